"""The settings in words: for the terminal, and as docs/settings.md (`make docs`)."""

import json
import textwrap
from typing import Final

from gpt4all_desktop import paths
from gpt4all_desktop.declared import GROUPS, OPTIONS
from gpt4all_desktop.options import Option, Scope

_WHERE: Final = {
    Scope.APPLICATION: "application",
    Scope.MODEL: "application, model",
    Scope.PRESET: "application, model, preset",
    Scope.CHAT: "application, model, preset, chat",
}
_HEAD: Final = (
    "| key | name | default | values | set in | meaning |",
    "| --- | --- | --- | --- | --- | --- |",
)
_INTRODUCTION: Final = """\
# Settings

Made from `gpt4all_desktop/declared.py` by `make docs`; do not edit.

Everything here can be set in the window (Ctrl+,). The values are kept in `settings.json` in the
data folder; only what differs from the default is in it. A narrower layer wins: application →
model → preset → chat. Values of a model are under `models`, by the name of its file without the
suffix; those of presets under `presets`; a chat keeps its own. What the program does not know stays
in the file; a value that is not allowed counts as absent.

```json
{
  "application": { "ui.theme": "dark", "sampling.temperature": 0.5 },
  "models": { "Llama-3.2-1B-Instruct-Q4_0": { "load.context_length": 8192 } },
  "presets": { "p1": { "name": "Pirate", "values": { "chat.system_prompt": "Be a pirate." } } }
}
```
"""


def help_text() -> str:
    """Return what `--help-settings` prints."""
    lines = [f"Settings are kept in {paths.settings_file()}", ""]
    for group, name in GROUPS.items():
        lines.append(f"{name}:")
        for option in OPTIONS:
            if option.group is group:
                lines.append(f"  {option.key} = {_json(option.default)}")
                text = f"{option.help} ({_notes(option)})"
                lines += textwrap.wrap(text, 92, initial_indent=" " * 6, subsequent_indent=" " * 6)
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"


def markdown() -> str:
    """Return docs/settings.md."""
    parts = [_INTRODUCTION]
    for group, name in GROUPS.items():
        rows = [_row(option) for option in OPTIONS if option.group is group]
        parts.append("\n".join([f"## {name}", "", *_HEAD, *rows]) + "\n")
    return "\n".join(parts)


def _row(option: Option) -> str:
    cells = (
        f"`{option.key}`",
        option.label,
        f"`{_json(option.default)}`",
        option.kind.domain(),
        _WHERE[option.scope],
        f"{option.help}{_when(option)}",
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _notes(option: Option) -> str:
    return f"{option.kind.domain()}; in: {_WHERE[option.scope]}"


def _when(option: Option) -> str:
    if option.reload:
        return " From the next loading of the model on."
    return " From the next start on." if option.restart else ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
