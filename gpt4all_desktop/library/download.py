"""Fetch one file so that it exists under its name only when it is complete and what it should be.

The state of a download is its `Part`: the bytes there are. Everything else is a loop: ask a source
for the rest, append what it sends, and when something is wrong wait a little and ask again.

What is appended is proven to belong to the same file. A server proves it by the entity tag it gave
before (If-Range); where the published checksum pins the content, also by sending the last block
once more. Without either the file is begun anew. At the end length and checksum decide; if the
checksum is wrong, the bad block is looked for (`repair.py`) before anything is thrown away.
"""

import contextlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import (
    AppError,
    DiskFullError,
    DownloadError,
    OfflineError,
    UnsuitableError,
)
from gpt4all_desktop.library.control import Control, Stop
from gpt4all_desktop.library.fetch import Contradiction, Fault, Fetch, Refusal, fetch_span
from gpt4all_desktop.library.meter import Meter
from gpt4all_desktop.library.part import BLOCK_BYTES, Part
from gpt4all_desktop.library.repair import (
    ChangingBytesError,
    SameBytesError,
    known_to_be_whole,
    repair,
    source_has_changed,
)
from gpt4all_desktop.library.space import no_room, require_space
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected, Wanted
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence

Progress = Callable[[int, int | None], None]
"""Called with the bytes received and the bytes there are."""
_REPORT_SECONDS: Final = 0.1
SCREEN_BYTES: Final = 12 * 1024 * 1024
"""With so much of a model file one can mostly tell whether it could run."""
HEAD_BYTES: Final = 32 * 1024 * 1024
"""No beginning of a model is longer than this; vocabularies are large."""


class Outcome(Enum):
    """How a download ended that did not fail."""

    DONE = auto()
    PAUSED = auto()
    CANCELLED = auto()


class Phase(Enum):
    """What a download is doing."""

    STARTING = auto()
    RECEIVING = auto()
    WAITING = auto()
    """For the next attempt, after a fault."""
    CHECKING = auto()
    REPAIRING = auto()


@record
class Tuning:
    """Numbers that tests make small."""

    block_bytes: int = BLOCK_BYTES
    chunk_bytes: int = 256 * 1024
    spare_bytes: int = 64 * 1024 * 1024
    """Left free on the disk."""
    space_every_bytes: int = 32 * 1024 * 1024
    """How often the free space is looked at."""
    tries: int = 12
    """Attempts in a row that bring nothing, before giving up."""
    refusals: int = 5
    """Refusals in a row (no such file, forbidden, another file) before giving up."""
    first_wait: float = 0.5
    longest_wait: float = 30.0
    longest_retry_after: float = 300.0
    """Servers may ask for patience up to this many seconds."""


@dataclass(slots=True, kw_only=True)
class _Patience:
    """How often in a row something failed, and whom to ask next."""

    sources: list[str]
    tries: int = 0
    refusals: int = 0
    position: int = 0
    suspects: list[int] = field(default_factory=list)
    """Blocks at whose end a connection broke."""


class Download:
    """One file being fetched. `run` in any thread; progress and speed may be asked from others."""

    def __init__(
        self,
        transport: Transport,
        wanted: Wanted,
        *,
        control: Control | None = None,
        progress: Progress | None = None,
        screen: Callable[[Path], bool] | None = None,
        look_only: bool = False,
        beside: int = 0,
        tuning: Tuning | None = None,
        clock: Callable[[], float] = time.monotonic,
        chance: random.Random | None = None,
    ) -> None:
        """Prepare; nothing is sent yet.

        Args:
            look_only: fetch no more than the screen needs; the file is not there afterwards.
            beside: bytes of other files for which there must be room, too.
            progress: called at most ten times a second, and at the end.
            screen: called with the part when its first megabytes are there; returns whether they
                were enough to tell, and raises an `AppError` if the rest is not worth fetching.
        """
        self.wanted = wanted
        self.control = control or Control()
        self.meter = Meter(clock)
        self.phase = Phase.STARTING
        self.problem = Sentence("")
        """What went wrong last, while waiting for the next attempt."""
        self._transport = transport
        self._progress = progress
        self._screen = screen
        self._tuning = tuning or Tuning()
        self._clock = clock
        self._chance = chance or random.Random()  # noqa: S311 - spreads retries, no secret
        self._reported = float("-inf")
        self._looked = 0
        self._screen_at = SCREEN_BYTES
        if look_only and wanted.expected.size is not None:  # a first part may be small
            self._screen_at = min(SCREEN_BYTES, wanted.expected.size)
        self._look_only = look_only
        self._beside = beside
        self._asked_size = False
        self._patience = _Patience(sources=list(wanted.urls))
        self.position = 0
        self.size = wanted.expected.size
        self.fetched = 0
        """Bytes received in this run, also those that were thrown away."""

    def run(self) -> Outcome:
        """Fetch, until the file is there or somebody wants a stop.

        Raises:
            UnsuitableError: the screen refused it.
            DownloadError: it cannot be fetched, or is not what was expected.
            FileExistsError: the target exists.
            OSError: it cannot be written.
        """
        target = self.wanted.target
        if target.exists():
            if not target.with_name(target.name + ".part").exists():
                forget_part(target)  # the journal, if somebody was killed right after the rename
            raise FileExistsError(f"{target} exists already.")
        try:
            with self._open(target) as part:
                return self._run(part)
        except _Stopped:  # while an old part was hashed
            if self.control.stop is Stop.CANCEL:
                forget_part(target)
            return self._stopped(None)
        except OSError as error:
            if full := no_room(error, target.parent):
                raise full from error
            raise
        finally:
            self.meter.end()

    def _open(self, target: Path) -> Part:
        blocks = self.wanted.expected.blocks
        return Part(
            target,
            algorithms=self.wanted.expected.algorithms,
            block_bytes=blocks.size if blocks else self._tuning.block_bytes,
            block_sha256=blocks.sha256 if blocks else (),
            watch=self._on_rehashed,
        )

    def _run(self, part: Part) -> Outcome:
        self._agree(part)
        try:
            while True:
                try:
                    self._judge(part)
                    if part.complete and (self._look_only or self._verified(part)):
                        break
                    self._attempt(part)
                except _Unsuitable as unsuitable:
                    self._require_damaged(part, unsuitable.error)
        except _Seen:
            return Outcome.DONE
        except _Stopped:
            return self._stopped(part)
        if self._look_only:
            return Outcome.DONE
        part.install(self.wanted.target)
        self._report(part, last=True)
        return Outcome.DONE

    def _require_damaged(self, part: Part, error: AppError) -> None:
        """What was refused may have been damaged on the way: then it is fetched anew.

        Raises:
            UnsuitableError: the source has it like that.
        """
        size = min(part.position, HEAD_BYTES)
        if self.wanted.expected.blocks is None and self._again(0, size) != part.read(0, size):
            part.rewind(0)
            return
        part.discard()
        raise UnsuitableError(error.user_message) from error

    def _agree(self, part: Part) -> None:
        """An old part of another length belongs to another file."""
        size = self.wanted.expected.size
        if size is not None and (part.position > size or part.size not in (None, size)):
            part.reset()
        if size is not None:
            part.note_source(size, part.validator)
        self._patience.position = part.position

    def _attempt(self, part: Part) -> None:
        """Ask once for the rest; whatever goes wrong is counted and waited for."""
        source = self._patience.sources[0]
        fetch = Fetch(
            self._transport,
            self.wanted,
            source,
            control=self.control,
            chunk_bytes=self._tuning.chunk_bytes,
            received=self._on_received,
            begun=self._on_begun,
            insist=self._patience.refusals + self._patience.tries > 1,
        )
        try:
            self._require_not_stopped()
            self._require_space(part)
            self.meter.begin()
            try:
                fetch.run(part)
            finally:
                self._report(part, last=True)
        except (OfflineError, DiskFullError):
            raise
        except DownloadError as error:
            self._require_not_stopped()
            # Also what looks final (a strange certificate, a redirect to nowhere) is often the
            # page of a hotel's network, gone a moment later.
            kind = Fault if error.temporary else Refusal
            self._wait(part, kind(error.user_message))
        except Fault as fault:
            self._wait(part, fault)

    def _wait(self, part: Part, fault: Fault) -> None:
        """Wait before the next attempt, longer each time nothing came of it.

        Raises:
            DownloadError: that is enough.
        """
        patience, tuning = self._patience, self._tuning
        if part.position - patience.position >= min(part.block_bytes, 1 << 20) // 4:
            patience.tries = patience.refusals = 0
        if part.position > patience.position:
            patience.suspects.append((part.position - 1) // part.block_bytes)
        patience.position = part.position
        patience.tries += 1
        if isinstance(fault, Refusal):
            patience.refusals += 1
        if patience.tries >= tuning.tries or patience.refusals >= tuning.refusals * len(
            patience.sources
        ):
            if isinstance(fault, Contradiction) and not self.wanted.expected.pinned:
                part.reset()
            raise DownloadError(fault.sentence, temporary=not isinstance(fault, Refusal))
        patience.sources.append(patience.sources.pop(0))
        # A refusal is rarely lifted by waiting: it is told after seconds, not minutes.
        step = patience.refusals if isinstance(fault, Refusal) else patience.tries
        seconds = min(tuning.longest_wait, tuning.first_wait * 2 ** (step - 1))
        seconds *= 0.5 + self._chance.random() / 2
        seconds = max(seconds, min(fault.retry_after, tuning.longest_retry_after))
        self.phase, self.problem = Phase.WAITING, fault.sentence
        self.meter.end()
        self._report(part, last=True)
        self.control.wait(seconds)
        self._require_not_stopped()

    def _verified(self, part: Part) -> bool:
        """Return whether the complete part has the published checksums; repair it if need be."""
        wrong = self.wanted.expected.wrong_algorithm(part)
        if wrong is None:
            return True
        if self.wanted.expected.size is None and not self._asked_size:
            # The length is what a server announced: perhaps it was wrong, not the bytes.
            self._asked_size = True
            part.note_source(None, part.validator)
            return False
        if part.confirmed:  # at the last try
            if not self.fetched and source_has_changed(part, self._once):
                part.reset()
                return False
            raise self._other_file(part, wrong)
        if known_to_be_whole(part, self.wanted.expected):
            part.confirm()
            raise self._other_file(part, wrong)
        self.phase = Phase.REPAIRING
        try:
            repair(part, self._again, self.wanted.expected, self._patience.suspects)
        except SameBytesError:
            part.confirm()
            raise self._other_file(part, wrong) from None
        except ChangingBytesError as error:
            part.discard()
            raise DownloadError(
                "The downloaded file is damaged or not the right one (its {wrong} checksum "
                "is wrong). It was discarded; try again.",
                wrong=wrong,
            ) from error
        return True

    def _other_file(self, part: Part, wrong: str) -> DownloadError:
        """What cannot be mended by fetching: it is never accepted, and never fetched in vain."""
        return DownloadError(
            "The file came as the server has it, but its {wrong} checksum is not the published "
            "one, so it is not used. It is kept as {part}: continue with a newer list, or delete "
            "it and download it anew.",
            wrong=wrong,
            part=part.path.name,
        )

    def _once(self, begin: int, end: int) -> bytes | None:
        """Return bytes of the file as the source has it now; None if it does not say."""
        source = self._patience.sources[0]
        try:
            data = fetch_span(self._transport, self.wanted, source, begin, end, self.control)
        except (DownloadError, Fault):
            self._require_not_stopped()
            return None
        self.fetched += len(data)
        return data

    def _again(self, begin: int, end: int) -> bytes:
        """Return bytes of the file once more, preferably from another source."""
        sources, tuning = self._patience.sources, self._tuning
        for attempt in range(tuning.tries):
            self._require_not_stopped()
            sources.append(sources.pop(0))
            problem = Sentence("")
            try:
                data = fetch_span(
                    self._transport, self.wanted, sources[0], begin, end, self.control
                )
            except OfflineError:
                raise
            except DownloadError as error:
                problem = error.user_message
            except Fault as fault:
                problem = fault.sentence
            else:
                self.fetched += len(data)
                return data
            self.control.wait(min(tuning.longest_wait, tuning.first_wait * 2**attempt))
        raise DownloadError(problem, temporary=True)

    # ---- told by the fetch ----------------------------------------------------------------------

    def _on_begun(self, part: Part) -> None:
        """The answer has been accepted: its length is known now."""
        self.phase = Phase.RECEIVING
        self._require_space(part)

    def _on_received(self, part: Part, count: int) -> None:
        self.fetched += count
        self.meter.add(count)
        self._report(part)
        self._require_not_stopped()
        if part.position - self._looked >= self._tuning.space_every_bytes:
            self._looked = part.position
            self._require_space(part)
        self._judge(part)

    def _judge(self, part: Part) -> None:
        """Have the screen look at what is there, once that may be enough."""
        if self._screen is not None and part.position >= self._screen_at:
            self._look(part, self._screen)
        if self._screen is None and self._look_only:
            raise _Seen

    def _look(self, part: Part, screen: Callable[[Path], bool]) -> None:
        """Have what is there judged; when that is not enough, once more with twice as much."""
        try:
            if screen(part.path):
                self._screen = None
        except AppError as error:
            raise _Unsuitable(error) from error
        self._screen_at *= 2

    def _on_rehashed(self, position: int) -> None:
        self.phase, self.position = Phase.CHECKING, position
        self._require_not_stopped()

    def _report(self, part: Part, *, last: bool = False) -> None:
        self.position, self.size = part.position, part.size
        now = self._clock()
        if self._progress is not None and (last or now - self._reported >= _REPORT_SECONDS):
            self._reported = now
            self._progress(part.position, part.size)

    # ---- room and stops -------------------------------------------------------------------------

    def _require_space(self, part: Part) -> None:
        if part.size is not None:
            require_space(
                self.wanted.target.parent,
                part.size + self._beside,
                there=part.position,
                spare=self._tuning.spare_bytes,
            )

    def _require_not_stopped(self) -> None:
        if self.control.stop is not None:
            raise _Stopped

    def _stopped(self, part: Part | None) -> Outcome:
        if self.control.stop is Stop.PAUSE:
            return Outcome.PAUSED
        if part is not None:
            part.discard()
        return Outcome.CANCELLED


class _Unsuitable(Exception):
    """The file could not be used: not worth fetching."""

    def __init__(self, error: AppError) -> None:
        super().__init__(error.user_message)
        self.error = error


class _Stopped(Exception):
    """Somebody wants a stop."""


class _Seen(Exception):
    """The beginning is there, and that was all that was wanted."""


def bytes_there(target: Path) -> int:
    """Return how many bytes there are of a file, come or on its way."""
    for path in (target, target.with_name(target.name + ".part")):
        with contextlib.suppress(OSError):
            return path.stat().st_size
    return 0


def forget_part(target: Path) -> None:
    """Delete what has been fetched of target so far."""
    for suffix in (".part", ".part.journal"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)


def download(
    transport: Transport,
    url: str,
    target: Path,
    *,
    expected: Expected,
    progress: Progress | None = None,
    tuning: Tuning | None = None,
) -> None:
    """Fetch url into target, which is there only when it is complete and right.

    What was fetched before an error or an interruption is kept beside it and continued next time.

    Raises:
        DownloadError: it cannot be fetched, or is not what was expected.
        FileExistsError: target exists.
        OSError: it cannot be written.
    """
    wanted = Wanted(urls=(url,), target=target, expected=expected)
    Download(transport, wanted, progress=progress, tuning=tuning).run()
