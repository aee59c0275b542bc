"""Presets, also called characters: instructions, template and choice of words under one name."""

from collections.abc import Mapping
from typing import Final

from gpt4all_desktop.options import QT_TRANSLATE_NOOP, Value
from gpt4all_desktop.record import record


@record
class Preset:
    """A named set of values."""

    id: str
    """Chats remember it; never changes."""
    name: str
    values: Mapping[str, Value]
    built_in: bool = False
    """Comes with the program: its name is translated, and it cannot be changed."""


BUILT_IN: Final = (
    Preset(
        id="precise",
        name=QT_TRANSLATE_NOOP("Settings", "Precise"),
        values={
            "sampling.temperature": 0.2,
            "sampling.top_k": 40,
            "sampling.top_p": 0.9,
            "sampling.min_p": 0.05,
            "sampling.repeat_penalty": 1.05,
        },
        built_in=True,
    ),
    Preset(
        id="creative",
        name=QT_TRANSLATE_NOOP("Settings", "Creative"),
        values={
            "sampling.temperature": 1.0,
            "sampling.top_k": 0,
            "sampling.top_p": 0.95,
            "sampling.min_p": 0.05,
            "sampling.repeat_penalty": 1.1,
        },
        built_in=True,
    ),
    Preset(
        id="repeatable",
        name=QT_TRANSLATE_NOOP("Settings", "Always the same"),
        values={"sampling.temperature": 0.0, "sampling.repeat_penalty": 1.0, "sampling.seed": 0},
        built_in=True,
    ),
)
