"""Checksums of model files: which model it was that wrote a reply.

Hashing gigabytes takes seconds, so each file is hashed once; the answer is kept by path, size and
time of change in `model_checksums.json` in the data folder.
"""

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from gpt4all_desktop.engine.parts import parts_of, stamp_of
from gpt4all_desktop.errors import Cancelled
from gpt4all_desktop.files import replace_text

_CHUNK: Final = 1 << 20
_MOST: Final = 500
"""Files remembered; more than anybody has."""

_log = logging.getLogger(__name__)


class Identities:
    """Knows checksums. Threads may share one."""

    def __init__(self, path: Path) -> None:
        """Args: path: where they are kept; read when the first one is asked for."""
        self._path = path
        self._lock = threading.Lock()
        self._entries: dict[str, list[object]] | None = None

    def known(self, model: Path) -> str:
        """Return the SHA-256 of a model as hexadecimal digits; empty while it is not known.

        It is that of its file, or of the files of a split one, one after the other.
        """
        state = _state_of(model)
        if state is None:
            return ""
        with self._lock:
            entry = self._read().get(str(model))
        if entry is None or entry[:2] != state:
            return ""
        return str(entry[2])

    def compute(self, model: Path, should_cancel: Callable[[], bool]) -> str:
        """Return the SHA-256 of a model, and keep it. Takes its time: not for the main thread.

        Raises:
            Cancelled: `should_cancel` said so.
            OSError: the file cannot be read.
        """
        import hashlib  # brings OpenSSL along: not for the start

        known = self.known(model)
        if known:
            return known
        before = _state_of(model)
        digest = hashlib.sha256()
        for path in parts_of(model):
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    if should_cancel():
                        raise Cancelled("Stopped.")
                    digest.update(chunk)
        found = digest.hexdigest()
        if before is not None and before == _state_of(model):
            self._keep(model, [*before, found])
        return found

    def _keep(self, model: Path, entry: list[object]) -> None:
        with self._lock:
            entries = self._read()
            entries.pop(str(model), None)
            entries[str(model)] = entry
            for old in list(entries)[:-_MOST]:
                del entries[old]
            try:
                replace_text(self._path, json.dumps(entries, indent=1))
            except OSError as error:  # it is hashed again next time
                _log.info("a checksum could not be kept: %s", error.strerror)

    def _read(self) -> dict[str, list[object]]:
        if self._entries is None:
            self._entries = {}
            try:
                raw = json.loads(self._path.read_text(encoding="utf-8"))
            except (OSError, ValueError, RecursionError):
                raw = None
            for path, entry in raw.items() if isinstance(raw, dict) else ():
                if isinstance(entry, list) and len(entry) == 3 and isinstance(entry[2], str):
                    self._entries[path] = entry
        return self._entries


def _state_of(model: Path) -> list[object] | None:
    """Return what changes when a model does: its size and when it was written.

    Of a split one the sums, which change with every part.
    """
    try:
        found = stamp_of(model)
    except OSError:
        return None
    return [sum(size for size, _ in found), sum(date for _, date in found)] if found else None
