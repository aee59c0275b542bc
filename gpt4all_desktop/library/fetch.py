"""One request for the rest of a file: what is asked, which answers are accepted, and the body.

An answer is never believed because of its status alone. A part must be the part that was asked for,
of a file of the same length and the same tag; a whole file in answer to a question for a part is
read only when the server insists; pages of words, compressed bodies and bytes beyond the end are
refused before anything is written.
"""

import email.utils
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from gpt4all_desktop.library.control import Control
from gpt4all_desktop.library.part import BadBlockError, Part, Validator
from gpt4all_desktop.library.transport import Answer, Transport, content_length, require_plain
from gpt4all_desktop.library.wanted import Wanted
from gpt4all_desktop.sentence import Sentence, Value

_MAGIC: Final = b"GGUF"
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_UNSATISFIED: Final = re.compile(r"bytes \*/(\d{1,18})")
_GONE: Final = frozenset({404, 410})
_LATER: Final = frozenset({408, 425, 429})
_SLOW_SECONDS: Final = 30.0
_SLOW_BYTES: Final = 16 * 1024
"""A server that sends less than this in that time is asked again."""


_SKIP_BYTES: Final = 32 * 1024 * 1024
"""So much is read in vain where a server sends whole files only."""


class Fault(Exception):
    """Something went wrong that may go well the next time."""

    def __init__(self, template: str, /, *, retry_after: float = 0.0, **values: Value) -> None:
        self.sentence = Sentence(template, **values)
        super().__init__(str(self.sentence))
        self.retry_after = retry_after


class Refusal(Fault):
    """The server does not want to give the file, or does not have it."""


class Contradiction(Refusal):
    """What the server sends is not the file that is wanted."""


@dataclass(frozen=True, slots=True)
class _Span:
    """The bytes that a body promises: from begin up to end, which may be unknown."""

    begin: int
    end: int | None


def fetch_span(
    transport: Transport, wanted: Wanted, source: str, begin: int, end: int, control: Control
) -> bytes:
    """Return the bytes of the file from begin up to end.

    Raises:
        Fault: they did not come.
        DownloadError: no connection.
    """
    headers = {"Range": f"bytes={begin}-{end - 1}"}
    with transport.open(source, reason=wanted.reason, headers=headers, control=control) as answer:
        require_plain(answer)
        match = _RANGE.fullmatch(answer.headers.get("content-range", "").strip())
        if answer.status == 206 and match and (int(match[1]), int(match[2]) + 1) == (begin, end):
            return _exactly(answer, end - begin)
        if answer.status == 200 and begin <= _SKIP_BYTES:
            _exactly(answer, begin)
            return _exactly(answer, end - begin)
    if answer.status in (200, 206) or answer.status >= 500 or answer.status in _LATER:
        raise Fault("The server does not send parts of the file.", retry_after=_retry_after(answer))
    raise Refusal("The server does not send parts of the file.")


def _exactly(answer: Answer, size: int) -> bytes:
    data = bytearray()
    while len(data) < size and (piece := answer.read(min(size - len(data), 1 << 20))):
        data += piece
    if len(data) < size:
        raise Fault("The connection broke off. Try again later.")
    return bytes(data)


class Fetch:
    """Asks one source once."""

    def __init__(
        self,
        transport: Transport,
        wanted: Wanted,
        source: str,
        *,
        control: Control,
        received: Callable[[Part, int], None],
        begun: Callable[[Part], None],
        insist: bool,
        chunk_bytes: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Args: insist: asked for a part before, without success: whole files are taken, too."""
        self._transport = transport
        self._wanted = wanted
        self._source = source
        self._control = control
        self._received = received
        self._begun = begun
        self._insist = insist
        self._chunk_bytes = chunk_bytes
        self._clock = clock

    def run(self, part: Part) -> None:
        """Append what the source sends, up to the end of the file.

        Raises:
            Fault: it did not come to that; the part is what it was, or longer.
            DownloadError: no connection.
            OSError: the part cannot be written.
        """
        asked, headers = self._question(part)
        with self._transport.open(
            self._source, reason=self._wanted.reason, headers=headers, control=self._control
        ) as answer:
            span = self._accept(part, answer, asked)
            if span is not None:
                self._begun(part)
                self._receive(part, answer, span)

    # ---- the question ---------------------------------------------------------------------------

    def _question(self, part: Part) -> tuple[int, dict[str, str]]:
        """Return from which byte to ask, and the headers that say so."""
        if part.position == 0:
            return 0, {}
        validator = part.validator
        if validator is not None and validator.strong and validator.url == self._source:
            at = part.position
            return at, {"Range": f"bytes={at}-", "If-Range": validator.etag}
        if self._wanted.expected.pinned:
            # The last bytes once more prove that it is the same file.
            at = max(0, part.position - max(1, part.block_bytes // 8))
            return at, {"Range": f"bytes={at}-"}
        part.reset()
        return 0, {}

    # ---- the answer -----------------------------------------------------------------------------

    def _accept(self, part: Part, answer: Answer, asked: int) -> _Span | None:
        """Return what the body is; None if nothing is missing."""
        if answer.status == 206:
            return self._accept_part(part, answer, asked)
        if answer.status == 200:
            return self._accept_whole(part, answer)
        if answer.status == 416:
            self._accept_unsatisfied(part, answer)
            return None
        if answer.status in _GONE:
            raise Refusal(
                "{host} does not have this file any more ({status}). Choose another model, or "
                "fetch a newer list.",
                host=self._host,
                status=answer.status,
            )
        sentence = Sentence(
            "{host} answered with an error ({status} {reason}).",
            host=self._host,
            status=answer.status,
            reason=answer.reason[:60],
        )
        if answer.status >= 500 or answer.status in _LATER:
            raise Fault(sentence, retry_after=_retry_after(answer))
        raise Refusal(sentence)

    def _accept_part(self, part: Part, answer: Answer, asked: int) -> _Span:
        require_plain(answer)
        match = _RANGE.fullmatch(answer.headers.get("content-range", "").strip())
        if part.position == 0 or match is None:
            raise Contradiction(
                "{host} sends a part of the file that was not asked for.", host=self._host
            )
        first, last = int(match[1]), int(match[2])
        length = content_length(answer)
        if first != asked or last < first or length not in (None, last - first + 1):
            raise Fault(
                "{host} sends another part of the file than was asked for.", host=self._host
            )
        self._require_size(part, None if match[3] == "*" else int(match[3]))
        if part.size is not None and last >= part.size:
            raise Fault(
                "{host} sends another part of the file than was asked for.", host=self._host
            )
        etag = answer.headers.get("etag", "")
        validator = part.validator
        if asked == part.position and validator is not None and etag not in ("", validator.etag):
            part.note_source(part.size, None)
            raise Fault("The file on {host} has changed meanwhile.", host=self._host)
        if etag and asked < part.position:
            part.note_source(part.size, Validator(url=self._source, etag=etag))
        return _Span(first, last + 1)

    def _accept_whole(self, part: Part, answer: Answer) -> _Span:
        require_plain(answer)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("text/html", "application/xhtml+xml") and self._wanted.is_model:
            raise Contradiction("{host} sends a web page: that is not a model.", host=self._host)
        length = content_length(answer)
        if part.position > 0 and not self._insist:
            # Perhaps it changed, perhaps something on the way ignores ranges now and then. Asking
            # once more costs nothing, taking the whole file may cost gigabytes.
            part.note_source(part.size, None)
            raise Fault("{host} wants to send the whole file again.", host=self._host)
        if part.position == 0 or self._wanted.expected.size is not None:
            self._require_size(part, length)
        pinned = self._wanted.expected.pinned and self._wanted.expected.size is not None
        if part.position > 0 and not pinned:
            part.reset()
        # Where the checksum pins the content what is there is compared on the way, not thrown away.
        etag = answer.headers.get("etag", "")
        size = part.size if part.size is not None else self._wanted.expected.size
        part.note_source(
            length if size is None else size,
            Validator(url=self._source, etag=etag) if etag else None,
        )
        return _Span(0, part.size)

    def _accept_unsatisfied(self, part: Part, answer: Answer) -> None:
        """Nothing behind our last byte: it was the last one, or the file is another."""
        match = _UNSATISFIED.fullmatch(answer.headers.get("content-range", "").strip())
        expected = self._wanted.expected
        told = match is not None and int(match[1]) == part.position
        if told and (part.size is None or (expected.pinned and expected.size is None)):
            # What was announced before was wrong, or nothing was: the checksum decides.
            part.note_source(part.position, part.validator)
            return
        if self._insist and not (expected.pinned and expected.size is not None):
            part.reset()
        raise Fault("The file on {host} has changed meanwhile.", host=self._host)

    def _require_size(self, part: Part, announced: int | None) -> None:
        wanted = self._wanted.expected.size
        if announced is None:
            return
        if wanted is not None and announced != wanted:
            raise Contradiction(
                "The file on the server has {announced:,} bytes instead of {wanted:,}. It "
                "is another file than expected and was not downloaded.",
                announced=announced,
                wanted=wanted,
            )
        if part.size is None:
            part.note_source(announced, part.validator)
        elif part.size != announced:
            if self._insist:
                part.reset()
            raise Fault("The file on {host} has changed meanwhile.", host=self._host)

    # ---- the body -------------------------------------------------------------------------------

    def _receive(self, part: Part, answer: Answer, span: _Span) -> None:
        at, begin = span.begin, b""
        watched, since = 0, self._clock()
        while data := answer.read(self._chunk_bytes):
            self._received(part, len(data))
            watched += len(data)
            if self._clock() - since > _SLOW_SECONDS:
                if watched < _SLOW_BYTES:
                    raise Fault("{host} sends next to nothing.", host=self._host)
                watched, since = 0, self._clock()
            if at == 0 and part.position == 0 and len(begin) < len(_MAGIC):
                begin += data
                if len(begin) < len(_MAGIC):
                    continue
                self._require_model(begin)
                data = begin
            if span.end is not None and at + len(data) > span.end:
                self._append(part, at, data[: span.end - at])
                if not self._wanted.expected.pinned:
                    part.rewind(0)
                    raise Contradiction("{host} sends more than it should.", host=self._host)
                break  # the checksum decides whether this is the file
            self._append(part, at, data)
            at += len(data)
        if part.position == 0 and begin:
            self._require_model(begin)
            self._append(part, 0, begin)
        self._require_end(part, answer)

    def _append(self, part: Part, at: int, data: bytes) -> None:
        """Write what is new; what is there already must be the same."""
        known = part.position - at
        if known > 0:
            if part.read(at, min(known, len(data))) != data[:known]:
                part.rewind(at)
                raise Fault("The file on {host} is another one than before.", host=self._host)
            data = data[known:]
        if data:
            try:
                part.write(data)
            except BadBlockError as error:
                raise Fault("{host} sent a damaged piece.", host=self._host) from error

    def _require_end(self, part: Part, answer: Answer) -> None:
        if part.size is None:
            self._conclude_size(part, answer)
        if part.size is not None and part.position < part.size:
            raise Fault(
                "The download ended after {position:,} of {size:,} bytes. Try again later.",
                position=part.position,
                size=part.size,
            )

    def _conclude_size(self, part: Part, answer: Answer) -> None:
        """Nobody said how long the file is: the checksum or the framing must tell."""
        expected = self._wanted.expected
        if expected.pinned:
            if expected.wrong_algorithm(part) is None:
                part.note_source(part.position, part.validator)
                return
            raise Fault("The download ended too early. Try again later.")
        if "chunked" not in answer.headers.get("transfer-encoding", "").lower():
            part.rewind(0)
            raise Contradiction(
                "{host} does not say how long the file is, so nobody can tell whether it is "
                "complete. It was not downloaded.",
                host=self._host,
            )
        part.note_source(part.position, part.validator)

    def _require_model(self, begin: bytes) -> None:
        if self._wanted.is_model and not begin.startswith(_MAGIC):
            raise Contradiction("The downloaded file is not a model. It was discarded.")

    @property
    def _host(self) -> str:
        return urlsplit(self._source).hostname or Sentence("the server")


def _retry_after(answer: Answer) -> float:
    """Return for how many seconds the server asks."""
    text = answer.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return float(text)
    try:
        until = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return 0.0
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())
