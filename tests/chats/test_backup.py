"""Copies of all chats."""

import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gpt4all_desktop.chats.backup import Backup, Backups, to_keep
from gpt4all_desktop.chats.conversation import Change, ChatChange, Draft, Role
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.errors import StorageError

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


@pytest.fixture
def store(path: Path) -> Iterator[ChatStore]:
    store = ChatStore.open(path)
    yield store
    store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(store: ChatStore, path: Path, clock: Clock) -> Backups:
    return Backups(store, path, clock=clock)


def titles(store: ChatStore) -> list[str]:
    return [chat.title for chat in store.chats()]


def go_back(store: ChatStore, backups: Backups, path: Path) -> None:
    """As the window does it, but at once."""
    store.begin_replacing()
    replaced = False
    try:
        backups.restore_backup(path)
        replaced = True
    finally:
        store.end_replacing(replaced=replaced)


def test_a_backup_is_made_once_a_day(backups: Backups, clock: Clock) -> None:
    assert backups.backups() == []
    first = backups.back_up_daily()
    assert first is not None
    assert first.made == NOW
    assert first.size == first.path.stat().st_size
    assert backups.back_up_daily() is None
    clock.now += timedelta(days=1)
    second = backups.back_up_daily()
    assert backups.backups() == [second, first]


def test_old_backups_are_deleted(backups: Backups, clock: Clock) -> None:
    for _day in range(40):
        backups.back_up_daily()
        clock.now += timedelta(days=1)
    kept = backups.backups()
    assert 7 <= len(kept) <= 11
    assert len(list(kept[0].path.parent.iterdir())) == len(kept)


def test_going_back_brings_all_chats_as_they_were(
    store: ChatStore, backups: Backups, clock: Clock
) -> None:
    chat = store.create_chat(title="Then")
    store.add(chat.id, None, Role.USER, "precious rivers")
    backup = backups.back_up()
    changes: list[ChatChange] = []
    store.delete(chat.id)
    store.purge(datetime.now(UTC))
    store.create_chat(title="Now")
    store.add_listener(changes.append)
    go_back(store, backups, backup.path)
    assert titles(store) == ["Then"]
    assert [step.node.text for step in store.path(chat.id)] == ["precious rivers"]
    assert len(store.search("rivers")) == 1
    assert changes == [ChatChange(change=Change.REPLACING), ChatChange(change=Change.REPLACED)]
    present = backups.backups()[0]
    assert present.path != backup.path
    go_back(store, backups, present.path)
    assert titles(store) == ["Now"]


def test_a_reply_that_was_growing_counts_as_stopped_in_a_backup(
    store: ChatStore, backups: Backups
) -> None:
    chat = store.create_chat()
    reply = store.add(chat.id, None, Role.ASSISTANT, "")
    store.extend(reply.id, "so far")
    store.rename(chat.id, "All of it is written before this is")
    backup = backups.back_up()
    store.extend(reply.id, " and more")
    go_back(store, backups, backup.path)
    node = store.node(reply.id)
    assert node is not None
    assert node.text == "so far"
    assert node.reason is not None


def test_a_damaged_backup_changes_nothing(store: ChatStore, backups: Backups) -> None:
    store.create_chat(title="Here")
    backup = backups.back_up()
    backup.path.write_bytes(b"\xa5" * 8192)
    with pytest.raises(StorageError):
        go_back(store, backups, backup.path)
    assert titles(store) == ["Here"]


@pytest.mark.expect_log
def test_one_goes_back_from_a_damaged_file_which_is_kept(
    store: ChatStore, backups: Backups, path: Path, clock: Clock
) -> None:
    for number in range(50):
        chat = store.create_chat(title=f"Chat {number}")
        store.add(chat.id, None, Role.USER, "words " * 200)
    good = backups.back_up()
    clock.now += timedelta(days=1)
    store._disk._writing.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # type: ignore[attr-defined]
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\xa5" * (len(data) - len(data) // 2)
    path.write_bytes(data)
    with pytest.raises(StorageError, match="is damaged"):
        backups.back_up_daily()
    go_back(store, backups, good.path)
    assert len(titles(store)) == 50
    assert len(store.search("words", limit=100)) == 50
    (aside,) = path.parent.glob("*.damaged-*.db")
    assert aside.read_bytes() == bytes(data)
    backups.back_up()


def test_a_folder_that_cannot_be_written_is_a_sentence(backups: Backups, path: Path) -> None:
    path.with_name("backups").write_text("in the way")
    with pytest.raises(StorageError, match="could not be written"):
        backups.back_up()


@pytest.mark.expect_log
def test_a_daily_backup_that_fails_is_no_more_than_logged(backups: Backups, path: Path) -> None:
    path.with_name("backups").write_text("in the way")
    assert backups.back_up_daily() is None


def test_a_damaged_database_pushes_out_no_backup(
    store: ChatStore, backups: Backups, path: Path, clock: Clock
) -> None:
    for number in range(50):
        chat = store.create_chat(title=f"Chat {number}")
        store.add(chat.id, None, Role.USER, "words " * 200)
    good = backups.back_up()
    store.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\xa5" * (len(data) - len(data) // 2)
    path.write_bytes(data)
    clock.now += timedelta(days=40)
    with pytest.raises(StorageError):
        backups.back_up()
    assert backups.backups() == [good]


def test_a_chat_may_be_read_while_another_thread_brings_a_backup_back(
    store: ChatStore, backups: Backups
) -> None:
    backup = backups.back_up()  # from before the chat
    chat = store.create_chat(title="Later").id
    first = store.add(chat, None, Role.USER, "A question").id
    store.add(chat, first, Role.ASSISTANT, "A reply")

    store.begin_replacing()
    assert len(store.branch(chat).ids) == 2
    store.replace(backup.path)
    assert store.path(chat) == []
    assert store.lineage(first) == []
    store.end_replacing(replaced=True)


def test_a_draft_is_refused_while_a_backup_is_brought_back(store: ChatStore) -> None:
    """It would be taken for one of the chats that come."""
    store.begin_replacing()
    with pytest.raises(StorageError):
        store.save_draft(None, Draft(text="Lost"))
    store.end_replacing(replaced=False)
    assert store.draft(None) == Draft()


def test_the_bin_is_not_emptied_while_a_backup_is_brought_back(store: ChatStore) -> None:
    chat = store.create_chat(title="Old").id
    store.delete(chat)
    store.begin_replacing()
    assert store.purge(datetime.now(UTC) + timedelta(days=1)) == 0
    store.end_replacing(replaced=False)
    assert [chat.title for chat in store.bin()] == ["Old"]


def test_a_store_in_memory_cannot_be_replaced(backups: Backups) -> None:
    backup = backups.back_up()
    store = ChatStore.open(None)
    with pytest.raises(StorageError):
        store.replace(backup.path)
    store.close()


def test_copies_from_before_an_update_do_not_stay_for_ever(
    backups: Backups, path: Path, clock: Clock
) -> None:
    days = {2: 400, 3: 200, 4: 90, 5: 60, 6: 20}
    for version, age in days.items():
        copy = path.with_name(f"chats.version-{version}.db")
        copy.write_text("as it was")
        made = (clock.now - timedelta(days=age)).timestamp()
        os.utime(copy, (made, made))
    backups.back_up()
    left = sorted(file.name for file in path.parent.glob("*.version-*"))
    assert left == ["chats.version-5.db", "chats.version-6.db"]
    clock.now += timedelta(days=300)
    backups.back_up()
    assert len(list(path.parent.glob("*.version-*"))) == 2


def test_other_files_are_left_alone(backups: Backups, path: Path, clock: Clock) -> None:
    folder = path.with_name("backups")
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "chats-2026-13-45-000000.db").write_text("of no day")
    backups.back_up()
    clock.now += timedelta(days=300)
    backups.back_up()
    assert (folder / "notes.txt").read_text() == "mine"
    assert len(backups.backups()) == 2


def daily(days: int) -> list[Backup]:
    return [
        Backup(path=Path(f"{day}"), made=NOW - timedelta(days=day), size=1) for day in range(days)
    ]


def test_seven_days_and_four_weeks_are_kept() -> None:
    kept = sorted(int(backup.path.name) for backup in to_keep(daily(60), NOW))
    # Wednesday: the newest of this week and of the three before it.
    assert kept == [0, 1, 2, 3, 4, 5, 6, 10, 17]


def test_all_of_the_last_day_are_kept_until_there_are_too_many() -> None:
    hourly = [
        Backup(path=Path(f"h{n}"), made=NOW - timedelta(minutes=30 * n), size=1) for n in range(60)
    ]
    kept = to_keep(hourly, NOW)
    assert set(hourly[:20]) <= kept
    assert len(kept) <= 22


def test_thinning_out_again_keeps_the_same() -> None:
    kept = to_keep(daily(60), NOW)
    assert to_keep(kept, NOW) == kept


@pytest.mark.skipif(sys.platform == "win32", reason="the folders of users are their own there")
def test_chats_and_their_copies_are_for_their_owner_only(path: Path, store: ChatStore) -> None:
    store.create_chat(title="Private")
    made = Backups(store, path).back_up()
    for file in path.parent.glob("chats.db*"):
        if file.suffix != ".lock":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
