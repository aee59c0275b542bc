"""A chat as PDF, through Qt's own text layout. Nothing is loaded from anywhere."""

from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from gpt4all_desktop.chats.export import Words, to_html
from gpt4all_desktop.chats.whole import WholeChat

DPI = 300
MARGIN_MM = 20.0
FONT_PT = 10.5
_STYLE = """
h1 { font-size: 16pt; margin-bottom: 12pt; }
h2 { font-size: 9pt; color: #5d635b; margin-top: 16pt; margin-bottom: 2pt; }
.plain { background-color: #f0f1ee; white-space: pre-wrap; }
.attached, details, summary { color: #5d635b; }
.failure { color: #b3261e; }
pre { background-color: #f5f6f3; white-space: pre-wrap; font-size: 9pt; }
code { font-family: monospace; font-size: 9pt; }
a { color: #1d6b4f; }
th, td { padding: 3pt; }
"""


class _Document(QTextDocument):
    """Refuses to load pictures and style sheets."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def write_pdf(chat: WholeChat, path: Path, words: Words) -> None:
    """Write the shown branch, with page numbers. May be called in any thread.

    Raises:
        OSError: the file cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    unit, upright = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(size), upright, margins, unit))
    writer.setTitle(chat.title)
    writer.setCreator("GPT4All Desktop")
    document = _Document()
    font = QFont()
    font.setPointSizeF(FONT_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(_body(to_html(chat, words)))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    _print(document, writer, painter)
    painter.end()


def _print(document: QTextDocument, writer: QPdfWriter, painter: QPainter) -> None:
    page = QRectF(painter.viewport())
    foot = painter.fontMetrics().height() * 2
    body = QSizeF(page.width(), page.height() - foot)
    document.setPageSize(body)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(
            painter, QRectF(0, number * body.height(), body.width(), body.height())
        )
        painter.restore()
        if pages > 1:
            place = QRectF(0, page.height() - foot, page.width(), foot)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, int(flags), f"{number + 1} / {pages}")


def _body(page: str) -> str:
    """Return the page without its style, which is for browsers."""
    begin, end = page.index("<main>"), page.index("</main>")
    return page[begin + len("<main>") : end]
