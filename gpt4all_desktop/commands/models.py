"""Which model a command uses."""

from pathlib import Path

from gpt4all_desktop.errors import ModelNotFoundError
from gpt4all_desktop.library.folders import model_folders
from gpt4all_desktop.library.installed import SUFFIX, find_model, installed_models


def chosen_model(name: str | None) -> Path:
    """Return the model that name means, or the first one installed.

    Raises:
        ModelNotFoundError: there is none; the sentence says how to get one.
    """
    folders = model_folders()
    if name is not None:
        return find_model(name, folders)
    models = [path for folder in folders for path in installed_models(folder)]
    if not models:
        raise ModelNotFoundError(
            "There is no model yet. Put a {suffix} file into {folder}, name one with "
            "--model, or run `make starter` in the source folder to get a small one.",
            suffix=SUFFIX,
            folder=str(folders[0]),
        )
    return models[0]
