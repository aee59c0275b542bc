"""The numbers of the chat window: start, long chats, streaming, anchors, hostile replies.

    python benchmarks/bench_ui.py [--quick] [--out benchmarks/results-ui.md]

Runs offscreen unless QT_QPA_PLATFORM says otherwise. A stall is the time between two turns of the
event loop while something happens; what else the machine does counts, so the rest of the machine
should be idle. Total GUI time is processor time of the main thread, layout and painting included.
Long chats are shown by the real transcript in a window of 1000 × 800 pixels.
"""

import argparse
import gc
import itertools
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QFont, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QTextBrowser

from gpt4all_desktop.chats.conversation import Role
from gpt4all_desktop.chats.reply import StopReason
from gpt4all_desktop.ui.chat.state import Note, Turn
from gpt4all_desktop.ui.chat.transcript import Transcript
from gpt4all_desktop.ui.garbage import GarbageCollector
from gpt4all_desktop.ui.theme import Theme, ThemeMode
from tests.fakes.hostile import giant_reply, hostile_replies

WORDS = "calm answer of a model that runs on this computer only and says what it knows"
NOTE = Note(
    model="Model", reason=StopReason.FINISHED, tokens=9, tokens_per_second=9.0, seconds_to_first=0.1
)

MARK_RATIO = 2.5
"""How long a stream may take beside a bare text browser. The mark is 500 ms where that takes 200
(specs/ux.md, 4b); on slower machines, or while others use the machine, both take longer."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    measure: str
    value: str
    reach: str
    good: bool


def prose(dice: random.Random, count: int) -> str:
    words = WORDS.split()
    return " ".join(dice.choice(words) for _ in range(count))


def reply(dice: random.Random, size: int) -> str:
    """Return Markdown of about that many characters, with everything in it."""
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts += [
            f"## {prose(dice, 4)}",
            f"{prose(dice, 60)} **{prose(dice, 3)}** and `{prose(dice, 1)}`, $x^{{{len(parts)}}}$.",
            "\n".join(f"- {prose(dice, 9)} *{prose(dice, 2)}*" for _ in range(5)),
            "```python\n"
            + "\n".join(f"def f{n}(x: int) -> int:\n    return x + {n}" for n in range(6))
            + "\n```",
            "| a | b | c |\n|---|---|---|\n"
            + "\n".join(f"| {prose(dice, 2)} | {n} | {prose(dice, 3)} |" for n in range(5)),
            prose(dice, 90),
        ]
    return "\n\n".join(parts)[:size]


def chat(count: int) -> list[Turn]:
    dice, turns = random.Random(5), []
    texts = [reply(dice, 1_500) for _ in range(40)]
    for number in range(count):
        if number % 2:
            text = texts[number % len(texts)] + f"\n\nEnd of {number}."
            turns.append(Turn(id=number, role=Role.ASSISTANT, model="Model", text=text, note=NOTE))
        else:
            turns.append(Turn(id=number, role=Role.USER, text=prose(dice, 12)))
    return turns


class Bench:
    """A transcript in a window, and a stop watch."""

    def __init__(self, qt: QApplication) -> None:
        self.qt = qt
        self.view = Transcript()
        self.view.resize(1000, 800)
        self.view.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            self.qt.processEvents()

    def timed(self, work: Callable[[], object]) -> float:
        """Return the milliseconds until the work is done and painted."""
        start = time.perf_counter()
        work()
        self.qt.processEvents()
        return (time.perf_counter() - start) * 1000

    def wheel(self, notches: float) -> None:
        where = QPointF(300, 300)
        event = QWheelEvent(
            where,
            QPointF(self.view.viewport().mapToGlobal(where.toPoint())),
            QPoint(0, 0),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.qt.sendEvent(self.view.viewport(), event)

    def begin_reply(self) -> int:
        """Ask something; return the reply that begins."""
        self.view.set_turns(chat(40))
        self.view.add_turn(Turn(id=9_000, role=Role.USER, text="Well?"))
        self.view.add_turn(Turn(id=9_001, role=Role.ASSISTANT, model="Model", writing=True))
        self.settle()
        gc.collect()
        return 9_001

    def stream(self, turn_id: int, text: str, *, size: int, pause_ms: int) -> float:
        """Let a reply come as a model writes it; return the longest stall in ms."""
        loop, pieces = QEventLoop(), pieces_of(text, size)
        longest, last = 0.0, time.perf_counter()

        def tick() -> None:
            piece = next(pieces, None)
            if piece is None:
                self.view.finish_turn(turn_id, NOTE, None)
                feed.stop()
                QTimer.singleShot(600, loop.quit)  # colours and formulas come after the end
            else:
                self.view.extend_turn(turn_id, piece)

        def beat() -> None:
            nonlocal longest, last
            now = time.perf_counter()
            longest, last = max(longest, (now - last) * 1000 - 2), now

        feed, heart = QTimer(), QTimer()
        feed.setTimerType(Qt.TimerType.PreciseTimer)
        heart.setTimerType(Qt.TimerType.PreciseTimer)
        feed.timeout.connect(tick)
        heart.timeout.connect(beat)
        feed.start(pause_ms)
        heart.start(2)
        loop.exec()
        heart.stop()
        return longest

    def work(self, turn_id: int, text: str, *, size: int) -> float:
        """Let a reply come without pauses; return the processor time it took, in ms.

        Layout and painting are part of it. With pauses the caches are cold and the same work takes
        up to twice as long; how long says more of the machine than of the program.
        """
        start = time.thread_time()
        for piece in pieces_of(text, size):
            self.view.extend_turn(turn_id, piece)
            self.qt.sendPostedEvents()
        self.view.finish_turn(turn_id, NOTE, None)
        self.qt.sendPostedEvents()
        return (time.thread_time() - start) * 1000


def bare_browser(qt: QApplication, text: str, *, size: int) -> float:
    """Let an empty text browser take the same text as plain paragraphs; return the ms it took.

    It has no Markdown, no messages, no anchor: it says how fast the machine is.
    """
    view = QTextBrowser()
    view.resize(1000, 800)
    view.show()
    qt.processEvents()
    cursor, bar = QTextCursor(view.document()), view.verticalScrollBar()
    start = time.thread_time()
    for number, piece in enumerate(pieces_of(text, size)):
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if number % 20 == 19:
            cursor.insertBlock()
        cursor.insertText(piece)
        bar.setValue(bar.maximum())
        qt.sendPostedEvents()
    spent = (time.thread_time() - start) * 1000
    view.deleteLater()
    return spent


def pieces_of(text: str, size: int) -> Iterator[str]:
    return iter([text[at : at + size] for at in range(0, len(text), size)])


def p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def bench_start(runs: int) -> list[Row]:
    """Start the program beside an empty window, in turn."""
    import json

    done = subprocess.run(
        [
            sys.executable,
            Path(__file__).with_name("bench_startup.py"),
            "--json",
            "--runs",
            str(runs),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    result = json.loads(done.stdout)
    ours, empty = result["ours_s"], result["empty_s"]
    ratio = ours / empty
    value = f"{ours:.2f} s, {ratio:.2f} × an empty window"
    return [
        Row("window visible after start (warm)", value, "< 1 s, < 2.5 ×", ours < 1 and ratio < 2.5)
    ]


def bench_long_chat(bench: Bench) -> list[Row]:
    turns = chat(5_000)
    opening, resizing, steps = [], [], []
    for _ in range(5):
        bench.view.set_turns([])
        bench.settle()
        gc.collect()
        opening.append(bench.timed(lambda: bench.view.set_turns(turns)))
        bench.settle()
    for width in (900, 1100, 820, 1000) * 3:
        resizing.append(bench.timed(lambda width=width: bench.view.resize(width, 800)))
        bench.settle()
    bench.view.resize(1000, 800)
    bench.settle()
    for _ in range(5):
        passed = [bench.timed(lambda n=notches: bench.wheel(n)) for notches in (1, 1, 3, -1) * 100]
        steps.append(p95(passed))
    widgets = len(bench.view.live_messages)
    name = f"chat of 5,000 messages ({widgets} with widgets)"
    return [
        _limit(f"{name}: open", statistics.median(opening), 150),
        _limit(f"{name}: resize, p95", p95(resizing), 50),
        _limit(f"{name}: scroll step, p95", statistics.median(steps), 16),
    ]


def bench_streaming(bench: Bench) -> list[Row]:
    rows = []
    for name, text in (
        ("Markdown", reply(random.Random(3), 16_000)),
        ("one paragraph", prose(random.Random(3), 3_200)[:16_000]),
    ):
        longest = bench.stream(bench.begin_reply(), text, size=30, pause_ms=8)
        pairs = [
            (
                bench.work(bench.begin_reply(), text, size=30),
                bare_browser(bench.qt, text, size=30),
            )
            for _ in range(9)
        ]
        ours = [spent for spent, _ in pairs]
        middle, ratio = statistics.median(ours), statistics.median(a / b for a, b in pairs)
        value = f"{middle:.0f} ms ({min(ours):.0f} at least), {ratio:.2f} × a bare text browser"
        total = f"16,000 characters stream ({name}): total GUI time"
        reach = f"< {MARK_RATIO} × (500 ms where that takes 200)"
        rows += [
            _limit(f"16,000 characters stream ({name}): longest stall", longest, 50),
            Row(total, value, reach, ratio < MARK_RATIO),
        ]
    return rows


def bench_anchor(bench: Bench) -> list[Row]:
    """Measure how far the line that is being read moves."""
    view = bench.view
    view.set_turns(chat(300))
    bench.settle()
    bench.wheel(20)
    worst: dict[str, int] = {}

    def line() -> tuple[int, int, int]:
        turn, block = view.anchor_turn, view.anchor_block
        assert turn is not None
        widget = view.live_messages[turn].live_blocks[block]
        top = widget.mapTo(view.viewport(), QPoint(0, 0)).y()
        character, _ = widget.position_at(max(0, -top))
        return turn, block, character

    def place(of: tuple[int, int, int]) -> int:
        widget = view.live_messages[of[0]].live_blocks[of[1]]
        return widget.mapTo(view.viewport(), QPoint(0, 0)).y() + widget.y_of(of[2])

    def check(name: str, work: Callable[[], object]) -> None:
        of = line()
        before = place(of)
        work()
        bench.settle()
        worst[name] = max(worst.get(name, 0), abs(place(of) - before))

    dice = random.Random(9)
    view.add_turn(Turn(id=9_000, role=Role.USER, text="Well?"))
    view.add_turn(Turn(id=9_001, role=Role.ASSISTANT, model="Model", writing=True))
    bench.wheel(25)
    for piece in pieces_of(reply(dice, 4_000), 40):
        check("streaming", lambda piece=piece: view.extend_turn(9_001, piece))
    check("streaming", lambda: view.finish_turn(9_001, NOTE, None))
    for width in (900, 700, 1100, 640, 1000):
        check("resizing", lambda width=width: view.resize(width, 800))
    base = view.font().pointSizeF()
    for scale in (1.25, 2.0, 0.8, 1.0):
        font = QFont(view.font())
        font.setPointSizeF(base * scale)
        check("another font", lambda font=font: view.setFont(font))
    for above in (3, 11, 47):
        text = reply(dice, 3_000)
        turn = Turn(id=above, role=Role.ASSISTANT, model="Model", text=text, note=NOTE)
        check("inserting above", lambda turn=turn: view.update_turn(turn))
    return [
        Row(f"anchor moves while {name}", f"{pixels} px", "≤ 1 px", pixels <= 1)
        for name, pixels in worst.items()
    ]


def bench_hostile(bench: Bench, count: int) -> list[Row]:
    """Show hostile replies, at once and in pieces; count what the program asks of the world."""
    requests: list[str] = []
    seen = {"socket.connect", "socket.getaddrinfo"}
    sys.addaudithook(lambda event, _args: requests.append(event) if event in seen else None)
    texts = [*hostile_replies(count), giant_reply()]
    stalls = [_show_hostile(bench, text) for text in texts]
    for _ in range(3):  # the machine may have done something else: what is slow is slow again
        for number, text in enumerate(texts):
            if stalls[number] > 50:
                stalls[number] = min(stalls[number], _show_hostile(bench, text))
    longest = max(stalls)
    worst = f"reply {stalls.index(longest)}"
    bench.view.set_turns([])
    name = f"{count:,} hostile replies and one of 5 MB"
    return [
        Row(f"{name}: crashes", "0", "0", True),
        Row(f"{name}: requests", str(len(requests)), "0", not requests),
        _limit(f"{name}: longest stall ({worst})", longest, 100),
    ]


def _show_hostile(bench: Bench, text: str) -> float:
    """Show a reply that comes in pieces, from top to bottom; return the longest stall in ms."""
    bench.view.set_turns([])
    turn = Turn(id=1, role=Role.ASSISTANT, model="Model", writing=True)
    longest = bench.timed(lambda: bench.view.add_turn(turn))
    for piece in pieces_of(text, max(400, len(text) // 12)):
        longest = max(longest, bench.timed(lambda p=piece: bench.view.extend_turn(1, p)))
    longest = max(longest, bench.timed(lambda: bench.view.finish_turn(1, NOTE, None)))
    bar = bench.view.verticalScrollBar()
    for part in (0.0, 0.5, 1.0):
        value = round(bar.maximum() * part)
        longest = max(longest, bench.timed(lambda value=value: bar.setValue(value)))
    return longest


def _limit(measure: str, value: float, limit: float) -> Row:
    return Row(measure, f"{value:.1f} ms", f"< {limit:g} ms", value < limit)


def table(rows: list[Row]) -> str:
    lines = ["| measure | measured | reach | |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {row.measure} | {row.value} | {row.reach} | {'yes' if row.good else 'NO'} |"
        for row in rows
    ]
    return "\n".join(lines)


def write(path: Path, made: str) -> None:
    """Put the table in the place of the one in the file; what is written around it stays."""
    known = path.read_text(encoding="utf-8") if path.exists() else ""
    before, found, rest = known.partition(made.splitlines()[0] + "\n")
    if found:
        lines = rest.splitlines(keepends=True)
        after = "".join(itertools.dropwhile(lambda line: line.startswith("|"), lines))
    else:
        before, after = "# The window in numbers\n\n`make bench-ui`, 2 cores, Qt offscreen.\n\n", ""
    path.write_text(f"{before}{made}\n{after}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer runs and hostile replies")
    parser.add_argument("--only", default="", help="start, chat, stream, anchor or hostile")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    qt = QApplication([])
    GarbageCollector(qt).start()
    Theme(qt, ThemeMode.LIGHT, qt)
    bench = Bench(qt)
    works: dict[str, Callable[[], list[Row]]] = {
        "start": lambda: bench_start(3 if arguments.quick else 9),
        "chat": lambda: bench_long_chat(bench),
        "stream": lambda: bench_streaming(bench),
        "anchor": lambda: bench_anchor(bench),
        "hostile": lambda: bench_hostile(bench, 60 if arguments.quick else 2_000),
    }
    rows: list[Row] = []
    for name, work in works.items():
        if arguments.only in ("", name):
            rows += work()
    print(table(rows))
    if arguments.out:
        write(arguments.out, table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
