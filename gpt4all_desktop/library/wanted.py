"""What is to be fetched, and what is known of it beforehand."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, Protocol

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.names import MODEL_SUFFIXES, safe_name
from gpt4all_desktop.record import record

_TITLES: Final = {"md5": "MD5", "sha256": "SHA-256"}


class Hashed(Protocol):
    """Bytes whose hashes are known."""

    def hexdigest(self, algorithm: str) -> str:
        """Return the hash in hexadecimal digits."""
        ...


@record
class Blocks:
    """Published checksums of the blocks of a file: a bad one is known as soon as it has come."""

    size: int
    """Of each block but the last."""
    sha256: tuple[str, ...]


@record
class Expected:
    """What is known of a file beforehand; None is unknown."""

    size: int | None = None
    md5: str | None = None
    sha256: str | None = None
    blocks: Blocks | None = None

    @property
    def pinned(self) -> bool:
        """Whether a published checksum says exactly which file it is."""
        return bool(self.md5 or self.sha256)

    @property
    def algorithms(self) -> tuple[str, ...]:
        """The hashes to compute."""
        given = {"sha256": self.sha256, "md5": self.md5}
        return tuple(name for name, value in given.items() if value) or ("sha256",)

    def wrong_algorithm(self, hashed: Hashed) -> str | None:
        """Return the name of a published checksum that does not agree; None if all do."""
        for name, value in (("md5", self.md5), ("sha256", self.sha256)):
            if value and hashed.hexdigest(name) != value.strip().lower():
                return _TITLES[name]
        return None


@record
class Wanted:
    """One file to fetch."""

    urls: tuple[str, ...]
    """Where it lies; the later ones are mirrors."""
    target: Path
    expected: Expected
    reason: str = "download"
    """For the ledger."""

    @property
    def is_model(self) -> bool:
        """Whether it must begin as GGUF files do."""
        return self.target.suffix.lower() == MODEL_SUFFIXES[0]


class Offered(Protocol):
    """A file of a model in a list."""

    @property
    def name(self) -> str: ...
    @property
    def expected(self) -> Expected: ...
    @property
    def urls(self) -> tuple[str, ...]: ...


def wanted_files(files: Iterable[Offered], folder: Path, reason: str) -> tuple[Wanted, ...]:
    """Return what has to be fetched for these files, in the order of fetching.

    The first part of a split model comes last: with it the model appears.

    Raises:
        DownloadError: one of them is not offered.
    """
    result = []
    for file in files:
        if not file.urls:
            raise DownloadError(
                "{name} is known, but nobody offers it for download any more.", name=file.name
            )
        target = folder / safe_name(file.name)
        result.append(Wanted(urls=file.urls, target=target, expected=file.expected, reason=reason))
    return tuple(reversed(result))
