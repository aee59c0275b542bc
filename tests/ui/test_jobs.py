"""Work away from the main thread."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.jobs import JobThread

pytestmark = pytest.mark.gui


@pytest.fixture
def jobs() -> Iterator[JobThread]:
    jobs = JobThread("test")
    yield jobs
    assert jobs.shutdown()


def test_results_and_failures_come_back_in_order(qtbot: QtBot, jobs: JobThread) -> None:
    said: list[Any] = []

    def refuse() -> None:
        raise AppError("No.")

    main = threading.current_thread()
    jobs.run(lambda: threading.current_thread() is main, said.append, said.append)
    jobs.run(refuse, said.append, lambda failure: said.append(failure.sentence))
    qtbot.waitUntil(lambda: len(said) == 2)

    assert said == [False, "No."]


@pytest.mark.expect_log
def test_a_bug_is_told_and_the_thread_goes_on(qtbot: QtBot, jobs: JobThread) -> None:
    said: list[Any] = []
    jobs.run(lambda: 1 // 0, said.append, said.append)
    jobs.run(lambda: 5, said.append, said.append)
    qtbot.waitUntil(lambda: len(said) == 2)

    assert isinstance(said[0], Failure)
    assert "ZeroDivisionError" in said[0].detail
    assert said[1] == 5


@pytest.mark.expect_log
def test_a_bug_is_logged_without_its_message(
    qtbot: QtBot, jobs: JobThread, caplog: pytest.LogCaptureFixture
) -> None:
    """An error may quote a chat that is being written or read."""
    said: list[Any] = []
    jobs.run(lambda: int("my secret prompt"), said.append, said.append)
    qtbot.waitUntil(lambda: len(said) == 1)

    assert "my secret prompt" in said[0].detail  # for the user
    assert "ValueError" in caplog.text
    assert "invalid literal" not in caplog.text


def test_after_the_end_nothing_is_done(qtbot: QtBot, jobs: JobThread) -> None:
    said: list[Any] = []
    assert jobs.shutdown()
    jobs.run(lambda: 5, said.append, said.append)
    qtbot.wait(10)
    assert said == []
