"""The list of models that GPT4All publishes."""

from typing import Any, Final

from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.download import Expected
from gpt4all_desktop.library.transport import Transport

CATALOG_URL: Final = "https://gpt4all.io/models/models3.json"
FILES_URL: Final = "https://gpt4all.io/models/gguf/"
"""Where a model lies whose entry names no address."""

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
