"""Models in several files, in the terminal."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.commands.library import ModelsOptions, run
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library.head import read_head
from tests.commands.test_library import call
from tests.fakes.split_model import ServedSplit, served_split, write_split
from tests.fakes.web import WebServer


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedSplit]:
    with served_split(tmp_path / "made") as served:
        yield served


@pytest.fixture
def listed(tmp_path: Path, served: ServedSplit) -> str:
    path = tmp_path / "list.json"
    path.write_text(served.catalog())
    return str(path)


@pytest.fixture
def parts() -> list[Path]:
    return write_split(paths.models_dir())


def test_a_split_model_is_one_from_the_download_to_the_bin(listed: str, served: ServedSplit):
    folder = paths.models_dir()
    info = json.loads(call("info", "b", catalog=listed, as_json=True)[1])
    assert (info["size"], info["runs"], info["installed"]) == (served.size, True, False)
    assert len(info["files"]) == 3

    code, out, err = call("download", "b", catalog=listed)

    first = folder / next(iter(served.bodies))
    assert (code, out) == (0, f"{first}\n")
    assert "complete and verified" in err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == served.bodies
    (row,) = json.loads(call("list", as_json=True, models_dir=folder)[1])
    assert (row["name"], row["state"], row["size"]) == ("b-Q8_0", "verified", served.size)
    (row,) = json.loads(call("verify", "b-Q8_0", catalog=listed, as_json=True)[1])
    assert (row["name"], row["state"], row["sha256"]) == ("b-Q8_0", "verified", None)
    assert call("path", "b-Q8_0")[1] == f"{first}\n"
    assert len(call("remove", "b-Q8_0")[1].splitlines()) == 1
    assert list(folder.glob("*.gguf")) == []


def test_what_a_split_model_is_comes_from_all_parts(parts: list[Path]):
    row = json.loads(call("inspect", "b-Q8_0", as_json=True)[1])

    alone = sum(read_head(path).parameters for path in parts)
    assert (row["files"], row["parameters"], row["runs"]) == (3, alone, True)
    assert row["file"] == str(parts[0])
    assert "files" in call("inspect", str(parts[2]))[1]  # any part means the model


def test_a_missing_part_is_told_everywhere(parts: list[Path]):
    parts[1].unlink()

    (row,) = json.loads(call("list", as_json=True, models_dir=paths.models_dir())[1])
    assert row["state"] == "not whole"
    row = json.loads(call("inspect", "b-Q8_0", as_json=True)[1])
    assert not row["runs"]
    assert row["reason"].startswith("Part 2 of 3 is missing: b-Q8_0-00002-of-00003.gguf. Put it")
    out = io.StringIO()
    with pytest.raises(AppError, match="Part 2 of 3 is missing"):
        run(ModelsOptions(action="verify"), out=out, err=io.StringIO())
    assert out.getvalue().split() == ["b-Q8_0", "not", "whole"]


def test_before_the_download_memory_is_estimated_from_the_size_of_all_parts(
    listed: str, served: ServedSplit
):
    """The beginning of the first part does not tell what the others have."""
    row = json.loads(call("inspect", "b", catalog=listed, as_json=True)[1])

    assert (row["files"], row["parameters"], row["runs"]) == (3, None, True)
    assert row["memory_bytes"] > served.size
    assert [len(server.served) for server in served.servers] == [1, 0, 0]


@pytest.mark.parametrize("given", [1, 2])
def test_the_address_of_one_part_means_all(tmp_path: Path, given: int, served: ServedSplit):
    with WebServer() as web:
        urls = [web.serve(f"/a%20b/{n}?x=1", body) for n, body in served.bodies.items()]
        assert call("download", urls[given - 1])[0] == 0

    folder = paths.models_dir()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == served.bodies


def test_a_part_that_is_not_offered_ends_the_download_without_a_model(served: ServedSplit):
    with WebServer() as web:
        first, second, _third = served.bodies
        web.serve(f"/{second}", served.bodies[second])
        url = web.serve(f"/{first}", served.bodies[first])
        with pytest.raises(AppError):
            call("download", url)

    row = call("list", models_dir=paths.models_dir())
    assert "no model" in row[2]
