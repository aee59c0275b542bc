"""A crash is noticed at the next start, and told from a farewell."""

import subprocess
import sys
from pathlib import Path

import pytest

from gpt4all_desktop.crash import CrashWatch, LastRun


@pytest.fixture
def watch(tmp_path: Path) -> CrashWatch:
    return CrashWatch(tmp_path / "data", tmp_path / "logs")


def run(tmp_path: Path, ending: str) -> None:
    """Begin to watch in a process of its own, which then ends in this way."""
    code = (
        "import ctypes, os, signal, sys\n"
        "from pathlib import Path\n"
        "from gpt4all_desktop.crash import CrashWatch\n"
        f"watch = CrashWatch(Path({str(tmp_path / 'data')!r}), Path({str(tmp_path / 'logs')!r}))\n"
        f"watch.begin()\n{ending}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, timeout=60)


def test_a_first_start_has_no_past(watch: CrashWatch) -> None:
    assert watch.begin() == LastRun()
    watch.end()
    watch.end()


def test_after_a_farewell_there_is_nothing_to_tell(watch: CrashWatch, tmp_path: Path) -> None:
    run(tmp_path, "watch.end()")
    assert watch.begin() == LastRun()
    watch.end()


def test_a_crash_leaves_where_it_was(watch: CrashWatch, tmp_path: Path) -> None:
    run(tmp_path, "prompt = 'my secret'; ctypes.string_at(0)")
    last = watch.begin()
    assert last.crashed
    assert last.failures == 1
    assert not last.careful
    assert "string_at" in last.trace
    assert "secret" not in last.trace
    watch.end()


@pytest.mark.skipif(not hasattr(__import__("signal"), "SIGKILL"), reason="POSIX only")
def test_being_killed_counts_but_has_nothing_to_report(watch: CrashWatch, tmp_path: Path) -> None:
    run(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    last = watch.begin()
    assert last.failures == 1
    assert not last.crashed
    watch.end()


def test_crashes_in_a_row_make_the_start_careful_until_one_goes_well(
    watch: CrashWatch, tmp_path: Path
) -> None:
    for _ in range(2):
        run(tmp_path, "os._exit(1)")
    last = watch.begin()
    assert last.failures == 2
    assert last.careful
    watch.end()
    assert watch.begin() == LastRun()
    watch.end()


@pytest.mark.parametrize("note", ["", "[]", '{"failures": "many"}', "\x00"])
def test_a_damaged_note_counts_as_one_crash(watch: CrashWatch, tmp_path: Path, note: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "running.json").write_text(note, encoding="utf-8")
    assert watch.begin().failures == 1
    watch.end()


def test_folders_that_cannot_be_written_do_not_stop_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    watch = CrashWatch(tmp_path / "file" / "data", tmp_path / "file" / "logs")
    assert watch.begin() == LastRun()
    watch.end()


def test_only_the_end_of_a_long_log_is_reported(watch: CrashWatch, tmp_path: Path) -> None:
    assert watch.log_tail() == ""
    (tmp_path / "logs").mkdir()
    lines = [f"line {n}" for n in range(50_000)]
    (tmp_path / "logs" / "app.log").write_text("\n".join(lines), encoding="utf-8")
    tail = watch.log_tail().splitlines()
    assert tail[-1] == "line 49999"
    assert len(tail) < 100
