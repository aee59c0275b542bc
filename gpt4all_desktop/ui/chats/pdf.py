"""A chat as PDF, through Qt's own text layout. Nothing is loaded from anywhere."""

import re
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
from gpt4all_desktop.markdown.formula import draw
from gpt4all_desktop.ui.chat.formulas import on_line, paint

DPI = 300
MARGIN_MM = 20.0
SCREEN_DPI = 96
"""What the sizes of pictures in HTML are given in."""
FONT_PT = 10.5
INK = "#000000"
_STYLE = """
h1 { margin-bottom: 4px; }
.speaker { font-size: 9pt; font-weight: 600; color: #5d635b; margin-top: 18px; margin-bottom: 4px; }
.plain { white-space: pre-wrap; margin: 0px; }
.attached, details, summary { color: #5d635b; font-size: 9pt; }
.failure { color: #b3261e; }
pre { font-size: 9pt; white-space: pre-wrap; margin: 0px; }
code { font-size: 9pt; }
a { color: #1d6b4f; }
"""
_SPEAKER = re.compile(r'(<article class="\w+">\n)<h2>(.*?)</h2>')
_PLAIN = re.compile(r'<div class="plain" dir="auto">(.*?)</div>', re.DOTALL)
_CODE = re.compile(r"<pre><code[^>]*>(.*?)\n?</code></pre>", re.DOTALL)
_FRAME = (
    '<table width="100%" bgcolor="{}" cellpadding="8" cellspacing="0" '
    'style="margin-top: 6px; margin-bottom: 6px"><tr><td>{}</td></tr></table>'
)
"""Blocks have no padding in Qt's text layout, cells have."""
_TABLE = (
    '<table bgcolor="#c3c7bf" cellspacing="1" cellpadding="4" '
    'style="margin-top: 6px; margin-bottom: 6px">'
)
_CELL = re.compile("<(t[dh])>")


class _Document(QTextDocument):
    """Refuses to load pictures and style sheets; it has those of its formulas."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def formula(self, source: str, display: bool) -> str | None:
        """Draw LaTeX; return the HTML that shows it, or None where that is not possible."""
        font = QFont(self.defaultFont())
        font.setPixelSize(round(FONT_PT * SCREEN_DPI / 72))
        drawing = draw(source, font.pixelSize(), INK, display=display)
        if drawing is None:
            return None
        size, box = on_line(drawing, font)
        self._count += 1
        name = f"formula:{self._count}"
        picture = paint(drawing, size, box, DPI / SCREEN_DPI)
        self.addResource(self.ResourceType.ImageResource.value, QUrl(name), picture)
        place = f'width="{size.width():.1f}" height="{size.height():.1f}"'
        return f'<img src="{name}" {place} style="vertical-align: middle">'


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
    document.setHtml(_body("".join(to_html(chat, words, document.formula))))
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
    """Return the page without its style, which is for browsers, and as Qt can lay it out."""
    begin, end = page.index("<main>"), page.index("</main>")
    body = page[begin + len("<main>") : end]
    body = _SPEAKER.sub(r'\1<p class="speaker">\2</p>', body)
    body = _CELL.sub(r'<\1 bgcolor="#ffffff">', body.replace("<table>", _TABLE))
    body = _CODE.sub(lambda found: _FRAME.format("#f3f4f1", f"<pre>{found[1]}</pre>"), body)
    return _PLAIN.sub(lambda found: _FRAME.format("#f0f1ee", _paragraph(found[1])), body)


def _paragraph(text: str) -> str:
    return '<p class="plain">{}</p>'.format(text.replace("\n", "<br>"))
