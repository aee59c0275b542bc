"""Runs llama.cpp for bench_peer.py, in the peer's own virtual environment. See `worker.py`.

Imports nothing of ours: the protocol is one JSON object per line in each direction.
"""

import ctypes
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import llama_cpp as lc


@lc.llama_log_callback
def _silent(_level: int, _text: bytes, _data: ctypes.c_void_p) -> None:
    pass


class Peer:
    """One model and one context of llama.cpp, driven as llama-bench drives it."""

    def __init__(self) -> None:
        lc.llama_log_set(_silent, ctypes.c_void_p(0))
        lc.llama_backend_init()
        self._model: Any = None
        self._ctx: Any = None
        self._held = 0

    def open(self, path: str, threads: int, context: int) -> dict[str, Any]:
        started = time.perf_counter()
        params = lc.llama_model_default_params()
        params.n_gpu_layers = 0
        self._model = lc.llama_model_load_from_file(path.encode(), params)
        if not self._model:
            raise RuntimeError(f"llama.cpp cannot open {path}")
        cp = lc.llama_context_default_params()
        cp.n_ctx = context
        cp.n_batch = cp.n_ubatch = 512
        cp.n_threads = cp.n_threads_batch = threads
        cp.flash_attn_type = 1  # on: faster than off on every processor tried
        self._ctx = lc.llama_init_from_model(self._model, cp)
        self._vocab = lc.llama_vocab_n_tokens(lc.llama_model_get_vocab(self._model))
        self._held = 0
        return {"seconds": time.perf_counter() - started}

    def close(self) -> dict[str, Any]:
        lc.llama_free(self._ctx)
        lc.llama_model_free(self._model)
        return {}

    def _keep(self, count: int) -> None:
        lc.llama_memory_seq_rm(lc.llama_get_memory(self._ctx), 0, count, -1)
        self._held = count

    def _eval(self, ids: list[int]) -> None:
        for first in range(0, len(ids), 512):
            part = ids[first : first + 512]
            array = (lc.llama_token * len(part))(*part)
            if lc.llama_decode(self._ctx, lc.llama_batch_get_one(array, len(part))) != 0:
                raise RuntimeError("llama_decode failed")
        self._held += len(ids)

    def _read_logit(self) -> float:
        return float(lc.llama_get_logits_ith(self._ctx, -1)[0])

    def prefill(self, n: int) -> dict[str, Any]:
        self._keep(0)
        ids = _ids(n, self._vocab)
        started = time.perf_counter()
        self._eval(ids)
        self._read_logit()
        return {"seconds": time.perf_counter() - started}

    def decode(self, context: int, n: int) -> dict[str, Any]:
        if self._held < context:
            self.prefill(context)
        self._keep(context)
        ids = _ids(n, self._vocab)
        self._eval(ids[:1])
        started = time.perf_counter()
        for token in ids:
            self._eval([token])
            self._read_logit()
        return {"seconds": time.perf_counter() - started}

    def first(self, path: str, threads: int, n: int, context: int) -> dict[str, Any]:
        started = time.perf_counter()
        self.open(path, threads, context)
        self._eval(_ids(n, self._vocab))
        self._read_logit()
        seconds = time.perf_counter() - started
        self.close()
        return {"seconds": seconds}

    def rss(self) -> dict[str, Any]:
        with Path("/proc/self/status").open(encoding="ascii") as f:
            for line in f:
                if line.startswith("VmHWM:"):
                    return {"bytes": int(line.split()[1]) * 1024}
        return {"bytes": 0}

    def version(self) -> dict[str, Any]:
        info = lc.llama_print_system_info().decode()
        return {"version": f"llama-cpp-python {lc.__version__}", "info": info}


def _ids(n: int, vocab: int) -> list[int]:
    return [(i * 7919 + 13) % (vocab - 300) + 280 for i in range(n)]


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever the library prints must not get between the answers
    peer = Peer()
    for line in sys.stdin:
        request = json.loads(line)
        command = request.pop("do")
        try:
            answer = getattr(peer, command)(**request)
        except Exception as error:  # the other side decides what that means
            answer = {"error": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
