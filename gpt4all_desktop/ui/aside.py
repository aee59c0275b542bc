"""Work that is done in another thread, as presenters see it. Plain Python, no Qt."""

from collections.abc import Callable
from typing import Any

Aside = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Does something, then calls back with what came of it; where one waits for nothing, `at_once`."""


def at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do it here and now."""
    done(work())
