"""Run a language model: tokenize, evaluate, sample. Knows nothing of chats, lists of models or Qt.

>>> from gpt4all_desktop.engine import Model, Sampling
>>> with Model("model.gguf") as model, model.session() as session:
...     session.sync(model.tokenize("The capital of France is"))
...     print(model.detokenize(session.generate(max_tokens=5, sampling=Sampling(temperature=0))))

The native library and numpy are loaded when the first name that needs them is used, so that a
window can appear before.
"""

from typing import TYPE_CHECKING, Any

from gpt4all_desktop.engine.progress import LoadProgress
from gpt4all_desktop.engine.sampling import GREEDY, Sampling
from gpt4all_desktop.errors import Cancelled, EngineError

if TYPE_CHECKING:
    from gpt4all_desktop.engine.model import Model, cpu_tier, cpu_tiers, probe_speed, selftest
    from gpt4all_desktop.engine.session import Session

__all__ = [
    "GREEDY",
    "Cancelled",
    "EngineError",
    "LoadProgress",
    "Model",
    "Sampling",
    "Session",
    "cpu_tier",
    "cpu_tiers",
    "probe_speed",
    "selftest",
]


def __getattr__(name: str) -> Any:
    if name in {"Model", "cpu_tier", "cpu_tiers", "probe_speed", "selftest"}:
        from gpt4all_desktop.engine import model

        return getattr(model, name)
    if name == "Session":
        from gpt4all_desktop.engine.session import Session

        return Session
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
