"""Several lists together."""

import json
from pathlib import Path

import pytest

from gpt4all_desktop.errors import ModelNotFoundError
from gpt4all_desktop.library.catalog import CatalogError
from gpt4all_desktop.library.catalogs import Catalogs
from gpt4all_desktop.library.transport import Transport
from tests.fakes.web import WebServer
from tests.library.test_catalog import PUBLISHED, document


def test_an_added_list_stays(tmp_path: Path):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(document()))
    Catalogs(tmp_path / "kept").add_file(path)
    path.unlink()

    catalogs = Catalogs(tmp_path / "kept")

    assert len(catalogs.all()) == 2
    assert any(listed.model.id == "a" and listed.local for listed in catalogs.models())
    assert catalogs.merged().recognise("a.gguf") is not None


def test_a_refreshed_list_adds_what_is_new(tmp_path: Path, web: WebServer):
    url = web.serve("/models3.json", json.dumps(PUBLISHED).encode())
    catalogs = Catalogs(tmp_path / "kept")
    before = len(catalogs.models())

    catalogs.refresh(Transport(), url)
    catalogs.refresh(Transport(), url)

    assert len(catalogs.all()) == 2
    assert len(catalogs.models()) == before + 4  # one of the five is in the bundled list


def test_what_is_no_list_is_not_kept(tmp_path: Path, web: WebServer):
    catalogs = Catalogs(tmp_path / "kept")
    with pytest.raises(CatalogError):
        catalogs.refresh(Transport(), web.serve("/x", b"<html>"))
    assert len(Catalogs(tmp_path / "kept").all()) == 1


def test_a_damaged_kept_list_is_left_out(tmp_path: Path):
    (tmp_path / "x.json").write_text("{")
    assert len(Catalogs(tmp_path).all()) == 1


def test_lists_say_where_they_are_from_and_of_when(tmp_path: Path, web: WebServer):
    url = web.serve("/models3.json", json.dumps(PUBLISHED).encode())
    catalogs = Catalogs(tmp_path / "kept")
    catalogs.refresh(Transport(), url)
    (tmp_path / "kept" / "x.json").write_text("{")

    bundled, *others = catalogs.entries()
    fetched = next(entry for entry in others if entry.source == url)
    damaged = next(entry for entry in others if entry.problem)

    assert (bundled.source, bundled.fetched) == ("", None)
    assert fetched.is_address
    assert fetched.models == 5
    assert fetched.fetched is not None
    assert "damaged" in damaged.problem


def test_a_removed_list_is_gone(tmp_path: Path):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(document()))
    catalogs = Catalogs(tmp_path / "kept")
    catalogs.add_file(path)
    catalogs.remove(str(path))
    assert len(catalogs.entries()) == 1
    assert len(Catalogs(tmp_path / "kept").all()) == 1
    with pytest.raises(ModelNotFoundError):
        catalogs.remove("")
    assert path.exists()


def test_what_a_fetched_list_says_of_the_bytes_at_an_address_counts(tmp_path: Path, web: WebServer):
    catalogs = Catalogs(tmp_path / "kept")
    known = next(one.model for one in catalogs.models() if one.model.id == "llama-3.2-1b-instruct")
    (file,) = known.variants[0].files
    newer = {"name": "x", "filename": file.name, "filesize": "12345", "md5sum": "0" * 32}
    entries = [newer | {"url": file.urls[0]}]
    catalogs.refresh(Transport(), web.serve("/1.json", json.dumps(entries).encode()))

    found = catalogs.merged().recognise(file.name)
    assert found is not None
    assert found[0].id == known.id  # what the bundled list knows of it stays
    assert found[1].expected.size == 12345

    entries = [newer | {"filesize": "777", "url": "https://example.org/other.gguf"}]
    catalogs.refresh(Transport(), web.serve("/2.json", json.dumps(entries).encode()))
    found = catalogs.merged().recognise(file.name)
    assert found is not None
    assert found[1].expected.size == 12345  # another address is another file
