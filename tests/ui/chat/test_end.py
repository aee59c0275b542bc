"""The process ends in order, whatever is on the clipboard and whatever is still being drawn."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

COPIED = """
from PySide6.QtWidgets import QApplication
from gpt4all_desktop.ui.chat.text_view import TextView
app = QApplication([])
view = TextView(None, wrap=True)
view.setPlainText("hello")
view.selectAll()
view.copy()
assert app.clipboard().text() == "hello"
"""

DRAWING = """
from PySide6.QtWidgets import QApplication, QWidget
from gpt4all_desktop.ui.chat.background import Background
app = QApplication([])
window = QWidget()
background = Background(window)
for _ in range(20_000):
    background.run(lambda: sum(range(2_000)), print)
"""


@pytest.mark.parametrize("program", [COPIED, DRAWING], ids=["copied", "drawing"])
def test_the_process_ends_in_order(program: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
