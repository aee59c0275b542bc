"""Chats leave the program in forms that others read, and come back as they were."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.chats import chat_json, export
from gpt4all_desktop.chats.conversation import (
    Attachment,
    Node,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.export import Format, file_name, split_thought
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.importing import read_bytes
from gpt4all_desktop.chats.whole import WholeChat

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
PART = Replay(
    model_sha256="ab" * 32,
    seed=7,
    settings="{}",
    cpu_tier="avx2",
    context_length=4096,
    tokens=5,
    chars=20,
)


def to_json(*chats: WholeChat) -> str:
    return "".join(chat_json.write([(c, c.nodes) for c in chats], exported=NOW, program="0.1.0"))


def to_markdown(chat: WholeChat) -> str:
    return "".join(export.to_markdown(chat))


def to_text(chat: WholeChat) -> str:
    return "".join(export.to_text(chat))


def to_html(chat: WholeChat) -> str:
    return "".join(export.to_html(chat))


def message(id_: int, parent: int | None, text: str, **more: Any) -> Node:
    role = more.pop("role", Role.USER if id_ % 2 else Role.ASSISTANT)
    return Node(id=id_, chat=1, parent=parent, role=role, text=text, created=NOW, **more)


def whole(*nodes: Node, path: tuple[int, ...] | None = None, **more: Any) -> WholeChat:
    shown = tuple(n.id for n in nodes) if path is None else path
    more.setdefault("title", "Sky & sea")
    return WholeChat(created=NOW, updated=NOW, nodes=nodes, path=shown, **more)


FULL = whole(
    message(
        1,
        None,
        "Why?\nTell me.",
        attachments=(
            Attachment(id=4, name="a.txt", media="text/plain", size=9, text="Ünï", tokens=3),
        ),
    ),
    message(
        2,
        1,
        "<think>Hm.</think>\n\nBecause **so**.",
        model="Fake 1B",
        reason=StopReason.LENGTH,
        stats=ReplyStats(
            prompt_tokens=7,
            evaluated_tokens=5,
            reply_tokens=11,
            prompt_seconds=0.25,
            reply_seconds=1.5,
            reasoning_seconds=0.5,
        ),
        replay=Replay(
            model_sha256="ab" * 32,
            seed=2**53 - 1,
            settings='{"temperature": 0.7}',
            cpu_tier="avx2",
            context_length=4096,
            tokens=6,
            left_out=2,
            earlier=(PART, replace(PART, seed=8, tokens=None)),
        ),
    ),
    message(3, 1, "Another answer.", role=Role.ASSISTANT, reason=StopReason.STOPPED),
    message(4, 3, "Go on", role=Role.USER),
    message(5, 4, "", role=Role.ASSISTANT, failure="The context is full."),
    message(6, None, "Another beginning 😀", role=Role.USER),
    path=(1, 3, 4, 5),
    pinned=True,
    folder="Work",
    settings={"sampling.temperature": "0.5"},
)


def stored(chat: WholeChat) -> WholeChat:
    """As it is read back: ids of chats and attachments mean nothing outside."""
    nodes = tuple(
        replace(n, chat=0, attachments=tuple(replace(a, id=0) for a in n.attachments))
        for n in chat.nodes
    )
    return replace(chat, nodes=nodes)


def back(*chats: WholeChat) -> list[WholeChat]:
    text = to_json(*chats)
    return read_bytes("chats.json", text.encode())


def document(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(to_json(FULL))
    chat = made["chats"][0]
    for key, value in changes.items():
        where: Any = chat
        *way, last = key.split("__")
        for step in way:
            where = where[int(step) if step.isdigit() else step]
        where[last] = value
    return made


def refused(made: object) -> str:
    with pytest.raises(ChatImportError) as caught:
        read_bytes("chats.json", json.dumps(made).encode())
    return f"{caught.value.user_message} {caught.value.detail}"


def test_json_brings_everything_back() -> None:
    assert back(FULL, whole(message(1, None, "x"))) == [
        stored(FULL),
        stored(whole(message(1, None, "x"))),
    ]


@given(st.lists(st.tuples(st.integers(0, 30), st.text()), max_size=20), st.text(max_size=30))
def test_any_tree_of_any_texts_comes_back(shape: list[tuple[int, str]], title: str) -> None:
    nodes: list[Node] = []
    for number, (parent, text) in enumerate(shape, 1):
        text = re.sub("[\x00\ud800-\udfff]", "", text)
        nodes.append(message(number, min(parent, number - 1) or None, text))
    chat = whole(*nodes, path=(), title=" ".join(title.replace("\0", "").split()))
    assert back(chat) == [stored(chat)]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"messages__1__parent": 99}, "message 99 does not come before"),
        ({"messages__1__parent": 2}, "message 2 does not come before"),
        ({"messages__1__id": 1}, "two messages 1"),
        ({"messages__0__role": "boss"}, "“role” of a message is not known"),
        ({"messages__0__created": "yesterday"}, "“created” is not a time"),
        ({"messages__0__text": 5}, "“text” is not a text"),
        ({"messages__1__reason": "bored"}, "“reason” of a message is not known"),
        ({"messages__1__stats__reply_tokens": -1}, "“reply_tokens” is not a whole number"),
        ({"messages__1__stats__reply_seconds": True}, "“reply_seconds” is not a number"),
        ({"messages__0__attachments": {}}, "attachments of a message"),
        ({"path": [1, 5]}, "its path leaves the tree"),
        ({"path": "1"}, "its path is not a list"),
        ({"settings": {"a": 1}}, "a setting is not a text"),
        ({"messages": None}, "no list of messages"),
    ],
)
def test_a_damaged_chat_is_refused_with_one_sentence(changes: Any, sentence: str) -> None:
    assert sentence in refused(document(**changes))


def test_versions_are_minded() -> None:
    made = document()
    made["version"] = 2
    assert "newer version" in refused(made)
    made["version"] = "1"
    assert "which version" in refused(made)


def test_other_files_are_not_mistaken() -> None:
    for data in (b"[]", b"{}", b"[1]", b"null", b"hello", b"\xff\xfe\x00", b'{"format": "x"}'):
        with pytest.raises(ChatImportError, match=r"not a file of chats"):
            read_bytes("notes.txt", data)
    with pytest.raises(ChatImportError, match="is empty"):
        read_bytes("notes.txt", b"")
    with pytest.raises(ChatImportError, match="nested too deeply"):
        read_bytes("deep.json", b'[{"a": ' + b"[" * 500_000)


def test_limits_of_chats_and_messages() -> None:
    data = to_json(FULL, FULL).encode()
    for limits in (Limits(chats=1), Limits(messages=5), Limits(attachments=0)):
        with pytest.raises(ChatImportError):
            read_bytes("c.json", data, limits)


def test_markdown_has_the_shown_branch_as_it_was_written() -> None:
    text = to_markdown(FULL)
    assert text.startswith("# Sky & sea\n\n## You\n\n*Attached: a.txt*\n\nWhy?\nTell me.\n\n")
    assert "## Assistant\n\nAnother answer." in text
    assert "Because" not in text
    assert "The context is full." in text


def test_an_open_fence_does_not_swallow_the_next_message() -> None:
    chat = whole(message(1, None, "a"), message(2, 1, "````py\nx\n```"), message(3, 2, "b"))
    assert "````py\nx\n```\n````\n\n## You\n\nb" in to_markdown(chat)
    closed = whole(message(2, None, "```py\nx\n```"))
    assert to_markdown(closed).count("```") == 2


def test_thoughts_are_set_apart() -> None:
    chat = whole(FULL.nodes[0], FULL.nodes[1])
    assert "> **Thoughts**\n>\n> Hm.\n\nBecause **so**." in to_markdown(chat)
    assert "Hm." not in to_text(chat)
    assert "<details><summary>Thoughts</summary><p>Hm.</p>" in to_html(chat)
    assert split_thought("<think>a</think>b") == ("a", "b")
    assert split_thought("<thinking>a</thinking>\n\nb") == ("a", "b")
    assert split_thought("<think>unfinished") == ("unfinished", "")
    assert split_thought("No <think>a</think>") == ("", "No <think>a</think>")


def test_plain_text_is_plain() -> None:
    assert to_text(whole(message(1, None, "Hi"), message(2, 1, "Yo", model="M"))) == (
        "Sky & sea\n=========\n\nYou:\nHi\n\nM:\nYo\n"
    )


HOSTILE = """
<script>alert(1)</script> <img src=http://x.example/a.png onerror=alert(1)>
![pic](http://x.example/a.png) ![file](file:///etc/passwd) [js](javascript:alert(1))
[data](data:text/html,x) <style>@import url(http://x.example/)</style>
<http://ok.example/> [a"b](http://x.example/"onclick="x)

| a | b |
|---|---|
| <iframe src=x> | ~~no~~ |

$\\text{</mtext><script src="x">}$ $\\href{javascript:x}{y}$ $<img src=x>$

$$
<image href="http://x.example/a.png"/>
$$
"""


def answered(text: str) -> str:
    return to_html(whole(message(1, None, "Hi"), message(2, 1, text)))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It is $a_1 * b_1 * c$.", "a_1 * b_1 * c"),
        ("Or \\(x < y\\).", "x &lt; y"),
        ("So:\n\n$$\nx\n- y\n= z\n$$\n\nEnd", "x\n- y\n= z"),
        ("- one\n\n  \\[ z \\]\n- two", "z"),
    ],
)
def test_formulas_are_pictures_of_the_page(text: str, source: str) -> None:
    page = answered(text)
    assert page.count("<svg") == 1
    assert f'aria-label="{source}"' in page
    assert "<em>" not in page
    assert "$" not in re.sub("<style>.*</style>", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("text", ["It costs $5 or $6.", "`$x$`", "$$ never closed", "    $$x$$"])
def test_what_is_no_formula_stays_as_it_was_written(text: str) -> None:
    page = answered(text)
    assert "<svg" not in page
    assert text.strip(" `") in page


def test_a_formula_that_is_wrong_is_shown_as_source() -> None:
    assert "<code>\\frac{a</code>" in answered("See $\\frac{a$.")


def test_html_loads_and_runs_nothing() -> None:
    chat = whole(
        message(1, None, HOSTILE),
        message(2, 1, HOSTILE, model="<b>M</b>"),
        title="<script>x</script>",
    )
    page = to_html(chat)
    tags = re.findall(r"<([a-zA-Z][^>]*)>", page)
    names = {tag.split()[0].lower() for tag in tags}
    assert not names & {"script", "img", "iframe", "link", "object", "embed", "base", "form"}
    for tag in tags:
        bare = re.sub('"[^"]*"', '""', tag)  # what is said of a formula is a value
        assert not re.search(r"\s(on\w+|src|srcset|action|background)\s*=", bare), tag
    links = re.findall(r'href="([^"]*)"', page)
    assert links
    assert all(link.startswith(("http://", "https://", "mailto:", "#")) for link in links)
    assert "@import" not in re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[0]
    assert "default-src 'none'" in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "<table>" in page


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Plan", "Plan.md"),
        ("a/b\\c:d*e?\n\x00", "a b c d e.md"),
        ("", "Chat.md"),
        ("..", "Chat.md"),
        ("CON", "CON chat.md"),
        ("x" * 300, "x" * 80 + ".md"),
        ("天気と海", "天気と海.md"),
        ("海" * 90, "海" * 50 + ".md"),
        ("😀" * 90, "😀" * 37 + ".md"),
    ],
)
def test_names_are_taken_by_every_file_system(title: str, name: str) -> None:
    assert file_name(title, Format.MARKDOWN) == name
