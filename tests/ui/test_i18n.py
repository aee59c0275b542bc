"""The window in other languages, and from right to left."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop import paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui import i18n
from tests.fakes.pseudo import ArabicTranslator
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui
LATIN_WORD = re.compile(r"[a-z]{3,}")


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    i18n.install(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de_AT", "de"),
        ("pt_BR", "pt"),
        ("pt_PT", "pt"),
        ("zh_CN", "zh_CN"),
        ("zh_Hans_SG", "zh_CN"),
        ("zh_TW", "en"),
        ("ja_JP", "ja"),
        ("es_MX", "es"),
        ("fr_CA", "fr"),
        ("en_GB", "en"),
        ("sv_SE", "en"),
        ("C", "en"),
    ],
)
def test_a_locale_gets_the_language_that_serves_it_best(name: str, language: str) -> None:
    assert i18n._best(QLocale(name)) == language


@pytest.mark.parametrize(
    ("language", "new_chat", "theme"),
    [
        ("de", "Neuer Chat", "Design"),
        ("es", "Nuevo chat", "Tema"),
        ("fr", "Nouvelle discussion", "Thème"),
        ("ja", "新しいチャット", "テーマ"),
        ("pt", "Nova conversa", "Tema"),
        ("zh_CN", "新对话", "主题"),
    ],
)
def test_the_window_speaks_the_language_of_the_settings(
    make_application: MakeApplication, language: str, new_chat: str, theme: str
) -> None:
    settings = Settings(paths.settings_file())
    settings.set("ui.language", language)
    settings.save()
    application = make_application(None)
    assert application.window.header.new_chat.text() == new_chat
    application.room.open()
    dialog = application.room.dialog
    assert dialog is not None
    assert dialog.rows["ui.theme"].entry.label == theme
    assert application.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.fixture
def arabic(
    qtbot: QtBot, qapp: QApplication, make_application: MakeApplication
) -> Iterator[Application]:
    """The window in a language that runs from right to left, and exists nowhere."""
    translator = ArabicTranslator(qapp)

    def translate(qt: QApplication, _language: str) -> str:
        qt.installTranslator(translator)
        qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return "ar"

    yield make_application(translate=translate)
    qapp.removeTranslator(translator)


def test_every_text_one_can_see_goes_through_tr(arabic: Application) -> None:
    arabic.room.open()
    assert arabic.room.dialog is not None
    names = re.compile(r"GPT4All Desktop|Fake[ -]1B")
    left = []
    for top in (arabic.window, arabic.room.dialog):
        for widget in top.findChildren(QWidget):
            if isinstance(widget, QLabel | QAbstractButton):
                text = widget.text()
                if LATIN_WORD.search(names.sub("", text.replace("\u200b", ""))):
                    left.append(text)
    assert left == []


def test_from_right_to_left_the_window_is_mirrored(arabic: Application) -> None:
    window = arabic.window
    header = window.header

    def x(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x()

    assert x(header.sidebar) > window.width() // 2
    assert x(header.open_model) < window.width() // 2
    assert x(window.page.composer.button) < x(window.page.composer.field)
    assert x(window.sidebar) > x(window.page)


def test_a_language_that_is_gone_leaves_english(qapp: QApplication) -> None:
    assert i18n.install(qapp, "de") == "de"
    assert len(qapp.findChildren(QTranslator)) >= 1
    assert i18n.install(qapp, "en") == "en"
    assert QApplication.translate("Header", "New chat") == "New chat"


def test_numbers_and_dates_follow_the_language_and_go_back_with_it(qapp: QApplication) -> None:
    i18n.install(qapp, "de")
    assert QLocale().language() is QLocale.Language.German
    i18n.install(qapp, "system")
    system = QLocale.system()
    plain = system.language() is QLocale.Language.C  # machines write 4096, people 4,096
    assert QLocale() == (QLocale("en") if plain else system)
    i18n.install(qapp, "en")
