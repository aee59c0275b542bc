"""The llama forward pass in plain numpy on exactly dequantized weights: the oracle of the kernel.

Written from the paper (Touvron et al. 2023) and specs §3.3-3.4, with the `gguf` package's reader
and dequantizer: it shares no code and no file reader with what it checks.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFReader, quants

Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True)
class Llama:
    """Weights in float64 and hyper-parameters of a llama-architecture file."""

    weights: dict[str, Array]
    n_layer: int
    n_head: int
    n_head_kv: int
    head_dim: int
    n_rot: int
    eps: float
    rope_base: float

    @classmethod
    def read(cls, path: Path) -> "Llama":
        reader = GGUFReader(str(path))

        def value(key: str, default: float | None = None) -> Any:
            field = reader.get_field(f"llama.{key}")
            return default if field is None else field.contents()

        weights = {
            t.name: quants.dequantize(t.data, t.tensor_type).astype(np.float64)
            for t in reader.tensors
        }
        n_head = value("attention.head_count")
        head_dim = value("attention.key_length", value("embedding_length") // n_head)
        return cls(
            weights=weights,
            n_layer=value("block_count"),
            n_head=n_head,
            n_head_kv=value("attention.head_count_kv", n_head),
            head_dim=head_dim,
            n_rot=value("rope.dimension_count", head_dim),
            eps=value("attention.layer_norm_rms_epsilon"),
            rope_base=value("rope.freq_base", 10000.0),
        )

    def logits(self, ids: list[int]) -> Array:
        """Return the logits after every token, shape (len(ids), n_vocab)."""
        w = self.weights
        x = w["token_embd.weight"][ids]
        for i in range(self.n_layer):
            layer = {
                k.removeprefix(f"blk.{i}."): v for k, v in w.items() if k.startswith(f"blk.{i}.")
            }
            x = x + self._attention(layer, self._norm(x, layer["attn_norm.weight"]))
            h = self._norm(x, layer["ffn_norm.weight"])
            gate, up = _linear(layer, "ffn_gate", h), _linear(layer, "ffn_up", h)
            x = x + _linear(layer, "ffn_down", gate / (1 + np.exp(-gate)) * up)
        output = w.get("output.weight", w["token_embd.weight"])
        return self._norm(x, w["output_norm.weight"]) @ output.T

    def _norm(self, x: Array, weight: Array) -> Array:
        return x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + self.eps) * weight

    def _rope(self, x: Array) -> Array:
        """Rotate pairs (2i, 2i+1) of heads; x has shape (tokens, heads, head_dim)."""
        half = self.n_rot // 2
        theta = self.rope_base ** (-2.0 * np.arange(half) / self.n_rot)
        if "rope_freqs.weight" in self.weights:
            theta = theta / self.weights["rope_freqs.weight"]
        angle = np.arange(len(x))[:, None, None] * theta
        out = x.copy()
        a, b = x[..., 0 : self.n_rot : 2], x[..., 1 : self.n_rot : 2]
        out[..., 0 : self.n_rot : 2] = a * np.cos(angle) - b * np.sin(angle)
        out[..., 1 : self.n_rot : 2] = a * np.sin(angle) + b * np.cos(angle)
        return out

    def _attention(self, layer: dict[str, Array], h: Array) -> Array:
        n = len(h)
        q = self._rope(_linear(layer, "attn_q", h).reshape(n, self.n_head, self.head_dim))
        k = self._rope(_linear(layer, "attn_k", h).reshape(n, self.n_head_kv, self.head_dim))
        v = _linear(layer, "attn_v", h).reshape(n, self.n_head_kv, self.head_dim)
        group = self.n_head // self.n_head_kv
        k, v = np.repeat(k, group, axis=1), np.repeat(v, group, axis=1)
        scores = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(self.head_dim)
        scores += np.triu(np.full((n, n), -np.inf), 1)
        p = np.exp(scores - scores.max(axis=-1, keepdims=True))
        p /= p.sum(axis=-1, keepdims=True)
        return _linear(layer, "attn_output", np.einsum("hqk,khd->qhd", p, v).reshape(n, -1))


def _linear(layer: dict[str, Array], name: str, x: Array) -> Array:
    y: Array = x @ layer[f"{name}.weight"].T
    return y + layer[f"{name}.bias"] if f"{name}.bias" in layer else y
