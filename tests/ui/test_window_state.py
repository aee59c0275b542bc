"""What the window remembers, and what it makes of garbage."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from gpt4all_desktop.ui.window_state import WindowState

pytestmark = pytest.mark.gui


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "window.ini"
    state = WindowState(path)
    state.geometry = QByteArray(b"\x01\x02,;=\n")
    state.model = tmp_path / "a, b = ü.gguf"
    state.save()
    assert path.is_file()
    again = WindowState(path)
    assert again.geometry == QByteArray(b"\x01\x02,;=\n")
    assert again.model == tmp_path / "a, b = ü.gguf"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe garbage \x80",
        b"[window]\ngeometry=17\ntheme=purple\n[model]\nlast=\n",
        b"[window]\ngeometry=a, b, c\ntheme=dark, light\n[model]\nlast=a, b\n",
        b"[window]\ngeometry=@Invalid()\ntheme=@Rect(0 0 1 1)\n[model]\nlast=@Size(1 1)\n",
        b"[window\ntheme",
    ],
)
def test_garbage_counts_as_absent(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    state = WindowState(path)
    assert state.geometry.isEmpty()
    assert state.model is None


def test_a_place_that_cannot_be_written_is_no_reason_to_complain(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    state = WindowState(tmp_path / "file" / "window.ini")
    state.model = Path("x.gguf")
    state.save()
    assert state.model == Path("x.gguf")
