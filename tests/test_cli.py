"""The command line, as the shell sees it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import gpt4all_desktop
from gpt4all_desktop import cli
from gpt4all_desktop.cli import main


def shell(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "gpt4all_desktop", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=kept | environment,
    )


def test_the_version_is_printed():
    assert shell("--version").stdout == f"gpt4all-desktop {gpt4all_desktop.__version__}\n"


def test_nothing_heavy_is_imported_before_the_choice():
    program = (
        "import sys, gpt4all_desktop.cli as c\n"
        "try: c.main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'numpy', 'jinja2', 'requests', 'PySide6', 'cffi'} & set(sys.modules)))"
    )

    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert run.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [["--help"], ["chat", "--help"], ["bench", "--help"]])
def test_help_is_printed(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 0
    assert "usage: gpt4all-desktop" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["dance"], ["chat", "--temp", "hot"], ["bench", "--repeat", "0"], ["--no"]]
)
def test_wrong_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chat", "--prompt", "Hi"], "There is no model yet."),
        (["chat", "--model", "nothing", "--prompt", "Hi"], "There is no model 'nothing' here."),
        (["chat", "--prompt", "Hi", "--top-p", "7"], "top_p must be between 0 and 1, not 7.0."),
        (["bench"], "There is no model yet."),
    ],
)
def test_a_failure_is_one_sentence_and_exit_code_1(arguments: list[str], sentence: str):
    run = shell(*arguments)

    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(sentence)
    assert run.stderr.count("\n") == 1


def test_without_a_display_the_terminal_chat_starts():
    run = shell()

    assert run.stderr.startswith("There is no display here")
    assert "Chatting in the terminal instead." in run.stderr


def test_without_a_display_the_window_that_was_asked_for_is_an_error():
    run = shell("gui")

    assert run.returncode == 1
    assert "gpt4all-desktop chat" in run.stderr


def test_an_installation_that_does_not_work_says_why():
    run = shell("selftest", G4A_CPU="abacus")

    report = json.loads(run.stdout)
    assert run.returncode == 1
    assert report["ok"] is False
    assert "abacus" in report["checks"]["native_library"]
    assert report["checks"]["template_sandbox"] == "ok"


# ---- the real thing -----------------------------------------------------------------------------


@pytest.mark.model
def test_a_prompt_is_answered_on_stdout(starter_model: Path):
    run = shell(
        "chat", "--model", str(starter_model), "--prompt", "Name the capital of France.",
        "--temp", "0",
    )  # fmt: skip

    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == "The capital of France is Paris.\n"


@pytest.mark.model
def test_equal_seeds_give_equal_replies(starter_model: Path):
    arguments = ["chat", "--model", str(starter_model), "--prompt", "Tell me a joke."]
    settings = ["--temp", "1.5", "--top-p", "1", "--max-tokens", "20", "--seed"]

    replies = [shell(*arguments, *settings, seed).stdout for seed in ("1", "1", "2")]

    assert replies[0] == replies[1] != replies[2]


@pytest.mark.model
def test_a_conversation_can_be_piped_in(starter_model: Path):
    run = shell(
        "chat", "--model", str(starter_model), "--temp", "0", "--max-tokens", "12",
        stdin="Hi\n/reset\nHi\n",
    )  # fmt: skip

    lines = run.stdout.splitlines()
    assert run.returncode == 0
    assert len(lines) == 2
    assert lines[0] == lines[1]


@pytest.mark.parametrize(
    ("arguments", "safe", "quick"),
    [
        ([], False, False),
        (["--safe-mode"], True, False),
        (["--quick-ask"], False, True),
        (["gui", "--safe-mode", "--quick-ask"], True, True),
        (["--safe-mode", "gui"], True, False),
    ],
)
def test_how_the_window_is_opened(arguments: list[str], safe: bool, quick: bool):
    options = cli._parser().parse_args(arguments)
    assert (options.safe_mode, options.quick_ask) == (safe, quick)


@pytest.mark.parametrize(
    ("text", "rate"), [("500K", 512_000), ("2.5m", 2_621_440), ("4096", 4096), ("0", 0)]
)
def test_a_limit_of_the_speed_is_bytes_with_a_suffix(text: str, rate: float):
    given = ["models", "download", "a", "--limit-rate", text]
    assert cli._parser().parse_args(given).limit_rate == rate


@pytest.mark.parametrize("text", ["fast", "10", "-5K", "5X", "1e9", ""])
def test_what_is_no_limit_is_told(text: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        cli._parser().parse_args(["models", "download", "a", f"--limit-rate={text}"])
    assert "such as 500K" in capsys.readouterr().err
