"""A model on the disk with all its files: the head of a split one is spread over them."""

from dataclasses import replace
from pathlib import Path

from gpt4all_desktop.engine.parts import (
    is_later_part,
    missing_parts,
    parts_of,
    place_of,
    what_is_missing,
)
from gpt4all_desktop.library.head import Head, HeadError, HeadTruncatedError, read_head
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence


@record
class Whole:
    """What a model says of itself, and what it lacks."""

    head: Head
    """With the tensors of all parts that are there."""
    short: bool = False
    """Not all of it is there."""
    missing: tuple[Path, ...] = ()
    """Files that are not there."""


def look(model: Path) -> Whole:
    """Return what there is of a model.

    Raises:
        HeadTruncatedError: there is not enough of its first file yet.
        HeadError: it is no model, or its files do not belong together.
        OSError: a file cannot be looked at.
    """
    if is_later_part(model.name):  # the first part is not there
        raise HeadTruncatedError(what_is_missing(missing_parts(model) or [model]))
    head = read_head(model)
    short = model.stat().st_size < head.end
    if head.parts <= 1:
        return Whole(head=head, short=short)
    _require_named(model, head)
    missing = tuple(missing_parts(model))
    tensors, end = list(head.tensors), head.end
    for path in parts_of(model)[1:]:
        try:
            part = _later(path, head)
        except HeadTruncatedError:
            short = True
            continue
        tensors += part.tensors
        end += part.end
        short = short or path.stat().st_size < part.end
    whole = replace(head, tensors=tuple(tensors), end=0 if missing else end)
    return Whole(head=whole, short=short or bool(missing), missing=missing)


def _require_named(model: Path, head: Head) -> None:
    """The first part has the name by which the others are found.

    Raises:
        HeadError: it has not.
    """
    tail = f"-{head.part:05}-of-{head.parts:05}.gguf"
    if not model.name.endswith(tail):
        raise HeadError(
            "“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: "
            "the other parts are found by it. Give all parts their names back.",
            name=model.name,
            number=head.part,
            count=head.parts,
            tail=tail,
        )


def _later(path: Path, first: Head) -> Head:
    try:
        part = read_head(path)
    except HeadError as error:
        raise HeadError(
            "In “{part}”: {reason}", part=path.name, reason=error.user_message
        ) from error
    number, _count = place_of(path.name) or (0, 0)
    problem = Sentence("")
    if part.parts != first.parts:
        problem = Sentence(
            "The first part belongs to a model of {count} files, this one to one of {found}.",
            count=first.parts,
            found=part.parts,
        )
    elif part.part != number:
        problem = Sentence(
            "By its name this is part {number}, by its metadata part {found}.",
            number=number,
            found=part.part,
        )
    if problem:
        raise HeadError("In “{part}”: {reason}", part=path.name, reason=problem)
    return part
