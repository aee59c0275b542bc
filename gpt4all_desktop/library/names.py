"""Names of files that come from elsewhere: only harmless ones are used.

A name is accepted or refused, never repaired: two different names must not become one file.
"""

import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

from gpt4all_desktop.errors import DownloadError

MODEL_SUFFIXES: Final = (".gguf", ".bin")
"""The second is that of models of 2023."""
_FORBIDDEN: Final = frozenset('/\\:*?"<>|')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
_MAX_BYTES: Final = 200  # 255 is the limit of file systems; ".part.journal" must fit, too
_ODD: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that are invisible or turn text around."""


def safe_name(name: str) -> str:
    """Return name if it is a harmless name for a model file in a folder, on every system.

    Raises:
        DownloadError: it is a path, hides something, is reserved, too long or no model's name.
    """
    if not _is_harmless(name):
        raise DownloadError(
            "The file name {name} is not a plain one and is not used.", name=repr(name[:80])
        )
    if not name.lower().endswith(MODEL_SUFFIXES):
        raise DownloadError(
            "The file {name} is not a model: its name must end in .gguf.", name=repr(name[:80])
        )
    return name


def name_of_url(url: str) -> str:
    """Return the last part of an address, as a file name.

    Raises:
        DownloadError: it is not a harmless one.
    """
    return safe_name(unquote(urlsplit(url).path.rpartition("/")[2]))


def _is_harmless(name: str) -> bool:
    return (
        not name.startswith((".", " ", "~", "-"))
        and not name.endswith((".", " "))
        and not _FORBIDDEN & set(name)
        and not any(unicodedata.category(char) in _ODD for char in name)
        and unicodedata.normalize("NFC", name) == name
        and not _RESERVED.match(name.lower())
        and 0 < len(name.encode("utf-8", "surrogatepass")) <= _MAX_BYTES
    )
