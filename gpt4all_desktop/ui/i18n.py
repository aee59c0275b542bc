"""The language of the window: which one, its texts, the direction of its lines.

Texts are written in English in the code, through `tr`; resources/i18n has the translations. A
language is chosen before the first widget is made and stays until the window is opened anew.
"""

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gpt4all_desktop import paths
from gpt4all_desktop.languages import LANGUAGES

_OURS: Final = "gpt4all-desktop-translation"


def chosen_locale(language: str) -> QLocale:
    """Return the locale for a language of the settings, "system" included."""
    return QLocale.system() if language == "system" else QLocale(language)


def language_for(language: str) -> str:
    """Return the language of ours that serves a language of the settings best."""
    return _best(chosen_locale(language))


def install(qt: QApplication, language: str) -> str:
    """Translate everything that is made from now on; return the language found.

    Args:
        qt: the application.
        language: "system", or one of `languages.LANGUAGES`.
    """
    for old in qt.findChildren(QTranslator, _OURS):
        qt.removeTranslator(old)
        old.setParent(None)
    locale = chosen_locale(language)
    found = language_for(language)
    _load(qt, f"gpt4all_{found}", str(paths.resource("i18n")))
    if found != "en":  # the words of Qt's own dialogs
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(qt, f"qtbase_{found}", folder)
    # Without a language the system writes numbers as machines do: 4096 here, 4,096 there.
    plain = locale.language() is QLocale.Language.C
    QLocale.setDefault(QLocale("en") if plain else locale)
    qt.setLayoutDirection(QLocale(found).textDirection())
    return found


def _best(locale: QLocale) -> str:
    """Return the language of ours that serves a locale best."""
    for name in [locale.name(), *locale.uiLanguages()]:
        wanted = QLocale(name)
        code = QLocale.languageToCode(wanted.language())
        # Traditional characters are another script: English is better than the wrong one.
        simplified = wanted.script() is QLocale.Script.SimplifiedHanScript
        if code == "zh" and simplified and locale.script() is wanted.script():
            return "zh_CN"
        if code in LANGUAGES:
            return code
    return "en"


def _load(qt: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(qt)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        qt.installTranslator(translator)
    else:
        translator.setParent(None)
