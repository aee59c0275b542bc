"""Which words of a text are misspelled, with the dictionaries this computer has.

Hunspell is used where the system has it: it knows compounds, and its dictionaries are those of the
user's languages. Nothing is shipped and nothing is loaded from elsewhere (docs/adr/002). What is
no prose - code, addresses, names - is not looked at: a false alarm costs more than a missed error.
"""

import ctypes
import os
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Self

from gpt4all_desktop.files import replace_text
from gpt4all_desktop.record import record

_LIBRARIES: Final = {
    "linux": ("libhunspell-1.7.so.0", "libhunspell-1.7.so.1", "libhunspell-1.6.so.0"),
    "darwin": (
        "/opt/homebrew/lib/libhunspell-1.7.0.dylib",
        "/usr/local/lib/libhunspell-1.7.0.dylib",
    ),
}
_FOLDERS: Final = (
    "~/.local/share/hunspell",
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "~/Library/Spelling",
    "/Library/Spelling",
)
_COUNTRIES: Final = {"en": "US", "da": "DK", "cs": "CZ", "sv": "SE", "nb": "NO", "uk": "UA"}
"""Of languages whose usual dictionary is not named after the language."""

MOST_SUGGESTIONS: Final = 5
_LONGEST_WORD: Final = 60

_CODE: Final = re.compile(r"`[^`]*`?")
_CHUNK: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_AROUND: Final = "()[]{}\"'“”„‚‘’«»‹›.,;:!?…*~-–—"
_NO_PROSE: Final = re.compile(r"[\d_/\\@#$%^&=+<>|{}\[\]()`~:.]")
_CLOSING: Final = ")]}\"'”’»›*"
_SUFFIX: Final = re.compile(r"(?<![\w.])\.\w")
_TRADE_WORDS: Final = """
    api app apps async backend chatbot chatbots config css csv dataset datasets docker dropdown
    email emails frontend git github gguf gpu html javascript json kubernetes linux llm llms login
    markdown online pdf plugin plugins prompt prompts python pytorch refactor refactoring regex repo
    sql token tokenizer tokens tooltip ui url urls wifi workflow xml yaml
"""
_TRADE: Final = frozenset(_TRADE_WORDS.split())
"""Words one says to a model in any language, which few dictionaries have."""
_SENTENCE_ENDS: Final = ".!?:…"
_NOUNS_ARE_CAPITAL: Final = frozenset({"de", "lb"})
_SCRIPTS: Final = {
    "ru": re.compile(r"[\u0400-\u052f'’]+"),
    "uk": re.compile(r"[\u0400-\u052f'’]+"),
    "": re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff'’]+"),
}


@record
class Word:
    """A word of a text that can be looked up."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def words_of(text: str, language: str) -> Iterator[Word]:
    """Yield the words of a paragraph that are prose.

    Args:
        text: one paragraph.
        language: two letters; tells which script is its own, and whether nouns are capitalised.
    """
    text = _CODE.sub(lambda found: "`" * len(found[0]), text)
    names = language not in _NOUNS_ARE_CAPITAL
    begins = True
    for chunk in _CHUNK.finditer(text):
        found, ends = _words_in(chunk[0], language)
        if ends is None:
            continue
        for offset, word in found:
            if begins or not (names and word[0].isupper()):
                yield Word(start=chunk.start() + offset, text=word)
            begins = False
        begins = ends


@lru_cache(maxsize=10_000)
def _words_in(chunk: str, language: str) -> tuple[tuple[tuple[int, str], ...], bool | None]:
    """Return the words of a text without spaces that are prose, with their places, and whether a
    sentence ends with it; None for punctuation alone."""
    core = chunk.strip(_AROUND)
    if not core:
        return (), None
    ends = chunk.rstrip(_CLOSING)[-1] in _SENTENCE_ENDS
    if _NO_PROSE.search(core) or _SUFFIX.search(chunk):
        return (), ends
    script = _SCRIPTS.get(language, _SCRIPTS[""])
    start = chunk.index(core)
    words = tuple(
        (start + found.start(), found[0])
        for found in _WORD.finditer(core)
        if 2 <= len(found[0]) <= _LONGEST_WORD
        and script.fullmatch(found[0])
        and found[0].casefold() not in _TRADE
        and found[0][1:].islower()  # not an abbreviation or a name of something in code
    )
    return words, ends


class Dictionary:
    """A dictionary of Hunspell. Used by one thread at a time."""

    def __init__(self, library: Any, handle: int) -> None:
        """Use `open`."""
        self._library = library
        self._handle = handle
        name = library.Hunspell_get_dic_encoding(handle).decode("ascii", "replace")
        self._encoding = name.removeprefix("microsoft-")

    @classmethod
    def open(cls, path: Path) -> Self | None:
        """Open a dictionary by its path without suffix; None without Hunspell or when damaged."""
        library = _library()
        handle = (
            library.Hunspell_create(os.fsencode(f"{path}.aff"), os.fsencode(f"{path}.dic"))
            if library is not None
            else None
        )
        return cls(library, handle) if handle else None

    def knows(self, word: str) -> bool:
        """Return False only if the word is misspelled for certain."""
        raw = self._encoded(word)
        return raw is None or bool(self._library.Hunspell_spell(self._handle, raw))

    def suggest(self, word: str) -> list[str]:
        """Return what may have been meant, the likeliest first. Takes up to half a second."""
        raw = self._encoded(word)
        if raw is None:
            return []
        found = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), raw)
        words = [(found[at] or b"").decode(self._encoding, "replace") for at in range(count)]
        self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        return words[:MOST_SUGGESTIONS]

    def close(self) -> None:
        """Free it."""
        handle, self._handle = self._handle, 0
        if handle:
            self._library.Hunspell_destroy(handle)

    def _encoded(self, word: str) -> bytes | None:
        try:
            return word.replace("’", "'").encode(self._encoding)
        except (UnicodeError, LookupError):
            return None


class Checker:
    """The dictionary in use, and the words the user has added. Used by one thread at a time."""

    def __init__(self, own: Path, folders: Iterable[Path] | None = None) -> None:
        """Args: own: the file of added words, one a line."""
        self._own_file = own
        self._own: set[str] | None = None
        self._folders = dictionary_folders() if folders is None else list(folders)
        self._path: Path | None = None
        self._dictionary: Dictionary | None = None

    def use(self, language: str, country: str = "") -> bool:
        """Take the dictionary of another language, "" for none; return whether there is one.

        It is loaded with the first word: that takes up to 0.3 s.
        """
        self.close()
        self._path = find(self._folders, language, country) if language else None
        return self._path is not None and _library() is not None

    def wrong(self, words: Iterable[str]) -> set[str]:
        """Return those that are misspelled."""
        dictionary = self._open()
        if dictionary is None:
            return set()
        own = self._read_own()
        return {word for word in words if word.casefold() not in own and not dictionary.knows(word)}

    def suggest(self, word: str) -> list[str]:
        """Return what may have been meant."""
        dictionary = self._open()
        return dictionary.suggest(word) if dictionary is not None else []

    def add(self, word: str) -> None:
        """Take a word for right from now on, also at the next start.

        Raises:
            OSError: it cannot be written down.
        """
        own = self._read_own()
        own.add(word.casefold())
        replace_text(self._own_file, "\n".join(sorted(own)) + "\n")

    def close(self) -> None:
        """Free the dictionary."""
        dictionary, self._dictionary, self._path = self._dictionary, None, None
        if dictionary is not None:
            dictionary.close()

    def _open(self) -> Dictionary | None:
        if self._dictionary is None and self._path is not None:
            self._dictionary = Dictionary.open(self._path)
        return self._dictionary

    def _read_own(self) -> set[str]:
        if self._own is None:
            try:
                self._own = set(self._own_file.read_text("utf-8", "replace").split())
            except OSError:
                self._own = set()
        return self._own


def dictionary_folders() -> list[Path]:
    """Return where dictionaries may be."""
    named = os.environ.get("DICPATH", "").split(os.pathsep)
    return [Path(name).expanduser() for name in (*named, *_FOLDERS) if name]


def find(folders: Iterable[Path], language: str, country: str = "") -> Path | None:
    """Return the best dictionary for a language, without its suffix.

    Args:
        folders: where to look.
        language: two letters.
        country: two letters; preferred where there are several dictionaries.
    """
    found = {
        path.stem: path.with_suffix("")
        for folder in reversed(list(folders))
        for path in sorted(folder.glob(f"{language}*.aff"))
        if path.with_suffix(".dic").is_file()
    }
    usual = _COUNTRIES.get(language, language.upper())
    for name in (f"{language}_{country}", f"{language}_{usual}", language):
        for spelled in (name, name.replace("_", "-")):
            if spelled in found:
                return found[spelled]
    others = (name for name in sorted(found) if name[len(language) :][:1] in ("_", "-"))
    return next((found[name] for name in others), None)


def _library() -> Any:
    for name in _LIBRARIES.get(sys.platform, ()):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        handle, texts = ctypes.c_void_p, ctypes.c_void_p
        library.Hunspell_create.restype = handle
        library.Hunspell_create.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
        library.Hunspell_destroy.argtypes = [handle]
        library.Hunspell_spell.argtypes = [handle, ctypes.c_char_p]
        library.Hunspell_get_dic_encoding.restype = ctypes.c_char_p
        library.Hunspell_get_dic_encoding.argtypes = [handle]
        library.Hunspell_suggest.argtypes = [handle, texts, ctypes.c_char_p]
        library.Hunspell_free_list.argtypes = [handle, texts, ctypes.c_int]
        return library
    return None
