"""Records are compared, hashed, shown and copied by their values."""

from dataclasses import asdict, field, fields, replace

import pytest

from gpt4all_desktop.record import record


@record
class Point:
    x: int
    y: int = 0
    marks: tuple[str, ...] = field(default=())


@record
class Place(Point):
    name: str


@record
class Nothing:
    pass


@record
class Told:
    text: str

    def __repr__(self) -> str:
        return "Told(...)"


def test_records_with_the_same_values_are_equal() -> None:
    assert Point(x=1, y=2) == Point(x=1, y=2)
    assert Point(x=1, y=2) != Point(x=1, y=3)
    assert len({Point(x=1), Point(x=1), Point(x=2)}) == 2
    assert Nothing() == Nothing()


def test_a_record_is_never_equal_to_one_of_another_class() -> None:
    assert Place(x=1, name="") != Point(x=1)
    assert Nothing() != Told(text="")


def test_a_record_of_a_record_has_the_values_of_both() -> None:
    assert Place(x=1, name="here") != Place(x=2, name="here")
    assert repr(Place(x=1, name="here")) == "Place(x=1, y=0, marks=(), name='here')"


def test_a_method_of_its_own_is_kept() -> None:
    assert repr(Told(text="secret")) == "Told(...)"


def test_a_record_can_be_copied_with_a_change() -> None:
    assert replace(Point(x=1, y=2), y=5) == Point(x=1, y=5)


def test_values_are_given_by_name_and_have_no_others_beside_them() -> None:
    with pytest.raises(TypeError):
        Point(1)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Point(x=1).z = 1  # type: ignore[attr-defined]


@record
class Bag:
    things: list[str] = field(default_factory=list)
    size: int = 1

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError("a bag has a size")


def test_each_record_has_a_list_of_its_own() -> None:
    Bag().things.append("shared?")
    assert Bag().things == []
    assert Bag(things=["mine"]).things == ["mine"]


def test_a_record_can_refuse_its_values() -> None:
    with pytest.raises(ValueError, match="a bag has a size"):
        Bag(size=-1)


def test_a_value_too_few_or_too_many_is_named() -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__\(\) missing .* 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="'z'"):
        Point(x=1, z=2)  # type: ignore[call-arg]


def test_the_fields_are_those_of_a_dataclass() -> None:
    assert [one.name for one in fields(Place)] == ["x", "y", "marks", "name"]
    assert asdict(Place(x=1, name="here")) == {"x": 1, "y": 0, "marks": (), "name": "here"}
