"""Words for a screen reader that are nowhere to be focused."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text said; `widget` is what it comes from."""
    # Imported here, as it makes 200 members of enumerations that no start needs.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
