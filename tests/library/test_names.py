"""Names that come from elsewhere stay inside the folder, or are not used."""

import random
from pathlib import Path

import pytest

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.names import name_of_url, safe_name

GOOD = [
    "SmolLM2-135M-Instruct.Q4_1.gguf",
    "qwen2-1_5b-instruct-q4_0.gguf",
    "big-00001-of-00003.gguf",
    "ggml-model-gpt4all-falcon-q4_0.bin",
    "Modèle.gguf",
    "模型.gguf",
    "a b.gguf",
    "a..b.gguf",
]
BAD = [
    "", ".", "..", ".gguf", "../a.gguf", "..\\a.gguf", "/etc/a.gguf", "\\\\host\\share\\a.gguf",
    "C:\\a.gguf", "C:a.gguf", "a/b.gguf", "a\\b.gguf", "a\0.gguf", "a\n.gguf", "con.gguf",
    "NUL.gguf",
    "com1.gguf", "lpt9.x.gguf", "COM¹.gguf", "aux.gguf", "a.gguf.", "a.gguf ",
    " a.gguf", "-a.gguf",
    "~a.gguf", ".hidden.gguf", "a.gguf:stream", "a.gguf::$DATA", "a?.gguf", "a*.gguf", 'a".gguf',
    "a<b.gguf", "a>b.gguf", "a|b.gguf", "a.txt", "a.exe", "a.gguf.exe", "a.sh", "gguf", "a",
    "evil\u202efugg.gguf", "a\u200b.gguf", "a\ufeff.gguf", "a\ud800.gguf", "e\u0301.gguf",
    "x" * 300 + ".gguf", "ü" * 100 + ".gguf", "a\u2028.gguf", "a\x7f.gguf", "a\x1b[2J.gguf",
]  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_plain_names_are_used_as_they_are(name: str):
    assert safe_name(name) == name


@pytest.mark.parametrize("name", BAD)
def test_hostile_names_are_refused(name: str):
    with pytest.raises(DownloadError):
        safe_name(name)


@pytest.mark.parametrize("url", ["https://h/", "https://h/..%2fa.gguf", "https://h/a%00.gguf"])
def test_addresses_without_a_plain_name_are_refused(url: str):
    with pytest.raises(DownloadError):
        name_of_url(url)


def test_the_name_in_an_address_is_its_last_part():
    assert name_of_url("https://h/resolve/main/my%20model.gguf?download=true") == "my model.gguf"


def test_five_hundred_hostile_names_write_nothing_outside_the_folder(tmp_path: Path):
    folder = tmp_path / "models"
    folder.mkdir()
    chance = random.Random(5)
    pieces = [
        *BAD,
        "..",
        "/",
        "\\",
        "%2e%2e",
        "\0",
        ":",
        "con",
        ".gguf",
        "x",
        "\u202e",
        "~",
        "$HOME",
    ]
    written = 0
    for _ in range(500):
        name = "".join(chance.choices(pieces, k=chance.randrange(1, 5)))
        if chance.random() < 0.7:
            name += ".gguf"
        try:
            (folder / safe_name(name)).write_bytes(b"")
        except DownloadError:
            continue
        written += 1

    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["models"]
    inside = list(folder.rglob("*"))
    assert len(inside) <= written
    assert all(path.parent == folder and path.is_file() for path in inside)
