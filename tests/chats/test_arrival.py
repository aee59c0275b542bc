"""Imports come in short steps, and are there as a whole or not at all."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gpt4all_desktop.chats import chat_json, sweeping
from gpt4all_desktop.chats.backup import Backups
from gpt4all_desktop.chats.conversation import Change, ChatChange, Draft, Node, Role
from gpt4all_desktop.chats.importing import read_bytes
from gpt4all_desktop.chats.store import ChatStore
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.errors import AppError
from tests.chats.long_chats import long_chat, take_in

SCRIPT = Path(__file__).with_name("killed_import.py")


def nobody_sees_anything(store: ChatStore) -> bool:
    seen = [*store.chats(), *store.bin(), *store.folders(), *store.search("rivers")]
    return not seen


def wait_for(done: Callable[[], bool]) -> None:
    """What is erased is erased in steps."""
    until = time.monotonic() + 60
    while not done():
        assert time.monotonic() < until
        time.sleep(0.01)


def rows(store: ChatStore) -> int:
    """How many chats and messages the file has, those nobody sees included."""
    count = "SELECT (SELECT count(*) FROM chats) + (SELECT count(*) FROM nodes)"
    return int(store._disk.read(lambda c: c.execute(count).fetchone()[0]))


def test_nobody_sees_an_import_before_all_of_it_is_there(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    changes: list[ChatChange] = []
    store.add_listener(changes.append)
    arrival = store.arrive()
    arrival.take_in([replace(long_chat(300), folder="New"), long_chat(5, seed=1)])
    assert nobody_sees_anything(store)
    assert store.purge(store._clock()) == 0
    ids = arrival.finish()
    store.arrived()
    assert [chat.title for chat in store.chats()] == ["Long 1", "Long 0"]
    assert [len(store.path(each)) for each in ids] == [300, 5]
    assert [folder.name for folder in store.folders()] == ["New"]
    assert changes == [ChatChange(change=Change.MANY)]
    store.close()


def test_others_write_while_an_import_comes(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    arrival = store.arrive()
    thread = threading.Thread(target=arrival.take_in, args=([long_chat(2_000)],))
    thread.start()
    written = 0
    while thread.is_alive():
        store.create_chat(title="Between")
        written += 1
    thread.join()
    assert written > 1
    assert {chat.title for chat in store.chats()} == {"Between"}
    arrival.give_up()
    store.close()


def test_an_import_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    kept = store.create_chat(title="Mine")
    store.add(kept.id, None, Role.USER, "mine")
    before = rows(store)
    arrival = store.arrive()
    arrival.take_in([long_chat(250), long_chat(3)])

    def broken() -> Iterator[WholeChat]:
        yield long_chat(150)
        raise AppError("Enough.")

    with pytest.raises(AppError, match="Enough"):
        arrival.take_in(broken())
    arrival.give_up()
    assert [chat.title for chat in store.chats()] == ["Mine"]
    wait_for(lambda: rows(store) == before)
    store.close()


def test_a_long_chat_is_gone_at_once_and_erased_in_steps(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    take_in(store, [long_chat(4, seed=9, words=2)])
    before = rows(store)
    (chat,) = take_in(store, [long_chat(1_500)])
    store.save_draft(chat.id, Draft(text="never sent"))
    last = store.path(chat.id)[-1].node.id
    store.delete(chat.id)
    store.erase(chat.id)
    store.restore(chat.id)
    assert [each.title for each in store.chats()] == ["Long 9"]
    assert (store.chat(chat.id), store.node(last), store.bin()) == (None, None, [])
    assert (store.tree(chat.id), store.path(chat.id), store.search("bread")) == ([], [], [])
    assert store.draft(chat.id) == Draft()
    with pytest.raises(LookupError):
        store.add(chat.id, last, Role.USER, "Too late")
    wait_for(lambda: rows(store) == before)
    store.close()


def test_what_was_to_be_erased_is_erased_after_a_restart_or_in_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "chats.db"
    store = ChatStore.open(path)
    take_in(store, [long_chat(4, seed=9, words=2)])
    before = rows(store)
    (chat,) = take_in(store, [long_chat(700)])
    store._disk.write(lambda c: sweeping.hide(c, [chat.id]))
    backup = Backups(store, path).back_up()
    assert rows(store) > before
    store.close()
    store = ChatStore.open(path)
    wait_for(lambda: rows(store) == before)
    store.begin_replacing()
    store.replace(backup.path)
    store.end_replacing(replaced=True)
    assert [each.title for each in store.chats()] == ["Long 9"]
    wait_for(lambda: rows(store) == before)
    store.close()


def test_the_index_knows_all_that_was_imported_and_nothing_that_was_erased(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    check = "INSERT INTO node_words (node_words, rank) VALUES ('integrity-check', 1)"
    before = rows(store)
    chats = take_in(store, [long_chat(400), long_chat(30, seed=1)])
    found = store.search("rivers", limit=1_000)
    assert len(found) == sum("rivers" in node.text for c in chats for node in store.tree(c.id))
    store._disk.write(lambda c: c.execute(check))
    store.delete(chats[0].id)
    store.erase(chats[0].id)
    wait_for(lambda: rows(store) == before + 31)
    store._disk.write(lambda c: c.execute(check))
    assert {hit.chat.id for hit in store.search("rivers", limit=1_000)} == {chats[1].id}
    store.close()


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_of_a_killed_import_nothing_is_left(tmp_path: Path, steps: int) -> None:
    path = tmp_path / "chats.db"
    store = ChatStore.open(path)
    take_in(store, [long_chat(4, seed=9, words=2)])
    before = rows(store)
    store.close()
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for _ in range(steps):
            assert process.stdout.readline()
        process.kill()
    store = ChatStore.open(path)
    assert [chat.title for chat in store.chats()] == ["Long 9"]
    assert store.bin() == []
    wait_for(lambda: rows(store) == before)
    store.close()


def test_every_fork_shows_the_version_it_showed(tmp_path: Path) -> None:
    store = ChatStore.open(tmp_path / "chats.db")
    chat = store.create_chat(title="Forks")

    def say(parent: int | None, text: str) -> int:
        return store.add(chat.id, parent, Role.USER, text).id

    first, other = say(None, "a"), say(None, "b")
    kept, newer = say(first, "a1"), say(first, "a2")
    deep, deeper = say(kept, "a1x"), say(kept, "a1y")
    hidden, hidden_newer = say(other, "b1"), say(other, "b2")
    hidden_deep = say(hidden, "b1x")
    say(hidden, "b1y")
    say(newer, "a2x")
    for node in (hidden_deep, deep, hidden, kept, other):  # each time the path changes only there
        store.choose(node)
    store.choose(hidden_deep)
    store.choose(deep)
    store.choose(hidden)
    store.choose(kept)
    store.choose(first)
    assert {deeper, hidden_newer}.isdisjoint(n.node.id for n in store.path(chat.id))
    text = chat_json.write(
        [(store.whole(chat.id), store.tree(chat.id))], exported=chat.created, program=""
    )
    (copy,) = take_in(store, read_bytes("x.json", "".join(text).encode()))
    assert shown(store, copy.id) == shown(store, chat.id)
    assert ["a", "a1", "a1x"] in shown(store, copy.id)
    assert ["b", "b1", "b1x"] in shown(store, copy.id)
    store.close()


def shown(store: ChatStore, chat_id: int) -> list[list[str]]:
    """Return what is shown once the user turns to each of the first messages, and their answers."""
    found = []
    for node in store.tree(chat_id):
        if node.parent is None:
            store.choose(node.id)
            found.append([step.node.text for step in store.path(chat_id)])
    return found


def test_files_from_before_choices_were_kept_show_their_path() -> None:
    def node(id_: int, parent: int | None) -> Node:
        now = long_chat(0).created
        return Node(id=id_, chat=0, parent=parent, role=Role.USER, text=str(id_), created=now)

    now = long_chat(0).created
    chat = WholeChat(
        title="", created=now, updated=now, nodes=(node(1, None), node(2, None)), path=(1,)
    )
    store = ChatStore.open(None)
    (copy,) = take_in(store, [chat])
    assert [step.node.text for step in store.path(copy.id)] == ["1"]
    store.close()
