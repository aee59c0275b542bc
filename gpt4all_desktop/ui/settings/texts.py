"""The declared texts of the settings, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from gpt4all_desktop.presets import Preset


def translated(text: str) -> str:
    """Return a declared text in the language of the window."""
    return QCoreApplication.translate("Settings", text) if text else ""


def preset_name(preset: Preset) -> str:
    """Return the name of a preset; the built-in ones have one in every language."""
    return translated(preset.name) if preset.built_in else preset.name
