"""GPT4All Desktop: chat with language models on your own computer.

The public Python API, importable without Qt:

>>> from gpt4all_desktop import GPT4All
>>> with GPT4All("model.gguf", allow_download=False) as model:
...     print(model.generate("The capital of France is", max_tokens=8))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gpt4all_desktop.api import GPT4All as GPT4All

__version__ = "0.1.0"
__all__ = ["GPT4All", "__version__"]


def __getattr__(name: str) -> Any:
    # The API brings the engine and numpy along; `--version` should not pay for them.
    if name == "GPT4All":
        from gpt4all_desktop.api import GPT4All

        return GPT4All
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
