"""A table: its columns share the width; where they would be too narrow it scrolls sideways."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gpt4all_desktop.markdown import Para, ParaKind, SourceMap, Style, parse
from gpt4all_desktop.ui.chat.blocks.shapes import WIDE
from gpt4all_desktop.ui.chat.blocks.table_foot import TableFoot
from gpt4all_desktop.ui.chat.grid import left_of_columns, paint_grid
from gpt4all_desktop.ui.chat.rich_text import CELL_PAD, RichText
from gpt4all_desktop.ui.chat.splitter import Block
from gpt4all_desktop.ui.chat.text_view import TextView
from gpt4all_desktop.ui.chat.tools import Tools
from gpt4all_desktop.ui.theme import SCROLL_BAR_PX, body_font, em
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

COLUMN_EM = 5.5
"""A column gets at least this much, or its text if that is shorter."""
LETTER_EM = 0.55


class TableBlock(TextView):
    """Rows and columns."""

    copy_requested = Signal()
    """When the user wants the whole table on the clipboard."""
    save_requested = Signal()
    """When the user wants the whole table in a file."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, wrap=True)
        self._source = ""
        self._width = self._wanted = 0
        self._bar = self._goes_on = False
        self._hidden = 0
        self._columns: list[int] = []
        """Where they begin."""
        self._foot: TableFoot | None = None
        self._rich = RichText(self.document(), tools.formulas)
        self.scrolls = self.has_frames = True
        self.setFont(body_font(parent.font()))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self))

    @property
    def foot(self) -> TableFoot | None:
        """What is below a table with columns that are not shown."""
        return self._foot if self._foot_height else None

    def set_goes_on(self, goes_on: bool) -> None:
        """The table goes on in the next block, or not: what is to be said is said at its end."""
        self._goes_on = goes_on
        self._show_foot()

    def show_block(self, block: Block, name: str) -> None:
        """Show a block, named for screen readers."""
        self.setAccessibleName(self.tr("Table, {name}").format(name=name))
        self.horizontalScrollBar().setValue(0)
        self._source = block.text
        self._rich.set_look(self.font(), self.palette())
        self._write()
        self.caret_home()

    def sync(self, block: Block) -> None:
        """Show what was added to the block."""
        if block.text != self._source:
            self._source = block.text
            self.change_behind(self._write)

    def redraw(self) -> None:
        """Show the same in other colours, or with a formula that was drawn."""
        self.change_behind(lambda: self._rich.redraw(self.font(), self.palette()))

    def has_formula(self, source: str) -> bool:
        """True when a formula is part of the table."""
        return any(
            run.text == source and run.style & Style.MATH
            for para in self._rich.paras
            if para.table is not None
            for row in para.table.rows
            for cell in row
            for run in cell
        )

    def source_offset(self, position: int) -> int:
        """Return where in the text of the block a position of the document was written."""
        unit, shown = self._rich.place_of(position)
        return SourceMap(self._source, self._rich.paras).offset(unit, shown)

    def begin_at(self, width: int) -> None:
        self._width = width
        self._rich.forget()
        super().begin_at(width)

    def height_for(self, width: int) -> int:
        """Return the height the block needs at a width."""
        self._width = width
        height = self.text_height(max(width, self._wanted))
        self._bar = self._wanted > width
        if self._goes_on and not self._bar:
            height -= 1  # the line above the next part is enough
        return height + (SCROLL_BAR_PX if self._bar else 0) + self._foot_height

    def natural_width(self) -> int:
        """Return the width beyond which the block gains nothing."""
        return WIDE

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab visits here."""
        return [self, *(self._foot.focus_chain() if self._foot_height and self._foot else [])]

    def say_copied(self) -> None:
        """Confirm that the table is on the clipboard."""
        if self._foot is not None:
            self._foot.copy.say_copied()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def paintEvent(self, event: QPaintEvent) -> None:
        across = self.horizontalScrollBar().value()
        paint_grid(self, self._rich.tables, event.rect(), across=across)
        super().paintEvent(event)

    def _paint_from(self, position: int) -> None:
        lines, before = self.document().documentLayout(), self._columns
        self._columns = [x for table in self._rich.tables for x in left_of_columns(table, lines)]
        if self._columns != before or not before:  # a new row has moved them, or there is no table
            super()._paint_from(position)
            return
        row = lines.blockBoundingRect(self.document().findBlock(position))
        top = round(row.top()) - em(self.font(), CELL_PAD) - 2
        self.viewport().update(0, top, self.width(), self.viewport().height() - top)

    def _write(self) -> None:
        parsed = parse(self._source)
        paras = tuple(para for para in parsed if para.kind is ParaKind.TABLE)
        table = paras[0].table if paras else None
        self._hidden = table.hidden if table is not None else 0
        self._wanted = self._least_width(paras[0]) if paras else 0
        self.wrap_at(max(self._width, self._wanted))  # first: it is laid out once then
        self._rich.write(paras or parsed)
        self._show_foot()

    @property
    def _foot_height(self) -> int:
        return self._foot.wanted if self._foot and self._hidden and not self._goes_on else 0

    def _show_foot(self) -> None:
        if self._hidden and self._foot is None:
            self._foot = TableFoot(self)
            self._foot.copy.clicked.connect(self.copy_requested)
            self._foot.save.clicked.connect(self.save_requested)
        if self._foot is not None:
            self._foot.set_hidden_columns(self._hidden)
            self._foot.setVisible(self._foot_height > 0)
            self.setViewportMargins(0, 0, 0, self._foot_height)
            self._place_foot()

    def _place_foot(self) -> None:
        if self._foot is not None:
            top = self.viewport().geometry().bottom() + 1
            self._foot.setGeometry(0, top, self.width(), self._foot_height)

    def _least_width(self, para: Para) -> int:
        """Return the width below which the columns would be too narrow to be read."""
        assert para.table is not None
        widest = [0] * max(1, len(para.table.aligns))
        for row in para.table.rows:
            for column, cell in enumerate(row):
                length = sum(len(run.text) for run in cell)
                widest[column] = max(widest[column], length)
        unit = self.font()
        return sum(em(unit, min(COLUMN_EM, LETTER_EM * length) + 1.0) for length in widest)
