"""Prompts of before."""

from gpt4all_desktop.ui.chat.history import PromptHistory


def test_one_goes_back_and_forth() -> None:
    history = PromptHistory()
    history.set(["a", "b", "c"])
    assert history.older("") == "c"
    assert history.older("c") == "b"
    assert history.older("b") == "a"
    assert history.older("a") is None
    assert history.newer("a") == "b"
    assert history.newer("b") == "c"
    assert history.newer("c") == ""
    assert history.newer("") is None
    assert history.older("") == "c"


def test_a_changed_prompt_starts_anew() -> None:
    history = PromptHistory()
    history.set(["a", "b"])
    assert history.older("") == "b"
    assert not history.shows("b!")
    assert history.newer("b!") is None
    assert history.older("") == "b"


def test_each_prompt_is_remembered_once_where_it_was_last() -> None:
    history = PromptHistory()
    history.set(["a", "b", "a", " "])
    assert [history.older(""), history.older("a"), history.older("b")] == ["a", "b", None]
