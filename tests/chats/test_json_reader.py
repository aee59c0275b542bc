"""Large JSON files are read in pieces, and are what `json` says they are."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpt4all_desktop.chats.json_reader import JsonError, JsonReader

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)


class Drops(io.BytesIO):
    """A file that gives little at a time: every value is cut somewhere."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self._size = size

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(self._size)


def read(data: bytes, *, drop: int = 1 << 20, steps: int = 2) -> object:
    reader = JsonReader(Drops(data, drop))
    value = reader.value(steps)
    reader.end()
    return value


@given(VALUES, st.integers(1, 9), st.integers(0, 3), st.booleans(), st.sampled_from([None, 1]))
def test_any_value_is_read_wherever_it_is_cut(
    value: object, drop: int, steps: int, ascii_only: bool, indent: int | None
) -> None:
    data = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "replace")
    assert read(data, drop=drop, steps=steps) == json.loads(data)


@given(st.text(alphabet='[]{}:,"\\u01 e.-tnfalsru', max_size=30), st.integers(1, 40))
def test_what_is_not_json_is_refused_and_nothing_else_is(text: str, drop: int) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(JsonError):
            read(text.encode(), drop=drop)
    else:
        assert read(text.encode(), drop=drop) == expected


def test_a_mark_of_the_encoding_is_skipped_and_other_encodings_are_refused() -> None:
    assert read("\ufeff[1]".encode()) == [1]
    with pytest.raises(JsonError):
        read('["ä"]'.encode("latin-1"))


def test_the_file_need_not_be_read_to_its_end_to_know_that_it_is_wrong() -> None:
    file = io.BytesIO(b"[1, 2, oops" + b" " * (1 << 24))
    with pytest.raises(JsonError):
        JsonReader(file).value(1)
    assert file.tell() < 1 << 20
