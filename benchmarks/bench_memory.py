"""The memory that is told before a model is loaded, against what it takes.

    python benchmarks/bench_memory.py MODEL[,MODEL…] [--contexts 1024,4096] [--threads 2]

A process of its own for each pair loads the model, fills the whole context and writes some tokens;
its peak resident memory (VmHWM) minus what it had before the model is compared with the estimate
that the browser makes from the head of the file. Linux only.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from gpt4all_desktop.library import fit  # noqa: E402
from gpt4all_desktop.library.head import read_head  # noqa: E402

MEASURED = """
import json, sys
from pathlib import Path
from gpt4all_desktop.engine import Model
from gpt4all_desktop.engine.sampling import Sampling
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return {l.split(":")[0]: int(l.split()[1]) * 1024 for l in lines if l.startswith(("Vm", "Rss"))}
path, context, threads = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
import numpy  # what is imported on the way is not the model
before = peak()["VmRSS"]
with Model(path, threads=threads) as model, model.session(context) as session:
    ids = [(17 * n) % 1000 + 5 for n in range(context - 16)]
    session.sync(ids)
    written = len(list(session.generate(max_tokens=12, sampling=Sampling(temperature=0.7))))
    print(json.dumps({"taken": peak()["VmHWM"] - before, "now": peak(), "written": written}))
"""


def measured(path: Path, context: int, threads: int) -> int:
    """Return the bytes a model takes with its context full."""
    command = [sys.executable, "-c", MEASURED, str(path), str(context), str(threads)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return int(json.loads(done.stdout.splitlines()[-1])["taken"])


def main() -> int:
    """Print the table; return 1 if an estimate is more than 5 % off."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", help="files, separated by commas")
    parser.add_argument("--contexts", default="1024,4096")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    worst = 0.0
    print("| model | context | told | measured | told / measured |")
    print("| --- | --- | --- | --- | --- |")
    for name in options.models.split(","):
        path = Path(name)
        for context in map(int, options.contexts.split(",")):
            told = fit.memory_of(read_head(path), context, threads=options.threads).total
            taken = measured(path, context, options.threads)
            worst = max(worst, abs(told / taken - 1))
            print(
                f"| {path.stem} | {context:,} | {told / 1e6:.0f} MB | {taken / 1e6:.0f} MB "
                f"| {told / taken:.3f} |",
                flush=True,
            )
    print(f"\nworst difference {worst:.1%}")
    return int(worst > 0.05)


if __name__ == "__main__":
    sys.exit(main())
