"""Office files: zip archives of XML, read as a stream of elements and never trusted.

What the directory of an archive says about sizes is not believed: bytes are counted as they come
out. XML with a document type is refused, so no entity can expand to gigabytes or name another file;
nothing is ever built up in memory but the text.
"""

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from typing import Final
from xml.parsers import expat

from gpt4all_desktop.documents.budget import Budget
from gpt4all_desktop.errors import DocumentError

_CHUNK: Final = 65_536
_MAX_ENTRIES: Final = 20_000
_PACKINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MAX_DEPTH: Final = 1_000
"""Of elements inside each other: each costs the parser memory while it is open."""

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class Archive:
    """A zip file in memory."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        """Read the directory.

        Raises:
            DocumentError: this is no archive, or one with far too many files.
        """
        self._budget = budget
        with self._reading():
            self._zip = zipfile.ZipFile(BytesIO(data))
        self.names = frozenset(self._zip.namelist())
        if len(self.names) > _MAX_ENTRIES:
            raise DocumentError("“{name}” has too many parts to be a document.", name=budget.name)

    def parse(self, part: str, *, start: Start, end: End, text: Text) -> None:
        """Read one XML file of the archive.

        Element and attribute names are given without their namespace.

        Raises:
            DocumentError: the part is missing, damaged or not harmless.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def refuse(*_: object) -> None:
            raise DocumentError(
                "“{name}” contains a document type declaration, which office programs never "
                "write. It is not read, because such files can do harm.",
                name=self._budget.name,
            )

        depth = 0

        def start_element(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _MAX_DEPTH:
                raise DocumentError(
                    "“{name}” is nested too deeply to be a document.", name=self._budget.name
                )
            start(_local(name), {_local(key): value for key, value in attributes.items()})

        def end_element(name: str) -> None:
            nonlocal depth
            depth -= 1
            end(_local(name))

        parser.StartDoctypeDeclHandler = refuse
        parser.EntityDeclHandler = refuse
        parser.StartElementHandler = start_element
        parser.EndElementHandler = end_element
        parser.CharacterDataHandler = text
        with self._reading():
            for chunk in self._chunks(part):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)

    def _chunks(self, part: str) -> Iterator[bytes]:
        if self._zip.getinfo(part).compress_type not in _PACKINGS:
            raise NotImplementedError("no office program packs like that")
        with self._zip.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                self._budget.spend_unpacked(len(chunk))
                yield chunk

    @contextmanager
    def _reading(self) -> Iterator[None]:
        name = self._budget.name
        try:
            yield
        except RuntimeError as error:  # how zipfile says it, NotImplementedError included
            raise DocumentError(
                "“{name}” is protected with a password or packed in an unknown way. Save it "
                "without protection and attach it again.",
                name=name,
                detail=str(error),
            ) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, OSError, ValueError) as error:
            raise _damaged(name, error) from error
        except expat.ExpatError as error:
            raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> DocumentError:
    return DocumentError(
        "“{name}” is damaged: not all of it can be read. Open it in its own program "
        "and save it again.",
        name=name,
        detail=f"{type(error).__name__}: {error}",
    )


def _local(name: str) -> str:
    return name.rpartition(":")[2]
