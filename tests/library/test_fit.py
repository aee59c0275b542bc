"""What a model takes is what the kernel takes; what cannot run is told from its beginning."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from gpt4all_desktop.engine import Model
from gpt4all_desktop.library import fit
from gpt4all_desktop.library.head import (
    HeadError,
    HeadTruncatedError,
    read_head,
    read_head_bytes,
    unrunnable,
)
from tests.engine.conftest import load_tool, tiny_model

__all__ = ["tiny_model"]
GIB = 1024**3


@pytest.fixture(scope="module")
def header() -> bytes:
    """The beginning of a file, without its weights."""
    tool = load_tool("make_gguf")
    writer = tool.Writer()
    tool.add_metadata(writer, tool.SHAPES["1b"], "A 1B")
    tool.add_tensors(writer, tool.SHAPES["1b"], "Q4_K", "Q6_K", "Q6_K")
    return bytes(writer.header())


def test_the_beginning_tells_what_the_model_is(header: bytes):
    head = read_head_bytes(header)

    assert (head.architecture, head.name, head.n_tokens) == ("llama", "A 1B", 128256)
    assert head.has_template
    assert head.context_length == 131072
    assert 1.2e9 < head.parameters < 1.3e9
    assert unrunnable(head) == ""


def test_every_cut_is_noticed(header: bytes):
    for end in [*range(0, 2000, 7), len(header) // 2, len(header) - 40]:
        with pytest.raises(HeadTruncatedError):
            read_head_bytes(header[:end])


def test_what_is_no_model_is_told(tmp_path: Path):
    path = tmp_path / "a.gguf"
    path.write_bytes(b"<html>" + bytes(100))
    with pytest.raises(HeadError, match="not a model"):
        read_head(path)
    with pytest.raises(HeadError, match="version 99"):
        read_head_bytes(b"GGUF" + struct.pack("<IQQ", 99, 1, 1) + bytes(100))
    with pytest.raises(HeadError, match="damaged"):
        read_head_bytes(b"GGUF" + struct.pack("<IQQ", 3, 2**60, 1) + bytes(100))


def test_random_damage_never_does_more_than_raise(header: bytes):
    import random

    chance = random.Random(1)
    for _ in range(300):
        data = bytearray(header[:3000])
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with pytest.raises((HeadError, HeadTruncatedError)):
            read_head_bytes(bytes(data))


def test_an_unknown_architecture_or_type_cannot_run(header: bytes):
    other = read_head_bytes(header.replace(b"llama", b"mamba"))
    assert "“mamba”" in unrunnable(other)
    assert fit.refuse(other) is not None
    assert fit.refuse(read_head_bytes(header)) is None


@pytest.mark.parametrize("matrix", ["Q4_0", "Q8_0", "Q4_K", "F16"])
@pytest.mark.parametrize("context", [64, 512, 4000])
def test_a_session_takes_what_was_computed(
    tiny_model: Callable[..., Path], matrix: str, context: int
):
    path = tiny_model(matrix, n_vocab=2000, context_length=8192)
    with Model(path, threads=2) as model, model.session(context) as session:
        memory = fit.memory_of(read_head(path), context, threads=2)

        assert memory.context == pytest.approx(
            model.kv_bytes_per_token * (-(-context // fit.TILE) * fit.TILE), rel=0.001
        )
        assert memory.context + memory.scratch == pytest.approx(session.bytes, rel=0.05)


def test_the_weights_take_the_bytes_of_the_file(tiny_model: Callable[..., Path]):
    path = tiny_model("Q4_0")

    memory = fit.memory_of(read_head(path), 512)

    assert memory.exact
    assert memory.weights == pytest.approx(path.stat().st_size, rel=0.2)


def memory(size: int) -> fit.Memory:
    return fit.Memory(weights=size, context=0, scratch=0, exact=True)


@pytest.mark.parametrize(
    ("size", "freed", "verdict"),
    [
        (4 * GIB, 0, fit.Verdict.FITS),
        (7 * GIB, 0, fit.Verdict.TIGHT),
        (7 * GIB, 4 * GIB, fit.Verdict.FITS),
        (15 * GIB, 0, fit.Verdict.TOO_LARGE),
    ],
)
def test_the_verdict_counts_what_unloading_frees(size: int, freed: int, verdict: fit.Verdict):
    found = fit.judge(memory(size), available=6 * GIB, total=16 * GIB, freed=freed)
    assert found.verdict is verdict


def test_this_computer_has_memory():
    available, total = fit.available_memory()
    assert 0 < available <= total


def test_a_token_waits_for_the_slower_of_memory_and_arithmetic():
    speed = fit.Speed(
        bytes_per_second=20e9, parameters_per_second=10e9, operations_per_second=100e9
    )

    assert speed.tokens_per_second(4 * 10**9, 10**9) == pytest.approx(5)
    assert speed.tokens_per_second(10**9, 2 * 10**9) == pytest.approx(5)
    assert speed.first_word_seconds(4 * 10**9, 10**9, prompt=100) == pytest.approx(1.2)
