"""The program's own file of chats: JSON, lossless, with all branches. docs/file_formats.md has it.

Writing and reading are each other's inverse: what was exported is imported as the same tree.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from gpt4all_desktop.chats.conversation import (
    Attachment,
    Node,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.import_error import ChatImportError, Limits
from gpt4all_desktop.chats.json_reader import JsonReader
from gpt4all_desktop.chats.whole import WholeChat, clean, clean_title

FORMAT = "gpt4all-desktop-chats"
VERSION = 1
_MAX_NUMBER = 1 << 62
_MAX_ID = 1 << 53
"""What other programs that read JSON still count exactly."""

T = TypeVar("T")


def write(
    chats: Iterable[tuple[WholeChat, Iterable[Node]]], *, exported: datetime, program: str
) -> Iterator[str]:
    """Yield the text of a file with these chats, in pieces: one per message.

    Args:
        chats: each with its messages, which need not all be in memory.
        exported: when.
        program: the version of this one.
    """
    head = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "exported": exported.isoformat(),
    }
    yield "{\n" + "".join(f" {_text_of(key)}: {_text_of(value)},\n" for key, value in head.items())
    yield ' "chats": ['
    for number, (chat, nodes) in enumerate(chats):
        yield ",\n  {\n" if number else "\n  {\n"
        for key, value in _chat_to_json(chat).items():
            yield f"   {_text_of(key)}: {_text_of(value)},\n"
        yield '   "messages": ['
        for at, node in enumerate(nodes):
            yield (",\n    " if at else "\n    ") + _text_of(_node_to_json(node))
        yield "\n   ]\n  }"
    yield "\n ]\n}\n"


def read(reader: JsonReader, limits: Limits) -> Iterator[WholeChat]:
    """Yield the chats of a file.

    Raises:
        ChatImportError: with one sentence.
        JsonError: it is not JSON.
    """
    version, found = None, False
    for key in reader.members():
        if key == "version":
            version = _checked_version(reader.value())
        elif key == "chats":
            found = True
            if reader.peek() != "[":
                raise ChatImportError("The file of chats has no list of chats.")
            for number, _ in enumerate(reader.items(), 1):
                if number > limits.chats:
                    raise ChatImportError(
                        "The file has more than {limit:,} chats.", limit=limits.chats
                    )
                try:
                    chat = _Reader(limits).chat(reader.value(steps=2))
                except _Wrong as wrong:
                    raise ChatImportError(
                        "Chat {number} in the file is damaged.", number=number, detail=str(wrong)
                    ) from None
                yield chat
        else:
            reader.value(steps=2)
    if version is None:
        _checked_version(None)
    if not found:
        raise ChatImportError("The file of chats has no list of chats.")


def _checked_version(version: object) -> int:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ChatImportError("The file of chats does not say which version it is of.")
    if version > VERSION:
        raise ChatImportError(
            "The file of chats is from a newer version of this program; update to import it."
        )
    return version


def _text_of(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _chat_to_json(chat: WholeChat) -> dict[str, object]:
    """Return all of a chat but its messages."""
    return {
        "title": chat.title,
        "created": chat.created.isoformat(),
        "updated": chat.updated.isoformat(),
        "pinned": chat.pinned,
        "folder": chat.folder or None,
        "settings": dict(chat.settings),
        "path": list(chat.path),
        "chosen": sorted(chat.chosen),
    }


def _node_to_json(node: Node) -> dict[str, object]:
    message: dict[str, object] = {
        "id": node.id,
        "parent": node.parent,
        "role": node.role.value,
        "created": node.created.isoformat(),
        "text": node.text,
    }
    if node.model:
        message["model"] = node.model
    if node.reason is not None:
        message["reason"] = node.reason.value
    if node.failure:
        message["failure"] = node.failure
    if node.stats is not None:
        stats = node.stats
        message["stats"] = {
            "prompt_tokens": stats.prompt_tokens,
            "evaluated_tokens": stats.evaluated_tokens,
            "reply_tokens": stats.reply_tokens,
            "prompt_seconds": stats.prompt_seconds,
            "reply_seconds": stats.reply_seconds,
            "reasoning_seconds": stats.reasoning_seconds,
        }
    if node.attachments:
        message["attachments"] = [
            {"name": a.name, "media": a.media, "size": a.size, "text": a.text, "tokens": a.tokens}
            for a in node.attachments
        ]
    if node.replay is not None:
        message["replay"] = _replay_object(node.replay)
    return message


def _replay_object(replay: Replay) -> dict[str, Any]:
    made: dict[str, Any] = {
        "model_sha256": replay.model_sha256,
        "seed": replay.seed,
        "settings": replay.settings,
        "cpu_tier": replay.cpu_tier,
        "context_length": replay.context_length,
    }
    counts = {"tokens": replay.tokens, "left_out": replay.left_out, "chars": replay.chars}
    made |= {key: count for key, count in counts.items() if count is not None}
    if replay.earlier:
        made["earlier"] = [_replay_object(part) for part in replay.earlier]
    return made


class _Wrong(Exception):
    """A value is not what the format says; the text is a detail for those who write such files."""


class _Reader:
    """Checks every value on its way in."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def chat(self, value: object) -> WholeChat:
        chat = _object(value, "it is not an object")
        messages = chat.get("messages")
        if not isinstance(messages, list) or len(messages) > self._limits.messages:
            raise _Wrong("it has no list of messages, or one without end")
        nodes: dict[int, Node] = {}
        for message in messages:
            node = self.node(_object(message, "a message is not an object"), nodes)
            nodes[node.id] = node
        created = _time(chat, "created")
        return WholeChat(
            title=clean_title(_text(chat, "title", "")),
            created=created,
            updated=_time(chat, "updated", created),
            nodes=tuple(nodes.values()),
            path=self.path(chat.get("path", []), nodes),
            chosen=self.chosen(chat.get("chosen", []), nodes),
            pinned=chat.get("pinned") is True,
            folder=clean_title(_text(chat, "folder", "")),
            settings=self.settings(chat.get("settings", {})),
        )

    def node(self, message: dict[str, Any], before: dict[int, Node]) -> Node:
        node_id = _whole(message, "id")
        if node_id in before or node_id > _MAX_ID:
            raise _Wrong(f"there are two messages {node_id}, or its number is too large")
        parent = message.get("parent")
        if parent is not None:
            parent = _whole(message, "parent")
            if parent not in before:
                raise _Wrong(f"message {parent} does not come before its answer {node_id}")
        reason = message.get("reason")
        attachments = message.get("attachments", [])
        if not isinstance(attachments, list) or len(attachments) > self._limits.attachments:
            raise _Wrong("the attachments of a message are not a list, or one without end")
        return Node(
            id=node_id,
            chat=0,
            parent=parent,
            role=_one_of(Role, message.get("role"), "role"),
            text=_text(message, "text"),
            created=_time(message, "created"),
            model=_text(message, "model", ""),
            reason=None if reason is None else _one_of(StopReason, reason, "reason"),
            failure=_text(message, "failure", ""),
            stats=_stats(message.get("stats")),
            attachments=tuple(_attachment(each) for each in attachments),
            replay=_replay(message.get("replay")),
        )

    def path(self, value: object, nodes: dict[int, Node]) -> tuple[int, ...]:
        if not isinstance(value, list):
            raise _Wrong("its path is not a list")
        parent: int | None = None
        for node_id in value:
            known = isinstance(node_id, int) and node_id in nodes
            if not known or nodes[node_id].parent != parent:
                raise _Wrong("its path leaves the tree of messages")
            parent = node_id
        return tuple(value)

    def chosen(self, value: object, nodes: dict[int, Node]) -> frozenset[int]:
        if not isinstance(value, list):
            raise _Wrong("what is chosen of it is not a list")
        parents = set()
        for node_id in value:
            known = isinstance(node_id, int) and node_id in nodes
            if not known or nodes[node_id].parent in parents:
                raise _Wrong("two versions of a message are chosen, or none that is there")
            parents.add(nodes[node_id].parent)
        return frozenset(value)

    def settings(self, value: object) -> dict[str, str]:
        settings = _object(value, "its settings are not an object")
        for text in settings.values():
            if not isinstance(text, str):
                raise _Wrong("a setting is not a text")
        return {clean(key): clean(text) for key, text in settings.items()}


def _stats(value: object) -> ReplyStats | None:
    if value is None:
        return None
    stats = _object(value, "the numbers of a reply are not an object")
    reasoning = stats.get("reasoning_seconds")
    return ReplyStats(
        prompt_tokens=_whole(stats, "prompt_tokens"),
        evaluated_tokens=_whole(stats, "evaluated_tokens"),
        reply_tokens=_whole(stats, "reply_tokens"),
        prompt_seconds=_seconds(stats, "prompt_seconds"),
        reply_seconds=_seconds(stats, "reply_seconds"),
        reasoning_seconds=None if reasoning is None else _seconds(stats, "reasoning_seconds"),
    )


def _attachment(value: object) -> Attachment:
    attachment = _object(value, "an attachment is not an object")
    tokens = attachment.get("tokens")
    return Attachment(
        name=clean_title(_text(attachment, "name")),
        media=clean_title(_text(attachment, "media")),
        size=_whole(attachment, "size"),
        text=_text(attachment, "text"),
        tokens=None if tokens is None else _whole(attachment, "tokens"),
    )


def _replay(value: object) -> Replay | None:
    if value is None:
        return None
    replay = _object(value, "a replay is not an object")
    earlier = replay.get("earlier", [])
    if not isinstance(earlier, list):
        raise _Wrong("“earlier” of a replay is not a list")
    parts = tuple(_replay_part(_object(part, "a replay is not an object")) for part in earlier)
    return replace(_replay_part(replay), earlier=parts)


def _replay_part(replay: dict[str, Any]) -> Replay:
    return Replay(
        model_sha256=_text(replay, "model_sha256"),
        seed=_whole(replay, "seed"),
        settings=_text(replay, "settings"),
        cpu_tier=_text(replay, "cpu_tier"),
        context_length=_whole(replay, "context_length"),
        tokens=_count(replay, "tokens"),
        left_out=_count(replay, "left_out"),
        chars=_count(replay, "chars"),
    )


def _object(value: object, otherwise: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Wrong(otherwise)
    return value


def _text(where: dict[str, Any], key: str, default: str | None = None) -> str:
    value = where.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise _Wrong(f"“{key}” is not a text")
    return clean(value)


def _whole(where: dict[str, Any], key: str) -> int:
    value = where.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _MAX_NUMBER:
        raise _Wrong(f"“{key}” is not a whole number")
    return value


def _count(where: dict[str, Any], key: str) -> int | None:
    return None if where.get(key) is None else _whole(where, key)


def _seconds(where: dict[str, Any], key: str) -> float:
    value = where.get(key)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 <= value < _MAX_NUMBER:  # type: ignore[operator]
        raise _Wrong(f"“{key}” is not a number of seconds")
    return float(value)  # type: ignore[arg-type]


def _time(where: dict[str, Any], key: str, default: datetime | None = None) -> datetime:
    value = where.get(key)
    if value is None and default is not None:
        return default
    try:
        time = datetime.fromisoformat(value)  # type: ignore[arg-type]
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        raise _Wrong(f"“{key}” is not a time") from None


def _one_of(kind: Callable[[str], T], value: object, key: str) -> T:
    try:
        return kind(value)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        raise _Wrong(f"“{key}” of a message is not known") from None
