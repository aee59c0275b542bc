"""What the kernel says, as sentences that can be told in another language.

The kernel writes English. Its usual reasons are known here by their wording (a test compares it
with native/src); of the others the window can only say in general what is wrong, and quote.
"""

import re
from collections.abc import Mapping
from typing import Final

from gpt4all_desktop.sentence import Sentence, Value, translatable

_KNOWN: Final = (
    translatable("This is not a GGUF model: the first four bytes are {bytes} instead of “GGUF”."),
    translatable("The file has {size} bytes; a GGUF model has at least 24."),
    translatable(
        "The file is a big-endian GGUF (version word {word} at byte 4); this program reads "
        "little-endian files."
    ),
    translatable("The file is GGUF version {version} (byte 4); versions 2 and 3 can be read."),
    translatable("The file ends at byte {at} inside {place}: it is incomplete, download it again."),
    translatable(
        "Tensor “{name}” at byte {at} needs {size} bytes from byte {begin} on, but the file has "
        "{has}: it is incomplete, download it again."
    ),
    translatable("This model has the architecture “{name}”, which this version cannot run."),
    translatable("This is a mixture-of-experts model, which this version cannot run."),
    translatable("The model scales positions with “{name}”, which this version cannot run."),
    translatable(
        "The model splits text by the rules “{name}” (metadata “{key}”), which this version does "
        "not know."
    ),
    translatable(
        "Tensor “{name}” has the type {type}, which this version cannot compute with. Choose "
        "another quantization of the model, for example Q4_K_M."
    ),
    translatable("The file lacks the tensor “{name}”."),
    translatable("The file lacks the metadata “{name}”."),
    translatable(
        "The file does not name its architecture (metadata “{key}”), so it cannot be run."
    ),
    translatable("Metadata “{key}” is missing: the file has no tokenizer."),
    translatable(
        "Not enough memory: {size} MiB more are needed. Close other programs, choose a smaller "
        "model or a shorter context."
    ),
    translatable(
        "The model needs {needed} GiB of memory and this computer has {has} GiB. Choose a smaller "
        "model or a smaller quantization."
    ),
    translatable(
        "Not enough memory for a context of {tokens} tokens ({size} MiB). Choose a shorter "
        "context or a smaller model."
    ),
    translatable(
        "The model file was changed or became unreadable while it was in use. Open the model again."
    ),
    translatable("In “{part}”: {reason}"),
    translatable("Part {number} of {count} is missing or cannot be read: {reason}"),
    translatable("“{name}” is part {number} of {count} of a model. Open the first part instead."),
    translatable(
        "“{name}” is part {number} of {count} of a model, and its name must end with “{tail}”: the "
        "other parts are found by it. Give all parts their names back."
    ),
    translatable("By its name this is part {number}, by its metadata part {found}."),
    translatable("The first part belongs to a model of {count} files, this one to one of {found}."),
    translatable(
        "This part has the architecture “{name}”, the first one “{other}”: they are of different "
        "models."
    ),
    translatable("Tensor “{name}” is in an earlier part of the model too."),
    translatable(
        "The {count} parts of the model have {found} tensors together, but “{name}” speaks of "
        "{said}: they do not belong together, download them again."
    ),
    translatable("“{path}” is not a regular file."),
    translatable("Could not open “{path}”: {reason}."),
    translatable("Could not read “{path}”: {reason}."),
    translatable("Could not map “{path}”: {reason}."),
    translatable("The text has {tokens} tokens, but the context holds {limit}."),
    translatable("The context of {tokens} tokens is full."),
    translatable("Could not start thread {number} of {count}."),
    translatable("Stopped."),
)

_GENERAL: Final = {
    -2: translatable("The model file cannot be read. {reason}"),
    -3: translatable("The model file is damaged. {reason}"),
    -4: translatable("This version cannot run this model. {reason}"),
    -5: translatable("There is not enough memory. {reason}"),
}
"""By status of the kernel, for reasons that are not known."""


def sentence_of(status: int, text: str) -> Sentence:
    """Return what the kernel said."""
    known = _known(text)
    if known is not None:
        return known
    general = _GENERAL.get(status)
    return Sentence(general, reason=_capital(text)) if general else Sentence(_capital(text))


def _known(text: str) -> Sentence | None:
    for template, pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is not None:
            return Sentence(template, **_values(found.groupdict()))
    return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_SYSTEM: Final = {
    text: Sentence(text)
    for text in (
        translatable("there is no such file"),
        translatable("permission was denied"),
        translatable("not enough address space"),
        translatable("too many files are open"),
        translatable("the disk reported an error"),
        translatable("another program has locked it"),
    )
}
"""Why the system refused, as the kernel puts it."""


def _values(found: Mapping[str, str]) -> dict[str, Value]:
    values: dict[str, Value] = dict(found)
    if "reason" in found:  # of the system, or about one of several files
        text = found["reason"]
        values["reason"] = _SYSTEM.get(text) or _known(text) or _capital(text)
    return values


def _pattern(template: str) -> re.Pattern[str]:
    """Return what recognises the kernel's wording of a template, which has straight quotes."""
    parts = re.split(r"\{(\w+)\}", template.translate({ord("“"): '"', ord("”"): '"'}))
    for at, part in enumerate(parts):
        parts[at] = f"(?P<{part}>.+?)" if at % 2 else re.escape(part)
    first = template[0]
    head = f"(?i:{re.escape(first)})" if first.isalpha() else ""
    return re.compile(head + "".join(parts)[len(head and re.escape(first)) :], re.DOTALL)


_PATTERNS: Final = tuple((template, _pattern(template)) for template in _KNOWN)
