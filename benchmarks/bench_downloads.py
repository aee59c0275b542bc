"""The model browser while four downloads run: stalls and throughput.

    python benchmarks/bench_downloads.py [--mib 400] [--rate 0] [--files 4] [--json]

A process beside this one serves the files on 127.0.0.1, as fast as it can or at --rate MiB/s each.
The window shows the browser with its cards. A timer beats every 2 ms; the longest pause between
beats is the stall, and the CPU time of the main thread in such a pause is what our own work had in
it: the difference is other threads and processes. Beside it the same files are fetched by curl and
hashed by sha256sum, all at once, where these programs exist.
"""

import argparse
import compileall
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
# As installed, where modules are compiled once: some are imported when they are first needed.
sys.dont_write_bytecode = False
sys.pycache_prefix = str(ROOT / "build" / "bytecode")
compileall.compile_dir(ROOT / "gpt4all_desktop", quiet=1)

from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from gpt4all_desktop.app import Application, open_model  # noqa: E402
from gpt4all_desktop.library.item import State  # noqa: E402
from gpt4all_desktop.ui.garbage import GarbageCollector  # noqa: E402
from gpt4all_desktop.ui.models import room as room_module  # noqa: E402
from gpt4all_desktop.ui.models.state import Act  # noqa: E402

BEAT_MS = 2
EMPTY_GGUF = b"GGUF" + (3).to_bytes(4, "little") + bytes(16)
"""The head of a file with neither tensors nor metadata."""
PIECE = 256 * 1024


def serve(path: Path, rate: float) -> None:
    """Print a port, then answer each GET with the whole file. Ends with its parent."""
    listener = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_answer, args=(connection, path, rate), daemon=True).start()


def _answer(connection: socket.socket, path: Path, rate: float) -> None:
    with connection, path.open("rb") as file:
        asked = b""
        while b"\r\n\r\n" not in asked:
            asked += connection.recv(4096)
        size = path.stat().st_size
        head = ["HTTP/1.1 200 OK", f"Content-Length: {size}", 'ETag: "1"', "Connection: close"]
        connection.sendall("\r\n".join([*head, "", ""]).encode())
        began, sent = time.monotonic(), 0
        while sent < size:
            sent += os.sendfile(connection.fileno(), file.fileno(), sent, PIECE)
            if rate:
                ahead = sent / (rate * 2**20) - (time.monotonic() - began)
                time.sleep(max(0.0, ahead))


class Heart:
    """Beats, and remembers the pauses."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.pauses: list[tuple[float, float]] = []
        """Milliseconds of the wall clock, and of the CPU for the main thread."""
        self._last = (0.0, 0.0)

    def start(self) -> None:
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self.pauses.append(((wall - self._last[0]) * 1000, (cpu - self._last[1]) * 1000))
        self._last = (wall, cpu)


def write_catalog(path: Path, urls: list[str], size: int, sha256: str) -> None:
    """Write a list of models whose files come from this computer."""
    models = [
        {
            "id": f"file-{number}",
            "name": f"File {number}",
            "family": "Files",
            "parameters": 135_000_000,
            "architecture": "llama",
            "purposes": ["chat"],
            "languages": ["en"],
            "license": "Apache-2.0",
            "variants": [
                {
                    "quantization": "Q4_0",
                    "files": [
                        {
                            "name": f"file{number}.gguf",
                            "size": size,
                            "sha256": sha256,
                            "urls": [url],
                        }
                    ],
                }
            ],
        }
        for number, url in enumerate(urls)
    ]
    catalog = {"schema": 1, "name": "Bench", "updated": "2026-01-01", "models": models}
    path.write_text(json.dumps(catalog), encoding="utf-8")


def fetch_in_window(urls: list[str], catalog: Path) -> tuple[float, Heart]:
    """Download in the real window; return the seconds it took and the pauses."""
    room_module.PARALLEL = len(urls)
    qt = QApplication(["", "-style", "Fusion"])
    sys.setswitchinterval(0.001)  # as `run_gui` does
    garbage = GarbageCollector(qt)
    application = Application(qt, open_model, load_model=False)
    application.window.painted.connect(garbage.start)
    application.show()
    application.window.models_requested.emit()
    room = application.models_gate.room
    assert room is not None
    room.queue._screen = None  # what comes is no model
    room.presenter.sources.add_list(str(catalog))
    heart, took = Heart(), 0.0
    began, running = 0.0, False

    def begin() -> None:
        nonlocal began
        cards = [card.key for card in room.presenter.cards if card.name.startswith("File ")]
        if room.page._waiting or len(cards) != len(urls):
            QTimer.singleShot(1_000, begin)
            return
        began = time.perf_counter()
        heart.start()
        for number, key in enumerate(cards):  # as fast as one can click
            press = partial(room.presenter.act, key, Act.DOWNLOAD)
            QTimer.singleShot(1 + 300 * number, press)
        watch.start(20)

    def look() -> None:
        nonlocal took, running
        states = [item.state for item in room.queue.items()]
        if State.FAILED in states:
            sys.stderr.write(f"{room.queue.progress()[0].problem}\n")
            os._exit(1)
        running = running or bool(states)
        if running and not states and took == 0.0:
            took = time.perf_counter() - began
            watch.stop()
            QTimer.singleShot(500, qt.quit)

    watch = QTimer()
    watch.timeout.connect(look)
    QTimer.singleShot(1_000, begin)
    qt.exec()
    application.close()
    return took, heart


def fetch_with_curl(urls: list[str], folder: Path) -> float | None:
    """Return the seconds of curl and sha256sum on the same files; None without them."""
    if not shutil.which("curl") or not shutil.which("sha256sum"):
        return None
    began = time.perf_counter()
    commands = [
        f"curl -s -o {folder / str(n)} {url} && sha256sum {folder / str(n)}"
        for n, url in enumerate(urls)
    ]
    runs = [
        subprocess.Popen(["/bin/sh", "-c", command], stdout=subprocess.DEVNULL)
        for command in commands
    ]
    for run in runs:
        run.wait()
    return time.perf_counter() - began


def _percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mib", type=int, default=400)
    parser.add_argument("--files", type=int, default=4)
    parser.add_argument("--rate", type=float, default=0.0, help="MiB/s of each; 0: no limit")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve, arguments.rate)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GPT4ALL_DESKTOP_HOME"] = name
        source = folder / "source"
        noise = os.urandom(2**20)
        with source.open("wb") as file:
            file.write(EMPTY_GGUF)
            for _ in range(arguments.mib):
                file.write(noise)
            file.truncate(arguments.mib * 2**20)
        sha256 = _sha256(source)
        server = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(source), "--rate", str(arguments.rate)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        port = int(server.stdout.readline())
        urls = [f"http://127.0.0.1:{port}/file{n}.gguf" for n in range(arguments.files)]
        catalog = folder / "catalog.json"
        write_catalog(catalog, urls, arguments.mib * 2**20, sha256)
        took, heart = fetch_in_window(urls, catalog)
        curl = fetch_with_curl(urls, folder)
        server.kill()
    walls, cpus = [pause[0] for pause in heart.pauses], [pause[1] for pause in heart.pauses]
    result = {
        "seconds": round(took, 2),
        "mib_per_second": round(arguments.mib * arguments.files / took, 1),
        "curl_and_sha256sum_seconds": curl and round(curl, 2),
        "longest_stall_ms": round(max(walls), 1),
        "stall_p99_ms": round(_percentile(walls, 0.99), 1),
        "stalls_over_50_ms": sum(wall > 50 for wall in walls),
        "longest_own_work_ms": round(max(cpus), 1),
        "own_work_share": round(sum(cpus) / sum(walls), 3),
    }
    show: Callable[[str], object] = sys.stdout.write
    if arguments.json:
        show(json.dumps(result) + "\n")
    else:
        show("".join(f"{key}: {value}\n" for key, value in result.items()))
    return 0


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
