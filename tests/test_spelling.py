"""Which words are looked up, and what the dictionaries of the system say of them."""

from pathlib import Path

import pytest

from gpt4all_desktop.spelling import Checker, Dictionary, dictionary_folders, find, words_of


def words(text: str, language: str = "en") -> list[str]:
    return [word.text for word in words_of(text, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Helo wrld, again.", ["Helo", "wrld", "again"]),
        ("it doesn't “work”", ["it", "doesn't", "work"]),
        ("see www.example.com, a/b and me@here.net", ["see", "and"]),
        ("https://example.com/teh is teh", ["is", "teh"]),
        ("call `teh_thing()` or `teh", ["call", "or"]),
        ("set fooBar, HTTP and x_y to v2", ["set", "and", "to"]),
        ("we met Agnetha there", ["we", "met", "there"]),
        ("Done. Agnetha came", ["Done", "Agnetha", "came"]),
        ("Save it as (.json) or .txt... please", ["Save", "it", "as", "or", "please"]),
        ("the tokens of a Prompt", ["the", "of"]),
        ("wait ...what", ["wait", "what"]),
        ("a well-knwon fact", ["well", "knwon", "fact"]),
        ("你好 привет hello", ["hello"]),
    ],
)
def test_only_prose_is_looked_up(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_german_nouns_and_russian_words_are_looked_up() -> None:
    assert words("Der Hund bellt", "de") == ["Der", "Hund", "bellt"]
    assert words("привет hello", "ru") == ["привет"]


def test_a_word_knows_its_place() -> None:
    text = "a (verry) good ‘dayy’"
    places = [(word.start, word.end, word.text) for word in words_of(text, "en")]
    assert all(text[start:end] == word for start, end, word in places)
    assert [word for _, _, word in places] == ["verry", "good", "dayy"]


def test_the_dictionary_of_the_country_is_preferred(tmp_path: Path) -> None:
    for name in ("en_GB", "en_US", "en_ZA", "fr", "pt_BR", "xx_A"):
        (tmp_path / f"{name}.aff").touch()
        if name != "xx_A":
            (tmp_path / f"{name}.dic").touch()
    assert find([tmp_path], "en", "GB") == tmp_path / "en_GB"
    assert find([tmp_path], "en", "DE") == tmp_path / "en_US"
    assert find([tmp_path], "fr", "CA") == tmp_path / "fr"
    assert find([tmp_path], "pt", "PT") == tmp_path / "pt_BR"
    assert find([tmp_path], "xx") is None
    assert find([tmp_path / "none"], "en") is None


AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfv\nREP 1\nREP f ph\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dictionary of five words."""
    (tmp_path / "en.aff").write_text(AFFIXES, "utf-8")
    (tmp_path / "en.dic").write_text("5\nhello\nworld\nnaïve\nit's\nphone\n", "utf-8")
    if Dictionary.open(tmp_path / "en") is None:
        pytest.skip("there is no Hunspell here")
    return tmp_path


def test_what_the_dictionary_does_not_know_is_wrong(folder: Path) -> None:
    checker = Checker(folder / "own.txt", [folder])
    assert checker.wrong(["helo"]) == set()
    assert checker.use("en")
    assert checker.wrong(["hello", "helo", "naïve", "it’s", "it's"]) == {"helo"}
    assert checker.suggest("fone") == ["phone"]
    assert not checker.use("de")
    assert checker.wrong(["helo"]) == set()
    assert checker.suggest("helo") == []
    checker.close()


def test_added_words_are_right_also_at_the_next_start(folder: Path) -> None:
    for added in (False, True):
        checker = Checker(folder / "home" / "own.txt", [folder])
        checker.use("en")
        assert checker.wrong(["Gradient", "gradient"]) == (
            set() if added else {"Gradient", "gradient"}
        )
        checker.add("gradient")
        assert checker.wrong(["Gradient"]) == set()
        checker.close()


def test_a_damaged_dictionary_is_none(tmp_path: Path) -> None:
    (tmp_path / "en.aff").write_bytes(b"\xff\x00" * 100)
    (tmp_path / "en.dic").write_bytes(b"\x00")
    checker = Checker(tmp_path / "own.txt", [tmp_path])
    checker.use("en")
    checker.wrong(["hello"])
    checker.close()


def test_german_compounds_are_words() -> None:
    path = find(dictionary_folders(), "de", "DE")
    dictionary = Dictionary.open(path) if path is not None else None
    if dictionary is None:
        pytest.skip("there is no German dictionary here")
    assert dictionary.knows("Donaudampfschifffahrtsgesellschaft")
    assert not dictionary.knows("Donaudampfschiffartsgesellschaft")
    dictionary.close()
