"""What a presenter does about a store that fails. Plain Python, no Qt."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.sentences import translated

P = ParamSpec("P")


class Teller(Protocol):
    """Somebody who can tell the user."""

    def on_store_failed(self, sentence: str) -> None:
        """Something could not be written down."""
        ...


T = TypeVar("T", bound=Teller)


def telling(method: Callable[Concatenate[T, P], None]) -> Callable[Concatenate[T, P], None]:
    """Tell the user if the store cannot do what is wanted, instead of reporting a bug."""

    @wraps(method)
    def guarded(self: T, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            method(self, *args, **kwargs)
        except AppError as error:
            self.on_store_failed(translated(error.user_message))

    return guarded
