"""What is said in a chat: messages, the tree they form, and what is known about each.

A chat is a tree. Editing a question or asking for another reply adds a sibling; of each group of
siblings one is chosen, and the chosen ones from the root down are the path that is shown and that
the model reads. Everything here is a value; `store.ChatStore` keeps them.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Final

from gpt4all_desktop.record import record

TEMPORARY_IDS: Final = 1 << 30
"""Ids from here on belong to temporary chats and their messages. They fit a C int, as all do."""


class Role(StrEnum):
    """Who speaks. The values are the role names chat templates use."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class StopReason(StrEnum):
    """Why a reply ended."""

    FINISHED = "finished"
    """The model ended its turn."""
    STOPPED = "stopped"
    """The user stopped it, or the program ended; the text so far is kept."""
    LENGTH = "length"
    """The limit of tokens was reached."""
    CONTEXT = "context"
    """The context window is full."""


@record
class Message:
    """One turn, as a chat template reads it."""

    role: Role
    text: str


@record
class Attachment:
    """A document that goes with a message; its text is already extracted."""

    id: int = 0
    """0 until it is stored with a message."""
    name: str
    media: str
    """The media type, e.g. "text/plain"."""
    size: int
    """Bytes of the original file."""
    text: str
    tokens: int | None = None
    """None while no model has counted them."""


@record
class ReplyStats:
    """What making a reply took; every number is measured."""

    prompt_tokens: int
    evaluated_tokens: int
    """Prompt tokens that were not in the cache."""
    reply_tokens: int
    prompt_seconds: float
    """From the request to the first token."""
    reply_seconds: float
    """From the first token to the last."""
    reasoning_seconds: float | None = None
    """How much of it went into reasoning; None where there was none."""


@record
class Replay:
    """What makes the same model write the same reply again."""

    model_sha256: str
    """Empty while the file has not been hashed yet."""
    seed: int
    settings: str
    """The sampling parameters, as JSON."""
    cpu_tier: str
    context_length: int
    tokens: int | None = None
    """How many were written; None where that was broken off and nobody counted."""
    left_out: int | None = None
    """How many of the oldest messages were not read for want of room; None where nobody knows."""
    chars: int | None = None
    """How many characters they are; known of `earlier` ones only."""
    earlier: tuple["Replay", ...] = ()
    """The parts before this one, of a reply that was stopped and went on."""


@record
class Node:
    """One message in the tree of a chat."""

    id: int
    chat: int
    parent: int | None
    """None for the first message; several first messages are versions of each other."""
    role: Role
    text: str
    created: datetime
    """UTC."""
    model: str = ""
    """Who answered; empty for the user."""
    reason: StopReason | None = None
    """Why the reply ended; None for questions, failures, and while it is being written."""
    failure: str = ""
    """A sentence for the user; empty unless the reply broke off."""
    stats: ReplyStats | None = None
    attachments: tuple[Attachment, ...] = ()
    replay: Replay | None = None


@record
class Step:
    """One message of the path that is shown, with its place among its versions."""

    node: Node
    version: int = 1
    """Counted from 1, in the order they were written."""
    versions: int = 1


@record
class Branch:
    """The path of a chat that is shown, without what its messages say."""

    ids: tuple[int, ...] = ()
    """From the first message to the last."""
    versions: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    """Of messages with several versions: which it is, counted from 1, and of how many."""

    def step(self, node: Node) -> Step:
        """Return a message of the path with its place among its versions."""
        version, versions = self.versions.get(node.id, (1, 1))
        return Step(node=node, version=version, versions=versions)


@record
class Folder:
    """A folder of chats."""

    id: int
    name: str


@record
class ChatInfo:
    """A chat without its messages."""

    id: int
    title: str
    """Empty until it has one."""
    created: datetime
    updated: datetime
    """When a message was last added or finished."""
    pinned: bool = False
    folder: int | None = None
    temporary: bool = False
    deleted: datetime | None = None
    """When it went into the bin."""
    model: str = ""
    """The name of the model that answered last."""


@record
class Draft:
    """What stands in the composer and has not been sent."""

    text: str = ""
    attachments: tuple[Attachment, ...] = field(default=())
    files: tuple[Path, ...] = ()
    """Documents of which the text is not there: they are being read, or could not be."""

    @property
    def empty(self) -> bool:
        return not self.text and not self.attachments and not self.files

    def then(self, other: "Draft") -> "Draft":
        """Return both as one."""
        return Draft(
            text="\n\n".join(filter(None, (self.text, other.text))),
            attachments=(*self.attachments, *other.attachments),
            files=(*self.files, *other.files),
        )

    def with_read(self, file: Path, attachment: Attachment) -> "Draft":
        """Return the draft with what was found in one of its files."""
        if file not in self.files:
            return self
        at = self.files.index(file)
        return replace(
            self,
            attachments=(*self.attachments, attachment),
            files=self.files[:at] + self.files[at + 1 :],
        )


@record
class Removed:
    """Messages taken out of a chat, as `ChatStore.undo` wants to know them."""

    chat: int
    node: int
    """The topmost of them."""
    mark: int


@record
class Hit:
    """A place where a search found something."""

    chat: ChatInfo
    node: int | None
    """The message; None where the title matched."""
    snippet: tuple[tuple[str, bool], ...]
    """The text around it, in pieces: (text, whether it is what was looked for)."""


class Change(Enum):
    """What happened to the chats."""

    CREATED = auto()
    """A chat exists now."""
    CHANGED = auto()
    """Its title, folder, pin, date or model did."""
    MESSAGES = auto()
    """A message was added, finished, chosen, removed or brought back."""
    DELETED = auto()
    """It went into the bin, or out of existence."""
    RESTORED = auto()
    """It came back from the bin."""
    FOLDERS = auto()
    """A folder was made, renamed or removed."""
    MANY = auto()
    """Several chats came, went or changed at once."""
    REPLACING = auto()
    """All are about to be replaced by those of a backup: what is not written down yet is lost."""
    REPLACED = auto()
    """Everything may be different: a backup was restored."""


@record
class ChatChange:
    """What listeners of a `ChatStore` are told."""

    change: Change
    chat: int | None = None
    """None where it concerns all of them or a folder."""
