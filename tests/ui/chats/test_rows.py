"""Chats are where one looks for them."""

import random
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gpt4all_desktop.chats.conversation import ChatInfo, Folder
from gpt4all_desktop.ui.chats.rows import Arranger, ChatRow, FolderRow, Group, Heading, Marks, Row

TODAY = date(2026, 3, 10)
arrange = Arranger().arrange


def chat(id_: int, days: float = 0, *, pinned: bool = False, folder: int | None = None) -> ChatInfo:
    # Noon where the user is, so that no time zone moves it to another day.
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone(UTC)
    when = noon - timedelta(days=days)
    return ChatInfo(
        id=id_, title=f"Chat {id_}", created=when, updated=when, pinned=pinned, folder=folder
    )


def shape(rows: list[Row]) -> list[object]:
    """Headings by their group, folders by name, chats by id."""
    return [
        row.group
        if isinstance(row, Heading)
        else row.folder.name
        if isinstance(row, FolderRow)
        else row.chat.id
        for row in rows
    ]


def test_chats_stand_under_the_day_they_were_used_last() -> None:
    chats = [chat(n, days) for n, days in enumerate((0, 1, 2, 8, 9, 40))]
    assert shape(arrange(chats, [], today=TODAY)) == [
        Group.TODAY,
        0,
        Group.YESTERDAY,
        1,
        Group.WEEK,
        2,
        3,
        Group.MONTH,
        4,
        Group.MONTH,
        5,
    ]


def test_months_have_their_year_only_where_it_is_another() -> None:
    headings = [r for r in arrange([chat(1, 9), chat(2, 100)], [], today=TODAY) if _is_heading(r)]
    assert [(h.month, h.this_year) for h in headings] == [
        (date(2026, 3, 1), True),
        (date(2025, 11, 1), False),
    ]


def _is_heading(row: Row) -> bool:
    return isinstance(row, Heading)


def test_a_chat_of_tomorrow_is_of_today() -> None:
    assert shape(arrange([chat(1, -3)], [], today=TODAY)) == [Group.TODAY, 1]


def test_newest_first_whatever_the_order_given() -> None:
    rows = arrange([chat(1, 0.3), chat(2, 0.1), chat(3, 0.2)], [], today=TODAY)
    assert shape(rows) == [Group.TODAY, 2, 3, 1]


def test_pinned_chats_are_on_top_and_nowhere_else() -> None:
    folder = Folder(id=9, name="Work")
    chats = [chat(1), chat(2, 50, pinned=True, folder=9)]
    rows = arrange(chats, [folder], today=TODAY, unfolded={9})
    assert shape(rows) == [Group.PINNED, 2, Group.FOLDERS, "Work", Group.TODAY, 1]


def test_a_folded_folder_hides_its_chats_and_counts_them() -> None:
    folders = [Folder(id=9, name="work"), Folder(id=8, name="Garden")]
    chats = [chat(1, folder=9), chat(2, folder=9), chat(3)]
    rows = arrange(chats, folders, today=TODAY)
    assert shape(rows) == [Group.FOLDERS, "Garden", "work", Group.TODAY, 3]
    assert isinstance(rows[2], FolderRow)
    assert rows[2].count == 2
    rows = arrange(chats, folders, today=TODAY, unfolded={9})
    assert shape(rows) == [Group.FOLDERS, "Garden", "work", 1, 2, Group.TODAY, 3]
    assert isinstance(rows[3], ChatRow)
    assert rows[3].inside


def test_a_chat_in_a_folder_that_is_gone_is_not_lost() -> None:
    assert shape(arrange([chat(1, folder=5)], [], today=TODAY)) == [Group.TODAY, 1]


def test_marks_are_on_their_chats() -> None:
    marks = Marks(open=1, writing=2, unread=frozenset({3}))
    rows = arrange([chat(1), chat(2), chat(3)], [], today=TODAY, marks=marks)
    told = {
        row.chat.id: (row.open, row.writing, row.unread) for row in rows if isinstance(row, ChatRow)
    }
    assert told == {1: (True, False, False), 2: (False, True, False), 3: (False, False, True)}


def test_rows_that_stay_the_same_are_the_same_objects() -> None:
    arranger, chats = Arranger(), [chat(1), chat(2), chat(3, 40)]
    before = arranger.arrange(chats, [], today=TODAY)
    after = arranger.arrange(chats, [], today=TODAY, marks=Marks(writing=2))
    kept = [a is b for a, b in zip(before, after, strict=True) if isinstance(a, ChatRow)]
    assert kept == [True, False, True]


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Europe/Berlin"])
@pytest.mark.parametrize(
    "odd", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, tzinfo=UTC)], ids=str
)
def test_chats_at_the_ends_of_the_calendar_do_not_keep_the_others_from_being_listed(
    monkeypatch: pytest.MonkeyPatch, zone: str, odd: datetime
) -> None:
    """Other programs write 0001-01-01 where they know no date: that has no local time."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        rows = arrange([replace(chat(1), updated=odd), chat(2)], [], today=TODAY)
        assert {row.chat.id for row in rows if isinstance(row, ChatRow)} == {1, 2}
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("seed", range(30))
def test_what_is_arranged_in_part_stands_as_if_all_were_arranged(seed: int) -> None:
    chance = random.Random(seed)
    arranger, folders = Arranger(), [Folder(id=9, name="Work")]
    chats = {n: chat(n, chance.uniform(0, 50), pinned=n < 3) for n in range(1, 20)}
    chats |= {n: replace(chats[n], folder=9) for n in (5, 6, 7)}
    arranger.arrange(chats.values(), folders, today=TODAY, unfolded={9})
    in_part, before = 0, 1
    for _ in range(60):
        number = chance.randrange(1, 20)
        known = chats[number]
        chats[number] = chance.choice(
            [
                replace(known, title="other"),
                replace(known, updated=known.updated + timedelta(minutes=chance.randrange(99))),
                replace(known, updated=max(one.updated for one in chats.values())),
                replace(known, pinned=not known.pinned),
                replace(known, folder=chance.choice([None, 9])),
            ]
        )
        marks = Marks(open=number)
        everything = Arranger().arrange(
            chats.values(), folders, today=TODAY, unfolded={9}, marks=marks
        )
        if arranger.stays(chats[number]):
            in_part += 1
            rows = arranger.arrange_some([chats[number], chats[before]], marks)
            assert shape(rows) == shape(everything)
            assert rows == everything
        else:
            arranger.arrange(chats.values(), folders, today=TODAY, unfolded={9}, marks=marks)
        before = number
    assert in_part > 10
