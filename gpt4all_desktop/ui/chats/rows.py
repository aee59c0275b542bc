"""What the sidebar lists, as values: chats under headings and in folders. Plain Python.

Pinned chats come first, then the folders, then everything else by when it was last used: today,
yesterday, the seven days before, and months.
"""

from collections.abc import Iterable, Set
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, auto
from operator import attrgetter

from gpt4all_desktop.chats.conversation import ChatInfo, Folder
from gpt4all_desktop.record import record

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


@record
class Heading:
    """A line above chats; not a thing to choose."""

    group: Group
    month: date | None = None
    """The first day of the month, for `Group.MONTH`."""
    this_year: bool = True
    """Whether the month says enough without its year."""


@record
class FolderRow:
    """A folder, folded or not."""

    folder: Folder
    count: int
    unfolded: bool


@record
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


@record
class Marks:
    """What is known of chats besides what is stored."""

    open: int | None = None
    writing: int | None = None
    unread: frozenset[int] = frozenset()


class Arranger:
    """Makes rows. Those that stay the same are the same objects: 10,000 are compared at once."""

    def __init__(self) -> None:
        self._made: dict[int, ChatRow] = {}
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        """Where the chats stand in the rows."""

    def arrange(
        self,
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
        folders = sorted(folders, key=lambda folder: folder.name.casefold())
        pinned: list[ChatInfo] = []
        filed: dict[int | None, list[ChatInfo]] = {folder.id: [] for folder in folders}
        loose: list[ChatInfo] = []
        for chat in sorted(chats, key=attrgetter("updated"), reverse=True):
            if chat.pinned:
                pinned.append(chat)
            else:
                filed.get(chat.folder, loose).append(chat)
        rows: list[Row] = []
        if pinned:
            rows.append(Heading(group=Group.PINNED))
            rows += [self._row(chat, marks) for chat in pinned]
        if folders:
            rows.append(Heading(group=Group.FOLDERS))
        for folder in folders:
            inside = filed[folder.id]
            open_ = folder.id in unfolded
            rows.append(FolderRow(folder=folder, count=len(inside), unfolded=open_))
            if open_:
                rows += [self._row(chat, marks, inside=True) for chat in inside]
        self._rows = rows + self._by_date(loose, today, marks)
        self._places = {
            row.chat.id: place for place, row in enumerate(self._rows) if isinstance(row, ChatRow)
        }
        return self._rows

    def stays(self, chat: ChatInfo) -> bool:
        """Return whether a chat that has changed stands where it stood."""
        place = self._places.get(chat.id)
        row = self._rows[place] if place is not None else None
        if place is None or not isinstance(row, ChatRow):
            return False
        before = row.chat
        if (before.pinned, before.folder) != (chat.pinned, chat.folder):
            return False
        if before.updated == chat.updated:
            return True
        above, below = self._rows[place - 1], self._rows[place + 1 : place + 2]
        return (
            _day(before.updated) == _day(chat.updated)
            and (not isinstance(above, ChatRow) or above.chat.updated > chat.updated)
            and all(not isinstance(r, ChatRow) or r.chat.updated < chat.updated for r in below)
        )

    def arrange_some(self, chats: Iterable[ChatInfo], marks: Marks) -> list[Row]:
        """Return the rows after a change that moved none: only those of `chats` are made anew."""
        self._rows = list(self._rows)
        for chat in chats:
            place = self._places.get(chat.id)
            before = self._rows[place] if place is not None else None
            if place is not None and isinstance(before, ChatRow):
                self._rows[place] = self._row(chat, marks, inside=before.inside)
        return self._rows

    def _by_date(self, chats: list[ChatInfo], today: date, marks: Marks) -> list[Row]:
        rows: list[Row] = []
        until: datetime | None = None
        """The first moment of what the last heading stands over."""
        for chat in chats:
            if until is None or chat.updated < until:
                heading, first_day = _heading(_day(chat.updated), today)
                rows.append(heading)
                until = _beginning(first_day)
            rows.append(self._row(chat, marks))
        return rows

    def _row(self, chat: ChatInfo, marks: Marks, *, inside: bool = False) -> ChatRow:
        writing, unread = chat.id == marks.writing, chat.id in marks.unread
        open_ = chat.id == marks.open
        row = self._made.get(chat.id)
        if (
            row is None
            or (row.chat is not chat and row.chat != chat)
            or row.inside is not inside
            or row.writing is not writing
            or row.unread is not unread
            or row.open is not open_
        ):
            row = ChatRow(chat=chat, inside=inside, writing=writing, unread=unread, open=open_)
            self._made[chat.id] = row
        return row


def _day(moment: datetime) -> date:
    """Return the day it was where the user is.

    Chats from other programs may have dates at the ends of the calendar, where local time is none.
    """
    try:
        return moment.astimezone().date()
    except (ValueError, OverflowError, OSError):
        return moment.date()


def _beginning(day: date) -> datetime:
    """Return when a day began where the user is."""
    try:
        return datetime.combine(day, time()).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.combine(day, time(), UTC)


def _heading(day: date, today: date) -> tuple[Heading, date]:
    """Return what a day stands under, and the first day that does."""
    yesterday, week = today - timedelta(days=1), today - timedelta(days=1 + WEEK_DAYS)
    if day >= today:  # also those of a clock that was wrong
        return Heading(group=Group.TODAY), today
    if day == yesterday:
        return Heading(group=Group.YESTERDAY), yesterday
    if day >= week:
        return Heading(group=Group.WEEK), week
    month = day.replace(day=1)
    return Heading(group=Group.MONTH, month=month, this_year=day.year == today.year), month
