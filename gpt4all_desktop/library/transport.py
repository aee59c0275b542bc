"""The only place that opens connections to other computers, and how.

HTTPS with verified certificates, or plain HTTP to this very computer; redirects lead to nothing
less; nothing is sent but the request (no cookies, no stored passwords). Proxy settings of the
system are honoured.
"""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import requests

from gpt4all_desktop.errors import DownloadError

_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_HEADERS: Final = {"User-Agent": "gpt4all-desktop", "Accept-Encoding": "identity"}
_MAX_REDIRECTS: Final = 5
_CHUNK_BYTES: Final = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a server sends."""

    size: int | None
    """As announced; None if the server does not say."""
    chunks: Iterator[bytes]


class Transport:
    """Fetches by HTTP. Each call makes its own connection, so threads may share one."""

    def __init__(self, *, connect_seconds: float = 10, silence_seconds: float = 30) -> None:
        """Set the patience: for a connection, and for a server that says nothing."""
        self._timeout = (connect_seconds, silence_seconds)

    @contextmanager
    def get(self, url: str) -> Iterator[Body]:
        """Open the file at url, for as long as the context lasts.

        Raises:
            DownloadError: the address is not allowed, the server cannot be reached in a secure
                way, or answers with an error; also while the chunks are read.
        """
        with requests.Session() as session:
            session.headers.update(_HEADERS)
            session.auth = _no_password
            with _explained(url), self._open(session, url) as response:
                yield _body(response)

    def get_json(self, url: str, *, max_bytes: int = 4 * 1024 * 1024, seconds: float = 60) -> Any:
        """Return the parsed JSON at url.

        Raises:
            DownloadError: as for `get`; also when it is too large, too slow or not JSON.
        """
        until = time.monotonic() + seconds
        data = bytearray()
        with self.get(url) as body:
            for chunk in body.chunks:
                data += chunk
                if len(data) > max_bytes:
                    raise DownloadError(f"{_host(url)} sends far more than expected.")
                if time.monotonic() > until:
                    raise DownloadError(f"{_host(url)} is too slow. Try again later.")
        try:
            return json.loads(data)
        except (ValueError, RecursionError) as error:
            raise DownloadError(f"{_host(url)} sent something unreadable.") from error

    def _open(self, session: requests.Session, url: str) -> requests.Response:
        first = _require_allowed(url, after_loopback=True)
        for _ in range(_MAX_REDIRECTS):
            response = session.get(url, timeout=self._timeout, stream=True, allow_redirects=False)
            if not response.is_redirect:
                return response
            response.close()
            url = urljoin(url, response.headers["location"])
            _require_allowed(url, after_loopback=first)
        raise DownloadError(f"{_host(url)} sends the request round in circles.")


def _body(response: requests.Response) -> Body:
    host = _host(response.url)
    if response.status_code != requests.codes.ok:
        raise DownloadError(
            f"{host} answered with an error ({response.status_code} {response.reason})."
        )
    if response.headers.get("content-encoding", "identity") != "identity":
        raise DownloadError(f"{host} sends the file in a form that was not asked for.")
    size = response.headers.get("content-length", "")
    return Body(
        size=int(size) if size.isdecimal() else None,
        chunks=response.iter_content(_CHUNK_BYTES),
    )


def _require_allowed(url: str, *, after_loopback: bool) -> bool:
    """Return whether url is on this computer.

    Raises:
        DownloadError: it is neither that nor HTTPS, or leads here from somewhere else.
    """
    parts = urlsplit(url)
    local = parts.hostname in _LOOPBACK
    if (parts.scheme == "https" and not local) or (
        local and after_loopback and parts.scheme in ("http", "https")
    ):
        return local
    raise DownloadError(f"The address {url[:200]!r} is not secure (https) and is not used.")


@contextmanager
def _explained(url: str) -> Iterator[None]:
    host = _host(url)
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise DownloadError(
            f"The connection to {host} is not secure, so it was given up. Check the date of this "
            "computer, and whether something on the way intercepts connections.",
            detail=type(error).__name__,
        ) from error
    except requests.exceptions.Timeout as error:
        raise DownloadError(
            f"{host} does not answer. Try again later.", detail=type(error).__name__
        ) from error
    except requests.exceptions.RequestException as error:
        raise DownloadError(
            f"The connection to {host} failed. Check the internet connection and try again.",
            detail=type(error).__name__,
        ) from error


def _host(url: str) -> str:
    return urlsplit(url).hostname or "the server"


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Without this, passwords stored in ~/.netrc would be sent along."""
    return request
