"""Requests that are under way, each of which can be ended at any moment.

Nothing interrupts the look-up of a name, a connection that is being made, or the wait for a
server's first word: they last as long as the patience of who asked. So a thread of its own does
that, and whoever waits for it can leave it behind. It owns nothing but its connection, ends with
the program, and throws away what comes too late.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import requests

_LOOK_SECONDS: Final = 0.5
"""On Windows, Ctrl+C is noticed between two waits only."""


class EndedError(Exception):
    """The request was ended by `abort`."""


class Request:
    """One request. `abort` from any thread, everything else by whoever made it."""

    def __init__(
        self, session: "requests.Session", send: Callable[[], "requests.Response"]
    ) -> None:
        """Args: send: returns the response as soon as its headers are there."""
        self._session = session
        self._send = send
        self._lock = threading.Lock()
        self._settled, self.ending = threading.Event(), threading.Event()
        self._response: requests.Response | None = None
        self._error: BaseException | None = None
        self._left = False

    @property
    def ended(self) -> bool:
        """Whether somebody called `abort`."""
        return self.ending.is_set()

    @contextmanager
    def response(self) -> Iterator["requests.Response"]:
        """Send it, and return the response, for as long as the context lasts.

        Raises:
            EndedError: it was ended before the response came.
        """
        if self.ended:
            raise EndedError
        threading.Thread(target=self._run, name="request", daemon=True).start()
        try:
            while not self._settled.wait(_LOOK_SECONDS):
                pass
            with self._lock:
                response, error = self._response, self._error
            if error is not None:
                raise error
            if response is None:
                raise EndedError
            yield response
        finally:
            self._leave()

    def abort(self) -> None:
        """Have the response, or what is read of it, fail at once."""
        with self._lock:
            self.ending.set()
            response = self._response
            self._settled.set()
        if response is not None:
            with contextlib.suppress(ValueError, OSError, RuntimeError):  # it has ended already
                response.raw.shutdown()

    def _run(self) -> None:
        response: requests.Response | None = None
        error: BaseException | None = None
        try:
            response = self._send()
        except BaseException as failure:  # raised where it is waited for
            error = failure
        with self._lock:
            late = self.ended or self._left
            if not late:
                self._response, self._error = response, error
                self._settled.set()
        if late:
            self._close(response)

    def _leave(self) -> None:
        with self._lock:
            self._left = True
            response, error = self._response, self._error
        # A response to which a server said no is false; where there is none yet the thread does it.
        if response is not None or error is not None:
            self._close(response)

    def _close(self, response: "requests.Response | None") -> None:
        if response is not None:
            response.close()
        self._session.close()


class UnderWay:
    """All requests of a transport that are running. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: set[Request] = set()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether somebody called `close`."""
        return self._closed

    @contextmanager
    def holding(self, request: Request) -> Iterator[None]:
        """Have `close` end a request, as long as the context lasts; at once after a `close`."""
        with self._lock:
            self._requests.add(request)
            late = self._closed
        if late:
            request.abort()
        try:
            yield
        finally:
            with self._lock:
                self._requests.discard(request)

    def close(self) -> None:
        """End every request, and those that come."""
        with self._lock:
            self._closed = True
            running = list(self._requests)
        for request in running:
            request.abort()
