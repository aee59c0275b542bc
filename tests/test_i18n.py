"""Every text of the window is there in every language, and fits its place."""

import ast
import re
import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from gpt4all_desktop.languages import LANGUAGES
from tools import i18n

OTHERS = [language for language in LANGUAGES if language != "en"]
PACKAGE = i18n.ROOT / "gpt4all_desktop"
PLACEHOLDER = re.compile(r"\{\w*(?:[:!][^}]*)?\}|%n|%L?\d")
MNEMONIC = re.compile(r"&(?=[^\s&])")
NO_MNEMONICS = {"ja", "zh_CN"}
"""They put the letter in brackets at the end: "文件(&F)"."""
PLURALS = {"en": 2, "de": 2, "es": 2, "fr": 2, "pt": 2, "ja": 1, "zh_CN": 1}


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they would be with the texts the code has now."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(i18n.ts_file(language), folder)
    i18n.update(folder)
    return folder


def messages(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield context, source and translations (several for numbers) of what is translated."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                forms or [translation.text or ""],
            )


def test_nothing_is_missing_or_unfinished(updated: Path) -> None:
    missing = i18n.missing(updated)
    assert missing == {}, "translate these, then: make i18n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_that_the_code_no_longer_says(updated: Path, language: str) -> None:
    kept = {(c, s) for c, s, _ in messages(i18n.ts_file(language))}
    wanted = {(c, s) for c, s, _ in messages(i18n.ts_file(language, updated))}
    assert kept - wanted == set(), "run: make i18n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language: str) -> None:
    for _, source, forms in messages(i18n.ts_file(language)):
        for text in forms:
            found = PLACEHOLDER.findall(text)
            wanted = PLACEHOLDER.findall(source)
            if len(forms) > 1 or "%n" in source:  # "one result" may leave the number out
                found, wanted = [f for f in found if f != "%n"], [w for w in wanted if w != "%n"]
            assert sorted(found) == sorted(wanted), (source, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_the_forms_of_the_language(language: str) -> None:
    for _, source, forms in messages(i18n.ts_file(language)):
        if "%n" in source:
            assert len(forms) == PLURALS[language], source
            assert "%n" in forms[-1], source


@pytest.mark.parametrize("language", OTHERS)
def test_mnemonics_are_where_they_are_in_english(language: str) -> None:
    for _, source, forms in messages(i18n.ts_file(language)):
        wanted = len(MNEMONIC.findall(source.replace("&&", "")))
        for text in forms:
            assert len(MNEMONIC.findall(text.replace("&&", ""))) == wanted, (source, text)


@pytest.mark.parametrize("language", OTHERS)
def test_line_breaks_and_spaces_at_the_ends_are_kept(language: str) -> None:
    for _, source, forms in messages(i18n.ts_file(language)):
        for text in forms:
            assert text.count("\n") == source.count("\n"), (source, text)
            assert text == text.strip() or source != source.strip(), (source, text)


@pytest.mark.parametrize("language", OTHERS)
def test_dots_that_promise_a_dialog_are_kept(language: str) -> None:
    for _, source, forms in messages(i18n.ts_file(language)):
        for text in forms:
            assert text.endswith("…") == source.endswith("…") or language in NO_MNEMONICS, text


def test_what_the_program_reads_is_what_was_translated(tmp_path: Path) -> None:
    i18n.release(out=tmp_path)
    for language in LANGUAGES:
        made = i18n.qm_file(language, tmp_path).read_bytes()
        assert made == i18n.qm_file(language).read_bytes(), "run: make i18n"


# ---- texts in the code --------------------------------------------------------------------------


def calls() -> Iterator[tuple[Path, ast.Call, str]]:
    """Yield every call of tr and translate, with the function's name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                function = node.func
                name = getattr(function, "attr", getattr(function, "id", ""))
                yield path, node, name


def test_texts_are_literals_so_that_they_can_be_found() -> None:
    """`tr(f"…")` and `tr(name)` would never be translated."""
    for path, call, name in calls():
        if name == "tr":
            first = call.args[0]
            literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
            assert literal, f"{path.name}:{call.lineno}"


def test_sentences_below_the_window_are_literals_so_that_they_can_be_found() -> None:
    """`AppError(f"…")` would be told in English everywhere."""
    for path, call in i18n.sentences():
        made = (ast.JoinedStr, ast.BinOp)
        formatted = isinstance(call.args[0], ast.Call) and (
            getattr(call.args[0].func, "attr", "") == "format"
        )
        assert not isinstance(call.args[0], made), f"{path.name}:{call.lineno}: name the values"
        assert not formatted, f"{path.name}:{call.lineno}: hand the values over"


def test_sentences_below_the_window_have_the_values_they_name() -> None:
    """A field without a value would make an error of the error."""
    ours = {"detail", "status", "temporary", "retry_after"}
    for path, call in i18n.sentences():
        text, given = call.args[0], {keyword.arg for keyword in call.keywords}
        called = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if isinstance(text, ast.Constant) and called != "translatable":
            fields = {name for _, name, _, _ in string.Formatter().parse(text.value) if name}
            assert fields <= given, f"{path.name}:{call.lineno}"
            assert given - fields <= ours, f"{path.name}:{call.lineno}"


def test_texts_are_not_handed_to_functions_that_translate_them() -> None:
    """The tools find `translate("Context", "text")`, not what a function of ours is given."""
    looked_up = ("texts.py", "sentences.py")  # of what is marked elsewhere
    for path, call, name in calls():
        if name == "translate" and len(call.args) >= 2 and path.name not in looked_up:
            context, text = call.args[:2]
            ours = isinstance(context, ast.Constant) and isinstance(context.value, str)
            assert not ours or isinstance(text, ast.Constant), (
                f"{path.name}:{call.lineno}: write the text where it is translated"
            )


def test_texts_are_looked_up_where_they_are_found() -> None:
    """`parent.tr("…")` looks in the class of the parent, but the text is filed under another."""
    for path, call, name in calls():
        if name == "tr":
            function = call.func
            assert isinstance(function, ast.Attribute), (
                f"{path.name}:{call.lineno}: write self.tr out, an alias is not found"
            )
            owner = function.value
            assert isinstance(owner, ast.Name), f"{path.name}:{call.lineno}"
            assert owner.id == "self", (
                f"{path.name}:{call.lineno}: use self.tr, or before there is a self "
                'QCoreApplication.translate("NameOfTheClass", "…")'
            )


def test_every_context_is_a_class_or_has_its_name_given() -> None:
    given = {"Settings", "errors"}
    for _, call, name in calls():
        if name in ("translate", "QT_TRANSLATE_NOOP") and isinstance(call.args[0], ast.Constant):
            given.add(str(call.args[0].value))
    classes = {
        node.name
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    contexts = {context for context, _, _ in messages(i18n.ts_file("de"))}
    assert contexts <= classes | given
