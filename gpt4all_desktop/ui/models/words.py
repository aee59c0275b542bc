"""The sentences of the model browser."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from gpt4all_desktop.library.catalog import Purpose
from gpt4all_desktop.library.catalogs import ListEntry
from gpt4all_desktop.library.fit import TOKEN_WORDS, Fit, Verdict
from gpt4all_desktop.library.folders import FolderUse
from gpt4all_desktop.library.shelf import Removed
from gpt4all_desktop.ui.models.state import (
    Act,
    Card,
    CardState,
    Column,
    Moving,
    News,
    Overview,
    Sort,
    Transfer,
)
from gpt4all_desktop.ui.sentences import decimal, grouped, sized, translated

translate = QCoreApplication.translate
_TINY = 500_000
"""Fewer parameters than models have that one talks to: their number says nothing."""

_NUMBER: Final = re.compile(r"(\d) (?=[^\W\d])")
"""A number and what is counted stay on one line."""
_GAP: Final = re.compile(r"(?<=\S) (?=\S)")
"""Between words that shall stay on one line."""
_HARD: Final = "\N{NO-BREAK SPACE}"


def size(count: int) -> str:
    """Return bytes as people say them."""
    return sized(count)


def parameters(count: int) -> str:
    """Return a number of parameters as people say it."""
    if count >= 1e9:
        whole = round(count / 1e9, 1).is_integer()
        number = decimal(count / 1e9, 0 if whole else 1)
        return translate("Models", "{number} billion parameters").format(number=number)
    return translate("Models", "{number} million parameters").format(number=round(count / 1e6))


def duration(seconds: float) -> str:
    """Return a time that is left."""
    if seconds < 90:
        return translate("Models", "{count} s").format(count=max(1, round(seconds)))
    if seconds < 5400:
        return translate("Models", "{count} min").format(count=round(seconds / 60))
    return translate("Models", "{count} h").format(count=decimal(seconds / 3600))


def facts(card: Card) -> str:
    """Return the quiet line below the name."""
    words = []
    if card.parameters and card.parameters >= _TINY:
        words.append(parameters(card.parameters))
    if card.path is not None:  # the same model may be here in several precisions
        words += [card.quantization] if card.quantization else []
        words += [size(card.size)] if card.size else []
    words += [purpose(one) for one in sorted(card.purposes) if one is not Purpose.CHAT]
    words += [word for word in (card.family, card.publisher) if word]
    if card.languages and card.languages != ("en",):
        words.append(", ".join(card.languages[:6]))
    if card.licence:
        words.append(card.licence)
    if card.program:
        words.append(
            translate("Models", "a file of {program}, used where it is").format(
                program=card.program
            )
        )
    elif card.verified:
        words.append(translate("Models", "checksum verified"))
    if card.newer:
        words.append(translate("Models", "a newer file is offered"))
    if card.differs:
        words.append(translate("Models", "• has settings of its own"))
    return " · ".join(words)


def fit_of(card: Card) -> str:
    """Say whether the model runs here, or why that is not known yet."""
    there = size(card.size or 0)
    if card.state is CardState.ARRIVING:
        return translate("Models", "Still being copied: {size} are there").format(size=there)
    if card.state is CardState.SHORT:
        if card.lacks:
            return card.lacks
        if not card.whole:
            return translate(
                "Models", "Not whole: a part of the file is missing. Copy it once more."
            )
        return translate(
            "Models", "Not whole: {there} of {whole} are there. Copy it once more."
        ).format(there=there, whole=size(card.whole))
    return fit(card.fit)


def fit(found: Fit) -> str:
    """Say whether the model runs here, in how much memory and how fast."""
    if found.verdict is Verdict.CANNOT_RUN:
        return _cannot_run(found.reason)
    assert found.memory is not None
    needed, room = size(found.memory.total), size(max(0, found.available))
    about = "" if found.memory.exact else translate("Models", "about ")
    sentences = {
        Verdict.FITS: translate("Models", "Fits: takes {about}{needed} of {room} free memory"),
        Verdict.TIGHT: translate(
            "Models", "Tight: takes {about}{needed}, but {room} of memory are free now"
        ),
        Verdict.TOO_LARGE: translate(
            "Models", "Too large: takes {about}{needed}, more than this computer has"
        ),
    }
    words = sentences[found.verdict].format(about=about, needed=needed, room=room)
    if found.verdict is not Verdict.TOO_LARGE and found.tokens_per_second:
        words += " · " + speed(found)
    if found.unsure and found.verdict is not Verdict.TOO_LARGE:
        words += " · " + translate(
            "Models", "whether this version runs it shows when the download begins"
        )
    return _NUMBER.sub(rf"\1{_HARD}", words)


def speed(found: Fit) -> str:
    """Say how fast a model would write here."""
    rate = (found.tokens_per_second or 0) * TOKEN_WORDS
    count = decimal(rate) if rate < 3 else grouped(round(rate))
    words = translate("Models", "about {count} words a second").format(count=count)
    first = found.first_word_seconds
    if first is not None:
        time = decimal(max(0.1, first)) if first < 3 else grouped(round(first))
        # A line that ends with "the first after" reads like one that was cut off.
        after = translate("Models", ", the first after {time} s").format(time=time)
        words += after[:2] + _GAP.sub(_HARD, after[2:])
    return _NUMBER.sub(rf"\1{_HARD}", words)


def _cannot_run(reason: str) -> str:
    if reason and " " not in reason:
        return translate(
            "Models", "Cannot run: this version does not know the architecture “{name}”"
        ).format(name=reason)
    return translated(reason) if reason else translate("Models", "Cannot run")


def transfer(card: Card) -> str:
    """Say how far a download is."""
    found = card.transfer
    if found is None:
        return ""
    if card.state is CardState.CHECKING:
        return translate("Models", "Checking: {part}").format(part=f"{part_of(found):.0%}")
    done = size(found.received)
    if found.size:
        done = translate("Models", "{done} of {size}").format(done=done, size=size(found.size))
    words = [done]
    if card.state is CardState.RUNNING:
        if found.speed is not None:
            words.append(translate("Models", "{speed}/s").format(speed=size(int(found.speed))))
        if found.seconds_left is not None:
            words.append(
                translate("Models", "{time} left").format(time=duration(found.seconds_left))
            )
    others = {
        CardState.QUEUED: translate("Models", "waiting for its turn"),
        CardState.PAUSED: translate("Models", "paused"),
        CardState.WAITING: translate("Models", "interrupted, trying again"),
        CardState.FAILED: translate("Models", "stopped"),
    }
    if card.state in others:
        words.append(others[card.state])
    return " · ".join(words)


def part_of(found: Transfer) -> float:
    """Return how much is done, 0 to 1."""
    return min(1.0, found.received / found.size) if found.size else 0.0


def column(what: Column) -> str:
    """Return the heading of a column."""
    return {
        Column.NAME: translate("Models", "Name"),
        Column.FAMILY: translate("Models", "Family"),
        Column.PARAMETERS: translate("Models", "Parameters"),
        Column.QUANTIZATION: translate("Models", "Precision"),
        Column.SIZE: translate("Models", "Size"),
        Column.MEMORY: translate("Models", "Memory"),
        Column.SPEED: translate("Models", "Speed here"),
        Column.LICENCE: translate("Models", "Licence"),
        Column.STATE: translate("Models", "State"),
    }[what]


def cell(card: Card, what: Column) -> str:
    """Return what a cell of the table says."""
    memory, rate = card.fit.memory, card.fit.tokens_per_second
    runs = card.fit.verdict in (Verdict.FITS, Verdict.TIGHT)
    if what is Column.PARAMETERS:
        known = card.parameters is not None and card.parameters >= _TINY
        return short_count(card.parameters or 0) if known else ""
    if what is Column.MEMORY:
        return size(memory.total) if memory is not None else ""
    if what is Column.SPEED:
        return per_second(rate * TOKEN_WORDS) if rate and runs else ""
    return {
        Column.NAME: f"{card.name} •" if card.differs else card.name,
        Column.FAMILY: card.family,
        Column.QUANTIZATION: card.quantization,
        Column.SIZE: size(card.size) if card.size else "",
        Column.LICENCE: card.licence,
        Column.STATE: state(card),
    }[what]


def short_count(parameters: int) -> str:
    """Return a number of parameters as names of models have it: 7B, 135M."""
    if parameters >= 1e9:
        return f"{parameters / 1e9:.1f}".removesuffix(".0") + "B"
    return f"{round(parameters / 1e6)}M"


def per_second(rate: float) -> str:
    """Return a speed in a cell of the table."""
    count = decimal(rate) if rate < 3 else grouped(round(rate))
    return translate("Models", "{count} words/s").format(count=count)


def state(card: Card) -> str:
    """Say in a few words where a model stands."""
    if card.transfer is not None and card.state in (CardState.RUNNING, CardState.CHECKING):
        return f"{part_of(card.transfer):.0%}"
    words = {
        CardState.QUEUED: translate("Models", "Waiting"),
        CardState.WAITING: translate("Models", "Interrupted"),
        CardState.PAUSED: translate("Models", "Paused"),
        CardState.FAILED: translate("Models", "Stopped"),
    }
    if card.state in words:
        return words[card.state]
    if card.state is CardState.OFFERED:
        return {
            Verdict.FITS: translate("Models", "Fits"),
            Verdict.TIGHT: translate("Models", "Tight"),
            Verdict.TOO_LARGE: translate("Models", "Too large"),
            Verdict.CANNOT_RUN: translate("Models", "Cannot run"),
        }[card.fit.verdict]
    return badge(card)


def badge(card: Card) -> str:
    """Return the word beside the name."""
    words = {
        CardState.INSTALLED: translate("Models", "Installed"),
        CardState.LOADED: translate("Models", "In use"),
        CardState.ARRIVING: translate("Models", "Being copied"),
        CardState.SHORT: translate("Models", "Not whole"),
        CardState.UNAVAILABLE: translate("Models", "Comes with the program")
        if "make starter" in card.note
        else translate("Models", "Not offered"),
    }
    return words.get(card.state, "")


def note(text: str) -> str:
    """Return a remark of the list that ships with the program, in the user's language."""
    return {
        "A file of 2023 in an older format. GPT4All does not offer it any more.": translate(
            "Models", "A file of 2023 in an older format. GPT4All does not offer it any more."
        ),
        "Superseded in GPT4All by a newer file.": translate(
            "Models", "Superseded in GPT4All by a newer file."
        ),
        "The starter model. `make starter` puts it into the models folder.": translate(
            "Models", "The starter model. `make starter` puts it into the models folder."
        ),
    }.get(text, text)


def act(what: Act, state: CardState = CardState.OFFERED) -> tuple[str, str]:
    """Return icon and name of a button."""
    if what is Act.RESUME and state is CardState.FAILED:
        return "retry", translate("Models", "Try again")
    return {
        Act.DOWNLOAD: ("download", translate("Models", "Download")),
        Act.PAUSE: ("pause", translate("Models", "Pause")),
        Act.RESUME: ("download", translate("Models", "Resume")),
        Act.CANCEL: ("close", translate("Models", "Cancel")),
        Act.OPEN: ("chat", translate("Models", "Start chatting")),
        Act.OPEN_WHEN_READY: ("chat", translate("Models", "Chat when ready")),
        Act.VERIFY: ("check", translate("Models", "Verify")),
        Act.REVEAL: ("folder", translate("Models", "Show file")),
        Act.SETTINGS: ("settings", translate("Models", "Settings…")),
        Act.UPDATE: ("download", translate("Models", "Get the newer file")),
        Act.REMOVE: ("bin", translate("Models", "Remove")),
    }[what]


def purpose(what: Purpose) -> str:
    """Return what a model is good for."""
    return {
        Purpose.CHAT: translate("Models", "Chat"),
        Purpose.REASONING: translate("Models", "Thinks before it answers"),
        Purpose.CODE: translate("Models", "Programming"),
        Purpose.EMBEDDING: translate("Models", "Search in documents"),
    }[what]


def sort(order: Sort) -> str:
    """Return the name of an order."""
    return {
        Sort.RECOMMENDED: translate("Models", "Best fit first"),
        Sort.NAME: translate("Models", "By name"),
        Sort.SMALLEST: translate("Models", "Smallest first"),
        Sort.LARGEST: translate("Models", "Largest first"),
        Sort.FASTEST: translate("Models", "Fastest first"),
    }[order]


def context(tokens: int) -> str:
    """Say for how long a conversation memory is computed."""
    return translate("Models", "Memory for {tokens} tokens, about {pages} pages").format(
        tokens=grouped(tokens), pages=max(1, round(tokens * TOKEN_WORDS / 400))
    )


def disk(overview: Overview) -> str:
    """Say where models lie and how much room they take."""
    return translate("Models", "{used} used, {free} free in {folder}").format(
        folder=str(overview.folder), used=size(overview.used), free=size(overview.disk_free)
    )


def moving(found: Moving) -> str:
    """Say how far the move of the models is."""
    if found.problem:
        return found.problem
    if not found.running:
        return translate("Models", "Moving the models to {folder} was interrupted.").format(
            folder=found.target
        )
    return translate("Models", "The models are being moved to {folder}: {done} of {size}").format(
        folder=found.target, done=size(found.done), size=size(found.size)
    )


def folder(use: FolderUse, disk_free: int | None) -> str:
    """Say what lies in a folder, and whose it is."""
    words = []
    if not use.readable:
        words.append(translate("Models", "cannot be read now"))
    elif use.models == 1:
        words.append(translate("Models", "one model, {size}").format(size=size(use.size)))
    elif use.models:
        words.append(
            translate("Models", "{count} models, {size}").format(
                count=use.models, size=size(use.size)
            )
        )
    else:
        words.append(translate("Models", "no model"))
    if use.added:
        words.append(translate("Models", "added by you"))
    elif use.program:
        words.append(translate("Models", "of {program}").format(program=use.program))
    if disk_free is not None:
        words.append(translate("Models", "{size} free").format(size=size(disk_free)))
    return " · ".join(words)


def news(found: News) -> str:
    """Say what was found out."""
    if found.listed >= 0:
        return translate("Models", "The list has {count} models.").format(count=found.listed)
    if found.verified >= 0:
        return _verified(found)
    sentences = []
    if found.newer:
        sentences.append(
            translate("Models", "There is a newer file of: {names}.").format(
                names=", ".join(found.newer)
            )
        )
    elif found.current:
        sentences.append(translate("Models", "Your models are as they are offered now."))
    else:
        sentences.append(translate("Models", "No list knows your models, so there is no answer."))
    if found.unlisted and (found.newer or found.current):
        sentences.append(
            translate("Models", "{count} of your models are in no list.").format(
                count=found.unlisted
            )
        )
    return " ".join([*sentences, found.problem]).strip()


def _verified(found: News) -> str:
    if found.damaged:
        return translate(
            "Models", "Damaged: {names}. Remove what is damaged and download it again."
        ).format(names=", ".join(found.damaged))
    if found.verified == 1:
        return translate("Models", "One model was verified; it is whole.")
    return translate("Models", "{count} models were verified; all are whole.").format(
        count=found.verified
    )


def removed(found: Removed) -> str:
    """Say how large a model in the bin is, and since when it is there."""
    moment = QDateTime.fromSecsSinceEpoch(int(found.at.timestamp()))
    time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return translate("Models", "{size} · removed {time}").format(size=size(found.size), time=time)


def list_entry(entry: ListEntry) -> str:
    """Say what is in a list, and of when it is."""
    if entry.problem:
        return translated(entry.problem)
    words = [translate("Models", "{count} models").format(count=entry.models)]
    if not entry.source:
        words.append(translate("Models", "comes with the program"))
    elif entry.fetched is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(entry.fetched.timestamp()))
        time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        text = (
            translate("Models", "fetched {time}")
            if entry.is_address
            else translate("Models", "added {time}")
        )
        words.append(text.format(time=time))
    return " · ".join(words)


def unreadable(folders: tuple[Path, ...]) -> str:
    """Say that models are out of reach."""
    if len(folders) == 1:
        return translate(
            "Models",
            "The folder {folder} cannot be read now. Its models come back when it can be.",
        ).format(folder=folders[0])
    return translate(
        "Models", "{count} folders cannot be read now. Their models come back when they can be."
    ).format(count=len(folders))


def nothing(overview: Overview, installed: bool) -> str:
    """Say why there are no cards."""
    if overview.loading:
        return translate("Models", "Looking…")
    if installed and overview.found == 0:
        return translate(
            "Models", "There is no model yet. Find one in the list, or drop a model file here."
        )
    return translate("Models", "No model matches. Search for less, or clear the filters.")
