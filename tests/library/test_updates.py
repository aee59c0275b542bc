"""Which models have a newer file: asked of the lists, and of nobody else."""

import hashlib
from pathlib import Path

import pytest

from gpt4all_desktop.library.catalog import CatalogFile, CatalogModel, Status, Variant
from gpt4all_desktop.library.catalogs import Listed
from gpt4all_desktop.library.shelf import Shelf
from gpt4all_desktop.library.updates import Updates, find_updates
from gpt4all_desktop.library.wanted import Expected

OLD, NEW = b"GGUF the old file", b"GGUF the new file"


def listed(
    name: str, data: bytes, *, md5: bool = False, status: Status = Status.OFFERED, id: str = ""
) -> Listed:
    digest = (hashlib.md5 if md5 else hashlib.sha256)(data).hexdigest()
    expected = Expected(size=len(data), md5=digest if md5 else None, sha256=None if md5 else digest)
    file = CatalogFile(name=name, expected=expected, urls=("https://example.org/" + name,))
    model = CatalogModel(
        id=id or name,
        name="A",
        status=status,
        variants=(Variant(quantization="Q4_0", files=(file,)),),
    )
    return Listed(model=model, local=False)


class Here:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shelf = Shelf([folder], folder / "models.json")
        self.hashed: list[str] = []

    def put(self, name: str, data: bytes) -> Path:
        (self.folder / name).write_bytes(data)
        return self.folder / name

    def ask(self, *lists: Listed) -> Updates:
        def watch(path: Path):
            return lambda _done, _size: self.hashed.append(path.name)

        return find_updates(self.shelf.models(), list(lists), self.shelf, watch)


@pytest.fixture
def here(tmp_path: Path) -> Here:
    return Here(tmp_path)


@pytest.mark.parametrize("md5", [False, True])
def test_other_bytes_are_a_newer_file(here: Here, md5: bool):
    path = here.put("a.gguf", OLD)
    found = here.ask(listed("a.gguf", NEW, md5=md5))
    assert [newer.path for newer in found.newer] == [path]
    assert here.ask(listed("a.gguf", OLD, md5=md5)).current == 1


def test_another_length_needs_no_hashing(here: Here):
    here.put("a.gguf", OLD)
    assert len(here.ask(listed("a.gguf", NEW + b"!")).newer) == 1
    assert here.hashed == []


def test_a_file_is_hashed_once(here: Here):
    here.put("a.gguf", OLD)
    here.ask(listed("a.gguf", NEW))
    assert here.hashed == ["a.gguf"]
    here.ask(listed("a.gguf", OLD))
    assert here.hashed == ["a.gguf"]


def test_what_is_superseded_has_a_successor_of_its_name(here: Here):
    here.put("old.gguf", OLD)
    old = listed("old.gguf", OLD, status=Status.RECOGNISED)
    found = here.ask(old, listed("new.gguf", NEW))
    assert [newer.model.id for newer in found.newer] == ["new.gguf"]
    assert here.ask(old).unlisted == 1


def test_what_no_list_knows_is_counted(here: Here):
    here.put("mine.gguf", OLD)
    here.put("a.gguf", OLD)
    found = here.ask(listed("a.gguf", OLD))
    assert (found.current, found.unlisted, found.newer) == (1, 1, ())


def test_what_was_verified_stays_so(here: Here):
    path = here.put("a.gguf", OLD)
    here.shelf.note_published(path, hashlib.sha256(OLD).hexdigest())
    here.ask(listed("a.gguf", OLD, md5=True))
    known = here.shelf.verified(path)
    assert known is not None
    assert known.published
