"""The process with the window: one for each data folder, watched for crashes."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.crash import CrashWatch, LastRun
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui.desktop.instance import Instance, Wish
from gpt4all_desktop.ui.desktop.signals import closing_on_signals
from gpt4all_desktop.ui.garbage import GarbageCollector
from gpt4all_desktop.ui.theme import STYLE_ARGUMENTS

_TOLD = LastRun()
"""Of a window that is opened anew: nothing is to be told of the last run."""


def run_gui(model: Path | None = None, *, safe_mode: bool = False, quick_ask: bool = False) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Where the program already runs for this data folder, that one comes forward instead.

    Args:
        model: loaded at once; None takes the model of last time, or one in the models folder.
        safe_mode: default settings, no model, the plainest processor instructions.
        quick_ask: open the small window for a question.

    Raises:
        AppError: the program already runs, but does not answer.
    """
    sys.setswitchinterval(0.001)  # the window waits five times less for busy threads
    qt = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    assert isinstance(qt, QApplication)
    instance = Instance(paths.data_dir())
    if not instance.first:
        if instance.tell(Wish(model=model, quick_ask=quick_ask)):
            return 0
        raise AppError(
            "GPT4All Desktop is already running, but it does not answer. End it, or wait until it "
            "has ended, and try again."
        )
    garbage = GarbageCollector(qt)
    watch = CrashWatch(paths.data_dir(), paths.log_dir())
    last = watch.begin()
    if safe_mode:
        os.environ["G4A_CPU"] = "scalar"
    from gpt4all_desktop.ui.desktop.crash_room import CrashRoom, start_again

    load_model = not safe_mode and not last.careful
    again = True
    while again:
        settings = Settings(None) if safe_mode else None
        application = Application(
            qt, open_model, model=model, settings=settings, load_model=load_model
        )
        if safe_mode:
            application.window.set_safe_mode()
        window = application.window
        crashes = CrashRoom(watch, last, window, load=application.load_first_model)
        if last is not _TOLD:
            window.painted.connect(garbage.start)
            window.painted.connect(_start_log)
            window.painted.connect(instance.listen)
            window.painted.connect(crashes.tell)
        instance.wished.connect(application.fulfil)
        application.show()
        if quick_ask:
            application.desktop.quick_ask()
        with closing_on_signals(window.quit):
            code = qt.exec()
        again, model = application.reopen_wanted, application.loaded_model
        if not application.close():
            os._exit(1)  # the engine thread hangs in native code; destroying it would abort
        gc.unfreeze()
        safe_mode_wanted = crashes.safe_mode_wanted
        application.deleteLater()
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        last, quick_ask = _TOLD, False
    watch.end()
    instance.close()
    if safe_mode_wanted:
        start_again(["--safe-mode"])
    return code


def _start_log() -> None:
    from gpt4all_desktop import log

    log.setup(paths.log_dir())
