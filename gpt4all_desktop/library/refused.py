"""Files whose beginning told that this version cannot run them: they are not fetched once more.

Kept in `refused.json` in the data folder. A file is known by its published checksum, or by its
address and size. What another version of the program refused is forgotten: this one may run it.
"""

import json
import logging
import threading
from pathlib import Path
from typing import Final

from gpt4all_desktop import __version__
from gpt4all_desktop.files import LatestText
from gpt4all_desktop.library.catalog import CatalogFile, Variant
from gpt4all_desktop.library.head import unrunnable_precision
from gpt4all_desktop.sentence import Sentence, recalled

_MOST: Final = 500
_log = logging.getLogger(__name__)


class Refusals:
    """Remembers them. Threads may share one."""

    def __init__(self, path: Path) -> None:
        """Args: path: where they are kept; read when the first one is asked for."""
        self._path = path
        self._record = LatestText(path, failed=_on_unwritten)
        self._lock = threading.Lock()
        self._kept: dict[str, Sentence] | None = None

    def reason(self, variant: Variant) -> Sentence:
        """Return why a model cannot run in this precision; "" if nothing speaks against it."""
        with self._lock:
            kept = self._read()
            for file in variant.files:
                if reason := kept.get(_key(file)):
                    return reason
        return unrunnable_precision(variant.quantization)

    def note(self, file: CatalogFile, reason: Sentence) -> None:
        """Remember that a file cannot be run."""
        with self._lock:
            kept = self._read()
            kept.pop(_key(file), None)
            kept[_key(file)] = reason
            for old in list(kept)[:-_MOST]:
                del kept[old]
            entries = {key: sentence.record() for key, sentence in kept.items()}
        self._record.put(json.dumps({"version": __version__, "files": entries}, indent=1))

    def flush(self) -> None:
        """Wait until everything is written."""
        self._record.flush()

    def _read(self) -> dict[str, Sentence]:
        if self._kept is None:
            self._kept = _read(self._path)
        return self._kept


def _on_unwritten(error: OSError) -> None:
    # The beginning of the file is fetched once more next time.
    _log.info("a refusal could not be kept: %s", type(error).__name__)


def _read(path: Path) -> dict[str, Sentence]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["version"] != __version__:
            return {}
        return {str(key): recalled(record) for key, record in document["files"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}


def _key(file: CatalogFile) -> str:
    expected = file.expected
    return expected.sha256 or expected.md5 or f"{expected.size} {' '.join(file.urls[:1])}"
