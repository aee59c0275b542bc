"""Records: dataclasses that are quick to define.

A frozen dataclass writes seven methods as source text and compiles them: about a millisecond each,
and some seventy are defined before the window is on the screen. Here only `__init__` is written
like that. That nothing is assigned to a field is seen to by the type checker alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(
    kw_only_default=True, frozen_default=True, eq_default=True, field_specifiers=(field,)
)
def record(cls: type[_T]) -> type[_T]:
    """Make a class a dataclass with slots and arguments by name, compared by its values."""
    made = dataclass(slots=True, kw_only=True, eq=False, repr=False)(cls)
    names = [one.name for one in fields(made)]  # type: ignore[arg-type]
    own = vars(cls)
    for name, method in _methods(cls.__qualname__, names).items():
        if name not in own:
            setattr(made, name, method)
    return made


def _methods(title: str, names: list[str]) -> dict[str, Callable[..., Any]]:
    values = attrgetter(*names) if names else _nothing

    def __eq__(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def __hash__(self: object) -> int:
        return hash(values(self))

    def __repr__(self: object) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{title}({told})"

    return {"__eq__": __eq__, "__hash__": __hash__, "__repr__": __repr__}


def _nothing(_record: object) -> tuple[()]:
    return ()
