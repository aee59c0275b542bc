"""The context panel: what the model reads, message by message and to the letter."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gpt4all_desktop.ui.chat.context_state import Contents
from gpt4all_desktop.ui.sentences import grouped
from gpt4all_desktop.ui.theme import Shade, code_font, em, strong_font
from gpt4all_desktop.ui.widgets.button import Button
from gpt4all_desktop.ui.widgets.field import TextField
from gpt4all_desktop.ui.widgets.labels import WrappedLabel
from gpt4all_desktop.ui.widgets.scroll_bar import ScrollBar

_MOST_CHARS = 400_000
"""Of the literal prompt that are shown; more than any context here has."""


class ContextPanel(QDialog):
    """A table of messages above the literal prompt."""

    def __init__(self, contents: Contents, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Context"))
        unit = em(self.font(), 1)
        summary = WrappedLabel(self)
        summary.setText(self._summary(contents))
        self.table = self._make_table(contents)
        self.prompt = self._make_prompt(contents)
        heading = QLabel(self.tr("The prompt, with control tokens in colour"), self)
        heading.setFont(strong_font(self.font()))
        below = QWidget(self)
        below_layout = QVBoxLayout(below)
        below_layout.setContentsMargins(0, unit // 2, 0, 0)
        below_layout.addWidget(heading)
        below_layout.addWidget(self.prompt, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setStretchFactor(1, 1)
        rows = min(len(contents.messages), 8) + 2
        split.setSizes([em(self.font(), 2) * rows, em(self.font(), 30)])
        close = Button(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit + unit // 2, unit + unit // 2, unit + unit // 2, unit)
        layout.setSpacing(unit)
        layout.addWidget(summary)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        available = self.screen().availableGeometry().size() * 0.9
        self.resize(QSize(em(self.font(), 60), em(self.font(), 48)).boundedTo(available))

    def _summary(self, contents: Contents) -> str:
        plan = contents.plan
        words = self.tr(
            "The model reads {tokens} tokens, {part} of its context of {context}; {template} of "
            "them are what the chat template adds. {reserve} are kept free for the reply."
        ).format(
            tokens=grouped(plan.tokens),
            part=f"{plan.share():.0%}".replace("%", " %"),
            context=grouped(plan.context),
            template=grouped(max(0, plan.template_tokens)),
            reserve=grouped(plan.reserve),
        )
        left_out = len(plan.left_out)
        if left_out:
            more = self.tr("{count} messages at the beginning no longer fit.")
            words += " " + more.format(count=grouped(left_out))
        return words

    def _make_table(self, contents: Contents) -> QTableWidget:
        names = {
            "system": self.tr("System"),
            "user": self.tr("You"),
            "assistant": self.tr("Model"),
        }
        table = QTableWidget(len(contents.messages), 3, self)
        table.setAccessibleName(self.tr("Messages and their tokens"))
        table.setHorizontalHeaderLabels([self.tr("From"), self.tr("Message"), self.tr("Tokens")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(em(self.font(), 2))
        table.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, table))
        muted = self.palette().color(Shade.MUTED)
        for at, message in enumerate(contents.messages):
            first = " ".join(message.text[:200].split())
            tokens = self.tr("not read") if message.tokens is None else grouped(message.tokens)
            for column, text in enumerate((names.get(message.role, message.role), first, tokens)):
                item = QTableWidgetItem(text)
                if message.tokens is None:
                    item.setForeground(muted)
                if column == 2:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(at, column, item)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.scrollToBottom()
        return table

    def _make_prompt(self, contents: Contents) -> TextField:
        field = TextField(self)
        field.setReadOnly(True)
        field.setAccessibleName(self.tr("The literal prompt"))
        field.setFont(code_font(self.font()))
        ground = QPalette(field.palette())
        ground.setColor(QPalette.ColorRole.Base, self.palette().color(Shade.CODE))
        field.setPalette(ground)
        plain, control = QTextCharFormat(), QTextCharFormat()
        control.setForeground(QColor(self.palette().color(Shade.ACCENT)))
        cursor, left = field.textCursor(), _MOST_CHARS
        for piece in contents.plan.prompt:
            cursor.insertText(piece.text[:left], control if piece.control else plain)
            left -= len(piece.text)
            if left <= 0:
                break
        field.moveCursor(QTextCursor.MoveOperation.End)
        return field
