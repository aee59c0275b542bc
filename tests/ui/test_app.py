"""Start-up and shutdown, in their order."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gpt4all_desktop import files, paths
from gpt4all_desktop.app import Application
from gpt4all_desktop.errors import StorageError
from gpt4all_desktop.settings import Settings
from gpt4all_desktop.ui.chat.state import Loading, Ready
from gpt4all_desktop.ui.models.gate import start_model
from gpt4all_desktop.ui.problem import ProblemDialog
from gpt4all_desktop.ui.theme import DARK, LIGHT, ThemeMode
from tests.fakes.replier import FakeOpener, FakeReplier, Pause
from tests.ui.conftest import MakeApplication

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[2]


def test_the_engine_starts_only_after_the_first_frame(
    qtbot: QtBot, qapp: QApplication, opener: FakeOpener
) -> None:
    application = Application(qapp, opener, model=Path("a.gguf"))
    running: list[bool] = []
    application.window.painted.connect(lambda: running.append(application.engine.running))
    application.show()
    assert not application.engine.running
    qtbot.waitUntil(lambda: application.engine.running)
    qtbot.waitUntil(lambda: opener.opened == [Path("a.gguf")])
    application.window.close()
    assert application.close()
    application.deleteLater()


def test_the_start_imports_nothing_heavy() -> None:
    code = (
        "import sys, gpt4all_desktop.app\n"
        "sys.exit(', '.join({'numpy', 'jinja2', 'cffi', 'requests', 'PySide6.QtNetwork'}"
        " & set(sys.modules)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_first_frame_has_the_right_ground(ready: Application) -> None:
    ready.theme.set_mode(ready.theme.mode.LIGHT)
    image = ready.window.grab().toImage()
    corner = image.pixelColor(image.width() - 3, image.height() - 3)
    assert corner == QColor(LIGHT.window)


def test_a_change_of_theme_reaches_every_part_of_the_window(
    qtbot: QtBot, ready: Application
) -> None:
    places = (ready.window.menuBar(), ready.window.header, ready.window.page)

    def grounds() -> set[str]:
        image = ready.window.grab().toImage()
        corners = (place.mapTo(ready.window, QPoint(3, place.height() - 3)) for place in places)
        return {image.pixelColor(corner).name() for corner in corners}

    light, dark = (ThemeMode.LIGHT, LIGHT), (ThemeMode.DARK, DARK)
    for mode, tokens in (light, dark, light):
        ready.theme.set_mode(mode)
        expected = {tokens.window}
        qtbot.waitUntil(lambda expected=expected: grounds() == expected)


def test_closing_while_a_reply_is_made_stops_it_first(
    qtbot: QtBot, ready: Application, replier: FakeReplier
) -> None:
    replier.enqueue("Once", Pause(60))
    ready.chat.send("A story!")
    qtbot.waitUntil(lambda: "Once" in "".join(r.text for r in _rows(ready)))
    ready.window.close()
    assert ready.close()
    assert not ready.engine.running
    assert replier.closed


def test_closing_while_loading_stops_that(
    qtbot: QtBot, make_application: MakeApplication, opener: FakeOpener
) -> None:
    opener.seconds = 60
    application = make_application()
    qtbot.waitUntil(lambda: isinstance(application.models.state, Loading))
    qtbot.waitUntil(lambda: bool(opener.opened))
    application.window.close()
    assert application.close()
    assert not application.engine.running


def test_the_window_closes_before_a_slow_disk_has_the_settings_and_nothing_is_lost(
    ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick, writers, hold = files.replace_text, [], threading.Event()

    def slow(path: Path, text: str) -> None:
        writers.append(threading.current_thread())
        assert hold.wait(30)
        quick(path, text)

    monkeypatch.setattr(files, "replace_text", slow)
    ready.settings.set("ui.theme", "dark")
    ready.window.close()
    assert not ready.window.isVisible()
    assert Settings(paths.settings_file()).text("ui.theme") != "dark"
    hold.set()
    assert ready.close()
    assert threading.main_thread() not in writers
    assert Settings(paths.settings_file()).text("ui.theme") == "dark"


def test_closing_twice_is_harmless(ready: Application) -> None:
    assert ready.close()
    assert ready.close()


def test_the_window_comes_back_to_its_place(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    first = make_application(None)
    first.window.resize(700, 500)
    first.window.close()
    second = make_application(None)
    assert second.window.size() == first.window.size()


def test_the_last_model_is_loaded_again(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path, opener: FakeOpener
) -> None:
    path = tmp_path / "kept.gguf"
    path.touch()
    first = make_application(path)
    qtbot.waitUntil(lambda: isinstance(first.models.state, Ready))
    first.window.close()
    second = make_application(None)
    qtbot.waitUntil(lambda: isinstance(second.models.state, Ready))
    assert opener.opened == [path, path]


def test_the_model_to_begin_with(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    assert start_model(None, folder) is None
    folder.mkdir()
    (folder / "note.txt").touch()
    assert start_model(None, folder) is None
    for name in ("b.gguf", "a.GGUF"):
        (folder / name).touch()
    assert start_model(None, folder) == folder / "a.GGUF"
    assert start_model(tmp_path / "gone.gguf", folder) == folder / "a.GGUF"
    assert start_model(folder / "b.gguf", folder) == folder / "b.gguf"


@pytest.mark.expect_log
def test_a_bug_in_the_window_is_shown_and_logged_without_its_message(
    qtbot: QtBot, ready: Application, caplog: pytest.LogCaptureFixture
) -> None:
    def crash() -> None:
        raise ValueError("my secret prompt")

    try:
        crash()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    dialog = ready.window.findChild(ProblemDialog)
    assert dialog is not None
    assert "secret" not in dialog.words
    assert "ValueError" in caplog.text
    assert "my secret prompt" not in caplog.messages[-1].replace(
        'raise ValueError("my secret prompt")', ""
    )
    dialog.accept()


def test_what_cannot_be_saved_is_told_in_its_own_words(
    qtbot: QtBot, ready: Application, caplog: pytest.LogCaptureFixture
) -> None:
    """E.g. a chat is given another title while the disk is full."""
    error = StorageError("This could not be saved.")
    sys.excepthook(type(error), error, None)
    dialog = ready.window.findChild(ProblemDialog)
    assert dialog is not None
    assert dialog.words == "This could not be saved."
    assert caplog.text == ""
    dialog.accept()


def _rows(application: Application) -> list[object]:
    messages = application.window.page.transcript.live_messages.values()
    return [message.row for message in messages if message.row is not None]


@pytest.mark.skipif(os.name != "posix", reason="signals of the terminal are a POSIX matter")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_and_the_end_of_the_session_close_the_window(name: str) -> None:
    code = (
        "import os, signal, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from gpt4all_desktop.gui import run_gui\n"
        "app = QApplication([])\n"
        f"QTimer.singleShot(300, app, lambda: os.kill(os.getpid(), signal.{name}))\n"
        "sys.exit(run_gui())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_run_gui_opens_and_leaves(tmp_path: Path) -> None:
    """The whole path of the real entry point, without a model."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from gpt4all_desktop.gui import run_gui\n"
        "app = QApplication([])\n"
        "QTimer.singleShot(300, app.closeAllWindows)\n"
        "sys.exit(run_gui())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
