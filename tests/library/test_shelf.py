"""Models are verified, leave through the bin, and those of other programs stay where they are."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gpt4all_desktop.engine.parts import parts_of
from gpt4all_desktop.library.adopt import adopted_models, places
from gpt4all_desktop.library.catalog import Catalog, parse_catalog
from gpt4all_desktop.library.installed import is_model_name
from gpt4all_desktop.library.shelf import ModelFileError, Shelf

MODEL = b"GGUF" + bytes(1000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "a.gguf").write_bytes(MODEL)
    return folder


@pytest.fixture
def shelf(folder: Path, tmp_path: Path) -> Shelf:
    return Shelf(
        [folder], tmp_path / "models.json", clock=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    )


def catalog(sha256: str) -> Catalog:
    file = {"name": "a.gguf", "sha256": sha256, "urls": ["https://h/a.gguf"]}
    model = {"id": "a", "name": "A", "variants": [{"quantization": "", "files": [file]}]}
    return parse_catalog(json.dumps({"schema": 1, "models": [model]}), name="c")


RIGHT = catalog(hashlib.sha256(MODEL).hexdigest())
NOTHING = parse_catalog("[]", name="nothing")


def test_a_right_checksum_is_remembered(shelf: Shelf, folder: Path):
    assert shelf.verified(folder / "a.gguf") is None

    shelf.verify(folder / "a.gguf", RIGHT)

    found = shelf.verified(folder / "a.gguf")
    assert found is not None
    assert found.published


def test_a_file_that_changed_is_not_known_any_more(shelf: Shelf, folder: Path):
    shelf.verify(folder / "a.gguf", RIGHT)
    (folder / "a.gguf").write_bytes(MODEL + b"x")

    assert shelf.verified(folder / "a.gguf") is None


def test_a_wrong_checksum_is_told(shelf: Shelf, folder: Path):
    with pytest.raises(ModelFileError, match="damaged"):
        shelf.verify(folder / "a.gguf", catalog("0" * 64))
    assert shelf.verified(folder / "a.gguf") is None


def test_an_unlisted_model_is_compared_with_what_it_was(shelf: Shelf, folder: Path):
    assert not shelf.verify(folder / "a.gguf", NOTHING).published
    (folder / "a.gguf").write_bytes(MODEL[:-1] + b"x")

    with pytest.raises(ModelFileError, match="changed"):
        shelf.verify(folder / "a.gguf", NOTHING)


def test_hashing_tells_how_far_it_is(shelf: Shelf, folder: Path):
    told: list[tuple[int, int]] = []
    shelf.verify(folder / "a.gguf", RIGHT, lambda done, size: told.append((done, size)))
    assert told[-1] == (len(MODEL), len(MODEL))


def test_a_damaged_record_is_no_record(shelf: Shelf, folder: Path, tmp_path: Path):
    (tmp_path / "models.json").write_text("{nonsense")
    assert shelf.verified(folder / "a.gguf") is None
    assert shelf.verify(folder / "a.gguf", RIGHT).published


def test_models_are_verified_and_moved_where_nothing_can_be_remembered(
    shelf: Shelf, folder: Path, tmp_path: Path
):
    """On a full disk a download is complete all the same, and so is a move."""
    (tmp_path / "models.json").mkdir()
    assert shelf.verify(folder / "a.gguf", RIGHT).published
    shelf.note_published(folder / "a.gguf")
    shelf.relocate(tmp_path / "other", {})
    assert shelf.folders == [tmp_path / "other"]


def test_removing_and_restoring(shelf: Shelf, folder: Path):
    (removed,) = shelf.remove(folder / "a.gguf")

    assert shelf.models() == []
    assert [entry.name for entry in shelf.bin()] == ["a.gguf"]
    assert removed.at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert shelf.restore(removed) == folder / "a.gguf"
    assert (folder / "a.gguf").read_bytes() == MODEL


def test_what_is_there_again_is_not_overwritten(shelf: Shelf, folder: Path):
    (removed,) = shelf.remove(folder / "a.gguf")
    (folder / "a.gguf").write_bytes(b"other")
    with pytest.raises(ModelFileError, match="again"):
        shelf.restore(removed)


def test_a_name_can_be_removed_twice(shelf: Shelf, folder: Path):
    shelf.remove(folder / "a.gguf")
    (folder / "a.gguf").write_bytes(b"GGUF")
    shelf.remove(folder / "a.gguf")

    assert len(shelf.bin()) == 2
    assert shelf.empty_bin() == len(MODEL) + 4
    assert shelf.bin() == []


@pytest.fixture
def first(folder: Path) -> Path:
    """The first of three parts."""
    for number in (1, 2, 3):
        (folder / f"b-0000{number}-of-00003.gguf").write_bytes(b"GGUF" + bytes(number))
    return folder / "b-00001-of-00003.gguf"


def test_all_parts_of_a_split_model_go_together_and_come_back(
    shelf: Shelf, folder: Path, first: Path
):
    before = sorted(path.name for path in folder.iterdir())
    assert shelf.size(first) == 18

    (removed,) = shelf.remove(first)

    assert (removed.name, removed.size) == (first.name, 18)
    assert [path.name for path in shelf.models()] == ["a.gguf"]
    assert [(entry.name, entry.size, len(entry.files)) for entry in shelf.bin()] == [
        (first.name, 18, 3)
    ]
    assert shelf.restore(shelf.bin()[0]) == first
    shelf.empty_bin()
    (folder / ".bin").rmdir()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_all_parts_of_a_split_model_are_deleted_for_good(shelf: Shelf, folder: Path, first: Path):
    shelf.remove(first)

    assert shelf.empty_bin() == 18
    assert list((folder / ".bin").iterdir()) == []


def test_a_split_model_comes_back_whole_or_not_at_all(shelf: Shelf, folder: Path, first: Path):
    (removed,) = shelf.remove(first)
    (folder / "b-00002-of-00003.gguf").write_bytes(b"another")

    with pytest.raises(ModelFileError, match="again; nothing was changed"):
        shelf.restore(removed)

    assert not first.exists()
    assert len(shelf.bin()[0].files) == 3


def test_a_part_that_cannot_be_moved_leaves_all_where_they_are(
    shelf: Shelf, folder: Path, first: Path, monkeypatch: pytest.MonkeyPatch
):
    plain = Path.replace

    def replace(path: Path, goal: Path) -> Path:
        if path.name == "b-00003-of-00003.gguf":
            raise PermissionError(13, "in use")
        return plain(path, goal)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(ModelFileError, match="could not be moved"):
        shelf.remove(first)

    assert len(parts_of(first)) == 3
    assert shelf.bin() == []


def test_every_part_of_a_split_model_is_verified(shelf: Shelf, first: Path):
    names = [path.name for path in parts_of(first)]
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in parts_of(first)]
    catalog = catalog_of(names, sums)
    assert shelf.verify(first, catalog).published
    known = shelf.verified(first)
    assert known is not None
    assert known.published

    parts_of(first)[2].write_bytes(b"GGUF???")

    assert shelf.verified(first) is None
    with pytest.raises(ModelFileError, match=r"b-00003-of-00003.gguf is damaged"):
        shelf.verify(first, catalog)


def test_one_part_that_no_list_knows_leaves_a_model_unpublished(shelf: Shelf, first: Path):
    names = [path.name for path in parts_of(first)]
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in parts_of(first)]
    known = catalog_of(names, sums).models[0]
    files = known.variants[0].files[:2]
    partly = replace(known, variants=(replace(known.variants[0], files=files),))

    assert not shelf.verify(first, Catalog(name="partly", models=(partly,))).published


def test_a_missing_part_is_told_instead_of_hashing_the_others(shelf: Shelf, first: Path):
    parts_of(first)[1].unlink()

    with pytest.raises(
        ModelFileError, match=r"Part 2 of 3 is missing: b-00002-of-00003\.gguf\. Put it beside"
    ):
        shelf.verify(first, Catalog(name="none", models=()))


def catalog_of(names: list[str], sums: list[str]) -> Catalog:
    files = [
        {"name": name, "sha256": digest, "urls": [f"https://example.org/{name}"]}
        for name, digest in zip(names, sums, strict=True)
    ]
    variant = {"quantization": "Q4_0", "files": files}
    model = {"id": "b", "name": "B", "variants": [variant]}
    return parse_catalog(json.dumps({"schema": 1, "name": "t", "models": [model]}), name="t")


@pytest.mark.parametrize("broken", ["a file", "the folder"])
def test_a_model_is_removed_as_a_whole_or_not_at_all(
    shelf: Shelf, folder: Path, monkeypatch: pytest.MonkeyPatch, broken: str
):
    for number in (1, 2, 3):
        (folder / f"b-0000{number}-of-00003.gguf").write_bytes(b"GGUF")
    replace = Path.replace

    def refuse(path: Path, goal: Path) -> Path:
        if path.name == "b-00003-of-00003.gguf" and broken == "a file":
            raise PermissionError(13, "in use")
        return replace(path, goal)

    def cannot_sync(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "replace", refuse)
    if broken == "the folder":
        monkeypatch.setattr("gpt4all_desktop.library.shelf.sync_folder", cannot_sync)
    before = sorted(path.name for path in folder.glob("*.gguf"))
    with pytest.raises(ModelFileError, match="could not be moved"):
        shelf.remove(folder / "b-00001-of-00003.gguf")

    assert sorted(path.name for path in folder.glob("*.gguf")) == before
    assert shelf.bin() == []


def test_models_elsewhere_are_left_alone(shelf: Shelf, tmp_path: Path):
    other = tmp_path / "other.gguf"
    other.write_bytes(MODEL)
    with pytest.raises(ModelFileError, match="left alone"):
        shelf.remove(other)
    assert other.exists()


def test_a_file_is_taken_in_whole(shelf: Shelf, folder: Path, tmp_path: Path):
    other = tmp_path / "other.gguf"
    other.write_bytes(MODEL)

    assert shelf.take_in(other).read_bytes() == MODEL
    assert sorted(path.name for path in folder.iterdir()) == ["a.gguf", "other.gguf"]
    with pytest.raises(ModelFileError, match="already"):
        shelf.take_in(other)


@pytest.mark.parametrize(
    ("name", "is_model"),
    [
        ("a.gguf", True), ("A.GGUF", True), ("a-00001-of-00002.gguf", True),
        ("a-00002-of-00002.gguf", False), ("mmproj-a.gguf", False), (".a.gguf", False),
        ("a.bin", False), ("a.gguf.part", False),
    ],
)  # fmt: skip
def test_names_of_models(name: str, is_model: bool):
    assert is_model_name(name) is is_model


# ---- other programs -----------------------------------------------------------------------------


def put(path: Path, data: bytes = MODEL) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_models_of_other_programs_are_found_in_place(tmp_path: Path):
    put(tmp_path / ".local/share/nomic.ai/GPT4All/g.gguf")
    put(tmp_path / ".lmstudio/models/publisher/repo/l.gguf")
    put(tmp_path / ".config/Jan/data/models/qwen/model.gguf")
    put(tmp_path / ".cache/llama.cpp/c.gguf")
    put(tmp_path / ".cache/llama.cpp/broken.gguf", b"nope")
    put(tmp_path / ".cache/llama.cpp/mmproj-x.gguf")

    found = adopted_models(places(tmp_path, platform="linux", environ={}))

    assert [(model.program, model.name) for model in found] == [
        ("llama.cpp", "c"),
        ("GPT4All", "g"),
        ("LM Studio", "l"),
        ("Jan", "qwen"),
    ]


def manifest(digest: str) -> bytes:
    layers = [
        {"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "1" * 64},
        {"mediaType": "application/vnd.ollama.image.model", "digest": digest},
    ]
    return json.dumps({"layers": layers}).encode()


def test_models_of_ollama_have_the_names_of_their_manifests(tmp_path: Path):
    models = tmp_path / ".ollama" / "models"
    blob = put(models / "blobs" / ("sha256-" + "a" * 64))
    put(models / "manifests/registry.ollama.ai/library/llama3.2/1b", manifest("sha256:" + "a" * 64))

    (found,) = adopted_models(places(tmp_path, platform="linux", environ={}))

    assert (found.name, found.path, found.program) == ("llama3.2:1b", blob, "Ollama")


@pytest.mark.parametrize(
    "content", [manifest("sha256:../../../etc/passwd"), manifest("x"), b"[]", b"{", b"\xff"]
)
def test_hostile_manifests_lead_nowhere(tmp_path: Path, content: bytes):
    put(tmp_path / ".ollama/models/manifests/h/library/m/1b", content)
    assert adopted_models(places(tmp_path, platform="linux", environ={})) == []


def test_every_system_has_its_places(tmp_path: Path):
    for platform in ("linux", "darwin", "win32"):
        programs = {program for program, _ in places(tmp_path, platform=platform, environ={})}
        assert programs == {"GPT4All", "LM Studio", "Jan", "llama.cpp", "Ollama"}
