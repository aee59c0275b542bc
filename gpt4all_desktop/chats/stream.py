"""From the bytes of tokens to text that can be shown at once and never has to be taken back."""

import codecs
from collections.abc import Sequence


class TextStream:
    """Puts together the text of a reply, token by token.

    Shows nothing that might change: characters of which bytes are missing and beginnings of stop
    texts are held back until it is known what becomes of them.
    """

    def __init__(self, *, stops: Sequence[str] = (), trim: bool = False) -> None:
        """Start a reply.

        Args:
            stops: texts at which the reply ends; they do not belong to it.
            trim: leave out one space at the beginning, which some models put before every word.
        """
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stops = [text for text in stops if text]
        self._trim = trim
        self._held = ""
        self.stopped = False
        """Whether a stop text has come."""

    def feed(self, data: bytes) -> str:
        """Return what can be shown now that these bytes have come."""
        return self._show(self._decoder.decode(data))

    def finish(self) -> str:
        """Return the rest; bytes that never became a character show as U+FFFD."""
        text = self._show(self._decoder.decode(b"", final=True))
        held, self._held = self._held, ""
        return text + held

    def _show(self, text: str) -> str:
        if self.stopped or not text:
            return ""
        if self._trim:
            self._trim = False
            text = text.removeprefix(" ")
        text = self._held + text
        ends = [at for at in map(text.find, self._stops) if at >= 0]
        if ends:
            self.stopped, self._held = True, ""
            return text[: min(ends)]
        held = self._possible_stop(text)
        self._held = text[len(text) - held :]
        return text[: len(text) - held]

    def _possible_stop(self, text: str) -> int:
        """Return the length of the longest end of text that a stop text begins with."""
        for size in range(min(len(text), max(map(len, self._stops), default=0)), 0, -1):
            if any(stop.startswith(text[-size:]) for stop in self._stops):
                return size
        return 0
