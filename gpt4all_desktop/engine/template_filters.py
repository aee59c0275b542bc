"""Filters, tests and global functions of chat templates, each paying for what it does.

The names are those that published templates use and the harmless ones of jinja beside them. All
filters are eager: what jinja returns as a generator is a list here, so that nothing is computed
where nobody pays for it.
"""

import json
import math
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import jinja2
from jinja2 import filters as stock
from jinja2.tests import TESTS
from jinja2.utils import Cycler, Joiner, Namespace

from gpt4all_desktop.engine.template_limits import MAX_INT_BITS, MAX_WIDTH, refuse, text_bytes
from gpt4all_desktop.engine.template_methods import METHODS, make_dict
from gpt4all_desktop.engine.template_values import (
    Function,
    as_list,
    contains,
    hashing,
    operand,
    percent,
    text_of,
)

if TYPE_CHECKING:
    from gpt4all_desktop.engine.template_sandbox import TemplateSandbox

_MAX_RANGE: Final = 100_000
_MAX_NUMBER_CHARS: Final = 4_300
_MAX_INDENT: Final = 64
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class ConversationRefused(Exception):
    """The template called raise_exception: it does not accept this conversation."""


class TemplateFilters:
    """The filters, bound to the sandbox whose budget they pay from."""

    def __init__(self, sandbox: "TemplateSandbox") -> None:
        self._sandbox = sandbox
        self._budget = sandbox.budget
        names = (
            "abs batch capitalize center default dictsort first float format from_json indent int "
            "items join last length list lower map max min reject rejectattr replace reverse round "
            "select selectattr sort string sum title tojson trim unique upper wordcount"
        )
        self.table: dict[str, Callable[..., Any]] = {
            name: getattr(self, f"_{name}") for name in names.split()
        }
        same = {"count": "length", "d": "default"}
        same |= dict.fromkeys(("e", "escape", "forceescape", "safe"), "string")
        self.table |= {alias: self.table[name] for alias, name in same.items()}

    # ---- texts ----------------------------------------------------------------------------------

    def _method(self, name: str, value: Any, *args: Any) -> Any:
        return METHODS[str][name](self._budget, text_of(self._budget, value), *args)

    def _capitalize(self, value: Any) -> str:
        return str(self._method("capitalize", value))

    def _lower(self, value: Any) -> str:
        return str(self._method("lower", value))

    def _upper(self, value: Any) -> str:
        return str(self._method("upper", value))

    def _title(self, value: Any) -> str:
        text = text_of(self._budget, value)
        self._budget.memory(64 * len(text))
        return str(stock.do_title(text))

    def _trim(self, value: Any, chars: str | None = None) -> str:
        return str(self._method("strip", value, chars))

    def _center(self, value: Any, width: int = 80) -> str:
        return str(self._method("center", value, width))

    def _replace(self, value: Any, old: Any, new: Any, count: int | None = None) -> str:
        old, new = text_of(self._budget, old), text_of(self._budget, new)
        return str(self._method("replace", value, old, new, -1 if count is None else count))

    def _format(self, value: Any, *args: Any) -> str:
        return percent(self._budget, text_of(self._budget, value), args)

    def _string(self, value: Any) -> str:
        return text_of(self._budget, value)

    def _wordcount(self, value: Any) -> int:
        return len(self._method("split", value))

    def _indent(
        self, value: Any, width: int | str = 4, first: bool = False, blank: bool = False
    ) -> str:
        text = text_of(self._budget, value)
        size = len(width) if isinstance(width, str) else width
        if size > _MAX_INDENT:
            refuse("indents text by an enormous width")
        lines = len(METHODS[str]["splitlines"](self._budget, text)) + 1
        self._budget.memory(text_bytes(text) + 4 * lines * size)
        return str(stock.do_indent(text, width, first, blank))

    def _join(self, value: Any, d: Any = "", attribute: str | int | None = None) -> str:
        parts = self._attributes(value, attribute)
        texts = [text_of(self._budget, part) for part in parts]
        return str(METHODS[str]["join"](self._budget, text_of(self._budget, d), texts))

    # ---- numbers --------------------------------------------------------------------------------

    def _abs(self, value: Any) -> Any:
        return abs(value)

    def _int(self, value: Any, default: int = 0, base: int = 10) -> int:
        self._check_number(value)
        number = int(stock.do_int(value, default, base))
        if number.bit_length() > MAX_INT_BITS:
            refuse("computes with far too large numbers")
        return number

    def _float(self, value: Any, default: float = 0.0) -> float:
        self._check_number(value)
        return stock.do_float(value, default)

    def _check_number(self, value: Any) -> None:
        if isinstance(value, str) and len(value) > _MAX_NUMBER_CHARS:
            refuse("computes with far too large numbers")

    def _round(self, value: Any, precision: int = 0, method: str = "common") -> Any:
        if not -30 <= precision <= 30:
            refuse("rounds to an impossible number of digits")
        if isinstance(value, int) and value.bit_length() > 1_000:
            refuse("computes with far too large numbers")
        if method == "common":
            return round(value, precision)
        rounded = {"ceil": math.ceil, "floor": math.floor}[method](value * 10**precision)
        return rounded / 10**precision

    def _sum(self, value: Any, attribute: str | int | None = None, start: Any = 0) -> Any:
        total = start
        for item in self._attributes(value, attribute):
            if not isinstance(item, (int, float)) or not isinstance(total, (int, float)):
                raise TypeError("only numbers can be summed up")
            total += item
        return total

    # ---- sequences ------------------------------------------------------------------------------

    def _length(self, value: Any) -> int:
        return len(value)

    def _list(self, value: Any) -> list[Any]:
        return as_list(self._budget, value)

    def _items(self, value: Any) -> list[Any]:
        if isinstance(value, jinja2.Undefined):
            return []
        if not isinstance(value, dict):
            raise TypeError("only a mapping has items")
        return list(METHODS[dict]["items"](self._budget, value))

    def _first(self, value: Any) -> Any:
        for item in value:
            return item
        return jinja2.Undefined("there is no first item: the sequence is empty")

    def _last(self, value: Any) -> Any:
        for item in reversed(value):
            return item
        return jinja2.Undefined("there is no last item: the sequence is empty")

    def _reverse(self, value: Any) -> Any:
        if isinstance(value, str):
            self._budget.text(value)
            return value[::-1]
        return as_list(self._budget, value)[::-1]

    def _batch(self, value: Any, linecount: int, fill_with: Any = None) -> list[list[Any]]:
        items = as_list(self._budget, value)
        if not 0 < linecount <= MAX_WIDTH:
            refuse("makes batches of an impossible size")
        self._budget.items(8 * (len(items) + linecount))
        rows = [items[at : at + linecount] for at in range(0, len(items), linecount)]
        if rows and fill_with is not None:
            rows[-1] += [fill_with] * (linecount - len(rows[-1]))
        return rows

    def _dictsort(
        self, value: Any, case_sensitive: bool = False, by: str = "key", reverse: bool = False
    ) -> list[Any]:
        pairs, at = self._items(value), {"key": 0, "value": 1}[by]
        self._sortable([pair[at] for pair in pairs])
        return sorted(pairs, key=lambda pair: _folded(pair[at], case_sensitive), reverse=reverse)

    def _sort(
        self,
        value: Any,
        reverse: bool = False,
        case_sensitive: bool = False,
        attribute: str | int | None = None,
    ) -> list[Any]:
        items = as_list(self._budget, value)
        names = attribute.split(",") if isinstance(attribute, str) else [attribute]
        columns = [self._attributes(items, name) for name in names]
        keys = [
            [_folded(part, case_sensitive) for part in row] for row in zip(*columns, strict=True)
        ]
        self._sortable(keys)
        order = sorted(range(len(items)), key=keys.__getitem__, reverse=reverse)
        return [items[at] for at in order]

    def _sortable(self, keys: list[Any]) -> None:
        """Pay for comparing each key with a few others."""
        self._budget.tree(keys)
        self._budget.step(len(keys) * len(keys).bit_length())
        self._budget.items(8 * len(keys))

    def _unique(
        self, value: Any, case_sensitive: bool = False, attribute: str | int | None = None
    ) -> list[Any]:
        items = as_list(self._budget, value)
        names = [_folded(name, case_sensitive) for name in self._attributes(items, attribute)]
        self._budget.items(16 * len(items))
        hashing(self._budget, names)
        seen: dict[Any, Any] = {}
        for item, name in zip(items, names, strict=True):
            seen.setdefault(name, item)
        return list(seen.values())

    def _min(self, value: Any, case_sensitive: bool = False, attribute: Any = None) -> Any:
        return self._first(self._sort(value, False, case_sensitive, attribute))

    def _max(self, value: Any, case_sensitive: bool = False, attribute: Any = None) -> Any:
        return self._first(self._sort(value, True, case_sensitive, attribute))

    def _default(self, value: Any, default_value: Any = "", boolean: bool = False) -> Any:
        missing = isinstance(value, jinja2.Undefined) or (boolean and not value)
        return default_value if missing else value

    # ---- filters that apply another one ---------------------------------------------------------

    def _attributes(self, value: Any, attribute: str | int | None) -> list[Any]:
        """Return the items of value, or that attribute ("a.b.0") of each."""
        items = as_list(self._budget, value)
        if attribute is None:
            return items
        parts = [attribute] if isinstance(attribute, int) else attribute.split(".")
        path = [int(part) if str(part).isdecimal() else part for part in parts]
        self._budget.step(1 + len(items) * (1 + len(path)))
        for part in path:
            items = [self._sandbox.getitem(item, part) for item in items]
        return items

    def _map(self, value: Any, *args: Any, **kwargs: Any) -> list[Any]:
        if not args and "attribute" in kwargs:
            attribute, default = kwargs.pop("attribute"), kwargs.pop("default", None)
            found = self._attributes(value, attribute)
            if default is None:
                return found
            return [default if isinstance(item, jinja2.Undefined) else item for item in found]
        name, rest = str(args[0]), args[1:]
        run = self.table.get(name)
        if run is None:
            raise jinja2.TemplateRuntimeError(f"there is no filter {name!r}")
        results = []
        for item in as_list(self._budget, value):
            self._budget.memory(8)
            results.append(run(item, *rest, **kwargs))
        return results

    def _chosen(self, wanted: bool, items: list[Any], looked_at: list[Any], args: Any) -> list[Any]:
        name = str(args[0]) if args else "true_value"
        test: Callable[..., Any] | None = self._sandbox.tests.get(name)
        if test is None:
            raise jinja2.TemplateRuntimeError(f"there is no test {name!r}")
        chosen = []
        for item, value in zip(items, looked_at, strict=True):
            self._budget.step(2)
            if bool(test(value, *args[1:])) is wanted:
                chosen.append(item)
        return chosen

    def _select(self, value: Any, *args: Any) -> list[Any]:
        items = as_list(self._budget, value)
        return self._chosen(True, items, items, args)

    def _reject(self, value: Any, *args: Any) -> list[Any]:
        items = as_list(self._budget, value)
        return self._chosen(False, items, items, args)

    def _selectattr(self, value: Any, attribute: str | int, *args: Any) -> list[Any]:
        items = as_list(self._budget, value)
        return self._chosen(True, items, self._attributes(items, attribute), args)

    def _rejectattr(self, value: Any, attribute: str | int, *args: Any) -> list[Any]:
        items = as_list(self._budget, value)
        return self._chosen(False, items, self._attributes(items, attribute), args)

    # ---- JSON -----------------------------------------------------------------------------------

    def _tojson(
        self,
        value: Any,
        ensure_ascii: bool = False,
        indent: int | str | None = None,
        separators: tuple[str, str] | None = None,
        sort_keys: bool = False,
    ) -> str:
        if indent is not None:
            width = len(indent) if isinstance(indent, str) else indent
            if not 0 <= width <= 16:
                refuse("indents JSON by an enormous width")
            self._budget.memory(16 * width * self._count(value))
        if separators is not None and sum(map(len, separators)) > 32:
            refuse("puts enormous separators into JSON")
        self._budget.printable(value)
        text = json.dumps(
            value,
            ensure_ascii=ensure_ascii,
            indent=indent,
            separators=separators,
            sort_keys=sort_keys,
        )
        self._budget.text(text)
        return text

    def _count(self, value: Any) -> int:
        """Return how many lines JSON of value may have."""
        self._budget.printable(value)
        if not isinstance(value, (list, tuple, dict)):
            return 1
        inner: Iterable[Any] = value.values() if isinstance(value, dict) else value
        return 2 + sum(map(self._count, inner))

    def _from_json(self, value: Any) -> Any:
        text = text_of(self._budget, value)
        self._budget.memory(64 * len(text))
        return json.loads(text)


def _folded(value: Any, case_sensitive: bool) -> Any:
    return value.lower() if isinstance(value, str) and not case_sensitive else value


def make_tests(sandbox: "TemplateSandbox") -> dict[str, Callable[..., Any]]:
    """Return the tests (`is …`), comparisons with a price."""
    budget = sandbox.budget
    free = (
        "boolean defined divisibleby even false float integer iterable lower mapping none number "
        "odd sameas sequence string true undefined upper"
    )
    known: dict[str, Any] = dict(TESTS)
    tests: dict[str, Callable[..., Any]] = {name: known[name] for name in free.split()}
    for aliases in (
        "eq == equalto",
        "ne !=",
        "lt < lessthan",
        "le <=",
        "gt > greaterthan",
        "ge >=",
    ):
        names = aliases.split()
        tests |= dict.fromkeys(names, _priced(budget, known[names[0]]))
    tests["in"] = lambda value, container: contains(budget, value, container)
    tests["filter"] = lambda value: value in sandbox.filters
    tests["test"] = lambda value: value in sandbox.tests
    tests["callable"] = sandbox.may_call
    tests["true_value"] = bool  # what select and reject ask for when no test is named
    return tests


def _priced(budget: Any, compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def run(left: Any, right: Any) -> bool:
        return compare(operand(budget, left), operand(budget, right))

    return run


def make_globals(sandbox: "TemplateSandbox", now: Callable[[], datetime]) -> dict[str, Function]:
    """Return the functions every template can call."""
    budget = sandbox.budget

    def count(*bounds: int) -> range:
        numbers = range(*bounds)
        if not -_MAX_RANGE <= numbers.start - numbers.stop <= _MAX_RANGE:
            refuse("counts too far")
        return numbers

    def namespace(*args: Any, **kwargs: Any) -> Namespace:
        return Namespace(make_dict(budget, *args, **kwargs))

    def refuse_conversation(message: Any = "") -> None:
        raise ConversationRefused(text_of(budget, message))

    def cycler(*items: Any) -> Cycler:
        budget.items(len(items))
        return Cycler(*items)

    functions: dict[str, Callable[..., Any]] = {
        "cycler": cycler,
        "dict": lambda *args, **kwargs: make_dict(budget, *args, **kwargs),
        "joiner": lambda sep=", ": Joiner(text_of(budget, sep)),
        "namespace": namespace,
        "raise_exception": refuse_conversation,
        "range": count,
        "strftime_now": lambda form: format_time(now(), text_of(budget, form)),
    }
    return {name: Function(run) for name, run in functions.items()}


def format_time(when: datetime, form: str) -> str:
    """Return the date in English, whatever the language of the system.

    Raises:
        ValueError: a directive that templates have no use for.
    """
    if len(form) > MAX_WIDTH:
        refuse("formats the date at enormous length")
    hour12 = when.hour % 12 or 12
    values = {
        "A": _DAYS[when.weekday()],
        "B": _MONTHS[when.month - 1],
        "H": f"{when.hour:02}",
        "I": f"{hour12:02}",
        "M": f"{when.minute:02}",
        "S": f"{when.second:02}",
        "Y": f"{when.year:04}",
        "a": _DAYS[when.weekday()][:3],
        "b": _MONTHS[when.month - 1][:3],
        "d": f"{when.day:02}",
        "e": f"{when.day:2}",
        "f": f"{when.microsecond:06}",
        "j": f"{when.timetuple().tm_yday:03}",
        "m": f"{when.month:02}",
        "p": "AM" if when.hour < 12 else "PM",
        "u": str(when.isoweekday()),
        "w": str(when.isoweekday() % 7),
        "y": f"{when.year % 100:02}",
        "z": when.strftime("%z"),
        "Z": when.tzname() or "",
        "%": "%",
    }
    values |= {"F": "{Y}-{m}-{d}".format(**values), "T": "{H}:{M}:{S}".format(**values)}
    values["h"] = values["b"]
    parts, at = [], 0
    while (found := form.find("%", at)) >= 0:
        short = form[found + 1 : found + 2] == "-"  # "%-d": without the leading zero
        letter = form[found + 1 + short : found + 2 + short]
        if letter not in values or not letter:
            raise ValueError(f"unknown date format %{letter}")
        value = values[letter]
        parts += [form[at:found], (value.lstrip("0 ") or "0") if short else value]
        at = found + 2 + short
    return "".join(parts) + form[at:]
