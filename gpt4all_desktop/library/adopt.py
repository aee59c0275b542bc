"""Models that other programs have downloaded: found and used in place, never copied or deleted."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from gpt4all_desktop.engine.parts import name_of
from gpt4all_desktop.record import record

_MAX_DEPTH: Final = 5
_MAX_FOLDERS: Final = 5_000
_MAX_MANIFEST: Final = 1024 * 1024
_MODEL_MEDIA: Final = "application/vnd.ollama.image.model"
_MAGIC: Final = b"GGUF"


@record
class Adopted:
    """A model file of another program."""

    path: Path
    name: str
    program: str


def places(
    home: Path, *, platform: str = sys.platform, environ: Mapping[str, str] = os.environ
) -> list[tuple[str, Path]]:
    """Return (program, folder) where other programs keep their models."""
    if platform == "win32":
        local = Path(environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        roaming = Path(environ.get("APPDATA", home / "AppData" / "Roaming"))
        gpt4all, jan, cache = local / "nomic.ai" / "GPT4All", roaming / "Jan", local
    elif platform == "darwin":
        support = home / "Library" / "Application Support"
        gpt4all, jan = support / "nomic.ai" / "GPT4All", support / "Jan"
        cache = home / "Library" / "Caches"
    else:
        share = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
        config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        gpt4all, jan = share / "nomic.ai" / "GPT4All", config / "Jan"
        cache = Path(environ.get("XDG_CACHE_HOME") or home / ".cache")
    ollama = Path(environ.get("OLLAMA_MODELS") or home / ".ollama" / "models")
    return [
        ("GPT4All", gpt4all),
        ("GPT4All", home / ".cache" / "gpt4all"),
        ("LM Studio", home / ".lmstudio" / "models"),
        ("LM Studio", home / ".cache" / "lm-studio" / "models"),
        ("Jan", jan / "data" / "models"),
        ("Jan", jan / "data" / "llamacpp" / "models"),
        ("Jan", home / "jan" / "models"),
        ("llama.cpp", cache / "llama.cpp"),
        ("Ollama", ollama),
        ("Ollama", Path("/usr/share/ollama/.ollama/models")),
    ]


def adopted_models(found_in: list[tuple[str, Path]]) -> list[Adopted]:
    """Return the models in those folders, each file once, by name. Unreadable ones are left out."""
    seen: set[Path] = set()
    found: list[Adopted] = []
    for program, folder in found_in:
        models = _ollama(folder) if program == "Ollama" else _walk(program, folder)
        for model in models:
            if model.path not in seen:
                seen.add(model.path)
                found.append(model)
    return sorted(found, key=lambda model: (model.name.lower(), str(model.path)))


def _walk(program: str, folder: Path) -> Iterator[Adopted]:
    from gpt4all_desktop.library.installed import is_model_name

    folders, count = [(folder, 0)], 0
    while folders and count < _MAX_FOLDERS:
        at, depth = folders.pop()
        count += 1
        try:
            entries = sorted(os.scandir(at), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.is_dir(follow_symlinks=False) and depth < _MAX_DEPTH:
                folders.append((path, depth + 1))
            elif is_model_name(entry.name) and entry.is_file() and _is_model(path):
                generic = path.stem.lower() in ("model", "ggml-model")
                name = path.parent.name if generic else name_of(path)
                yield Adopted(path=path, name=name, program=program)


def _ollama(folder: Path) -> Iterator[Adopted]:
    """Ollama keeps models under the names of their checksums; manifests tell which is which."""
    manifests = folder / "manifests"
    try:
        paths = [path for path in sorted(manifests.rglob("*"))[:_MAX_FOLDERS] if path.is_file()]
    except OSError:
        return
    for path in paths:
        digest = _model_digest(path)
        if digest is None:
            continue
        blob = folder / "blobs" / f"sha256-{digest}"
        if blob.is_file() and _is_model(blob):
            parts = path.relative_to(manifests).parts
            shown = [part for part in parts[1:-1] if part != "library"]
            name = "/".join(shown) + ":" + path.name
            yield Adopted(path=blob, name=name, program="Ollama")


def _model_digest(manifest: Path) -> str | None:
    """Return the checksum of the model a manifest names: 64 hexadecimal digits, nothing else."""
    try:
        if manifest.stat().st_size > _MAX_MANIFEST:
            return None
        document: Any = json.loads(manifest.read_text(encoding="utf-8"))
        layers = document["layers"]
        digests = [layer["digest"] for layer in layers if layer["mediaType"] == _MODEL_MEDIA]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    digest = str(digests[0]).removeprefix("sha256:") if digests else ""
    good = len(digest) == 64 and set(digest) <= set("0123456789abcdef")
    return digest if good else None


def _is_model(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == _MAGIC
    except OSError:
        return False
