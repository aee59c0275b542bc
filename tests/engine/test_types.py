"""Tensor types against the gguf package's own dequantizer."""

import gguf
import numpy as np
import pytest

from gpt4all_desktop.engine._binding import check, ffi, lib, new_error
from gpt4all_desktop.errors import EngineError

TYPES = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q4_K", "Q5_K", "Q6_K"]


def dequantize(type_id: int, raw: bytes, n: int) -> np.ndarray:
    out, err = np.empty(n, np.float32), new_error()
    target = ffi.cast("float *", out.ctypes.data)
    check(lib.g4a_dequantize(type_id, raw, len(raw), n, target, err), err)
    return out


@pytest.mark.parametrize("name", TYPES)
def test_every_bit_pattern_decodes_like_the_gguf_package(name: str) -> None:
    kind = gguf.GGMLQuantizationType[name]
    block, size = gguf.GGML_QUANT_SIZES[kind]
    rng = np.random.default_rng(7)
    raw = rng.integers(0, 256, size=(1, 4000 * size), dtype=np.uint8)
    with np.errstate(all="ignore"):
        expected = gguf.quants.dequantize(raw, kind).astype(np.float32).ravel()
    found = dequantize(kind.value, raw.tobytes(), 4000 * block)
    # Bit for bit but for NaN, whose payload has no meaning.
    same = found.view(np.uint32) == expected.view(np.uint32)
    assert (same | (np.isnan(found) & np.isnan(expected))).all()


def test_short_input_is_refused_with_both_sizes() -> None:
    with pytest.raises(EngineError, match="17 bytes do not hold 32 numbers of type Q4_0"):
        dequantize(2, bytes(17), 32)


def test_unknown_type_is_refused() -> None:
    with pytest.raises(EngineError, match="type 4 cannot be converted"):
        dequantize(4, bytes(64), 32)
