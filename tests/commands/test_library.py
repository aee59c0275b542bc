"""`gpt4all-desktop models …`: the twin of the model browser."""

import hashlib
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gpt4all_desktop import cli, paths
from gpt4all_desktop.commands.library import ModelsOptions, run
from gpt4all_desktop.commands.progress_bar import ProgressBar, human_size, human_time
from gpt4all_desktop.errors import AppError
from gpt4all_desktop.library import network
from gpt4all_desktop.library.download import Tuning
from gpt4all_desktop.library.throttle import Throttle
from gpt4all_desktop.settings import Settings
from tests.engine.conftest import load_tool
from tests.fakes.faulty_web import FaultyServer, Wrong
from tests.ui.fakes import FakeClock

MODEL = b"GGUF" + bytes(range(256)) * 40
DIGEST = hashlib.sha256(MODEL).hexdigest()


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer(MODEL) as server:
        yield server


@pytest.fixture
def listed(tmp_path: Path, server: FaultyServer) -> str:
    """A list in a file that offers one model on this computer."""
    file = {"name": "a.gguf", "size": len(MODEL), "sha256": DIGEST, "urls": [server.url]}
    model = {"id": "a", "name": "Model A", "variants": [{"quantization": "Q4_0", "files": [file]}]}
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"schema": 1, "name": "Mine", "models": [model]}))
    return str(path)


def call(action: str, *names: str, **options: Any) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    given = ModelsOptions(action=action, names=names, **options)
    code = run(given, out=out, err=err, tuning=Tuning(first_wait=0))
    return code, out.getvalue(), err.getvalue()


def test_a_model_is_downloaded_verified_found_and_removed(listed: str):
    code, out, err = call("download", "a", catalog=listed)
    path = paths.models_dir() / "a.gguf"
    assert (code, out) == (0, f"{path}\n")
    assert "complete and verified" in err
    assert path.read_bytes() == MODEL

    assert call("path", "a")[1] == f"{path}\n"
    (row,) = json.loads(call("list", as_json=True, models_dir=paths.models_dir())[1])
    assert (row["name"], row["state"], row["size"]) == ("a", "verified", len(MODEL))
    assert "verified" in call("verify", "a", catalog=listed)[1]
    assert "in the bin" in call("remove", "a")[1]
    assert not path.exists()
    assert "There is no model" in call("list", models_dir=paths.models_dir())[2]


def test_the_models_folder_is_told_wherever_it_is(tmp_path: Path):
    assert call("path")[1] == f"{paths.models_dir()}\n"
    settings = Settings(paths.settings_file())
    settings.set("models.folder", str(tmp_path / "moved"))
    settings.save()
    assert call("path")[1] == f"{tmp_path / 'moved'}\n"
    assert json.loads(call("path", as_json=True)[1]) == {"path": str(tmp_path / "moved")}


def test_half_a_file_is_called_that():
    paths.models_dir().mkdir(parents=True)
    path = paths.models_dir() / "tiny.gguf"
    tool = load_tool("make_gguf")
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    assert "not verified" in call("list")[1]
    for size in (path.stat().st_size - 1000, 10):
        path.write_bytes(path.read_bytes()[:size])
        assert "not whole" in call("list")[1]


def test_a_damaged_model_fails_verification(listed: str):
    call("download", "a", catalog=listed)
    (paths.models_dir() / "a.gguf").write_bytes(MODEL[:-1] + b"?")
    with pytest.raises(AppError, match="damaged"):
        call("verify", "a", catalog=listed)


def test_another_folder_can_be_named(listed: str, tmp_path: Path):
    call("download", "a", catalog=listed, models_dir=tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / "a.gguf").is_file()
    assert not paths.models_dir().exists()


def test_an_interrupted_download_says_how_to_go_on(listed: str, server: FaultyServer, monkeypatch):
    import gpt4all_desktop.commands.library as module

    def interrupted(*args: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module.Download, "run", interrupted)
    code, out, err = call("download", "a", catalog=listed)
    assert code == 130
    assert out == ""
    assert "continues where" in err


def test_exit_codes_and_sentences_of_the_command(
    listed: str, server: FaultyServer, capsys: pytest.CaptureFixture[str]
):
    assert cli.main(["models", "download", "a", "--catalog", listed]) == 0
    assert cli.main(["models", "download", "zebra", "--catalog", listed]) == 1
    err = capsys.readouterr().err
    assert err.splitlines()[-1] == "The list Mine has no model 'zebra'."
    server.plan.extend([Wrong.MISSING] * 9)
    assert cli.main(["models", "path", "nothing"]) == 1
    assert cli.main(["models", "search", "a", "--catalog", listed, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["installed"]


def test_an_address_can_be_downloaded(server: FaultyServer):
    code, out, _ = call("download", server.url, sha256=DIGEST, as_json=True)
    assert code == 0
    assert json.loads(out)["size"] == len(MODEL)


def test_a_wrong_checksum_of_an_address_is_refused(server: FaultyServer):
    with pytest.raises(AppError, match="checksum"):
        call("download", server.url, sha256="0" * 64)
    assert not list(paths.models_dir().glob("*.gguf"))


def test_a_list_can_be_an_address(listed: str):
    with FaultyServer(Path(listed).read_bytes()) as lists:
        code, out, _ = call("list", catalog=lists.url.replace("model.gguf", "list.json"))
    assert code == 0
    assert out.split() == ["a", "10", "kB", "Q4_0", "offered"]


def test_nothing_is_asked_for_by_looking(listed: str, server: FaultyServer):
    call("list", models_dir=paths.models_dir())
    call("search", "a", catalog=listed)
    call("info", "a", catalog=listed)
    assert server.served == []
    assert not (paths.data_dir() / "network.jsonl").exists()


def test_info_tells_what_cannot_run():
    row = json.loads(call("info", "phi-3-mini-instruct", as_json=True)[1])
    assert row["fit"] == "cannot run"
    assert "phi3" in row["reason"]


def test_what_is_not_offered_is_told():
    with pytest.raises(AppError, match="nobody offers"):
        call("download", "ggml-gpt4all-j.bin")
    with pytest.raises(AppError, match="comes with the program"):
        call("download", "smollm2-135m-instruct")


def test_a_model_that_is_not_here_is_inspected_by_its_beginning(tmp_path: Path):
    tool = load_tool("make_gguf")
    path = tmp_path / "t.gguf"
    tool.write_model(path, tool.SHAPES["tiny"], matrix="Q8_0")
    with FaultyServer(path.read_bytes() + bytes(5_000_000)) as server:
        row = json.loads(call("inspect", server.url, as_json=True)[1])
        assert server.served[0].headers["range"] == "bytes=0-1048575"
    assert row["architecture"] == "llama"
    assert row["runs"] is True
    here = json.loads(call("inspect", str(path), as_json=True)[1])
    assert here["parameters"] == row["parameters"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_and_a_file_gets_lines():
    for stream, lines in ((Terminal(), 0), (io.StringIO(), 11)):
        clock = FakeClock()
        bar = ProgressBar("a.gguf", stream, clock=clock)
        for done in range(0, 101, 2):
            clock.now += 0.2
            bar.show(done * 10_000_000, 1_000_000_000, 100_000_000.0)
        text = stream.getvalue()
        assert text.count("\n") == lines
        assert "1.00 GB" in text
        assert "100 MB/s" in text


def test_a_problem_is_told_once():
    stream = io.StringIO()
    bar = ProgressBar("a", stream, clock=FakeClock())
    for _ in range(3):
        bar.show(1, 100, None, "The server is busy.")
    assert stream.getvalue().count("busy") == 1


def test_sizes_and_times_are_said_as_people_do():
    assert [human_size(n) for n in (5, 5_000, 5_000_000, 1_500_000_000, 25_000_000_000)] == [
        "5 bytes", "5 kB", "5 MB", "1.50 GB", "25.0 GB",
    ]  # fmt: skip
    assert [human_time(n) for n in (0.2, 80, 600, 7200)] == ["1 s", "80 s", "10 min", "2.0 h"]


def test_what_cannot_run_is_not_fetched_unless_that_is_wanted(server: FaultyServer, tmp_path: Path):
    path = tmp_path / "list.json"
    file = {"name": "a.gguf", "size": len(MODEL), "sha256": DIGEST, "urls": [server.url]}
    model = {"id": "a", "name": "A", "architecture": "mamba", "variants": [
        {"quantization": "Q4_0", "files": [file]},
    ]}  # fmt: skip
    path.write_text(json.dumps({"schema": 1, "name": "Mine", "models": [model]}))
    with pytest.raises(AppError, match=r"“mamba”.*--force"):
        call("download", "a", catalog=str(path))
    assert server.served == []
    assert "cannot run" in call("search", "a", catalog=str(path))[1]

    assert call("download", "a", catalog=str(path), force=True)[0] == 0


def test_what_is_here_already_is_said_to_be(listed: str, server: FaultyServer):
    call("download", "a", catalog=listed)
    code, out, err = call("download", "a", catalog=listed)
    assert (code, out) == (0, f"{paths.models_dir() / 'a.gguf'}\n")
    assert "here already" in err
    assert "verified" not in err.replace("models verify", "")
    assert len(server.served) == 1


def test_an_insecure_address_is_refused_at_once():
    with pytest.raises(AppError, match="not secure"):
        call("download", "http://example.org/a.gguf")


def test_without_a_checksum_nothing_is_called_verified(server: FaultyServer):
    err = call("download", server.url)[2]
    assert "no published checksum" in err


def test_names_do_not_operate_the_terminal(listed: str, tmp_path: Path):
    hostile = Path(listed).read_text().replace("Model A", r"A\u001b]0;owned\u0007\nB\u009b2J")
    path = tmp_path / "hostile.json"
    path.write_text(hostile)
    out = call("info", "a", catalog=str(path))[1]
    assert "A]0;owned B2J" in out
    assert not set("\x1b\x07\x9b") & set(out)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are Unicode elsewhere")
def test_a_name_that_is_no_unicode_is_listed():
    paths.models_dir().mkdir(parents=True)
    Path(os.fsdecode(os.fsencode(paths.models_dir()) + b"/m\xff.gguf")).write_bytes(b"GGUF" * 99)
    env = os.environ | {"PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "gpt4all_desktop", "models", "list"],
        capture_output=True,
        env=env,
        check=False,
        timeout=60,
    )
    assert (ran.returncode, b"Traceback" in ran.stderr) == (0, False)
    assert rb"m\udcff" in ran.stdout


def test_what_came_right_is_verified_also_without_its_list(listed: str):
    call("download", "a", catalog=listed)
    assert call("verify", "a")[1].split()[:2] == ["a", "verified"]
    assert call("list", models_dir=paths.models_dir())[1].split()[-1] == "verified"


def test_a_reader_that_leaves_is_no_failure(listed: str):
    class Left(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        run(ModelsOptions(action="search", catalog=listed), out=Left(), err=io.StringIO())


def test_the_limit_is_that_of_the_option_or_of_the_settings(
    listed: str, monkeypatch: pytest.MonkeyPatch
):
    limits: list[float] = []

    class Noted(Throttle):
        def turn(self, size: int, ended: threading.Event) -> int:
            limits.append(self._limit())
            return size

    monkeypatch.setattr(network, "Throttle", Noted)
    settings = Settings(paths.settings_file())
    settings.set("network.limit_mib", 0.5)
    settings.save()

    call("download", "a", catalog=listed)
    assert set(limits) == {512 * 1024}
    call("remove", "a")
    limits.clear()
    call("download", "a", catalog=listed, limit_rate=2048.0)
    assert set(limits) == {2048}
