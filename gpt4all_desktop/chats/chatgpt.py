"""Reads the data export of ChatGPT: conversations.json, with all branches.

Every conversation is a mapping of nodes with parents and children. What a reader does not see there
is left out (system and tool messages, hidden ones); parts of one answer that tools came between are
joined. docs/file_formats.md has the layout.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from gpt4all_desktop.chats.conversation import Node, Role
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.json_reader import JsonReader
from gpt4all_desktop.chats.whole import WholeChat, clean, clean_title, moment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_UNSEEN = frozenset({"user_editable_context", "model_editable_context", "reasoning_recap"})
"""Kinds of content that are not shown as messages."""


def read(reader: JsonReader, limits: Limits) -> Iterator[WholeChat]:
    """Yield all conversations in which something was said.

    Raises:
        ChatImportError: with one sentence.
        JsonError: it is not JSON.
    """
    said = False
    for number, conversation in enumerate(_conversations(reader), 1):
        if number > limits.chats:
            raise ChatImportError(
                "The export has more than {limit:,} conversations.", limit=limits.chats
            )
        if not isinstance(conversation, dict) or not isinstance(conversation.get("mapping"), dict):
            raise ChatImportError("Conversation {number} of the export is damaged.", number=number)
        if len(conversation["mapping"]) > limits.messages:
            raise ChatImportError(
                "Conversation {number} has more messages than are allowed.", number=number
            )
        chat = _read_conversation(conversation)
        if chat.nodes:
            said = True
            yield chat
    if not said:
        raise ChatImportError("Nothing was said in the conversations of the export.")


def _conversations(reader: JsonReader) -> Iterator[Any]:
    """Yield what is in the list of conversations; the file may also be one alone."""
    if reader.peek() != "[":
        yield reader.value(steps=2)
        return
    for _ in reader.items():
        yield reader.value(steps=2)


@dataclass(slots=True)
class _Kept:
    """A message that will be seen."""

    id: int
    parent: int | None
    role: Role
    texts: list[str]
    created: datetime
    model: str


def _read_conversation(conversation: dict[str, Any]) -> WholeChat:
    mapping: dict[str, Any] = conversation["mapping"]
    created = _time(conversation.get("create_time")) or _EPOCH
    updated = _time(conversation.get("update_time")) or created
    kept: list[_Kept] = []
    places: dict[str, int] = {}
    """Where a node, or the nearest one above it that is kept, stands in `kept`; -1: nowhere."""
    for name, parent, only_child in _walk(mapping):
        above = places.get(parent, -1) if parent is not None else -1
        places[name] = above
        message = mapping[name].get("message") if isinstance(mapping[name], dict) else None
        if not isinstance(message, dict) or (seen := _seen(message)) is None:
            continue
        role, text, model = seen
        if role is Role.ASSISTANT and above >= 0 and only_child:
            last = kept[above]
            if last.role is Role.ASSISTANT:
                last.texts.append(text)
                continue
        time = _time(message.get("create_time")) or created
        parent_id = kept[above].id if above >= 0 else None
        places[name] = len(kept)
        kept.append(_Kept(len(kept) + 1, parent_id, role, [text], time, model))
    return WholeChat(
        title=clean_title(_string(conversation.get("title"))),
        created=created,
        updated=updated,
        nodes=tuple(_node(each) for each in kept),
        path=_path(kept, places, conversation.get("current_node")),
        pinned=conversation.get("is_starred") is True,
    )


def _walk(mapping: dict[str, Any]) -> list[tuple[str, str | None, bool]]:
    """Return (node, parent, whether it is an only child), parents first, children in order.

    The children lists alone decide; a node that is met twice is a circle and is not entered again.
    """
    children = {name: _children(node, mapping) for name, node in mapping.items()}
    below = {child for each in children.values() for child in each}
    roots = [name for name in mapping if name not in below]
    walked: list[tuple[str, str | None, bool]] = []
    met: set[str] = set()
    stack: list[tuple[str, str | None, bool]] = [(root, None, False) for root in reversed(roots)]
    while stack:
        name, parent, only = stack.pop()
        if name in met:
            continue
        met.add(name)
        walked.append((name, parent, only))
        inside = children[name]
        stack += [(child, name, len(inside) == 1) for child in reversed(inside)]
    return walked


def _children(node: object, mapping: dict[str, Any]) -> list[str]:
    children = node.get("children") if isinstance(node, dict) else None
    if not isinstance(children, list):
        return []
    return [child for child in children if isinstance(child, str) and child in mapping]


def _seen(message: dict[str, Any]) -> tuple[Role, str, str] | None:
    """Return who says what in a message that is shown, and with which model."""
    author, metadata = message.get("author"), message.get("metadata")
    role = _ROLES.get(_string(author.get("role"))) if isinstance(author, dict) else None
    metadata = metadata if isinstance(metadata, dict) else {}
    to_tool = message.get("recipient") not in (None, "all")
    if role is None or to_tool or metadata.get("is_visually_hidden_from_conversation") is True:
        return None
    text = _content(message.get("content")).strip("\n")
    model = _string(metadata.get("model_slug")) if role is Role.ASSISTANT else ""
    return (role, text, clean_title(model)) if text.strip() else None


def _content(content: object) -> str:
    if not isinstance(content, dict):
        return ""
    kind = _string(content.get("content_type"))
    if kind in _UNSEEN:
        return ""
    if kind == "thoughts":
        return _thoughts(content.get("thoughts"))
    if kind == "code":
        text = _string(content.get("text"))
        language = _string(content.get("language"))
        return f"```{language if language.isalnum() else ''}\n{text}\n```" if text else ""
    parts = content.get("parts")
    if isinstance(parts, list):
        return "\n\n".join(text for part in parts if (text := _part(part)))
    return _string(content.get("text"))


def _thoughts(value: object) -> str:
    thoughts = value if isinstance(value, list) else []
    texts = [_string(each.get("content")) for each in thoughts if isinstance(each, dict)]
    text = "\n\n".join(text for text in texts if text)
    return f"<think>{text}\n</think>" if text else ""


def _part(part: object) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, dict):
        kind = _string(part.get("content_type"))
        if "image" in kind:
            return "[image]"
        return _string(part.get("text"))
    return ""


def _node(kept: _Kept) -> Node:
    return Node(
        id=kept.id,
        chat=0,
        parent=kept.parent,
        role=kept.role,
        text=clean("\n\n".join(kept.texts)),
        created=kept.created,
        model=kept.model,
    )


def _path(kept: list[_Kept], places: dict[str, int], current: object) -> tuple[int, ...]:
    """Return the branch that was shown; without one, that of the last message."""
    at = places.get(current, -1) if isinstance(current, str) else -1
    if at < 0:
        at = len(kept) - 1
    path: list[int] = []
    while at >= 0:
        path.append(kept[at].id)
        parent = kept[at].parent
        at = parent - 1 if parent is not None else -1
    return tuple(reversed(path))


def _time(value: object) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return moment(value)


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
