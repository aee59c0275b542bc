"""Marks misspelled words in the composer, and says what may have been meant.

Words are looked up in a thread and remembered: typing waits for nothing. The word at the cursor is
marked when the cursor has left it.
"""

import re
from collections.abc import Callable, Set
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from gpt4all_desktop.spelling import Checker, Word, words_of
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.jobs import JobThread
from gpt4all_desktop.ui.theme import Shade

_FENCE: Final = "```"
_IN_CODE: Final = 1
_LONGEST: Final = 20_000
"""Characters of a paragraph that is looked at; longer ones are data."""
_LAST_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*\Z")
_NEAR: Final = 80  # characters before the cursor
_MOST_KNOWN: Final = 50_000
_FOREIGN: Final = (4, 0.5)
"""From so many words on, of which such a part is unknown, it is another language."""


class Spelling(QObject):
    """What is known about words. Lives in the main thread; the checker in another."""

    learned = Signal(object)
    """When more is known about words: a set of them, an empty one for all."""
    found = Signal(bool)
    """After `set_language`: whether there is a dictionary."""

    def __init__(self, checker: Checker, parent: QObject) -> None:
        super().__init__(parent)
        self._checker = checker
        self._jobs = JobThread("spelling", self)
        self._language = ""
        self._known: dict[str, bool] = {}
        self._ignored: set[str] = set()
        self._wanted: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def language(self) -> str:
        """What is checked; "" for nothing."""
        return self._language

    def set_language(self, language: str, country: str = "") -> None:
        """Check another language; "" for none."""
        if language == self._language:
            return
        self._language = language
        self._forget()
        checker = self._checker
        self._jobs.run(lambda: checker.use(language, country), self._on_used, self._on_failed)
        self.learned.emit(frozenset())

    def is_wrong(self, word: str) -> bool:
        """Return True if a word is known to be misspelled; who asks is told when more is known."""
        if word.casefold() in self._ignored:
            return False
        right = self._known.get(word)
        if right is None and self._language:
            self._wanted.add(word)
            if not self._timer.isActive():
                self._timer.start()
        return right is False

    def suggest(self, word: str, then: Callable[[list[str]], None]) -> None:
        """Look for what may have been meant."""
        checker = self._checker
        self._jobs.run(lambda: checker.suggest(word), then, self._on_failed)

    def ignore(self, word: str) -> None:
        """Take a word for right until the program ends."""
        self._ignored.add(word.casefold())
        self.learned.emit(frozenset())

    def add(self, word: str) -> None:
        """Take a word for right from now on."""
        self.ignore(word)
        checker = self._checker
        self._jobs.run(lambda: checker.add(word), lambda _: None, self._on_failed)

    def shutdown(self) -> bool:
        """End the thread, free the dictionary. Returns False if the thread hangs."""
        self._timer.stop()
        ended = self._jobs.shutdown()
        if ended:
            self._checker.close()
        return ended

    def _forget(self) -> None:
        self._known.clear()
        self._wanted.clear()

    def _on_used(self, found: bool) -> None:
        self.found.emit(found)

    @Slot()
    def _on_timer_timeout(self) -> None:
        words, self._wanted = self._wanted, set()
        checker, language = self._checker, self._language

        def look_up() -> tuple[str, set[str], set[str]]:
            return language, words, checker.wrong(words)

        self._jobs.run(look_up, self._on_looked_up, self._on_failed)

    def _on_looked_up(self, answer: tuple[str, set[str], set[str]]) -> None:
        language, words, wrong = answer
        if language == self._language:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known.update((word, word not in wrong) for word in words)
            if wrong:
                self.learned.emit(wrong)

    def _on_failed(self, failure: Failure) -> None:
        """Without a dictionary nothing is marked; the log has the reason."""


class SpellingMarks(QSyntaxHighlighter):
    """Underlines misspelled words of a field."""

    def __init__(
        self, field: QPlainTextEdit, spelling: Spelling, *, composing: Callable[[], bool]
    ) -> None:
        """Args: composing: whether an input method is at work, which is not to be disturbed."""
        super().__init__(field.document())
        self._composing = composing
        self._field = field
        self._spelling = spelling
        self._held: tuple[int, int, str] | None = None
        """Of a word that is being written and not marked yet: its paragraph, its end, itself."""
        field.cursorPositionChanged.connect(self._on_field_cursor_position_changed)
        spelling.learned.connect(self._on_spelling_learned)

    def word_at(self, cursor: QTextCursor) -> Word | None:
        """Return the misspelled word at a place, positions in the document; None where there is
        none."""
        block = cursor.block()
        for word in self._words(block.text(), in_code=block.userState() == _IN_CODE):
            if word.start <= cursor.positionInBlock() <= word.end:
                wrong = self._spelling.is_wrong(word.text)
                return Word(start=block.position() + word.start, text=word.text) if wrong else None
        return None

    def highlightBlock(self, text: str) -> None:
        in_code = self.previousBlockState() == _IN_CODE
        fence = text.lstrip().startswith(_FENCE)
        self.setCurrentBlockState(_IN_CODE if in_code is not fence else 0)
        words = self._words(text, in_code=in_code or fence)
        wrong = [word for word in words if self._spelling.is_wrong(word.text)]
        least, part = _FOREIGN
        if not wrong or (len(words) >= least and len(wrong) > part * len(words)):
            return
        marked = QTextCharFormat()
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        marked.setUnderlineColor(self._field.palette().color(Shade.DANGER))
        cursor = self._field.textCursor()
        here = cursor.positionInBlock() if cursor.block() == self.currentBlock() else -1
        for word in wrong:
            if word.end == here and self._field.hasFocus():
                self._held = (self.currentBlock().blockNumber(), cursor.position(), word.text)
            else:
                self.setFormat(word.start, len(word.text), marked)

    def _words(self, text: str, *, in_code: bool) -> list[Word]:
        language = self._spelling.language
        if not language or in_code or len(text) > _LONGEST:
            return []
        return list(words_of(text, language))

    @Slot(object)
    def _on_spelling_learned(self, words: Set[str]) -> None:
        written = self._written()
        if self._composing() or (words and written and words <= {written}):
            return
        with QSignalBlocker(self.document()):  # the text is what it was
            self.rehighlight()

    @Slot()
    def _on_field_cursor_position_changed(self) -> None:
        held = self._held
        if held is None or self._composing() or held[1] == self._field.textCursor().position():
            return
        self._held = None
        block = self.document().findBlockByNumber(held[0])
        if block.isValid():
            with QSignalBlocker(self.document()):
                self.rehighlightBlock(block)

    def _written(self) -> str:
        """Return the word at the end of which the cursor stands."""
        cursor = self._field.textCursor()
        found = _LAST_WORD.search(cursor.block().text()[: cursor.positionInBlock()][-_NEAR:])
        return found[0] if found else ""


class SpellingMenu(QObject):
    """What can be done about a misspelled word, at the beginning of the field's menu."""

    def __init__(self, menu: QMenu, field: QPlainTextEdit, spelling: Spelling, word: Word) -> None:
        super().__init__(menu)
        self._menu = menu
        self._field = field
        self._spelling = spelling
        self._word = word
        first = next(iter(menu.actions()), None)
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        add = QAction(self.tr("Add “{word}” to the dictionary").format(word=word.text), menu)
        add.triggered.connect(self._on_add_triggered)
        ignore = QAction(self.tr("Ignore “{word}”").format(word=word.text), menu)
        ignore.triggered.connect(self._on_ignore_triggered)
        for action in (self._waiting, add, ignore):
            menu.insertAction(first, action)  # type: ignore[arg-type]  # None is the end
        menu.insertSeparator(first)  # type: ignore[arg-type]
        spelling.suggest(word.text, self._on_suggested)

    def _on_suggested(self, suggestions: list[str]) -> None:
        """They may come when the menu is closed."""
        from shiboken6 import isValid

        if not isValid(self):
            return
        if not suggestions:
            self._waiting.setText(self.tr("No suggestions"))
            return
        for suggestion in suggestions:
            action = QAction(suggestion, self._menu)
            action.setData(suggestion)
            action.triggered.connect(self._on_suggestion_triggered)
            self._menu.insertAction(self._waiting, action)
        self._menu.removeAction(self._waiting)

    @Slot()
    def _on_suggestion_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            cursor = QTextCursor(self._field.document())
            cursor.setPosition(self._word.start)
            cursor.setPosition(self._word.end, QTextCursor.MoveMode.KeepAnchor)
            if cursor.selectedText() == self._word.text:
                cursor.insertText(action.data())

    @Slot()
    def _on_add_triggered(self) -> None:
        self._spelling.add(self._word.text)

    @Slot()
    def _on_ignore_triggered(self) -> None:
        self._spelling.ignore(self._word.text)
