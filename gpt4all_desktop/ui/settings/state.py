"""What the settings dialog shows, as values. Plain Python."""

from gpt4all_desktop.options import Group, Kind, Value
from gpt4all_desktop.record import record
from gpt4all_desktop.settings import Layer


@record
class Target:
    """A layer one can edit."""

    layer: Layer
    title: str
    changes: bool
    """Whether it sets anything."""


@record
class Entry:
    """One option as the chosen layer sees it. Texts are translated."""

    key: str
    group: Group
    label: str
    help: str
    hint: str
    """When it takes effect, if not at once; why it does not."""
    kind: Kind
    value: Value
    own: bool
    """Whether this layer sets it: it differs from what would be inherited."""
    inherited: Value
    """What counts without it."""
    read_only: bool = False
