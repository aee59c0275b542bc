"""Sentences are English text that can be told in another language."""

import json
from pathlib import Path

import pytest

from gpt4all_desktop.documents.budget import Limits
from gpt4all_desktop.documents.extract import extract
from gpt4all_desktop.errors import AppError, DownloadError
from gpt4all_desktop.sentence import Sentence, recalled, why


def test_a_sentence_is_its_english_text() -> None:
    sentence = Sentence("“{name}” has {count:,} pages.", name="a.pdf", count=12345)

    assert sentence == "“a.pdf” has 12,345 pages."
    assert sentence.template == "“{name}” has {count:,} pages."
    assert sentence.values == {"name": "a.pdf", "count": 12345}


@pytest.mark.parametrize(
    ("count", "text"), [(999, "999 B"), (1_500, "2 kB"), (25e6, "25 MB"), (4.23e9, "4.2 GB")]
)
def test_sizes_are_said_as_people_say_them(count: int, text: str) -> None:
    assert Sentence("{size:bytes}", size=count) == text


def test_braces_in_values_and_in_texts_without_values_mean_nothing() -> None:
    assert Sentence("“{name}” is empty.", name="{0}{x}") == "“{0}{x}” is empty."
    assert Sentence("Use {name}.") == "Use {name}."
    assert str(AppError("Use {name}.")) == "Use {name}."


def test_an_error_says_its_sentence_and_keeps_template_and_values() -> None:
    error = DownloadError("{host} is too slow.", host="example.org", detail="x", temporary=True)

    assert str(error) == error.user_message == "example.org is too slow."
    assert error.user_message.template == "{host} is too slow."
    assert (error.detail, error.temporary) == ("x", True)


def test_an_error_passes_a_sentence_on_with_its_values() -> None:
    passed = AppError(DownloadError("{host} is too slow.", host="example.org").user_message)

    assert passed.user_message.template == "{host} is too slow."
    assert passed.user_message.values == {"host": "example.org"}


def test_a_sentence_in_a_sentence_survives_a_file() -> None:
    inner = Sentence("the disk is full")
    sentence = Sentence("{name} could not be copied ({reason}).", name="a", reason=inner)

    read = recalled(json.loads(json.dumps(sentence.record())))

    assert read == sentence
    assert read.template == sentence.template
    assert isinstance(read.values["reason"], Sentence)


@pytest.mark.parametrize(
    "record", [None, 3, [], {}, {"template": "x"}, {"template": "x", "values": {"a": []}}]
)
def test_what_is_no_sentence_is_refused(record: object) -> None:
    with pytest.raises((LookupError, TypeError, ValueError)):
        recalled(record)


def test_old_files_have_plain_texts() -> None:
    assert recalled("It failed.") == "It failed."


def test_reasons_of_the_system_are_ours(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:  # noqa: PT011 - of any kind
        (tmp_path / "none").read_bytes()
    assert why(caught.value) == "it is not there"
    assert why(OSError(9999, "Strange")) == "Strange"


def test_a_real_error_has_a_template(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x" * 200, encoding="utf-8")

    with pytest.raises(AppError) as caught:
        extract(tmp_path / "notes.txt", limits=Limits(file_bytes=100))

    assert "{name}" in caught.value.user_message.template
    assert caught.value.user_message.values["name"] == "notes.txt"
