"""How long the window stands still while chats are large: files of chats, long chats, long lists.

    python benchmarks/bench_chat_files.py [--messages 50000] [--only files] [--why]

The real window over the real store, offscreen, in a home folder of its own. A stall is the time
between two turns of the event loop; what else the machine does counts. So there is a second number:
the most processor time that this process, all threads together, took within one turn (a turn in
which it took less time than that counts as long as it was). `--why` says what the threads did in
the longest stalls.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QMimeData, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.app import Application
from gpt4all_desktop.chats import chat_json
from gpt4all_desktop.chats.conversation import Change, ChatChange, Draft
from gpt4all_desktop.chats.whole import WholeChat
from gpt4all_desktop.ui.chat.state import ComposerMode
from gpt4all_desktop.ui.chats.backups_dialog import BackupsDialog
from gpt4all_desktop.ui.chats.bin_dialog import BinDialog
from tests.chats.long_chats import long_chat, take_in
from tests.fakes.replier import FakeOpener, FakeReplier

LIMIT_S = 120
SETTLING_S = 2.0
"""Until all that is made after the first frame is made."""
WORTH_S = 0.03
LONG = 5_000
"""Messages of a long chat, and chats of a long list."""
PASTED = 20_000_000
SCRIPTS = (
    "河は山から海へ流れ、人はその岸で米を作る。モデルは言われたことを読む。",
    "模型读了刚才说的话，然后想一想河流和山。夏天的树叶是绿色的。",
    "النموذج يقرأ ما قيل ثم يجيب عن الأنهار والجبال والأشجار في الصيف",
)
QUERIES = (
    *("r", "ri", "riv", "river", "rivers mountains", '"bread butter"', "nothingofthekind"),
    *("河", "河は山", "模型", "夏天的树叶", "الن", "النموذج يقرأ", "い", "zz河"),
)


class Watch:
    """Measures the turns of the event loop, and notes what happens in long ones."""

    def __init__(self, *, why: bool) -> None:
        self._last = time.perf_counter()
        self._notes: list[tuple[float, str]] = []
        self._collecting = 0.0
        if why:
            threading.Thread(target=self._look, name="watch", daemon=True).start()
            gc.callbacks.append(self._on_gc)

    def run(self, name: str, begin: Callable[[], object], ended: Callable[[], bool]) -> None:
        """Begin something, wait until it has ended, and print the longest stall."""
        loop, started = QEventLoop(), time.perf_counter()
        self._notes.clear()
        self._last, used = started, time.process_time()
        worst = own = 0.0

        def turn() -> None:
            nonlocal worst, own, used
            now, work = time.perf_counter(), time.process_time()
            worst = max(worst, now - self._last)
            own = max(own, min(now - self._last, work - used))
            self._last, used = now, work
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
        stalls = f"{worst * 1000 - 2:.0f} ms | {own * 1000:.0f} ms"
        print(f"| {name} | {stalls} | {seconds:.1f} s |", flush=True)
        for length, note in sorted(self._notes, reverse=True)[:8]:
            print(f"    {length * 1000:.0f} ms {note}")

    def for_a_while(self, name: str, begin: Callable[[], object], seconds: float = 1.5) -> None:
        """The same where nothing tells the end."""
        until = time.monotonic() + seconds
        self.run(name, begin, lambda: time.monotonic() > until)

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


class Replier(FakeReplier):
    """A model that answers at once, and counts tokens as fast as a real one: not in Python."""

    def count_tokens(self, text: str) -> int:
        return len(text) // 4


class Bench:
    """The window, with a model that answers at once."""

    def __init__(self, qt: QApplication, home: Path, watch: Watch) -> None:
        self.home, self.watch, self.qt = home, watch, qt
        self.application = self.open()

    def open(self) -> Application:
        """Open the window, and wait until all of it is made."""
        application = Application(self.qt, FakeOpener(Replier()), model=self.home / "Fake.gguf")
        application.window.painted.connect(_as_the_program_does)
        application.show()
        self.heard: list[Change] = []
        application.store.add_listener(self._on_change)
        self.watch.for_a_while("(start)", list, SETTLING_S)
        return application

    def close(self) -> None:
        self.application.window.close()
        self.application.close()

    def _on_change(self, change: ChatChange) -> None:
        self.heard.append(change.change)

    def said(self, word: str) -> bool:
        toast = self.application.window.toast
        return toast.isVisible() and word in toast.text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=50_000, help="in the store")
    parser.add_argument("--only", default="", help="files, long, compose, bin, search or list")
    parser.add_argument("--why", action="store_true")
    arguments = parser.parse_args()
    works: dict[str, Callable[[Bench, int], None]] = {
        "files": measure_files,
        "long": measure_long_chats,
        "compose": measure_composer,
        "bin": measure_bin,
        "search": measure_search,
        "list": measure_list,
    }
    qt, watch = QApplication([]), Watch(why=arguments.why)
    print("| what | longest stall | own time in a stall | took |\n| --- | --- | --- | --- |")
    for name, work in works.items():
        if arguments.only in ("", name):
            with tempfile.TemporaryDirectory() as home:
                os.environ["GPT4ALL_DESKTOP_HOME"] = home
                bench = Bench(qt, Path(home), watch)
                work(bench, arguments.messages)
                bench.close()
                gc.unfreeze()
                gc.collect()
    return 0


def measure_files(bench: Bench, messages: int) -> None:
    """Imports, exports, backups."""
    room, store = bench.application.chats_room, bench.application.store
    toast = bench.application.window.toast
    many, one, out = (bench.home / f"{name}.json" for name in ("many", "one", "out"))
    write(many, [(100, seed) for seed in range(200)])
    write(one, [(20_000, 1)])
    for name, path in (("in 200 chats", many), ("in one chat", one)):
        toast.dismiss()
        bench.watch.run(
            f"import of 20,000 messages {name}",
            partial(room.transfer.read, [path]),
            lambda: bench.said("imported"),
        )
    rest = max(0, messages - 40_000)
    take_in(store, (long_chat(100, seed=seed, words=90) for seed in range(rest // 100)))
    toast.dismiss()
    bench.watch.run(
        f"export of {messages:,} messages",
        lambda: room.transfer._write(None, str(out)),
        lambda: bench.said("Exported"),
    )
    backups = room._backups
    assert backups is not None
    dialog = BackupsDialog(backups, store, bench.application.window, room.work)
    dialog.open()
    bench.watch.run(
        f"backup of {messages:,} messages", dialog.make_button.click, lambda: bool(dialog.lines)
    )
    newest = backups.backups()[0].path
    bench.watch.run(
        f"going back to a backup of {messages:,} messages",
        lambda: dialog._restore(newest),
        lambda: Change.REPLACED in bench.heard,
    )


def measure_long_chats(bench: Bench, messages: int) -> None:
    """Opening them, going to their beginning, writing in them."""
    application, watch = bench.application, bench.watch
    store, chat, page = application.store, application.chat, application.window.page
    first, second = take_in(store, [varied_chat(LONG, seed) for seed in (1, 2)])
    name = f"a chat of {LONG:,} messages"
    watch.for_a_while(f"opening {name}", partial(chat.open_chat, first.id))
    watch.for_a_while(f"opening another one of {LONG:,}", partial(chat.open_chat, second.id))
    watch.for_a_while("switching back", partial(chat.open_chat, first.id))
    chat.open_chat(second.id)
    target = store.path(first.id)[LONG // 10].node
    watch.for_a_while(
        f"jumping into {name} from the search",
        partial(chat.reveal, first.id, target.id, target.text.split()[0]),
    )
    bar = page.transcript.verticalScrollBar()
    watch.for_a_while("going to its beginning", lambda: bar.setValue(0))
    watch.for_a_while("finding a word in it", lambda: page.transcript.navigator.find("bread"))
    page.transcript.navigator.end_find()
    watch.for_a_while("sending a message in it, with its reply", partial(chat.send, "Well?"))
    last = store.path(first.id)[-1].node.id
    watch.for_a_while("another reply", partial(chat.messages.regenerate, last))
    last = store.path(first.id)[-1].node.id
    watch.for_a_while("forking it at its end", partial(chat.messages.fork, last), 4.0)
    chat.open_chat(first.id)
    watch.for_a_while(
        "deleting its first message with all others",
        lambda: chat.messages.delete(store.path(first.id)[0].node.id),
    )
    watch.for_a_while(f"deleting {name}", partial(application.chats.delete, [second.id]))


def measure_composer(bench: Bench, _messages: int) -> None:
    """A very long text in the composer."""
    composer = bench.application.window.page.composer
    words = long_chat(1, words=2_000).nodes[0].text + "\n"
    text = words * (PASTED // len(words) + 1)
    data, file = QMimeData(), bench.home / "dropped.txt"
    data.setText(text)
    file.write_text(text, encoding="utf-8")
    size = f"{PASTED // 1_000_000} MB"
    bench.watch.for_a_while(
        f"pasting a text of {size}", lambda: composer.field.insertFromMimeData(data), 3.0
    )
    composer.set_draft(Draft())
    bench.watch.run(
        f"dropping a file of {size}",
        lambda: composer.files_chosen.emit([file]),
        lambda: composer.draft.attachments != () or not composer.reading,
    )
    bench.watch.for_a_while("writing beside it", partial(composer.type_text, "Well? "), 2.0)
    bench.watch.run(
        "sending it",
        lambda: composer.send_requested.emit(composer.draft.text, composer.draft.attachments),
        lambda: composer.mode is ComposerMode.READY and composer.draft.empty,
    )


def measure_bin(bench: Bench, _messages: int) -> None:
    """Emptying the bin."""
    application = bench.application
    store = application.store
    chats = take_in(store, [long_chat(100, seed=seed, words=90) for seed in range(50)])
    chats += take_in(store, [long_chat(LONG, seed=99, words=90)])
    store.delete_many([chat.id for chat in chats])
    dialog = BinDialog(store, 30, application.window)
    dialog.open()
    name = f"emptying a bin with {len(chats)} chats, one of {LONG:,} messages"
    bench.watch.for_a_while(
        name, lambda: dialog._erase([chat.id for chat in store.bin()]), SETTLING_S
    )


def measure_search(bench: Bench, messages: int) -> None:
    """Searching everything, and typing meanwhile."""
    application, store = bench.application, bench.application.store
    chats = [varied_chat(100, seed) for seed in range(messages // 100)]
    take_in(store, chats)
    for query in QUERIES:
        times = []
        for _ in range(3):
            started = time.perf_counter()
            found = len(store.search(query, limit=60))
            times.append(time.perf_counter() - started)
        took = statistics.median(times) * 1000
        print(f"| search of {messages:,} messages for {query} ({found}) | | | {took:.0f} ms |")
    field = application.window.sidebar.search
    for query in ("river mountains", "河は山", "النموذج"):
        typed = iter([query[: at + 1] for at in range(len(query))] + [""])
        keys = QTimer()
        keys.timeout.connect(lambda typed=typed: field.line.setText(next(typed, "")))
        bench.watch.for_a_while(f"typing {query} slowly", partial(keys.start, 200), 4.0)
        keys.stop()


def measure_list(bench: Bench, _messages: int) -> None:
    """A sidebar with thousands of chats."""
    start = datetime.now(UTC)
    chats = [
        replace(long_chat(2, seed=seed, words=20), updated=start - timedelta(hours=2 * seed))
        for seed in range(LONG)
    ]
    take_in(bench.application.store, chats)
    bench.close()
    began = time.perf_counter()
    bench.application = bench.open()
    print(f"| start with {LONG:,} chats | | | {time.perf_counter() - began - SETTLING_S:.2f} s |")
    sidebar, watch = bench.application.window.sidebar, bench.watch
    bar = sidebar.list.verticalScrollBar()
    wheel = QTimer()
    wheel.timeout.connect(lambda: bar.setValue(bar.value() + bar.pageStep() // 2))
    watch.for_a_while(f"scrolling a list of {LONG:,} chats", partial(wheel.start, 16))
    wheel.stop()
    watch.for_a_while("going to its end", lambda: bar.setValue(bar.maximum()))
    watch.for_a_while("filtering it", partial(sidebar.search.line.setText, "long 49"))
    watch.for_a_while("the list again", sidebar.search.clear)
    store = bench.application.store
    ids = [chat.id for chat in store.chats()]
    watch.for_a_while("opening one", partial(bench.application.chat.open_chat, ids[2_000]))
    watch.for_a_while("renaming one", partial(store.rename, ids[3_000], "Another name"))
    watch.for_a_while("sending in it", partial(bench.application.chat.send, "Well?"))
    watch.for_a_while("deleting 500", partial(bench.application.chats.delete, ids[100:600]))


def varied_chat(messages: int, seed: int) -> WholeChat:
    """Return a chat with messages in several scripts, some with code."""
    chat = long_chat(messages, seed=seed, words=90)
    nodes = list(chat.nodes)
    for at in range(seed % 7, messages, 7):
        text = SCRIPTS[at % len(SCRIPTS)] * 5
        nodes[at] = replace(nodes[at], text=f"{nodes[at].text}\n\n- {text}\n\n```\nx = {at}\n```")
    return replace(chat, nodes=tuple(nodes))


def write(path: Path, chats: Sequence[tuple[int, int]]) -> None:
    made = [long_chat(count, seed=seed, words=90) for count, seed in chats]
    wholes = [(whole, whole.nodes) for whole in made]
    text = chat_json.write(wholes, exported=datetime.now(UTC), program="")
    path.write_text("".join(text), encoding="utf-8")


def _as_the_program_does() -> None:
    sys.setswitchinterval(0.001)
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    sys.exit(main())
