"""The real window between a fake opener and a fake replier; nothing of it may be left behind."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gpt4all_desktop.app import Application
from gpt4all_desktop.ui import i18n
from gpt4all_desktop.ui.chat.state import Ready
from gpt4all_desktop.ui.garbage import GarbageCollector
from gpt4all_desktop.ui.theme import Theme, ThemeMode
from tests.fakes.replier import FakeOpener, FakeReplier

MODEL = Path("Fake-1B.gguf")

MakeApplication = Callable[..., Application]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of windows with a minimum size or that come forward."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("propagateSizeHints|support raise", extend=True)
            )


@pytest.fixture(scope="session")
def _garbage(qapp: QApplication) -> Iterator[GarbageCollector]:
    """Widgets left in cycles go in the main thread, as in the program, and while Qt is there."""
    yield GarbageCollector()
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture(autouse=True)
def _collect_garbage(_garbage: GarbageCollector) -> Iterator[None]:
    yield
    _garbage.collect()


@pytest.fixture
def _themed(qapp: QApplication) -> None:
    """The palette and style of the application, for widgets tested alone."""
    Theme(qapp, ThemeMode.LIGHT, qapp)


@pytest.fixture
def opener() -> FakeOpener:
    return FakeOpener()


@pytest.fixture
def replier(opener: FakeOpener) -> FakeReplier:
    return opener.replier


@pytest.fixture
def make_application(
    qtbot: QtBot, qapp: QApplication, opener: FakeOpener
) -> Iterator[MakeApplication]:
    """Build and show the application; it is shut down after the test."""
    made: list[Application] = []

    def make(
        model: Path | None = MODEL,
        *,
        load_model: bool = True,
        translate: Callable[[QApplication, str], str] = i18n.install,
    ) -> Application:
        application = Application(
            qapp, opener, model=model, load_model=load_model, translate=translate
        )
        made.append(application)
        with qtbot.waitExposed(application.window):
            application.show()
        qtbot.waitUntil(lambda: application.engine.running)
        return application

    yield make
    for application in made:
        if isValid(application.window):  # not one that a test has closed altogether
            application.window.close()
        assert application.close()
        assert not application.engine.running
        application.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    visible = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not visible, f"windows left open: {visible}"


@pytest.fixture
def ready(qtbot: QtBot, make_application: MakeApplication) -> Application:
    """The application with a model loaded."""
    application = make_application()
    qtbot.waitUntil(lambda: isinstance(application.models.state, Ready))
    return application
