"""Write docs/settings.md from the declared options: python tools/gen_settings_doc.py"""

from pathlib import Path

from gpt4all_desktop.commands.settings import markdown

if __name__ == "__main__":
    target = Path(__file__).resolve().parents[1] / "docs" / "settings.md"
    target.write_text(markdown(), encoding="utf-8")
