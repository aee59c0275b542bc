"""Records: dataclasses that are quick to define.

A dataclass writes its methods as source text, compiles them, and with slots is made twice: a third
of a millisecond each, and some seventy are defined before the window is on the screen, most of
them not used by then. The `__init__` of a record, and what `dataclasses.fields` says of it, are
made when they are needed first. That nothing is assigned to a field is seen to by the type checker
alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")


@dataclass_transform(
    kw_only_default=True, frozen_default=True, eq_default=True, field_specifiers=(field,)
)
def record(cls: type[_T]) -> type[_T]:
    """Make a class a dataclass with slots and arguments by name, compared by its values."""
    own = dict(vars(cls))
    for name in ("__dict__", "__weakref__"):  # of classes without slots
        own.pop(name, None)
    annotations = cls.__annotations__
    plan = _Plan(cls)
    plan.add(annotations, {name: own.pop(name) for name in annotations if name in own})

    def __init__(self: object, **values: object) -> None:
        made.__init__ = plan.init()  # type: ignore[method-assign]
        made.__init__(self, **values)

    added = {"__slots__": tuple(annotations), "__init__": __init__, "__dataclass_fields__": plan}
    methods = _methods(cls.__qualname__, list(plan.annotations))
    metaclass: Any = type(cls)
    made: type[_T] = metaclass(cls.__name__, cls.__bases__, methods | own | added)
    return made


class _Plan:
    """The fields of a record; they are a dataclass's to whoever asks for `__dataclass_fields__`."""

    def __init__(self, cls: type) -> None:
        self._cls = cls
        self._fields: dict[str, Field[Any]] | None = None
        self.annotations: dict[str, Any] = {}
        self._defaults: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            plan = vars(base).get("__dataclass_fields__")
            if isinstance(plan, _Plan):
                self.add(plan.annotations, plan._defaults)

    def add(self, annotations: Mapping[str, Any], defaults: Mapping[str, object]) -> None:
        self.annotations.update(annotations)
        self._defaults.update(defaults)

    def init(self) -> Callable[..., None]:
        """Return a function that takes the values by name: four times as quick as dataclass is."""
        names: dict[str, Any] = {"MISSING": MISSING}
        arguments, body = ["self", "*"] if self.annotations else ["self"], []
        for name in self.annotations:
            value = self._defaults.get(name, MISSING)
            factory = value.default_factory if isinstance(value, Field) else MISSING
            default = value.default if isinstance(value, Field) else value
            names[f"default_{name}"], names[f"make_{name}"] = default, factory
            required = default is MISSING and factory is MISSING
            arguments.append(name if required else f"{name}=default_{name}")
            made_anew = "" if factory is MISSING else f"make_{name}() if {name} is MISSING else "
            body.append(f"    self.{name} = {made_anew}{name}")
        if hasattr(self._cls, "__post_init__"):
            body.append("    self.__post_init__()")
        source = [f"def __init__({', '.join(arguments)}):", *body, "    return"]
        exec("\n".join(source), names)  # noqa: S102  # as dataclass does, of names in our code
        made: Callable[..., None] = names["__init__"]
        made.__qualname__ = f"{self._cls.__qualname__}.__init__"
        return made

    def __get__(self, instance: object, owner: type) -> dict[str, Field[Any]]:
        if self._fields is None:
            content = {
                "__annotations__": self.annotations,
                "__module__": self._cls.__module__,
                "__doc__": "A record.",  # without one, dataclass writes one: it takes longest
            }
            plain = type(self._cls.__name__, (), content | self._defaults)
            told: type = dataclass(init=False, repr=False, eq=False, kw_only=True)(plain)
            self._fields = vars(told)["__dataclass_fields__"]
        return self._fields


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
