"""How the next token is chosen."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Final, SupportsIndex

from gpt4all_desktop.errors import EngineError
from gpt4all_desktop.record import record

INT32_MAX: Final = 2**31 - 1
"""The largest number the kernel takes for counts."""


@record
class Sampling:
    """Sampling parameters, applied in this order: repeat penalty, top-k, top-p, min-p, temperature.

    The defaults are those of the original GPT4All application.
    """

    temperature: float = 0.7
    """Higher is more varied; 0 always takes the most likely token."""
    top_k: int = 40
    """Keep only the k most likely tokens; 0 keeps all."""
    top_p: float = 0.4
    """Keep the smallest set of tokens that together reach this probability; 1 keeps all."""
    min_p: float = 0.0
    """Drop tokens less likely than this fraction of the most likely one; 0 keeps all."""
    repeat_penalty: float = 1.18
    """Make tokens of the recent text less likely; 1 is off."""
    repeat_last_n: int = 64
    """How many tokens count as recent; 0 is off, -1 is the whole context."""
    seed: int | None = None
    """Equal seeds give equal replies; None draws a new one each time."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("temperature", 0.0, 100.0),
            ("top_p", 0.0, 1.0),
            ("min_p", 0.0, 1.0),
            ("repeat_penalty", 0.01, 100.0),
        ):
            value = getattr(self, name)
            if not low <= value <= high:  # also refuses NaN
                raise EngineError(
                    "{name} must be between {low:g} and {high:g}, not {value}.",
                    name=name,
                    low=low,
                    high=high,
                    value=repr(value),
                )
        for name, least in (("top_k", -INT32_MAX), ("repeat_last_n", -1)):
            value = getattr(self, name)
            if not isinstance(value, SupportsIndex) or not least <= int(value) <= INT32_MAX:
                raise EngineError(
                    "{name} must be a whole number from {low} to {high}, not {value}.",
                    name=name,
                    low=least,
                    high=INT32_MAX,
                    value=repr(value),
                )

    @classmethod
    def of(cls, value: "Sampling | Mapping[str, float | int | None] | None") -> "Sampling":
        """Return value as Sampling: itself, the defaults for None, or built from a mapping.

        Raises:
            EngineError: the mapping has an unknown key or an impossible value.
        """
        if value is None:
            return cls()
        if isinstance(value, Sampling):
            return value
        aliases = {"temp": "temperature"}
        known = {f.name for f in fields(cls)}
        settings = {aliases.get(key, key): item for key, item in dict(value).items()}
        unknown = sorted(set(settings) - known)
        if unknown:
            raise EngineError(
                "unknown sampling parameter {unknown}; there are {known}.",
                unknown=repr(unknown[0]),
                known=", ".join(sorted(known)),
            )
        return cls(**settings)  # type: ignore[arg-type]  # checked by __post_init__


GREEDY = Sampling(temperature=0.0, repeat_penalty=1.0)
"""Always the most likely token, nothing else."""
