"""A small split model on a server of this computer."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from gpt4all_desktop.library.catalog import CatalogFile
from gpt4all_desktop.library.wanted import Expected
from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer


def write_split(folder: Path, parts: int = 3, name: str = "b-Q8_0.gguf") -> list[Path]:
    """Write a tiny model in so many files; return them in order."""
    folder.mkdir(parents=True, exist_ok=True)
    tool = load_tool("make_gguf")
    tool.write_model(folder / name, tool.SHAPES["tiny"], matrix="Q8_0", parts=parts)
    return sorted(folder.glob(f"{Path(name).stem}-0*-of-*.gguf"))


class ServedSplit:
    """The files of a split model, each on a server that counts what is asked for."""

    def __init__(self, bodies: dict[str, bytes], servers: list[FaultyServer]) -> None:
        self.bodies = bodies
        self.servers = servers
        self.files = tuple(
            CatalogFile(
                name=name,
                expected=Expected(size=len(body), sha256=hashlib.sha256(body).hexdigest()),
                urls=(f"{server.url.rpartition('/')[0]}/{name}",),
            )
            for (name, body), server in zip(bodies.items(), servers, strict=True)
        )
        self.size = sum(map(len, bodies.values()))

    def begins(self) -> list[int]:
        """Return where the answers of the first part began."""
        return [served.begin for served in self.servers[0].served]

    def catalog(self) -> str:
        """Return a list with this model."""
        files = [
            {
                "name": file.name,
                "size": file.expected.size,
                "sha256": file.expected.sha256,
                "urls": list(file.urls),
            }
            for file in self.files
        ]
        variant = {"quantization": "Q8_0", "files": files}
        model = {
            "id": "b",
            "name": "Model B",
            "architecture": "llama",
            "parameters": 100_000,
            "variants": [variant],
        }
        return json.dumps({"schema": 1, "name": "Mine", "models": [model]})


@contextlib.contextmanager
def served_split(folder: Path, parts: int = 3) -> Iterator[ServedSplit]:
    """Serve a split model, whose files are made in the folder and taken out of it again."""
    bodies = {}
    for path in write_split(folder, parts):
        bodies[path.name] = path.read_bytes()
        path.unlink()
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(FaultyServer(body)) for body in bodies.values()]
        yield ServedSplit(bodies, servers)
