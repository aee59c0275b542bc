"""A web server on this computer that does everything wrong that servers and networks do.

It speaks HTTP itself, byte by byte, because no library would send such answers. One file; each
request takes the next fault of the plan, and none when the plan is used up.
"""

import contextlib
import random
import re
import socket
import ssl
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum, auto


class Wrong(StrEnum):
    """What goes wrong with an answer."""

    NOTHING = auto()
    CHUNKED = auto()  # allowed, but without a length
    NO_LENGTH = auto()  # allowed: the end of the connection is the end of the file
    CUT = auto()
    CUT_CHUNKED = auto()
    CUT_NO_LENGTH = auto()
    LONGER = auto()
    SHORTER = auto()
    WHOLE = auto()  # 200 to a question for a part
    OTHER_RANGE = auto()
    OTHER_BYTES = auto()  # 206, the right numbers, bytes from elsewhere
    OTHER_TAG = auto()
    FLIP = auto()
    STALL = auto()
    RESET = auto()
    RESET_AT_ONCE = auto()
    DRIP = auto()
    LOOP = auto()
    DOWNGRADE = auto()
    FORBIDDEN = auto()
    MISSING = auto()
    UNSATISFIED = auto()
    TOO_MANY = auto()
    BROKEN = auto()
    BUSY = auto()
    GZIP = auto()
    PAGE = auto()  # a web page with status 200
    NONSENSE = auto()


STATUS = {
    Wrong.FORBIDDEN: "403 Forbidden",
    Wrong.MISSING: "404 Not Found",
    Wrong.UNSATISFIED: "416 Range Not Satisfiable",
    Wrong.TOO_MANY: "429 Too Many Requests",
    Wrong.BROKEN: "500 Internal Server Error",
    Wrong.BUSY: "503 Service Unavailable",
}
PAGE = b"<!doctype html><title>Sorry</title><p>Something went wrong."


@dataclass
class Served:
    """What a request was and got."""

    path: str
    headers: dict[str, str]
    wrong: Wrong
    begin: int


@dataclass
class _Answer:
    status: str
    headers: dict[str, str]
    body: bytes
    tail: Callable[[socket.socket], None] | None = None
    chunked: bool = False
    drip: bool = False
    raw: bytes | None = None
    cut_frame: bool = False
    extra: dict[str, str] = field(default_factory=dict)


class FaultyServer:
    """Serves one file under any path."""

    def __init__(
        self,
        body: bytes,
        plan: list[Wrong] | None = None,
        *,
        seed: int = 0,
        etag: str = '"v1"',
        ranges: bool = True,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.body = body
        self.plan = deque(plan or [])
        self.etag = etag
        self.ranges = ranges
        self.served: list[Served] = []
        self._random = random.Random(seed)
        self._context = context
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._port = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept, name="faulty server")

    @property
    def url(self) -> str:
        scheme = "https" if self._context else "http"
        return f"{scheme}://127.0.0.1:{self._port}/model.gguf"

    def __enter__(self) -> "FaultyServer":
        self._acceptor.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):  # wakes accept
            socket.create_connection(("127.0.0.1", self._port), 1).close()
        self._acceptor.join()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    # ---- connections ----------------------------------------------------------------------------

    def _accept(self) -> None:
        while not self._closing.is_set():
            client, _ = self._listener.accept()
            thread = threading.Thread(target=self._serve, args=(client,), name="faulty connection")
            self._threads = [t for t in self._threads if t.is_alive()] + [thread]
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(10)
        with contextlib.suppress(OSError, ssl.SSLError), client:
            if self._closing.is_set():
                return
            if self._context is not None:
                client = self._context.wrap_socket(client, server_side=True)
            with client:
                request = self._read_request(client)
                if request is not None:
                    self._answer(client, *request)

    def _read_request(self, client: socket.socket) -> tuple[str, dict[str, str]] | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = client.recv(65536)
            if not piece:
                return None
            data += piece
        first, *lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        pairs = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        return first.split(" ")[1], headers

    def _answer(self, client: socket.socket, path: str, headers: dict[str, str]) -> None:
        with self._lock:
            wrong = self.plan.popleft() if self.plan else Wrong.NOTHING
            chance = random.Random(self._random.random())
        begin, end = self._asked(headers)
        self.served.append(Served(path, headers, wrong, begin))
        answer = self._made(wrong, begin, end, "range" in headers, chance)
        self._send(client, answer)

    def _asked(self, headers: dict[str, str]) -> tuple[int, int]:
        """Return which bytes are asked for."""
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", headers.get("range", ""))
        stale = headers.get("if-range", self.etag) != self.etag
        if not match or stale or not self.ranges:
            return 0, len(self.body)
        end = int(match[2]) + 1 if match[2] else len(self.body)
        return int(match[1]), min(end, len(self.body))

    # ---- answers --------------------------------------------------------------------------------

    def _made(
        self, wrong: Wrong, begin: int, end: int, ranged: bool, chance: random.Random
    ) -> _Answer:
        size = len(self.body)
        if begin >= size > 0:
            return _Answer(STATUS[Wrong.UNSATISFIED], {"Content-Range": f"bytes */{size}"}, b"")
        if wrong in STATUS:
            wait = {"Retry-After": "1"} if wrong in (Wrong.TOO_MANY, Wrong.BUSY) else {}
            return _Answer(STATUS[wrong], {"Content-Type": "text/html"} | wait, PAGE)
        if wrong is Wrong.LOOP:
            return _Answer("302 Found", {"Location": "/model.gguf"}, b"")
        if wrong is Wrong.DOWNGRADE:
            return _Answer("302 Found", {"Location": "http://example.org/model.gguf"}, b"")
        if wrong is Wrong.PAGE:
            return _Answer("200 OK", {"Content-Type": "text/html", "ETag": '"page"'}, PAGE)
        if wrong is Wrong.NONSENSE:
            return _Answer("", {}, b"", raw=chance.randbytes(chance.randrange(1, 300)))
        part = ranged and self.ranges and (begin, end) != (0, size)
        if wrong is Wrong.WHOLE or not part:
            begin, end, part = (0, size, False) if wrong is Wrong.WHOLE else (begin, end, part)
        body = self.body[begin:end]
        headers = {"ETag": self.etag, "Content-Type": "application/octet-stream"}
        if part:
            headers["Content-Range"] = f"bytes {begin}-{end - 1}/{size}"
        answer = _Answer("206 Partial Content" if part else "200 OK", headers, body)
        self._spoil(answer, wrong, begin, end, chance)
        return answer

    def _spoil(
        self, answer: _Answer, wrong: Wrong, begin: int, end: int, chance: random.Random
    ) -> None:
        body, size = answer.body, len(self.body)
        cut = chance.randrange(len(body)) if body else 0
        if wrong in (Wrong.CUT, Wrong.STALL, Wrong.RESET):
            answer.headers["Content-Length"] = str(len(body))
            answer.body = body[:cut]
            answer.tail = {Wrong.STALL: self._stall, Wrong.RESET: _reset}.get(wrong)
        elif wrong in (Wrong.CUT_CHUNKED, Wrong.CUT_NO_LENGTH):
            answer.body = body[:cut]
            answer.chunked = answer.cut_frame = wrong is Wrong.CUT_CHUNKED
            answer.headers["Content-Length"] = ""
        elif wrong in (Wrong.CHUNKED, Wrong.NO_LENGTH):
            answer.chunked = wrong is Wrong.CHUNKED
            answer.headers["Content-Length"] = ""
        elif wrong in (Wrong.LONGER, Wrong.SHORTER):
            more = chance.randrange(1, 5000)
            longer = len(body) + more if wrong is Wrong.LONGER else max(0, len(body) - more)
            answer.headers["Content-Length"] = str(longer)
        elif wrong is Wrong.OTHER_RANGE and "Content-Range" in answer.headers:
            other = chance.randrange(size)
            answer.headers["Content-Range"] = f"bytes {other}-{size - 1}/{size}"
            answer.body = self.body[other:]
        elif wrong is Wrong.OTHER_BYTES and begin > 0:
            answer.body = (self.body * 2)[begin // 2 : begin // 2 + len(body)]
        elif wrong is Wrong.OTHER_TAG:
            answer.headers["ETag"] = f'"{chance.random()}"'
        elif wrong is Wrong.FLIP and body:
            answer.body = bytearray(body)
            answer.body[cut] ^= 1 << chance.randrange(8)
        elif wrong is Wrong.GZIP:
            answer.headers["Content-Encoding"] = "gzip"
        elif wrong is Wrong.RESET_AT_ONCE:
            answer.raw, answer.tail = b"", _reset
        elif wrong is Wrong.DRIP:
            answer.drip = True

    def _send(self, client: socket.socket, answer: _Answer) -> None:
        if answer.raw is not None:
            client.sendall(answer.raw)
        else:
            fields = {"Connection": "close", "Content-Length": str(len(answer.body))}
            fields |= answer.headers
            if answer.chunked:
                fields |= {"Content-Length": "", "Transfer-Encoding": "chunked"}
            head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
            client.sendall(f"HTTP/1.1 {answer.status}\r\n{head}\r\n".encode("latin-1"))
            self._send_body(client, answer)
        if answer.tail is not None:
            answer.tail(client)

    def _send_body(self, client: socket.socket, answer: _Answer) -> None:
        body = bytes(answer.body)
        if answer.drip:
            for byte in body[:20]:
                client.sendall(bytes([byte]))
                self._closing.wait(0.001)
            client.sendall(body[20:])
        elif answer.chunked:
            for at in range(0, len(body), 10_000):
                piece = body[at : at + 10_000]
                client.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
            if not answer.cut_frame:
                client.sendall(b"0\r\n\r\n")
        else:
            client.sendall(body)

    def _stall(self, client: socket.socket) -> None:
        """Say nothing until the client gives up."""
        client.settimeout(10)
        with contextlib.suppress(OSError):
            client.recv(1)


def _reset(client: socket.socket) -> None:
    """End the connection as a failing router does."""
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
