"""After a crash: says so once the window is there, and gathers what a report needs."""

import platform
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Slot

from gpt4all_desktop import __version__
from gpt4all_desktop.crash import CrashWatch, LastRun
from gpt4all_desktop.ui.main_window import MainWindow


class CrashRoom(QObject):
    """Tells of the crash before this start, if there was one."""

    def __init__(
        self,
        watch: CrashWatch,
        last: LastRun,
        window: MainWindow,
        *,
        load: Callable[[], None],
    ) -> None:
        """Args: load: loads the model that a careful start left out."""
        super().__init__(window)
        self._watch = watch
        self._last = last
        self._window = window
        self._load = load
        self.safe_mode_wanted = False

    @Slot()
    def tell(self) -> None:
        """Open the dialog, unless all went well or nothing is known and it happened only once."""
        if not self._last.crashed and not self._last.careful:
            return
        from gpt4all_desktop.ui.desktop.crash_dialog import CrashDialog, Selftest

        dialog = CrashDialog(self.report(), self._window, careful=self._last.careful)
        dialog.go_on_requested.connect(self._on_dialog_go_on_requested)
        dialog.safe_mode_requested.connect(self._on_dialog_safe_mode_requested)
        check = Selftest(dialog)
        check.done.connect(dialog.add_selftest)
        check.begin()
        dialog.open()

    def report(self) -> str:
        """Return what is known: where it was, and the log, which holds no prompts."""
        parts = [
            f"GPT4All Desktop {__version__}, Python {sys.version.split()[0]}, "
            f"{platform.platform()}",
            f"unexpected ends in a row: {self._last.failures}",
        ]
        if self._last.trace:
            parts.append(f"where it was:\n{self._last.trace}")
        log = self._watch.log_tail()
        if log:
            parts.append(f"log:\n{log}")
        return "\n\n".join(parts)

    @Slot()
    def _on_dialog_go_on_requested(self) -> None:
        if self._last.careful:
            self._load()

    @Slot()
    def _on_dialog_safe_mode_requested(self) -> None:
        self.safe_mode_wanted = True
        self._window.quit()


def start_again(arguments: list[str]) -> None:
    """Start the program anew, beside this one that is about to end."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "gpt4all_desktop"]
    QProcess.startDetached(sys.executable, [*module, *arguments])
