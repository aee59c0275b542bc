"""A model split into several files is the same model."""

from pathlib import Path

import pytest

from gpt4all_desktop.engine import GREEDY, EngineError, Model
from gpt4all_desktop.engine.reasons import sentence_of
from gpt4all_desktop.sentence import Sentence
from tests.engine.conftest import load_tool

IDS = [1, 260, 17, 99, 263, 42, 7, 300]


def write(folder: Path, parts: int) -> Path:
    tool = load_tool("make_gguf")
    path: Path = tool.write_model(
        folder / "a.b.gguf", tool.SHAPES["tiny"], matrix="Q8_0", seed=1, parts=parts
    )
    return path


def test_a_split_model_says_the_same_to_the_last_bit(tmp_path: Path) -> None:
    whole, first = write(tmp_path, 1), write(tmp_path, 3)
    assert first.name == "a.b-00001-of-00003.gguf"

    with Model(whole, threads=2) as a, Model(first, threads=2) as b:
        x, y = a.session(64), b.session(64)
        for session in (x, y):
            session.sync(IDS)
        assert (x.logits == y.logits).all()
        replies = [list(s.generate(sampling=GREEDY, max_tokens=20)) for s in (x, y)]
        assert replies[0] == replies[1]
        assert (a.n_params, a.n_vocab, a.chat_template) == (b.n_params, b.n_vocab, b.chat_template)
        assert b.file_bytes == sum(path.stat().st_size for path in tmp_path.glob("*-of-*"))


def test_a_missing_part_is_named_with_what_to_do(tmp_path: Path) -> None:
    first = write(tmp_path, 3)
    (tmp_path / "a.b-00002-of-00003.gguf").unlink()

    with pytest.raises(
        EngineError, match=r"Part 2 of 3 is missing: a\.b-00002-of-00003\.gguf\. Put it beside"
    ):
        Model(first)


def test_a_part_that_cannot_be_read_is_told_in_the_language_of_the_user() -> None:
    said = sentence_of(
        -2,
        'part 2 of 3 is missing or cannot be read: could not open "a-00002-of-00003.gguf": '
        "permission was denied.",
    )

    assert said.template == "Part {number} of {count} is missing or cannot be read: {reason}"
    inner = said.values["reason"]
    assert isinstance(inner, Sentence)
    assert inner.template == "Could not open “{path}”: {reason}."
    assert isinstance(inner.values["reason"], Sentence)


def test_a_damaged_part_is_named_with_its_fault(tmp_path: Path) -> None:
    first, last = write(tmp_path, 3), tmp_path / "a.b-00003-of-00003.gguf"
    last.write_bytes(last.read_bytes()[:-40])

    with pytest.raises(EngineError) as caught:
        Model(first)

    said = caught.value.user_message
    assert said.template == "In “{part}”: {reason}"
    assert said.values["part"] == last.name
    assert said.values["reason"].template.startswith("Tensor “{name}” at byte {at} needs")  # type: ignore[union-attr]


def test_a_later_part_tells_to_open_the_first(tmp_path: Path) -> None:
    first = write(tmp_path, 2)

    with pytest.raises(EngineError, match=r"part 2 of 2 of a model\. Open the first part"):
        Model(first.with_name("a.b-00002-of-00002.gguf"))
