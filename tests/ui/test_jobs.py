"""Work away from the main thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.errors import AppError
from gpt4all_desktop.ui.events import Failure
from gpt4all_desktop.ui.jobs import JobThread

pytestmark = pytest.mark.gui


def test_results_and_failures_come_back_in_order(qtbot: QtBot) -> None:
    jobs, said = JobThread("test"), []

    def refuse() -> None:
        raise AppError("No.")

    main = threading.current_thread()
    jobs.run(lambda: threading.current_thread() is main, said.append, said.append)
    jobs.run(refuse, said.append, lambda failure: said.append(failure.sentence))
    qtbot.waitUntil(lambda: len(said) == 2)

    assert said == [False, "No."]
    assert jobs.shutdown()


@pytest.mark.expect_log
def test_a_bug_is_told_and_the_thread_goes_on(qtbot: QtBot) -> None:
    jobs, said = JobThread("test"), []
    jobs.run(lambda: 1 // 0, said.append, said.append)
    jobs.run(lambda: 5, said.append, said.append)
    qtbot.waitUntil(lambda: len(said) == 2)

    assert isinstance(said[0], Failure)
    assert "ZeroDivisionError" in said[0].detail
    assert said[1] == 5
    assert jobs.shutdown()


def test_after_the_end_nothing_is_done(qtbot: QtBot) -> None:
    jobs, said = JobThread("test"), []
    assert jobs.shutdown()
    jobs.run(lambda: 5, said.append, said.append)
    qtbot.wait(10)
    assert said == []
