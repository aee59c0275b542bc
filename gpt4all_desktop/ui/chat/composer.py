"""Where the user writes: grows with the text, takes documents, sends, stops the reply."""

from collections.abc import Iterable, Sequence
from itertools import count, pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.ui.chat.chips import ChipRow, DraftChip
from gpt4all_desktop.ui.chat.context_state import Meter
from gpt4all_desktop.ui.chat.history import PromptHistory
from gpt4all_desktop.ui.chat.meter import ContextMeter
from gpt4all_desktop.ui.chat.prompt_field import PromptField, SendKey
from gpt4all_desktop.ui.chat.state import ComposerMode
from gpt4all_desktop.ui.theme import Shade, body_font, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.labels import ElidedLabel
from gpt4all_desktop.ui.widgets.mirror import mirrored

MAX_PART = 0.4
"""Of the window's height that the text may take before it scrolls."""
DRAFT_MS = 80
"""Between two reports of a draft that is being typed."""

_STOPPABLE = frozenset({ComposerMode.REPLYING, ComposerMode.STOPPING, ComposerMode.QUEUED})
_SENDABLE = frozenset({ComposerMode.READY, ComposerMode.LOADING})
_QUEUEABLE = frozenset({ComposerMode.REPLYING, ComposerMode.STOPPING})


class Composer(QWidget):
    """Documents, text field, buttons, and a quiet line below that says why if one cannot send."""

    send_requested = Signal(str, object)
    """When the user wants something sent: the text, and a tuple of `Attachment`s."""
    queue_requested = Signal(str, object)
    """The same, while a reply is being made."""
    stop_requested = Signal()
    """When the user wants the reply to end, or the waiting message back."""
    draft_changed = Signal(object)
    """A `Draft`, soon after the text or the documents have changed."""
    files_chosen = Signal(object)
    """A list of `Path`s, when the user wants files attached."""
    attach_requested = Signal()
    """When the user wants to choose files."""
    file_removed = Signal(object)
    """When the user has removed a file that was not read yet; its `Path`."""
    context_requested = Signal()
    """When the user wants to see what the model reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = ComposerMode.NO_MODEL
        self._temporary = False
        self._limit = 1 << 20
        self._tab_chain: list[QWidget] = []
        self._history = PromptHistory()
        self._field = PromptField(self)
        self._chips = ChipRow(self)
        self._button = self._icon(self.tr("Send"), "send", ButtonKind.PRIMARY)
        self._stop = self._icon(self.tr("Stop"), "stop", ButtonKind.PLAIN)
        self._attach = self._icon(self.tr("Attach"), "attach", ButtonKind.QUIET)
        self._menu = self._make_menu()
        self._meter = ContextMeter(self)
        self._hint = ElidedLabel(self, muted=True)
        self._hint.setFont(small_font(self.font()))
        self._report = QTimer(self)
        self._report.setSingleShot(True)
        self._report.setInterval(DRAFT_MS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

        self._field.submitted.connect(self._on_field_submitted)
        self._field.older_requested.connect(self._on_field_older_requested)
        self._field.newer_requested.connect(self._on_field_newer_requested)
        self._field.long_text_pasted.connect(self.attach_text)
        self._field.files_pasted.connect(self.files_chosen)
        self._field.image_pasted.connect(self._on_field_image_pasted)
        self._field.textChanged.connect(self._on_field_text_changed)
        self._field.focus_changed.connect(self._on_field_focus_changed)
        self._chips.removed.connect(self._on_chips_removed)
        self._button.clicked.connect(self._on_button_clicked)
        self._stop.clicked.connect(self.stop_requested)
        self._attach.clicked.connect(self._on_attach_clicked)
        self._meter.clicked.connect(self.context_requested)
        self._report.timeout.connect(self._on_report_timeout)
        self._order_tabs()
        self.set_mode(ComposerMode.NO_MODEL)

    # ---- what is in it --------------------------------------------------------------------------

    @property
    def field(self) -> PromptField:
        """Where the text is typed."""
        return self._field

    @property
    def button(self) -> Button:
        """Send or Stop."""
        return self._button

    @property
    def attach_button(self) -> Button:
        return self._attach

    @property
    def chips(self) -> ChipRow:
        """The documents."""
        return self._chips

    @property
    def meter(self) -> ContextMeter:
        return self._meter

    @property
    def mode(self) -> ComposerMode:
        return self._mode

    @property
    def hint(self) -> str:
        """The quiet line."""
        return self._hint.text()

    @property
    def draft(self) -> Draft:
        """The text and the documents, those not yet read included."""
        return Draft(
            text=self._field.toPlainText(),
            attachments=self._chips.attachments,
            files=self._chips.files,
        )

    @property
    def reading(self) -> tuple[Path, ...]:
        """The files of which the text is awaited."""
        return self._chips.reading

    # ---- what it is told ------------------------------------------------------------------------

    def set_mode(self, mode: ComposerMode) -> None:
        """Say what the composer is for."""
        self._mode = mode
        self._field.say_when_empty(self._placeholder())
        self._update_button()

    def set_temporary(self, temporary: bool) -> None:
        """Say that the chat is not kept, or that it is."""
        self._temporary = temporary
        self._update_button()

    def set_prompt(self, text: str) -> None:
        """Put text into the field; undo brings the old one back."""
        if text != self._field.toPlainText():
            self._field.replace_text(text)

    def set_draft(self, draft: Draft) -> None:
        """Show another draft in place of what is there."""
        self._chips.set_draft(draft)
        if draft.text != self._field.toPlainText():
            self._field.setPlainText(draft.text)
            self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._on_draft_changed()

    def add_draft(self, draft: Draft) -> None:
        """Put a draft before what is there; nothing that was written is lost."""
        self._chips.add_draft(draft)
        text = Draft(text=draft.text).then(Draft(text=self._field.toPlainText())).text
        self.set_prompt(text)
        self._on_draft_changed()

    def set_history(self, prompts: Iterable[str]) -> None:
        """Let the arrow keys recall these prompts, oldest first."""
        self._history.set(prompts)

    def add_history(self, prompt: str) -> None:
        """Let the arrow keys recall one more."""
        self._history.add(prompt)

    def add_older_history(self, prompts: Sequence[str]) -> None:
        """Let the arrow keys recall more, from before all others; oldest first."""
        self._history.add_older(prompts)

    def add_file(self, file: Path) -> None:
        """Show a document that is being read."""
        self._chips.add_draft(Draft(files=(file,)))
        self._on_draft_changed()

    def set_file(
        self, file: Path, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        """Show what became of a document, unless it was removed meanwhile."""
        self._chips.set_file(file, attachment=attachment, failure=failure, note=note)
        self._on_draft_changed()

    def set_chip_tokens(self, tokens: Iterable[int]) -> None:
        """Say how many tokens the documents of the draft have, in their order."""
        ready = (chip for chip in self._chips.chips if chip.attachment is not None)
        for chip, amount in zip(ready, tokens, strict=False):
            self._chips.set_tokens(chip.id, amount)

    @Slot(object)
    def attach_text(self, text: str) -> None:
        """Make a document of a text."""
        taken = {chip.name for chip in self._chips.chips}
        names = (self.tr("Pasted text {n}.txt").format(n=number) for number in count(1))
        name = next(name for name in names if name not in taken)
        plain = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
        size = len(plain) if plain.isascii() else len(plain.encode("utf-8", "replace"))
        attachment = Attachment(name=name, media="text/plain", size=size, text=plain)
        self._chips.add_draft(Draft(attachments=(attachment,)))
        self._on_draft_changed()

    def set_meter(self, meter: Meter | None) -> None:
        """Show how full the context is."""
        self._meter.set_meter(meter)
        self._place()

    def set_send_key(self, key: SendKey) -> None:
        """Choose what sends."""
        self._field.send_key = key
        self._update_button()

    def set_paste_chip_chars(self, chars: int) -> None:
        """Choose how long a pasted text must be to become a document; 0 never."""
        self._field.paste_chip_chars = chars

    def set_window_height(self, height: int) -> None:
        """Limit the field to a part of the window."""
        limit = int(height * MAX_PART)
        if limit != self._limit:
            self._limit = limit
            self.updateGeometry()

    def take_focus(self) -> None:
        """Let the user write."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_text(self, text: str) -> None:
        """Take a key that was typed elsewhere."""
        self.take_focus()
        self._field.insertPlainText(text)

    # ---- geometry and painting ------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(em(self.font(), 20), self._box_height() + self._hint_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self.font(), 12), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()  # another width may need another height

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._field.setFont(body_font(self.font()))
            self._hint.setFont(small_font(self.font()))
            self._meter.setFont(small_font(self.font()))
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, radius = self._field.hasFocus(), em(self.font(), 1.25)
        line = 1.5 if focused else 1.0
        box = QRectF(0, 0, self.width(), self.height() - self._hint_height)
        box.adjust(line / 2, line / 2, -line / 2, -line / 2)
        edge = self.palette().color(Shade.ACCENT if focused else Shade.EDGE)
        painter.setPen(QPen(edge, line))
        painter.setBrush(self.palette().color(Shade.FIELD))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _place(self) -> None:
        inset, size = em(self.font(), 0.45), self._button.sizeHint()
        box, width = self.height() - self._hint_height, self.width()
        pad = em(self.font(), 0.8)
        # Until the window has made room there is none: documents would cover the buttons.
        chips = min(self._chips_height(width), box - size.height() - 2 * inset)
        chips = chips if chips > pad else 0
        self._set_box(self._chips, pad, pad, max(1, width - 2 * pad), max(0, chips - pad))
        self._chips.setVisible(chips > 0)
        side = size.width() + inset
        top = 1 + self._lead + chips
        ends = side * (2 if self._both else 1)
        room = max(1, width - side - ends - 2 * inset)
        self._set_box(self._field, side + inset, top, room, max(1, box - top - 1 - self._lead))
        below = box - size.height() - inset
        self._set_box(self._attach, inset, below, size.width(), size.height())
        self._set_box(self._button, width - side, below, size.width(), size.height())
        self._set_box(self._stop, width - 2 * side, below, size.width(), size.height())
        self._place_line(box, width)

    def _place_line(self, top: int, width: int) -> None:
        """The hint in the middle, or left of the meter where there is no room beside it."""
        shown = self._meter.sizeHint().width() if not self._meter.isHidden() else 0
        meter = self._meter.sizeHint().height()
        gap = em(self.font(), 0.8)
        self._set_box(
            self._meter, width - shown - gap, top + (self._hint_height - meter) // 2, shown, meter
        )
        wanted = self._hint.sizeHint().width()
        left = (width - wanted) // 2
        room = width - (shown + 2 * gap if shown else 0)
        if left + wanted > room:
            whole = wanted
            left, wanted = gap, max(0, min(wanted, room - gap))
            wanted = wanted if wanted > whole // 3 else 0  # a word or two say nothing
        self._set_box(self._hint, left, top, wanted, self._hint_height)

    def _set_box(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Place a part; from right to left where one reads that way."""
        box = QRect(x, y, width, height)
        widget.setGeometry(mirrored(self.layoutDirection(), self.rect(), box))

    @property
    def _lead(self) -> int:
        return em(self.font(), 0.75)

    @property
    def _hint_height(self) -> int:
        return em(self.font(), 2.3)

    def _chips_height(self, width: int) -> int:
        pad = em(self.font(), 0.8)
        height = self._chips.height_for(max(1, width - 2 * pad))
        return height + pad if height else 0

    def _box_height(self) -> int:
        least = self._button.sizeHint().height() + 2 * em(self.font(), 0.45)
        around = 2 + 2 * self._lead
        text = self._field.height_within(max(least, self._limit) - around) + around
        return max(least, text) + self._chips_height(self.width())

    # ---- what happens ---------------------------------------------------------------------------

    @Slot()
    def _on_field_submitted(self) -> None:
        if not self._complete:
            return
        draft = self.draft
        if self._mode in _SENDABLE:
            self.send_requested.emit(draft.text, draft.attachments)
        elif self._mode in _QUEUEABLE:
            self.queue_requested.emit(draft.text, draft.attachments)

    @Slot()
    def _on_field_older_requested(self) -> None:
        text = self._field.toPlainText()
        if text and not self._history.shows(text):
            return
        older = self._history.older(text)
        if older is not None:
            self.set_prompt(older)

    @Slot()
    def _on_field_newer_requested(self) -> None:
        newer = self._history.newer(self._field.toPlainText())
        if newer is not None:
            self.set_prompt(newer)

    @Slot()
    def _on_field_image_pasted(self) -> None:
        self._chips.add_failed(self.tr("Pasted image"), self.tr("This model cannot see images."))
        self._on_draft_changed()

    @Slot()
    def _on_field_text_changed(self) -> None:
        self._on_draft_changed()

    @Slot()
    def _on_field_focus_changed(self) -> None:
        self.update()

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from a widget."""
        self.setTabOrder(widget, self._field)
        self._tab_chain = []
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes through the documents first; new widgets are the last of the window."""
        order: list[QWidget] = [chip.remove_button for chip in self._chips.widgets]
        order += [self._field, self._attach, self._stop, self._button, self._meter]
        if order != self._tab_chain:
            self._tab_chain = order
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)

    @Slot(object)
    def _on_chips_removed(self, chip: DraftChip) -> None:
        if not self._chips.chips:
            self.take_focus()
        self._on_draft_changed()
        if chip.reading and chip.file is not None:
            self.file_removed.emit(chip.file)

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._stops:
            self.stop_requested.emit()
        else:
            self._on_field_submitted()

    @Slot()
    def _on_attach_clicked(self) -> None:
        self._menu.popup(self._attach.mapToGlobal(QPoint(0, -self._menu.sizeHint().height() - 2)))

    @Slot()
    def _on_clipboard_triggered(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.attach_text(text)

    @Slot()
    def _on_report_timeout(self) -> None:
        self.draft_changed.emit(self.draft)

    def _on_draft_changed(self) -> None:
        self._order_tabs()
        self._update_button()
        self.updateGeometry()
        self._place()
        if not self._report.isActive():
            self._report.start()

    def _icon(self, name: str, icon: str, kind: ButtonKind) -> Button:
        return Button(name, self, icon=icon, kind=kind, icon_only=True, takes_focus=False)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        files = menu.addAction(self.tr("Attach files…"))
        files.triggered.connect(self.attach_requested)
        clipboard = menu.addAction(self.tr("Attach the text on the clipboard"))
        clipboard.triggered.connect(self._on_clipboard_triggered)
        return menu

    # ---- words ----------------------------------------------------------------------------------

    @property
    def _complete(self) -> bool:
        """Whether there is something to send, and all of it is there."""
        if self._chips.reading:
            return False
        return bool(self._field.toPlainText().strip() or self._chips.attachments)

    @property
    def _stops(self) -> bool:
        """Whether the button stops. While a reply is made and a text is typed, it queues that."""
        return self._mode in _STOPPABLE and not self._both

    @property
    def _both(self) -> bool:
        """Whether there is something to stop and something to send."""
        return self._mode in _QUEUEABLE and self._complete

    def _update_button(self) -> None:
        self._stop.setVisible(self._both)
        self._stop.setEnabled(self._mode is not ComposerMode.STOPPING)
        if self._stops:
            name = self.tr("Stop")
            if self._mode is ComposerMode.QUEUED:
                name = self.tr("Take back")
            self._button.set_face("stop", name)
            self._button.setEnabled(self._mode is not ComposerMode.STOPPING)
        else:
            queues = self._mode in _QUEUEABLE
            self._button.set_face("send", self.tr("Send next") if queues else self.tr("Send"))
            self._button.setEnabled((queues or self._mode in _SENDABLE) and self._complete)
        hint = self._hint_text()
        if hint != self._hint.text():
            self._hint.set_text(hint)
            self._field.setAccessibleDescription(hint)
            self._place()

    def _placeholder(self) -> str:
        if self._mode is ComposerMode.NO_MODEL:
            return self.tr("Open a model to start")
        return self.tr("Ask anything")

    def _hint_text(self) -> str:
        if self._chips.reading:
            return self.tr("Reading the files. You can send when that is done.")
        if self._both:
            return self.tr("Sent when the reply is finished. Esc stops the reply.")
        if self._temporary and self._mode is ComposerMode.READY:
            return self.tr("Temporary chat: nothing of it is kept.")
        return {
            ComposerMode.READY: self.tr("Nothing you write leaves this computer."),
            ComposerMode.LOADING: self.tr("You can send already; it waits for the model."),
            ComposerMode.NO_MODEL: self.tr("Sending needs a model: none is loaded."),
            ComposerMode.QUEUED: self.tr("Your message waits for the model. Esc takes it back."),
            ComposerMode.REPLYING: self.tr("Esc stops the reply."),
            ComposerMode.STOPPING: self.tr("Stopping…"),
        }[self._mode]
