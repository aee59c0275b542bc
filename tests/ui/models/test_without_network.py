"""Where there is no network at all, everything but downloading works, without a complaint."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gpt4all_desktop import paths
from gpt4all_desktop.settings import Settings

pytestmark = pytest.mark.gui

BEGIN = """
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from gpt4all_desktop.app import Application, open_model
from gpt4all_desktop.ui.models.state import Act, CardState

def until(true, seconds=60):
    loop, clock = QEventLoop(), QTimer(interval=10)
    late = QTimer(singleShot=True, interval=1000 * seconds)
    clock.timeout.connect(lambda: true() and loop.exit(0))
    late.timeout.connect(lambda: loop.exit(1))
    clock.start(); late.start()
    assert not loop.exec(), "it did not happen"


qt = QApplication([])
application = Application(qt, open_model)
application.models_gate._home = Path(sys.argv[1])
painted = []
application.window.painted.connect(lambda: painted.append(1))
application.show()
until(lambda: painted)
application.window.commands.run("models.browse")
room = application.models_gate.room
until(lambda: len(room.page.shown_cards) == 30)
"""
DOWNLOAD = """
assert not room.page.bar.text, room.page.bar.text
card = room.page.card("llama-3.2-1b-instruct")
card.button(Act.DOWNLOAD).click()
until(lambda: card.card.state is CardState.WAITING)
assert "Check the internet connection" in card.text, card.text
card.button(Act.PAUSE).click()
until(lambda: card.card.state is CardState.PAUSED)
"""
OFFLINE = """
assert "work offline" in room.page.bar.text
card = room.page.card("llama-3.2-1b-instruct")
card.button(Act.DOWNLOAD).click()
until(lambda: card.card.state is CardState.FAILED)
assert "switched off" in card.text, card.text
room.presenter.set_query("llama")
for ask in (
    room.presenter.search_hub,
    room.presenter.sources.check_updates,
    lambda: room.presenter.sources.refresh("https://example.org/list.json"),
):
    ask()
    until(lambda: "switched off" in room.presenter.overview.problem)
    room.presenter.refresh_overview()
"""
END = """
assert not [w for w in qt.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
application.window.close()
assert application.close()
print("well")
"""
NO_SOCKETS = """
import sys
def refuse(event, args):
    if event == "socket.__new__" and args[1] != 1:  # 1 is AF_UNIX: the display, the session bus
        print("a socket was opened", args, flush=True)
        raise SystemExit(1)
sys.addaudithook(refuse)
"""


def test_in_an_empty_network_nothing_complains_but_the_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], check=False).returncode:
        pytest.skip("no empty network can be made here")
    code = BEGIN + DOWNLOAD + END
    command = [unshare, "-rn", sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.strip() == "well", done.stderr


def test_with_the_offline_switch_no_socket_is_opened_whatever_is_pressed(tmp_path: Path) -> None:
    settings = Settings(paths.settings_file())
    settings.set("network.offline", True)
    settings.save()
    command = [sys.executable, "-c", NO_SOCKETS + BEGIN + OFFLINE + END, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.strip() == "well", done.stdout + done.stderr
    assert not (paths.data_dir() / "network.jsonl").exists()
