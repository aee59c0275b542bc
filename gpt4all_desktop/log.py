"""Logging: to a rotating file, never prompts, replies, document text or tokens."""

import logging
import logging.handlers
import sys
from pathlib import Path

from gpt4all_desktop.files import make_private_folder


def setup(folder: Path | None, *, verbose: bool = False) -> None:
    """Send log records to `folder`/app.log (2 × 1 MB are kept) and warnings to stderr.

    Args:
        folder: None logs to stderr only; so does a folder that cannot be written.
        verbose: show debug records on stderr, too.
    """
    root = logging.getLogger("gpt4all_desktop")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.handlers.clear()
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.DEBUG if verbose else logging.WARNING)
    console.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    root.addHandler(console)
    if folder is None:
        return
    try:
        make_private_folder(folder)  # names of models and folders stand there
        file = logging.handlers.RotatingFileHandler(
            folder / "app.log", maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError as error:
        root.warning("no log file: %s", error)
        return
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(file)
