"""What the palette finds besides commands and chats: models on this computer."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from gpt4all_desktop.ui.palette_items import Item, Kind, Source, matching


def model_source(
    installed: Callable[[], Iterable[Path]], open_model: Callable[[Path], None]
) -> Source:
    """Return a source of the models that are here."""

    def source(query: str) -> list[Item]:
        names = [(path.stem, "", partial(open_model, path)) for path in installed()]
        return matching(Kind.MODEL, query, names)

    return source
