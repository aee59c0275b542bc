"""What this version cannot run is remembered, and nothing more than that."""

import json
from pathlib import Path

import pytest

from gpt4all_desktop.library.catalog import CatalogFile, Variant
from gpt4all_desktop.library.head import unrunnable_precision
from gpt4all_desktop.library.refused import Refusals
from gpt4all_desktop.library.wanted import Expected
from gpt4all_desktop.sentence import Sentence

WHY = Sentence("This model has the architecture “{name}”.", name="mamba")


def variant(name: str = "a.gguf", url: str = "https://h/a", sha256: str | None = None) -> Variant:
    file = CatalogFile(name=name, expected=Expected(size=5, sha256=sha256), urls=(url,))
    return Variant(quantization="Q4_0", files=(file,))


def test_a_refusal_is_known_at_the_next_start(tmp_path: Path):
    refusals = Refusals(tmp_path / "refused.json")
    assert refusals.reason(variant()) == ""
    refusals.note(variant().files[0], WHY)
    refusals.flush()

    again = Refusals(tmp_path / "refused.json").reason(variant())
    assert again == WHY
    assert again.values == {"name": "mamba"}


def test_the_checksum_tells_which_file_it_is(tmp_path: Path):
    refusals = Refusals(tmp_path / "refused.json")
    refusals.note(variant(sha256="a" * 64).files[0], WHY)
    refusals.flush()
    assert refusals.reason(variant("other.gguf", url="https://mirror/b", sha256="a" * 64)) == WHY
    assert refusals.reason(variant(sha256="b" * 64)) == ""


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1}', "\0", '{"files": []}'])
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, text: str):
    (tmp_path / "refused.json").write_text(text)
    assert Refusals(tmp_path / "refused.json").reason(variant()) == ""


def test_another_version_tries_again(tmp_path: Path):
    refusals = Refusals(tmp_path / "refused.json")
    refusals.note(variant().files[0], WHY)
    refusals.flush()
    document = json.loads((tmp_path / "refused.json").read_text())
    (tmp_path / "refused.json").write_text(json.dumps({**document, "version": "0.0.1"}))
    assert Refusals(tmp_path / "refused.json").reason(variant()) == ""


def test_what_comes_in_several_files_is_refused_by_any_of_them(tmp_path: Path):
    refusals = Refusals(tmp_path / "x")
    files = variant().files + variant("b.gguf").files
    assert refusals.reason(Variant(quantization="Q4_0", files=files)) == ""
    refusals.note(files[1], WHY)
    assert refusals.reason(Variant(quantization="Q4_0", files=files)) == WHY


@pytest.mark.parametrize("name", ["IQ4_XS", "UD-IQ2_M", "MXFP4", "TQ1_0", "Q4_0_4_8", "iq3_xxs"])
def test_precisions_that_cannot_be_read_are_known_by_name(name: str):
    assert unrunnable_precision(name)


@pytest.mark.parametrize("name", ["Q4_0", "Q4_K_M", "UD-Q4_K_XL", "Q8_0", "F16", "BF16", "", "x"])
def test_other_precisions_are_given_a_chance(name: str):
    assert not unrunnable_precision(name)
