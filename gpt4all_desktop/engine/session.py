"""One conversation's state inside a model: the KV cache and the logits of the last token."""

import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

from gpt4all_desktop.engine._binding import check, ffi, lib, new_error
from gpt4all_desktop.engine.sampling import INT32_MAX, Sampling
from gpt4all_desktop.errors import Cancelled, EngineError

if TYPE_CHECKING:
    from gpt4all_desktop.engine.model import Model


class Session:
    """Evaluates token sequences. Use from one thread; `cancel` and `progress` from any.

    Everything a session needs is allocated when it is made; nothing while it decodes.
    """

    def __init__(self, model: "Model", context_length: int | None = None) -> None:
        """Use `Model.session`."""
        if context_length is not None and context_length < 1:
            raise EngineError(
                "context_length must be 1 or more, not {context_length}.",
                context_length=context_length,
            )
        self._handle: Any = None
        self._lock = threading.Lock()  # guards _handle against close, and _running
        self._running = False
        out, err = ffi.new("g4a_session **"), new_error()
        params = ffi.new("g4a_session_params *")
        params.context_length = min(context_length or 0, INT32_MAX)
        check(lib.g4a_session_create(model._open_handle(), params, out, err), err)
        self._handle = ffi.gc(out[0], lib.g4a_session_free)
        self.model = model
        self._err = err
        self._n_out = ffi.new("size_t *")
        self._token_out = ffi.new("int32_t *")
        self._progress_out = ffi.new("int32_t[2]")

    @property
    def context_length(self) -> int:
        """Positions this session can hold."""
        return int(lib.g4a_session_context_length(self._open_handle()))

    @property
    def bytes(self) -> int:
        """Memory reserved for this session (KV cache, scratch, logits)."""
        return int(lib.g4a_session_bytes(self._open_handle()))

    def __len__(self) -> int:
        """Tokens held, i.e. positions used."""
        return int(lib.g4a_session_length(self._open_handle()))

    def sync(self, ids: Iterable[int], *, should_cancel: Callable[[], bool] | None = None) -> int:
        """Make the session hold exactly `ids` and compute the logits of the last one.

        The longest common prefix with what the session already holds is kept.

        Args:
            ids: the whole sequence from position 0, BOS included where the model wants one.
            should_cancel: asked once, after the point from which `cancel` is heard: a canceller
                that sets its own flag first and calls `cancel` second is never missed.

        Returns:
            Tokens actually evaluated; 0 when the session already held `ids`.

        Raises:
            Cancelled: `cancel` was called; the tokens finished so far are kept.
            EngineError: an id is out of range, or the ids do not fit the context.
        """
        try:
            tokens = np.fromiter(ids, dtype=np.int32)
        except OverflowError as error:
            raise EngineError("A token id is far too large.") from error
        with self._operation() as handle:
            if should_cancel is not None and should_cancel():
                raise Cancelled("Stopped.")
            data = ffi.cast("int32_t *", tokens.ctypes.data)
            status = lib.g4a_session_sync(handle, data, tokens.size, self._n_out, self._err)
            check(status, self._err)
        return int(self._n_out[0])

    @property
    def logits(self) -> npt.NDArray[np.float32]:
        """Copy of the logits of the last token, float32 of shape (n_vocab,).

        Raises:
            EngineError: nothing has been evaluated yet.
        """
        data = lib.g4a_session_logits(self._open_handle())
        if data == ffi.NULL:
            raise EngineError("There are no logits yet: call sync first.")
        size = self.model.n_vocab * 4
        return np.frombuffer(ffi.buffer(data, size), dtype=np.float32).copy()

    def generate(
        self,
        *,
        max_tokens: int,
        sampling: Sampling | Mapping[str, float | int | None] | None = None,
        lookahead: bool = True,
    ) -> Iterator[int]:
        """Yield up to max_tokens sampled tokens, starting from the current logits.

        Ends after an end-of-generation token (which is yielded, so that the caller can tell it from
        the length limit), when the context is full, or silently after `cancel`. Each token is
        evaluated only when the next one is asked for, or by the next `sync`.

        Args:
            max_tokens: how many to yield at most.
            sampling: how to choose; the defaults of `Sampling` when None.
            lookahead: where the text repeats itself, evaluate what is likely to follow in advance.
                Only the speed depends on it.

        Raises:
            EngineError: nothing has been evaluated yet, or a parameter is impossible.
        """
        params = Sampling.of(sampling)
        native = ffi.new("g4a_sampling *")
        native.temperature = params.temperature
        native.top_k = params.top_k
        native.top_p = params.top_p
        native.min_p = params.min_p
        native.repeat_penalty = params.repeat_penalty
        native.repeat_last_n = params.repeat_last_n
        native.lookahead = lookahead
        native.seed = secrets.randbits(64) if params.seed is None else params.seed & (2**64 - 1)
        check(lib.g4a_session_sample_begin(self._open_handle(), native, self._err), self._err)
        return self._tokens(max_tokens)

    def _tokens(self, max_tokens: int) -> Iterator[int]:
        eog = self.model.eog_ids
        room = self.context_length - len(self)
        with self._operation() as handle:
            # The last sampled token is not evaluated, so one more than the room fits.
            for _ in range(min(max_tokens, room + 1)):
                status = lib.g4a_session_next(handle, self._token_out, self._err)
                if status == lib.G4A_ERR_CANCELLED:
                    return
                check(status, self._err)
                token = int(self._token_out[0])
                yield token
                if token in eog or self._handle is None:
                    return

    def state(self) -> npt.NDArray[np.uint8]:
        """Return what the session holds – tokens, keys, values – as bytes for `set_state`.

        Empty when it holds nothing.
        """
        handle = self._open_handle()
        data = np.empty(int(lib.g4a_session_state_bytes(handle)), dtype=np.uint8)
        if data.size:
            out = ffi.cast("void *", data.ctypes.data)
            check(lib.g4a_session_state_get(handle, out, data.size, self._err), self._err)
        return data

    def set_state(self, data: npt.NDArray[np.uint8]) -> None:
        """Hold what another session of the same model held; its `sync` goes on from there.

        Args:
            data: from `state`. The kernel checks its shape; that it belongs to this very model and
                is undamaged is the caller's to know.

        Raises:
            EngineError: it does not fit this model, processor or context. Nothing has changed then.
        """
        data = np.ascontiguousarray(data)
        source = ffi.cast("void *", data.ctypes.data)
        check(
            lib.g4a_session_state_set(self._open_handle(), source, data.size, self._err), self._err
        )

    @property
    def guesses(self) -> tuple[int, int, int]:
        """Tokens `generate` evaluated, and those it did in advance: all, and the right ones."""
        counts = ffi.new("g4a_guess_counts *")
        lib.g4a_session_guesses(self._open_handle(), counts)
        return int(counts.tokens), int(counts.guessed), int(counts.accepted)

    def cancel(self) -> None:
        """Stop the `sync` or `generate` that is running, within 100 ms. From any thread.

        Without one running nothing happens.
        """
        with self._lock:
            if self._running and self._handle is not None:
                lib.g4a_session_cancel(self._handle)

    def progress(self) -> tuple[int, int]:
        """Return (tokens evaluated, tokens to evaluate) of the running sync. From any thread."""
        with self._lock:
            if self._handle is None:
                return 0, 0
            out = self._progress_out
            lib.g4a_session_progress(self._handle, out, out + 1)
            return int(out[0]), int(out[1])

    def close(self) -> None:
        """Free the session's memory. Harmless when repeated; not while another thread uses it."""
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            self.model._forget(self)
            ffi.release(handle)

    def _operation(self) -> "_Operation":
        return _Operation(self)

    def _open_handle(self) -> Any:
        if self._handle is None:
            raise EngineError("The session is closed.")
        return self._handle

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _Operation:
    """The stretch during which `Session.cancel` has something to stop."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __enter__(self) -> Any:
        session = self._session
        with session._lock:
            handle = session._open_handle()
            lib.g4a_session_cancel_clear(handle)
            session._running = True
            return handle

    def __exit__(self, *error: object) -> None:
        with self._session._lock:
            self._session._running = False
