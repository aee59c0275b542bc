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


def test_older_prompts_come_before_the_others_each_once():
    history = PromptHistory()
    history.set(["three", "four"])
    assert history.older("") == "four"
    history.add_older(["one", "three", "two", " "])
    assert history.shows("four"), "who goes through them stays where he is"
    found = ["four"]
    while (older := history.older(found[-1])) is not None:
        found.append(older)
    assert found == ["four", "three", "two", "one"]


def test_no_more_prompts_are_remembered_than_before():
    history = PromptHistory()
    history.set(map(str, range(199)))
    history.add_older(["old", "newer"])
    found = [history.older("") or ""]
    while (older := history.older(found[-1])) is not None:
        found.append(older)
    assert found[-1] == "newer"
    assert len(found) == 200
