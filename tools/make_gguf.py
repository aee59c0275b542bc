"""Write GGUF files of a llama-like model with seeded random weights, in any shape and quantization.

Tests use tiny ones (no test needs a download); benchmarks use the shapes of real checkpoints, whose
speed does not depend on what the weights say:

    python tools/make_gguf.py --shape 1b --quant q4_k_m --output /tmp/1b.gguf
"""

import argparse
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np

ALIGNMENT = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class TensorType:
    """A tensor type: id, numbers per block, bytes per block, where its half-float scales lie."""

    id: int
    block: int
    bytes: int
    scale_at: tuple[int, ...] = ()
    offset: float = 0.0
    """Mean of the stored integer, in units of the scale: what a minimum has to cancel."""


TYPES = {
    "F32": TensorType(id=0, block=1, bytes=4),
    "F16": TensorType(id=1, block=1, bytes=2),
    "BF16": TensorType(id=30, block=1, bytes=2),
    "Q4_0": TensorType(id=2, block=32, bytes=18, scale_at=(0,)),
    "Q4_1": TensorType(id=3, block=32, bytes=20, scale_at=(0, 2), offset=7.5),
    "Q5_0": TensorType(id=6, block=32, bytes=22, scale_at=(0,)),
    "Q5_1": TensorType(id=7, block=32, bytes=24, scale_at=(0, 2), offset=15.5),
    "Q8_0": TensorType(id=8, block=32, bytes=34, scale_at=(0,)),
    "Q4_K": TensorType(id=12, block=256, bytes=144, scale_at=(0, 2)),
    "Q5_K": TensorType(id=13, block=256, bytes=176, scale_at=(0, 2)),
    "Q6_K": TensorType(id=14, block=256, bytes=210, scale_at=(208,)),
}

# Standard deviation of the stored integers (times the 6-bit or 8-bit sub-scale of K types): a scale
# of 1 / this gives weights of deviation 1.
SPREAD = {
    "Q4_0": 4.6,
    "Q4_1": 4.6,
    "Q5_0": 9.2,
    "Q5_1": 9.2,
    "Q8_0": 73.9,
    "Q4_K": 300.0,
    "Q5_K": 600.0,
    "Q6_K": 1366.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Hyper-parameters of a llama model."""

    n_layer: int
    n_embd: int
    n_ff: int
    n_head: int
    n_head_kv: int
    n_vocab: int
    context_length: int = 8192
    head_dim: int | None = None
    rope_base: float = 10000.0
    tied: bool = True
    rope_freqs: bool = False
    biases: bool = False

    @property
    def hd(self) -> int:
        return self.head_dim or self.n_embd // self.n_head


SHAPES = {
    "tiny": Shape(
        n_layer=2, n_embd=64, n_ff=128, n_head=4, n_head_kv=2, n_vocab=320, context_length=512
    ),
    "tiny256": Shape(
        n_layer=2, n_embd=256, n_ff=512, n_head=4, n_head_kv=2, n_vocab=320, context_length=512
    ),
    "135m": Shape(
        n_layer=30, n_embd=576, n_ff=1536, n_head=9, n_head_kv=3, n_vocab=49152, rope_base=100000.0
    ),
    "1b": Shape(
        n_layer=16,
        n_embd=2048,
        n_ff=8192,
        n_head=32,
        n_head_kv=8,
        n_vocab=128256,
        context_length=131072,
        rope_base=500000.0,
    ),
    "3b": Shape(
        n_layer=28,
        n_embd=3072,
        n_ff=8192,
        n_head=24,
        n_head_kv=8,
        n_vocab=128256,
        context_length=131072,
        rope_base=500000.0,
    ),
    "7b": Shape(
        n_layer=32,
        n_embd=4096,
        n_ff=14336,
        n_head=32,
        n_head_kv=8,
        n_vocab=32000,
        context_length=32768,
        rope_base=1000000.0,
        tied=False,
    ),
}


@dataclass(slots=True)
class Writer:
    """Collects metadata and tensors, then writes a GGUF v3 file."""

    kv: list[bytes] = field(default_factory=list)
    infos: list[tuple[str, tuple[int, ...], str]] = field(default_factory=list)

    @staticmethod
    def _str(text: str | bytes) -> bytes:
        data = text.encode() if isinstance(text, str) else text
        return struct.pack("<Q", len(data)) + data

    def add(self, key: str, code: int, payload: bytes) -> None:
        self.kv.append(self._str(key) + struct.pack("<I", code) + payload)

    def u32(self, key: str, value: int) -> None:
        self.add(key, 4, struct.pack("<I", value))

    def f32(self, key: str, value: float) -> None:
        self.add(key, 6, struct.pack("<f", value))

    def boolean(self, key: str, value: bool) -> None:
        self.add(key, 7, struct.pack("<B", value))

    def string(self, key: str, value: str) -> None:
        self.add(key, 8, self._str(value))

    def place(self, number: int, count: int, n_tensors: int) -> None:
        """Say which part of a split model this is, from 0, and how many tensors all have."""
        self.add("split.no", 2, struct.pack("<H", number))
        self.add("split.count", 2, struct.pack("<H", count))
        self.add("split.tensors.count", 5, struct.pack("<i", n_tensors))

    def strings(self, key: str, values: list[str]) -> None:
        head = struct.pack("<IQ", 8, len(values))
        self.add(key, 9, head + b"".join(self._str(v) for v in values))

    def numbers(self, key: str, code: int, fmt: str, values: list[float] | list[int]) -> None:
        head = struct.pack("<IQ", code, len(values))
        self.add(key, 9, head + struct.pack(f"<{len(values)}{fmt}", *values))

    def tensor(self, name: str, ne: tuple[int, ...], type_name: str) -> None:
        if ne[0] % TYPES[type_name].block:
            raise ValueError(f"{name}: {ne[0]} is not a multiple of the block of {type_name}")
        self.infos.append((name, ne, type_name))

    def header(self) -> bytes:
        """Return everything before the tensor data, padded."""
        out = [b"GGUF", struct.pack("<IQQ", 3, len(self.infos), len(self.kv)), *self.kv]
        offset = 0
        for name, ne, type_name in self.infos:
            t = TYPES[type_name]
            out.append(self._str(name) + struct.pack("<I", len(ne)))
            out.append(struct.pack(f"<{len(ne)}QIQ", *ne, t.id, offset))
            offset += _padded(nbytes(ne, type_name))
        raw = b"".join(out)
        return raw + bytes(-len(raw) % ALIGNMENT)


def nbytes(ne: tuple[int, ...], type_name: str) -> int:
    """Return the bytes a tensor takes."""
    t = TYPES[type_name]
    n = 1
    for d in ne:
        n *= d
    return n // t.block * t.bytes


def _padded(n: int) -> int:
    return n + (-n % ALIGNMENT)


def quantized_bytes(
    rng: np.random.Generator, type_name: str, n_blocks: int, deviation: float
) -> np.ndarray:
    """Return random blocks whose weights have about mean 0 and the given standard deviation."""
    t = TYPES[type_name]
    raw = rng.integers(0, 256, size=(n_blocks, t.bytes), dtype=np.uint8)
    scale = deviation / SPREAD[type_name]
    scales = (scale * rng.uniform(0.5, 1.5, n_blocks)).astype(np.float16)
    raw[:, t.scale_at[0] : t.scale_at[0] + 2] = scales.view(np.uint8).reshape(-1, 2)
    if len(t.scale_at) == 2:
        if t.block == 32:
            second = (-t.offset * scales.astype(np.float32)).astype(np.float16)
        else:  # minima of K types are subtracted: as large as the mean of scale times integer
            mean = 7.5 if type_name == "Q4_K" else 15.5
            second = (mean * scales.astype(np.float32)).astype(np.float16)
        raw[:, t.scale_at[1] : t.scale_at[1] + 2] = second.view(np.uint8).reshape(-1, 2)
    if type_name == "Q6_K":
        raw[:, 192:208] &= 0x7F  # positive sub-scales, as real files mostly have
    return raw


def tensor_chunks(
    rng: np.random.Generator, ne: tuple[int, ...], type_name: str, deviation: float
) -> Iterator[bytes]:
    """Yield the data of a random tensor in pieces of some MiB."""
    t = TYPES[type_name]
    n_blocks = 1
    for d in ne:
        n_blocks *= d
    n_blocks //= t.block
    step = max(1, (4 << 20) // t.bytes)
    for first in range(0, n_blocks, step):
        n = min(step, n_blocks - first)
        if t.block > 1:
            yield quantized_bytes(rng, type_name, n, deviation).tobytes()
            continue
        values = (deviation * rng.standard_normal(n)).astype(np.float32)
        if type_name == "F16":
            yield values.astype(np.float16).tobytes()
        elif type_name == "BF16":
            yield (values.view(np.uint32) >> 16).astype(np.uint16).tobytes()
        else:
            yield values.tobytes()


def add_metadata(w: Writer, shape: Shape, name: str) -> None:
    """Add hyper-parameters and a SentencePiece-style vocabulary of byte tokens and fillers."""
    w.string("general.architecture", "llama")
    w.string("general.name", name)
    w.u32("llama.block_count", shape.n_layer)
    w.u32("llama.context_length", shape.context_length)
    w.u32("llama.embedding_length", shape.n_embd)
    w.u32("llama.feed_forward_length", shape.n_ff)
    w.u32("llama.attention.head_count", shape.n_head)
    w.u32("llama.attention.head_count_kv", shape.n_head_kv)
    w.u32("llama.rope.dimension_count", shape.hd)
    if shape.head_dim is not None:
        w.u32("llama.attention.key_length", shape.head_dim)
        w.u32("llama.attention.value_length", shape.head_dim)
    w.f32("llama.rope.freq_base", shape.rope_base)
    w.f32("llama.attention.layer_norm_rms_epsilon", 1e-5)
    tokens = ["<unk>", "<s>", "</s>"] + [f"<0x{b:02X}>" for b in range(256)]
    tokens += ["▁", "▁the", "▁a", "e", "t", "a", "o", "h", "th", "he", "the", "▁t", "an", "<|end|>"]
    tokens += [f"▁w{i}" for i in range(shape.n_vocab - len(tokens))]
    kinds = [2, 3, 3] + [6] * 256 + [1] * (shape.n_vocab - 259)
    kinds[tokens.index("<|end|>")] = 3
    w.string("tokenizer.ggml.model", "llama")
    w.strings("tokenizer.ggml.tokens", tokens)
    scores = [0.0 if k != 1 else -float(i) for i, k in enumerate(kinds)]
    w.numbers("tokenizer.ggml.scores", 6, "f", scores)
    w.numbers("tokenizer.ggml.token_type", 5, "i", kinds)
    w.u32("tokenizer.ggml.bos_token_id", 1)
    w.u32("tokenizer.ggml.eos_token_id", 2)
    w.string(
        "tokenizer.chat_template",
        "{% for m in messages %}<s>{{ m.role }}: {{ m.content }}</s>{% endfor %}"
        "{% if add_generation_prompt %}<s>assistant:{% endif %}",
    )


def add_tensors(w: Writer, shape: Shape, matrix: str, output: str, mixed: str | None) -> None:
    """Add tensor infos; `mixed`: the type of attn_v and ffn_down in some layers (as in Q4_K_M)."""
    q, kv = shape.n_head * shape.hd, shape.n_head_kv * shape.hd
    w.tensor("token_embd.weight", (shape.n_embd, shape.n_vocab), output if shape.tied else matrix)
    w.tensor("output_norm.weight", (shape.n_embd,), "F32")
    if not shape.tied:
        w.tensor("output.weight", (shape.n_embd, shape.n_vocab), output)
    if shape.rope_freqs:
        w.tensor("rope_freqs.weight", (shape.hd // 2,), "F32")
    n = shape.n_layer
    for i in range(n):
        p = f"blk.{i}."
        more = i < n // 8 or i >= 7 * n // 8 or (i - n // 8) % 3 == 2
        high = mixed if mixed and more else matrix
        w.tensor(p + "attn_norm.weight", (shape.n_embd,), "F32")
        w.tensor(p + "attn_q.weight", (shape.n_embd, q), matrix)
        w.tensor(p + "attn_k.weight", (shape.n_embd, kv), matrix)
        w.tensor(p + "attn_v.weight", (shape.n_embd, kv), high)
        w.tensor(p + "attn_output.weight", (q, shape.n_embd), matrix)
        w.tensor(p + "ffn_norm.weight", (shape.n_embd,), "F32")
        w.tensor(p + "ffn_gate.weight", (shape.n_embd, shape.n_ff), matrix)
        w.tensor(p + "ffn_up.weight", (shape.n_embd, shape.n_ff), matrix)
        w.tensor(p + "ffn_down.weight", (shape.n_ff, shape.n_embd), high)
        if shape.biases:
            for name, size in (
                ("attn_q", q),
                ("attn_k", kv),
                ("attn_v", kv),
                ("attn_output", shape.n_embd),
                ("ffn_gate", shape.n_ff),
                ("ffn_up", shape.n_ff),
                ("ffn_down", shape.n_embd),
            ):
                w.tensor(f"{p}{name}.bias", (size,), "F32")


def write_tensor(
    out: BinaryIO, rng: np.random.Generator, info: tuple[str, tuple[int, ...], str]
) -> None:
    """Write one tensor's data and padding; norms are near 1, so activations keep their size."""
    name, ne, type_name = info
    if name.endswith("norm.weight"):
        out.write((1 + 0.1 * rng.standard_normal(ne[0])).astype(np.float32).tobytes())
    elif name == "rope_freqs.weight":
        out.write(np.linspace(1, 8, ne[0], dtype=np.float32).tobytes())
    else:
        deviation = 0.1 if name.endswith(".bias") else 1.0 / ne[0] ** 0.5
        for chunk in tensor_chunks(rng, ne, type_name, deviation):
            out.write(chunk)
    out.write(bytes(-nbytes(ne, type_name) % ALIGNMENT))


def write_model(
    path: Path,
    shape: Shape,
    *,
    matrix: str = "Q4_0",
    output: str = "Q8_0",
    mixed: str | None = None,
    seed: int = 0,
    name: str = "random",
    parts: int = 1,
) -> Path:
    """Write a model file and return its path; of a split one, that of the first part.

    Args:
        matrix: type of the weight matrices.
        output: type of the output matrix (and of the embeddings when tied).
        mixed: type of attn_v and ffn_down where K mixes use more bits; None = matrix.
        parts: files to split it into, which are named as the format wants: "…-00001-of-00003.gguf".
    """
    whole = Writer()
    add_metadata(whole, shape, name)
    add_tensors(whole, shape, matrix, output, mixed)
    rng, n = np.random.default_rng(seed), len(whole.infos)
    paths = [path] if parts == 1 else [part_path(path, i + 1, parts) for i in range(parts)]
    for i, target in enumerate(paths):
        infos = whole.infos[n * i // parts : n * (i + 1) // parts]
        w = Writer(kv=list(whole.kv) if i == 0 else [], infos=infos)
        if parts > 1:
            w.place(i, parts, n)
        with target.open("wb") as out:
            out.write(w.header())
            for info in w.infos:
                write_tensor(out, rng, info)
    return paths[0]


def part_path(path: Path, number: int, count: int) -> Path:
    """Return where part `number`, from 1, of a split model belongs."""
    return path.with_name(f"{path.stem}-{number:05}-of-{count:05}{path.suffix}")


QUANTS = {
    "q4_0": ("Q4_0", "Q6_K", None),
    "q4_1": ("Q4_1", "Q8_0", None),
    "q5_0": ("Q5_0", "Q6_K", None),
    "q5_1": ("Q5_1", "Q8_0", None),
    "q8_0": ("Q8_0", "Q8_0", None),
    "q4_k_m": ("Q4_K", "Q6_K", "Q6_K"),
    "q5_k_m": ("Q5_K", "Q6_K", "Q6_K"),
    "q6_k": ("Q6_K", "Q6_K", None),
    "f16": ("F16", "F16", None),
    "bf16": ("BF16", "BF16", None),
    "f32": ("F32", "F32", None),
}


def quant_types(quant: str, n_embd: int) -> tuple[str, str, str | None]:
    """Return (matrix, output, mixed); K types are replaced where rows are no multiple of 256."""
    fallback = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
    matrix, output, mixed = QUANTS[quant]
    if n_embd % 256:
        matrix, output = fallback.get(matrix, matrix), fallback.get(output, output)
        mixed = fallback.get(mixed, mixed) if mixed else None
    return matrix, output, mixed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=sorted(SHAPES), required=True)
    parser.add_argument("--quant", choices=sorted(QUANTS), required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1, help="split it into so many files")
    args = parser.parse_args()
    shape = SHAPES[args.shape]
    matrix, output, mixed = quant_types(args.quant, shape.n_embd)
    path = write_model(
        args.output,
        shape,
        matrix=matrix,
        output=output,
        mixed=mixed,
        seed=args.seed,
        name=f"random {args.shape} {args.quant}",
        parts=args.parts,
    )
    print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
