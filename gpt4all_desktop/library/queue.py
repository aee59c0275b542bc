"""All downloads of the window: several at once, the others wait; they survive a restart.

Nothing is sent at start: what was running when the program ended is paused, and continues when the
user says so. The list is kept in `downloads.json` (docs/file_formats.md); how far a download is,
lies beside the file itself (`part.py`).
"""

import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import AppError, DownloadError, UnsuitableError, trace_of
from gpt4all_desktop.files import LatestText
from gpt4all_desktop.library.catalog import CatalogFile, Variant
from gpt4all_desktop.library.control import Control, Stop
from gpt4all_desktop.library.download import (
    Download,
    Outcome,
    Phase,
    Tuning,
    bytes_there,
    forget_part,
)
from gpt4all_desktop.library.item import Item, State, read_items, text_of
from gpt4all_desktop.library.refused import Refusals
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import wanted_files
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, why

_log = logging.getLogger(__name__)

_NONE: Final = Sentence("")
PATIENT: Final = Tuning(tries=70)
"""A lost network is waited for, about half an hour, before the user is asked."""


@record
class Progress:
    """A download as it is at this moment."""

    item: Item
    received: int
    size: int | None
    speed: float | None = None
    """Bytes per second of the last seconds."""
    seconds_left: float | None = None
    phase: Phase = Phase.STARTING
    problem: Sentence = _NONE
    """What went wrong: for good, or last, while it is tried again."""
    path: Path | None = None
    """The finished model."""


class DownloadQueue:
    """Runs downloads in threads of its own. Every method from any thread."""

    def __init__(
        self,
        transport: Transport,
        folder: Path,
        record: Path,
        *,
        refusals: Refusals | None = None,
        parallel: int = 2,
        changed: Callable[[], None] = lambda: None,
        fetched: Callable[[CatalogFile, Path], None] = lambda file, path: None,
        screen: Callable[[Path], bool] | None = None,
        tuning: Tuning = PATIENT,
    ) -> None:
        """Read what was left; nothing is begun.

        Args:
            refusals: remembers what `screen` refused.
            changed: called when a state changed, in any thread; progress is asked for.
            fetched: called with each file that has just come whole, in the thread that fetched it.
            screen: see `Download`.
        """
        self._transport = transport
        self._folder = folder
        self._record = LatestText(record, failed=_on_unwritten)
        self._parallel = parallel
        self._refusals = refusals or Refusals(record.with_name("refused.json"))
        self._changed = changed
        self._fetched = fetched
        self._screen = screen
        self._tuning = tuning
        self._lock = threading.RLock()
        self._items: dict[str, Item] = {item.id: item for item in read_items(record)}
        self._running: dict[str, _Run] = {}
        self._refused: list[tuple[str, Sentence]] = []
        self._closed = self._held = False

    def add(
        self, title: str, model: str, files: tuple[CatalogFile, ...], *, local: bool = False
    ) -> Item:
        """Put a model into the queue; one that is in it already is continued, as it is known now.

        Raises:
            DownloadError: a file is not offered, or is there already.
        """
        wanted_files(files, self._folder, "download")
        if all((self._folder / file.name).exists() for file in files):
            raise DownloadError("{title} is installed already.", title=title)
        with self._lock:
            names = {file.name for file in files}
            for item in self._items.values():
                if item.state is not State.DONE and names & item.names and not self._ends(item):
                    if names == item.names and item.id not in self._running:
                        # A newer list knows more of the same file: another checksum or mirror.
                        self._items[item.id] = replace(item, files=files, local=local)
                    self.resume(item.id)
                    return self._items[item.id]
            item = Item(id=secrets.token_hex(6), title=title, model=model, files=files, local=local)
            self._items[item.id] = item
            self._save()
            self._pump()
        self._changed()
        return item

    def pause(self, item_id: str) -> None:
        """Stop a download and keep what there is."""
        with self._lock:
            run = self._running.get(item_id)
            if run is not None:
                run.control.pause()
            elif self._state(item_id) is State.QUEUED:
                self._set(item_id, State.PAUSED)
        self._changed()

    def resume(self, item_id: str) -> None:
        """Continue a download that is paused or failed."""
        with self._lock:
            if self._state(item_id) in (State.PAUSED, State.FAILED):
                self._set(item_id, State.QUEUED)
                self._pump()
        self._changed()

    def resume_all(self) -> None:
        """Continue everything that is paused."""
        for item in self.items():
            if item.state is State.PAUSED:
                self.resume(item.id)

    def cancel(self, item_id: str) -> None:
        """Stop a download and delete what there is of it; it leaves the list in a moment."""
        with self._lock:
            run = self._running.get(item_id)
            if run is not None:
                run.control.cancel()
                return
            item = self._items.get(item_id)
            if item is None:
                return
            # Large files take their time to go: in a thread, too.
            run = self._running[item_id] = _Run(self._delete, item)
            run.control.cancel()
            run.thread.start()
        self._changed()

    def take_done(self) -> list[Progress]:
        """Return the downloads that are finished; they leave the list, their files stay."""
        with self._lock:
            done = [item for item in self._items.values() if item.state is State.DONE]
            found = [self._progress_of(item) for item in done]
            for item in done:
                del self._items[item.id]
        return found

    def refusal(self, variant: Variant) -> Sentence:
        """Return why a model cannot run in this precision; "" if nothing speaks against it."""
        return self._refusals.reason(variant)

    def take_refused(self) -> list[tuple[str, Sentence]]:
        """Return titles of downloads that were ended because they could not run, and why."""
        with self._lock:
            refused, self._refused = self._refused, []
        return refused

    def hold(self) -> None:
        """Begin nothing, until `release`: the folder is being moved."""
        with self._lock:
            self._held = True

    def release(self, folder: Path) -> None:
        """Go on, in this folder."""
        with self._lock:
            self._folder, self._held = folder, False
            self._pump()
        self._changed()

    def items(self) -> list[Item]:
        """Return all downloads in the order in which they were asked for."""
        with self._lock:
            return list(self._items.values())

    def progress(self) -> list[Progress]:
        """Return how far each download is now."""
        with self._lock:
            return [self._progress_of(item) for item in self._items.values()]

    def close(self, *, seconds: float = 15.0) -> bool:
        """Pause everything and wait for the threads. Returns False if one hangs."""
        with self._lock:
            self._closed = True
            runs = list(self._running.values())
            for run in runs:
                run.control.pause()
        for run in runs:
            run.thread.join(seconds)
        self._record.flush()
        self._refusals.flush()
        return not any(run.thread.is_alive() for run in runs)

    # ---- running --------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Start what may run."""
        for item in list(self._items.values()):
            if self._closed or self._held or len(self._running) >= self._parallel:
                return
            if item.state is State.QUEUED and not self._is_busy(item):
                run = self._running[item.id] = _Run(self._run, item)
                self._set(item.id, State.RUNNING)
                run.thread.start()

    def _ends(self, item: Item) -> bool:
        """Return whether it was cancelled a moment ago."""
        run = self._running.get(item.id)
        return run is not None and run.control.stop is Stop.CANCEL

    def _is_busy(self, item: Item) -> bool:
        """Return whether it runs, or another one with the same files, which is being deleted."""
        names = item.names
        return any(names & self._items[other].names for other in self._running)

    def _delete(self, item: Item, _run: "_Run") -> None:
        """Delete what there is of a download that did not run."""
        self._settle(item, State.FAILED, self._forget(item), gone=True)

    def _run(self, item: Item, run: "_Run") -> None:
        state, problem = State.FAILED, _NONE
        outcome = Outcome.PAUSED
        try:
            outcome = self._fetch(item, run)
            state = State.DONE if outcome is Outcome.DONE else State.PAUSED
        except UnsuitableError as error:  # what there was is gone; there is nothing to go on with
            outcome, problem = Outcome.CANCELLED, error.user_message
        except AppError as error:
            problem = error.user_message
        except OSError as error:
            problem = Sentence("The file could not be written ({reason}).", reason=why(error))
        except Exception as error:  # the top of a thread: the item must not stay "running"
            _log.error("in a download: %s", trace_of(error))
            problem = Sentence("Something went wrong inside the program.")
        gone = outcome is Outcome.CANCELLED
        with self._lock:
            item = self._items.get(item.id, item)  # it knows what has come meanwhile
            if gone and problem:
                self._refused.append((item.title, problem))
        self._settle(item, state, self._forget(item) if gone else problem, gone=gone)

    def _settle(self, item: Item, state: State, problem: Sentence, *, gone: bool) -> None:
        """A thread has done its work. Args: gone: it leaves the list, unless there is a problem."""
        with self._lock:
            del self._running[item.id]
            if gone and not problem:
                self._items.pop(item.id, None)
                self._save()
            else:
                self._set(item.id, State.FAILED if gone else state, problem)
            self._pump()
        self._changed()

    def _fetch(self, item: Item, run: "_Run") -> Outcome:
        self._folder.mkdir(parents=True, exist_ok=True)
        all_wanted = wanted_files(item.files, self._folder, f"download of {item.title}")
        steps = list(zip(reversed(item.files), all_wanted, strict=True))
        if len(steps) > 1:  # what kind of model it is stands in the first part, which comes last
            steps.insert(0, steps[-1])
        for number, (file, wanted) in enumerate(steps):
            look_only = len(steps) > 1 and number == 0
            if not wanted.target.exists():
                run.download = Download(
                    self._transport.local(item.local),
                    wanted,
                    control=run.control,
                    screen=self._screen,
                    look_only=look_only,
                    beside=self._missing(item, wanted.target),
                    tuning=self._tuning,
                )
                outcome = self._run_one(item, run.download, file, look_only=look_only)
                if outcome is not Outcome.DONE:
                    return outcome
            run.download = None
        return Outcome.DONE

    def _run_one(
        self, item: Item, download: Download, file: CatalogFile, *, look_only: bool
    ) -> Outcome:
        try:
            outcome = download.run()
        except UnsuitableError as error:
            self._refusals.note(file, error.user_message)
            raise
        except FileExistsError:  # somebody else put one there; nothing is known of it
            return Outcome.DONE
        if outcome is Outcome.DONE and not look_only:
            # noted before anybody sees that it is there
            self._fetched(file, download.wanted.target)
            self._note_fetched(item.id, file.name)
        return outcome

    def _note_fetched(self, item_id: str, name: str) -> None:
        with self._lock:
            item = self._items.get(item_id)
            if item is not None and len(item.files) > 1:
                self._items[item_id] = replace(item, fetched=(*item.fetched, name))
                self._save()

    # ---- state ----------------------------------------------------------------------------------

    def _state(self, item_id: str) -> State | None:
        item = self._items.get(item_id)
        return None if item is None else item.state

    def _set(self, item_id: str, state: State, problem: Sentence = _NONE) -> None:
        item = self._items.get(item_id)
        if item is not None:
            self._items[item_id] = replace(item, state=state, problem=problem)
            self._save()

    def _forget(self, item: Item) -> Sentence:
        """Delete what there is of it; return why that was impossible."""
        try:
            for file in item.files:
                forget_part(self._folder / file.name)
            if not (self._folder / item.files[0].name).exists():
                for name in item.fetched:  # parts that are of no use without the first one
                    (self._folder / name).unlink(missing_ok=True)
        except OSError as error:
            return Sentence(
                "{name} could not be deleted ({reason}).", name=item.title, reason=why(error)
            )
        return _NONE

    def _progress_of(self, item: Item) -> Progress:
        run = self._running.get(item.id)
        sizes = [file.expected.size for file in item.files]
        size = None if None in sizes else sum(s for s in sizes if s is not None)
        done = item.state is State.DONE
        path = self._folder / item.files[0].name if done else None
        download = run.download if run is not None else None
        if run is None or download is None:
            received = size or 0 if done else self._there(item)
            return Progress(
                item=item, received=received, size=size, problem=item.problem, path=path
            )
        if size is None and len(sizes) == 1:
            size = download.size
        received = self._there(item, download.wanted.target) + download.position
        return Progress(
            item=item,
            received=received,
            size=size,
            speed=download.meter.speed(),
            seconds_left=download.meter.seconds_left(None if size is None else size - received),
            phase=download.phase,
            problem=download.problem if download.phase is Phase.WAITING else _NONE,
        )

    def _there(self, item: Item, running: Path | None = None) -> int:
        """Return what there is of a download, but for the file that is being fetched."""
        targets = (self._folder / file.name for file in item.files)
        return sum(bytes_there(target) for target in targets if target != running)

    def _missing(self, item: Item, running: Path) -> int:
        """Return the bytes still to come of the other files, as far as that is known."""
        files = [file for file in item.files if self._folder / file.name != running]
        return sum(
            max(0, (file.expected.size or 0) - bytes_there(self._folder / file.name))
            for file in files
        )

    def _save(self) -> None:
        self._record.put(
            text_of(item for item in self._items.values() if item.state is not State.DONE)
        )


class _Run:
    """What belongs to a download that is running."""

    def __init__(self, work: Callable[[Item, "_Run"], None], item: Item) -> None:
        self.control = Control()
        self.download: Download | None = None
        name = f"download {item.title}"
        self.thread = threading.Thread(target=work, args=(item, self), name=name)


def _on_unwritten(error: OSError) -> None:
    # The downloads go on; only a restart forgets them.
    _log.info("the list of downloads cannot be written: %s", type(error).__name__)
