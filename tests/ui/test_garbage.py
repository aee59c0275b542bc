"""Widgets left in cycles are deleted in the main thread, whichever thread allocates."""

import gc
import threading

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.garbage import GarbageCollector


class Forgotten(QWidget):
    """A widget that keeps itself alive."""

    def __init__(self, gone: list[int]) -> None:
        super().__init__()
        self.me = self
        self.destroyed.connect(lambda: gone.append(threading.get_ident()))


def allocate() -> None:
    """Make as many objects as let Python look for garbage, in all generations, many times."""
    for _ in range(20):
        kept = [[] for _ in range(100_000)]
        del kept


def test_a_forgotten_widget_is_deleted_in_the_main_thread(qtbot: QtBot) -> None:
    garbage = GarbageCollector()
    garbage.start()
    try:
        gone: list[int] = []
        Forgotten(gone)
        thread = threading.Thread(target=allocate)
        thread.start()
        thread.join()
        assert not gone
        kept = [[] for _ in range(100_000)]
        qtbot.waitUntil(lambda: bool(gone), timeout=10_000)
        assert gone == [threading.get_ident()]
        del kept
    finally:
        gc.unfreeze()
