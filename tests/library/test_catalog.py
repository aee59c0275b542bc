"""Lists of models are checked before they are used."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop.errors import DownloadError, ModelNotFoundError
from gpt4all_desktop.library.catalog import (
    CatalogError,
    Purpose,
    Status,
    bundled_catalog,
    fetch,
    parse_catalog,
    read_catalog,
)
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import wanted_files
from tests.fakes.web import WebServer

FILE = {
    "name": "a.gguf",
    "size": 5,
    "sha256": "a" * 64,
    "urls": ["https://example.org/a.gguf"],
}


def document(file: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    """A list of one model, changed."""
    model = {
        "id": "a",
        "name": "A",
        "variants": [{"quantization": "Q4_0", "files": [FILE | (file or {})]}],
    }
    return {"schema": 1, "name": "Test", "models": [model | changes]}


def parsed(value: Any, *, local: bool = False) -> Any:
    return parse_catalog(json.dumps(value), name="test.json", local=local)


# ---- the list that ships ------------------------------------------------------------------------


def test_the_bundled_list_has_the_models_of_gpt4all_and_the_starter():
    catalog = bundled_catalog()

    assert len(catalog.models) == 61
    assert catalog.find("smollm2-135m-instruct")[0].status is Status.BUNDLED
    model, variant = catalog.find("Meta-Llama-3-8B-Instruct.Q4_0")
    assert model.name == "Llama 3 8B Instruct"
    assert variant.size == 4_661_724_384
    assert variant.files[0].expected.md5 == "c87ad09e1e4c8f9c35a5fcef52b6f1c9"


def test_everything_offered_has_a_size_a_checksum_and_a_secure_address():
    for model in bundled_catalog().models:
        for variant in model.variants:
            for file in variant.files:
                if model.status is Status.OFFERED:
                    assert file.expected.size
                    assert file.expected.pinned
                    assert all(url.startswith("https://") for url in file.urls)
                elif model.status is Status.RECOGNISED:
                    assert file.urls == ()
                    assert file.expected.pinned


def test_old_files_are_recognised_but_not_offered(tmp_path: Path):
    found = bundled_catalog().recognise("GGML-gpt4all-j-v1.3-groovy.bin")

    assert found is not None
    assert found[0].name == "Groovy"
    with pytest.raises(DownloadError, match="nobody offers"):
        wanted_files([found[1]], tmp_path, "test")


def test_a_search_needs_every_word():
    catalog = bundled_catalog()

    assert {m.id for m in catalog.search("llama 3.2")} == {
        "llama-3.2-1b-instruct",
        "llama-3.2-3b-instruct",
    }
    assert catalog.search("llama zebra") == []
    assert all(Purpose.REASONING in m.purposes for m in catalog.search("reasoning"))


def test_an_unknown_name_is_told_with_similar_ones():
    with pytest.raises(ModelNotFoundError, match=r"Similar: .*phi-3"):
        bundled_catalog().find("phi-3")


# ---- our format ---------------------------------------------------------------------------------


def test_a_small_list_is_read():
    catalog = parsed(document())

    assert catalog.name == "Test"
    assert catalog.models[0].variants[0].offered
    assert catalog.models[0].purposes == {Purpose.CHAT}


BAD: list[tuple[Any, str]] = [
    ({"schema": 2, "models": []}, "format 2"),
    ({"schema": 1}, "models"),
    ({"schema": 1, "models": []}, "models"),
    ({"schema": "1"}, "schema"),
    (5, "object"),
    (document(id="Not Good"), "id"),
    (document(id=5), "id"),
    (document(name=" "), "name"),
    (document(name="half a character \ud800"), "name"),
    (document(languages=["\ud800"]), "languages"),
    (document(purposes=["dancing"]), "purposes"),
    (document(parameters=-1), "parameters"),
    (document(parameters=True), "parameters"),
    (document(status="soon"), "status"),
    (document(languages="de"), "languages"),
    (document(variants=[]), "variants"),
    (document(variants=[{"files": []}]), "files"),
    (document({"name": "../a.gguf"}), "name"),
    (document({"name": "a.exe"}), "name"),
    (document({"size": "5"}), "size"),
    (document({"size": 0}), "size"),
    (document({"sha256": "xyz"}), "sha256"),
    (document({"sha256": None}), "sha256"),
    (document({"urls": ["http://example.org/a.gguf"]}), "urls"),
    (document({"urls": ["https://127.0.0.1/a.gguf"]}), "urls"),
    (document({"urls": ["file:///etc/passwd"]}), "urls"),
    (document({"urls": []}), "variants"),
    (document({"blocks": {"size": 4096, "sha256": []}}), "blocks"),
]


@pytest.mark.parametrize(("value", "words"), BAD, ids=lambda value: str(value)[:60])
def test_a_wrong_list_is_refused_with_the_place(value: Any, words: str):
    with pytest.raises(CatalogError, match=words):
        parsed(value)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"x"'])
def test_what_is_no_json_is_refused(text: str):
    with pytest.raises(CatalogError, match=r"not a list|object"):
        parse_catalog(text, name="x")


def test_two_models_of_one_id_are_refused():
    twice = document()
    twice["models"] *= 2
    with pytest.raises(CatalogError, match="two models"):
        parsed(twice)


def test_unknown_fields_are_passed_over():
    assert parsed(document({"colour": "red"}, taste="sweet")).models


def test_addresses_on_this_computer_are_for_lists_from_this_computer():
    local = document({"urls": ["http://127.0.0.1:9/a.gguf"]})

    assert parsed(local, local=True).local
    with pytest.raises(CatalogError):
        parsed(local)


def test_the_parts_of_a_split_model_are_fetched_with_the_first_one_last(tmp_path: Path):
    files = [
        FILE | {"name": f"a-0000{n}-of-00002.gguf", "urls": [f"https://h/{n}"]} for n in (1, 2)
    ]
    catalog = parsed(document(variants=[{"quantization": "Q4_0", "files": files}]))

    wanted = wanted_files(catalog.models[0].variants[0].files, tmp_path, "test")

    assert [w.urls[0] for w in wanted] == ["https://h/2", "https://h/1"]
    assert catalog.models[0].variants[0].size == 10


def test_published_blocks_are_read():
    blocks = {"size": 4096, "sha256": ["b" * 64, "c" * 64]}
    catalog = parsed(document({"size": 5000, "blocks": blocks}))

    assert catalog.models[0].variants[0].files[0].expected.blocks.size == 4096


# ---- GPT4All's format ---------------------------------------------------------------------------

PUBLISHED = [
    {
        "order": "a",
        "md5sum": "C87AD09E1E4C8F9C35A5FCEF52B6F1C9",
        "name": "Llama 3 8B Instruct",
        "filename": "Meta-Llama-3-8B-Instruct.Q4_0.gguf",
        "filesize": "4661724384",
        "parameters": "8 billion",
        "quant": "q4_0",
        "type": "LLaMA3",
        "description": "<ul><li>Fast</li><li>#reasoning &amp; <b>good</b><script>x</script></ul>",
        "chatTemplate": "{{ x }}",
    },
    {"name": "Embed", "filename": "e.gguf", "embeddingModel": True, "chatTemplate": None,
     "url": "https://h/e.gguf", "md5sum": "0" * 32},
    {"name": "Old", "filename": "old.gguf", "removedIn": "2.7.3", "md5sum": "1" * 32},
    {"name": "Evil", "filename": "../../evil.gguf"},
    {"name": "Evil 2", "filename": "x.gguf", "url": "http://h/x.gguf"},
    {"name": "Half \ud800", "filename": "half.gguf", "md5sum": "1" * 32},
    {"filename": 5}, "text", None,
]  # fmt: skip


def test_the_list_of_gpt4all_is_read_directly():
    models = {m.id: m for m in parse_catalog(json.dumps(PUBLISHED), name="models3.json").models}

    llama = models["llama-3-8b-instruct"]
    assert llama.parameters == 8_000_000_000
    assert llama.purposes == {Purpose.CHAT, Purpose.REASONING}
    assert llama.description == "Fast\n& goodx"
    assert llama.variants[0].files[0].urls == (
        "https://gpt4all.io/models/gguf/Meta-Llama-3-8B-Instruct.Q4_0.gguf",
    )
    assert llama.variants[0].files[0].expected.md5 == "c87ad09e1e4c8f9c35a5fcef52b6f1c9"
    assert models["embed"].purposes == {Purpose.EMBEDDING}
    assert models["old"].status is Status.RECOGNISED
    assert not models["evil-2"].variants[0].offered
    assert models["half.gguf"].name == "half.gguf"
    assert len(models) == 5


def test_a_list_is_read_from_a_file(tmp_path: Path):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(document()))

    assert read_catalog(path).models[0].id == "a"


@pytest.mark.parametrize("content", [b"\xff\xfe", b" " * 5_000_000])
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(CatalogError):
        read_catalog(path)
    with pytest.raises(CatalogError, match="cannot be read"):
        read_catalog(tmp_path / "missing.json")


def test_a_list_is_fetched_when_that_is_wanted(web: WebServer):
    url = web.serve("/c.json", json.dumps(document()).encode())

    catalog, text = fetch(Transport(loopback=True), url)

    assert catalog.models[0].id == "a"
    assert json.loads(text)["name"] == "Test"


def test_the_architectures_that_run_are_those_of_the_kernel():
    from gpt4all_desktop.library.head import ARCHITECTURES

    folder = Path(__file__).resolve().parents[2] / "native" / "src"
    declared = re.compile(r'static const g4a_arch \w+ = \{"(\w+)"')
    found = {name for path in folder.glob("*.c") for name in declared.findall(path.read_text())}
    assert found == ARCHITECTURES


def test_the_types_that_run_are_those_of_the_kernel():
    from gpt4all_desktop.library.head import TYPES

    header = (Path(__file__).resolve().parents[2] / "native" / "src" / "quant.h").read_text()
    found = {(int(n), name) for name, n in re.findall(r"G4A_TYPE_(\w+) = (\d+)", header)}
    assert found == {(number, name) for number, (name, _, _) in TYPES.items()}
