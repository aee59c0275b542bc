"""Text that is shown at once and never taken back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.chats.stream import TextStream


def shown(stream: TextStream, *pieces: bytes) -> list[str]:
    return [*map(stream.feed, pieces), stream.finish()]


def test_characters_wait_for_all_their_bytes():
    assert shown(TextStream(), b"\xf0\x9f", b"\x98", b"\x80!") == ["", "", "😀!", ""]


def test_bytes_that_never_become_a_character_are_marked_at_the_end():
    assert shown(TextStream(), b"a\xf0\x9f\x98") == ["a", "\ufffd"]


def test_bytes_that_cannot_become_a_character_are_marked_at_once():
    assert shown(TextStream(), b"\xffb") == ["\ufffdb", ""]


def test_one_space_at_the_beginning_is_left_out():
    assert shown(TextStream(trim=True), b"", b"  a", b" b") == ["", " a", " b", ""]


def test_a_reply_ends_before_the_stop_text():
    stream = TextStream(stops=["\nUser:"])

    assert shown(stream, b"Yes.\n", b"User: and", b" so on") == ["Yes.", "", "", ""]
    assert stream.stopped


def test_the_beginning_of_a_stop_text_is_shown_when_it_is_none():
    stream = TextStream(stops=["\nUser:", "\nAss"])

    assert shown(stream, b"a\n", b"A", b"s you") == ["a", "", "\nAs you", ""]
    assert not stream.stopped


def test_what_looks_like_a_stop_text_at_the_end_is_shown():
    assert shown(TextStream(stops=["</end>"]), b"a </en") == ["a ", "</en"]


def test_the_earliest_stop_text_counts():
    assert shown(TextStream(stops=["cd", "bc"]), b"abcd") == ["a", ""]


@given(text=st.text(max_size=30), cuts=st.sets(st.integers(0, 90)), trim=st.booleans())
def test_the_way_bytes_are_cut_does_not_change_the_text(text: str, cuts: set[int], trim: bool):
    data = text.encode("utf-8", "replace")
    points = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    pieces = [data[a:b] for a, b in itertools.pairwise(points)]

    result = "".join(shown(TextStream(trim=trim), *pieces))

    expected = data.decode()
    assert result == (expected.removeprefix(" ") if trim else expected)


@given(text=st.text("ab", max_size=20), stop=st.text("ab", min_size=1, max_size=4))
def test_stop_texts_are_found_however_they_come(text: str, stop: str):
    result = "".join(shown(TextStream(stops=[stop]), *(bytes([b]) for b in text.encode())))

    assert result == text.split(stop)[0]


@pytest.mark.parametrize("data", [b"", b" "])
def test_a_reply_may_be_empty(data: bytes):
    assert "".join(shown(TextStream(trim=True), data)) == ""
