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

    def show(self, chat: int | None) -> None:
        """Another chat is on the screen; None is one that has not begun yet."""
        if chat is not None and chat == self._chat:
            return
        self._chat = chat
        self._present = self._read(chat) if chat is not None and self._read else {}
        self._tell()

    def begin(self, chat: int) -> None:
        """The chat on the screen has begun: what was set for it before is kept with it."""
        self._chat = chat
        if self._present:
            self._keep()

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
