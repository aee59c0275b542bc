"""A model file: its metadata, its tokenizer and the weights that sessions evaluate."""

import os
import struct
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from gpt4all_desktop.engine._binding import check, ffi, lib, new_error
from gpt4all_desktop.engine.parts import missing_parts, name_of, what_is_missing
from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import INT32_MAX
from gpt4all_desktop.errors import EngineError

if TYPE_CHECKING:
    from gpt4all_desktop.engine.session import Session

_STRING, _ARRAY = 8, 9
# struct codes of the GGUF value types 0 to 7 and 10 to 12
_SCALARS = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}

MetaValue = bool | int | float | str | list[Any]


def _text(data: Any, size: int) -> str:
    """Return C bytes as text; damaged UTF-8 in a file is shown, not fatal."""
    return bytes(ffi.buffer(data, size)).decode("utf-8", "replace")


class Metadata(Mapping[str, MetaValue]):
    """The metadata of a model file, read-only, decoded on access (arrays may be large).

    Strings, numbers, booleans and flat lists of them, as specified by GGUF §1.2.
    """

    def __init__(self, model: "Model") -> None:
        self._model = model
        handle = model._open_handle()
        self._index: dict[str, int] = {}
        entry, err = ffi.new("g4a_meta *"), new_error()
        for i in range(lib.g4a_model_meta_count(handle)):
            check(lib.g4a_model_meta_at(handle, i, entry, err), err)
            self._index[_text(entry.key, entry.key_bytes)] = i

    def __getitem__(self, key: str) -> MetaValue:
        entry, err = ffi.new("g4a_meta *"), new_error()
        handle = self._model._open_handle()
        check(lib.g4a_model_meta_at(handle, self._index[key], entry, err), err)
        if entry.type == _STRING:
            return _text(entry.data, entry.bytes)
        raw = bytes(ffi.buffer(entry.data, entry.bytes))
        if entry.type != _ARRAY:
            value: MetaValue = struct.unpack("<" + _SCALARS[entry.type], raw)[0]
            return value
        if entry.elem_type != _STRING:
            code = _SCALARS[entry.elem_type]
            return [item for (item,) in struct.iter_unpack("<" + code, raw)]
        return list(_strings(raw, entry.count))

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


def _strings(raw: bytes, count: int) -> Iterator[str]:
    at = 0
    for _ in range(count):
        size = int.from_bytes(raw[at : at + 8], "little")
        yield raw[at + 8 : at + 8 + size].decode("utf-8", "replace")
        at += 8 + size


class Model:
    """An opened model file. Use as a context manager, or call `close`.

    Safe to use from several threads; each `Session` from one at a time.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        threads: int | None = None,
        vocab_only: bool = False,
        progress: LoadProgress | None = None,
    ) -> None:
        """Open, validate and map the file.

        Args:
            path: a GGUF file.
            threads: CPU threads for evaluation; None takes the usable physical cores.
            vocab_only: read metadata and tokenizer only; the file may lack weights.
            progress: lets another thread watch and cancel the loading.

        Raises:
            Cancelled: `progress.cancel` was called.
            EngineError: the file cannot be read, is damaged or cannot be run by this version.
        """
        if threads is not None and threads < 1:
            raise EngineError("threads must be 1 or more, not {threads}.", threads=threads)
        self._handle: Any = None
        self._lock = threading.Lock()
        self._sessions: weakref.WeakSet[Session] = weakref.WeakSet()
        self.path = Path(path)
        out, err = ffi.new("g4a_model **"), new_error()
        params = ffi.new("g4a_model_params *")
        params.n_threads = min(threads or 0, INT32_MAX)
        params.vocab_only = vocab_only
        if progress is not None:
            params.progress = ffi.from_buffer("g4a_load_progress *", progress.words)
        name = os.fspath(path).encode("utf-8", "surrogateescape")
        if b"\0" in name:
            raise EngineError("The file name contains a NUL character.")
        status = lib.g4a_model_open(name, params, out, err)
        if status == lib.G4A_ERR_IO and (missing := missing_parts(self.path)):
            raise EngineError(what_is_missing(missing))  # as the kernel says, and what to do
        check(status, err)
        self._handle = ffi.gc(out[0], lib.g4a_model_close)
        self._info = ffi.new("g4a_model_info *")
        lib.g4a_model_get_info(self._handle, self._info)
        self.architecture: str = ffi.string(lib.g4a_model_architecture(self._handle)).decode()
        self.metadata = Metadata(self)
        self.eog_ids = frozenset(self._read_eog_ids())

    @property
    def n_vocab(self) -> int:
        """Width of the logits."""
        return int(self._info.n_vocab)

    @property
    def context_length(self) -> int:
        """Positions the model was trained for; 0 when the file does not say."""
        return int(self._info.context_length)

    @property
    def add_bos(self) -> bool:
        """Whether a prompt begins with `bos_id`."""
        return bool(self._info.add_bos)

    @property
    def bos_id(self) -> int | None:
        return _optional(self._info.bos_id)

    @property
    def eos_id(self) -> int | None:
        return _optional(self._info.eos_id)

    @property
    def unk_id(self) -> int | None:
        return _optional(self._info.unk_id)

    @property
    def pad_id(self) -> int | None:
        return _optional(self._info.pad_id)

    @property
    def threads(self) -> int:
        return int(self._info.n_threads)

    @property
    def n_params(self) -> int:
        """Number of weights."""
        return int(self._info.n_params)

    @property
    def file_bytes(self) -> int:
        return int(self._info.file_bytes)

    @property
    def kv_bytes_per_token(self) -> int:
        """Memory one position of context takes in a session."""
        return int(self._info.kv_bytes_per_token)

    @property
    def name(self) -> str:
        """What the file calls itself, or else its file name."""
        name = self.metadata.get("general.name")
        return name if isinstance(name, str) and name.strip() else name_of(self.path)

    @property
    def chat_template(self) -> str | None:
        """The Jinja template of the file, if it has one."""
        template = self.metadata.get("tokenizer.chat_template")
        return template if isinstance(template, str) else None

    def tokenize(self, text: str, *, special: bool = False) -> list[int]:
        """Return the token ids of text, without BOS.

        Args:
            special: also recognise control tokens spelled out in the text. Only for text made by a
                chat template: in what a user typed they would let it leave its role.
        """
        data = text.encode("utf-8", "replace")
        handle, err = self._open_handle(), new_error()
        n = ffi.new("size_t *")
        cap = (
            len(data) + 16
        )  # tokens cover at least one byte each, but for the space SPM puts first
        while True:
            ids = ffi.new("int32_t[]", cap)
            status = lib.g4a_tokenize(handle, data, len(data), special, ids, cap, n, err)
            check(status, err)
            if n[0] <= cap:
                return ffi.unpack(ids, n[0]) if n[0] else []
            cap = n[0]

    def detokenize(self, ids: Iterable[int]) -> str:
        """Return the text of a whole token sequence; control tokens have none."""
        return self._bytes_of(list(ids)).decode("utf-8", "replace")

    def token_bytes(self, token: int, *, special: bool = False) -> bytes:
        """Return the bytes of one token inside running text (possibly part of a character)."""
        handle, err = self._open_handle(), new_error()
        n = ffi.new("size_t *")
        cap = 64
        while True:
            out = ffi.new("char[]", cap)
            check(lib.g4a_token_bytes(handle, token, special, out, cap, n, err), err)
            if n[0] <= cap:
                return bytes(ffi.buffer(out, n[0]))
            cap = n[0]

    def _bytes_of(self, ids: list[int]) -> bytes:
        handle, err = self._open_handle(), new_error()
        n = ffi.new("size_t *")
        cap = 16 * len(ids) + 16
        while True:
            out = ffi.new("char[]", cap)
            check(lib.g4a_detokenize(handle, ids, len(ids), 0, out, cap, n, err), err)
            if n[0] <= cap:
                return bytes(ffi.buffer(out, n[0]))
            cap = n[0]

    def _read_eog_ids(self) -> list[int]:
        count = lib.g4a_model_eog_ids(self._handle, ffi.NULL, 0)
        ids = ffi.new("int32_t[]", max(count, 1))
        lib.g4a_model_eog_ids(self._handle, ids, count)
        return ffi.unpack(ids, count) if count else []

    def session(self, context_length: int | None = None) -> "Session":
        """Return a new session.

        Args:
            context_length: positions to hold; None takes the smaller of 4,096 and what the model
                was trained for.

        Raises:
            EngineError: opened with vocab_only, or not enough memory.
        """
        from gpt4all_desktop.engine.session import Session

        session = Session(self, context_length)
        with self._lock:
            self._sessions.add(session)
        return session

    def close(self) -> None:
        """Free the model and every session of it. Harmless when repeated."""
        with self._lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            ffi.release(handle)

    def _forget(self, session: "Session") -> None:
        with self._lock:
            self._sessions.discard(session)

    def _open_handle(self) -> Any:
        if self._handle is None:
            raise EngineError("The model is closed.")
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

    def __repr__(self) -> str:
        return f"<Model {self.path.name!r} {self.architecture}>"


def _optional(token: int) -> int | None:
    return int(token) if token >= 0 else None


def cpu_tier() -> str:
    """Return the name of the kernel tier in use.

    Raises:
        EngineError: G4A_CPU names a tier that does not exist or that this CPU cannot run.
    """
    err = new_error()
    check(lib.g4a_init(err), err)
    return str(ffi.string(lib.g4a_cpu_tier()).decode())


def cpu_tiers() -> list[str]:
    """Return the tiers this CPU can run, slowest first."""
    names: list[str] = []
    while (name := lib.g4a_cpu_tier_at(len(names))) != ffi.NULL:
        names.append(ffi.string(name).decode())
    return names


def selftest() -> None:
    """Compare every kernel of the tier in use with the double-precision oracle.

    Raises:
        EngineError: a kernel is wrong on this machine.
    """
    err = new_error()
    check(lib.g4a_selftest(err), err)


class KernelSpeed(NamedTuple):
    """What the kernels do on this machine, per second."""

    bytes_per_second: float
    """Weights that come from memory, one token at a time."""
    weights_per_second: float
    """4-bit weights in the cache, one token at a time: the arithmetic alone."""
    batch_weights_per_second: float
    """Weights times tokens, while a prompt is read."""


def probe_speed(threads: int = 0) -> KernelSpeed:
    """Measure what this machine does with weights, in about a second. Not in the main thread.

    Args:
        threads: 0 for the usual number.

    Raises:
        EngineError: there are not 180 MB of memory for it.
    """
    err, found = new_error(), ffi.new("g4a_speed *")
    check(lib.g4a_probe_speed(min(threads, INT32_MAX), found, err), err)
    return KernelSpeed(
        bytes_per_second=found.bytes_per_second,
        weights_per_second=found.weights_per_second,
        batch_weights_per_second=found.batch_weights_per_second,
    )
