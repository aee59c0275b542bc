"""Small random models, written once per test run."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


def load_tool(name: str) -> ModuleType:
    """Import a script of tools/ as a module."""
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Return a function (matrix="Q8_0", **shape changes) → path of a seeded tiny model."""
    import dataclasses

    tool = load_tool("make_gguf")
    folder = tmp_path_factory.mktemp("models")
    made: dict[str, Path] = {}

    def make(matrix: str = "Q8_0", output: str | None = None, **changes: object) -> Path:
        base = "tiny256" if tool.TYPES[matrix].block == 256 else "tiny"
        shape = dataclasses.replace(tool.SHAPES[base], **changes)
        key = f"{matrix}-{output}-{shape}"
        if key not in made:
            made[key] = tool.write_model(
                folder / f"{len(made)}.gguf", shape, matrix=matrix, output=output or matrix, seed=1
            )
        return made[key]

    return make
