"""Titles made of the first question."""

import pytest

from gpt4all_desktop.chats.conversation import Attachment
from gpt4all_desktop.chats.titles import LIMIT, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hello?", "Hello?"),
        ("  Two\n\n words\t", "Two words"),
        ("x" * 41, "x" * 40 + "…"),
        (
            "The quick brown fox jumps over the lazy, old dog",
            "The quick brown fox jumps over the lazy…",
        ),
        ("Exactly forty characters are no problem!", "Exactly forty characters are no problem!"),
        ("", ""),
    ],
)
def test_a_title_is_the_first_words_on_one_line(text: str, title: str) -> None:
    assert title_of(text) == title
    assert len(title_of(text)) <= LIMIT + 1


def test_a_document_alone_gives_its_name() -> None:
    document = Attachment(name="a.txt", media="text/plain", size=1, text="a")
    assert title_of(" \n", [document]) == "a.txt"
