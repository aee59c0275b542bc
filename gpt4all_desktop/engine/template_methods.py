"""The methods that the texts, lists, tuples and dicts of chat templates have, each with its price.

What is not in `METHODS` cannot be reached. Lists and dicts may be changed: templates get copies.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from gpt4all_desktop.engine.template_limits import MAX_WIDTH, Budget, refuse, text_bytes
from gpt4all_desktop.engine.template_values import as_list, format_text, hashing

_PIECE_BYTES: Final = 64  # a short text and the reference to it
_LINE_ENDS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_MAX_STRIP_CHARS: Final = 256


# ---- methods of texts ---------------------------------------------------------------------------


def _cased(name: str) -> Callable[..., str]:
    method = getattr(str, name)

    def run(budget: Budget, text: str) -> str:
        budget.memory(2 * text_bytes(text))  # some characters become two or three
        result: str = method(text)
        return result

    return run


def _question(name: str) -> Callable[..., bool]:
    method = getattr(str, name)

    def run(budget: Budget, text: str) -> bool:
        budget.step(1 + (len(text) >> 7))
        result: bool = method(text)
        return result

    return run


def _stripping(name: str) -> Callable[..., str]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, chars: str | None = None) -> str:
        if chars is not None:
            if len(chars) > _MAX_STRIP_CHARS:
                refuse("strips an enormous set of characters")
            budget.scan(text, chars)
        budget.text(text)
        result: str = method(text, chars)
        return result

    return run


def _searching(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, needle: str, *bounds: Any) -> Any:
        budget.scan(text, needle)
        return method(text, needle, *bounds)

    return run


def _cutting(name: str) -> Callable[..., Any]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, part: str) -> Any:
        budget.scan(text, part)
        budget.text(text)
        return method(text, part)

    return run


def _splitting(name: str) -> Callable[..., list[str]]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, sep: str | None = None, maxsplit: int = -1) -> list[str]:
        if sep is None:
            pieces = len(text) // 2 + 1
        else:
            budget.scan(text, sep)
            pieces = text.count(sep) + 1
        if maxsplit >= 0:
            pieces = min(pieces, maxsplit + 1)
        budget.memory(text_bytes(text) + pieces * _PIECE_BYTES)
        result: list[str] = method(text, sep, maxsplit)
        return result

    return run


def _padding(name: str) -> Callable[..., str]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, width: int, *fill: str) -> str:
        if width > max(len(text), MAX_WIDTH):
            refuse("pads text to an enormous width")
        budget.memory(4 * max(len(text), width))
        result: str = method(text, width, *fill)
        return result

    return run


def _beginning(name: str) -> Callable[..., bool]:
    method = getattr(str, name)

    def run(budget: Budget, text: str, part: Any, *bounds: Any) -> bool:
        for item in part if isinstance(part, tuple) else (part,):
            budget.step(1 + (len(item) >> 10))
        result: bool = method(text, part, *bounds)
        return result

    return run


def split_lines(budget: Budget, text: str, keepends: bool = False) -> list[str]:
    budget.step(1 + (len(text) >> 8))
    lines = 1 + sum(map(text.count, _LINE_ENDS))
    budget.memory(text_bytes(text) + lines * _PIECE_BYTES)
    return text.splitlines(keepends)


def replace(budget: Budget, text: str, old: str, new: str, count: int = -1) -> str:
    budget.scan(text, old)
    found = text.count(old)
    if count >= 0:
        found = min(found, count)
    wide = 1 if text.isascii() and new.isascii() else 4
    budget.memory(wide * (len(text) + found * max(len(new) - len(old), 0)))
    return text.replace(old, new, count)


def join(budget: Budget, separator: str, parts: Iterable[Any]) -> str:
    texts = as_list(budget, parts)
    size = text_bytes(separator) * max(len(texts) - 1, 0)
    budget.memory(size + sum(text_bytes(text) for text in texts if isinstance(text, str)))
    return separator.join(texts)


# ---- methods of lists, tuples and dicts ---------------------------------------------------------


def _append(budget: Budget, items: list[Any], item: Any) -> None:
    budget.memory(16)
    items.append(item)


def _extend(budget: Budget, items: list[Any], more: Iterable[Any]) -> None:
    items.extend(as_list(budget, more))


def _insert(budget: Budget, items: list[Any], index: int, item: Any) -> None:
    budget.items(len(items) >> 4)
    items.insert(index, item)


def _pop_item(budget: Budget, items: list[Any], index: int = -1) -> Any:
    budget.step(1 + (len(items) >> 6))
    return items.pop(index)


def _finding(kind: type, name: str) -> Callable[..., Any]:
    method = getattr(kind, name)

    def run(budget: Budget, items: Any, item: Any, *bounds: Any) -> Any:
        budget.tree(items)
        budget.tree(item)
        return method(items, item, *bounds)

    return run


def _simple(kind: type, name: str) -> Callable[..., Any]:
    method = getattr(kind, name)

    def run(budget: Budget, items: Any) -> Any:
        budget.items(4 * len(items))
        return method(items)

    return run


def _listed(name: str) -> Callable[..., list[Any]]:
    method = getattr(dict, name)

    def run(budget: Budget, items: dict[Any, Any]) -> list[Any]:
        budget.items(5 * len(items))
        return list(method(items))

    return run


def _by_key(name: str) -> Callable[..., Any]:
    method = getattr(dict, name)

    def run(budget: Budget, items: dict[Any, Any], name: Any, *default: Any) -> Any:
        budget.memory(128)
        hashing(budget, (name,), len(items))
        return method(items, name, *default)

    return run


def make_dict(budget: Budget, /, *args: Any, **kwargs: Any) -> dict[Any, Any]:
    """Return `dict(...)`."""
    for pairs in args:
        budget.items(8 * len(pairs))
        hashing(budget, pairs if isinstance(pairs, dict) else [pair[0] for pair in pairs])
    budget.items(8 * len(kwargs))
    return dict(*args, **kwargs)


def _update(budget: Budget, items: dict[Any, Any], /, *args: Any, **kwargs: Any) -> None:
    more = make_dict(budget, *args, **kwargs)
    hashing(budget, more, len(items))
    items.update(more)


METHODS: Final[dict[type, dict[str, Callable[..., Any]]]] = {
    str: {
        **{n: _cased(n) for n in ("capitalize", "casefold", "lower", "swapcase", "title", "upper")},
        **{
            n: _question(n)
            for n in (
                "isalnum",
                "isalpha",
                "isascii",
                "isdecimal",
                "isdigit",
                "islower",
                "isnumeric",
                "isspace",
                "istitle",
                "isupper",
            )
        },
        **{n: _stripping(n) for n in ("lstrip", "rstrip", "strip")},
        **{n: _searching(n) for n in ("count", "find", "index", "rfind", "rindex")},
        **{n: _cutting(n) for n in ("partition", "removeprefix", "removesuffix", "rpartition")},
        **{n: _splitting(n) for n in ("rsplit", "split")},
        **{n: _padding(n) for n in ("center", "ljust", "rjust", "zfill")},
        **{n: _beginning(n) for n in ("endswith", "startswith")},
        "format": format_text,
        "join": join,
        "replace": replace,
        "splitlines": split_lines,
    },
    list: {
        **{n: _finding(list, n) for n in ("count", "index", "remove")},
        **{n: _simple(list, n) for n in ("clear", "copy", "reverse")},
        "append": _append,
        "extend": _extend,
        "insert": _insert,
        "pop": _pop_item,
    },
    tuple: {n: _finding(tuple, n) for n in ("count", "index")},
    dict: {
        **{n: _listed(n) for n in ("items", "keys", "values")},
        **{n: _by_key(n) for n in ("get", "pop", "setdefault")},
        **{n: _simple(dict, n) for n in ("clear", "copy")},
        "update": _update,
    },
}
