"""What the chat on the screen sets for itself. Plain Python, no Qt.

The store keeps it; a chat that has not begun yet has no place there, so that what is set before the
first message waits here.
"""

from collections.abc import Callable

Read = Callable[[int], dict[str, str]]
Write = Callable[[int, dict[str, str]], None]


class ChatOverrides:
    """JSON texts by key, of one chat at a time."""

    def __init__(self) -> None:
        self._read: Read | None = None
        self._write: Write | None = None
        self._chat: int | None = None
        self._present: dict[str, str] = {}
        self._listeners: list[Callable[[], None]] = []

    @property
    def present(self) -> dict[str, str]:
        """What the chat on the screen sets."""
        return dict(self._present)

    def use_store(self, read: Read, write: Write) -> None:
        """Keep what chats set there."""
        self._read, self._write = read, write

    def add_listener(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change, also when another chat is shown."""
        self._listeners.append(listener)

    def of(self, chat: int | None) -> dict[str, str]:
        """Return what a chat sets; None is one that has not begun yet."""
        if chat is None or chat == self._chat or self._read is None:
            return self.present if chat == self._chat else {}
        return self._read(chat)

    def leave(self) -> None:
        """Another chat will be shown: one that has not begun yet never will."""
        self._chat, self._present = None, {}

    def show(self, chat: int | None) -> None:
        """A chat is on the screen; None is one that has not begun yet.

        Without a `leave` before, it is the one that was there and has begun now: what was set for
        it before is kept with it.
        """
        if chat is not None and chat == self._chat:
            return
        begun = self._chat is None and chat is not None and bool(self._present)
        self._chat = chat
        if begun:
            self._keep()
        else:
            self._present = self._read(chat) if chat is not None and self._read else {}
        self._tell()

    def set(self, key: str, text: str) -> None:
        """Set an option for this chat."""
        if self._present.get(key) != text:
            self._present[key] = text
            self._keep()
            self._tell()

    def reset(self, key: str) -> None:
        """Let the chat inherit the option again."""
        if self._present.pop(key, None) is not None:
            self._keep()
            self._tell()

    def clear(self) -> None:
        """Let the chat inherit everything again."""
        if self._present:
            self._present = {}
            self._keep()
            self._tell()

    def _keep(self) -> None:
        if self._chat is not None and self._write is not None:
            self._write(self._chat, dict(self._present))

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()
