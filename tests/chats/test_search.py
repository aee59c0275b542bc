"""Finding things in chats."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.chats.conversation import Role, StopReason
from gpt4all_desktop.chats.schema import MIGRATIONS
from gpt4all_desktop.chats.search import PER_CHAT
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.database import Connection, Database
from tests.chats.long_chats import long_chat, take_in


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    store = ChatStore.open(tmp_path / "chats.db")
    yield store
    store.close()


def say(store: ChatStore, text: str, *, title: str = "", temporary: bool = False) -> int:
    """Begin a chat with a message; return the id of the message."""
    chat = store.create_chat(title=title, temporary=temporary)
    return store.add(chat.id, None, Role.USER, text).id


def found(store: ChatStore, query: str) -> list[int | None]:
    return [hit.node for hit in store.search(query)]


def marked(store: ChatStore, query: str) -> list[str]:
    return [text for text, is_match in store.search(query)[0].snippet if is_match]


@pytest.mark.parametrize(
    ("query", "marks"),
    [
        ("apples", ["apples"]),
        ("APPLES", ["apples"]),
        ("appl", ["apples"]),
        ("pie appl", ["apples", "pie"]),
        ("creme brulee", ["crème", "brûlée"]),
        ("crème", ["crème"]),
        ('"crème brûlée"', ["crème brûlée"]),
        ('"with crème', ["with crème"]),
        ("apples-pie", []),
        ("don't", ["don't"]),
        ("snake_case", ["snake_case"]),
    ],
)
def test_words_are_found_and_marked(store: ChatStore, query: str, marks: list[str]) -> None:
    say(store, "Bananas and cherries.")
    node = say(store, "A pie of apples, with crème brûlée.\nI don't like snake_case.")
    hits = store.search(query)
    assert [hit.node for hit in hits] == ([node] if marks else [])
    if marks:
        assert sorted(marked(store, query)) == sorted(marks)


@pytest.mark.parametrize(
    "query",
    [
        *("pear", "pple", '"of pie"', "", "   ", '"', '""', "pie AND pear", "NOT pie", "pie*x"),
        *("title:pie", "(", "%", "_", "NEAR(pie apples)", "\ud800", "a" * 5000),
    ],
)
def test_what_is_not_there_is_not_found(store: ChatStore, query: str) -> None:
    say(store, "A pie of apples, with crème brûlée. That is all.")
    assert found(store, query) == []


@pytest.mark.parametrize("query", ["天气", "天气很好", "很好", "ホテル", "ทดสอบ"])
def test_scripts_without_spaces_are_found_in_the_middle(store: ChatStore, query: str) -> None:
    node = say(store, "今天天气很好。東京のホテルを予約する。การทดสอบนี้")
    assert found(store, query) == [node]
    assert marked(store, query)[0] == query


def test_signs_are_found_as_they_are(store: ChatStore) -> None:
    node = say(store, "50% of it -> that")
    assert found(store, "->") == [node]
    assert found(store, "%") == [node]
    assert found(store, "\\") == []


def test_titles_come_first_and_the_newest_message_next(store: ChatStore) -> None:
    old = say(store, "Rivers of ice")
    new = say(store, "Rivers of fire")
    chat = store.create_chat(title="About rivers")
    hits = store.search("rivers")
    assert [hit.node for hit in hits] == [None, new, old]
    assert hits[0].chat == store.chat(chat.id)
    assert hits[0].snippet == (("About ", False), ("rivers", True))
    assert [hit.node for hit in store.search("rivers", limit=2)] == [None, new]
    assert store.search("rivers", limit=0) == []


def test_titles_are_found_in_scripts_without_spaces(store: ChatStore) -> None:
    store.create_chat(title="関西の天気")
    (hit,) = store.search("天気")
    assert hit.snippet == (("関西の", False), ("天気", True))


def test_a_renamed_chat_is_found_by_its_new_title_only(store: ChatStore) -> None:
    chat = store.create_chat(title="Old")
    store.rename(chat.id, "New")
    assert found(store, "old") == []
    assert found(store, "new") == [None]


def test_all_branches_are_searched(store: ChatStore) -> None:
    first = say(store, "Rivers")
    node = store.node(first)
    assert node is not None
    store.add(node.chat, None, Role.USER, "Lakes")
    assert found(store, "rivers") == [first]


def test_a_reply_is_found_when_it_has_ended(store: ChatStore) -> None:
    first = say(store, "Tell me")
    node = store.node(first)
    assert node is not None
    reply = store.add(node.chat, first, Role.ASSISTANT, "")
    store.extend(reply.id, "a story")
    assert found(store, "story") == []
    store.finish(reply.id, reason=StopReason.STOPPED)
    assert found(store, "story") == [reply.id]
    store.extend(reply.id, " of rivers")
    store.finish(reply.id, failure="The model broke.")
    assert found(store, "story rivers") == [reply.id]


def test_a_reply_cut_off_by_a_crash_is_found(tmp_path: Path) -> None:
    path = tmp_path / "cut.db"
    store = ChatStore.open(path)
    chat = store.create_chat()
    reply = store.add(chat.id, None, Role.ASSISTANT, "")
    store.extend(reply.id, "a story")
    store.close()
    store = ChatStore.open(path)
    assert found(store, "story") == [reply.id]
    store.close()


def test_changed_text_is_found_and_the_old_one_is_not(store: ChatStore) -> None:
    node = say(store, "Rivers")
    store.edit_text(node, "Lakes")
    assert found(store, "rivers") == []
    assert found(store, "lakes") == [node]


def test_what_is_removed_or_in_the_bin_is_not_found(store: ChatStore) -> None:
    one, two = say(store, "Rivers one"), say(store, "Rivers two", title="Rivers")
    node = store.node(two)
    assert node is not None
    removed = store.remove(one)
    store.delete(node.chat)
    assert found(store, "rivers") == []
    assert removed is not None
    store.undo(removed)
    store.restore(node.chat)
    assert found(store, "rivers") == [None, two, one]
    store.delete(node.chat)
    store.erase(node.chat)
    assert found(store, "rivers") == [one]


def test_temporary_chats_are_searched_too(store: ChatStore) -> None:
    kept, fleeting = say(store, "Rivers"), say(store, "Rivers", temporary=True)
    store.create_chat(title="Rivers", temporary=True)
    assert found(store, "rivers") == [None, kept, fleeting]


def test_one_chat_does_not_crowd_out_the_others(store: ChatStore) -> None:
    old = say(store, "the rivers")
    (chat,) = take_in(store, [replace(long_chat(200), title="")])
    hits = store.search("the", limit=10)
    assert len(hits) == 10
    assert hits[-1].node == old
    chats = [hit.chat.id for hit in store.search("the", limit=PER_CHAT + 1)]
    assert chats.count(chat.id) == PER_CHAT


def test_a_snippet_shows_what_stands_around(store: ChatStore) -> None:
    say(store, "word " * 500 + "needle" + " word" * 500)
    (hit,) = store.search("needle")
    text = "".join(piece for piece, _ in hit.snippet)
    assert text.startswith("…word")
    assert text.endswith("…")
    assert ("needle", True) in hit.snippet
    assert len(text) < 250


def test_a_snippet_of_an_endless_message_is_its_beginning(store: ChatStore) -> None:
    say(store, "word " * 100_000 + "needle")
    (hit,) = store.search("needle")
    assert "".join(piece for piece, _ in hit.snippet).startswith("word")


def _run(statement: str) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(statement)


def test_messages_from_before_there_was_a_search_are_found(tmp_path: Path) -> None:
    from gpt4all_desktop.chats.growing import Growing

    path = tmp_path / "old.db"
    old = Database(path, MIGRATIONS[:1], Growing())
    for statement in (
        "INSERT INTO chats (title, created, updated) VALUES ('Geography', 0, 0)",
        "INSERT INTO nodes (chat, role, created, text) VALUES (1, 'user', 0, 'Rivers')",
        "INSERT INTO nodes (chat, role, created, text) VALUES (1, 'assistant', 0, 'Lakes')",
    ):
        old.write(_run(statement))
    old.close()
    store = ChatStore.open(path)
    assert found(store, "rivers") == [1]
    assert found(store, "lakes") == [2]
    assert found(store, "geography") == [None]
    store.close()
