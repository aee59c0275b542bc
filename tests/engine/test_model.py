"""Opening models: what they tell, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gpt4all_desktop.engine import Cancelled, EngineError, LoadProgress, Model


def test_a_model_tells_what_its_file_says(tiny_model: Callable[..., Path]) -> None:
    with Model(tiny_model("Q8_0")) as model:
        assert model.architecture == "llama"
        assert model.n_vocab == 320
        assert model.context_length == 512
        assert model.bos_id == 1
        assert model.eog_ids >= {2}
        assert model.add_bos is True
        assert model.chat_template is not None
        assert model.metadata["llama.block_count"] == 2
        assert model.metadata["tokenizer.ggml.tokens"][:3] == ["<unk>", "<s>", "</s>"]
        assert "no.such.key" not in model.metadata


def test_special_tokens_in_text_are_recognised_only_on_request(
    tiny_model: Callable[..., Path],
) -> None:
    with Model(tiny_model("Q8_0")) as model:
        end = model.metadata["tokenizer.ggml.tokens"].index("<|end|>")
        assert end in model.tokenize("the<|end|>", special=True)
        assert end not in model.tokenize("the<|end|>")


def test_vocabulary_only_models_tokenize_and_refuse_sessions(
    tiny_model: Callable[..., Path],
) -> None:
    with Model(tiny_model("Q8_0"), vocab_only=True) as model:
        assert model.detokenize(model.tokenize("the hat")) == "the hat"
        with pytest.raises(EngineError, match="vocabulary only"):
            model.session()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file has 0 bytes"),
        (b"PK\x03\x04" + bytes(100), "This is not a GGUF model"),
        (b"GGUF" + (1).to_bytes(4, "little") + bytes(100), "GGUF version 1"),
    ],
)
def test_a_file_that_is_no_model_gets_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(content)
    with pytest.raises(EngineError, match=sentence):
        Model(path)


def test_a_missing_file_and_a_folder_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="there is no such file"):
        Model(tmp_path / "gone.gguf")
    with pytest.raises(EngineError, match="not a regular file"):
        Model(tmp_path)


def test_a_truncated_model_is_refused_before_it_is_touched(
    tiny_model: Callable[..., Path], tmp_path: Path
) -> None:
    data = tiny_model("Q8_0").read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(EngineError, match="incomplete"):
        Model(path)


def test_a_file_name_in_any_script_works(tiny_model: Callable[..., Path], tmp_path: Path) -> None:
    path = tmp_path / "模型 – модель 🙂.gguf"
    path.write_bytes(tiny_model("Q8_0").read_bytes())
    with Model(path) as model:
        assert model.n_vocab == 320


def test_impossible_thread_counts_are_refused(tiny_model: Callable[..., Path]) -> None:
    for threads in (0, -1, 10_000, 2**40):
        with pytest.raises(EngineError, match="threads"):
            Model(tiny_model("Q8_0"), threads=threads)


def test_loading_reports_progress_and_can_be_cancelled(tiny_model: Callable[..., Path]) -> None:
    progress = LoadProgress()
    Model(tiny_model("Q8_0"), progress=progress).close()
    assert progress.fraction == 1.0
    progress = LoadProgress()
    progress.cancel()
    with pytest.raises(Cancelled):
        Model(tiny_model("Q8_0"), progress=progress)


def test_a_file_cut_short_while_open_is_noticed(
    tiny_model: Callable[..., Path], tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(tiny_model("Q8_0").read_bytes())
    with Model(path) as model, model.session(16) as session:
        session.sync([1, 5])
        with path.open("r+b") as f:
            f.truncate(1000)
        with pytest.raises(EngineError, match="changed"):
            session.sync([1, 5, 6])
