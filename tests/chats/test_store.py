"""Chats that are kept."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gpt4all_desktop.chats import branches
from gpt4all_desktop.chats.conversation import (
    TEMPORARY_IDS,
    Attachment,
    Change,
    ChatChange,
    Draft,
    Folder,
    Replay,
    ReplyStats,
    Role,
    StopReason,
)
from gpt4all_desktop.chats.growing import Growing
from gpt4all_desktop.chats.schema import MIGRATIONS
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.database import Connection, Database
from gpt4all_desktop.errors import StorageError
from tests.chats.long_chats import long_chat, take_in

USER, ASSISTANT = Role.USER, Role.ASSISTANT
NOTES = Attachment(name="notes.txt", media="text/plain", size=9, text="milk, eggs", tokens=None)
STATS = ReplyStats(
    prompt_tokens=10,
    evaluated_tokens=4,
    reply_tokens=20,
    prompt_seconds=0.25,
    reply_seconds=1.5,
    reasoning_seconds=None,
)
REPLAY = Replay(
    model_sha256="ab" * 32, seed=7, settings='{"top_k": 40}', cpu_tier="avx2", context_length=4096
)
IN_PARTS = replace(
    REPLAY,
    tokens=9,
    earlier=(replace(REPLAY, seed=8, tokens=4, chars=11), replace(REPLAY, seed=9, chars=2)),
)


class Clock:
    """Goes on by a second whenever it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 12, 0, 0, 123456, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stores(path: Path, clock: Clock) -> Iterator["Stores"]:
    stores = Stores(path, clock)
    yield stores
    stores.store.close()


class Stores:
    """A store that can be closed and opened again."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock
        self.store = ChatStore.open(path, clock=clock)

    def again(self) -> ChatStore:
        self.store.close()
        self.store = ChatStore.open(self._path, clock=self._clock)
        return self.store


@pytest.fixture
def store(stores: Stores) -> ChatStore:
    return stores.store


@pytest.fixture
def changes(store: ChatStore) -> list[ChatChange]:
    heard: list[ChatChange] = []
    store.add_listener(heard.append)
    return heard


def texts(store: ChatStore, chat_id: int) -> list[str]:
    return [step.node.text for step in store.path(chat_id)]


def talk(store: ChatStore, chat_id: int, *said: str) -> list[int]:
    """Say things in turns; return the ids."""
    ids: list[int] = []
    for place, text in enumerate(said):
        role = ASSISTANT if place % 2 else USER
        node = store.add(chat_id, ids[-1] if ids else None, role, text)
        if role is ASSISTANT:
            store.finish(node.id, reason=StopReason.FINISHED)
        ids.append(node.id)
    return ids


# ---- messages ----------------------------------------------------------------------------------


def test_everything_said_is_there_after_a_restart(stores: Stores) -> None:
    store = stores.store
    chat = store.create_chat(title="Groceries")
    question = store.add(chat.id, None, USER, "What now?", attachments=[NOTES])
    reply = store.add(chat.id, question.id, ASSISTANT, "", model="Tiny 1B", replay=REPLAY)
    store.extend(reply.id, "Buy ")
    store.extend(reply.id, "milk 🥛.")
    store.finish(reply.id, reason=StopReason.FINISHED, stats=STATS)
    before = store.path(chat.id)
    after = stores.again().path(chat.id)
    assert after == before
    assert after[0].node.attachments == (replace(NOTES, id=question.attachments[0].id),)
    assert question.attachments[0].id > 0
    kept = after[1].node
    assert kept == replace(reply, text="Buy milk 🥛.", reason=StopReason.FINISHED, stats=STATS)
    assert kept.replay == REPLAY


def test_a_message_is_on_disk_when_add_returns(store: ChatStore, path: Path) -> None:
    chat = store.create_chat()
    store.add(chat.id, None, USER, "precious")
    log = path.with_name(path.name + "-wal").read_bytes()
    assert b"precious" in log


def test_a_reply_that_grows_is_read_whole_at_once(store: ChatStore) -> None:
    chat = store.create_chat()
    (question,) = talk(store, chat.id, "Hi")
    reply = store.add(chat.id, question, ASSISTANT, "")
    for word in ["a", "b", "c"]:
        store.extend(reply.id, word)
    assert texts(store, chat.id) == ["Hi", "abc"]
    assert store.tree(chat.id)[1].text == "abc"
    grown = store.node(reply.id)
    assert grown is not None
    assert grown.text == "abc"


def test_a_reply_cut_off_by_a_crash_counts_as_stopped(stores: Stores) -> None:
    chat = stores.store.create_chat()
    (question,) = talk(stores.store, chat.id, "Hi")
    reply = stores.store.add(chat.id, question, ASSISTANT, "")
    stores.store.extend(reply.id, "Once upon")
    node = stores.again().node(reply.id)
    assert node is not None
    assert (node.text, node.reason) == ("Once upon", StopReason.STOPPED)


def test_a_stopped_reply_can_be_continued(stores: Stores) -> None:
    chat = stores.store.create_chat()
    ids = talk(stores.store, chat.id, "Hi", "Once")
    stores.store.extend(ids[1], " upon")
    growing = stores.store.node(ids[1])
    assert growing is not None
    assert (growing.text, growing.reason) == ("Once upon", None)
    stores.store.finish(ids[1], reason=StopReason.LENGTH)
    node = stores.again().node(ids[1])
    assert node is not None
    assert (node.text, node.reason) == ("Once upon", StopReason.LENGTH)


def test_finishing_can_replace_the_text_and_tell_of_a_failure(store: ChatStore) -> None:
    chat = store.create_chat()
    (question,) = talk(store, chat.id, "Hi")
    reply = store.add(chat.id, question, ASSISTANT, "")
    store.extend(reply.id, "junk")
    store.finish(reply.id, text="clean", failure="The model broke.", replay=REPLAY)
    node = store.node(reply.id)
    assert node is not None
    assert (node.text, node.failure, node.reason) == ("clean", "The model broke.", None)
    assert node.replay == REPLAY


def test_a_reply_whose_message_is_gone_ends_quietly(store: ChatStore) -> None:
    store.extend(99, "lost")
    store.finish(99)
    chat = store.create_chat(temporary=True)
    node = store.add(chat.id, None, ASSISTANT, "")
    store.extend(node.id, "Hello")
    store.delete(chat.id)
    store.extend(node.id, " there")
    store.finish(node.id, reason=StopReason.FINISHED)
    assert store.chats() == []


class FullDisk(Growing):
    """A buffer in front of a disk that is full from time to time."""

    full = False

    def write(self, connection: Connection) -> None:
        super().write(connection)
        if self.full:
            raise sqlite3.OperationalError("database or disk is full")


@pytest.mark.expect_log
def test_what_finds_the_disk_full_is_written_when_there_is_room_again(path: Path) -> None:
    growing = FullDisk()
    store = ChatStore(Database(path, MIGRATIONS, growing), growing, Clock())
    chat = store.create_chat()
    reply = store.add(chat.id, None, ASSISTANT, "")
    growing.full = True
    store.extend(reply.id, "So far")
    store.save_draft(chat.id, Draft(text="half a thought"))
    with pytest.raises(StorageError, match="disk full"):
        store.finish(reply.id, reason=StopReason.FINISHED)
    assert texts(store, chat.id) == ["So far"]
    assert store.draft(chat.id).text == "half a thought"
    growing.full = False
    store.close()
    store = ChatStore.open(path)
    assert texts(store, chat.id) == ["So far"]
    assert store.draft(chat.id).text == "half a thought"
    store.close()


def test_versions_are_counted_and_the_chosen_one_is_shown(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "Hi", "Hello", "How?", "So.")
    other = store.add(chat.id, ids[0], ASSISTANT, "Hey")
    assert [(s.node.text, s.version, s.versions) for s in store.path(chat.id)] == [
        ("Hi", 1, 1),
        ("Hey", 2, 2),
    ]
    assert store.siblings(ids[1]) == [ids[1], other.id]
    store.choose(ids[1])
    assert texts(store, chat.id) == ["Hi", "Hello", "How?", "So."]


def test_first_messages_have_versions_too(store: ChatStore) -> None:
    chat = store.create_chat()
    (first,) = talk(store, chat.id, "Hi")
    second = store.add(chat.id, None, USER, "Good morning")
    assert texts(store, chat.id) == ["Good morning"]
    store.choose(first)
    assert texts(store, chat.id) == ["Hi"]
    assert store.siblings(first) == [first, second.id]


def test_choosing_a_message_deep_in_another_branch_shows_it(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2", "3", "4")
    talk(store, chat.id, "other")
    store.add(chat.id, ids[0], ASSISTANT, "2b")
    store.choose(ids[3])
    assert texts(store, chat.id) == ["1", "2", "3", "4"]


def test_a_version_keeps_what_was_last_shown_below_it(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2", "3a")
    store.add(chat.id, ids[1], USER, "3b")
    store.choose(ids[2])
    store.add(chat.id, ids[0], ASSISTANT, "2b")
    store.choose(ids[1])
    assert texts(store, chat.id) == ["1", "2", "3a"]


def test_removing_takes_what_follows_and_can_be_undone(stores: Stores) -> None:
    store = stores.store
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2", "3", "4")
    removed = store.remove(ids[1])
    assert removed is not None
    assert texts(store, chat.id) == ["1"]
    assert store.node(ids[3]) is None
    assert store.siblings(ids[3]) == []
    store = stores.again()
    assert texts(store, chat.id) == ["1"]
    store.undo(removed)
    assert texts(store, chat.id) == ["1", "2", "3", "4"]


def test_removing_the_shown_version_shows_another_until_it_is_undone(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2a")
    store.add(chat.id, ids[0], ASSISTANT, "2b")
    store.choose(ids[1])
    removed = store.remove(ids[1])
    assert removed is not None
    assert [(s.node.text, s.versions) for s in store.path(chat.id)] == [("1", 1), ("2b", 1)]
    store.undo(removed)
    assert texts(store, chat.id) == ["1", "2a"]


def test_undoing_in_another_order_waits_for_what_it_answers(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2", "3")
    leaf, branch = store.remove(ids[2]), store.remove(ids[1])
    assert leaf is not None
    assert branch is not None
    assert leaf.mark != branch.mark
    store.undo(leaf)
    assert texts(store, chat.id) == ["1"]
    store.undo(branch)
    assert texts(store, chat.id) == ["1", "2", "3"]


def test_messages_need_a_place(store: ChatStore) -> None:
    one, two = store.create_chat(), store.create_chat()
    ids = talk(store, one.id, "1", "2")
    with pytest.raises(LookupError):
        store.add(99, None, USER, "?")
    with pytest.raises(LookupError):
        store.add(two.id, ids[0], USER, "?")
    store.remove(ids[1])
    with pytest.raises(LookupError):
        store.add(one.id, ids[1], USER, "?")
    assert texts(store, two.id) == []
    assert store.path(99) == []


def test_a_message_can_be_changed_in_place(store: ChatStore) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "Helo")
    store.edit_text(ids[0], "Hello")
    store.edit_text(99, "Nobody")
    assert texts(store, chat.id) == ["Hello"]
    assert store.siblings(ids[0]) == ids


def test_tokens_of_an_attachment_are_kept_when_they_are_known(store: ChatStore) -> None:
    chat = store.create_chat()
    node = store.add(chat.id, None, USER, "Read", attachments=[NOTES])
    store.set_tokens(node.attachments[0].id, 5)
    assert store.path(chat.id)[0].node.attachments[0].tokens == 5


def test_what_was_read_before_is_read_anew_when_it_has_changed(store: ChatStore) -> None:
    chat = store.create_chat()
    question = store.add(chat.id, None, USER, "Read", attachments=[NOTES])
    reply = store.add(chat.id, question.id, ASSISTANT, "")
    ids = [question.id, reply.id]
    store.nodes(ids)
    store.set_tokens(question.attachments[0].id, 5)
    assert store.nodes(ids)[0].attachments[0].tokens == 5
    store.finish(reply.id, text="Done", reason=StopReason.FINISHED)
    assert store.nodes(ids)[1].reason is StopReason.FINISHED
    store.edit_text(reply.id, "Edited")
    assert store.nodes(ids)[1].text == "Edited"


def test_characters_that_cannot_be_stored_do_no_harm(store: ChatStore) -> None:
    chat = store.create_chat(title="a\ud800b")
    node = store.add(chat.id, None, ASSISTANT, "x\x00y", model="m\udfff")
    store.extend(node.id, "z\udc00")
    store.finish(node.id, failure="\ud800")
    assert texts(store, chat.id) == ["x\ufffdyz\ufffd"]


def test_a_long_conversation_can_be_read_and_erased(store: ChatStore, clock: Clock) -> None:
    (chat,) = take_in(store, [long_chat(3000)])
    assert len(store.path(chat.id)) == 3000
    store.choose(store.tree(chat.id)[-1].id)
    store.delete(chat.id)
    store.purge(clock())
    assert store.tree(chat.id) == []


# ---- chats and folders -------------------------------------------------------------------------


def test_chats_are_listed_by_last_use(store: ChatStore) -> None:
    one, two = store.create_chat(title="One"), store.create_chat(title="Two")
    assert [chat.title for chat in store.chats()] == ["Two", "One"]
    node = store.add(one.id, None, USER, "Hi")
    assert [chat.title for chat in store.chats()] == ["One", "Two"]
    reply = store.add(two.id, None, ASSISTANT, "", model="Tiny 1B")
    store.add(one.id, node.id, ASSISTANT, "", model="Other 2B")
    store.finish(reply.id, reason=StopReason.FINISHED)
    assert [(chat.title, chat.model) for chat in store.chats()] == [
        ("Two", "Tiny 1B"),
        ("One", "Other 2B"),
    ]


def test_chats_are_renamed_pinned_and_filed(stores: Stores) -> None:
    store = stores.store
    chat = store.create_chat()
    folder = store.create_folder("Work")
    store.rename(chat.id, "Plan")
    store.pin(chat.id, True)
    store.move(chat.id, folder.id)
    store = stores.again()
    assert store.chat(chat.id) == replace(chat, title="Plan", pinned=True, folder=folder.id)
    store.pin(chat.id, False)
    store.move(chat.id, None)
    assert store.chat(chat.id) == replace(chat, title="Plan")
    assert store.chat(99) is None


def test_chats_move_out_of_a_deleted_folder(store: ChatStore) -> None:
    work, home = store.create_folder("Work"), store.create_folder("Home")
    chat = store.create_chat(folder=work.id)
    store.rename_folder(home.id, "House")
    store.delete_folder(work.id)
    assert store.folders() == [Folder(id=home.id, name="House")]
    kept = store.chat(chat.id)
    assert kept is not None
    assert kept.folder is None


def test_deleted_chats_wait_in_the_bin(store: ChatStore, clock: Clock) -> None:
    one, two = store.create_chat(title="One"), store.create_chat(title="Two")
    talk(store, one.id, "Hi")
    store.delete(two.id)
    store.delete(one.id)
    assert store.chats() == []
    assert [chat.title for chat in store.bin()] == ["One", "Two"]
    binned = store.chat(one.id)
    assert binned is not None
    assert binned.deleted == clock.now
    store.restore(one.id)
    assert [chat.title for chat in store.chats()] == ["One"]
    assert texts(store, one.id) == ["Hi"]


def test_purging_erases_what_was_deleted_before(store: ChatStore, clock: Clock) -> None:
    old, new, kept = (store.create_chat(title=t) for t in ("Old", "New", "Kept"))
    ids = talk(store, kept.id, "1", "2", "3")
    talk(store, old.id, "Hi", "Hello")
    removed = store.remove(ids[1])
    assert removed is not None
    store.save_draft(old.id, Draft(text="never sent"))
    store.delete(old.id)
    before = clock()
    store.delete(new.id)
    assert store.purge(before) == 1
    assert store.chat(old.id) is None
    assert store.tree(old.id) == []
    assert store.draft(old.id) == Draft()
    assert [chat.title for chat in store.bin()] == ["New"]
    store.undo(removed)
    assert texts(store, kept.id) == ["1"]


@pytest.mark.parametrize("by_purging", [True, False])
def test_nothing_erased_is_left_in_the_file(
    stores: Stores, path: Path, clock: Clock, by_purging: bool
) -> None:
    store = stores.store
    for number in range(40):
        talk(store, store.create_chat(title=f"Chat {number}").id, "Hi", "Hello")
    chat = store.create_chat(title="Zanzibar")
    talk(store, chat.id, "embarrassing question", "embarrassing answer")
    store.delete(chat.id)
    if by_purging:
        store.purge(clock())
    else:
        store.erase(chat.id)
    stores.again()
    data = path.read_bytes().lower()
    assert b"zanzibar" not in data
    assert b"mbarrassing" not in data
    assert len(stores.store.search("hello", limit=100)) == 40


def test_nothing_of_a_removed_message_is_left_in_the_file(
    stores: Stores, path: Path, clock: Clock
) -> None:
    store = stores.store
    chat = store.create_chat()
    ids = talk(store, chat.id, "Hi", "Hello", "embarrassing question", "embarrassing answer")
    store.remove(ids[2])
    clock.now += timedelta(days=31)
    store.purge(clock.now)
    stores.again()
    assert b"mbarrassing" not in path.read_bytes().lower()
    assert texts(stores.store, chat.id) == ["Hi", "Hello"]


def test_one_chat_can_be_erased_from_the_bin_only(store: ChatStore) -> None:
    chat, other = store.create_chat(), store.create_chat()
    store.erase(chat.id)
    assert store.chat(chat.id) is not None
    store.delete(chat.id)
    store.delete(other.id)
    store.erase(chat.id)
    assert [c.id for c in store.bin()] == [other.id]


def test_many_chats_are_changed_at_once(store: ChatStore) -> None:
    ids = [store.create_chat(title=str(number)).id for number in range(5)]
    folder = store.create_folder("Work")
    changes: list[ChatChange] = []
    store.add_listener(changes.append)
    store.pin_many(ids[:2], True)
    store.move_many(ids[1:3], folder.id)
    assert sorted(c.id for c in store.chats() if c.pinned) == ids[:2]
    assert sorted(c.id for c in store.chats() if c.folder == folder.id) == ids[1:3]
    store.delete_many(ids[1:])
    store.restore_many(ids[4:])
    assert changes == [ChatChange(change=Change.MANY)] * 4
    store.erase_many(ids)
    assert sorted(chat.id for chat in store.chats()) == [ids[0], ids[4]], "not in the bin"
    assert store.bin() == []
    assert {change.chat for change in changes[4:]} == set(ids[1:4])


def test_a_long_document_of_a_draft_is_kept_to_the_letter(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt4all_desktop.chats.drafts._PIECE", 3)
    text = 'a"b\\c\n\t\u00e9\u4e2d\U0001f600\U0001f600" }],{\x7f end'
    documents = (
        Attachment(name='a "name".txt', media="text/plain", size=5, text=text),
        Attachment(name="empty", media="text/plain", size=0, text="", tokens=0),
    )
    stores.store.save_draft(None, Draft(text="Why?", attachments=documents))
    stores.again()
    assert stores.store.draft(None) == Draft(text="Why?", attachments=documents)


def test_others_read_while_somebody_searches(stores: Stores) -> None:
    begun, waiting = threading.Event(), threading.Event()

    def slow(_connection: Connection) -> None:
        begun.set()
        assert waiting.wait(30)

    thread = threading.Thread(target=stores.store._disk.aside, args=(slow,))
    thread.start()
    assert begun.wait(30)
    assert stores.store.chats() == []
    waiting.set()
    thread.join()


def test_ids_are_never_used_again(store: ChatStore, clock: Clock) -> None:
    chat = store.create_chat()
    (node,) = talk(store, chat.id, "Hi")
    store.delete(chat.id)
    store.purge(clock())
    other = store.create_chat()
    assert other.id > chat.id
    assert talk(store, other.id, "Hi")[0] > node


# ---- temporary chats ---------------------------------------------------------------------------


def test_a_temporary_chat_works_like_others_and_leaves_no_trace(stores: Stores, path: Path) -> None:
    store = stores.store
    chat = store.create_chat(title="Hush", temporary=True, folder=3)
    assert chat.temporary
    assert chat.folder is None
    ids = talk(store, chat.id, "secretive question", "secretive answer")
    reply = store.add(chat.id, ids[0], ASSISTANT, "")
    store.extend(reply.id, "secretive growth")
    store.save_draft(chat.id, Draft(text="secretive draft"))
    store.set_overrides(chat.id, {"sampling.seed": "1"})
    store.rename(chat.id, "Hush hush")
    store.move(chat.id, 5)
    assert min(chat.id, *ids) >= TEMPORARY_IDS
    assert texts(store, chat.id) == ["secretive question", "secretive growth"]
    assert store.draft(chat.id).text == "secretive draft"
    assert [c.title for c in store.chats()] == ["Hush hush"]
    fork = store.fork(ids[1])
    assert fork.temporary
    store.finish(reply.id, reason=StopReason.FINISHED)
    store.delete(fork.id)
    assert store.chat(fork.id) is None
    assert store.bin() == []
    files = list(path.parent.glob("chats*"))
    assert len(files) > 1
    assert not [file for file in files if b"ecretive" in file.read_bytes()]
    assert stores.again().chats() == []


def test_a_store_without_a_file_keeps_all_in_memory(tmp_path: Path) -> None:
    store = ChatStore.open(None)
    chat = store.create_chat(title="Here")
    talk(store, chat.id, "Hi", "Hello")
    assert texts(store, chat.id) == ["Hi", "Hello"]
    assert store.notice == ""
    assert chat.id < TEMPORARY_IDS
    assert not chat.temporary
    with pytest.raises(StorageError):
        store.move(chat.id, 7)
    store.close()
    assert list(tmp_path.iterdir()) == []


# ---- copies ------------------------------------------------------------------------------------


def test_a_fork_holds_the_path_up_to_a_message(store: ChatStore) -> None:
    folder = store.create_folder("Work")
    chat = store.create_chat(title="Plan", folder=folder.id)
    store.pin(chat.id, True)
    store.set_overrides(chat.id, {"sampling.seed": "1"})
    question = store.add(chat.id, None, USER, "Read", attachments=[NOTES])
    reply = store.add(chat.id, question.id, ASSISTANT, "", model="Tiny 1B")
    store.finish(reply.id, text="Done.", reason=StopReason.FINISHED, stats=STATS, replay=REPLAY)
    last = store.add(chat.id, reply.id, USER, "More")
    fork = store.fork(reply.id)
    assert (fork.title, fork.folder, fork.pinned, fork.model) == (
        "Plan",
        folder.id,
        False,
        "Tiny 1B",
    )
    assert store.overrides(fork.id) == {"sampling.seed": "1"}
    steps = store.path(fork.id)
    assert [s.node.text for s in steps] == ["Read", "Done."]
    assert steps[0].node.attachments[0].text == NOTES.text
    assert (steps[1].node.stats, steps[1].node.replay) == (STATS, REPLAY)
    store.edit_text(steps[0].node.id, "changed")
    assert texts(store, chat.id) == ["Read", "Done.", "More"]
    store.remove(last.id)
    with pytest.raises(LookupError):
        store.fork(last.id)


def test_a_fork_of_a_growing_reply_has_what_is_there(store: ChatStore) -> None:
    chat = store.create_chat()
    node = store.add(chat.id, None, ASSISTANT, "")
    store.extend(node.id, "So far")
    (step,) = store.path(store.fork(node.id).id)
    assert (step.node.text, step.node.reason) == ("So far", StopReason.STOPPED)


def test_what_is_exported_is_taken_in_as_the_same(store: ChatStore) -> None:
    folder = store.create_folder("Work")
    chat = store.create_chat(title="Plan", folder=folder.id)
    ids = talk(store, chat.id, "1", "2", "3")
    store.add(chat.id, ids[0], ASSISTANT, "2b", attachments=[NOTES])
    store.finish(store.tree(chat.id)[-1].id, reason=StopReason.FINISHED)
    store.choose(ids[1])
    store.set_overrides(chat.id, {"sampling.seed": "1"})
    whole = store.whole(chat.id)
    assert whole.folder == "Work"
    (copy,) = take_in(store, [whole])
    again = store.whole(copy.id)
    assert [n.text for n in again.shown] == ["1", "2", "3"]
    assert (again.title, again.folder, again.settings) == ("Plan", "Work", whole.settings)
    assert (again.created, again.updated) == (whole.created, whole.updated)
    assert [n.text for n in again.nodes] == [n.text for n in whole.nodes]
    assert store.folders() == [folder]
    with pytest.raises(LookupError):
        store.whole(99)


def test_an_import_makes_folders_that_are_missing(store: ChatStore) -> None:
    one, two = take_in(store, [replace(long_chat(2), folder="New")] * 2)
    assert [f.name for f in store.folders()] == ["New"]
    assert one.folder == two.folder == store.folders()[0].id


# ---- drafts and settings -----------------------------------------------------------------------


def test_drafts_survive_a_restart(stores: Stores) -> None:
    store = stores.store
    chat = store.create_chat()
    store.save_draft(None, Draft(text="new one"))
    store.save_draft(chat.id, Draft(text="half a tho", attachments=(NOTES,)))
    assert store.draft(chat.id).text == "half a tho"
    store.save_draft(chat.id, Draft(text="half a thought", attachments=(NOTES,)))
    store = stores.again()
    assert store.draft(None) == Draft(text="new one")
    assert store.draft(chat.id) == Draft(text="half a thought", attachments=(NOTES,))
    reading = Draft(files=(Path("/notes/a.pdf"), Path("/notes/caf\udce9.txt")))
    store.save_draft(chat.id, reading)
    store = stores.again()
    assert store.draft(chat.id) == reading
    store.save_draft(chat.id, Draft())
    assert store.draft(chat.id) == Draft()
    assert stores.again().draft(chat.id) == Draft()


def test_drafts_from_before_they_knew_of_files_are_there(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = Database(path, MIGRATIONS[:2], Growing())
    old.write(
        lambda c: c.execute(
            "INSERT INTO drafts (chat, text, attachments) VALUES (0, 'half', ?)",
            (json.dumps([asdict(NOTES)]),),
        )
    )
    old.close()
    store = ChatStore.open(path)
    assert store.draft(None) == Draft(text="half", attachments=(NOTES,))
    store.close()


def test_how_a_reply_goes_on_is_kept(stores: Stores) -> None:
    store = stores.store
    chat = store.create_chat()
    question = store.add(chat.id, None, USER, "Why?")
    reply = store.add(chat.id, question.id, ASSISTANT, "", replay=REPLAY)
    store.finish(reply.id, text="Because", reason=StopReason.STOPPED)
    store.set_replay(reply.id, IN_PARTS)
    node = stores.again().node(reply.id)
    assert node is not None
    assert (node.replay, node.text, node.reason) == (IN_PARTS, "Because", StopReason.STOPPED)


def test_replies_from_before_parts_were_kept_are_there(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = Database(path, MIGRATIONS[:2], Growing())
    fields = ("model_sha256", "seed", "settings", "cpu_tier", "context_length")
    kept = json.dumps({field: getattr(REPLAY, field) for field in fields})
    for statement, values in (
        ("INSERT INTO chats (title, created, updated) VALUES ('', 0, 0)", ()),
        (
            "INSERT INTO nodes (chat, role, created, text, reason, replay) "
            "VALUES (1, 'assistant', 0, 'Yes.', 'finished', ?)",
            (kept,),
        ),
    ):
        old.write(lambda c, s=statement, v=values: c.execute(s, v))
    old.close()
    store = ChatStore.open(path)
    (node,) = store.tree(1)
    assert node.replay == REPLAY
    store.close()


def test_settings_of_a_chat_are_kept(stores: Stores) -> None:
    chat = stores.store.create_chat()
    assert stores.store.overrides(chat.id) == {}
    assert stores.store.overrides(99) == {}
    stores.store.set_overrides(chat.id, {"sampling.temperature": "0.5", "x": '"ü"'})
    assert stores.again().overrides(chat.id) == {"sampling.temperature": "0.5", "x": '"ü"'}


# ---- listeners and opening ---------------------------------------------------------------------


def test_listeners_are_told_of_every_change(store: ChatStore, changes: list[ChatChange]) -> None:
    chat = store.create_chat()
    ids = talk(store, chat.id, "1", "2")
    store.choose(ids[1])
    removed = store.remove(ids[1])
    assert removed is not None
    store.undo(removed)
    store.rename(chat.id, "Name")
    store.rename(99, "Nobody")
    store.delete(chat.id)
    store.restore(chat.id)
    store.create_folder("Work")
    told = [(c.change, c.chat) for c in changes]
    messages = [(Change.MESSAGES, chat.id)] * 6
    assert told == [
        (Change.CREATED, chat.id),
        *messages,
        (Change.CHANGED, chat.id),
        (Change.DELETED, chat.id),
        (Change.RESTORED, chat.id),
        (Change.FOLDERS, None),
    ]


def test_what_does_not_exist_is_not_changed(store: ChatStore, changes: list[ChatChange]) -> None:
    assert store.remove(99) is None
    store.choose(99)
    store.pin(99, True)
    assert changes == []


def test_a_damaged_file_of_chats_is_moved_aside(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)
    store = ChatStore.open(path)
    assert "damaged" in store.notice
    assert store.chats() == []
    store.close()


def test_chats_of_a_newer_program_are_refused(path: Path) -> None:
    Database(path, (*MIGRATIONS, "CREATE TABLE future (x)"), Growing()).close()
    with pytest.raises(StorageError, match="newer"):
        ChatStore.open(path)


def test_what_is_shown_is_known_after_everything_that_changes_it(store: ChatStore) -> None:
    """The store remembers it; each time it must be what is in the file."""
    chat = store.create_chat(title="One")

    def check() -> None:
        shown = store._disk.read(lambda c: branches.shown(c, chat.id))
        assert store.branch(chat.id) == shown
        assert [step.node.id for step in store.path(chat.id)] == list(shown.ids)

    ids = talk(store, chat.id, "1", "2", "3", "4")
    check()
    other = store.add(chat.id, ids[1], Role.USER, "another 3")
    check()
    store.add(chat.id, other.id, Role.ASSISTANT, "another 4")
    check()
    store.choose(ids[3])
    check()
    store.finish(ids[3], text="4, at last", reason=StopReason.FINISHED)
    check()
    assert store.path(chat.id)[-1].node.text == "4, at last"
    store.edit_text(ids[0], "1, anew")
    assert store.path(chat.id)[0].node.text == "1, anew"
    removed = store.remove(ids[2])
    check()
    assert removed is not None
    store.undo(removed)
    check()
    fork = store.fork(ids[3])
    assert len(store.branch(fork.id).ids) == 4
    check()
    store.delete(chat.id)
    store.erase(chat.id)
    assert store.branch(chat.id).ids == ()
