"""The kernel's forward pass against the numpy oracle, for every tensor type and shape variant."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gpt4all_desktop.engine import Model
from tests.reference.llama_numpy import Llama

FLOATS = ["F32", "F16", "BF16"]
QUANTS = ["Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q4_K", "Q5_K", "Q6_K"]
IDS = [1, 260, 17, 99, 263, 42, 7, 300, 261, 5, 64, 31, 270, 8, 111, 2, 259, 77]


def relative_error(path: Path, ids: list[int]) -> float:
    """Return the rms distance of our logits from the oracle's, in standard deviations of logits."""
    exact = Llama.read(path).logits(ids)
    with Model(path) as model, model.session(64) as session:
        found = []
        for n in range(1, len(ids) + 1):
            session.sync(ids[:n])
            found.append(session.logits)
    return float(np.sqrt(np.mean((np.array(found) - exact) ** 2)) / exact.std())


@pytest.mark.parametrize("matrix", FLOATS)
def test_float_models_agree_to_the_precision_of_the_cache(
    tiny_model: Callable[..., Path], matrix: str
) -> None:
    # Keys and values are stored as half floats (11 bits), activations for float weights as 16-bit
    # integers of at most 4095 per block of 32: see native/tests/test_forward.c.
    assert relative_error(tiny_model(matrix), IDS) < 2e-3


@pytest.mark.parametrize("matrix", QUANTS)
def test_quantized_models_agree_to_the_precision_of_activations(
    tiny_model: Callable[..., Path], matrix: str
) -> None:
    # Activations have 8 bits: about 0.4 % per product, averaging out in sums.
    assert relative_error(tiny_model(matrix), IDS) < 0.02


@pytest.mark.parametrize(
    "changes",
    [
        {"tied": False},
        {"rope_freqs": True},
        {"biases": True},
        {"n_head": 4, "n_head_kv": 4},
        {"n_head": 4, "n_head_kv": 1},
        {"head_dim": 24},  # not a multiple of 8 · 4 and different from n_embd / n_head
        {"head_dim": 10},
        {"rope_base": 500000.0},
    ],
    ids=lambda c: "-".join(c),
)
def test_variants_of_the_architecture(
    tiny_model: Callable[..., Path], changes: dict[str, object]
) -> None:
    assert relative_error(tiny_model("F32", **changes), IDS) < 2e-3


def test_a_width_no_vector_divides(tiny_model: Callable[..., Path]) -> None:
    path = tiny_model("F32", n_embd=60, n_ff=101, n_head=5, n_head_kv=5, n_vocab=333)
    assert relative_error(path, IDS) < 1e-3


def test_a_context_longer_than_one_attention_segment(tiny_model: Callable[..., Path]) -> None:
    path = tiny_model("F32", context_length=2048)
    rng = np.random.default_rng(3)
    ids = rng.integers(3, 300, 1300).tolist()
    exact = Llama.read(path).logits(ids)[-1]
    with Model(path) as model, model.session(2048) as session:
        session.sync(ids)
        batched = session.logits
        session.sync(ids[:900])
        for n in range(1290, 1301):
            session.sync(ids[:n])
        single = session.logits
    assert np.abs(batched - exact).max() / exact.std() < 5e-3
    assert (batched == single).all()
