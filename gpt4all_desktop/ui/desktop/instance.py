"""One program per data folder: a second start hands its wish to the first and ends.

A lock file says who is first; a local socket (a named pipe on Windows), open to the same user only,
takes the wishes. It lies in the folder that desktops have for such things, or in the data folder:
nobody else can take its name there. QtNetwork is imported when it is needed, which is after the
first frame.
"""

import json
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal, Slot

from gpt4all_desktop import paths
from gpt4all_desktop.record import record

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_TIMEOUT_MS: Final = 3000
_LONGEST_PATH: Final = 80
"""Of a socket, in bytes: systems take about 100, and Qt makes it in a folder of its own first."""
_LIMIT: Final = 64 * 1024
"""Longest wish, in bytes; more is not one of ours."""


@record
class Wish:
    """What a second start wants of the first one."""

    model: Path | None = None
    """Load this model."""
    quick_ask: bool = False
    """Open the small window for a question."""

    def encode(self) -> bytes:
        """Return the wish as it goes through the socket."""
        model = None if self.model is None else str(self.model.absolute())
        return json.dumps({"model": model, "quick_ask": self.quick_ask}).encode() + b"\n"

    @classmethod
    def decode(cls, line: bytes) -> "Wish | None":
        """Return the wish in a line, or None if there is none in it."""
        try:
            data = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(data, dict):
            return None
        model = data.get("model")
        return cls(
            model=Path(model) if isinstance(model, str) and model else None,
            quick_ask=data.get("quick_ask") is True,
        )


class Instance(QObject):
    """This run of the program, first or not."""

    wished = Signal(object)
    """A `Wish`, when the program was started once more."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        """Args: data: the folder only one program works in."""
        super().__init__(parent)
        data.mkdir(parents=True, exist_ok=True)
        sha256 = QCryptographicHash.Algorithm.Sha256
        digest = QCryptographicHash.hash(str(data.resolve()).encode(), sha256).toHex()
        self._name = _socket_name(data, bytes(digest.data()).decode()[:16])
        self._lock = QLockFile(str(data / "running.lock"))
        self._lock.setStaleLockTime(0)  # held as long as the process lives, whatever the clock
        self._server: QLocalServer | None = None
        self._first = self._lock.tryLock(0)

    @property
    def first(self) -> bool:
        """Whether no other program works in the folder."""
        return self._first

    def tell(self, wish: Wish) -> bool:
        """Hand a wish to the first program; return whether it took it."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        socket.write(wish.encode())
        taken = socket.waitForBytesWritten(_TIMEOUT_MS) and socket.waitForReadyRead(_TIMEOUT_MS)
        socket.disconnectFromServer()
        return taken

    @Slot()
    def listen(self) -> None:
        """Take wishes from now on."""
        if not self._first or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # of a program that crashed; the lock is ours
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            _log.warning("a second start will not be heard: %s", server.errorString())
            return
        server.newConnection.connect(self._on_server_new_connection)
        self._server = server

    def close(self) -> None:
        """Let another program be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._first:
            self._lock.unlock()
            self._first = False

    @Slot()
    def _on_server_new_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_socket_ready_read)
            if socket.bytesAvailable():
                self._read(socket)

    @Slot()
    def _on_socket_ready_read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LIMIT:
                socket.abort()
            return
        wish = Wish.decode(bytes(socket.readLine(_LIMIT).data()))
        if wish is None:
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.wished.emit(wish)


def _socket_name(data: Path, digest: str) -> str:
    """Return the path of the socket; on Windows, and where paths are too long, a name for Qt."""
    name = f"gpt4all-desktop-{digest}"
    if sys.platform != "win32":
        for folder in (paths.runtime_dir(), data.resolve()):
            if folder is not None and len(os.fsencode(folder / name)) <= _LONGEST_PATH:
                return str(folder / name)
    return name
