"""The line below a message: copy, versions, the quiet words; and what one can do with the message.

The actions appear while the message is in use (under the pointer, or with the keyboard's focus);
room for them is always kept, so their coming moves nothing.
"""

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.rows import Row
from gpt4all_desktop.ui.chat.state import Note, Turn
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.labels import ElidedLabel

SHORT_WAIT_S = 0.1
"""Shorter waits are given with two decimals: "0.0 s" would look like a mistake."""


class Footer(QWidget):
    """Shows what a row has to say below its text."""

    copy_requested = Signal()
    edit_requested = Signal()
    acted = Signal(str)
    """When the user wants something done: "regenerate", "continue", "replay", "fork", "delete"."""
    version_requested = Signal(int)
    """When the user wants the version before (-1) or after (+1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._user = self._hides_copy = self._has_text = False
        self._active = False
        self._state: tuple[object, ...] = ()
        self.setFont(small_font(parent.font()))
        self.note = ElidedLabel(self, muted=True)
        self.note.setFont(self.font())
        self.copy_button = CopyButton(self.tr("Copy message"), self)
        self._earlier = self._button("left", self.tr("Earlier version"))
        self._later = self._button("right", self.tr("Later version"))
        self._place_of_version = QLabel(self)
        self._place_of_version.setFont(self.font())
        self._place_of_version.setForegroundRole(Shade.MUTED)
        self.edit_button = self._button("edit", self.tr("Edit"))
        self.regenerate_button = self._button("retry", self.tr("Another reply"))
        self.continue_button = self._button("continue", self.tr("Continue this reply"))
        self.replay_button = self._button("replay", self.tr("Replay: make the same reply again"))
        self.fork_button = self._button("fork", self.tr("New chat from here"))
        self.delete_button = self._button("bin", self.tr("Delete"))
        self._actions = (
            self.continue_button,
            self.edit_button,
            self.regenerate_button,
            self.replay_button,
            self.fork_button,
            self.delete_button,
        )
        self._offered: list[Button] = []

        self.copy_button.clicked.connect(self.copy_requested)
        self.edit_button.clicked.connect(self.edit_requested)
        self._names: dict[QObject, str] = {
            self.regenerate_button: "regenerate",
            self.continue_button: "continue",
            self.replay_button: "replay",
            self.fork_button: "fork",
            self.delete_button: "delete",
        }
        for action in (*self._actions[:1], *self._actions[2:]):
            action.clicked.connect(self._on_action_clicked)
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)

    @property
    def version_buttons(self) -> tuple[Button, Button]:
        """To the version before, and after."""
        return self._earlier, self._later

    def show_row(self, row: Row, *, busy: bool) -> None:
        """Show what a row has to say. Busy: a reply is being made, messages cannot change."""
        turn = row.turn
        state = (turn, row.waiting, row.is_thinking, row.has_text, busy)
        if state == self._state:
            return  # asked with every word that comes
        self._state = state
        self._user, self._has_text = turn.role is Role.USER, row.has_text
        self.note.set_text(self._words(row))
        self.note.setVisible(bool(self.note.text()))
        self._hides_copy = self._user or turn.writing  # it would be painted with each new line
        self._show_copy()
        many = turn.versions > 1
        self._earlier.setVisible(many)
        self._later.setVisible(many)
        self._earlier.setEnabled(turn.version > 1 and not busy)
        self._later.setEnabled(turn.version < turn.versions and not busy)
        place = self.tr("{version}/{versions}").format(version=turn.version, versions=turn.versions)
        self._place_of_version.setText(place)
        self._place_of_version.setAccessibleName(
            self.tr("version {version} of {versions}").format(
                version=turn.version, versions=turn.versions
            )
        )
        self._place_of_version.setVisible(many)
        self._offer(turn, busy=busy)
        self._place()

    def set_active(self, active: bool) -> None:
        """Show the actions, or hide them."""
        if active == self._active:
            return
        self._active = active
        if self._hides_copy:
            self._show_copy()
            self._place()
        for button in self._offered:
            button.setVisible(active)

    def _show_copy(self) -> None:
        self.copy_button.setVisible(self._has_text and (self._active or not self._hides_copy))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        order = [self.copy_button, self._earlier, self._later, *self._offered]
        if self._user:
            order = [self.copy_button, *self._offered, self._earlier, self._later]
        return [button for button in order if not button.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    @Slot()
    def _on_action_clicked(self) -> None:
        self.acted.emit(self._names[self.sender()])

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self.version_requested.emit(-1)

    @Slot()
    def _on_later_clicked(self) -> None:
        self.version_requested.emit(1)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(
            name,
            self,
            icon=icon,
            kind=ButtonKind.QUIET,
            icon_only=True,
            muted=True,
            takes_focus=False,
        )
        button.hide()
        return button

    def _offer(self, turn: Turn, *, busy: bool) -> None:
        offered = [self.edit_button, self.fork_button, self.delete_button]
        if turn.role is Role.SYSTEM:
            offered = [self.delete_button]
        elif not self._user:
            offered.insert(1, self.regenerate_button)
            if turn.can_continue:
                offered.insert(0, self.continue_button)
            if turn.can_replay:
                offered.insert(-2, self.replay_button)
        self._offered = [] if turn.writing else offered
        for button in self._actions:
            button.setVisible(self._active and button in self._offered)
            button.setEnabled(not busy)
        self.fork_button.setEnabled(True)

    def _place(self) -> None:
        if self._user:
            self._place_right()
        else:
            self._place_left()

    def _place_left(self) -> None:
        """A reply: copy, versions and words from the left, actions at the right."""
        size = self.copy_button.sizeHint()
        # The drawing of the icon, not the edge of its button, stands below the text.
        x = -((size.width() - em(self.font(), 1.0)) // 2)
        x = self._put(self.copy_button, x) if not self.copy_button.isHidden() else 0
        if not self._earlier.isHidden():
            x = self._put_versions(x)
        right = self.width() + (size.width() - em(self.font(), 1.0)) // 2
        for button in reversed(self._offered):
            right -= button.sizeHint().width()
            self._put(button, right)
        wanted = min(self.note.sizeHint().width(), max(0, right - x))
        self._set(self.note, x, wanted)

    def _place_right(self) -> None:
        """A question: everything ends where its bubble ends."""
        right = self.width()
        if not self._earlier.isHidden():
            width = 2 * self._earlier.sizeHint().width() + self._version_width()
            right -= width
            self._put_versions(right)
        if not self.note.isHidden():
            wanted = min(self.note.sizeHint().width(), right)
            right -= wanted
            self._set(self.note, right, wanted)
            right -= em(self.font(), 0.6)
        for button in (*reversed(self._offered), self.copy_button):
            right -= button.sizeHint().width()
            self._put(button, right)

    def _put_versions(self, x: int) -> int:
        x = self._put(self._earlier, x)
        width = self._version_width()
        self._set(self._place_of_version, x, width)
        return self._put(self._later, x + width)

    def _version_width(self) -> int:
        return self._place_of_version.sizeHint().width()

    def _put(self, widget: QWidget, x: int) -> int:
        """Place a widget; return where it ends."""
        width = widget.sizeHint().width()
        self._set(widget, x, width)
        return x + width

    def _set(self, widget: QWidget, x: int, width: int) -> None:
        height = min(self.height(), widget.sizeHint().height())
        if isinstance(widget, ElidedLabel):
            height = self.height()
        if self.isRightToLeft():
            x = self.width() - x - width
        widget.setGeometry(x, (self.height() - height) // 2, width, height)

    def _words(self, row: Row) -> str:
        """Return the quiet words of a row."""
        turn, waiting = row.turn, row.waiting
        parts = []
        if turn.dimmed:
            parts.append(self.tr("No longer in the context"))
        if turn.role is Role.SYSTEM:
            parts.append(self.tr("The model reads this in place of the messages it sums up"))
        if turn.queued:
            parts.append(self.tr("Will be answered when the model is free"))
        elif turn.note is not None:
            parts.append(self._note_words(turn.note))
        elif turn.writing and row.is_thinking:
            parts.append(self.tr("Thinking…"))
        elif turn.writing and row.has_text:
            parts.append(self.tr("Writing…"))
        elif turn.writing and waiting is not None:
            if not waiting.total:
                parts.append(self.tr("Reading your message…"))
            else:
                words = self.tr("Reading your message… {done} of {total} tokens")
                done, total = grouped(waiting.done), grouped(waiting.total)
                parts.append(words.format(done=done, total=total))
        return " · ".join(parts)

    def _note_words(self, note: Note) -> str:
        """Return how a reply came about, in words."""
        locale, parts = QLocale(), []
        if note.reason is None:
            parts.append(self.tr("Cut off before it was finished"))
        elif note.reason is StopReason.STOPPED:
            parts.append(self.tr("Stopped by you"))
        elif note.reason is StopReason.LENGTH:
            parts.append(self.tr("Stopped at the length limit"))
        elif note.reason is StopReason.CONTEXT:
            parts.append(self.tr("The context is full"))
        if note.tokens:
            words = self.tr("%n tokens", "", note.tokens)
            parts.append(words.replace(str(note.tokens), grouped(note.tokens), 1))
        if note.tokens_per_second is not None:
            rate = locale.toString(float(note.tokens_per_second), "f", 1)
            parts.append(self.tr("{rate} tokens/s").format(rate=rate))
        if note.seconds_to_first is not None:
            seconds = float(note.seconds_to_first)
            wait = locale.toString(seconds, "f", 1 if seconds >= SHORT_WAIT_S else 2)
            parts.append(self.tr("first token after {seconds} s").format(seconds=wait))
        parts.append(note.model)
        return " · ".join(part for part in parts if part)
