"""The only place that opens connections to other computers, and how.

HTTPS with verified certificates; redirects lead to nothing less; nothing is sent but the request
(no cookies, no stored passwords, and a caller's credentials never to another host). Plain HTTP is
spoken with this very computer only, and only where a caller asks for that. Proxy settings of the
system are honoured. While the offline switch is on nothing is sent at all, and what is running
ends; every request is noted in the ledger before it leaves.
"""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from gpt4all_desktop.errors import DownloadError, OfflineError
from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.ledger import Ledger
from gpt4all_desktop.library.request import EndedError, Request, UnderWay
from gpt4all_desktop.library.throttle import Throttle
from gpt4all_desktop.record import record

if TYPE_CHECKING:
    # Imported where it is used: the import alone opens a socket, to see whether there is IPv6.
    import requests
    import urllib3

_OK: Final = 200
OFFLINE_VARIABLE: Final = "GPT4ALL_DESKTOP_OFFLINE"
"""Set to anything but "0", it is the offline switch of this process."""
NO_PROXY: Final = "none"
"""As a proxy: connect directly, whatever the system says."""

_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_HEADERS: Final = {"User-Agent": "gpt4all-desktop", "Accept-Encoding": "identity"}
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "proxy-authorization"})
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS: Final = 5
_CHUNK_BYTES: Final = 256 * 1024


def is_loopback(url: str) -> bool:
    """Return whether url leads to this very computer."""
    try:
        return urlsplit(url).hostname in _LOOPBACK
    except ValueError:
        return False


def switched_off() -> bool:
    """Return whether the offline switch of this process is on."""
    return os.environ.get(OFFLINE_VARIABLE, "0") not in ("", "0")


@record
class Body:
    """What a server sends."""

    size: int | None
    """As announced; None if the server does not say."""
    chunks: Iterator[bytes]


class Answer:
    """A server's answer, whatever its status; the body is read bit by bit."""

    def __init__(
        self,
        response: "requests.Response",
        request: Request,
        throttle: Throttle | None,
        url: str,
        check: Callable[[str], None],
    ) -> None:
        self.status: int = response.status_code
        self.reason: str = response.reason or ""
        self.headers: Mapping[str, str] = response.headers
        self.url = url
        self.received = 0
        self._raw: urllib3.HTTPResponse = response.raw
        self._request = request
        self._throttle = throttle
        self._check = check

    def read(self, size: int = _CHUNK_BYTES) -> bytes:
        """Return some bytes of the body, at most size; none at its end.

        Raises:
            DownloadError: the connection broke off, or says nothing.
        """
        self._check(self.url)
        with _explained(self.url):
            self._require_running()
            if self._throttle is None:
                data = self._read(size)
            else:
                size = self._throttle.turn(size, self._request.ending)
                self._require_running()
                data = self._read(size)
                self._throttle.give_back(size - len(data))
            self._require_running()
        self.received += len(data)
        return data

    def _read(self, size: int) -> bytes:
        return self._raw.read1(size, decode_content=False) or b""

    def _require_running(self) -> None:
        if self._request.ended:
            raise EndedError


class Transport:
    """Fetches by HTTP. Each request makes its own connection, so threads may share one."""

    def __init__(
        self,
        *,
        connect_seconds: float = 10,
        silence_seconds: float = 30,
        loopback: bool = False,
        offline: Callable[[], bool] = switched_off,
        ledger: Ledger | None = None,
        proxy: Callable[[], str] = lambda: "",
        ca_file: str | None = None,
        throttle: Throttle | None = None,
        under_way: UnderWay | None = None,
    ) -> None:
        """Set how requests are made.

        Args:
            connect_seconds: patience for a connection.
            silence_seconds: patience for a server that says nothing.
            loopback: addresses on this computer are allowed, also without TLS.
            offline: the switch, asked before every connection and every read.
            ledger: where requests are noted.
            proxy: the address of a proxy, asked before every connection; "" is that of the
                system, `NO_PROXY` is none.
            ca_file: certificates that are trusted instead of the usual ones.
            throttle: the limit for downloads.
            under_way: where requests are ended together; None is a place of its own.
        """
        self._timeout = (connect_seconds, silence_seconds)
        self._loopback = loopback
        self._offline = offline
        self._ledger = ledger
        self._proxy = proxy
        self._ca_file = ca_file
        self._throttle = throttle
        self._under_way = under_way or UnderWay()

    @property
    def offline(self) -> bool:
        """Whether the offline switch is on."""
        return self._offline()

    def local(self, allowed: bool = True) -> "Transport":
        """Return a transport that differs in whether this very computer may be asked."""
        return Transport(
            connect_seconds=self._timeout[0],
            silence_seconds=self._timeout[1],
            loopback=allowed,
            offline=self._offline,
            ledger=self._ledger,
            proxy=self._proxy,
            ca_file=self._ca_file,
            throttle=self._throttle,
            under_way=self._under_way,
        )

    def close(self) -> None:
        """End every request at once, also those of `local` ones; nothing is sent any more."""
        self._under_way.close()

    def require_allowed(self, url: str) -> None:
        """Accept an address that may be asked. Sends nothing.

        Raises:
            DownloadError: it is not HTTPS, or this computer though that was not asked for.
        """
        _require_allowed(url, loopback=self._loopback)

    @contextmanager
    def open(
        self,
        url: str,
        *,
        reason: str,
        headers: Mapping[str, str] | None = None,
        control: Control | None = None,
    ) -> Iterator[Answer]:
        """Ask for url and follow redirects, for as long as the context lasts.

        Args:
            reason: why, for the ledger.
            control: of a download: a stop ends the request at once, and there is a limit for its
                speed.

        Raises:
            OfflineError: the offline switch is on.
            DownloadError: the address is not allowed, or the server cannot be reached in a
                secure way; also while the answer is read. `temporary` tells the kinds apart.
        """
        sent = {**_HEADERS, **(headers or {})}
        host = _require_allowed(url, loopback=self._loopback)
        for _ in range(_MAX_REDIRECTS):
            with self._hop(url, sent, reason, control) as answer:
                location = answer.headers.get("location", "")
                if answer.status not in _REDIRECTS or not location:
                    yield answer
                    return
            url = urljoin(url, location)
            following = _require_allowed(
                url,
                loopback=self._loopback and is_loopback(host),
                plain=host.startswith("http:"),
            )
            if following != host:
                sent = {k: v for k, v in sent.items() if k.lower() not in _CREDENTIALS}
            host = following
        raise DownloadError("{host} sends the request round in circles.", host=_host(url))

    @contextmanager
    def get(self, url: str, *, reason: str = "download") -> Iterator[Body]:
        """Open the file at url, for as long as the context lasts.

        Raises:
            DownloadError: as for `open`; also for an answer that is not the whole file.
        """
        with self.open(url, reason=reason) as answer:
            require_ok(answer)
            yield Body(size=content_length(answer), chunks=iter(answer.read, b""))

    def get_json(
        self,
        url: str,
        *,
        reason: str = "list of models",
        max_bytes: int = 4 * 1024 * 1024,
        seconds: float = 60,
    ) -> Any:
        """Return the parsed JSON at url.

        Raises:
            DownloadError: as for `get`; also when it is too large, too slow or not JSON.
        """
        data = self.get_bytes(url, reason=reason, max_bytes=max_bytes, seconds=seconds)
        try:
            return json.loads(data)
        except (ValueError, RecursionError) as error:
            raise DownloadError("{host} sent something unreadable.", host=_host(url)) from error

    def get_bytes(self, url: str, *, reason: str, max_bytes: int, seconds: float = 60) -> bytes:
        """Return the small document at url.

        Raises:
            DownloadError: as for `get`; also when it is too large or too slow.
        """
        until = time.monotonic() + seconds
        data = bytearray()
        with self.open(url, reason=reason) as answer:
            require_ok(answer)
            size = content_length(answer)
            while chunk := answer.read():
                data += chunk
                if len(data) > max_bytes:
                    raise DownloadError("{host} sends far more than expected.", host=_host(url))
                if time.monotonic() > until:
                    raise DownloadError("{host} is too slow. Try again later.", host=_host(url))
        if size is not None and size != len(data):
            raise _broken(url, "short body")
        return bytes(data)

    @contextmanager
    def _hop(
        self, url: str, headers: Mapping[str, str], reason: str, control: Control | None
    ) -> Iterator[Answer]:
        """One request, without following redirects; noted before and after."""
        self._require_online(url)
        if self._under_way.closed:
            raise _broken(url, "closed")
        note, answer = self._note(url, reason), None
        throttle = None if control is None else self._throttle
        try:
            session = self._session()
            request = Request(session, partial(self._send, session, url, headers))
            with (
                self._under_way.holding(request),
                (control or Control()).aborting(request.abort),
                ExitStack() as stack,
            ):
                with _explained(url):
                    response = stack.enter_context(request.response())
                answer = Answer(response, request, throttle, url, self._require_online)
                yield answer
        finally:
            if self._ledger is not None:
                self._ledger.end(
                    note,
                    received=answer.received if answer else 0,
                    status=answer.status if answer else None,
                )

    def _send(
        self, session: "requests.Session", url: str, headers: Mapping[str, str]
    ) -> "requests.Response":
        return session.get(
            url,
            headers=dict(headers),
            timeout=self._timeout,
            stream=True,
            allow_redirects=False,
        )

    def _note(self, url: str, reason: str) -> str:
        if self._ledger is None:
            return ""
        try:
            return self._ledger.begin(_host(url), reason)
        except OSError as error:
            raise DownloadError(
                "The list of requests ({path}) cannot be written, so nothing was sent. Make "
                "room on the disk, or check who may write there.",
                path=str(self._ledger.path),
                detail=type(error).__name__,
            ) from error

    def _session(self) -> "requests.Session":
        import requests

        session = requests.Session()
        session.headers.clear()
        session.auth = _no_password
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        if self._ca_file is not None:
            session.verify = self._ca_file
            session.trust_env = False
        proxy = self._proxy().strip()
        if proxy:
            session.trust_env = False
            if proxy != NO_PROXY:
                session.proxies = {"http": proxy, "https": proxy}
        return session

    def _require_online(self, url: str) -> None:
        if self._offline():
            raise OfflineError(
                "The network is switched off in the settings, so {host} was not asked.",
                host=_host(url),
            )


def require_ok(answer: Answer) -> None:
    """Accept an answer that is the whole document, as it is.

    Raises:
        DownloadError: it is an error, a part, or compressed.
    """
    if answer.status != _OK:
        raise DownloadError(
            "{host} answered with an error ({status} {reason}).",
            host=_host(answer.url),
            status=answer.status,
            reason=answer.reason,
            temporary=answer.status >= 500 or answer.status in (408, 429),
        )
    require_plain(answer)


def require_plain(answer: Answer) -> None:
    """Accept an answer whose bytes are those of the file.

    Raises:
        DownloadError: it is compressed, which nobody asked for.
    """
    if answer.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise DownloadError(
            "{host} sends the file in a form that was not asked for.",
            host=_host(answer.url),
            temporary=True,
        )


def content_length(answer: Answer) -> int | None:
    """Return the length of the body as announced."""
    size = answer.headers.get("content-length", "").strip()
    return int(size) if size.isascii() and size.isdecimal() and len(size) < 20 else None


def _require_allowed(url: str, *, loopback: bool, plain: bool = True) -> str:
    """Return scheme and host of url, for comparing.

    Args:
        plain: HTTP without TLS is allowed where this computer is.

    Raises:
        DownloadError: it is not HTTPS, or this computer though that was not asked for.
    """
    try:
        parts = urlsplit(url)
        host, _port, secret = parts.hostname, parts.port, parts.username or parts.password
    except ValueError:
        pass  # a port or an address that is none
    else:
        local = host in _LOOPBACK
        schemes = ("http", "https") if local and loopback and plain else ("https",)
        if parts.scheme in schemes and host and not secret and local <= loopback:
            return parts.scheme + "://" + parts.netloc.lower()
    raise DownloadError(
        "The address {url} is not secure (https) and is not used.", url=repr(url[:200])
    )


@contextmanager
def _explained(url: str) -> Iterator[None]:
    import requests
    import urllib3

    host = _host(url)
    try:
        yield
    except (requests.exceptions.SSLError, urllib3.exceptions.SSLError) as error:
        raise DownloadError(
            "The connection to {host} is not secure, so it was given up. Check the date "
            "of this computer, and whether something on the way intercepts connections.",
            host=host,
            detail=type(error).__name__,
            temporary="CERTIFICATE_VERIFY_FAILED" not in str(error),
        ) from error
    except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError) as error:
        raise DownloadError(
            "{host} does not answer. Try again later.",
            host=host,
            detail=type(error).__name__,
            temporary=True,
        ) from error
    except (
        requests.exceptions.RequestException,
        urllib3.exceptions.HTTPError,
        ConnectionError,
        EndedError,
        AttributeError,  # urllib3 and http.client, when a body is shut down while it is read
        ValueError,
    ) as error:
        raise _broken(url, type(error).__name__) from error


def _broken(url: str, detail: str) -> DownloadError:
    return DownloadError(
        "The connection to {host} failed. Check the internet connection and try again.",
        host=_host(url),
        detail=detail,
        temporary=True,
    )


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "the server"
    except ValueError:
        return "the server"


def _no_password(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    """Without this, passwords stored in ~/.netrc would be sent along."""
    return request
