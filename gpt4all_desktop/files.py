"""Small files that are whole at any moment, also after a crash or a power failure."""

import os
from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Put text in the place of what a file has, in UTF-8; its folder is made if there is none.

    The old content stays until the new one is on disk.

    Raises:
        OSError: it cannot be written; the old content is still there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
