"""The second start hands its wish to the first."""

import stat
import sys
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gpt4all_desktop.ui.desktop.instance import Instance, Wish
from tests.ui.desktop.elsewhere import elsewhere

pytestmark = pytest.mark.gui


def test_only_one_is_the_first(qapp: object, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    other = Instance(tmp_path / "other")
    assert (first.first, second.first, other.first) == (True, False, True)
    first.close()
    first.close()
    third = Instance(tmp_path)
    assert third.first
    third.close()
    other.close()


@pytest.mark.parametrize(
    "wish",
    [Wish(), Wish(quick_ask=True), Wish(model=Path("/models/a b ü.gguf"), quick_ask=True)],
)
def test_a_wish_arrives(qtbot: QtBot, tmp_path: Path, wish: Wish) -> None:
    first = Instance(tmp_path)
    first.listen()
    first.listen()
    with qtbot.waitSignal(first.wished) as caught:
        process = elsewhere(
            "import sys",
            "from pathlib import Path",
            "from PySide6.QtCore import QCoreApplication",
            "from gpt4all_desktop.ui.desktop.instance import Instance, Wish",
            "app = QCoreApplication([])",
            f"second = Instance(Path({str(tmp_path)!r}))",
            f"wish = Wish.decode({wish.encode()!r})",
            "sys.exit(0 if not second.first and second.tell(wish) else 1)",
        )
    assert caught.args == [wish]
    assert process.wait(timeout=30) == 0
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are not files there")
def test_the_socket_is_where_nobody_else_comes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtNetwork import QLocalSocket

    with tempfile.TemporaryDirectory() as name:  # paths of sockets must be short
        runtime, data = Path(name) / "run", Path(name) / "data"
        runtime.mkdir(mode=0o700)
        monkeypatch.delenv("GPT4ALL_DESKTOP_HOME")
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
        for folder, mode in ((runtime, 0o700), (data, 0o755)):
            runtime.chmod(mode)  # what others may enter is not trusted
            first = Instance(data)
            first.listen()
            (socket,) = [path for path in folder.iterdir() if path.is_socket()]
            assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
            second = QLocalSocket()
            second.connectToServer(str(socket))
            with qtbot.waitSignal(first.wished):
                second.write(Wish().encode())
            first.close()
            assert not socket.exists()


def test_nobody_who_listens_takes_no_wish(qapp: object, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert not Instance(tmp_path).tell(Wish())
    first.close()


@pytest.mark.parametrize("sent", [b"nonsense\n", b"[1]\n", b"\xff\xfe\n", b"x" * 100_000])
def test_what_is_no_wish_is_refused(qtbot: QtBot, tmp_path: Path, sent: bytes) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = Instance(tmp_path)
    first.listen()
    wishes: list[object] = []
    first.wished.connect(wishes.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    socket.write(sent)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert wishes == []
    first.close()


def test_the_end_of_a_crashed_one_is_noticed(qapp: object, tmp_path: Path) -> None:
    process = elsewhere(
        "import os",
        "from pathlib import Path",
        "from PySide6.QtCore import QCoreApplication",
        "from gpt4all_desktop.ui.desktop.instance import Instance",
        "app = QCoreApplication([])",
        f"first = Instance(Path({str(tmp_path)!r}))",
        "first.listen()",
        "os._exit(1)",
    )
    process.wait(timeout=30)
    first = Instance(tmp_path)
    assert first.first
    first.listen()
    first.close()


def test_a_wish_says_what_is_wanted() -> None:
    assert Wish.decode(b'{"model": "", "quick_ask": 1}') == Wish()
    assert Wish.decode(b'{"model": 3}') == Wish()
    assert Wish.decode(b"{") is None
