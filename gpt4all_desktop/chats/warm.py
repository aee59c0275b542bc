"""What a model has read of each chat, kept on disk, so that a chat opened again answers at once.

One file per chat and model: the tokens of the session with their keys and values, as Session.state
gives them. Files that were not used for the longest time go first when the budget is full. They
hold conversations, so they are deleted together with their chat, and temporary chats have none.
Losing one costs the time to read the chat again, nothing else: whatever is wrong with a file, it
counts as not there.
"""

import contextlib
import logging
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from gpt4all_desktop.engine.parts import parts_of
from gpt4all_desktop.errors import EngineError
from gpt4all_desktop.files import make_private_folder
from gpt4all_desktop.record import record

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

MIN_TOKENS: Final = 64
"""Shorter prompts are read again faster than a file is worth."""

_MAGIC: Final = b"G4A warm chat 1\n"
_HEADER: Final = struct.Struct("<16sIIQ")  # magic, CRC-32 of the state, tokens, bytes of the state
_SUFFIX: Final = ".warm"

_log = logging.getLogger(__name__)


@record
class WarmChat:
    """A file whose tokens were read and whose state was not yet."""

    path: Path
    tokens: tuple[int, ...]


class WarmChats:
    """The folder. Used by the engine thread; `forget` and `clear` by any."""

    def __init__(self, folder: Path, *, budget_bytes: int) -> None:
        """Args: budget_bytes: of all files together; 0 keeps none."""
        self._folder = folder
        self._budget = budget_bytes
        self._forgotten: set[int] = set()

    def save(
        self, chat: int, model: str, tokens: Sequence[int], state: "npt.NDArray[np.uint8]"
    ) -> None:
        """Keep what was read of a chat. Where it cannot be written, nothing is kept.

        Args:
            chat: its id in the store.
            model: from `model_key`.
            tokens: what the session holds.
            state: from `Session.state`.
        """
        import numpy as np

        if len(tokens) < MIN_TOKENS or state.size > self._budget or chat in self._forgotten:
            return
        ids = np.asarray(tokens, dtype="<i4").tobytes()
        crc = zlib.crc32(state.data, zlib.crc32(ids))
        header = _HEADER.pack(_MAGIC, crc, len(tokens), state.size)
        path = self._path(chat, model)
        part = path.with_suffix(".part")
        try:
            make_private_folder(path.parent)
            with part.open("wb") as file:
                file.write(header)
                file.write(ids)
                file.write(state.data)
            part.replace(path)
        except OSError as error:
            _log.info("a warm chat was not kept: %s", error)
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return
        self._make_room()

    def find(self, chat: int, model: str) -> WarmChat | None:
        """Return what was kept of a chat with this model; from now on it may be kept again."""
        import numpy as np

        self._forgotten.discard(chat)
        path = self._path(chat, model)
        try:
            with path.open("rb") as file:
                count, size = self._read_header(file.read(_HEADER.size))
                if path.stat().st_size != _HEADER.size + 4 * count + size:
                    return None
                ids = np.frombuffer(file.read(4 * count), dtype="<i4")
        except (OSError, ValueError):
            return None
        return WarmChat(path=path, tokens=tuple(ids.tolist()))

    def load(self, warm: WarmChat) -> "npt.NDArray[np.uint8] | None":
        """Return the state, and mark the file as used; None when it is damaged or gone."""
        import numpy as np

        try:
            data = np.fromfile(warm.path, dtype=np.uint8)
            _, crc, count, size = _HEADER.unpack(data[: _HEADER.size].tobytes())
            start = _HEADER.size + 4 * count
            if data.size != start + size or zlib.crc32(data[_HEADER.size :].data) != crc:
                return None
            warm.path.touch()
        except (OSError, struct.error):
            return None
        return data[start:]

    def forget(self, chat: int) -> None:
        """Delete what was kept of a chat, of whatever model, and keep no more of it until it is
        read again."""
        self._forgotten.add(chat)
        for path in self._folder.glob(f"*/{chat}{_SUFFIX}"):
            with contextlib.suppress(OSError):
                path.unlink()

    def clear(self) -> None:
        """Delete everything that was kept."""
        for path in self._files():
            with contextlib.suppress(OSError):
                path.unlink()

    def _path(self, chat: int, model: str) -> Path:
        return self._folder / model / f"{chat}{_SUFFIX}"

    def _files(self) -> list[Path]:
        return [*self._folder.glob(f"*/*{_SUFFIX}"), *self._folder.glob("*/*.part")]

    @staticmethod
    def _read_header(data: bytes) -> tuple[int, int]:
        """Return the counts of tokens and bytes. Raises ValueError when it is not a header."""
        if len(data) != _HEADER.size:
            raise ValueError("cut short")
        magic, _, count, size = _HEADER.unpack(data)
        if magic != _MAGIC:
            raise ValueError("not a warm chat")
        return count, size

    def _make_room(self) -> None:
        """Delete the files unused for the longest time until the rest fits the budget."""
        found = []
        for path in self._files():
            with contextlib.suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._budget:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size


class Stateful(Protocol):
    """The part of a session that is kept."""

    def state(self) -> "npt.NDArray[np.uint8]":
        """Return what the session holds."""
        ...

    def set_state(self, data: "npt.NDArray[np.uint8]") -> None:
        """Hold what another session held.

        Raises:
            EngineError: it does not fit.
        """
        ...


class Warmth:
    """Keeps the state of a session when it leaves a chat, and brings back that of the next one."""

    def __init__(self, session: Stateful, warm: WarmChats, model: str) -> None:
        """Args: model: from `model_key`."""
        self._session = session
        self._warm = warm
        self._model = model
        self._chat: int | None = None
        self._ids: Sequence[int] = ()
        self._kept: Sequence[int] = ()

    def turn_to(self, chat: int | None, ids: list[int], held: list[int]) -> list[int]:
        """Prepare the session for reading a prompt; return what it holds now.

        Args:
            chat: whose prompt it is; None for one that is not to be kept.
            ids: the prompt.
            held: what the session holds.
        """
        if chat != self._chat:
            self.leave(held)
            self._chat, self._kept = chat, ()
            held = self._bring_back(ids, held)
        self._ids = ids
        return held

    def leave(self, held: list[int]) -> None:
        """Keep what the session holds of the chat it has been reading."""
        # What it holds may still be another chat's, if not a token of this one was read.
        own = common_start(held, self._ids) == min(len(held), len(self._ids))
        if self._chat is not None and own and held != self._kept:
            self._warm.save(self._chat, self._model, held, self._session.state())
            self._kept = list(held)

    def _bring_back(self, ids: list[int], held: list[int]) -> list[int]:
        found = self._warm.find(self._chat, self._model) if self._chat is not None else None
        if found is None:
            return held
        if common_start(found.tokens, ids) < common_start(held, ids) + MIN_TOKENS:
            return held  # not worth the reading
        state = self._warm.load(found)
        if state is None:
            return held
        try:
            self._session.set_state(state)
        except EngineError as error:
            _log.info("a warm chat does not fit: %s", error)
            return held
        self._kept = list(found.tokens)
        return list(found.tokens)


def common_start(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how many first elements are the same."""
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count


def model_key(model: Path, tier: str) -> str:
    """Return a name for a model and the kernels that evaluate it.

    Another file, a changed one or another kernel tier has another name: its numbers are different.
    Only the ends of its files are read; weights of the same size with the same ends and the same
    time of change are taken for the same.

    Raises:
        OSError: the file cannot be read.
    """
    import hashlib  # brings OpenSSL along: not for the start

    ends = 1 << 16
    digest = hashlib.blake2b(digest_size=12)
    for path in parts_of(model):
        status = path.stat()
        digest.update(f"{status.st_size} {status.st_mtime_ns} {tier}".encode())
        with path.open("rb") as file:
            digest.update(file.read(ends))
            file.seek(max(0, status.st_size - ends))
            digest.update(file.read(ends))
    return digest.hexdigest()
