"""The values of chat templates: how they are printed, compared, computed with and formatted.

Templates only ever hold texts, numbers, lists, tuples, dicts and a few objects of jinja. Each
function here pays for what it is about to do.
"""

import operator
import re
import string
from collections.abc import Callable, Iterable
from typing import Any, Final

import jinja2

from gpt4all_desktop.engine.template_limits import (
    MAX_INT_BITS,
    MAX_WIDTH,
    Budget,
    LimitExceeded,
    refuse,
    text_bytes,
)

_WIDE_CHAR_BYTES: Final = 88  # one character outside Latin-1 as a text of its own
_PERCENT: Final = re.compile(r"%[-#0 +]*(\*|\d+)?(?:\.(\*|\d+)?)?[hlL]?(.)", re.DOTALL)
_SPEC_NUMBER: Final = re.compile(r"\d+")
_NUMBER_CHARS: Final = 400  # 1e308 written out, with sign, separators and decimals


class Function:
    """Something templates may call."""

    __slots__ = ("run",)

    def __init__(self, run: Callable[..., Any]) -> None:
        self.run = run


class Method:
    """A method of a value, not yet called."""

    __slots__ = ("name", "owner")

    def __init__(self, owner: Any, name: str) -> None:
        self.owner = owner
        self.name = name


def text_of(budget: Budget, value: Any) -> str:
    """Return what printing value shows."""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple, dict)):
        budget.printable(value)
        text = str(value)
        budget.text(text)
        return text
    if value is None or isinstance(value, (int, float, complex, range, jinja2.Undefined)):
        return str(value)
    return f"<{type(value).__name__}>"


def as_list(budget: Budget, value: Any) -> list[Any]:
    """Return the items of value."""
    if isinstance(value, str) and not value.isascii():
        budget.memory(_WIDE_CHAR_BYTES * len(value))
    elif isinstance(value, (str, list, tuple, dict, range)):
        budget.items(4 * len(value))
    elif not isinstance(value, jinja2.Undefined):
        raise TypeError(f"{type(value).__name__} has no items")
    return list(value)


def key(budget: Budget, value: Any) -> Any:
    """Return value, which is about to be hashed."""
    if isinstance(value, tuple):
        budget.tree(value)
    return value


def hashing(budget: Budget, keys: Iterable[Any], present: int = 0) -> None:
    """Pay for putting keys into a dict that has `present` ones.

    Numbers can be chosen so that all fall into the same place; texts cannot.
    """
    others = sum(not isinstance(key(budget, name), str) for name in keys)
    budget.step(1 + (others * (others + present) >> 3))


def operand(budget: Budget, value: Any) -> Any:
    """Return value, which is about to be compared with another of its kind."""
    if isinstance(value, str):
        budget.step(1 + (len(value) >> 10))
    elif isinstance(value, (list, tuple, dict)):
        budget.tree(value)
    return value


def contains(budget: Budget, item: Any, container: Any) -> bool:
    """Return `item in container`."""
    if isinstance(container, str):
        if isinstance(item, str):
            budget.scan(container, item)
    elif isinstance(container, dict):
        key(budget, item)
    elif isinstance(item, (list, tuple, dict)):
        budget.tree(item)
        operand(budget, container)
    elif isinstance(container, (list, tuple)):
        budget.step(1 + (len(container) >> 4))
    return item in container


# ---- operators ----------------------------------------------------------------------------------


def add(budget: Budget, left: Any, right: Any) -> Any:
    if isinstance(left, str) and isinstance(right, str):
        budget.memory(text_bytes(left) + text_bytes(right))
    elif isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        budget.items(len(left) + len(right))
    return left + right


def multiply(budget: Budget, left: Any, right: Any) -> Any:
    if isinstance(right, (str, list, tuple)):
        left, right = right, left
    if isinstance(right, int):
        times = max(right, 0)
        if isinstance(left, str):
            budget.memory(text_bytes(left) * times)
        elif isinstance(left, (list, tuple)):
            budget.items(len(left) * times)
        elif isinstance(left, int):
            _check_bits(left.bit_length() + right.bit_length())
    return left * right


def power(budget: Budget, left: Any, right: Any) -> Any:
    if isinstance(left, int) and isinstance(right, int):
        _check_bits(left.bit_length() * abs(right))
    return left**right


def modulo(budget: Budget, left: Any, right: Any) -> Any:
    return percent(budget, left, right) if isinstance(left, str) else left % right


def _numbers_only(compute: Callable[[Any, Any], Any]) -> Callable[[Budget, Any, Any], Any]:
    def run(budget: Budget, left: Any, right: Any) -> Any:
        kinds = (int, float, complex, jinja2.Undefined)  # the last one raises what it should
        if not isinstance(left, kinds) or not isinstance(right, kinds):
            raise TypeError("numbers are needed here")
        return compute(left, right)

    return run


def _check_bits(bits: int) -> None:
    if bits > MAX_INT_BITS:
        raise LimitExceeded("computes with far too large numbers")


BINARY: Final[dict[str, Callable[[Budget, Any, Any], Any]]] = {
    "+": add,
    "-": _numbers_only(operator.sub),
    "*": multiply,
    "/": _numbers_only(operator.truediv),
    "//": _numbers_only(operator.floordiv),
    "%": modulo,
    "**": power,
}


def concat(budget: Budget, *parts: Any) -> str:
    """Return `a ~ b ~ c`."""
    texts = [text_of(budget, part) for part in parts]
    budget.memory(sum(map(text_bytes, texts)))
    return "".join(texts)


def cut(budget: Budget, value: Any, start: Any, stop: Any, step: Any) -> Any:
    """Return `value[start:stop:step]`."""
    if isinstance(value, (str, list, tuple)):
        positions = range(len(value))[slice(start, stop, step)]
        if isinstance(value, str):
            budget.memory(len(positions) * (1 if value.isascii() else 4))
        else:
            budget.items(len(positions))
    elif not isinstance(value, (range, jinja2.Undefined)):
        raise TypeError(f"{type(value).__name__} cannot be cut into slices")
    return value[start:stop:step]


# ---- formatting ---------------------------------------------------------------------------------


def percent(budget: Budget, template: str, values: Any) -> str:
    """Return `template % values`, for formats without named fields."""
    if "%(" in template:
        refuse("uses named fields with the % operator, which is not supported")
    budget.printable(values)
    size, at = text_bytes(template), template.find("%")
    while at >= 0:
        field = _PERCENT.match(template, at)
        if field is None:
            raise ValueError("incomplete format")
        for number in field.group(1, 2):
            size += _width(number) if number else 0
        size += _NUMBER_CHARS
        at = template.find("%", field.end())
    for value in values if isinstance(values, tuple) else (values,):
        size += 4 * _printed_bytes(budget, value)
    budget.memory(size)
    return str(template % values)


def format_text(budget: Budget, template: str, /, *args: Any, **kwargs: Any) -> str:
    """Return `template.format(...)`, for fields without attributes or indexes."""
    size = text_bytes(template)
    names = iter(range(len(args) + 1))
    for _, name, spec, conversion in string.Formatter().parse(template):
        if name is None:
            continue
        if not (name == "" or name.isalnum() or name.isidentifier()) or "{" in (spec or ""):
            refuse("uses a kind of format that is not supported")
        field: Any = next(names) if name == "" else int(name) if name.isdecimal() else name
        value = args[field] if isinstance(field, int) else kwargs[field]
        size += _NUMBER_CHARS + sum(_width(n) for n in _SPEC_NUMBER.findall(spec or ""))
        size += _printed_bytes(budget, value) * (4 if conversion in ("r", "a") else 1)
    budget.memory(size)
    return template.format(*args, **kwargs)


def _printed_bytes(budget: Budget, value: Any) -> int:
    if isinstance(value, str):
        return text_bytes(value)
    if isinstance(value, int):
        return value.bit_length()
    budget.printable(value)
    if isinstance(value, (list, tuple, dict)):
        return text_bytes(text_of(budget, value))
    return _NUMBER_CHARS


def _width(number: str) -> int:
    if not number.isdecimal() or len(number) > 4 or int(number) > MAX_WIDTH:
        refuse("pads text to an enormous width")
    return int(number)
