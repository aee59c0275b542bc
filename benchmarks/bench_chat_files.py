"""How long the window stands still while chats are imported, exported and restored.

    python benchmarks/bench_chat_files.py [--messages 50000] [--why]

The real window over the real store, offscreen, in a home folder of its own. A stall is the time
between two turns of the event loop; what else the machine does counts, so the rest of the machine
should be idle. `--why` says what the threads did in the longest stalls.
"""

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats import chat_json
from gpt4all_desktop.chats.conversation import Change, ChatChange
from gpt4all_desktop.ui.chats.backups_dialog import BackupsDialog
from tests.chats.long_chats import long_chat, take_in
from tests.fakes.replier import FakeOpener

LIMIT_S = 120
SETTLING_S = 2.0
"""Until all that is made after the first frame is made."""
WORTH_S = 0.03


class Watch:
    """Measures the turns of the event loop, and notes what happens in long ones."""

    def __init__(self, *, why: bool) -> None:
        self._last = time.perf_counter()
        self._worst = 0.0
        self._notes: list[tuple[float, str]] = []
        self._collecting = 0.0
        if why:
            threading.Thread(target=self._look, name="watch", daemon=True).start()
            gc.callbacks.append(self._on_gc)

    def run(self, name: str, begin: Callable[[], object], ended: Callable[[], bool]) -> None:
        """Begin something, wait until it has ended, and print the longest stall."""
        loop, started = QEventLoop(), time.perf_counter()
        self._notes.clear()
        self._worst, self._last = 0.0, started

        def turn() -> None:
            now = time.perf_counter()
            self._worst = max(self._worst, now - self._last)
            self._last = now
            if ended() or now - started > LIMIT_S:
                loop.quit()

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(turn)
        timer.start(2)
        QTimer.singleShot(20, begin)
        loop.exec()
        timer.stop()
        seconds = time.perf_counter() - started
        print(f"| {name} | {self._worst * 1000 - 2:.0f} ms | {seconds:.1f} s |", flush=True)
        for length, note in sorted(self._notes, reverse=True)[:8]:
            print(f"    {length * 1000:.0f} ms {note}")

    def _look(self) -> None:
        me = threading.current_thread()
        while True:
            time.sleep(0.005)
            length = time.perf_counter() - self._last
            if length < WORTH_S:
                continue
            frames = sys._current_frames()
            for thread in threading.enumerate():
                frame = frames.get(thread.ident or 0)
                if frame is not None and thread is not me:
                    stack = traceback.extract_stack(frame)[-4:][::-1]
                    where = " < ".join(f"{each.name}:{each.lineno}" for each in stack)
                    self._notes.append((length, f"{thread.name}: {where}"))

    def _on_gc(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
        elif (length := time.perf_counter() - self._collecting) > WORTH_S / 3:
            name = threading.current_thread().name
            self._notes.append((length, f"garbage collection {info['generation']} in {name}"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=50_000, help="in the store")
    parser.add_argument("--why", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["GPT4ALL_DESKTOP_HOME"] = home
        measure(Path(home), arguments.messages, why=arguments.why)
    return 0


def measure(home: Path, messages: int, *, why: bool) -> None:
    qt = QApplication([])
    application = Application(qt, FakeOpener(), load_model=False)
    application.show()
    room, store, toast = application.chats_room, application.store, application.window.toast
    heard: list[Change] = []

    def on_change(change: ChatChange) -> None:
        heard.append(change.change)

    def said(word: str) -> bool:
        return toast.isVisible() and word in toast.text

    store.add_listener(on_change)
    watch = Watch(why=why)
    settled = time.monotonic() + SETTLING_S
    watch.run("the start", list, lambda: time.monotonic() > settled)
    settled += SETTLING_S
    watch.run("nothing", list, lambda: time.monotonic() > settled)
    print("| what | longest stall | took |\n| --- | --- | --- |")
    many, one, out = home / "many.json", home / "one.json", home / "out.json"
    write(many, [(100, seed) for seed in range(200)])
    write(one, [(20_000, 1)])
    for name, path in (("in 200 chats", many), ("in one chat", one)):
        toast.dismiss()
        watch.run(
            f"import of 20,000 messages {name}",
            partial(room.transfer.read, [path]),
            lambda: said("imported"),
        )
    rest = max(0, messages - 40_000)
    take_in(store, [long_chat(100, seed=seed, words=90) for seed in range(rest // 100)])
    toast.dismiss()
    watch.run(
        f"export of {messages:,} messages",
        lambda: room.transfer._write(None, str(out)),
        lambda: said("Exported"),
    )
    backups = room._backups
    assert backups is not None
    dialog = BackupsDialog(backups, store, application.window, room.work)
    dialog.open()
    dialog.make_button.click()
    while not dialog.lines:
        qt.processEvents()
    newest = backups.backups()[0].path
    watch.run(
        f"going back to a backup of {messages:,} messages",
        lambda: dialog._restore(newest),
        lambda: Change.REPLACED in heard,
    )
    application.window.close()
    application.close()


def write(path: Path, chats: list[tuple[int, int]]) -> None:
    made = [long_chat(count, seed=seed, words=90) for count, seed in chats]
    wholes = [(whole, whole.nodes) for whole in made]
    text = chat_json.write(wholes, exported=datetime.now(UTC), program="")
    path.write_text("".join(text), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
