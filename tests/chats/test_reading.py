"""Turns of a chat as messages for a model."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gpt4all_desktop.chats.conversation import Attachment, Message, Node, Role
from gpt4all_desktop.chats.quote import quoted
from gpt4all_desktop.chats.reading import (
    Part,
    Reader,
    Reading,
    part_of,
    read_as,
    summary_text,
)

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def parts(*texts: str) -> list[Part]:
    """Turns of user and assistant, with the ids 1, 2, …"""
    roles = (Role.USER, Role.ASSISTANT)
    return [Part(id=at + 1, role=roles[at % 2], text=text) for at, text in enumerate(texts)]


def texts(reading: Reading) -> list[str]:
    return [f"{message.role[0]}:{message.text}" for message in reading.messages]


def test_turns_become_messages_that_know_their_turns():
    reading = read_as(parts("a", "b", "c"))

    assert texts(reading) == ["u:a", "a:b", "u:c"]
    assert reading.owners == ((1,), (2,), (3,))


def test_a_question_without_an_answer_is_joined_with_the_next():
    reading = read_as(parts("a", "", "c"))

    assert texts(reading) == ["u:a\n\nc"]
    assert reading.owners == ((1, 3),)


def test_documents_are_quoted():
    document = Attachment(name="a.txt", media="text/plain", size=1, text="x")
    part = Part(id=1, role=Role.USER, text="Why?", attachments=(document,))

    assert read_as([part]).messages[0].text == quoted("Why?", [document])


def test_the_system_prompt_comes_first():
    assert read_as(parts("a"), system="Be kind.").messages[0] == Message(
        role=Role.SYSTEM, text="Be kind."
    )


@pytest.mark.parametrize("before", [("a", "b"), ("a",), ("a", "")])
def test_one_more_turn_is_as_if_it_had_been_there(before: tuple[str, ...]):
    draft = Part(id=9, role=Role.USER, text="draft")

    assert read_as(parts(*before)).then(draft) == read_as([*parts(*before), draft])


def test_an_empty_draft_changes_nothing():
    reading = read_as(parts("a", "b"))

    assert reading.then(Part(id=9, role=Role.USER, text="")) == reading


def test_a_summary_stands_for_the_turns_it_covers():
    turns = parts("a", "b", "c", "d")
    turns.append(Part(id=5, role=Role.SYSTEM, text=summary_text(2, "They said a and b.\n")))
    turns += [Part(id=6, role=Role.USER, text="e")]

    reading = read_as(turns, system="Be kind.")

    assert texts(reading) == [
        "s:Be kind.\n\nSummary of the first 2 messages:\nThey said a and b.",
        "u:c",
        "a:d",
        "u:e",
    ]
    assert reading.owners == ((), (3,), (4,), (6,))
    assert reading.covered == (1, 2)


def test_the_newest_summary_counts():
    turns = parts("a", "b", "c", "d")
    turns.insert(2, Part(id=10, role=Role.SYSTEM, text=summary_text(2, "old")))
    turns.append(Part(id=11, role=Role.SYSTEM, text=summary_text(3, "new")))

    assert texts(read_as(turns)) == ["s:Summary of the first 3 messages:\nnew", "u:c", "a:d"]


def test_other_system_messages_in_between_are_left_out():
    turns = [*parts("a", "b"), Part(id=3, role=Role.SYSTEM, text="Summary of everything")]

    assert texts(read_as(turns)) == ["u:a", "a:b"]


def node(node_id: int, role: Role, text: str) -> Node:
    return Node(id=node_id, chat=1, parent=None, role=role, text=text, created=NOW)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_reading_on_is_the_same_as_reading_all(data: st.DataObject) -> None:
    reader, ids, said = Reader(), iter(range(1, 1_000)), list[Node]()
    summary = summary_text(2, "Rivers.")
    for _ in range(data.draw(st.integers(1, 6))):
        del said[data.draw(st.integers(0, len(said))) :]
        for _ in range(data.draw(st.integers(0, 5))):
            role = data.draw(st.sampled_from((Role.USER, Role.USER, Role.ASSISTANT)))
            said.append(node(next(ids), role, data.draw(st.sampled_from(("a", "b", "")))))
        if data.draw(st.integers(0, 9)) == 0:
            said.append(node(next(ids), Role.SYSTEM, summary))
        while reader.take(said, 2):
            if data.draw(st.booleans()):
                break
        system = data.draw(st.sampled_from(("", "Be kind.")))
        assert reader.read(said, system) == read_as(map(part_of, said), system=system)
