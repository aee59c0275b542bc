"""What goes with a message: one chip per document, above the text."""

from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from gpt4all_desktop.chats.conversation import Attachment, Draft
from gpt4all_desktop.record import record
from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.mirror import mirrored
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar, clear_viewport
from gpt4all_desktop.ui.widgets.tips import plain_tip

_STEPS = 8
_STEP_MS = 120
_WIDTH_EM = (9.0, 22.0)
_ROWS = 3.0
"""Rows of chips that are in view; with more the row scrolls."""


@record
class DraftChip:
    """A document on its way into a message."""

    id: int
    name: str
    attachment: Attachment | None = None
    """None while it is being read, and when it cannot be."""
    failure: str = ""
    """Why it cannot be read."""
    file: Path | None = None
    """Where its text comes from; None for what was pasted, and once the text is there."""
    note: str = ""
    """What the user should know of the text that was found."""

    @property
    def reading(self) -> bool:
        return self.attachment is None and not self.failure


class Chip(QFrame):
    """A name, a line about it, and a button to remove it."""

    remove_requested = Signal(int)
    """When the user does not want the document any more; its id."""

    def __init__(self, chip: DraftChip, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = chip
        self._step = 0
        self._remove = Button("", self, icon="close", kind=ButtonKind.QUIET, icon_only=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.set_chip(chip)

    @property
    def chip(self) -> DraftChip:
        return self._chip

    @property
    def remove_button(self) -> Button:
        return self._remove

    @property
    def line(self) -> str:
        """What is said about the document."""
        attachment = self._chip.attachment
        if self._chip.failure:
            return self._chip.failure
        if attachment is None:
            return self.tr("reading…")
        if attachment.tokens is None:
            return self.tr("whole text")
        return self.tr("whole text, {count} tokens").format(count=grouped(attachment.tokens))

    def set_chip(self, chip: DraftChip) -> None:
        """Show what is known now."""
        self._chip = chip
        self._remove.set_face("close", self.tr("Remove {name}").format(name=chip.name))
        self.setAccessibleName(f"{chip.name}, {self.line}")
        self.setToolTip(plain_tip("\n".join(filter(None, (chip.name, self.line, chip.note)))))
        if chip.reading and self.isVisible():
            self._timer.start()
        elif not chip.reading:
            self._timer.stop()
        self.updateGeometry()
        self.update()

    def wanted_width(self, available: int) -> int:
        """Return the width it takes in a row: all of it for a sentence that must be read."""
        if self._chip.failure:
            return available
        texts = max(
            self.fontMetrics().horizontalAdvance(self._chip.name),
            self._small.horizontalAdvance(self.line + self._mark),
        )
        texts += 1  # the advance is rounded; what is wider by a hair would be elided
        least, most = (em(self.font(), count) for count in _WIDTH_EM)
        return min(available, max(least, min(most, texts + self._lead + self._tail)))

    def heightForWidth(self, width: int) -> int:
        height = self.fontMetrics().height() + self._small.height()
        if self._chip.failure:
            room = QRect(0, 0, max(1, width - self._lead - self._tail), 10_000)
            lines = self._small.boundingRect(room, self._wrap, self._chip.failure).height()
            height = self.fontMetrics().height() + lines
        return height + em(self.font(), 0.9)

    def sizeHint(self) -> QSize:
        width = self.wanted_width(em(self.font(), _WIDTH_EM[1]))
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._remove.sizeHint().width()
        box = QRect(self.width() - size - 2, 2, size, min(size, self.height() - 4))
        self._remove.setGeometry(self._mirrored(box))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._chip.reading:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades, failed = self.palette(), bool(self._chip.failure)
        painter.setPen(QPen(shades.color(Shade.DANGER if failed else Shade.BORDER), 1))
        painter.setBrush(shades.color(Shade.SURFACE))
        radius = em(self.font(), 0.6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._paint_icon(painter)
        left, width = self._lead, max(1, self.width() - self._lead - self._tail)
        top, height = em(self.font(), 0.4), self.fontMetrics().height()
        metrics, elide = self.fontMetrics(), Qt.TextElideMode.ElideMiddle
        painter.setPen(shades.color(Shade.TEXT))
        painter.drawText(
            self._mirrored(QRect(left, top, width, height)),
            self._leading | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(self._chip.name, elide, width),
        )
        painter.setFont(small_font(self.font()))
        painter.setPen(shades.color(Shade.DANGER if failed else Shade.MUTED))
        below = self._mirrored(QRect(left, top + height, width, self.height() - top - height))
        if failed:
            painter.drawText(below, self._leading | self._wrap, self._chip.failure)
        else:
            line = self._small.elidedText(
                self.line + self._mark, Qt.TextElideMode.ElideRight, width
            )
            painter.drawText(below, self._leading | Qt.AlignmentFlag.AlignTop, line)
        painter.end()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self._chip.id)

    def _paint_icon(self, painter: QPainter) -> None:
        size = em(self.font(), 1.5)
        left = em(self.font(), 0.6)
        box = QRectF(self._mirrored(QRect(left, (self.height() - size) // 2, size, size)))
        if not self._chip.reading:
            shade = Shade.DANGER if self._chip.failure else Shade.MUTED
            icon = "alert" if self._chip.failure else "file"
            icons.paint(painter, icon, box, self.palette().color(shade))
            return
        line = max(2.0, size / 9)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box.adjust(line, line, -line, -line)
        painter.setPen(QPen(self.palette().color(Shade.HOVER), line))
        painter.drawEllipse(box)
        painter.setPen(QPen(self.palette().color(Shade.ACCENT), line))
        painter.drawArc(box, -self._step * 16 * 360 // _STEPS, 100 * 16)

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), box)

    @property
    def _leading(self) -> Qt.AlignmentFlag:
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return flag | Qt.AlignmentFlag.AlignAbsolute

    @property
    def _mark(self) -> str:
        return " · " + self._chip.note if self._chip.note else ""

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(small_font(self.font()))

    @property
    def _wrap(self) -> Qt.TextFlag:
        return Qt.TextFlag.TextWordWrap

    @property
    def _lead(self) -> int:
        return em(self.font(), 2.6)

    @property
    def _tail(self) -> int:
        return self._remove.sizeHint().width() + 4


class ChipRow(QScrollArea):
    """Chips side by side in as many rows as they need; from some height on they scroll."""

    removed = Signal(object)
    """When the user has removed a chip; the `DraftChip`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._chips: list[Chip] = []
        self._ids = count(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewport(clear_viewport(self))
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Attachments"))

    @property
    def chips(self) -> tuple[DraftChip, ...]:
        """What is shown, in order."""
        return tuple(chip.chip for chip in self._chips)

    @property
    def widgets(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The documents of which the text is there."""
        found = (chip.attachment for chip in self.chips)
        return tuple(attachment for attachment in found if attachment is not None)

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of which it is not."""
        return tuple(chip.file for chip in self.chips if chip.file is not None)

    @property
    def reading(self) -> tuple[Path, ...]:
        """Those of them that are being read."""
        return tuple(chip.file for chip in self.chips if chip.reading and chip.file is not None)

    def set_draft(self, draft: Draft) -> None:
        """Show the documents of another draft."""
        while self._chips:
            self._drop(self._chips.pop())
        self.add_draft(draft)

    def add_draft(self, draft: Draft) -> None:
        """Show the documents of a draft besides those that are there."""
        for attachment in draft.attachments:
            self._append(DraftChip(id=next(self._ids), name=attachment.name, attachment=attachment))
        for file in draft.files:
            self._append(DraftChip(id=next(self._ids), name=file.name, file=file))
        self._arrange()

    def add_failed(self, name: str, failure: str) -> None:
        """Show why something cannot be a document."""
        self._append(DraftChip(id=next(self._ids), name=name, failure=failure))
        self._arrange()

    def set_file(
        self, file: Path, *, attachment: Attachment | None, failure: str = "", note: str = ""
    ) -> None:
        """Show what became of a file. Harmless when it was removed."""
        for widget in self._chips:
            chip = widget.chip
            if chip.reading and chip.file == file:
                kept = None if attachment is not None else file
                widget.set_chip(
                    replace(chip, attachment=attachment, failure=failure, note=note, file=kept)
                )
                self._arrange()
                break

    def remove(self, chip_id: int) -> None:
        """Take a chip away. Harmless when there is none."""
        for at, widget in enumerate(self._chips):
            if widget.chip.id == chip_id:
                focused = widget.remove_button.hasFocus()
                self._drop(self._chips.pop(at))
                if focused and self._chips:
                    following = self._chips[min(at, len(self._chips) - 1)]
                    following.remove_button.setFocus(Qt.FocusReason.TabFocusReason)
                break
        self._arrange()

    def set_tokens(self, chip_id: int, tokens: int | None) -> None:
        """Say how many tokens a chip has."""
        for widget in self._chips:
            attachment = widget.chip.attachment
            if widget.chip.id == chip_id and attachment and attachment.tokens != tokens:
                counted = replace(attachment, tokens=tokens)
                widget.set_chip(replace(widget.chip, attachment=counted))
                self._arrange()

    def height_for(self, width: int) -> int:
        """Return the height it wants in that width; 0 without chips."""
        if not self._chips:
            return 0
        least = self._chips[0].sizeHint().height()
        return min(self._place(width, move=False), round(_ROWS * (least + self._gap)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    @Slot(int)
    def _on_chip_remove_requested(self, chip_id: int) -> None:
        chip = next(chip for chip in self.chips if chip.id == chip_id)
        self.remove(chip_id)
        self.removed.emit(chip)

    @property
    def _gap(self) -> int:
        return em(self.font(), 0.4)

    def _append(self, chip: DraftChip) -> None:
        widget = Chip(chip, self._inner)
        widget.remove_requested.connect(self._on_chip_remove_requested)
        widget.show()
        if self._chips:
            QWidget.setTabOrder(self._chips[-1].remove_button, widget.remove_button)
        self._chips.append(widget)

    def _drop(self, widget: Chip) -> None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()

    def _arrange(self) -> None:
        width = self.viewport().width()
        self._inner.resize(width, self._place(width, move=True))
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        """Return the height of all rows; move the chips there."""
        x = y = row = 0
        for chip in self._chips:
            wide = chip.wanted_width(width)
            height = chip.heightForWidth(wide)
            if x and x + wide > width:
                x, y, row = 0, y + row + self._gap, 0
            if move:
                box = QRect(x, y, wide, height)
                frame = QRect(0, 0, width, self._inner.height())
                chip.setGeometry(mirrored(self.layoutDirection(), frame, box))
            x, row = x + wide + self._gap, max(row, height)
        return y + row
