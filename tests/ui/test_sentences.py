"""The window says sentences of the layers below in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gpt4all_desktop.chats.prompt import PromptTooLongError
from gpt4all_desktop.errors import DiskFullError, DocumentError, EngineError
from gpt4all_desktop.sentence import Sentence
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.sentences import failure_of, translated


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    i18n.install(qapp, "de")
    yield
    i18n.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_an_error_is_told_in_german_with_german_numbers() -> None:
    failure = failure_of(PromptTooLongError(12345, 2048))

    assert failure.sentence.startswith("Ihre Nachricht ist zu lang")
    assert "12.345 Token" in failure.sentence
    assert "Your message is too long" in failure.detail, "a report needs the English words"


@pytest.mark.usefixtures("german")
def test_sizes_have_the_decimal_sign_of_the_language() -> None:
    error = DiskFullError(
        "The file has {size:bytes}, but only {free:bytes} are free in {folder}. "
        "Make room and try again.",
        size=4_200_000_000,
        free=1_000_000,
        folder="/models",
    )

    assert "4,2 GB" in translated(error.user_message)
    assert "1 MB" in translated(error.user_message)


@pytest.mark.usefixtures("german")
def test_a_sentence_inside_of_another_is_german_too() -> None:
    reason = Sentence("the disk is full")

    said = translated(Sentence("{name} could not be copied ({reason}).", name="a", reason=reason))

    assert said == "a konnte nicht kopiert werden (der Datenträger ist voll)."


@pytest.mark.usefixtures("german")
def test_names_are_not_taken_for_templates() -> None:
    error = DocumentError("“{name}” is empty.", name="{limit} is full")

    assert translated(error.user_message) == "„{limit} is full“ ist leer."


def test_english_errors_keep_their_detail(qapp: QApplication) -> None:
    failure = failure_of(EngineError("The model is closed.", detail="x"))

    assert (failure.sentence, failure.detail) == ("The model is closed.", "x")


def test_plain_texts_stay(qapp: QApplication) -> None:
    assert translated("Hallo {x}") == "Hallo {x}"
