"""Prompts of before, gone through with the arrow keys as in a shell."""

from collections.abc import Iterable, Sequence
from typing import Final

_MOST: Final = 200


class PromptHistory:
    """Remembers prompts, and where one is among them."""

    def __init__(self) -> None:
        self._prompts: list[str] = []
        self._at: int | None = None

    def set(self, prompts: Iterable[str]) -> None:
        """Remember these instead, oldest first."""
        self._prompts, self._at = [], None
        for prompt in prompts:
            self.add(prompt)

    def add(self, prompt: str) -> None:
        """Remember one more, as the newest."""
        self._at = None
        if not prompt.strip():
            return
        if prompt in self._prompts:
            self._prompts.remove(prompt)
        self._prompts.append(prompt)
        del self._prompts[:-_MOST]

    def add_older(self, prompts: Sequence[str]) -> None:
        """Remember more, older than all others; oldest first."""
        known, older = set(self._prompts), []
        for prompt in reversed(prompts):
            if len(known) >= _MOST:
                break
            if prompt.strip() and prompt not in known:
                known.add(prompt)
                older.append(prompt)
        self._prompts[0:0] = reversed(older)
        if self._at is not None:
            self._at += len(older)

    def shows(self, text: str) -> bool:
        """Return True if text is what was recalled: the arrows go on from it."""
        return self._at is not None and self._prompts[self._at] == text

    def older(self, text: str) -> str | None:
        """Return the prompt before the one that stands in the field; None when there is none."""
        at = self._at if self.shows(text) and self._at is not None else len(self._prompts)
        if at == 0:
            return None
        self._at = at - 1
        return self._prompts[self._at]

    def newer(self, text: str) -> str | None:
        """Return the prompt after it; "" after the newest; None when nothing was recalled."""
        if not self.shows(text) or self._at is None:
            return None
        if self._at + 1 == len(self._prompts):
            self._at = None
            return ""
        self._at += 1
        return self._prompts[self._at]
