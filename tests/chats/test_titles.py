"""Titles made of the first question."""

import pytest

from gpt4all_desktop.chats.conversation import Attachment
from gpt4all_desktop.chats.titles import LIMIT, title_in, title_of


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


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        (" Baking bread at home", "Baking bread at home"),
        (' "Baking bread at home."\n\nI hope this helps!', "Baking bread at home"),
        ("\n**Title: „Brot backen“**", "Brot backen"),
        ("<think>\nThe user bakes.\n</think>\n\nTitle: Baking", "Baking"),
        ("they bake.</think> Baking", "Baking"),
        ("<think> The user wants a title", ""),
        ("# Two\twords", "Two words"),
        ("《面包的做法》。", "面包的做法"),
        ("What is C++?", "What is C++?"),
        ("", ""),
        ('""', ""),
        ("…", ""),
        ("42", ""),
        ("<|im_end|>", ""),
        ("word " * 13, ""),
    ],
)
def test_of_what_a_model_says_only_a_title_is_taken(answer: str, title: str) -> None:
    assert title_in(answer) == title
