"""Several lists together."""

import json
from pathlib import Path

import pytest

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
    assert len(catalogs.models()) == before + 3  # one of the four is in the bundled list


def test_what_is_no_list_is_not_kept(tmp_path: Path, web: WebServer):
    catalogs = Catalogs(tmp_path / "kept")
    with pytest.raises(CatalogError):
        catalogs.refresh(Transport(), web.serve("/x", b"<html>"))
    assert len(Catalogs(tmp_path / "kept").all()) == 1


def test_a_damaged_kept_list_is_left_out(tmp_path: Path):
    (tmp_path / "x.json").write_text("{")
    assert len(Catalogs(tmp_path).all()) == 1
