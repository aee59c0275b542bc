"""Reads the `.chat` files of GPT4All (nomic.ai), all versions: 0 (2023) to 12 (2025).

They are a QDataStream: big-endian numbers, strings as a count of bytes and UTF-16. Only what was
said is taken over: questions, answers, reasoning, what tools did, sources and attachments. The
state of the model that old versions stored is skipped. docs/file_formats.md has the layout.
"""

import struct
from datetime import datetime
from urllib.parse import unquote, urlsplit

from gpt4all_desktop.chats.conversation import Attachment, Node, Role
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.whole import WholeChat, clean, clean_title, moment
from gpt4all_desktop.record import record

MAGIC = 0xF5D553CC
NEWEST = 12
_NULL = 0xFFFFFFFF
_MAX_DEPTH = 8
"""Of parts within parts; GPT4All writes 3."""
_FIRST_YEAR, _LAST_YEAR = 2023, 2200
_ROLES = {"Prompt: ": Role.USER, "Response: ": Role.ASSISTANT, "System: ": Role.SYSTEM}
_VARIANT_BYTES = {0: 0, 1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}
"""Sizes of nothing, bool, int, unsigned, two kinds of long, double, by QVariant's numbers."""
_TOOL_TAGS = ("<javascript_interpret>", "</javascript_interpret>")


class _Broken(Exception):
    """The bytes are not what the format says."""


class _Cursor:
    """Reads numbers and strings and never beyond the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, count: int) -> bytes:
        if count < 0 or count > self.left:
            raise _Broken(f"{count} bytes wanted at {self._at}, {self.left} left")
        self._at += count
        return self._data[self._at - count : self._at]

    def skip(self, count: int) -> None:
        """Go on behind so many bytes: hundreds of megabytes need not be copied for that."""
        if count < 0 or count > self.left:
            raise _Broken(f"{count} bytes wanted at {self._at}, {self.left} left")
        self._at += count

    def u32(self) -> int:
        return int(struct.unpack(">I", self.take(4))[0])

    def i32(self) -> int:
        return int(struct.unpack(">i", self.take(4))[0])

    def i64(self) -> int:
        return int(struct.unpack(">q", self.take(8))[0])

    def bool(self) -> bool:
        value = self.take(1)[0]
        if value > 1:
            raise _Broken(f"a truth value is {value}")
        return value == 1

    def bytes(self) -> bytes:
        size = self.u32()
        return b"" if size == _NULL else self.take(size)

    def text(self) -> str:
        raw = self.bytes()
        if len(raw) % 2:
            raise _Broken("half a character")
        return clean(raw.decode("utf-16-be", "surrogatepass"))

    def texts(self) -> list[str]:
        return [self.text() for _ in range(self.count(self.u32(), 4))]

    def count(self, value: int, least: int) -> int:
        """Check a number of things that take at least so many bytes each."""
        if not 0 <= value * least <= self.left:
            raise _Broken(f"{value} things in {self.left} bytes")
        return value


@record
class _Item:
    role: Role
    text: str
    sources: tuple[Attachment, ...]
    attachments: tuple[Attachment, ...]
    failed: bool


def looks_like(data: bytes) -> bool:
    """Return whether the bytes may be such a file."""
    if len(data) < 12:
        return False
    if struct.unpack(">I", data[:4])[0] == MAGIC:
        return True
    created = moment(struct.unpack(">q", data[:8])[0])  # version 0 begins with its date
    return created is not None and _FIRST_YEAR <= created.year <= _LAST_YEAR


def read(name: str, data: bytes, limits: Limits) -> WholeChat:
    """Read the one chat of a file.

    Raises:
        ChatImportError: with one sentence.
    """
    cursor = _Cursor(data)
    try:
        version = 0
        if struct.unpack(">I", data[:4])[0] == MAGIC:
            cursor.u32()
            version = cursor.i32()
        if not 0 <= version <= NEWEST:
            raise ChatImportError(
                "“{name}” is of a version of GPT4All that this program does not know "
                "(format {version}; up to {newest} are known).",
                name=name,
                version=version,
                newest=NEWEST,
            )
        return _read_chat(cursor, version, limits)
    except (_Broken, UnicodeDecodeError) as error:
        raise ChatImportError(
            "“{name}” is damaged or not a chat of GPT4All.", name=name, detail=str(error)
        ) from None


def _read_chat(cursor: _Cursor, version: int, limits: Limits) -> WholeChat:
    created = moment(cursor.i64())
    if created is None:
        raise _Broken("no calendar has the date")
    cursor.text()  # id
    title = cursor.text()
    cursor.text()  # name of the user
    model = cursor.text()
    if version >= 3:
        cursor.texts()  # collections of documents
    if version < 11:
        _skip_state(cursor, version)
    count = cursor.i32()
    if count > limits.messages:
        raise _Broken(f"{count} messages")
    items = [_read_item(cursor, version, limits) for _ in range(cursor.count(count, 16))]
    if cursor.left:
        raise _Broken(f"{cursor.left} bytes too many")
    return _build(title, created, model, items, version)


def _skip_state(cursor: _Cursor, version: int) -> None:
    """Old versions stored what the model had in memory."""
    with_state = cursor.bool() if version >= 6 else True
    if version >= 2:
        cursor.i32()  # kind of model
        if cursor.i32() != 0:
            raise _Broken("an unknown state of a model")
    cursor.text()  # the last reply, once more
    cursor.text()  # the title, once more
    cursor.u32()  # tokens
    if not with_state:
        return
    if version < 4:
        cursor.u32()
    cursor.u32()  # tokens in the cache
    if version >= 7:
        cursor.u32()  # context length
    if version < 9:
        cursor.skip(cursor.count(cursor.i64(), 4) * 4)  # logits
    cursor.skip(cursor.count(cursor.i64(), 4) * 4)  # token ids
    size = cursor.u32()
    cursor.skip(0 if size == _NULL else size)  # the cache itself


def _read_item(cursor: _Cursor, version: int, limits: Limits) -> _Item:
    if version < 12:
        cursor.i32()  # id
    name = cursor.text()
    if name not in _ROLES:
        raise _Broken("an unknown kind of message")
    value = cursor.text()
    if version < 10:
        cursor.text()  # the prompt, once more
    cursor.text()  # what the user would have liked to read; GPT4All does not show it either
    cursor.bool()  # whether it was being written
    cursor.bool()  # stopped
    cursor.bool()  # liked
    cursor.bool()  # not liked
    role = _ROLES[name]
    failed = cursor.bool() if version >= 11 and role is Role.ASSISTANT else False
    sources: tuple[Attachment, ...] = ()
    if version >= 8:
        sources = _read_sources(cursor, limits)
    elif version >= 3:
        cursor.text()  # references, as Markdown
        sources = tuple(_document("", text) for text in cursor.texts() if text)
    attached: tuple[Attachment, ...] = ()
    if version >= 10:
        attached = _read_attachments(cursor, limits)
    parts = _read_parts(cursor, 0) if version >= 12 else ""
    return _Item(
        role=role,
        text="\n\n".join(part for part in (parts, value.strip("\n")) if part),
        sources=sources,
        attachments=attached,
        failed=failed,
    )


def _read_sources(cursor: _Cursor, limits: Limits) -> tuple[Attachment, ...]:
    found = []
    for _ in range(_limited(cursor.count(cursor.i64(), 40), limits)):
        cursor.text()  # collection
        cursor.text()  # path
        file = cursor.text()
        for _field in ("title", "author", "date"):
            cursor.text()
        text = cursor.text()
        for _field in ("page", "from", "to"):
            cursor.i32()
        found.append(_document(file, text))
    return tuple(found)


def _read_attachments(cursor: _Cursor, limits: Limits) -> tuple[Attachment, ...]:
    found = []
    for _ in range(_limited(cursor.count(cursor.i64(), 8), limits)):
        file = _file_name(cursor.bytes().decode("utf-8", "replace"))
        content = cursor.bytes()
        try:
            text = content.decode()
        except UnicodeDecodeError:
            text = ""  # a spreadsheet; its text is not in the file
        found.append(_document(file, text, size=len(content)))
    return tuple(found)


def _file_name(url: str) -> str:
    """Return the name of the file at an address; empty where there is none."""
    try:
        return unquote(urlsplit(url).path).rsplit("/", 1)[-1] if url.startswith("file:") else ""
    except ValueError:
        return ""


def _read_parts(cursor: _Cursor, depth: int) -> str:
    """Read parts of a message that have parts themselves; return their text."""
    if depth > _MAX_DEPTH:
        raise _Broken("parts within parts without end")
    texts = []
    for _ in range(cursor.count(cursor.i64(), 16)):
        name = cursor.text()
        value = cursor.text()
        if name == "ToolCall: ":
            texts.append(_tool_call(cursor, value))
        elif name == "Think: ":
            cursor.i32()  # milliseconds of thought
            texts.append(_thought(value))
        elif name in ("Text: ", "Response: "):
            texts.append(value.strip("\n"))
        elif name != "ToolResponse: ":  # its text is in the call, too
            raise _Broken("an unknown part of a message")
        texts.append(_read_parts(cursor, depth + 1))
    return "\n\n".join(text for text in texts if text)


def _tool_call(cursor: _Cursor, value: str) -> str:
    """Read what a tool was asked and what it said; return both as Markdown."""
    cursor.text()  # name
    for _ in range(cursor.count(cursor.i64(), 13)):
        cursor.text()
        cursor.i32()
        _skip_variant(cursor)
    result = cursor.text().strip("\n")
    cursor.i32()  # error
    cursor.text()
    for tag in _TOOL_TAGS:
        value = value.replace(tag, "")
    said = f"```text\n{result}\n```" if result else ""
    return "\n\n".join(part for part in (value.strip(), said) if part)


def _skip_variant(cursor: _Cursor) -> None:
    kind = cursor.u32()
    cursor.bool()  # null
    if kind == 10:  # a string
        cursor.text()
    elif kind in _VARIANT_BYTES:
        cursor.take(_VARIANT_BYTES[kind])
    else:
        raise _Broken(f"a value of kind {kind}")


def _thought(value: str) -> str:
    text = value.strip()
    if not text.startswith("<think>"):
        text = f"<think>{text}"
    return text if text.endswith("</think>") else f"{text}\n</think>"


def _document(name: str, text: str, *, size: int | None = None) -> Attachment:
    return Attachment(
        name=clean_title(name) or "excerpt.txt",
        media="text/plain",
        size=len(text.encode()) if size is None else size,
        text=clean(text),
    )


def _limited(count: int, limits: Limits) -> int:
    if count > limits.attachments:
        raise _Broken(f"{count} attachments")
    return count


def _build(
    title: str, created: datetime, model: str, items: list[_Item], version: int
) -> WholeChat:
    """Make a chat of one branch. Until version 10 the sources stood with the answer."""
    nodes: list[Node] = []
    for number, item in enumerate(items, 1):
        answer = item.role is Role.ASSISTANT
        documents = () if answer else item.attachments + item.sources
        follower = items[number] if number < len(items) else None
        if version < 11 and not answer and follower and follower.role is Role.ASSISTANT:
            documents += follower.sources
        nodes.append(
            Node(
                id=number,
                chat=0,
                parent=number - 1 or None,
                role=item.role,
                text="" if item.failed else item.text,
                created=created,
                model=model if answer else "",
                failure=(item.text or "The reply failed.") if item.failed else "",
                attachments=documents,
            )
        )
    return WholeChat(
        title=clean_title(title),
        created=created,
        updated=created,
        nodes=tuple(nodes),
        path=tuple(node.id for node in nodes),
    )
