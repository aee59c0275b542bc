"""The list of models that GPT4All publishes."""

from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.download import Tuning, download
from gpt4all_desktop.library.network import user_transport
from gpt4all_desktop.library.transport import Transport
from gpt4all_desktop.library.wanted import Expected

CATALOG_URL: Final = "https://gpt4all.io/models/models3.json"
FILES_URL: Final = "https://gpt4all.io/models/gguf/"
"""Where a model lies whose entry names no address."""

_FORBIDDEN: Final = ("/", "\\", "\0", ":")

Entry = dict[str, Any]
"""One model as published: "filename", "filesize", "md5sum" or "sha256sum", "url" and more."""


def fetch_catalog(transport: Transport, url: str = CATALOG_URL) -> list[Entry]:
    """Return the published list.

    Raises:
        DownloadError: it cannot be fetched or is not such a list.
    """
    entries = transport.get_json(url)
    if not isinstance(entries, list):
        raise DownloadError("The published list of models is unreadable.")
    return [
        entry
        for entry in entries
        if isinstance(entry, dict) and isinstance(entry.get("filename"), str)
    ]


def expected_file(entry: Entry) -> Expected:
    """Return what an entry says about its file; unreadable numbers and texts count as missing."""
    size, md5, sha256 = (entry.get(name) for name in ("filesize", "md5sum", "sha256sum"))
    return Expected(
        size=int(str(size)) if str(size).isdecimal() else None,
        md5=md5 if isinstance(md5, str) and md5 else None,
        sha256=sha256 if isinstance(sha256, str) and sha256 else None,
    )


def fetch_model(
    name: str,
    folder: Path,
    url: str | None,
    expected: Expected,
    *,
    tuning: Tuning | None = None,
    loopback: bool = False,
) -> Path:
    """Download a model and return its path.

    Raises:
        ValueError: it failed, with the reason; or the name is a path.
    """
    if any(char in name for char in _FORBIDDEN) or name in ("", ".", ".."):
        raise ValueError(f"A model that is to be downloaded needs a plain file name, not {name!r}.")
    target = folder / name
    try:
        download(
            user_transport(loopback=loopback),
            url or FILES_URL + name,
            target,
            expected=expected,
            tuning=tuning,
        )
    except DownloadError as error:
        raise ValueError(f"The model {name!r} could not be downloaded: {error}") from error
    return target
