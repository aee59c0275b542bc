"""Lists of models: our own format, and that of GPT4All, read into the same types.

The list that ships with the program works without any connection. Others are added from a file or
an address, and are fetched only when the user asks. Whatever is in a list is checked before it is
used: docs/file_formats.md describes the format.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar

from gpt4all_desktop import paths
from gpt4all_desktop.engine.parts import MAX_PARTS, are_whole, name_of
from gpt4all_desktop.errors import AppError, DownloadError, ModelNotFoundError
from gpt4all_desktop.library.names import safe_name
from gpt4all_desktop.library.published import FILES_URL
from gpt4all_desktop.library.transport import Transport, is_loopback
from gpt4all_desktop.library.wanted import Blocks, Expected
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, why

SCHEMA: Final = 1
MAX_BYTES: Final = 4 * 1024 * 1024
_ARCHITECTURES: Final = {
    "llama": "llama", "llama2": "llama", "llama3": "llama", "mistral": "llama",
    "openllama": "llama", "falcon": "falcon", "mpt": "mpt", "replit": "mpt",
    "starcoder": "starcoder", "phi-3": "phi3", "qwen2": "qwen2",
}  # fmt: skip
"""Of the families in GPT4All's lists; DeepSeek's are of several."""
_MAX_MODELS: Final = 5_000
_MAX_TEXT: Final = 20_000
_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_HASH: Final = {"md5": re.compile(r"[0-9a-f]{32}"), "sha256": re.compile(r"[0-9a-f]{64}")}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_TAG: Final = re.compile(r"<[^>]{0,500}>")
_T = TypeVar("_T")


class CatalogError(AppError):
    """A list of models cannot be used, with the place that is wrong."""


class Purpose(StrEnum):
    """What a model is good for."""

    CHAT = "chat"
    REASONING = "reasoning"
    CODE = "code"
    EMBEDDING = "embedding"


class Status(StrEnum):
    """Whether a model can be had."""

    OFFERED = "offered"
    BUNDLED = "bundled"
    """It comes with the program."""
    RECOGNISED = "recognised"
    """The file is known by its name and checksum, but no longer offered."""


@record
class CatalogFile:
    """One file of a model."""

    name: str
    expected: Expected
    urls: tuple[str, ...] = ()


@record
class Variant:
    """A model in one precision: one file, or the parts of a split one in order."""

    quantization: str
    files: tuple[CatalogFile, ...]

    @property
    def size(self) -> int | None:
        """Bytes of all files; None if one of them is unknown."""
        sizes = [file.expected.size for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    @property
    def offered(self) -> bool:
        return all(file.urls for file in self.files)


@record
class CatalogModel:
    """A model, with what is known of it; "" and None are unknown."""

    id: str
    name: str
    variants: tuple[Variant, ...]
    status: Status = Status.OFFERED
    other_names: tuple[str, ...] = ()
    family: str = ""
    publisher: str = ""
    parameters: int | None = None
    architecture: str = ""
    purposes: frozenset[Purpose] = frozenset({Purpose.CHAT})
    languages: tuple[str, ...] = ()
    licence: str = ""
    context_length: int | None = None
    description: str = ""
    note: str = ""
    system_message: str | None = None
    chat_template: str | None = None

    def words(self) -> str:
        """Return everything a search looks at, in small letters."""
        files = (file.name for variant in self.variants for file in variant.files)
        texts = (self.id, self.name, self.family, self.publisher, self.licence, self.description)
        return " ".join((*texts, *self.other_names, *self.purposes, *files)).lower()


@record
class Catalog:
    """A list of models."""

    name: str
    models: tuple[CatalogModel, ...]
    updated: str = ""
    local: bool = False
    """It came from this computer, so addresses on this computer may be asked."""

    def search(self, text: str) -> list[CatalogModel]:
        """Return the models in which every word of text occurs."""
        wanted = text.lower().split()
        return [m for m in self.models if all(word in m.words() for word in wanted)]

    def find(self, text: str) -> tuple[CatalogModel, Variant]:
        """Return the model that an id, a name or a file name means.

        Raises:
            ModelNotFoundError: there is none; the sentence says what is similar.
        """
        wanted = text.strip().lower()
        for model in self.models:
            if wanted in (model.id.lower(), model.name.lower()):
                return model, model.variants[0]
            for variant in model.variants:
                names = {file.name.lower() for file in variant.files}
                stems = {name.rpartition(".")[0] for name in names}
                stems.update(name_of(Path(name)) for name in names)
                if (
                    wanted in names | stems
                    or wanted == f"{model.id}:{variant.quantization}".lower()
                ):
                    return model, variant
        similar = (
            self.search(text)[:3]
            or [m for m in self.models if m.family and m.family.lower() in wanted][:3]
        )
        if similar:
            raise ModelNotFoundError(
                "The list {name} has no model {text}. Similar: {similar}.",
                name=self.name,
                text=repr(text[:80]),
                similar=", ".join(model.id for model in similar),
            )
        raise ModelNotFoundError(
            "The list {name} has no model {text}.", name=self.name, text=repr(text[:80])
        )

    def recognise(self, name: str) -> tuple[CatalogModel, CatalogFile] | None:
        """Return what a file of that name is, if the list knows."""
        for model in self.models:
            for variant in model.variants:
                for file in variant.files:
                    if file.name.lower() == name.lower():
                        return model, file
        return None


def bundled_catalog() -> Catalog:
    """Return the list that ships with the program."""
    return read_catalog(paths.resource("catalog.json"))


def read_catalog(path: Path) -> Catalog:
    """Return the list in a file, in either format.

    Raises:
        CatalogError: it cannot be read or used.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CatalogError(
                "The list {path} is far larger than a list of models is.", path=str(path)
            )
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CatalogError(
            "The list {path} cannot be read ({reason}).", path=str(path), reason=why(error)
        ) from error
    except UnicodeDecodeError as error:
        raise CatalogError("{path} is not a list of models.", path=str(path)) from error
    return parse_catalog(text, name=path.stem, local=True)


def fetch(transport: Transport, url: str) -> tuple[Catalog, str]:
    """Return the list at an address, and its text.

    Raises:
        DownloadError: it cannot be fetched.
        CatalogError: it is no such list.
    """
    data = transport.get_bytes(url, reason="list of models", max_bytes=MAX_BYTES)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CatalogError("{url} is not a list of models.", url=url) from error
    return parse_catalog(text, name=url, local=is_loopback(url)), text


def parse_catalog(text: str, *, name: str, local: bool = False) -> Catalog:
    """Return the list that text holds, in either format.

    Raises:
        CatalogError: it is no such list; the sentence names the place.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CatalogError("{name} is not a list of models: it is not JSON.", name=name) from error
    if isinstance(data, list):
        return Catalog(name=name, models=tuple(_gpt4all_models(data, local)), local=local)
    root = _Place(data, name)
    version = root.get("schema", int)
    if version != SCHEMA:
        raise CatalogError(
            "{name} has format {version}, but this version of the program reads {known} only.",
            name=name,
            version=version,
            known=SCHEMA,
        )
    models = tuple(map(partial(_model, local=local), root.items("models", _MAX_MODELS)))
    seen: set[str] = set()
    for model in models:
        if model.id in seen:
            raise CatalogError("{name}: there are two models {id}.", name=name, id=repr(model.id))
        seen.add(model.id)
    return Catalog(
        name=root.text("name") or name, models=models, updated=root.text("updated"), local=local
    )


# ---- our format ---------------------------------------------------------------------------------


class _Place:
    """An object inside a document, which knows where it is."""

    def __init__(self, data: object, where: str) -> None:
        if not isinstance(data, dict):
            raise CatalogError("{where} must be an object.", where=where)
        self._data = data
        self.where = where

    def get(self, key: str, kind: type[_T]) -> _T:
        value = self._data.get(key)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise self.wrong(key, Sentence("is missing or of another kind"))
        return value

    def text(self, key: str, default: str = "") -> str:
        value = self._data.get(key, default)
        if not _is_text(value, _MAX_TEXT):
            raise self.wrong(key, Sentence("must be a text"))
        return value

    def maybe_text(self, key: str) -> str | None:
        return None if self._data.get(key) is None else self.text(key)

    def count(self, key: str) -> int | None:
        value = self._data.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**60:
            raise self.wrong(key, Sentence("must be a positive whole number"))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._data.get(key, [])
        if not isinstance(values, list) or len(values) > 200_000:
            raise self.wrong(key, Sentence("must be a list of texts"))
        if not all(_is_text(value, 2_000) for value in values):
            raise self.wrong(key, Sentence("must be a list of texts"))
        return tuple(values)

    def items(self, key: str, most: int) -> Iterator["_Place"]:
        values = self._data.get(key)
        if not isinstance(values, list) or not 0 < len(values) <= most:
            raise self.wrong(key, Sentence("must be a list of 1 to {most} objects", most=most))
        for number, value in enumerate(values):
            yield _Place(value, f"{self.where}: {key}[{number}]")

    def parsed(self, key: str, value: str, parse: Callable[[str], _T]) -> _T:
        try:
            return parse(value)
        except ValueError as error:
            raise self.wrong(
                key, Sentence("has an unknown value {value}", value=repr(value[:40]))
            ) from error

    def maybe(self, key: str) -> "_Place | None":
        value = self._data.get(key)
        return None if value is None else _Place(value, f"{self.where}: {key}")

    def wrong(self, key: str, what: Sentence) -> CatalogError:
        return CatalogError("{where}: {key} {what}.", where=self.where, key=repr(key), what=what)


def _is_text(value: object, limit: int) -> TypeGuard[str]:
    """Return whether a value is text that can be written down: not halves of characters."""
    return isinstance(value, str) and len(value) <= limit and not _SURROGATE.search(value)


def _model(place: _Place, *, local: bool) -> CatalogModel:
    identifier = place.text("id")
    if not _ID.fullmatch(identifier):
        raise place.wrong("id", Sentence("must be small letters, digits, dots and hyphens"))
    if not place.text("name").strip():
        raise place.wrong("name", Sentence("is missing"))
    status = place.parsed("status", place.text("status", "offered"), Status)
    variants = tuple(map(partial(_variant, local=local), place.items("variants", 100)))
    if status is Status.OFFERED and not all(variant.offered for variant in variants):
        raise place.wrong("variants", Sentence("must have addresses, because the model is offered"))
    purposes = place.texts("purposes") or ("chat",)
    return CatalogModel(
        id=identifier,
        name=place.text("name").strip(),
        variants=variants,
        status=status,
        other_names=place.texts("other_names"),
        family=place.text("family"),
        publisher=place.text("publisher"),
        parameters=place.count("parameters"),
        architecture=place.maybe_text("architecture") or "",
        purposes=frozenset(place.parsed("purposes", value, Purpose) for value in purposes),
        languages=place.texts("languages"),
        licence=place.text("license"),
        context_length=place.count("context_length"),
        description=place.text("description"),
        note=place.text("note"),
        system_message=place.maybe_text("system_message"),
        chat_template=place.maybe_text("chat_template"),
    )


def _variant(place: _Place, *, local: bool) -> Variant:
    files = tuple(map(partial(_file, local=local), place.items("files", MAX_PARTS)))
    if not are_whole([file.name for file in files]):
        raise place.wrong("files", Sentence("must be one file, or all parts of a split one"))
    return Variant(quantization=place.text("quantization"), files=files)


def _file(place: _Place, *, local: bool) -> CatalogFile:
    try:
        name = safe_name(place.text("name"))
    except DownloadError as error:
        raise place.wrong("name", Sentence("is not a plain name of a model file")) from error
    urls = place.texts("urls")
    if not all(_is_allowed(url, local) for url in urls):
        raise place.wrong("urls", Sentence("must begin with https://"))
    digests = {key: _digest(place, key) for key in _HASH}
    if urls and not local and not any(digests.values()):
        raise place.wrong("sha256", Sentence("is missing: a file that is offered needs a checksum"))
    expected = Expected(
        size=place.count("size"),
        md5=digests["md5"],
        sha256=digests["sha256"],
        blocks=_blocks(place),
    )
    return CatalogFile(name=name, expected=expected, urls=urls)


def _digest(place: _Place, key: str) -> str | None:
    value = (place.maybe_text(key) or "").lower()
    if value and not _HASH[key].fullmatch(value):
        raise place.wrong(key, Sentence("is not a checksum of that kind"))
    return value or None


def _blocks(place: _Place) -> Blocks | None:
    blocks = place.maybe("blocks")
    if blocks is None:
        return None
    size, digests, whole = blocks.count("size"), blocks.texts("sha256"), place.count("size")
    if size is None or whole is None or len(digests) != -(-whole // size) or size < 4096:
        raise place.wrong("blocks", Sentence("must have one checksum for each block of the file"))
    return Blocks(size=size, sha256=digests)


def _is_allowed(url: str, local: bool) -> bool:
    return (url.startswith("https://") and not is_loopback(url)) or (local and is_loopback(url))


# ---- GPT4All's format ---------------------------------------------------------------------------


def _gpt4all_models(entries: list[Any], local: bool) -> Iterator[CatalogModel]:
    """Read what GPT4All publishes (models3.json); entries without a usable file are left out."""
    seen: set[str] = set()
    for entry in entries[:_MAX_MODELS]:
        if not isinstance(entry, dict):
            continue
        fields = {k: v for k, v in entry.items() if _is_text(v, MAX_BYTES)}
        try:
            file = _gpt4all_file(fields, local)
        except DownloadError:
            continue
        identifier = _slug(fields.get("name", "")) or _slug(file.name)
        if identifier in seen:
            identifier = _slug(file.name)
        if identifier in seen:
            continue
        seen.add(identifier)
        template, description = entry.get("chatTemplate"), fields.get("description", "")
        purposes = {Purpose.CHAT}
        if entry.get("embeddingModel") is True:
            purposes = {Purpose.EMBEDDING}
        elif "chatTemplate" in entry and template is None:
            purposes = {Purpose.CODE}
        if "#reasoning" in description:
            purposes.add(Purpose.REASONING)
        yield CatalogModel(
            id=identifier,
            name=fields.get("name", "").strip() or file.name,
            variants=(Variant(quantization=fields.get("quant", "").upper(), files=(file,)),),
            status=Status.RECOGNISED if "removedIn" in fields else Status.OFFERED,
            family=fields.get("type", ""),
            architecture=_architecture(fields.get("type", ""), file.name),
            parameters=_parameters(fields.get("parameters", "")),
            purposes=frozenset(purposes),
            description=_plain(description.replace("#reasoning", "")),
            system_message=fields.get("systemMessage"),
            chat_template=fields.get("chatTemplate"),
        )


def _architecture(family: str, name: str) -> str:
    """Return what kind of file a model of a family is, where that is certain."""
    if family.lower() == "bert":
        return "nomic-bert" if name.lower().startswith("nomic") else "bert"
    return _ARCHITECTURES.get(family.lower(), "")


def _gpt4all_file(fields: dict[str, str], local: bool) -> CatalogFile:
    name = safe_name(fields.get("filename", ""))
    size = fields.get("filesize", "")
    md5, sha256 = fields.get("md5sum", "").lower(), fields.get("sha256sum", "").lower()
    url = fields.get("url") or FILES_URL + name
    return CatalogFile(
        name=name,
        expected=Expected(
            size=int(size) if size.isdecimal() and size.isascii() and 0 < len(size) < 19 else None,
            md5=md5 if _HASH["md5"].fullmatch(md5) else None,
            sha256=sha256 if _HASH["sha256"].fullmatch(sha256) else None,
        ),
        urls=(url,) if _is_allowed(url, local) else (),
    )


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", text.lower()).strip("-.")[:100]


def _parameters(text: str) -> int | None:
    match = re.fullmatch(r"\s*([\d.]{1,8})\s*(billion|million|B|M)\s*", text)
    if match is None or match[1].count(".") > 1 or match[1] == ".":
        return None
    return int(float(match[1]) * (10**9 if match[2] in ("billion", "B") else 10**6)) or None


def _plain(text: str) -> str:
    """Return HTML as words: what comes from the network is never rendered."""
    text = re.sub(r"<(br|/?li|/?ul|/?p)[^>]{0,100}>", "\n", text[:_MAX_TEXT], flags=re.IGNORECASE)
    lines = (" ".join(line.split()) for line in html.unescape(_TAG.sub("", text)).splitlines())
    return "\n".join(line for line in lines if line)
