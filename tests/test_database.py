"""Opening, migrating and writing a database file."""

import contextlib
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop.database import Connection, Database, MemoryDatabase
from gpt4all_desktop.database_file import check, connect_reading
from gpt4all_desktop.errors import StorageError

ONE = "CREATE TABLE words (word TEXT NOT NULL UNIQUE) STRICT"
TWO = "ALTER TABLE words ADD COLUMN length INTEGER; UPDATE words SET length = length(word)"


class Words:
    """A buffer of words that are to be written soon."""

    def __init__(self) -> None:
        self.waiting: list[str] = []
        self.writing: list[str] = []
        self.flushed = threading.Event()

    def write(self, connection: Connection) -> None:
        self.writing, self.waiting = self.waiting, []
        connection.executemany("INSERT INTO words (word) VALUES (?)", [(w,) for w in self.writing])

    def written(self, kept: bool) -> None:
        if not kept:
            self.waiting = self.writing + self.waiting
        elif self.writing:
            self.flushed.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some" / "words.db"


@contextlib.contextmanager
def opened(path: Path, *migrations: str, buffer: Words | None = None) -> Iterator[Database]:
    database = Database(path, migrations or (ONE,), buffer or Words())
    try:
        yield database
    finally:
        database.close()


def insert(word: str) -> Callable[[Connection], object]:
    return lambda c: c.execute("INSERT INTO words (word) VALUES (?)", (word,))


def words(database: Database | MemoryDatabase) -> list[str]:
    rows = database.read(lambda c: c.execute("SELECT word FROM words ORDER BY rowid").fetchall())
    return [row[0] for row in rows]


def test_what_is_written_can_be_read_at_once_and_after_a_restart(path: Path) -> None:
    with opened(path) as database:
        database.write(insert("hello"))
        assert words(database) == ["hello"]
    with opened(path) as database:
        assert words(database) == ["hello"]
        assert database.notice == ""


def test_closing_leaves_one_file_and_the_lock(path: Path) -> None:
    with opened(path) as database:
        database.write(insert("hello"))
    assert sorted(p.name for p in path.parent.iterdir()) == ["words.db", "words.db.lock"]


def test_a_failed_write_changes_nothing(path: Path) -> None:
    def twice(connection: Connection) -> None:
        connection.execute("INSERT INTO words (word) VALUES ('new')")
        connection.execute("INSERT INTO words (word) VALUES ('new')")

    with opened(path) as database:
        with pytest.raises(StorageError, match="could not be saved"):
            database.write(twice)
        assert words(database) == []
        database.write(insert("later"))
        assert words(database) == ["later"]


def test_errors_of_the_work_itself_arrive_unchanged(path: Path) -> None:
    def work(_connection: Connection) -> None:
        raise LookupError("nothing there")

    with opened(path) as database, pytest.raises(LookupError, match="nothing there"):
        database.write(work)


def test_reading_cannot_write(path: Path) -> None:
    with opened(path) as database, pytest.raises(StorageError, match="protected"):
        database.read(insert("sneaky"))


def test_all_writes_happen_in_one_thread(path: Path) -> None:
    with opened(path) as database:
        names = {database.write(lambda _c: threading.current_thread().name) for _ in range(3)}
        assert names == {"db writer"}


def test_the_buffer_is_written_soon_without_anybody_waiting(path: Path) -> None:
    buffer = Words()
    with opened(path, buffer=buffer) as database:
        buffer.waiting.append("soon")
        database.soon()
        assert buffer.flushed.wait(30)
        assert words(database) == ["soon"]


def test_the_buffer_is_written_before_what_comes_after_it(path: Path) -> None:
    buffer = Words()
    with opened(path, buffer=buffer) as database:
        buffer.waiting.append("first")
        database.write(insert("second"))
        assert words(database) == ["first", "second"]


def test_closing_writes_the_buffer(path: Path) -> None:
    buffer = Words()
    with opened(path, buffer=buffer):
        buffer.waiting.append("last")
    with opened(path) as database:
        assert words(database) == ["last"]


def test_what_is_buffered_outlives_a_failed_write(path: Path) -> None:
    buffer = Words()
    with opened(path, buffer=buffer) as database:
        buffer.waiting.append("kept")
        with pytest.raises(StorageError):
            database.write(lambda c: c.execute("INSERT INTO words (word) VALUES (NULL)"))
        database.write(insert("next"))
        assert words(database) == ["kept", "next"]


@pytest.mark.expect_log
def test_a_buffer_that_cannot_be_written_is_tried_again(path: Path) -> None:
    class Stubborn(Words):
        failures = 1

        def write(self, connection: Connection) -> None:
            if self.waiting and self.failures:
                self.failures -= 1
                raise sqlite3.OperationalError("database or disk is full")
            super().write(connection)

    buffer = Stubborn()
    with opened(path, buffer=buffer) as database:
        buffer.waiting.append("patient")
        database.soon()
        assert buffer.flushed.wait(30)
        assert words(database) == ["patient"]


def test_what_is_done_later_is_done_in_steps_between_which_others_write(path: Path) -> None:
    begun, waiting, done = threading.Event(), threading.Event(), threading.Event()
    steps = 0

    def step(connection: Connection) -> bool:
        nonlocal steps
        steps += 1
        connection.execute("INSERT INTO words (word) VALUES (?)", (f"step {steps}",))
        begun.set()
        waiting.wait(30)
        if steps == 3:
            done.set()
        return steps < 3

    with opened(path) as database:
        database.later(step)
        assert begun.wait(30)
        database.later(lambda c: bool(insert("between")(c)) and False)
        waiting.set()
        assert done.wait(30)
        database.write(lambda _c: None)
        assert words(database) == ["step 1", "between", "step 2", "step 3"]


@pytest.mark.expect_log
def test_what_is_done_later_and_fails_does_no_harm(path: Path) -> None:
    with opened(path) as database:
        database.later(lambda c: c.execute("SELECT nothing").fetchone())
        database.write(insert("next"))
        assert words(database) == ["next"]


def test_who_reads_apart_sees_everything_as_it_was_at_the_beginning(path: Path) -> None:
    with opened(path) as database:
        database.write(insert("before"))
        with database.apart() as read:
            database.write(insert("after"))
            assert read(lambda c: c.execute("SELECT word FROM words").fetchall()) == [("before",)]


@pytest.mark.expect_log
def test_a_bug_in_what_is_done_later_does_not_end_the_writing(path: Path) -> None:
    def bug(_connection: Connection) -> bool:
        raise ValueError

    with opened(path) as database:
        database.later(bug)
        database.write(insert("one"))
        assert words(database) == ["one"]


def test_who_writes_while_it_is_closed_is_told_and_does_not_wait_for_ever(path: Path) -> None:
    def write_until_refused() -> None:
        with contextlib.suppress(StorageError):
            while True:
                database.write(lambda _connection: None)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads meet at every point sooner or later
    try:
        for _ in range(30):
            with opened(path) as database:
                threads = [threading.Thread(target=write_until_refused) for _ in range(8)]
                for thread in threads:
                    thread.daemon = True
                    thread.start()
            for thread in threads:
                thread.join(5)
            assert not any(thread.is_alive() for thread in threads)
    finally:
        sys.setswitchinterval(before)


def test_nothing_works_after_closing(path: Path) -> None:
    with opened(path) as database:
        pass
    database.close()
    with pytest.raises(StorageError, match="closed"):
        database.write(insert("late"))


def test_a_second_program_is_refused(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from gpt4all_desktop.database import Database\n"
        "from gpt4all_desktop.errors import StorageError\n"
        "try: Database(Path(sys.argv[1]), (), None)\n"
        "except StorageError as error: print(error.user_message)\n"
    )
    with opened(path):
        run = subprocess.run(
            [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
        )
    assert "another window" in run.stdout


def test_so_is_a_second_window_of_this_one(path: Path) -> None:
    with opened(path) as database:
        with pytest.raises(StorageError, match="another window"), opened(path):
            pass
        database.write(insert("still"))
        assert words(database) == ["still"]


def test_a_full_disk_is_a_sentence_and_what_was_kept_stays(path: Path) -> None:
    def much(connection: Connection) -> None:
        connection.executemany(
            "INSERT INTO words (word) VALUES (?)", [(f"{n} " * 500,) for n in range(100)]
        )

    with opened(path) as database:
        database.write(insert("kept"))
        database.write(lambda c: c.execute("PRAGMA max_page_count = 8").fetchone())
        with pytest.raises(StorageError, match="disk is full") as caught:
            database.write(much)
        assert "full" in caught.value.detail
        assert words(database) == ["kept"]
        database.write(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
        database.write(insert("room again"))
        assert words(database) == ["kept", "room again"]


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    with opened(path, ONE, TWO):
        pass
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer version"), opened(path, ONE):
        pass
    assert path.read_bytes() == before
    with opened(path, ONE, TWO):
        pass


def test_migrating_keeps_everything_and_a_copy_from_before(path: Path) -> None:
    with opened(path, ONE) as database:
        database.write(insert("hello"))
    with opened(path, ONE, TWO) as database:
        rows = database.read(lambda c: c.execute("SELECT word, length FROM words").fetchall())
        assert rows == [("hello", 5)]
    with contextlib.closing(sqlite3.connect(path.with_name("words.version-1.db"))) as copy:
        assert copy.execute("SELECT * FROM words").fetchall() == [("hello",)]
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_step_before(path: Path) -> None:
    with opened(path, ONE) as database:
        database.write(insert("hello"))
    broken = "UPDATE words SET word = 'lost'; SELECT no_such_function()"
    with pytest.raises(StorageError), opened(path, ONE, TWO, broken):
        pass
    with opened(path, ONE, TWO) as database:
        assert words(database) == ["hello"]
        assert database.read(lambda c: c.execute("PRAGMA user_version").fetchone()) == (2,)


@pytest.mark.parametrize("damage", ["all", "header", "middle"])
def test_a_damaged_database_is_moved_aside_with_a_sentence(path: Path, damage: str) -> None:
    with opened(path) as database:
        database.write(insert("hello"))
    data = bytearray(path.read_bytes())
    where = {"all": slice(0, None), "header": slice(0, 16), "middle": slice(100, 600)}[damage]
    data[where] = b"\xa5" * len(data[where])
    path.write_bytes(data)
    with opened(path) as database:
        assert "damaged" in database.notice
        assert words(database) == []
        database.write(insert("new"))
    aside = list(path.parent.glob("words.damaged-*.db"))
    assert [p.read_bytes() for p in aside] == [bytes(data)]
    with opened(path) as database:
        assert words(database) == ["new"]
        assert database.notice == ""


def test_what_must_be_readable_and_is_not_counts_as_damage(path: Path) -> None:
    def probe(connection: Connection) -> None:
        connection.execute("SELECT sum(length(word)) FROM words").fetchone()

    with opened(path) as database:
        database.write(
            lambda c: c.executemany(
                "INSERT INTO words (word) VALUES (?)", [(f"w{n}" * 20,) for n in range(2000)]
            )
        )
    data = bytearray(path.read_bytes())
    data[20480:-4096] = b"\xa5" * len(data[20480:-4096])
    path.write_bytes(data)
    database = Database(path, (ONE,), Words(), probe=probe)
    assert "damaged" in database.notice
    assert words(database) == []
    database.close()
    assert len(list(path.parent.glob("words.damaged-*.db"))) == 1


def test_a_protected_file_is_a_sentence_at_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as database:
        database.write(insert("hello"))
    connect = sqlite3.connect

    def protected(file: str | Path, **options: Any) -> Connection:
        if "mode=ro" in str(file):
            return connect(file, **options)
        return connect(f"{Path(file).as_uri()}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", protected)  # who tests as root may write anywhere
    with pytest.raises(StorageError, match="protected"), opened(path):
        pass
    monkeypatch.undo()
    with opened(path) as database:
        assert words(database) == ["hello"]


def test_what_need_not_wait_for_the_disk_is_there_for_readers_and_after_a_restart(
    path: Path,
) -> None:
    buffer = Words()
    with opened(path, buffer=buffer) as database:
        buffer.waiting.append("buffered")
        database.write(insert("quick"), durable=False)
        assert words(database) == ["quick"], "what was promised within a time waits for the disk"
        synchronous = database.write(lambda c: c.execute("PRAGMA synchronous").fetchone())
        assert synchronous == (2,), "everything else waits"
        assert words(database) == ["quick", "buffered"]
    with opened(path) as database:
        assert words(database) == ["quick", "buffered"]


def test_the_log_is_moved_into_the_file_while_nobody_writes(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gpt4all_desktop.database.IDLE_SECONDS", 0.01)
    alone = tmp_path / "alone.db"

    def is_there() -> bool:
        alone.write_bytes(path.read_bytes())  # without the log
        with contextlib.closing(sqlite3.connect(alone)) as copy, contextlib.suppress(sqlite3.Error):
            return copy.execute("SELECT word FROM words").fetchall() == [("hello",)]
        return False

    with opened(path) as database:
        database.write(insert("hello"))
        until = time.monotonic() + 30
        while not is_there():
            assert time.monotonic() < until
            time.sleep(0.01)


@pytest.mark.expect_log
def test_an_index_that_is_damaged_is_made_anew(path: Path) -> None:
    index = (
        "CREATE VIRTUAL TABLE found USING fts5 (word, content = 'words', content_rowid = 'rowid')"
    )

    def insert_both(word: str) -> Callable[[Connection], object]:
        def work(connection: Connection) -> None:
            row = connection.execute("INSERT INTO words (word) VALUES (?)", (word,)).lastrowid
            connection.execute("INSERT INTO found (rowid, word) VALUES (?, ?)", (row, word))

        return work

    def repair(connection: Connection) -> None:
        connection.execute("INSERT INTO found (found) VALUES ('rebuild')")

    database = Database(path, (ONE, index), Words(), repair=repair)
    for number in range(3):
        database.write(insert_both(f"hello {number}"))
    database.write(lambda c: c.execute("UPDATE found_data SET block = zeroblob(10) WHERE id > 10"))
    database.write(lambda c: c.execute("INSERT INTO found (found) VALUES ('optimize')"))
    database.write(insert_both("next"))
    found = database.read(
        lambda c: c.execute("SELECT rowid FROM found WHERE found MATCH 'hello OR next'").fetchall()
    )
    assert found == [(1,), (2,), (3,), (4,)]
    database.close()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot be read"), opened(tmp_path / "file" / "a.db"):
        pass


def test_a_folder_in_the_place_of_the_file_is_a_sentence(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be opened"), opened(path):
        pass
    assert path.is_dir()


def test_another_database_takes_the_place_of_this_one(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with opened(other, ONE) as database:
        database.write(insert("older"))
    with opened(path, ONE, TWO) as database:
        database.write(insert("present"))
        database.replace(other)
        assert words(database) == ["older"]
        assert database.read(lambda c: c.execute("SELECT length FROM words").fetchone()) == (5,)
        database.write(insert("next"))
    with opened(path, ONE, TWO) as database:
        assert words(database) == ["older", "next"]


def test_a_damaged_or_newer_one_does_not(path: Path, tmp_path: Path) -> None:
    newer, damaged = tmp_path / "newer.db", tmp_path / "damaged.db"
    with opened(newer, ONE, TWO):
        pass
    damaged.write_bytes(b"\xa5" * 8192)
    with opened(path, ONE) as database:
        database.write(insert("present"))
        with pytest.raises(StorageError, match="newer"):
            database.replace(newer)
        with pytest.raises(StorageError):
            database.replace(damaged)
        assert words(database) == ["present"]


def test_checking_finds_damage(path: Path) -> None:
    with opened(path) as database:
        database.write(
            lambda c: c.executemany(
                "INSERT INTO words (word) VALUES (?)", [(f"w{n}" * 20,) for n in range(2000)]
            )
        )
    with contextlib.closing(connect_reading(path)) as connection:
        check(connection)
    data = bytearray(path.read_bytes())
    data[40960:45056] = b"\xa5" * 4096
    path.write_bytes(data)
    with (
        contextlib.closing(connect_reading(path)) as connection,
        pytest.raises(StorageError, match="damaged"),
    ):
        check(connection)


def test_a_database_in_memory_does_the_same() -> None:
    buffer = Words()
    database = MemoryDatabase((ONE, TWO), buffer)
    database.write(insert("hello"))
    buffer.waiting.append("kept")
    with pytest.raises(StorageError):
        database.write(insert("hello"))
    assert words(database) == ["hello"]
    database.soon()
    database.later(insert("never"))
    database.write(insert("next"))
    assert words(database) == ["hello", "kept", "next"]
    database.close()
