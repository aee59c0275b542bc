"""Files are written whole or not at all, away from the main thread."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.chats.conversation import Node, Role
from gpt4all_desktop.chats.export import Format, Words
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.ui.chats.files import ChatFiles

pytestmark = pytest.mark.gui
NOW = datetime(2026, 11, 25, tzinfo=UTC)


def chat(*texts: str) -> WholeChat:
    nodes = tuple(
        Node(
            id=number,
            chat=0,
            parent=number - 1 or None,
            role=Role.USER if number % 2 else Role.ASSISTANT,
            text=text,
            created=NOW,
        )
        for number, text in enumerate(texts, 1)
    )
    return WholeChat(
        title="Talk", created=NOW, updated=NOW, nodes=nodes, path=tuple(n.id for n in nodes)
    )


@pytest.fixture
def files() -> Iterator[ChatFiles]:
    made = ChatFiles()
    yield made
    made.close()


@pytest.mark.parametrize("kind", [Format.MARKDOWN, Format.HTML, Format.TEXT, Format.JSON])
def test_every_kind_is_written(
    qtbot: QtBot, files: ChatFiles, tmp_path: Path, kind: Format
) -> None:
    path = tmp_path / f"x.{kind.value}"
    with qtbot.waitSignal(files.written):
        files.write([chat("Hi", "Hello there")], path, kind, Words())
    assert "Hello there" in path.read_text(encoding="utf-8")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_pdf_has_pages_and_loads_nothing(qtbot: QtBot, files: ChatFiles, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not a picture")
    text = f"![x](file://{secret}) ![y](http://example.invalid/a.png)\n\n" + "word " * 8000
    with qtbot.waitSignal(files.written, timeout=20_000):
        files.write([chat("Hi", text)], path, Format.PDF, Words())
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 2


def test_what_was_written_is_read_back(qtbot: QtBot, files: ChatFiles, tmp_path: Path) -> None:
    path, whole = tmp_path / "x.json", chat("Hi", "Hello")
    files.write([whole], path, Format.JSON, Words())
    with qtbot.waitSignal(files.read) as caught:
        files.open(path)
    assert caught.args == [path, [whole]]


def test_a_file_that_cannot_be_written_is_a_sentence_and_leaves_nothing(
    qtbot: QtBot, files: ChatFiles, tmp_path: Path
) -> None:
    folder = tmp_path / "taken.md"
    folder.mkdir()
    for path in (folder, tmp_path / "nowhere" / "x.md"):
        with qtbot.waitSignal(files.failed) as caught:
            files.write([chat("Hi")], path, Format.MARKDOWN, Words())
        assert path.name in caught.args[0].sentence
    assert [p.name for p in tmp_path.iterdir()] == ["taken.md"]


def test_a_file_that_cannot_be_read_is_a_sentence(
    qtbot: QtBot, files: ChatFiles, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_text("hello")
    with qtbot.waitSignal(files.failed) as caught:
        files.open(path)
    assert "x.json" in caught.args[0].sentence
