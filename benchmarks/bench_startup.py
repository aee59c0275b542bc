"""How long until the window is on the screen, beside an empty PySide6 window in the same run.

    python benchmarks/bench_startup.py [--runs 7] [--json]

Each start is a process of its own; its time runs from before the process is created until its first
frame is painted. The two programs alternate, so that what else the machine does hits both. No model
is loaded: that begins after the first frame. Runs offscreen unless QT_QPA_PLATFORM says otherwise.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIRST_FRAME = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class FirstFrame(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest or event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        print(time.time(), flush=True)
        QApplication.instance().quit()
"""

EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
{FIRST_FRAME}
app = QApplication([])
window = QMainWindow()
watch = FirstFrame()
window.installEventFilter(watch)
window.show()
app.exec()
"""

OURS = f"""
import gc, sys
gc.disable()  # as the command does, until the first frame
sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in type(finder).__module__]
from PySide6.QtWidgets import QApplication
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.ui.theme import STYLE_ARGUMENTS
{FIRST_FRAME}
app = QApplication(["", *STYLE_ARGUMENTS])
application = Application(app, open_model)
watch = FirstFrame()
application.window.installEventFilter(watch)
application.show()
app.exec()
heavy = {{"numpy", "jinja2", "cffi", "requests"}} & set(sys.modules)
application.close()
sys.exit(f"imported too early: {{heavy}}" if heavy else 0)
"""


def start(program: str, environment: dict[str, str]) -> float:
    """Run a program once; return the seconds until its first frame."""
    before = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if done.returncode:
        sys.exit(done.stderr)
    return float(done.stdout.split()[0]) - before


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    root = str(Path(__file__).resolve().parents[1])
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "GPT4ALL_DESKTOP_HOME": home,
            # As installed, where modules are compiled once; without this each start would do it.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(Path(home, "bytecode")),
            "PYTHONPATH": os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])]),
        }
        times: dict[str, list[float]] = {"empty": [], "ours": []}
        for run in range(arguments.runs + 1):
            for name, program in (("empty", EMPTY), ("ours", OURS)):
                seconds = start(program, environment)
                if run:  # the first run warms the disk cache
                    times[name].append(seconds)
    empty, ours = (statistics.median(times[name]) for name in ("empty", "ours"))
    result = {"empty_s": round(empty, 3), "ours_s": round(ours, 3), "ratio": round(ours / empty, 2)}
    if arguments.json:
        line = json.dumps(result)
    else:
        line = f"empty window {empty:.3f} s, GPT4All Desktop {ours:.3f} s, ratio {ours / empty:.2f}"
    sys.stdout.write(line + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
