"""ChatGPT's data export."""

import contextlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.importing import read_bytes, read_chats
from gpt4all_desktop.chats.whole import WholeChat

TIME = 1_700_000_000.5


def node(
    name: str,
    parent: str | None,
    *children: str,
    role: str = "user",
    parts: list[Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    message: dict[str, Any] | None = {
        "id": name,
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": TIME,
        "content": {"content_type": "text", "parts": [name] if parts is None else parts},
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        "recipient": "all",
    }
    assert message is not None
    message.update(more)
    if role == "none":
        message = None
    return {"id": name, "message": message, "parent": parent, "children": list(children)}


def export(*nodes: dict[str, Any], current: str | None = None, **more: Any) -> bytes:
    conversation = {
        "title": "A talk",
        "create_time": TIME,
        "update_time": TIME + 60,
        "mapping": {each["id"]: each for each in nodes},
        "current_node": current or nodes[-1]["id"],
        **more,
    }
    return json.dumps([conversation]).encode()


def chat(data: bytes) -> WholeChat:
    (whole,) = read_bytes("conversations.json", data)
    return whole


def shown(whole: WholeChat) -> list[str]:
    return [each.text for each in whole.shown]


BRANCHED = export(
    node("root", None, "sys", role="none"),
    node("sys", "root", "q1", role="system", parts=["You are ChatGPT."]),
    node("q1", "sys", "a1", "a2"),
    node("a1", "q1", role="assistant"),
    node("a2", "q1", "q2", "q3", role="assistant"),
    node("q2", "a2", "b2"),
    node("b2", "q2", role="assistant"),
    node("q3", "a2", "b3"),
    node("b3", "q3", role="assistant"),
    current="b2",
)


def test_the_tree_and_the_branch_that_was_shown() -> None:
    whole = chat(BRANCHED)
    assert whole.title == "A talk"
    assert whole.updated > whole.created
    assert shown(whole) == ["q1", "a2", "q2", "b2"]
    texts = {each.id: each.text for each in whole.nodes}
    parents = {each.text: texts.get(each.parent or 0) for each in whole.nodes}
    assert parents == {
        "q1": None,
        "a1": "q1",
        "a2": "q1",
        "q2": "a2",
        "b2": "q2",
        "q3": "a2",
        "b3": "q3",
    }
    assert [each.model for each in whole.nodes if each.role is Role.ASSISTANT] == ["gpt-4o"] * 4


def test_parts_of_an_answer_around_tools_are_joined() -> None:
    whole = chat(
        export(
            node("q", None, "call"),
            node("call", "q", "tool", role="assistant", recipient="python", parts=["print(1)"]),
            node("tool", "call", "think", role="tool", parts=["1"]),
            node(
                "think",
                "tool",
                "a",
                role="assistant",
                content={"content_type": "thoughts", "thoughts": [{"content": "Hm."}]},
            ),
            node("a", "think", "a+", role="assistant", parts=["It is"]),
            node("a+", "a", role="assistant", parts=["one."]),
        )
    )
    assert shown(whole) == ["q", "<think>Hm.\n</think>\n\nIt is\n\none."]


def test_what_was_not_seen_is_left_out() -> None:
    whole = chat(
        export(
            node("h", None, "q", metadata={"is_visually_hidden_from_conversation": True}),
            node("q", "h", "e", parts=["Look", {"content_type": "image_asset_pointer"}]),
            node("e", "q", "a", role="assistant", parts=["  "]),
            node("a", "e", role="assistant", content={"content_type": "code", "text": "x = 1"}),
        )
    )
    assert shown(whole) == ["Look\n\n[image]", "```\nx = 1\n```"]


def test_conversations_without_words_are_skipped_and_all_of_them_is_a_failure() -> None:
    empty = json.loads(export(node("r", None, role="none")))
    both = json.dumps(empty + json.loads(BRANCHED)).encode()
    assert chat(both).title == "A talk"
    with pytest.raises(ChatImportError, match="Nothing was said"):
        chat(json.dumps(empty).encode())


def test_the_archive_is_read_without_unpacking(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.txt", "x")
        archive.writestr("folder/conversations.json", BRANCHED)
    assert [whole.title for whole in read_chats(path)] == ["A talk"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["export.zip"]


def test_an_archive_that_unpacks_without_end_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", b" " * 3_000_000)
    with pytest.raises(ChatImportError, match="too large"):
        read_bytes("export.zip", packed.getvalue(), Limits(file_bytes=1 << 20))


def test_damaged_archives_are_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", BRANCHED)
    data = packed.getvalue()
    with pytest.raises(ChatImportError, match="damaged archive"):
        read_bytes("export.zip", data[:-30])
    with pytest.raises(ChatImportError):
        read_bytes("export.zip", data[:60] + b"\xff\xff\xff\xff" + data[64:])


def test_archives_of_unusual_making_are_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("conversations.json", BRANCHED)
    data = packed.getvalue()
    at = data.index(b"conversations.json") + len("conversations.json") + 4
    odd_packing = data[:at] + b"\xff" * 5 + data[at + 5 :]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("conversations.json", BRANCHED)
        archive.writestr("längst.txt", "x")
    odd_name = packed.getvalue().replace("ä".encode(), b"\xff\xff")
    for data in (odd_packing, odd_name):
        with pytest.raises(ChatImportError, match="damaged archive"):
            read_bytes("export.zip", data)


def test_an_archive_without_conversations_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("user.json", "{}")
    with pytest.raises(ChatImportError, match=r"no conversations\.json"):
        read_bytes("export.zip", packed.getvalue())


def test_circles_and_lost_nodes_do_no_harm() -> None:
    whole = chat(
        export(
            node("q", None, "a", "gone"),
            node("a", "q", "q", "a", role="assistant"),
            node("island", "moon", "q"),
            current="nowhere",
        )
    )
    assert {each.text for each in whole.nodes} >= {"island"} or whole.nodes


def test_long_conversations_are_no_recursion() -> None:
    nodes = [
        node(f"m{n}", f"m{n - 1}" if n else None, f"m{n + 1}", role=("user", "assistant")[n % 2])
        for n in range(5_000)
    ]
    assert len(chat(export(*nodes)).shown) == 5_000


@pytest.mark.parametrize("time", [None, "x", True, 1e300, -1e300, float("nan"), 10**30])
def test_impossible_times_are_replaced(time: object) -> None:
    whole = chat(export(node("q", None, create_time=time), create_time=time, update_time=time))
    assert whole.nodes[0].created.year >= 1970


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@given(JSON, st.sampled_from(["message", "children", "parent", "content", "author", "metadata"]))
def test_any_value_in_any_place_gives_chats_or_one_sentence(value: object, place: str) -> None:
    conversation = json.loads(BRANCHED)[0]
    for each in conversation["mapping"].values():
        if isinstance(each.get("message"), dict):
            each["message"][place] = value
        each[place] = value
    with contextlib.suppress(ChatImportError):
        read_bytes("c.json", json.dumps([conversation]).encode())
