"""Blocks of one line: the head of a reasoning, and the files that go with a message."""

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.ui import icons
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.state import AttachmentChip
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind


class ReasoningBlock(QWidget):
    """Says that the model thought, and how long; opens and closes what it thought."""

    toggle_requested = Signal()
    """When the user wants to see the thoughts, or no longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = Button("", self, icon="folded", kind=ButtonKind.QUIET, muted=True)
        self._head.clicked.connect(self.toggle_requested)

    has_selection = False

    @property
    def head(self) -> Button:
        return self._head

    def show_block(self, block: Block, name: str) -> None:
        """Show a block."""

    def sync(self, block: Block) -> None:
        """Nothing is ever added."""

    def set_state(self, *, thinking: bool, seconds: float | None, expanded: bool) -> None:
        """Say how long it took, and whether the thoughts are shown."""
        if thinking:
            text = self.tr("Thinking…")
            if seconds is not None and seconds >= 1:
                text = self.tr("Thinking… {time}").format(time=self._time(seconds))
        elif seconds is None:
            text = self.tr("Reasoning")
        else:
            text = self.tr("Thought for {time}").format(time=self._time(seconds))
        self._head.set_face("unfolded" if expanded else "folded", text)
        about = self.tr("hides the reasoning") if expanded else self.tr("shows the reasoning")
        self._head.setAccessibleDescription(about)
        self._place()

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        return self._head.sizeHint().height()

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return self._head.sizeHint().width()

    def position_at(self, y: int) -> tuple[int, int]:
        """Return a place that `y_of` finds again."""
        return 0, y

    def y_of(self, position: int) -> int:
        """Return the top."""
        return 0

    def clear_selection(self) -> None:
        """There is none."""

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self._head]

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("{seconds} s").format(seconds=QLocale().toString(round(seconds)))
        minutes, rest = divmod(round(seconds), 60)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)

    def _place(self) -> None:
        size = self._head.sizeHint()
        # The drawing of the icon, not the edge of its button, stands above the text.
        inset = em(self.font(), 0.9) - 2
        x = self.width() - size.width() + inset if self.isRightToLeft() else -inset
        self._head.setGeometry(x, 0, size.width(), size.height())

    def resizeEvent(self, event: object) -> None:
        self._place()


class FilesBlock(QWidget):
    """The files that go with a message, as chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[AttachmentChip, ...] = ()
        self.setFont(small_font(parent.font()))

    has_selection = False

    def set_files(self, files: tuple[AttachmentChip, ...]) -> None:
        """Show files."""
        self._files = files
        self.setAccessibleName(", ".join(map(self._label, files)))
        self.update()

    def show_block(self, block: Block, name: str) -> None:
        """Show a block."""

    def sync(self, block: Block) -> None:
        """Nothing is ever added."""

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        boxes = self._boxes(1 << 20)
        return boxes[-1].right() + 1 if boxes else 0

    def position_at(self, y: int) -> tuple[int, int]:
        """Return a place that `y_of` finds again."""
        return 0, y

    def y_of(self, position: int) -> int:
        """Return the top."""
        return 0

    def clear_selection(self) -> None:
        """There is none."""

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here: nothing, a screen reader reads the names."""
        return []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, pad = em(self.font(), 1.3), em(self.font(), 0.7)
        for chip, box in zip(self._files, self._boxes(self.width()), strict=True):
            painter.setPen(QPen(self.palette().color(Shade.LINE), 1))
            painter.setBrush(self.palette().color(Shade.FIELD))
            edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, box.height() / 3, box.height() / 3)
            ink = self.palette().color(Shade.TEXT)
            top = box.top() + (box.height() - size) / 2
            icons.paint(painter, "file", QRectF(box.left() + pad, top, size, size), ink)
            painter.setPen(ink)
            text = box.adjusted(pad + size + pad // 2, 0, -pad, 0)
            shown = self.fontMetrics().elidedText(
                self._label(chip), Qt.TextElideMode.ElideMiddle, text.width() + 2
            )
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _label(self, chip: AttachmentChip) -> str:
        if chip.tokens is None:
            return chip.name
        tokens = grouped(chip.tokens)
        return self.tr("{name} · {tokens} tokens").format(name=chip.name, tokens=tokens)

    def _boxes(self, width: int) -> list[QRect]:
        boxes: list[QRect] = []
        height, gap, x, y = em(self.font(), 2.3), em(self.font(), 0.5), 0, 0
        for chip in self._files:
            wanted = self.fontMetrics().horizontalAdvance(self._label(chip)) + em(self.font(), 3.2)
            size = QSize(min(wanted, width), height)
            if x and x + size.width() > width:
                x, y = 0, y + height + gap
            boxes.append(QRect(x, y, size.width(), height))
            x += size.width() + gap
        return boxes
