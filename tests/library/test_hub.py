"""The search of Hugging Face, with a server that answers as the site does."""

import json

import pytest

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.hub import search_hub
from gpt4all_desktop.library.transport import Transport
from tests.fakes.web import WebServer

QUERY = (
    "/api/models?search={}&filter=gguf&sort=downloads&direction=-1&limit=12"
    "&expand%5B%5D=gguf&expand%5B%5D=tags&expand%5B%5D=pipeline_tag&expand%5B%5D=gated"
)
FACTS = {"architecture": "mamba", "total": 1_543_714_304, "context_length": 32768}
FOUND = [
    {
        "id": "who/Tiny-1.5B-Instruct-GGUF",
        "tags": ["gguf", "license:mit", "en", "region:us"],
        "gguf": FACTS,
    },
    {"id": "who/gated", "gated": "manual"},
    {"id": "who/../evil"},
    {"id": "who/empty"},
    {"id": "who/untagged", "tags": None},
    "text",
]


def entry(path: str, size: int = 10, oid: str = "a" * 64) -> dict[str, object]:
    return {"type": "file", "path": path, "size": size, "lfs": {"oid": oid}}


TREE = [
    entry("Tiny-1.5B-Q8_0.gguf", 30),
    entry("Tiny-1.5B-IQ2_XS.gguf", 5),
    entry("Tiny-1.5B-Q4_K_M.gguf", 20),
    entry("F16/Tiny-1.5B-F16-00002-of-00002.gguf", 40),
    entry("F16/Tiny-1.5B-F16-00001-of-00002.gguf", 40),
    entry("mmproj-Tiny.gguf"),
    entry("..gguf"),
    entry("bad.gguf", 5, "../../x"),
    entry("long.gguf", 5, "a" * 64 + "x"),
    {"type": "file", "path": "README.md", "size": 5},
    {"type": "directory", "path": "F16"},
]


@pytest.fixture
def site(web: WebServer) -> str:
    web.serve(QUERY.format("tiny%20model"), json.dumps(FOUND).encode())
    tree = "/tree/main?recursive=true"
    web.serve(f"/api/models/who/Tiny-1.5B-Instruct-GGUF{tree}", json.dumps(TREE).encode())
    web.serve(f"/api/models/who/empty{tree}", b"[]")
    web.serve(f"/api/models/who/untagged{tree}", json.dumps([entry("u.gguf")]).encode())
    return web.url


def test_repositories_become_models_with_all_quantizations(site: str):
    catalog = search_hub(Transport(loopback=True), "tiny model", site=site)

    model, untagged = catalog.models
    assert (untagged.licence, untagged.languages) == ("", ())
    assert (model.name, model.publisher, model.licence) == ("Tiny-1.5B-Instruct", "who", "mit")
    assert model.parameters == 1_543_714_304
    assert (model.architecture, model.context_length) == ("mamba", 32768)
    assert model.languages == ("en",)
    assert [(v.quantization, v.size) for v in model.variants] == [
        ("Q4_K_M", 20),
        ("Q8_0", 30),
        ("F16", 80),
        ("IQ2_XS", 5),  # cannot be run
    ]
    first, second = model.variants[2].files
    assert first.name == "Tiny-1.5B-F16-00001-of-00002.gguf"
    assert second.urls[0].endswith("/resolve/main/F16/Tiny-1.5B-F16-00002-of-00002.gguf")
    assert first.expected.sha256 == "a" * 64


def test_nonsense_is_told(web: WebServer):
    web.serve(QUERY.format("x"), b"{}")
    with pytest.raises(DownloadError, match="unreadable"):
        search_hub(Transport(loopback=True), "x", site=web.url)
