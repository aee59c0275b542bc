"""`gpt4all-desktop models …`: find, download, verify and remove models in the terminal.

What was asked for goes to stdout, everything else (progress, failures) to stderr. Nothing is sent
but by `download`, `inspect` of a model that is not here, and a `--catalog` that is an address.
"""

import contextlib
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TextIO

from gpt4all_desktop import paths
from gpt4all_desktop.commands.model_rows import (
    adopted,
    called,
    file_row,
    files_at,
    inspected,
    is_short,
    not_offered,
    shown,
)
from gpt4all_desktop.commands.plain import cell
from gpt4all_desktop.commands.progress_bar import ProgressBar, human_size
from gpt4all_desktop.engine.parts import missing_parts, name_of, parts_of, size_of, what_is_missing
from gpt4all_desktop.errors import (
    AppError,
    DownloadError,
    ModelNotFoundError,
    UnsuitableError,
)
from gpt4all_desktop.library import catalog as catalogs
from gpt4all_desktop.library import fit, head
from gpt4all_desktop.library.adopt import adopted_models, places
from gpt4all_desktop.library.catalog import Catalog, CatalogFile, CatalogModel, Status, Variant
from gpt4all_desktop.library.download import Download, Outcome, Tuning, bytes_there
from gpt4all_desktop.library.folders import model_folders
from gpt4all_desktop.library.installed import find_model
from gpt4all_desktop.library.network import user_transport
from gpt4all_desktop.library.peek import peek, require_runnable
from gpt4all_desktop.library.refused import Refusals
from gpt4all_desktop.library.shelf import Shelf, folder_of_downloads
from gpt4all_desktop.library.transport import Transport, is_loopback
from gpt4all_desktop.library.wanted import Wanted, wanted_files
from gpt4all_desktop.library.whole import look
from gpt4all_desktop.record import record
from gpt4all_desktop.sentence import Sentence, why

_CONTEXT: Final = 4096
_INTERRUPTED: Final = 130


@record
class ModelsOptions:
    """What the user asked for."""

    action: str
    names: tuple[str, ...] = ()
    catalog: str | None = None
    models_dir: Path | None = None
    as_json: bool = False
    sha256: str | None = None
    force: bool = False
    limit_rate: float | None = None
    """Bytes per second; None is what the settings say."""


def run(
    options: ModelsOptions,
    *,
    out: TextIO | None = None,
    err: TextIO | None = None,
    transport: Transport | None = None,
    tuning: Tuning | None = None,
) -> int:
    """Do it; return the exit code.

    Raises:
        AppError: it failed, with a sentence.
    """
    with contextlib.suppress(AttributeError):  # not a file: in tests
        (out or sys.stdout).reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    command = _Command(options, out or sys.stdout, err or sys.stderr, transport, tuning)
    actions = {
        "list": command.installed,
        "search": command.search,
        "info": command.info,
        "inspect": command.inspect,
        "download": command.download,
        "verify": command.verify,
        "remove": command.remove,
        "path": command.path,
    }
    try:
        return actions[options.action]()
    except BrokenPipeError:  # whoever read our output has left; the command line knows what to do
        raise
    except OSError as error:
        raise AppError(
            "{name}: {reason}.", name=str(error.filename or "A file"), reason=why(error)
        ) from error


class _Command:
    """One call of the command."""

    def __init__(
        self,
        options: ModelsOptions,
        out: TextIO,
        err: TextIO,
        transport: Transport | None,
        tuning: Tuning | None,
    ) -> None:
        self._options = options
        self._out = out
        self._err = err
        self._tuning = tuning
        rate = options.limit_rate
        limit = None if rate is None else lambda: rate
        self._transport = transport or user_transport(limit=limit)
        self._catalog: Catalog | None = None
        folders = [options.models_dir] if options.models_dir else model_folders()
        self._shelf = Shelf(folders, paths.data_dir() / "models.json")
        self._refusals = Refusals(paths.data_dir() / "refused.json")

    @property
    def catalog(self) -> Catalog:
        """The list that was asked for, fetched when it is needed."""
        if self._catalog is None:
            given = self._options.catalog
            if given is None:
                self._catalog = catalogs.bundled_catalog()
            elif "://" in given:
                transport = self._transport.local(is_loopback(given))
                self._catalog, _text = catalogs.fetch(transport, given)
            else:
                self._catalog = catalogs.read_catalog(Path(given).expanduser())
        return self._catalog

    # ---- what there is --------------------------------------------------------------------------

    def installed(self) -> int:
        if self._options.catalog is not None:
            return self._print_models(list(self.catalog.models))
        rows = [self._installed(path) for path in self._shelf.models()]
        if self._options.models_dir is None:
            rows += [adopted(model) for model in adopted_models(places(Path.home()))]
        if self._options.as_json:
            self._print_json(rows)
        elif rows:
            self._table([(r["name"], human_size(r["size"]), r["state"]) for r in rows])
        else:
            self._err.write(
                f"There is no model in {self._shelf.folders[0]}. "
                "`gpt4all-desktop models search` shows what can be had.\n"
            )
        return 0

    def search(self) -> int:
        found = self.catalog.search(" ".join(self._options.names))
        offered = [model for model in found if model.status is not Status.RECOGNISED]
        return self._print_models(offered or found)

    def info(self) -> int:
        model, variant = self.catalog.find(self._one())
        row = self._row(model) | {
            "description": model.description,
            "note": model.note,
            "languages": list(model.languages),
            "files": [file_row(file) for file in variant.files],
            "memory_bytes": None,
        }
        verdict = self._fit(model, variant)
        if verdict.memory is not None:
            row["memory_bytes"] = verdict.memory.total
        row["fit"] = verdict.verdict.value
        row["reason"] = verdict.reason
        if self._options.as_json:
            self._print_json(row)
        else:
            row |= {"file": "", "runs": "", "status": _state(row)}
            self._table([(key, shown(value, key)) for key, value in row.items() if value])
        return 0

    def inspect(self) -> int:
        """Say what a model is: one that is here, or the first megabytes of one that is not."""
        name, whole_size = self._one(), None
        missing: tuple[Path, ...] = ()
        try:
            path = find_model(name, self._shelf.folders)
        except ModelNotFoundError as error:
            found, where, whole_size = self._peek(name, error)
        else:
            seen = look(path)
            found, where, missing = seen.head, str(path), seen.missing
        row = inspected(found, where, _CONTEXT, whole_size)
        if missing:
            row |= {"runs": False, "reason": row["reason"] or what_is_missing(missing)}
        if self._options.as_json:
            self._print_json(row)
        else:
            row["files"] = found.parts if found.parts > 1 else ""
            unknown = ("", None) if found.parts > 1 else ("",)
            self._table([(k, shown(v, k)) for k, v in row.items() if v not in unknown])
        return 0

    def path(self) -> int:
        """Say where a model is, or the folder that downloads go to."""
        folders = self._shelf.folders
        path = find_model(self._one(), folders) if self._options.names else folders[0]
        if self._options.as_json:
            self._print_json({"path": str(path)})
        else:
            self._out.write(f"{path}\n")
        return 0

    # ---- fetching -------------------------------------------------------------------------------

    def download(self) -> int:
        rows = []
        for name in self._names():
            try:
                rows.append(self._download(name))
            except KeyboardInterrupt:
                self._err.write("\nInterrupted. The same command continues where it stopped.\n")
                return _INTERRUPTED
        if self._options.as_json:
            self._print_json(rows if len(rows) > 1 else rows[0])
        return 0

    def _download(self, name: str) -> dict[str, Any]:
        folder = folder_of_downloads(self._shelf.folders)
        if "://" in name:
            files = files_at(name, self._options.sha256)
            local, size = is_loopback(name), None
        else:
            model, variant = self.catalog.find(name)
            if model.status is not Status.OFFERED and not variant.offered:
                raise DownloadError("{reason}", reason=not_offered(model))
            if not self._options.force:
                self._require_runnable(model, variant)
            files, local, size = variant.files, self.catalog.local, variant.size
        transport = self._transport.local(local)
        if "://" in name:
            transport.require_allowed(name)  # or it would be tried several times
        bar = ProgressBar(called(Path(files[0].name)), self._err)
        came = False
        all_wanted = wanted_files(files, folder, f"download of {files[0].name}")
        if len(files) > 1 and not all_wanted[-1].target.exists():
            self._fetch(transport, all_wanted[-1], bar, all_wanted, size, look_only=True)
        for wanted in all_wanted:
            if not wanted.target.exists():
                self._fetch(transport, wanted, bar, all_wanted, size)
                came = True
                if wanted.expected.pinned:
                    self._shelf.note_published(wanted.target, wanted.expected.sha256 or "")
        path = folder / files[0].name
        done = sum(wanted.target.stat().st_size for wanted in all_wanted)
        if not came:
            words = "is here already; `models verify` compares it with its published checksum"
        elif all(file.expected.pinned for file in files):
            words = f"{human_size(done)}, complete and verified"
        else:
            words = f"{human_size(done)}, complete; there is no published checksum to compare with"
        bar.done(words)
        if not self._options.as_json:
            self._out.write(f"{path}\n")
        return {"path": str(path), "size": done, "name": name_of(path)}

    def _fetch(
        self,
        transport: Transport,
        wanted: Wanted,
        bar: ProgressBar,
        all_wanted: Sequence[Wanted],
        size: int | None,
        *,
        look_only: bool = False,
    ) -> None:
        others = sum(bytes_there(one.target) for one in all_wanted if one is not wanted)

        def told(received: int, whole: int | None) -> None:
            total = whole if size is None and len(all_wanted) == 1 else size
            bar.show(
                others + received,
                total,
                download.meter.speed(),
                download.problem if download.phase.name == "WAITING" else "",
            )

        download = Download(
            transport,
            wanted,
            progress=told,
            screen=None if self._options.force else require_runnable,
            look_only=look_only,
            beside=max(0, size - others - (wanted.expected.size or 0)) if size else 0,
            tuning=self._tuning,
        )
        try:
            assert download.run() is Outcome.DONE
        except UnsuitableError as error:
            bar.clear()
            name, urls = wanted.target.name, wanted.urls
            file = CatalogFile(name=name, expected=wanted.expected, urls=urls)
            self._refusals.note(file, error.user_message)
            self._refusals.flush()
            raise self._refused(error.user_message) from error

    def _require_runnable(self, model: CatalogModel, variant: Variant) -> None:
        """Do not begin to fetch what is known not to run here.

        Raises:
            DownloadError: it is.
        """
        reason = self._refusal(model, variant)
        if reason:
            raise self._refused(reason)

    def _refusal(self, model: CatalogModel, variant: Variant) -> Sentence:
        """Return why a model cannot run; "" if nothing speaks against it."""
        if model.architecture and model.architecture not in head.ARCHITECTURES:
            return head.unrunnable_architecture(model.architecture)
        return self._refusals.reason(variant)

    def _refused(self, reason: Sentence) -> DownloadError:
        return DownloadError(
            "{reason} It was not downloaded; --force does it nevertheless.", reason=reason
        )

    def _peek(self, name: str, not_here: ModelNotFoundError) -> tuple[head.Head, str, int]:
        """Return the head of a model that is not here, its address, and the bytes of all files."""
        if name.lower().endswith((".gguf", ".bin")) and "/" in name and "://" not in name:
            raise not_here  # a path is meant
        if "://" in name:
            file, local, size = files_at(name)[0], is_loopback(name), 0
        else:
            _model, variant = self.catalog.find(name)
            file, local, size = variant.files[0], self.catalog.local, variant.size or 0
        (wanted,) = wanted_files((file,), Path(), f"inspection of {file.name}")
        return peek(self._transport.local(local), wanted), file.urls[0], size

    # ---- keeping --------------------------------------------------------------------------------

    def verify(self) -> int:
        folder = self._shelf.folders
        names = self._options.names
        models = [find_model(name, folder) for name in names] if names else self._shelf.models()
        if not models:
            raise ModelNotFoundError(
                "There is no model in {folder} to verify.", folder=str(folder[0])
            )
        rows, failed = [], ""
        for path in models:
            bar = ProgressBar(called(path), self._err)
            try:
                result = self._shelf.verify(path, self.catalog, bar.show_part)
            except KeyboardInterrupt:
                bar.clear()
                raise
            except AppError as error:
                bar.clear()
                failed = failed or error.user_message
                state = "not whole" if missing_parts(path) else "damaged"
                rows.append({"name": name_of(path), "state": state, "sha256": None})
                continue
            bar.clear()
            state = "verified" if result.published else "no published checksum"
            sha256 = result.sha256 if len(parts_of(path)) == 1 else None  # each part has its own
            rows.append({"name": name_of(path), "state": state, "sha256": sha256})
        if self._options.as_json:
            self._print_json(rows)
        else:
            self._table([(shown(r["name"]), shown(r["state"]), r["sha256"] or "") for r in rows])
        if failed:
            raise AppError(failed)
        return 0

    def remove(self) -> int:
        removed = []
        for name in self._names():
            path = find_model(name, self._shelf.folders)
            removed += self._shelf.remove(path)
        if self._options.as_json:
            self._print_json([{"name": r.name, "path": str(r.path)} for r in removed])
        else:
            for entry in removed:
                self._out.write(f"{entry.name} is in the bin now: {entry.path}\n")
        return 0

    # ---- words ----------------------------------------------------------------------------------

    def _names(self) -> Sequence[str]:
        if not self._options.names:
            raise ModelNotFoundError(
                "Which model? `models {action} NAME`.", action=self._options.action
            )
        return self._options.names

    def _one(self) -> str:
        names = self._names()
        if len(names) > 1:
            raise ModelNotFoundError(
                "`models {action}` takes one model.", action=self._options.action
            )
        return names[0]

    def _installed(self, path: Path) -> dict[str, Any]:
        known = self.catalog.recognise(path.name)
        verified = self._shelf.verified(path)
        state = "verified" if verified and verified.published else "not verified"
        return {
            "name": name_of(path),
            "id": known[0].id if known else None,
            "path": str(path),
            "size": size_of(path),
            "state": "not whole" if is_short(path) else state,
            "program": None,
        }

    def _print_models(self, models: list[CatalogModel]) -> int:
        rows = [self._row(model) for model in models]
        if self._options.as_json:
            self._print_json(rows)
        elif rows:
            size = [human_size(row["size"]) if row["size"] else "?" for row in rows]
            self._table(
                [
                    (
                        row["id"],
                        s,
                        row["quantization"],
                        _state(row),
                    )
                    for row, s in zip(rows, size, strict=True)
                ]
            )
        else:
            self._err.write("No model matches.\n")
        return 0

    def _row(self, model: CatalogModel) -> dict[str, Any]:
        variant = model.variants[0]
        folder = self._shelf.folders[0]
        return {
            "id": model.id,
            "name": model.name,
            "family": model.family,
            "publisher": model.publisher,
            "parameters": model.parameters,
            "purposes": sorted(purpose.value for purpose in model.purposes),
            "license": model.licence,
            "quantization": variant.quantization,
            "file": variant.files[0].name,
            "size": variant.size,
            "status": model.status.value,
            "installed": all((folder / file.name).is_file() for file in variant.files),
            "runs": not self._refusal(model, variant),
        }

    def _fit(self, model: CatalogModel, variant: Variant) -> fit.Fit:
        if reason := self._refusal(model, variant):
            return fit.cannot_run(reason)
        available, total = fit.available_memory()
        memory = fit.memory_of_size(variant.size or 0, _CONTEXT, model.parameters, model.family)
        judged = fit.judge(memory, available=available, total=total)
        if model.architecture:
            return judged
        words = Sentence(
            "Whether this version can run it shows in its first megabytes: `models inspect`."
        )
        return replace(judged, unsure=True, reason=words)

    def _print_json(self, value: Any) -> None:
        self._out.write(json.dumps(value, indent=1, ensure_ascii=False) + "\n")

    def _table(self, rows: Sequence[tuple[str, ...]]) -> None:
        rows = [tuple(cell(text) for text in row) for row in rows]
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        for row in rows:
            cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
            self._out.write("  ".join(cells).rstrip() + "\n")


def _state(row: dict[str, Any]) -> str:
    if row["installed"]:
        return "installed"
    return str(row["status"]) if row["runs"] else "cannot run"
