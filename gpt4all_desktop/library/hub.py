"""Search of Hugging Face, through its public interface, when the user asks for it.

Repositories with GGUF files become models with one variant per quantization; the parts of a split
file belong together. The checksums are those the site publishes for large files (SHA-256).
"""

import re
from collections import defaultdict
from typing import Any, Final
from urllib.parse import quote

from gpt4all_desktop.engine.parts import are_whole
from gpt4all_desktop.errors import DownloadError
from gpt4all_desktop.library.catalog import Catalog, CatalogFile, CatalogModel, Purpose, Variant
from gpt4all_desktop.library.head import unrunnable_precision
from gpt4all_desktop.library.names import safe_name
from gpt4all_desktop.library.transport import Transport, is_loopback
from gpt4all_desktop.library.wanted import Expected

SITE: Final = "https://huggingface.co"
LIMIT: Final = 12
_REASON: Final = "search on Hugging Face"
_QUANT: Final = re.compile(
    r"(?:^|[-._])((?:UD-)?I?Q\d(?:_[A-Z0-9]+)*|BF16|F16|F32|MXFP4)(?=[-._]|$)"
)
_SHARD: Final = re.compile(r"-\d{5}-of-\d{5}$")
_SIZE: Final = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)\s?([BM])(?![a-z])", re.IGNORECASE)
_REPO: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[\w.-]{1,96}")
_ARCHITECTURE: Final = re.compile(r"[a-z0-9][a-z0-9_.-]{0,40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_FIELDS: Final = "".join(
    f"&expand%5B%5D={name}" for name in ("gguf", "tags", "pipeline_tag", "gated")
)
"""What is told of each repository; "gguf" says what kind of model its files are."""


def search_hub(
    transport: Transport, query: str, *, site: str = SITE, limit: int = LIMIT
) -> Catalog:
    """Return the repositories that answer the query, most downloaded first.

    Raises:
        DownloadError: the site cannot be reached or answers nonsense.
    """
    words = quote(query.strip()[:200], safe="")
    order = f"&filter=gguf&sort=downloads&direction=-1&limit={limit}"
    url = f"{site}/api/models?search={words}{order}{_FIELDS}"
    found = transport.get_json(url, reason=_REASON)
    if not isinstance(found, list):
        raise DownloadError("Hugging Face answered something unreadable.")
    models = []
    for entry in found[:limit]:
        repository = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(repository, str) and _REPO.fullmatch(repository) and not entry.get("gated"):
            model = _model(transport, repository, entry, site)
            if model is not None:
                models.append(model)
    return Catalog(name="Hugging Face", models=tuple(models), local=is_loopback(site))


def _model(
    transport: Transport, repository: str, entry: dict[str, Any], site: str
) -> CatalogModel | None:
    tree = transport.get_json(
        f"{site}/api/models/{repository}/tree/main?recursive=true", reason=_REASON
    )
    variants = _variants(tree if isinstance(tree, list) else [], repository, site)
    if not variants:
        return None
    publisher, _, name = repository.partition("/")
    facts = entry.get("gguf")
    facts = facts if isinstance(facts, dict) else {}
    tags = [tag for tag in entry.get("tags") or () if isinstance(tag, str)]
    licence = next((t.partition(":")[2] for t in tags if t.startswith("license:")), "")
    embedding = entry.get("pipeline_tag") in ("feature-extraction", "sentence-similarity")
    return CatalogModel(
        id="hf:" + repository.lower(),
        name=re.sub(r"[-_.]gguf$", "", name, flags=re.IGNORECASE),
        variants=variants,
        publisher=publisher,
        parameters=_count(facts.get("total")) or _parameters(name),
        architecture=_architecture(facts.get("architecture")),
        context_length=_count(facts.get("context_length")),
        purposes=frozenset({Purpose.EMBEDDING if embedding else Purpose.CHAT}),
        languages=tuple(tag for tag in tags if re.fullmatch(r"[a-z]{2}", tag)),
        licence=licence,
    )


def _variants(tree: list[Any], repository: str, site: str) -> tuple[Variant, ...]:
    groups: dict[str, list[CatalogFile]] = defaultdict(list)
    for entry in tree[:5_000]:
        if not isinstance(entry, dict) or entry.get("type") != "file":
            continue
        path, size = entry.get("path"), entry.get("size")
        if not isinstance(path, str) or not path.lower().endswith(".gguf"):
            continue
        try:
            name = safe_name(path.rpartition("/")[2])
        except DownloadError:
            continue
        large = entry.get("lfs")
        oid = str(large.get("oid")) if isinstance(large, dict) else ""
        if name.lower().startswith("mmproj") or not _SHA256.fullmatch(oid):
            continue
        expected = Expected(size=size if isinstance(size, int) and size > 0 else None, sha256=oid)
        url = f"{site}/{repository}/resolve/main/{quote(path)}"
        stem = _SHARD.sub("", path.rpartition(".")[0])
        groups[stem].append(CatalogFile(name=name, expected=expected, urls=(url,)))
    for files in groups.values():
        files.sort(key=lambda file: file.name)
    variants = [
        Variant(
            quantization=_quantization(stem),
            files=tuple(files),
        )
        for stem, files in groups.items()
        if are_whole([file.name for file in files])
    ]
    return tuple(sorted(variants, key=_rank))


def _rank(variant: Variant) -> tuple[bool, int, int]:
    """What suits most people first; the others by size, those that cannot run at the end."""
    favourite = ("Q4_K_M", "Q4_0")
    name = variant.quantization.upper()
    place = favourite.index(name) if name in favourite else len(favourite)
    return bool(unrunnable_precision(variant.quantization)), place, variant.size or 0


def _quantization(stem: str) -> str:
    found = _QUANT.findall(stem.upper())
    return str(found[-1]) if found else stem.rpartition("/")[2][-24:]


def _count(value: object) -> int | None:
    return value if type(value) is int and 0 < value < 2**50 else None


def _architecture(value: object) -> str:
    return value if isinstance(value, str) and _ARCHITECTURE.fullmatch(value) else ""


def _parameters(name: str) -> int | None:
    match = _SIZE.search(name)
    if match is None:
        return None
    return int(float(match[1]) * (10**9 if match[2].upper() == "B" else 10**6)) or None
