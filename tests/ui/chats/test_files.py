"""Files are written whole or not at all, and taken over whole or not at all."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Node, Role
from gpt4all_desktop.chats.export import Format, Words
from gpt4all_desktop.chats.progress import Progress
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.errors import AppError, Cancelled
from gpt4all_desktop.ui.chats.files import read_chats, write_chats
from tests.chats.long_chats import long_chat, take_in

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
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made = ChatStore.open(tmp_path / "db" / "chats.db")
    yield made
    made.close()


def write(store: ChatStore, path: Path, kind: Format, *texts: str) -> None:
    (one,) = take_in(store, [chat(*texts)])
    write_chats(store, [one.id], path, kind, Words(), Progress())


def titles(store: ChatStore) -> list[str]:
    return sorted(chat.title for chat in store.chats())


@pytest.mark.parametrize("kind", [Format.MARKDOWN, Format.HTML, Format.TEXT, Format.JSON])
def test_every_kind_is_written(store: ChatStore, tmp_path: Path, kind: Format) -> None:
    path = tmp_path / f"x.{kind.value}"
    write(store, path, kind, "Hi", "Hello there")
    assert "Hello there" in path.read_text(encoding="utf-8")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_pdf_has_pages_and_loads_nothing(store: ChatStore, tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "x.pdf"
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not a picture")
    text = f"![x](file://{secret}) ![y](http://example.invalid/a.png)\n\n" + "word " * 8000
    write(store, path, Format.PDF, "Hi", text)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") > 2


def test_formulas_are_pictures_in_a_pdf(store: ChatStore, tmp_path: Path, qapp: object) -> None:
    counts = []
    for text in ("Only words", "Here $x^2$ and there $y$\n\n$$\n\\sqrt{z}\n$$"):
        write(store, tmp_path / "x.pdf", Format.PDF, "Hi", text)
        counts.append((tmp_path / "x.pdf").read_bytes().count(b"/Subtype /Image"))
    assert counts[0] == 0
    assert counts[1] >= 3


def test_all_chats_are_written_and_taken_over(store: ChatStore, tmp_path: Path) -> None:
    take_in(store, [long_chat(6, seed=1), long_chat(4, seed=2)])
    path = tmp_path / "x.json"
    write_chats(store, None, path, Format.JSON, Words(), Progress())
    imported = read_chats(store, [path], Progress())
    assert len(imported.chats) == 2
    assert titles(store) == ["Long 1", "Long 1", "Long 2", "Long 2"]
    assert {len(store.tree(each)) for each in imported.chats} == {6, 4}


def test_a_reply_that_is_being_written_and_a_temporary_chat_are_exported_as_they_are(
    store: ChatStore, tmp_path: Path
) -> None:
    for temporary in (False, True):
        made = store.create_chat(temporary=temporary)
        reply = store.add(made.id, None, Role.ASSISTANT, "")
        store.extend(reply.id, "so far")
        path = tmp_path / "x.md"
        write_chats(store, [made.id], path, Format.MARKDOWN, Words(), Progress())
        assert "so far" in path.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_a_sentence_and_leaves_nothing(
    store: ChatStore, tmp_path: Path
) -> None:
    folder = tmp_path / "out" / "taken.md"
    folder.mkdir(parents=True)
    for path in (folder, tmp_path / "nowhere" / "x.md"):
        with pytest.raises(AppError) as caught:
            write(store, path, Format.MARKDOWN, "Hi")
        assert path.name in caught.value.user_message
    assert [p.name for p in folder.parent.iterdir()] == ["taken.md"]


def test_of_several_files_those_that_can_be_read_are_taken_over(
    store: ChatStore, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    write(store, good, Format.JSON, "Hi")
    bad.write_text("hello")
    imported = read_chats(store, [bad, good], Progress())
    assert len(imported.chats) == 1
    assert "bad.json" in imported.failures[0].sentence


class CancelledLater(Progress):
    """Somebody cancels after so many looks."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    def check(self) -> None:
        self._looks -= 1
        if self._looks < 0:
            self.cancel()
        super().check()


@pytest.mark.parametrize("looks", [0, 1, 2, 3])
def test_what_is_cancelled_leaves_nothing(store: ChatStore, tmp_path: Path, looks: int) -> None:
    path = tmp_path / "x.json"
    write(store, path, Format.JSON, *["word " * 100] * 1500)
    before = store.whole(store.chats()[0].id)
    with pytest.raises(Cancelled):
        read_chats(store, [path], CancelledLater(looks))
    assert titles(store) == ["Talk"]
    assert len(store.search("word", limit=500)) <= 500
    assert {hit.chat.title for hit in store.search("word")} == {"Talk"}
    other = tmp_path / "y.json"
    with pytest.raises(Cancelled):
        write_chats(store, None, other, Format.JSON, Words(), CancelledLater(looks))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["db", "x.json"]
    assert store.whole(store.chats()[0].id) == before


def test_a_file_with_a_mistake_at_its_end_leaves_nothing(store: ChatStore, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    write(store, path, Format.JSON, *["word " * 100] * 1500)
    with path.open("a") as file:
        file.write("]")
    imported = read_chats(store, [path], Progress())
    assert imported.chats == ()
    assert "x.json" in imported.failures[0].sentence
    assert titles(store) == ["Talk"]
