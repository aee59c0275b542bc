"""Which file a model's name means."""

from pathlib import Path

import pytest

from gpt4all_desktop.errors import ModelNotFoundError
from gpt4all_desktop.library.installed import file_name, find_model, installed_models


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    for name in ("Beta.Q4_0.gguf", "alpha.gguf", "notes.txt", "gamma.gguf.part", ".hidden.gguf"):
        (folder / name).touch()
    return folder


def test_installed_models_come_in_alphabetical_order(folder: Path):
    assert [path.name for path in installed_models(folder)] == ["alpha.gguf", "Beta.Q4_0.gguf"]


def test_of_a_split_model_only_the_first_part_is_a_model(folder: Path):
    for part in (1, 2, 12):
        (folder / f"big-{part:05}-of-00012.gguf").touch()

    names = [path.name for path in installed_models(folder)]

    assert "big-00001-of-00012.gguf" in names
    assert len([name for name in names if name.startswith("big")]) == 1


def test_a_missing_folder_has_no_models(tmp_path: Path):
    assert installed_models(tmp_path / "nowhere") == []


@pytest.mark.parametrize("name", ["Beta.Q4_0.gguf", "Beta.Q4_0", "beta.q4_0", "BETA.Q4_0.GGUF"])
def test_a_model_is_found_by_its_name_in_a_folder(folder: Path, name: str):
    assert find_model(name, [folder.parent, folder]) == folder / "Beta.Q4_0.gguf"


@pytest.mark.parametrize("suffix", ["", ".gguf"])
def test_a_model_is_found_by_its_path(folder: Path, suffix: str):
    assert find_model(str(folder / "alpha") + suffix, []) == folder / "alpha.gguf"


def test_a_file_of_any_name_is_found_by_its_path(folder: Path):
    assert find_model(str(folder / "notes.txt"), []) == folder / "notes.txt"


def test_what_is_not_there_is_told_with_what_is(folder: Path):
    with pytest.raises(ModelNotFoundError, match=r"no model 'delta'.*alpha, Beta\.Q4_0\."):
        find_model("delta", [folder])


def test_an_empty_folder_is_told_with_what_to_do(tmp_path: Path):
    with pytest.raises(ModelNotFoundError, match="gguf file into"):
        find_model("delta", [tmp_path])


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_names_that_are_no_names_are_not_found(tmp_path: Path, name: str):
    with pytest.raises(ModelNotFoundError):
        find_model(name, [tmp_path])


def test_the_suffix_is_added_where_there_is_none():
    assert file_name("a.Q4_0") == "a.Q4_0.gguf"
    assert file_name("a.GGUF") == "a.GGUF"
    assert file_name("ggml-a.bin") == "ggml-a.bin"
