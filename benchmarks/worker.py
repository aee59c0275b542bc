"""Runs our engine for bench_peer.py: one JSON object per line in each direction.

{"do": "open", "path": …, "threads": 2, "context": 1024}  → {"seconds": …}
{"do": "prefill", "n": 512}                     → {"seconds": …}, from an empty context
{"do": "decode", "context": 256, "n": 32}       → {"seconds": …}, behind 256 tokens
{"do": "first", "path": …, "threads": 2, "n": 16, "context": 1024}
                                                → {"seconds": …}, from the file to a token
{"do": "rss"}                                   → {"bytes": …, "kv": …}, the most ever, and what
                                                  the KV cache of the session has
{"do": "version"}                               → {"version": …, "info": …}
"""

import json
import sys
import time
from typing import Any

from gpt4all_desktop import __version__
from gpt4all_desktop.commands.bench import endless_tokens, peak_rss_bytes
from gpt4all_desktop.engine import Model, cpu_tier


class Ours:
    """One model and one session, as the application uses them."""

    def __init__(self) -> None:
        self._model: Model | None = None
        self._session: Any = None

    def open(self, path: str, threads: int, context: int) -> dict[str, Any]:
        started = time.perf_counter()
        self._model = Model(path, threads=threads)
        self._session = self._model.session(context)
        return {"seconds": time.perf_counter() - started}

    def close(self) -> dict[str, Any]:
        assert self._model is not None
        self._model.close()
        return {}

    def prefill(self, n: int) -> dict[str, Any]:
        ids = self._ids(n)
        self._session.sync([ids[0] + 1])  # forgets what it holds
        started = time.perf_counter()
        self._session.sync(ids)
        return {"seconds": time.perf_counter() - started}

    def decode(self, context: int, n: int) -> dict[str, Any]:
        ids = self._ids(context)
        self._session.sync(ids)
        tokens = endless_tokens(self._session, ids)
        next(tokens)
        next(tokens)
        started = time.perf_counter()
        for _ in range(n):
            next(tokens)
        return {"seconds": time.perf_counter() - started}

    def first(self, path: str, threads: int, n: int, context: int) -> dict[str, Any]:
        started = time.perf_counter()
        self.open(path, threads, context)
        ids = self._ids(n)
        self._session.sync(ids)
        next(endless_tokens(self._session, ids))
        seconds = time.perf_counter() - started
        self.close()
        return {"seconds": seconds}

    def rss(self) -> dict[str, Any]:
        assert self._model is not None
        kv = self._model.kv_bytes_per_token * self._session.context_length
        return {"bytes": peak_rss_bytes(), "kv": kv}

    def version(self) -> dict[str, Any]:
        return {"version": f"GPT4All Desktop {__version__}", "info": f"tier {cpu_tier()}"}

    def _ids(self, n: int) -> list[int]:
        assert self._model is not None
        vocab = self._model.n_vocab
        return [(i * 7919 + 13) % (vocab - 300) + 280 for i in range(n)]


def main() -> None:
    ours = Ours()
    for line in sys.stdin:
        request = json.loads(line)
        command = request.pop("do")
        try:
            answer = getattr(ours, command)(**request)
        except Exception as error:  # the other side decides what that means
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
