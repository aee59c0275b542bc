"""The list of every request this program has sent: when, to whom, how much, and why.

JSON lines, so that it can be read with any editor; `network.jsonl` in the data folder, and
`network.1.jsonl` with what is older. A line is written before a request leaves and another when
it has ended (docs/file_formats.md), so a crash hides nothing. Hosts only: no paths, no queries.
"""

import json
import logging
import secrets
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.files import make_private
from gpt4all_desktop.record import record

_log = logging.getLogger(__name__)

MAX_BYTES: Final = 1024 * 1024
"""A list longer than this is set aside; the one set aside before is deleted."""


def _now() -> datetime:
    return datetime.now(UTC)


@record
class LedgerEntry:
    """One request."""

    time: datetime
    host: str
    reason: str
    received: int | None = None
    """Bytes of the body; None if the program ended before the request did."""
    status: int | None = None
    """The HTTP status; None if there was no answer."""


class Ledger:
    """Appends to the list. Threads may share one."""

    def __init__(
        self, path: Path, *, clock: Callable[[], datetime] = _now, max_bytes: int = MAX_BYTES
    ) -> None:
        self._path = path
        self._clock = clock
        self._max_bytes = max_bytes
        self._lock = threading.Lock()

    @property
    def path(self) -> Path:
        return self._path

    def begin(self, host: str, reason: str) -> str:
        """Note that a request is about to leave; return its number, for `end`.

        Raises:
            OSError: it cannot be noted. The request must not be sent then.
        """
        number = secrets.token_hex(6)
        time = self._clock().isoformat(timespec="milliseconds")
        self._append({"id": number, "time": time, "host": host, "reason": reason})
        return number

    def end(self, number: str, *, received: int, status: int | None) -> None:
        """Note how a request ended. A list that cannot be written is not worth failing for."""
        try:
            self._append({"id": number, "bytes": received, "status": status})
        except OSError as error:
            _log.info("the end of a request could not be noted: %s", type(error).__name__)

    def entries(self) -> list[LedgerEntry]:
        """Return all requests, newest first."""
        begun: dict[str, dict[str, Any]] = {}
        for line in self._lines():
            begun.setdefault(str(line.get("id")), {}).update(line)
        found = (_entry(fields) for fields in begun.values())
        return sorted((e for e in found if e is not None), key=lambda e: e.time, reverse=True)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._path.unlink(missing_ok=True)
            self._older.unlink(missing_ok=True)

    @property
    def _older(self) -> Path:
        return self._path.with_name(f"{self._path.stem}.1{self._path.suffix}")

    def _append(self, fields: dict[str, Any]) -> None:
        line = json.dumps(fields, ensure_ascii=False) + "\n"
        with self._lock:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > self._max_bytes:
                self._path.replace(self._older)
            make_private(self._path)
            # Half a character in the name of a model becomes what JSON writes for it.
            with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line)

    def _lines(self) -> Iterator[dict[str, Any]]:
        for path in (self._older, self._path):
            if not path.is_file():
                continue
            for text in path.read_text(encoding="utf-8", errors="replace").split("\n"):
                try:
                    line = json.loads(text)
                except ValueError:  # cut off by a crash
                    continue
                if isinstance(line, dict):
                    yield line


def _entry(fields: dict[str, Any]) -> LedgerEntry | None:
    received, status = fields.get("bytes"), fields.get("status")
    try:
        return LedgerEntry(
            time=datetime.fromisoformat(str(fields["time"])),
            host=str(fields["host"]),
            reason=str(fields["reason"]),
            received=received if isinstance(received, int) else None,
            status=status if isinstance(status, int) else None,
        )
    except (KeyError, ValueError):
        return None
