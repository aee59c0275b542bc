"""Measure how fast a model reads and writes on this computer, the way users will see it."""

import itertools
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from gpt4all_desktop.commands.models import chosen_model
from gpt4all_desktop.engine import GREEDY
from gpt4all_desktop.record import record

if TYPE_CHECKING:
    from gpt4all_desktop.engine import Model, Session

_TEXT: Final = (
    "The harbour lies still this early in the morning. A few boats are coming in, and on the quay "
    "people wait with baskets and talk about prices, the weather of the last 12 days and who will "
    "buy the old mill. Nobody is in a hurry; there is time enough for a cup of coffee. "
)
_WARM_UP_TOKENS: Final = 16


@record
class BenchOptions:
    """What the user asked for; None is the default."""

    model: str | None = None
    threads: int | None = None
    prompt_tokens: int = 512
    gen_tokens: int = 128
    repeat: int = 3
    as_json: bool = False


@record
class Report:
    """The measurements; its fields are those of the JSON."""

    model: str
    threads: int
    prefill_tps: list[float]
    """Prompt tokens read per second, once per repetition, each with an empty context."""
    decode_tps: list[float]
    """Tokens written per second behind that prompt."""
    load_s: float
    peak_rss_bytes: int
    cpu: str


def run(options: BenchOptions, *, out: TextIO | None = None) -> int:
    """Measure and print.

    Raises:
        AppError: no model, or one that does not load or is too large.
    """
    out = out or sys.stdout
    report = measure(chosen_model(options.model), options)
    if options.as_json:
        fields = {name: getattr(report, name) for name in Report.__dataclass_fields__}
        out.write(json.dumps(fields) + "\n")
    else:
        out.write(_table(report, options))
    return 0


def measure(path: Path, options: BenchOptions) -> Report:
    """Load the model and time it.

    A few tokens are evaluated before the first measurement, so that the weights are in memory, as
    they are for users from the second message on.

    Raises:
        EngineError: the model does not load, or the prompt does not fit its context.
    """
    from gpt4all_desktop.engine import Model, cpu_tier

    started = time.perf_counter()
    with Model(path, threads=options.threads) as model:
        load_seconds = time.perf_counter() - started
        ids = _prompt(model, options.prompt_tokens)
        with model.session(_WARM_UP_TOKENS) as session:
            session.sync(ids[:_WARM_UP_TOKENS])
        prefill, decode = [], []
        for _ in range(options.repeat):
            with model.session(options.prompt_tokens + options.gen_tokens + 1) as session:
                prefill.append(len(ids) / _seconds_to_read(session, ids))
                decode.append(
                    options.gen_tokens / _seconds_to_write(session, ids, options.gen_tokens)
                )
        return Report(
            model=str(path),
            threads=model.threads,
            prefill_tps=[round(tps, 3) for tps in prefill],
            decode_tps=[round(tps, 3) for tps in decode],
            load_s=round(load_seconds, 4),
            peak_rss_bytes=peak_rss_bytes(),
            cpu=cpu_tier(),
        )


def _prompt(model: "Model", count: int) -> list[int]:
    """Return that many tokens of ordinary text."""
    ids = [model.bos_id] if model.add_bos and model.bos_id is not None else []
    text = itertools.cycle(model.tokenize(_TEXT))
    return [*ids, *itertools.islice(text, count - len(ids))]


def _seconds_to_read(session: "Session", ids: list[int]) -> float:
    started = time.perf_counter()
    session.sync(ids)
    return time.perf_counter() - started


def _seconds_to_write(session: "Session", ids: list[int], count: int) -> float:
    """Return the time for count tokens: evaluating one and choosing the next."""
    tokens = endless_tokens(session, ids)
    next(tokens)  # chosen from the logits that reading left
    started = time.perf_counter()
    for _ in range(count):
        next(tokens)
    return time.perf_counter() - started


def endless_tokens(session: "Session", ids: list[int]) -> Iterator[int]:
    """Yield what the model would write if it could not end its turn."""
    written = list(ids)
    while True:
        for token in session.generate(max_tokens=session.context_length, sampling=GREEDY):
            written.append(token)
            yield token
        session.sync(written)


def peak_rss_bytes() -> int:
    """Return the most memory this process ever occupied, as the system counts it."""
    if sys.platform == "win32":
        return _peak_working_set()
    status = Path("/proc/self/status")
    if status.exists():  # unlike ru_maxrss this does not include what the parent process had
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _peak_working_set() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("others", ctypes.c_size_t * 7),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(Counters)
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.K32GetProcessMemoryInfo.argtypes = (
        wintypes.HANDLE,
        ctypes.POINTER(Counters),
        wintypes.DWORD,
    )
    kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
    return int(counters.PeakWorkingSetSize)


def _table(report: Report, options: BenchOptions) -> str:
    rows = [
        ("model", Path(report.model).name),
        ("CPU kernels", report.cpu),
        ("threads", str(report.threads)),
        ("load", f"{report.load_s:.2f} s"),
        (f"read {options.prompt_tokens} tokens", _speed(report.prefill_tps)),
        (f"write {options.gen_tokens} tokens", _speed(report.decode_tps)),
        ("most memory", f"{report.peak_rss_bytes / 2**20:,.0f} MiB"),
    ]
    width = max(len(name) for name, _ in rows)
    return "".join(f"{name:<{width}}  {value}\n" for name, value in rows)


def _speed(values: list[float]) -> str:
    best, worst = max(values), min(values)
    spread = f" ({worst:.1f} to {best:.1f})" if len(values) > 1 else ""
    return f"{sum(values) / len(values):.1f} tokens/s{spread}"
