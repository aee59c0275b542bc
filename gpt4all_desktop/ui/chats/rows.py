"""What the sidebar lists, as values: chats under headings and in folders. Plain Python.

Pinned chats come first, then the folders, then everything else by when it was last used: today,
yesterday, the seven days before, and months.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto

from gpt4all_desktop.chats.conversation import ChatInfo, Folder

WEEK_DAYS = 7


class Group(Enum):
    """What a heading stands over."""

    PINNED = auto()
    FOLDERS = auto()
    TODAY = auto()
    YESTERDAY = auto()
    WEEK = auto()
    """The seven days before yesterday."""
    MONTH = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line above chats; not a thing to choose."""

    group: Group
    month: date | None = None
    """The first day of the month, for `Group.MONTH`."""
    this_year: bool = True
    """Whether the month says enough without its year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRow:
    """A folder, folded or not."""

    folder: Folder
    count: int
    unfolded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatRow:
    """A chat."""

    chat: ChatInfo
    inside: bool = False
    """It stands in a folder, indented."""
    writing: bool = False
    """A reply is being made there."""
    unread: bool = False
    """A reply was finished while another chat was open."""
    open: bool = False
    """It is on the page."""


Row = Heading | FolderRow | ChatRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is known of chats besides what is stored."""

    open: int | None = None
    writing: int | None = None
    unread: frozenset[int] = frozenset()


def arrange(
    chats: Iterable[ChatInfo],
    folders: Iterable[Folder],
    *,
    today: date,
    unfolded: Set[int] = frozenset(),
    marks: Marks | None = None,
) -> list[Row]:
    """Return the rows, each chat once.

    Args:
        today: the date where the user is.
        unfolded: ids of the folders that show their chats.
    """
    marks = marks or Marks()
    ordered = sorted(chats, key=lambda chat: chat.updated, reverse=True)
    folders = sorted(folders, key=lambda folder: folder.name.casefold())
    known = {folder.id for folder in folders}
    pinned: list[ChatInfo] = []
    filed: dict[int, list[ChatInfo]] = {folder_id: [] for folder_id in known}
    loose: list[ChatInfo] = []
    for chat in ordered:
        if chat.pinned:
            pinned.append(chat)
        elif chat.folder in filed:
            filed[chat.folder].append(chat)
        else:
            loose.append(chat)
    rows: list[Row] = []
    if pinned:
        rows.append(Heading(group=Group.PINNED))
        rows += [_row(chat, marks) for chat in pinned]
    if folders:
        rows.append(Heading(group=Group.FOLDERS))
    for folder in folders:
        inside = filed[folder.id]
        open_ = folder.id in unfolded
        rows.append(FolderRow(folder=folder, count=len(inside), unfolded=open_))
        if open_:
            rows += [_row(chat, marks, inside=True) for chat in inside]
    rows += _by_date(loose, today, marks)
    return rows


def _by_date(chats: list[ChatInfo], today: date, marks: Marks) -> list[Row]:
    rows: list[Row] = []
    last: Heading | None = None
    for chat in chats:
        heading = _heading(_local_date(chat.updated), today)
        if heading != last:
            rows.append(heading)
            last = heading
        rows.append(_row(chat, marks))
    return rows


def _row(chat: ChatInfo, marks: Marks, *, inside: bool = False) -> ChatRow:
    return ChatRow(
        chat=chat,
        inside=inside,
        writing=chat.id == marks.writing,
        unread=chat.id in marks.unread,
        open=chat.id == marks.open,
    )


def _local_date(moment: datetime) -> date:
    return moment.astimezone().date()


def _heading(day: date, today: date) -> Heading:
    if day >= today:  # also those of a clock that was wrong
        return Heading(group=Group.TODAY)
    if day == today - timedelta(days=1):
        return Heading(group=Group.YESTERDAY)
    if day >= today - timedelta(days=1 + WEEK_DAYS):
        return Heading(group=Group.WEEK)
    month = day.replace(day=1)
    return Heading(group=Group.MONTH, month=month, this_year=day.year == today.year)
