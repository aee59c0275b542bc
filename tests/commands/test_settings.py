"""The documentation of the settings is made of their declaration."""

from pathlib import Path

import pytest

from gpt4all_desktop.cli import main
from gpt4all_desktop.commands.settings import markdown
from gpt4all_desktop.declared import GROUPS, OPTIONS

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def test_the_documentation_is_up_to_date() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == markdown(), "run: make docs"


def test_help_settings_lists_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help-settings"]) == 0
    printed = capsys.readouterr().out
    for option in OPTIONS:
        assert f"  {option.key} = " in printed


def test_every_option_is_explained_once_in_a_sentence() -> None:
    assert len({option.key for option in OPTIONS}) == len(OPTIONS)
    assert {option.group for option in OPTIONS} == set(GROUPS)
    for option in OPTIONS:
        assert option.label
        assert option.help.endswith(".")
