"""Long work in the main thread, in slices: between two of them the window answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Slices(QObject):
    """Does one work at a time; the one begun last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step: Callable[[], bool] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)

    def run(self, step: Callable[[], bool]) -> None:
        """Call `step` again and again, until it returns False."""
        self._step = step
        self._timer.start(0)

    def stop(self) -> None:
        """Do not go on."""
        self._step = None
        self._timer.stop()

    @Slot()
    def _on_timer_timeout(self) -> None:
        step = self._step
        if step is None or (not step() and self._step is step):
            self.stop()
