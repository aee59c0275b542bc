"""What the user is told, kept so that it can be told in another language.

The lower layers know no languages: they say a sentence as a constant template with named values,
and are done. A `Sentence` is its English wording, so a terminal or a log just prints it; the window
translates the template and fills the values in again (`ui/sentences.py`).

Templates are found in the source by tools/i18n.py: they must be literals, as the first argument of
`Sentence`, of an error of ours, or of `translatable`. Besides what Python knows there is one kind
of field, `{size:bytes}`. Values are numbers, names, or sentences themselves.
"""

import errno
import string
from collections.abc import Mapping
from typing import Any, Final, Self

Value = str | int | float

_UNITS: Final = ((1e9, "GB", 1), (1e6, "MB", 0), (1e3, "kB", 0))


class Sentence(str):
    """A text for the user. It is the English one; template and values make it in any other."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: Value) -> Self:
        """Fill values into a template; without values it is taken as it stands.

        A sentence is left what it is, so that it can be passed on.
        """
        if isinstance(template, Sentence) and not values:
            return cls._made(template.template, template.values)
        return cls._made(template, values)

    @classmethod
    def _made(cls, template: str, values: Mapping[str, Value]) -> Self:
        made = super().__new__(cls, _ENGLISH.fill(template, values))
        made.template = template
        made.values = values
        return made

    def record(self) -> dict[str, Any]:
        """Return the sentence for a file; `recalled` reads it."""
        values = {k: v.record() if isinstance(v, Sentence) else v for k, v in self.values.items()}
        return {"template": self.template, "values": values}


def recalled(record: object) -> Sentence:
    """Return a sentence from a file. Raises ValueError, KeyError or TypeError if it is none."""
    if isinstance(record, str):
        return Sentence(record)
    if not isinstance(record, dict):
        raise TypeError("a sentence is a text or an object")
    values = record["values"]
    if not isinstance(values, dict):
        raise TypeError("values are an object")
    read = {str(k): recalled(v) if isinstance(v, dict) else v for k, v in values.items()}
    if not all(isinstance(value, str | int | float) for value in read.values()):
        raise TypeError("a value is a text or a number")
    return Sentence(str(record["template"]), **read)


def translatable(template: str) -> str:
    """Mark a template that is filled later, so that it is found. Returns it."""
    return template


class Filler(string.Formatter):
    """Fills values into templates. The window has one of its own for other languages."""

    def fill(self, template: str, values: Mapping[str, Value]) -> str:
        """Return the text."""
        return self.vformat(template, (), values) if values else template

    def format_field(self, value: Any, format_spec: str) -> str:
        """Format one value; "bytes" is a size."""
        if format_spec == "bytes":
            return self.size(value)
        return format(value, format_spec)

    def size(self, count: int) -> str:
        """Return bytes as people say them."""
        for factor, unit, digits in _UNITS:
            if count >= factor:
                return f"{self.number(count / factor, digits)} {unit}"
        return f"{count} B"

    def number(self, value: float, digits: int) -> str:
        """Return a number with so many digits behind the point."""
        return f"{value:.{digits}f}"


_ENGLISH: Final = Filler()


def why(error: OSError) -> Sentence:
    """Return why the system refused, as a part of a sentence."""
    reason = _REASONS.get(error.errno or 0)
    return Sentence(reason) if reason else Sentence(error.strerror or str(error))


_REASONS: Final = {
    errno.ENOENT: translatable("it is not there"),
    errno.EACCES: translatable("this is not permitted"),
    errno.EPERM: translatable("this is not permitted"),
    errno.ENOSPC: translatable("the disk is full"),
    getattr(errno, "EDQUOT", -1): translatable("the disk is full"),
    errno.EROFS: translatable("the disk is read-only"),
    errno.EEXIST: translatable("there is one of that name"),
    errno.EISDIR: translatable("it is a folder"),
    errno.ENOTDIR: translatable("a part of the path is not a folder"),
    errno.ENAMETOOLONG: translatable("the name is too long"),
    errno.EBUSY: translatable("it is in use"),
    errno.EIO: translatable("the disk has an error"),
}
