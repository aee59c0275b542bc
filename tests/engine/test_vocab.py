"""Tokenizers against the published vocabularies and their expected tokens."""

from pathlib import Path

import pytest

from gpt4all_desktop.engine import Model

SEPARATOR = "\n__ggml_vocab_test__\n"


@pytest.mark.parametrize("name", ["llama-spm", "gpt-2", "llama-bpe", "qwen2"])
def test_published_cases_give_the_published_tokens(shared_data: Path, name: str) -> None:
    base = shared_data / "vocab" / f"ggml-vocab-{name}.gguf"
    texts = Path(f"{base}.inp").read_bytes().decode().split(SEPARATOR)
    lines = Path(f"{base}.out").read_text().split("\n")
    expected = [[int(i) for i in line.split()] for line in lines[: len(texts)]]
    assert len(texts) == len(expected) > 40
    with Model(base, vocab_only=True) as model:
        found = [model.tokenize(text) for text in texts]
    wrong = [(t, f, e) for t, f, e in zip(texts, found, expected, strict=True) if f != e]
    assert not wrong


@pytest.mark.parametrize("name", ["llama-spm", "gpt-2", "llama-bpe", "qwen2"])
def test_text_survives_the_round_trip(shared_data: Path, name: str) -> None:
    base = shared_data / "vocab" / f"ggml-vocab-{name}.gguf"
    texts = Path(f"{base}.inp").read_bytes().decode().split(SEPARATOR)
    with Model(base, vocab_only=True) as model:
        assert [model.detokenize(model.tokenize(t)) for t in texts] == texts
