"""Translations: resources/i18n/gpt4all_<language>.ts → .qm

    python tools/i18n.py update     take over new and changed texts of the code into the .ts files
    python tools/i18n.py release    make the .qm files the program reads (do both: make i18n)
    python tools/i18n.py missing    print what still needs a translation, as JSON

A .ts file is edited by hand or with Qt Linguist. tests/test_i18n.py fails while a text is missing.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

from gpt4all_desktop.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
_BIN = Path(PySide6.__file__).parent
_FIELD = re.compile(r"\{[^}]*\}")
_OWN_WORDS = {"PromptTooLongError"}
"""Errors that are not given their sentence, but have it."""


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"gpt4all_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"gpt4all_{language}.qm"


def sources() -> list[str]:
    """Every file that may have texts, relative to the root: a stable order of contexts."""
    return sorted(str(p.relative_to(ROOT)) for p in (ROOT / "gpt4all_desktop").rglob("*.py"))


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module of the program, parsed."""
    for path in map(ROOT.joinpath, sources()):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def tellers() -> set[str]:
    """Return the names of what is called with a template first: see gpt4all_desktop/sentence.py."""
    found, before = {"Sentence", "translatable", "AppError", "Fault", "LimitExceeded", "refuse"}, 0
    classes = [n for _, tree in trees() for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    while len(found) > before:
        before = len(found)
        found |= {c.name for c in classes if found & {getattr(b, "id", "") for b in c.bases}}
    return found - _OWN_WORDS


def sentences() -> Iterator[tuple[Path, ast.Call]]:
    """Yield the calls that say a sentence below the window; the terminal speaks English."""
    names = tellers()
    for path, tree in trees():
        if path.parent.name == "commands":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args:
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if (called in names and path.name != "sentence.py") or called == "translatable":
                    yield path, node


def templates() -> list[str]:
    """Return the sentences of the layers below the window, which lupdate does not find."""
    texts = {
        node.args[0].value
        for _, node in sentences()
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }
    return sorted(text for text in texts if any(map(str.isalpha, _FIELD.sub("", text))))


def _run(tool: str, *arguments: str) -> None:
    path = _BIN / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run(
        [str(path), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stdout}{done.stderr}")


def update(folder: Path = FOLDER) -> None:
    """Add new texts as unfinished, drop those that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    common = ("-no-obsolete", "-locations", "none", "-source-language", "en")
    others = [str(ts_file(language, folder)) for language in LANGUAGES if language != "en"]
    with tempfile.TemporaryDirectory() as made:
        lines = [
            f'QT_TRANSLATE_NOOP("errors", {json.dumps(t, ensure_ascii=False)})' for t in templates()
        ]
        below = Path(made) / "errors.py"
        below.write_text("\n".join(lines), encoding="utf-8")
        _run("lupdate", *sources(), str(below), *common, "-ts", *others)
    # English is what the code says; only numbers need their two forms.
    _run("lupdate", *sources(), *common, "-pluralonly", "-ts", str(ts_file("en", folder)))


def release(folder: Path = FOLDER, *, out: Path | None = None) -> None:
    """Make the binary files; the same input gives the same bytes."""
    for language in LANGUAGES:
        _run(
            "lrelease",
            "-silent",
            str(ts_file(language, folder)),
            "-qm",
            str(qm_file(language, out or folder)),
        )


def missing(folder: Path = FOLDER) -> dict[str, list[list[str]]]:
    """Return (context, source) of what is not translated, by language."""
    found: dict[str, list[list[str]]] = {}
    for language in LANGUAGES:
        root = ET.parse(ts_file(language, folder)).getroot()
        for context in root.iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    name, source = context.findtext("name", ""), message.findtext("source", "")
                    found.setdefault(language, []).append([name, source])
    return found


if __name__ == "__main__":
    command = sys.argv[1] if len(sys.argv) == 2 else ""
    if command == "missing":
        print(json.dumps(missing(), ensure_ascii=False, indent=1))
    elif command in ("update", "release"):
        {"update": update, "release": release}[command]()
    else:
        sys.exit(__doc__)
