"""Chats of GPT4All, as bytes written by hand and by Qt's own QDataStream."""

import contextlib
import struct
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QUrl

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.importing import read_bytes
from gpt4all_desktop.chats.whole import WholeChat

CREATED = 1_700_000_000

HAND_V12 = bytes.fromhex(
    "F5D553CC"  # magic
    "0000000C"  # version 12
    "000000006553F100"  # 1700000000 seconds
    "00000004 00690064"  # id: "id"
    "00000008 0054006500730074"  # name: "Test"
    "FFFFFFFF"  # user name: null
    "00000002 004D"  # model: "M"
    "00000000"  # collections: none
    "00000002"  # two messages
    # "Prompt: ", "Hi é"
    "00000010 00500072006F006D00700074003A0020"
    "00000008 00480069002000E9"
    "00000000"  # newResponse
    "00 00 00 00"  # current, stopped, thumbs up, thumbs down
    "0000000000000000"  # sources
    "0000000000000000"  # attachments
    "0000000000000000"  # parts
    # "Response: ", "Yo 😀" (one character of two halves)
    "00000014 0052006500730070006F006E00730065003A0020"
    "0000000A 0059006F0020D83DDE00"
    "FFFFFFFF"
    "01 01 00 00"
    "00"  # no error
    "0000000000000000"
    "0000000000000000"
    "0000000000000000"
)


def chat(data: bytes) -> WholeChat:
    chats = read_bytes("gpt4all-x.chat", data)
    assert len(chats) == 1
    return chats[0]


def said(whole: WholeChat) -> list[tuple[Role, str]]:
    return [(node.role, node.text) for node in whole.shown]


class Stream:
    """Qt's own idea of the format."""

    def __init__(self, version: int) -> None:
        self.bytes = QByteArray()
        self.out = QDataStream(self.bytes, QIODevice.OpenModeFlag.WriteOnly)
        self.version = version
        if version:
            self.out.writeUInt32(0xF5D553CC)
            self.out.writeInt32(version)
        self.out.setVersion(QDataStream.Version.Qt_6_2)

    def data(self) -> bytes:
        return bytes(self.bytes.data())

    def text(self, *texts: str) -> None:
        for text in texts:
            self.out.writeQString(text)

    def head(self, *, count: int, with_state: bool = True) -> None:
        out, version = self.out, self.version
        out.writeInt64(CREATED)
        self.text("id", "Title", "User", "model.gguf")
        if version >= 3:
            out.writeQStringList(["Docs", "More"])
        if version < 11:
            self.state(with_state)
        out.writeInt32(count)

    def state(self, with_state: bool) -> None:
        out, version = self.out, self.version
        if version >= 6:
            out.writeBool(with_state)
        if version >= 2:
            out.writeInt32(1)
            out.writeInt32(0)
        self.text("reply", "name")
        out.writeUInt32(77)
        if version >= 6 and not with_state:
            return
        if version < 4:
            out.writeUInt32(5)
        out.writeUInt32(40)
        if version >= 7:
            out.writeUInt32(2048)
        if version < 9:
            out.writeUInt64(3)
            out.writeRawData(struct.pack("<3f", 1, 2, 3))
        out.writeUInt64(2)
        out.writeRawData(struct.pack("<2i", 1, 2))
        out << QByteArray(b"compressed state")

    def item(
        self,
        name: str,
        value: str,
        *,
        sources: tuple[tuple[str, str], ...] = (),
        attached: tuple[tuple[str, bytes], ...] = (),
        failed: bool = False,
        parts: int = 0,
    ) -> None:
        """Write a message; with parts, the caller writes them after it."""
        out, version = self.out, self.version
        if version < 12:
            out.writeInt32(0)
        self.text(name, value)
        if version < 10:
            self.text("the prompt again")
        self.text("")
        for _ in range(4):
            out.writeBool(False)
        if version >= 11 and name == "Response: ":
            out.writeBool(failed)
        if version >= 8:
            out.writeInt64(len(sources))
            for file, excerpt in sources:
                self.text("Docs", f"/home/u/{file}", file, "A title", "", "", excerpt)
                for number in (3, -1, -1):
                    out.writeInt32(number)
        elif version >= 3:
            self.text("1. In a.txt. [Context](context://1)")
            out.writeQStringList([excerpt for _, excerpt in sources])
        if version >= 10:
            out.writeInt64(len(attached))
            for url, content in attached:
                out << QUrl(url)
                out << QByteArray(content)
        if version >= 12:
            out.writeInt64(parts)


def test_bytes_written_by_hand() -> None:
    whole = chat(HAND_V12)
    assert whole.title == "Test"
    assert whole.created == datetime.fromtimestamp(CREATED, UTC)
    assert said(whole) == [(Role.USER, "Hi é"), (Role.ASSISTANT, "Yo 😀")]
    assert [node.model for node in whole.shown] == ["", "M"]
    assert whole.nodes[1].parent == whole.nodes[0].id


@pytest.mark.parametrize("version", range(13))
@pytest.mark.parametrize("with_state", [True, False])
def test_every_version_is_read(version: int, with_state: bool) -> None:
    stream = Stream(version)
    stream.head(count=2, with_state=with_state)
    stream.item("Prompt: ", "Question?")
    stream.item("Response: ", "Answer.", sources=(("a.txt", "an excerpt"),))
    whole = chat(stream.data())
    assert whole.title == "Title"
    assert said(whole) == [(Role.USER, "Question?"), (Role.ASSISTANT, "Answer.")]
    texts = [a.text for a in whole.nodes[0].attachments]
    assert texts == (["an excerpt"] if 3 <= version < 11 else [])


def test_attachments_and_sources_go_with_the_question() -> None:
    stream = Stream(12)
    stream.head(count=1)
    stream.item(
        "Prompt: ",
        "Read this.",
        attached=(("file:///home/u/my%20notes.txt", b"notes"), ("file:///t.xlsx", b"PK\xff")),
        sources=(("b.pdf", "from the book"),),
    )
    found = [(a.name, a.text, a.size) for a in chat(stream.data()).nodes[0].attachments]
    assert found == [
        ("my notes.txt", "notes", 5),
        ("t.xlsx", "", 3),
        ("b.pdf", "from the book", 13),
    ]


def test_an_address_that_is_none_is_a_document_without_a_name() -> None:
    stream = Stream(12)
    stream.head(count=1)
    stream.item("Prompt: ", "Read this.", attached=(("file:///host/x", b"notes"),))
    data = stream.data().replace(b"file:///host/x", b"file://[host/x")
    assert [a.name for a in chat(data).nodes[0].attachments] == ["excerpt.txt"]


def test_thoughts_and_tools_are_part_of_the_answer() -> None:
    stream = Stream(12)
    out = stream.out
    stream.head(count=2)
    stream.item("Prompt: ", "2+2?")
    stream.item("Response: ", "It is 4.", parts=3)
    stream.text("Response: ", "")
    out.writeInt64(1)
    stream.text("Think: ", "<think>Let me see.")
    out.writeInt32(3400)
    out.writeInt64(0)
    stream.text("Response: ", "")
    out.writeInt64(1)
    stream.text(
        "ToolCall: ", "<javascript_interpret>```javascript\n2+2\n```</javascript_interpret>"
    )
    stream.text("javascript_interpret")
    out.writeInt64(1)
    stream.text("code")
    out.writeInt32(0)
    out.writeQVariant("2+2")
    stream.text("4")
    out.writeInt32(0)
    stream.text("")
    out.writeInt64(0)
    stream.text("ToolResponse: ", "4")
    out.writeInt64(0)
    assert chat(stream.data()).nodes[1].text == (
        "<think>Let me see.\n</think>\n\n```javascript\n2+2\n```\n\n```text\n4\n```\n\nIt is 4."
    )


def test_a_failed_answer_is_one() -> None:
    stream = Stream(11)
    stream.head(count=2)
    stream.item("Prompt: ", "Hi")
    stream.item("Response: ", "Error: out of memory", failed=True)
    node = chat(stream.data()).nodes[1]
    assert (node.text, node.failure) == ("", "Error: out of memory")


def test_a_newer_version_is_refused_with_its_number() -> None:
    with pytest.raises(ChatImportError, match="format 13; up to 12"):
        chat(HAND_V12[:4] + b"\0\0\0\x0d" + HAND_V12[8:])


def test_every_cut_is_refused() -> None:
    for end in range(12, len(HAND_V12)):
        with pytest.raises(ChatImportError):
            chat(HAND_V12[:end])


def test_bytes_after_the_end_are_refused() -> None:
    with pytest.raises(ChatImportError, match="damaged"):
        chat(HAND_V12 + b"\0")


@pytest.mark.parametrize("at", range(8, len(HAND_V12), 4))
def test_huge_counts_are_refused_before_anything_is_built(at: int) -> None:
    for value in (b"\x7f\xff\xff\xff", b"\xff\xff\xff\xfe", b"\x80\0\0\0"):
        data = HAND_V12[:at] + value + HAND_V12[at + 4 :]
        with contextlib.suppress(ChatImportError):
            chat(data)


def test_parts_within_parts_without_end_are_refused() -> None:
    stream = Stream(12)
    stream.head(count=1)
    stream.item("Response: ", "x", parts=1)
    for _ in range(5_000):
        stream.text("Response: ", "")
        stream.out.writeInt64(1)
    with pytest.raises(ChatImportError, match="damaged"):
        chat(stream.data())


def test_the_number_of_attachments_is_limited() -> None:
    stream = Stream(12)
    stream.head(count=1)
    stream.item("Prompt: ", "x", sources=(("a", "b"),) * 3)
    with pytest.raises(ChatImportError, match="damaged"):
        read_bytes("x.chat", stream.data(), Limits(attachments=2))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_chat_or_one_sentence(tail: bytes) -> None:
    for head in (HAND_V12[:8], HAND_V12[:60], struct.pack(">q", CREATED)):
        with contextlib.suppress(ChatImportError):
            chat(head + tail)
