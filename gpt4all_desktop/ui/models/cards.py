"""Makes cards of what is known: lists, files, downloads, memory and speed. No Qt, no words."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import field, replace
from pathlib import Path

from gpt4all_desktop.engine.parts import what_is_missing
from gpt4all_desktop.library import fit
from gpt4all_desktop.library.browser import Owned, Snapshot
from gpt4all_desktop.library.catalog import CatalogModel, Status, Variant
from gpt4all_desktop.library.catalogs import Listed
from gpt4all_desktop.library.download import Phase
from gpt4all_desktop.library.head import ARCHITECTURES
from gpt4all_desktop.library.item import Item, State
from gpt4all_desktop.library.queue import Progress
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence
from gpt4all_desktop.ui.models.state import (
    Act,
    Card,
    CardState,
    Choice,
    Facets,
    Sort,
    Tab,
    Transfer,
    Wishes,
)
from gpt4all_desktop.ui.sentences import translated

_STATES = {
    State.QUEUED: CardState.QUEUED,
    State.RUNNING: CardState.RUNNING,
    State.PAUSED: CardState.PAUSED,
    State.FAILED: CardState.FAILED,
}
_ACTS = {
    CardState.OFFERED: (Act.DOWNLOAD,),
    CardState.QUEUED: (Act.PAUSE, Act.CANCEL, Act.OPEN_WHEN_READY),
    CardState.RUNNING: (Act.PAUSE, Act.CANCEL, Act.OPEN_WHEN_READY),
    CardState.WAITING: (Act.PAUSE, Act.CANCEL, Act.OPEN_WHEN_READY),
    CardState.PAUSED: (Act.RESUME, Act.CANCEL),
    CardState.FAILED: (Act.RESUME, Act.CANCEL),
    CardState.INSTALLED: (Act.OPEN, Act.SETTINGS, Act.VERIFY, Act.REVEAL, Act.REMOVE),
    CardState.LOADED: (Act.SETTINGS, Act.VERIFY, Act.REVEAL),
    CardState.ARRIVING: (Act.REVEAL,),
    CardState.SHORT: (Act.REVEAL, Act.REMOVE),
}
_ORDER = {
    fit.Verdict.FITS: 0,
    fit.Verdict.TIGHT: 1,
    fit.Verdict.TOO_LARGE: 2,
    fit.Verdict.CANNOT_RUN: 3,
}
_BUSY = frozenset({CardState.RUNNING, CardState.WAITING, CardState.QUEUED})
_STOPPED = frozenset({CardState.PAUSED, CardState.FAILED})


@record
class _Now:
    """Everything a card depends on."""

    snapshot: Snapshot
    wishes: Wishes
    progress: Mapping[str, Progress]
    loaded: Path | None
    open_when_ready: frozenset[str]
    problems: Mapping[str, str]
    checking: Mapping[str, tuple[int, int]]
    newer: Container[Path] = ()
    freed: int = 0
    owned: Mapping[str, Owned] = field(default_factory=dict)
    """Our files by name."""


class CardMaker:
    """Remembers which variants were chosen."""

    def __init__(
        self,
        threads: int,
        differs: Callable[[Path], bool],
        refusal: Callable[[Variant], Sentence],
    ) -> None:
        """Set what is asked.

        Args:
            differs: asked whether something is set for a model only.
            refusal: asked why what is offered cannot run; answers "" if it may.
        """
        self._threads = threads
        self._refusal = refusal
        self._differs = differs
        self._chosen: dict[str, int] = {}
        self._offers: dict[str, Listed] = {}
        self._keys: dict[str, str] = {}
        """The key of the card for a file name."""
        self._lacking: dict[str, Variant] = {}
        """What a model with missing parts is, by the key of its card."""

    def choose(self, key: str, number: int) -> None:
        """Take another variant of a model."""
        self._chosen[key] = number

    def offer(self, key: str) -> tuple[Listed, Variant] | None:
        """Return what the download button of a card means."""
        listed = self._offers.get(key)
        if listed is None:
            return None
        return listed, self._lacking.get(key) or self._variant(key, listed)

    def key_of_item(self, item: Item) -> str:
        """Return the key of the card that shows a download."""
        return self._keys.get(item.files[0].name.lower(), f"item:{item.id}")

    def cards(
        self,
        snapshot: Snapshot,
        hub: tuple[Listed, ...],
        wishes: Wishes,
        *,
        progress: Mapping[str, Progress],
        loaded: Path | None,
        open_when_ready: frozenset[str],
        problems: Mapping[str, str],
        checking: Mapping[str, tuple[int, int]],
        newer: Container[Path] = (),
    ) -> list[Card]:
        """Return the cards of a tab, unsorted and unfiltered."""
        listed = (*snapshot.listed, *hub)
        self._offers = {one.model.id: one for one in listed}
        self._lacking = {}
        self._keys = {
            file.name.lower(): one.model.id
            for one in reversed(listed)
            for variant in one.model.variants
            for file in variant.files
        }
        progress = {self.key_of_item(p.item): p for p in progress.values()}
        now = _Now(
            snapshot=snapshot,
            wishes=wishes,
            progress=progress,
            loaded=loaded,
            open_when_ready=open_when_ready,
            problems=problems,
            checking=checking,
            newer=newer,
            freed=self._freed(snapshot, loaded, wishes.context),
            owned={o.path.name.lower(): o for o in snapshot.owned if not o.program},
        )
        if wishes.tab is Tab.INSTALLED:
            return [self._owned_card(owned, now) for owned in snapshot.owned]
        cards = [
            self._listed_card(one, now)
            for one in listed
            if one.model.status is not Status.RECOGNISED
        ]
        shown = {card.key for card in cards}
        return [self._lone_card(p, now) for k, p in progress.items() if k not in shown] + cards

    def with_progress(self, card: Card, progress: Progress, open_when_ready: bool) -> Card:
        """Return a card as its download is now."""
        state = _STATES.get(progress.item.state, CardState.INSTALLED)
        if state is CardState.RUNNING and progress.phase is Phase.WAITING:
            state = CardState.WAITING
        if state is CardState.RUNNING and progress.phase in (Phase.CHECKING, Phase.REPAIRING):
            state = CardState.CHECKING
        return replace(
            card,
            state=state,
            acts=_ACTS.get(state, _ACTS[CardState.RUNNING]),
            problem=translated(progress.problem),
            transfer=Transfer(
                received=progress.received,
                size=progress.size,
                speed=progress.speed,
                seconds_left=progress.seconds_left,
                open_when_ready=open_when_ready,
            ),
        )

    def checking(self, card: Card, part: tuple[int, int]) -> Card:
        """Return a card whose file is being verified."""
        transfer = Transfer(received=part[0], size=part[1])
        return replace(card, state=CardState.CHECKING, acts=(Act.CANCEL,), transfer=transfer)

    # ---- one card -------------------------------------------------------------------------------

    def _variant(self, key: str, listed: Listed) -> Variant:
        variants = listed.model.variants
        return variants[min(self._chosen.get(key, 0), len(variants) - 1)]

    def _listed_card(self, listed: Listed, now: _Now) -> Card:
        model = listed.model
        key, variant = model.id, self._variant(model.id, listed)
        names = (file.name.lower() for file in variant.files)
        owned = next((now.owned[name] for name in names if name in now.owned), None)
        if owned is not None:
            return self._owned_card(owned, now, key)
        offered = variant.offered
        found = self._fit_of_listed(model, variant, now)
        runs = found.verdict is not fit.Verdict.CANNOT_RUN
        card = Card(
            key=key,
            name=model.name,
            state=CardState.OFFERED if offered else CardState.UNAVAILABLE,
            fit=found,
            acts=_ACTS[CardState.OFFERED] if offered and runs else (),
            parameters=model.parameters,
            family=model.family,
            publisher=model.publisher,
            licence=model.licence,
            purposes=model.purposes,
            languages=model.languages,
            description=model.description,
            note=model.note,
            choices=tuple(Choice(quantization=v.quantization, size=v.size) for v in model.variants),
            chosen=min(self._chosen.get(key, 0), len(model.variants) - 1),
            quantization=variant.quantization,
            size=variant.size,
            problem=translated(now.problems.get(key, "")),
        )
        progress = now.progress.get(key)
        if progress is not None and progress.item.state is not State.DONE:
            return self.with_progress(card, progress, key in now.open_when_ready)
        return card

    def _lone_card(self, progress: Progress, now: _Now) -> Card:
        """A download of something that is in no list any more."""
        card = Card(
            key=self.key_of_item(progress.item),
            name=progress.item.title,
            state=CardState.QUEUED,
            fit=self._fit_of_size(progress.size, None, now),
            size=progress.size,
        )
        return self.with_progress(card, progress, card.key in now.open_when_ready)

    def _owned_card(self, owned: Owned, now: _Now, key: str = "") -> Card:
        missing = self._offer_of_missing(owned)
        key = key or missing or str(owned.path)
        loaded = now.loaded is not None and now.loaded == owned.path
        state = CardState.LOADED if loaded else CardState.INSTALLED
        if not loaded and (owned.arriving or owned.short):
            state = CardState.ARRIVING if owned.arriving else CardState.SHORT
        found = self._fit_of_owned(owned, now)
        acts = _ACTS[state]
        if owned.program:
            acts = tuple(act for act in acts if act is not Act.REMOVE)
        if found.verdict is fit.Verdict.CANNOT_RUN:
            acts = tuple(act for act in acts if act not in (Act.OPEN, Act.SETTINGS))
        newer = owned.path in now.newer and state is not CardState.ARRIVING
        if missing and state is CardState.SHORT:  # only what is missing is fetched
            acts = (Act.DOWNLOAD, *acts)
        if newer and not loaded:
            acts = (*acts[:1], Act.UPDATE, *acts[1:])
        model, head = owned.model, owned.head
        card = Card(
            key=key,
            name=owned.name,
            state=state,
            fit=found,
            acts=acts,
            parameters=(
                head.parameters
                if head and not owned.missing
                else (model.parameters if model else None)
            ),
            family=model.family if model else "",
            publisher=model.publisher if model else "",
            licence=model.licence if model else "",
            purposes=model.purposes if model else frozenset(),
            languages=model.languages if model else (),
            description=model.description if model else "",
            quantization=head.quantization if head else "",
            size=owned.size,
            problem=translated(now.problems.get(key, "")),
            program=owned.program,
            path=owned.path,
            verified=owned.verified,
            newer=newer,
            differs=self._differs(owned.path),
            whole=head.end if head is not None and owned.short else 0,
            lacks=translated(what_is_missing(owned.missing)) if owned.missing else "",
            to_fetch=self._missing_bytes(key, owned) if missing else 0,
        )
        progress = now.progress.get(key) if missing else None
        if progress is not None and progress.item.state is not State.DONE:
            return self.with_progress(card, progress, key in now.open_when_ready)
        if key in now.checking:
            return self.checking(card, now.checking[key])
        return card

    def _offer_of_missing(self, owned: Owned) -> str:
        """Return the key of what is offered, if parts are missing and can be had; or ""."""
        key = self._keys.get(owned.path.name.lower(), "") if owned.missing else ""
        listed = self._offers.get(key)
        for variant in listed.model.variants if listed is not None and not owned.program else ():
            if variant.offered and owned.path.name in {file.name for file in variant.files}:
                self._lacking[key] = variant
                return key
        return ""

    def _missing_bytes(self, key: str, owned: Owned) -> int:
        names = {path.name for path in owned.missing}
        files = [file for file in self._lacking[key].files if file.name in names]
        return sum(file.expected.size or 0 for file in files)

    # ---- fit ------------------------------------------------------------------------------------

    def _freed(self, snapshot: Snapshot, loaded: Path | None, context: int) -> int:
        """Return what unloading the present model gives back."""
        for owned in snapshot.owned:
            if owned.path == loaded and owned.head is not None:
                return fit.memory_of(owned.head, context, threads=self._threads).total
        return 0

    def _fit_of_listed(self, model: CatalogModel, variant: Variant, now: _Now) -> fit.Fit:
        if model.architecture and model.architecture not in ARCHITECTURES:
            return fit.cannot_run(model.architecture)
        if reason := self._refusal(variant):
            return fit.cannot_run(reason)
        known = bool(model.architecture)
        return self._fit_of_size(variant.size, model.parameters, now, model.family, known=known)

    def _fit_of_size(
        self,
        size: int | None,
        parameters: int | None,
        now: _Now,
        family: str = "",
        *,
        known: bool = False,
    ) -> fit.Fit:
        """Judge by the size; known: it is certain what kind of model it is."""
        size = size or 0
        memory = fit.memory_of_size(size, now.wishes.context, parameters, family)
        judged = self._judged(memory, size, parameters or int(size / 0.57), now)
        return judged if known else replace(judged, unsure=True)

    def _fit_of_owned(self, owned: Owned, now: _Now) -> fit.Fit:
        head = owned.head
        if head is None:
            return fit.cannot_run(owned.problem)
        refused = fit.refuse(head)
        if refused is not None:
            return refused
        memory = fit.memory_of(head, now.wishes.context, threads=self._threads)
        return self._judged(memory, memory.weights, head.parameters, now)

    def _judged(self, memory: fit.Memory, weights: int, parameters: int, now: _Now) -> fit.Fit:
        speed, snapshot = now.snapshot.speed, now.snapshot
        known = speed is not None and weights > 0
        return fit.judge(
            memory,
            available=snapshot.available,
            total=snapshot.total,
            freed=now.freed,
            tokens_per_second=speed.tokens_per_second(weights, parameters)
            if speed and known
            else None,
            first_word_seconds=(
                speed.first_word_seconds(weights, parameters) if speed and known else None
            ),
        )


def arranged(cards: Iterable[Card], wishes: Wishes) -> list[Card]:
    """Return the cards the user wants to see, in the order wanted; downloads first."""
    shown = [card for card in cards if _is_wished(card, wishes)]
    keys = {
        Sort.RECOMMENDED: lambda card: (_ORDER[card.fit.verdict],),
        Sort.NAME: lambda card: (card.name.lower(),),
        Sort.SMALLEST: lambda card: (card.size or 0,),
        Sort.LARGEST: lambda card: (-(card.size or 0),),
        Sort.FASTEST: lambda card: (-(card.fit.tokens_per_second or 0),),
    }
    shown.sort(key=keys[wishes.sort])
    # A model that is being hashed stays where it is: the list is used meanwhile.
    shown.sort(key=lambda card: 0 if card.transfer is not None and card.path is None else 1)
    return shown


def facets(cards: Iterable[Card]) -> Facets:
    """Return what the cards can be told apart by."""
    cards = list(cards)
    return Facets(
        families=_distinct(card.family for card in cards),
        licences=_distinct(card.licence for card in cards),
        languages=_distinct(language for card in cards for language in card.languages),
    )


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}, key=str.lower))


def _is_wished(card: Card, wishes: Wishes) -> bool:
    words = " ".join(
        (card.name, card.family, card.publisher, card.licence, card.description, card.program)
        + tuple(purpose.value for purpose in card.purposes)
        + tuple(choice.quantization for choice in card.choices)
        + ((card.path.name,) if card.path else ())
    ).lower()
    runs = card.fit.verdict in (fit.Verdict.FITS, fit.Verdict.TIGHT)
    return (
        all(word in words for word in wishes.query.lower().split())
        and (wishes.purpose is None or wishes.purpose in card.purposes)
        and wishes.family in ("", card.family)
        and wishes.licence in ("", card.licence)
        and (not wishes.language or wishes.language in card.languages)
        and (runs or not wishes.only_fitting)
    )
