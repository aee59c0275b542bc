"""Fetch one file so that it exists under its name only when it is complete and what it should be.

A small, honest version: it begins from the start each time.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.installed import SUFFIX
from gpt4all_desktop.library.transport import Transport

_MAGIC: Final = b"GGUF"
_SPARE_BYTES: Final = 64 * 1024 * 1024  # left free on the disk

Progress = Callable[[int, int | None], None]
"""Called with the bytes received and the bytes there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is known of a file beforehand; None is unknown."""

    size: int | None = None
    md5: str | None = None
    sha256: str | None = None


def download(
    transport: Transport,
    url: str,
    target: Path,
    *,
    expected: Expected,
    progress: Progress | None = None,
) -> None:
    """Fetch url into target. Whatever happens, no incomplete or wrong file is left.

    Without a checksum the size is verified, and that a model file begins like one.

    Raises:
        DownloadError: it cannot be fetched, or is not what was expected.
        FileExistsError: target exists.
        OSError: it cannot be written.
    """
    if target.exists():
        raise FileExistsError(f"{target} exists already.")
    part = target.with_name(target.name + ".part")
    try:
        with transport.get(url) as body:
            size = _agreed_size(body.size, expected.size)
            _require_space(target.parent, size)
            with part.open("wb") as file:
                _receive(body.chunks, file, size, expected, progress)
                file.flush()
                os.fsync(file.fileno())
        if target.suffix.lower() == SUFFIX:
            _require_model(part)
        if target.exists():
            raise FileExistsError(f"{target} exists already.")
        part.replace(target)
        _sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _agreed_size(announced: int | None, expected: int | None) -> int | None:
    if announced is not None and expected is not None and announced != expected:
        raise DownloadError(
            f"The file on the server has {announced:,} bytes instead of {expected:,}. "
            "It is another file than expected and was not downloaded."
        )
    return announced if expected is None else expected


def _require_space(folder: Path, size: int | None) -> None:
    free = shutil.disk_usage(folder).free
    if size is not None and size + _SPARE_BYTES > free:
        raise DownloadError(
            f"The file has {size / 1e9:.1f} GB, but only {free / 1e9:.1f} GB are free in {folder}. "
            "Make room and try again."
        )


def _receive(
    chunks: Iterable[bytes],
    file: Any,
    size: int | None,
    expected: Expected,
    progress: Progress | None,
) -> None:
    """Write the chunks to file and verify them."""
    hashes = {
        "MD5": (hashlib.md5(usedforsecurity=False), expected.md5),
        "SHA-256": (hashlib.sha256(), expected.sha256),
    }
    received = 0
    for chunk in chunks:
        received += len(chunk)
        if size is not None and received > size:
            raise DownloadError("The server sends more than it should. The file was discarded.")
        file.write(chunk)
        for digest, wanted in hashes.values():
            if wanted is not None:
                digest.update(chunk)
        if progress is not None:
            progress(received, size)
    if size is not None and received != size:
        raise DownloadError(
            f"The download ended after {received:,} of {size:,} bytes. Try again later."
        )
    for name, (digest, wanted) in hashes.items():
        if wanted is not None and digest.hexdigest() != wanted.strip().lower():
            raise DownloadError(
                f"The downloaded file is damaged or not the right one (its {name} checksum is "
                "wrong). It was discarded; try again."
            )


def _require_model(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise DownloadError("The downloaded file is not a model. It was discarded.")


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power failure, where folders can be synced."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
