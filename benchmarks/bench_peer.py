"""Side by side with llama.cpp, in one run: `make bench PEER=/path/to/venv/bin/python`.

The peer lives in its own virtual environment (`pip install llama-cpp-python==0.3.36`, which builds
llama.cpp for this machine) and is never a dependency. Both programs hold the same file open and
take turns; what is quoted is the median of the ratios of neighbouring runs, so that whatever else
slows the machine slows both. Without a peer only our numbers are printed, and a sentence says so.

Models are random weights in real shapes (tools/make_gguf.py), made in --models when missing.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
QUANTS = ("q4_0", "q4_k_m", "q8_0", "q6_k", "q5_k_m", "f16", "bf16")
PROMPT, GENERATED = 512, 32


class Worker:
    """One of the two programs: a process that answers lines of JSON with lines of JSON."""

    def __init__(self, python: str, script: str) -> None:
        self._process = subprocess.Popen(
            [python, str(HERE / script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, do: str, **arguments: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        answer: dict[str, Any] = json.loads(line) if line else {"error": "it has died"}
        if "error" in answer:
            raise RuntimeError(f"{self._process.args!r}: {answer['error']}")
        return answer

    def seconds(self, do: str, **arguments: Any) -> float:
        return float(self.ask(do, **arguments)["seconds"])

    def end(self) -> None:
        self._process.kill()
        self._process.wait()


@dataclass(frozen=True)
class Pair:
    """What both did: our value and the peer's (medians), and the median of the ratios."""

    ours: float
    peer: float | None
    ratio: float | None
    spread: str = ""


class Sides:
    """Our program and the peer's, if there is one."""

    def __init__(self, peer: str | None) -> None:
        self.ours = Worker(sys.executable, "worker.py")
        self.peer = Worker(peer, "peer_worker.py") if peer else None

    def both(self, do: str, **arguments: Any) -> None:
        self.ours.ask(do, **arguments)
        if self.peer is not None:
            self.peer.ask(do, **arguments)

    def compare(self, repeat: int, do: str, **arguments: Any) -> Pair:
        """Take turns; the first round warms up and does not count. Values are seconds."""
        mine: list[float] = []
        theirs: list[float] = []
        for number in range(repeat + 1):
            for side in ("ours", "peer") if number % 2 else ("peer", "ours"):
                worker = self.ours if side == "ours" else self.peer
                if worker is not None:
                    into = mine if side == "ours" else theirs
                    into.append(worker.seconds(do, **arguments))
        mine, theirs = mine[1:], theirs[1:]
        if not theirs:
            return Pair(statistics.median(mine), None, None)
        ratios = [b / a for a, b in zip(mine, theirs, strict=True)]
        return Pair(
            statistics.median(mine),
            statistics.median(theirs),
            statistics.median(ratios),
            f"{min(ratios):.2f} to {max(ratios):.2f}",
        )

    def end(self) -> None:
        self.ours.end()
        if self.peer is not None:
            self.peer.end()


@contextmanager
def sides(peer: str | None) -> Iterator[Sides]:
    made = Sides(peer)
    try:
        yield made
    finally:
        made.end()


def read_bandwidth(binary: Path, threads: int) -> float:
    """Return GB/s of a plain read of half a gigabyte by that many threads, or 0 if not built."""
    if not binary.exists():
        return 0.0
    run = subprocess.run(
        [str(binary), "Q8_0", str(threads)], capture_output=True, text=True, check=True
    )
    return float(run.stdout.split("plain read")[1].split()[0])


def model_file(folder: Path, shape: str, quant: str) -> Path:
    path = folder / f"{shape}-{quant}.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        tool = [sys.executable, str(ROOT / "tools" / "make_gguf.py")]
        arguments = ["--shape", shape, "--quant", quant, "--output", str(path)]
        subprocess.run([*tool, *arguments], check=True, stdout=subprocess.DEVNULL)
    return path


def touched_bytes(path: Path, shape: str) -> int:
    """Return the bytes of weights a token reads: all but the embeddings of an untied model."""
    sys.path.insert(0, str(ROOT))
    from tools.make_gguf import SHAPES, nbytes, quant_types

    s = SHAPES[shape]
    quant = path.stem.split("-", 1)[1]
    matrix, _, _ = quant_types(quant, s.n_embd)
    unread = 0 if s.tied else nbytes((s.n_embd, s.n_vocab), matrix)
    return path.stat().st_size - unread


def text(pair: Pair, count: int) -> str:
    """Return "our rate / the peer's rate, ratio" for `count` tokens."""
    if pair.peer is None or pair.ratio is None:
        return f"{count / pair.ours:.1f}"
    return f"{count / pair.ours:.1f} / {count / pair.peer:.1f}, **{pair.ratio:.2f}**"


def bench_model(path: Path, arguments: argparse.Namespace, out: Callable[[str], None]) -> None:
    shape, quant = path.stem.split("-", 1)
    for threads in arguments.threads:
        with sides(arguments.peer) as s:
            first = s.compare(
                arguments.repeat, "first", path=str(path), threads=threads, n=16, context=1024
            )
        with sides(arguments.peer) as s:
            context = max(arguments.context)
            s.both("open", path=str(path), threads=threads, context=context + PROMPT)
            prefill = s.compare(arguments.repeat, "prefill", n=PROMPT)
            cells = []
            for n in sorted(arguments.context):
                decode = s.compare(arguments.repeat, "decode", context=n, n=GENERATED)
                share = touched_bytes(path, shape) * GENERATED / decode.ours / 1e9
                limit = read_bandwidth(arguments.stream, threads)
                part = f", {share / limit:.0%} of {limit:.0f} GB/s" if limit else ""
                cells.append(f"{text(decode, GENERATED)}{part}")
            memory = s.ours.ask("rss")
            over = memory["bytes"] - path.stat().st_size - memory["kv"]
        seconds = f"{first.ours:.2f} s"
        if first.peer is not None:
            seconds += f" / {first.peer:.2f} s"
        row = [shape, quant, str(threads), text(prefill, PROMPT), *cells, seconds]
        out("| " + " | ".join([*row, f"{over / 2**20:+.0f}"]) + " |")


def headline(arguments: argparse.Namespace) -> list[str]:
    with sides(arguments.peer) as s:
        ours = s.ours.ask("version")
        peer = s.peer.ask("version") if s.peer is not None else None
    git = shutil.which("git") or "git"
    describe = [git, "describe", "--always", "--dirty"]
    run = subprocess.run(describe, cwd=ROOT, capture_output=True, text=True, check=False)
    commit = run.stdout.strip()
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = names[0].split(":", 1)[1].strip() if names else cpu
    lines = [
        f"{time.strftime('%Y-%m-%d')}, {cpu}, {os.cpu_count()} CPUs; commit {commit}, "
        f"{ours['info']}.",
        f"Peer: {peer['version']} ({peer['info'].strip()})."
        if peer
        else "There is no peer in this run (give one with PEER=…): our numbers stand alone.",
        "Tokens per second, ours / the peer's; in bold the median ratio of interleaved runs. Decode"
        " also as a share of what a plain read reaches. First: seconds from opening the cached file"
        " to the first token after 16. Memory: the most, beyond the file and the KV cache, in MiB.",
        "",
    ]
    titles = ["shape", "weights", "threads", f"prefill {PROMPT}"]
    titles += [f"decode at {n}" for n in sorted(arguments.context)]
    titles += ["first", "memory"]
    lines.append("| " + " | ".join(titles) + " |")
    lines.append("|" + " --- |" * len(titles))
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", help="the Python of a virtual environment with llama-cpp-python")
    parser.add_argument("--shapes", nargs="+", default=["135m", "1b"])
    parser.add_argument("--quants", nargs="+", default=list(QUANTS))
    parser.add_argument("--threads", nargs="+", type=int, default=[2])
    parser.add_argument("--context", nargs="+", type=int, default=[256])
    parser.add_argument("--repeat", type=int, default=7)
    parser.add_argument("--models", type=Path, default=ROOT / "build" / "models")
    parser.add_argument("--stream", type=Path, default=ROOT / "build/native/bench/bench_stream")
    parser.add_argument("--output", type=Path, help="append the table to this file as well")
    arguments = parser.parse_args()
    if arguments.peer and not Path(arguments.peer).exists():
        print(f"There is no {arguments.peer}: measuring without a peer.", file=sys.stderr)
        arguments.peer = None

    def out(line: str) -> None:
        print(line, flush=True)
        if arguments.output is not None:
            with arguments.output.open("a", encoding="utf-8") as f:
                f.write(line + "\n")

    for line in headline(arguments):
        out(line)
    for shape in arguments.shapes:
        for quant in arguments.quants:
            bench_model(model_file(arguments.models, shape, quant), arguments, out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
