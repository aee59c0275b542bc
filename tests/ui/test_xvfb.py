"""One run on a real X server: real windows, real keys, real pixels."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from gpt4all_desktop.ui.theme import DARK
from tests.ui.run_window import REPLY

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen that nobody looks at."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1100x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        try:
            if not number:
                pytest.skip("Xvfb does not start here")
            yield f":{number}"
        finally:
            server.terminate()


def test_a_chat_on_a_real_screen(display: str, tmp_path: Path) -> None:
    """Type a question, read the answer, leave with Ctrl+Q."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    shot = tmp_path / "shot.png"

    def press(*what: str) -> None:
        subprocess.run(["xdotool", *what], env=environment, check=True, timeout=30)

    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.run_window", "--theme", "dark", "--screenshot", shot],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        try:
            line = program.stdout.readline()
            if not line:
                error = program.stderr.read()
                if "xcb" in error:
                    pytest.skip(f"the libraries of the xcb platform are missing: {error[-300:]}")
                pytest.fail(error)
            assert json.loads(line) == {"ready": "Fake 1B", "platform": "xcb"}
            press("search", "--sync", "--onlyvisible", "--name", "GPT4All", "windowfocus", "--sync")
            press("type", "--delay", "5", "Can you count to ten?")
            press("key", "Return")
            reply = json.loads(program.stdout.readline())
            assert reply["reply"] == "".join(part for part in REPLY if isinstance(part, str))
            press("key", "ctrl+q")
            assert json.loads(program.stdout.readline()) == {"closed": True}
            assert program.wait(timeout=30) == 0
            assert "Traceback" not in program.stderr.read()
        finally:
            program.kill()
    image = QImage(str(shot))
    assert image.width() > 500
    assert image.pixelColor(image.width() - 20, image.height() - 5) == QColor(DARK.window)


OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
field = QLineEdit()
field.setWindowTitle("Another program")
field.textChanged.connect(lambda text: print(text, flush=True))
field.show()
application.exec()
"""


def test_the_key_for_a_quick_question_works_in_another_program(
    display: str, tmp_path: Path
) -> None:
    """With CapsLock and NumLock on; a second program that wants the same key is told."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)

    def start(*words: str, data: str = "first") -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env=environment | {"GPT4ALL_DESKTOP_HOME": str(tmp_path / data)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def press(*what: str) -> None:
        subprocess.run(["xdotool", *what], env=environment, check=True, timeout=30)

    def line(program: subprocess.Popen[str]) -> str:
        assert program.stdout is not None
        return program.stdout.readline()

    window = ("-m", "tests.ui.run_window", "--hotkey", "Ctrl+Alt+Space")
    with start(*window) as ours, start("-c", OTHER) as other:
        try:
            said = line(ours)
            if not said:
                pytest.skip("the libraries of the xcb platform are missing")
            assert json.loads(said) == {"hotkey": ""}
            assert "ready" in json.loads(line(ours))
            find = ("search", "--sync", "--onlyvisible", "--name")
            press(*find, "Another program", "windowfocus", "--sync")
            press("key", "a")
            assert line(other) == "a\n"
            press("key", "Caps_Lock", "Num_Lock", "ctrl+alt+space")
            press(*find, "Quick question")
            press("key", "Caps_Lock", "Num_Lock")
            press("type", "--delay", "5", "Why?")
            press("key", "Return")
            assert "reply" in json.loads(line(ours))
            with start(*window, data="second") as second:
                try:
                    assert "Another program uses" in json.loads(line(second))["hotkey"]
                finally:
                    second.kill()
        finally:
            ours.kill()
            other.kill()
