"""Every on-disk location, in one place. Nothing is created here but what a caller asks for."""

import os
import stat
import sys
from functools import cache
from pathlib import Path

import platformdirs

APP_NAME = "gpt4all-desktop"


def data_dir() -> Path:
    """Return the folder for what the user would miss: chats, settings, models.

    GPT4ALL_DESKTOP_HOME overrides it (portable installs, tests).
    """
    home = os.environ.get("GPT4ALL_DESKTOP_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def models_dir() -> Path:
    """Return the folder that downloads go to and models are first looked for in."""
    return data_dir() / "models"


def chats_file() -> Path:
    """Return the database of the chats; its backups lie in a folder beside it."""
    return data_dir() / "chats.db"


def checksums_file() -> Path:
    """Return the file that remembers the checksums of model files."""
    return data_dir() / "model_checksums.json"


def settings_file() -> Path:
    """Return the file of the settings."""
    return data_dir() / "settings.json"


def own_words_file() -> Path:
    """Return the file of words the user has added to the dictionary."""
    return data_dir() / "words.txt"


def warm_dir() -> Path:
    """Return the folder for what models have read of chats; it can be deleted at any time."""
    return data_dir() / "warm"


def log_dir() -> Path:
    """Return the folder for logs, which never hold prompts or replies."""
    home = os.environ.get("GPT4ALL_DESKTOP_HOME")
    if home:
        return Path(home) / "logs"
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def runtime_dir() -> Path | None:
    """Return the folder for sockets that nobody but the user can enter; None if there is none.

    Desktops make it when the user comes, on this computer, and remove it afterwards.
    """
    name = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "win32" or not name or os.environ.get("GPT4ALL_DESKTOP_HOME"):
        return None
    folder = Path(name)
    try:
        found = folder.lstat()
    except OSError:
        return None
    private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
    return folder if private and found.st_uid == os.getuid() else None


def resource(name: str) -> Path:
    """Return the path of a file shipped with the application, e.g. "icons/app.svg".

    In a source tree that is not installed the files lie beside the package.
    """
    return _resources() / name


@cache
def _resources() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
