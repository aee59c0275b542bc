"""Whether the program ended as it should, and what is known if it did not. Nothing is sent.

`begin` writes a note into the data folder that `end` takes away; a note that is still there at the
next start tells of a crash. Python's faulthandler writes where every thread was into `crash.log`:
files, lines and functions, no values, so that no prompt gets there.
"""

import contextlib
import faulthandler
import json
import logging
from pathlib import Path
from typing import IO, Final

from gpt4all_desktop.files import make_private_folder
from gpt4all_desktop.record import record

_log = logging.getLogger(__name__)

SAFE_MODE_AFTER: Final = 2
"""Ends without a farewell, one after the other, before the program starts more carefully."""
_TAIL_LINES: Final = 60
_TAIL_BYTES: Final = 20_000


@record
class LastRun:
    """How the program ended the last time."""

    failures: int = 0
    """Starts in a row that did not end as they should."""
    trace: str = ""
    """Where the program was when it crashed; empty when it was killed or lost its power."""

    @property
    def crashed(self) -> bool:
        """Whether there is something to report."""
        return bool(self.trace)

    @property
    def careful(self) -> bool:
        """Whether this start shall leave out what may have gone wrong."""
        return self.failures >= SAFE_MODE_AFTER


class CrashWatch:
    """Watches one run of the program."""

    def __init__(self, data: Path, logs: Path) -> None:
        """Args: data, logs: the folders, made when needed."""
        self._note = data / "running.json"
        self._trace = logs / "crash.log"
        self._app_log = logs / "app.log"
        self._file: IO[str] | None = None

    def begin(self) -> LastRun:
        """Start to watch; return how the last run ended. Never fails."""
        last = LastRun()
        with contextlib.suppress(OSError):
            last = self._last_run()
            self._note.parent.mkdir(parents=True, exist_ok=True)
            self._note.write_text(json.dumps({"failures": last.failures}), encoding="utf-8")
            make_private_folder(self._trace.parent)
            if last.trace:
                self._trace.replace(self._trace.with_suffix(".previous.log"))
            self._file = self._trace.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        return last

    def end(self) -> None:
        """The program ends as it should. Harmless when repeated."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._trace.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)

    def log_tail(self) -> str:
        """Return the last lines of the log, which never holds prompts or replies."""
        return _tail(self._app_log)

    def _last_run(self) -> LastRun:
        trace = _tail(self._trace)
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
        except OSError:  # most often: there is none
            return LastRun(trace=trace, failures=1 if trace else 0)
        except ValueError:
            note = None
        before = note.get("failures") if isinstance(note, dict) else 0
        return LastRun(failures=1 + (before if isinstance(before, int) else 0), trace=trace)


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _TAIL_BYTES))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-_TAIL_LINES:])
