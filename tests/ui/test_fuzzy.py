"""A few letters find a name, the likeliest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.ui.fuzzy import fold, match


def ranked(query: str, *texts: str) -> list[str]:
    scores = {text: m.score for text in texts if (m := match(query, text)) is not None}
    return sorted(scores, key=lambda text: -scores[text])


def found(query: str, text: str) -> str:
    """Return the characters that were found."""
    m = match(query, text)
    assert m is not None
    return "".join(character for at, character in enumerate(text) if at in m.places)


def test_beginnings_rank_before_words_before_insides_before_scattered_letters() -> None:
    texts = ("New chat", "Open new window", "Renew", "Nice evening walk")
    assert ranked("new", *texts) == list(texts)


def test_the_whole_text_ranks_first_and_shorter_ones_next() -> None:
    assert ranked("chat", "Chats of today", "Chat", "Chats") == ["Chat", "Chats", "Chats of today"]


def test_words_may_come_in_any_order() -> None:
    assert match("chat new", "New chat") is not None
    assert match("chat old", "New chat") is None


def test_initials_find_a_name() -> None:
    assert found("nc", "New chat") == "Nc"
    assert found("owa", "Open with attachment") == "Owa"


def test_letters_in_the_middle_of_a_word_do_not_begin_a_scattered_match() -> None:
    assert match("xt", "Next text") is not None  # "xt" is in both words
    assert match("tn", "Next kitten ") is None


def test_sentences_are_searched_for_whole_pieces_only() -> None:
    assert match("tiny story", "Keep chats in the tray of your story", spread=False) is None
    assert match("tray chat", "Keep chats in the tray", spread=False) is not None


def test_case_and_accents_do_not_matter() -> None:
    assert found("uberblick", "Überblick") == "Überblick"
    assert found("ÉCOLE", "L'ecole") == "ecole"
    assert fold("Straße") == "straße"


def test_nothing_matches_everything() -> None:
    assert match("", "Anything") is not None
    assert match("  ", "Anything") is not None


def test_text_without_words_of_the_query_does_not_match() -> None:
    assert match("z", "New chat") is None
    assert match("new", "") is None


@pytest.mark.parametrize("text", ["日本語のチャット", "Чат о погоде", "محادثة"])
def test_other_scripts(text: str) -> None:
    assert found(text[:3], text) == text[:3]


@given(st.text(max_size=12), st.text(max_size=40))
def test_whatever_is_typed_the_places_lie_in_the_text(query: str, text: str) -> None:
    result = match(query, text)
    if result is not None:
        assert all(0 <= at < len(text) for at in result.places)
        assert len(fold(text)) == len(text)
