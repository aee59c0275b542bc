"""The beginning of a GGUF file: what kind of model it is, before all of it is there.

The kernel reads whole files; this reads the first megabytes of one, in the middle of a download
perhaps. Every length is checked against the bytes there are. Nothing is allocated for the large
lists (vocabularies), they are passed over.
"""

import mmap
import re
import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, why

_MAGIC: Final = b"GGUF"
_SCALARS: Final = dict(enumerate("BbHhIif?")) | {10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_MAX_ENTRIES: Final = 100_000
_MAX_STRING: Final = 16 * 1024 * 1024
_MAX_ITEMS: Final = 4_000_000
_ALIGNMENT: Final = 32

TYPES: Final = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22), 7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110), 12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210), 30: ("BF16", 1, 2),
}  # fmt: skip
"""Types of tensors that the kernel can evaluate: name, numbers in a block, bytes of a block."""
ARCHITECTURES: Final = frozenset({"llama"})
"""Kinds of models that the kernel can evaluate; a test compares this with native/src."""


_NO_TYPE: Final = re.compile(r"(UD[-_])?(IQ|TQ|MXFP|NVFP)\d\w*|I?Q\d_\d_\d_\d", re.IGNORECASE)
"""Names of precisions whose main type is none of these."""


class HeadTruncatedError(AppError):
    """The beginning of the file is not all there yet."""


class HeadError(AppError):
    """The file is not a model, or damaged."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A matrix or vector: its name, its dimensions (the fastest first), and its type."""

    name: str
    shape: tuple[int, ...]
    type: int

    @property
    def count(self) -> int:
        count = 1
        for dimension in self.shape:
            count *= dimension
        return count


@record
class Head:
    """What a model file says of itself."""

    architecture: str
    name: str
    metadata: dict[str, Any]
    """Scalars and texts; lists are left out."""
    tensors: tuple[Tensor, ...]
    n_tokens: int
    """Length of the vocabulary."""
    has_template: bool
    end: int = 0
    """Bytes that the whole file has at least."""
    part: int = 1
    """Which part of a split model it is; the first one alone says what kind of model."""
    parts: int = 1
    """Files of the model."""

    def number(self, key: str, default: int = 0) -> int:
        """Return a whole number that belongs to the architecture."""
        value = self.metadata.get(f"{self.architecture}.{key}", default)
        return value if isinstance(value, int) and 0 <= value < 2**40 else default

    @property
    def parameters(self) -> int:
        return sum(tensor.count for tensor in self.tensors)

    @property
    def quantization(self) -> str:
        """The way in which most weights are stored; "" if it is not known."""
        counts: Counter[int] = Counter()
        for tensor in self.tensors:
            counts[tensor.type] += tensor.count
        most = counts.most_common(1)
        return TYPES.get(most[0][0], ("", 0, 0))[0] if most else ""

    @property
    def context_length(self) -> int:
        return self.number("context_length")


def read_head(path: Path) -> Head:
    """Return the beginning of a model file.

    Raises:
        HeadTruncatedError: there is not enough of the file yet.
        HeadError: it is not a model.
    """
    try:
        with path.open("rb") as file:
            if path.stat().st_size < 24:
                raise HeadTruncatedError("The file has only just begun.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _Reader(data).head()
    except OSError as error:
        raise HeadError(
            "{path} cannot be read ({reason}).", path=str(path), reason=why(error)
        ) from error


def read_head_bytes(data: bytes) -> Head:
    """As `read_head`, from the first bytes of a file."""
    return _Reader(data).head()


def unrunnable(head: Head) -> Sentence:
    """Return why this version cannot run the model; "" if nothing in the file speaks against it."""
    if head.part == 1 and head.architecture not in ARCHITECTURES:
        return unrunnable_architecture(head.architecture)
    for tensor in head.tensors:
        if tensor.type not in TYPES:
            return Sentence(
                "The weights of this model are stored in a way (type {type}) that this version "
                "cannot read.",
                type=tensor.type,
            )
    return Sentence("")


def unrunnable_architecture(name: str) -> Sentence:
    """Return why a model of a kind that is not in `ARCHITECTURES` cannot be run."""
    return Sentence(
        "This model has the architecture “{name}”, which this version cannot run.", name=name
    )


def unrunnable_precision(name: str) -> Sentence:
    """Return why nothing in the precision of that name can be run; "" if that is not certain."""
    if _NO_TYPE.fullmatch(name):
        return Sentence("The precision {name} is one that this version cannot read.", name=name)
    return Sentence("")


class _Reader:
    """A cursor over bytes that may end anywhere."""

    def __init__(self, data: "bytes | mmap.mmap") -> None:
        self._data = data
        self._size = len(data)
        self._at = 0

    def head(self) -> Head:
        if self._take(4) != _MAGIC:
            raise HeadError("This file is not a model in the GGUF format.")
        version = self._number("I")
        if version not in (2, 3):
            raise HeadError(
                "This file has version {version} of GGUF, which cannot be read.", version=version
            )
        n_tensors, n_entries = self._number("Q"), self._number("Q")
        if n_tensors > _MAX_ENTRIES or n_entries > _MAX_ENTRIES:
            raise HeadError("The beginning of this file is damaged.")
        metadata: dict[str, Any] = {}
        lengths: dict[str, int] = {}
        for _ in range(n_entries):
            key, kind = self._text(), self._number("I")
            if kind == _ARRAY:
                lengths[key] = self._pass_array()
            else:
                metadata[key] = self._value(kind)
        placed = [self._tensor() for _ in range(n_tensors)]
        part, parts = _place(metadata)
        architecture = metadata.get("general.architecture", "" if part > 1 else None)
        if not isinstance(architecture, str) or not (architecture or part > 1):
            raise HeadError("This file does not say what kind of model it is.")
        name = metadata.get("general.name")
        alignment = metadata.get("general.alignment", _ALIGNMENT)
        if not isinstance(alignment, int) or not 0 < alignment < _MAX_STRING:
            raise HeadError("The beginning of this file is damaged.")
        data = -(-self._at // alignment) * alignment
        return Head(
            architecture=architecture,
            name=name if isinstance(name, str) else "",
            metadata=metadata,
            tensors=tuple(tensor for tensor, _offset in placed),
            n_tokens=lengths.get("tokenizer.ggml.tokens", 0),
            has_template=isinstance(metadata.get("tokenizer.chat_template"), str),
            end=max((data + offset + _size(tensor) for tensor, offset in placed), default=self._at),
            part=part,
            parts=parts,
        )

    def _tensor(self) -> tuple[Tensor, int]:
        """Return a tensor, and where its numbers begin."""
        name, n_dims = self._text(), self._number("I")
        if n_dims > 4:
            raise HeadError("The beginning of this file is damaged.")
        shape = tuple(self._number("Q") for _ in range(n_dims))
        kind = self._number("I")
        return Tensor(name, shape, kind), self._number("Q")

    def _value(self, kind: int) -> Any:
        if kind == _STRING:
            return self._text()
        return self._number(self._scalar(kind))

    def _scalar(self, kind: int) -> str:
        if kind not in _SCALARS:
            raise HeadError("The beginning of this file is damaged.")
        return _SCALARS[kind]

    def _pass_array(self) -> int:
        kind = self._number("I")
        count: int = self._number("Q")
        if count > _MAX_ITEMS:
            raise HeadError("The beginning of this file is damaged.")
        if kind != _STRING:
            self._move(count * struct.calcsize("<" + self._scalar(kind)))
            return count
        data, at, size, unpack = self._data, self._at, self._size, struct.Struct("<Q").unpack_from
        for _ in range(count):
            if at + 8 > size:
                raise HeadTruncatedError("The file has only just begun.")
            at += 8 + int(unpack(data, at)[0])
        self._at = at
        self._move(0)
        return count

    def _text(self) -> str:
        size = self._number("Q")
        if size > _MAX_STRING:
            raise HeadError("The beginning of this file is damaged.")
        return self._take(size).decode("utf-8", "replace")

    def _number(self, code: str) -> Any:
        return struct.unpack("<" + code, self._take(struct.calcsize("<" + code)))[0]

    def _take(self, size: int) -> bytes:
        begin = self._at
        self._move(size)
        return self._data[begin : begin + size]

    def _move(self, size: int) -> None:
        self._at += size
        if self._at > self._size:
            raise HeadTruncatedError("The file has only just begun.")


def _place(metadata: dict[str, Any]) -> tuple[int, int]:
    """Return which part of how many a file says that it is, from 1."""
    number, count = metadata.get("split.no", 0), metadata.get("split.count", 0)
    if not isinstance(number, int) or not isinstance(count, int) or count <= 1:
        return 1, 1
    return number + 1, count


def _size(tensor: Tensor) -> int:
    """Return the bytes of a tensor in the file; 0 for types that are not known."""
    _name, numbers, size = TYPES.get(tensor.type, ("", 1, 0))
    return tensor.count // numbers * size
