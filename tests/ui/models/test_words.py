"""Numbers are written as the language has them and stay beside what they count."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.library.fit import Memory, judge
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.models import words

FIT = judge(
    Memory(weights=4_700_000_000, context=0, scratch=0, exact=True),
    available=24_100_000_000,
    total=32_000_000_000,
    tokens_per_second=1.6,
    first_word_seconds=2.3,
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    i18n.install(qapp, "de")
    yield
    i18n.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_german_numbers_have_a_comma() -> None:
    assert "4,7" in words.fit(FIT)
    assert "1,2" in words.fit(FIT)
    assert "2,3" in words.fit(FIT)
    assert words.parameters(1_500_000_000).startswith("1,5 ")


def test_a_number_and_its_unit_stay_on_one_line(qapp: QApplication) -> None:
    said = words.fit(FIT)
    assert "4.7\N{NO-BREAK SPACE}GB" in said
    assert "2.3\N{NO-BREAK SPACE}s" in said


def test_the_remarks_of_the_list_that_ships_are_known(qapp: QApplication) -> None:
    from gpt4all_desktop.library.catalog import bundled_catalog

    before = QLocale()
    i18n.install(qapp, "de")
    try:
        notes = {model.note for model in bundled_catalog().models if model.note}
        assert [note for note in notes if words.note(note) == note] == []
    finally:
        i18n.install(qapp, "en")
        QLocale.setDefault(before)
