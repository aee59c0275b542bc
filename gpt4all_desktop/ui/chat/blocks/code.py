"""Code: scrolls sideways or is wrapped; with its language, and ways to copy and save it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gpt4all_desktop.ui.chat.blocks.shapes import WIDE, line_shape
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.tools import Tools
from gpt4all_desktop.ui.theme import SCROLL_BAR_PX, Shade, code_font, em, small_font
from gpt4all_desktop.ui.widgets.button import Button, ButtonKind
from gpt4all_desktop.ui.widgets.copy_button import CopyButton
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

CODE_LINE_HEIGHT = 125
"""Per cent."""
HEAD, FOOT = 2.6, 0.9
"""Heights of what is above and below the code, in em."""


class CodeBlock(QWidget):
    """A piece of code."""

    copy_requested = Signal()
    """When the user wants the code on the clipboard."""
    save_requested = Signal()
    """When the user wants the code in a file."""
    wrap_requested = Signal(bool)
    """When the user wants long lines to be wrapped, or not."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent)
        self._tools = tools
        self._continued = self._goes_on = False
        self._bar = False
        self._code = self._lexer = self._before = ""
        self._closed = False
        # Not asked for again: with another font the transcript makes other widgets.
        self._radius, self._pad = em(self.font(), 0.7), em(self.font(), 1.0)
        self._head_height, self._foot_height = em(self.font(), HEAD), em(self.font(), FOOT)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._language = QLabel(self)
        self._language.setTextFormat(Qt.TextFormat.PlainText)
        self._language.setFont(small_font(parent.font()))
        self._language.setForegroundRole(Shade.MUTED)
        quiet = {"kind": ButtonKind.QUIET, "icon_only": True, "muted": True, "takes_focus": False}
        self._wrap = Button(self.tr("Wrap long lines"), self, icon="wrap", **quiet)  # type: ignore[arg-type]
        self._wrap.setCheckable(True)
        self._save = Button(self.tr("Save code as…"), self, icon="save", **quiet)  # type: ignore[arg-type]
        self._copy = CopyButton(self.tr("Copy code"), self)
        self.text = TextView(self, wrap=False)
        self.text.setFont(code_font(parent.font()))
        self.text.scrolls = True
        line = line_shape(CODE_LINE_HEIGHT)
        self.text.set_shapes(line, line)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self.text))
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)

        self._copy.clicked.connect(self.copy_requested)
        self._save.clicked.connect(self.save_requested)
        self._wrap.clicked.connect(self.wrap_requested)

    @property
    def has_selection(self) -> bool:
        return self.text.has_selection

    @property
    def language(self) -> str:
        """The name of the language, as the model gave it."""
        return self._lexer

    @property
    def copy_button(self) -> Button:
        return self._copy

    @property
    def wrap_button(self) -> Button:
        return self._wrap

    @property
    def save_button(self) -> Button:
        return self._save

    @staticmethod
    def frame_height(base: QWidget) -> int:
        """Return the height of everything but the code."""
        return em(base.font(), HEAD) + em(base.font(), FOOT)

    def begin_at(self, width: int) -> None:
        """Show nothing, and be ready for code at a width."""
        self.text.begin_at(width - 2 * self._pad)

    def set_wraps(self, wraps: bool) -> None:
        """Break long lines at the width, or not."""
        if wraps != self.text.wraps:
            self._wrap.setChecked(wraps)
            self.text.set_wraps(wraps)

    def set_goes_on(self, goes_on: bool) -> None:
        """The code goes on in the next block, or not: parts of it look like one."""
        if goes_on != self._goes_on:
            self._goes_on = goes_on
            self.update()

    def set_before(self, before: str) -> None:
        """Take what stands above the part that will be shown: it goes on in it."""
        self._before = before

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self._continued = block.continued
        for part in (self._language, self._copy, self._wrap, self._save):
            part.setVisible(not block.continued)
        self._language.setText(block.language or self.tr("code"))
        self.text.setAccessibleName(
            self.tr("{language} code, {name}").format(language=block.language, name=name)
        )
        self._place_head()
        self.text.horizontalScrollBar().setValue(0)
        self.text.set_text(block.text)
        self._bar = False
        self._code, self._lexer, self._closed = block.text, block.language, block.closed
        self._colour()

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        self.text.append_rest(block.text)
        self._code = block.text
        if block.closed and not self._closed:
            self._closed = True
            self._colour()

    def colours_found(self, language: str, code: str) -> None:
        """Take the colours of a piece of code, if it is this one."""
        if self._closed and code == self._code and language == self._lexer.lower():
            self._colour()

    def source_offset(self, position: int) -> int:
        """Return where in the text of the block a position of the document is."""
        return len(self.text.text_before(position))

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        inner = width - 2 * self._pad
        height = self.text.text_height(inner)
        self._bar = not self.text.wraps and self.text.text_width() > inner
        if self._bar:
            height += SCROLL_BAR_PX
        return self._header + height + self._bottom

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing: code takes all there is."""
        return WIDE

    def position_at(self, y: int) -> tuple[int, int]:
        """Return the first character of the line at y, and how far above y the line begins."""
        return self.text.position_at(y - self._header)

    def y_of(self, position: int) -> int:
        """Return where the line of a character begins."""
        return self._header + self.text.y_of(position)

    def clear_selection(self) -> None:
        """Select nothing."""
        self.text.clear_selection()

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self.text] if self._continued else [self._wrap, self._save, self._copy, self.text]

    def say_copied(self) -> None:
        """Confirm that the code is on the clipboard."""
        self._copy.say_copied()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._closed:
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        pad, header, width = self._pad, self._header, self.width()
        old, now = event.oldSize(), event.size()
        if old.width() != now.width():
            self.update()
            self._place_head()
        else:  # as it grows with a reply, only the corners it had are wrong
            end = min(old.height(), now.height()) - self._radius - 1
            self.update(0, end, width, now.height() - end)
        self.text.setGeometry(
            pad,
            header,
            width - 2 * pad,
            self.height() - header - max(0, self._bottom - (3 if self._bar else 0)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, seen = self._radius, event.rect()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._continued:
            box.adjust(0, -radius, 0, 0)
        if self._goes_on:
            box.adjust(0, 0, 0, radius)
        # No more of it than it takes: most of the time only its end is painted.
        box.setTop(max(box.top(), seen.top() - 2.0 * radius))
        box.setBottom(min(box.bottom(), seen.bottom() + 2.0 * radius))
        painter.setPen(QPen(self.palette().color(Shade.BORDER), 1))
        painter.setBrush(self.palette().color(Shade.CODE))
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _place_head(self) -> None:
        """Place what stands above the code."""
        x, header = self.width() - self._pad // 2, self._header
        for button in (self._copy, self._save, self._wrap):
            size = button.sizeHint()
            x -= size.width()
            button.setGeometry(x, (header - size.height()) // 2, size.width(), size.height())
        self._language.setGeometry(self._pad, 0, x - self._pad, header)

    def _colour(self) -> None:
        highlighter = self._tools.highlighter
        if self._closed:
            highlighter.colour(
                self.text.document(),
                self._lexer,
                self._code,
                self.palette(),
                before=self._before,
            )
        else:
            highlighter.forget(self.text.document())

    @property
    def _header(self) -> int:
        return 0 if self._continued else self._head_height

    @property
    def _bottom(self) -> int:
        return 0 if self._goes_on else self._foot_height
