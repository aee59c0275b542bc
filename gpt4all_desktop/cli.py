"""The command line: what was asked for, and which module does it.

Nothing heavy is imported before that is known: `--version` and `--help` answer at once.
"""

import argparse
import gc
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gpt4all_desktop import __version__
from gpt4all_desktop.commands.plain import plain
from gpt4all_desktop.errors import AppError

if TYPE_CHECKING:
    from gpt4all_desktop.commands.chat import ChatOptions

_INTERRUPTED = 130


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code.

    0 is success, 1 a failure told in a sentence on stderr, 2 wrong arguments, 130 interrupted.
    """
    options = _parser().parse_args(argv)
    if options.help_settings:
        return _help_settings()
    run = {
        None: _gui,
        "gui": _gui,
        "chat": _chat,
        "bench": _bench,
        "models": _models,
        "selftest": _selftest,
    }
    try:
        return run[options.command](options)
    except AppError as error:
        print(plain(str(error.user_message)), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left. Python would complain once more when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="gpt4all-desktop",
        description="Chat with language models on your own computer. Without a command it opens "
        "the window.",
    )
    parser.add_argument("--version", action="version", version=f"gpt4all-desktop {__version__}")
    parser.add_argument(
        "--help-settings", action="store_true", help="list everything that can be set, and exit"
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    gui = commands.add_parser("gui", help="open the window (what happens without a command)")
    gui.add_argument("--model", metavar="PATH|NAME", help="load this model")
    for window in (parser, gui):
        # As an option of a command it must not overwrite what stood before the command.
        default = argparse.SUPPRESS if window is gui else False
        window.add_argument(
            "--safe-mode",
            action="store_true",
            default=default,
            help="default settings, no model, the plainest processor instructions",
        )
        window.add_argument(
            "--quick-ask",
            action="store_true",
            default=default,
            help="open a small window for one question; for a shortcut of the desktop",
        )
    _add_chat(commands.add_parser("chat", help="chat in the terminal"))
    _add_bench(commands.add_parser("bench", help="measure how fast a model runs here"))
    _add_models(commands.add_parser("models", help="find, download, verify and remove models"))
    commands.add_parser("selftest", help="check this installation; prints JSON")
    return parser


def _add_chat(chat: argparse.ArgumentParser) -> None:
    chat.add_argument("--model", metavar="PATH|NAME", help="default: the first installed model")
    chat.add_argument("--prompt", metavar="TEXT", help="print the reply to this and exit")
    chat.add_argument("--system", metavar="TEXT", help="instructions for the model")
    chat.add_argument("--temp", type=float, metavar="T", help="0 always takes the likeliest token")
    chat.add_argument("--top-k", type=int, metavar="K", help="keep the K likeliest tokens; 0: all")
    chat.add_argument("--top-p", type=float, metavar="P", help="keep tokens of this probability")
    chat.add_argument("--min-p", type=float, metavar="P", help="drop tokens below this fraction")
    chat.add_argument("--repeat-penalty", type=float, metavar="R", help="1 is off")
    chat.add_argument("--max-tokens", type=_positive, metavar="N", help="limit of a reply")
    chat.add_argument("--seed", type=int, metavar="S", help="equal seeds give equal replies")
    chat.add_argument("--threads", type=_positive, metavar="N", help="default: all physical cores")
    chat.add_argument("--context-length", type=_positive, metavar="N", help="tokens remembered")


def _add_bench(bench: argparse.ArgumentParser) -> None:
    bench.add_argument("--model", metavar="PATH|NAME", help="default: the first installed model")
    bench.add_argument("--threads", type=_positive, metavar="N", help="default: physical cores")
    bench.add_argument("--prompt-tokens", type=_positive, default=512, metavar="P")
    bench.add_argument("--gen-tokens", type=_positive, default=128, metavar="G")
    bench.add_argument("--repeat", type=_positive, default=3, metavar="R")
    bench.add_argument("--json", action="store_true", help="print JSON instead of a table")


_MODELS = {
    "list": "show the installed models, or those of --catalog",
    "search": "search the list of models that can be had",
    "info": "show what is known of a model in the list",
    "inspect": "say what a model file is and whether it runs here; reads its first megabytes",
    "download": "download models; the same command continues an interrupted one",
    "verify": "compare models with their published checksums",
    "remove": "move models into the bin of the models folder",
    "path": "print the path of a model; without a name, of the models folder",
}


def _add_models(models: argparse.ArgumentParser) -> None:
    actions = models.add_subparsers(dest="action", metavar="action", required=True)
    for name, text in _MODELS.items():
        action = actions.add_parser(name, help=text, description=text)
        if name != "list":
            action.add_argument("names", nargs="*", metavar="NAME", help="an id, a name or a file")
        action.add_argument("--catalog", metavar="FILE|URL", help="another list of models")
        action.add_argument("--models-dir", type=Path, metavar="DIR", help="another models folder")
        action.add_argument("--json", action="store_true", help="print JSON")
        if name == "download":
            action.add_argument("--sha256", metavar="HEX", help="the checksum, where NAME is a URL")
            action.add_argument(
                "--limit-rate",
                type=_rate,
                metavar="RATE",
                help="bytes per second at most, such as 500K or 2.5M; 0: no limit",
            )
            action.add_argument("--force", action="store_true", help="also what cannot run here")


def _rate(text: str) -> float:
    """Return bytes per second; K, M and G are powers of 1,024."""
    match = re.fullmatch(r"(\d{1,9}(?:\.\d{1,6})?)([KMG]?)", text.strip().upper())
    rate = float(match[1]) * 1024 ** " KMG".index(match[2] or " ") if match else 1
    if 0 < rate < 1024:
        raise argparse.ArgumentTypeError("must be 1K or more, such as 500K or 2.5M, or 0")
    return rate


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


# ---- commands -----------------------------------------------------------------------------------


def _gui(options: argparse.Namespace) -> int:
    problem = ""
    if not _has_display():
        problem = "There is no display here, so the window cannot be opened."
    else:
        gc.disable()  # `ui.garbage` collects, once the window is there
        try:
            from gpt4all_desktop.gui import run_gui
        except ImportError as error:
            problem = f"The window cannot be opened: {error}."
        else:
            return run_gui(
                _model_path(options.model) if "model" in options else None,
                safe_mode=options.safe_mode,
                quick_ask=options.quick_ask,
            )
    print(problem, end=" ", file=sys.stderr)
    if options.command == "gui":
        print("`gpt4all-desktop chat` chats in the terminal.", file=sys.stderr)
        return 1
    print("Chatting in the terminal instead.", file=sys.stderr)
    return _chat(_parser().parse_args(["chat"]))


def _help_settings() -> int:
    from gpt4all_desktop.commands.settings import help_text

    print(help_text(), end="")
    return 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _model_path(name: str | None) -> Path | None:
    from gpt4all_desktop.library.folders import model_folders
    from gpt4all_desktop.library.installed import find_model

    return None if name is None else find_model(name, model_folders())


def _chat(options: argparse.Namespace) -> int:
    from gpt4all_desktop import log
    from gpt4all_desktop.commands.chat import run

    log.setup(None)
    return run(_chat_options(options))


def _chat_options(options: argparse.Namespace) -> "ChatOptions":
    from gpt4all_desktop.commands.chat import ChatOptions
    from gpt4all_desktop.engine.sampling import Sampling

    given = {
        "temperature": options.temp,
        "top_k": options.top_k,
        "top_p": options.top_p,
        "min_p": options.min_p,
        "repeat_penalty": options.repeat_penalty,
        "seed": options.seed,
    }
    return ChatOptions(
        model=options.model,
        prompt=options.prompt,
        system=options.system,
        sampling=Sampling.of({name: value for name, value in given.items() if value is not None}),
        max_tokens=options.max_tokens,
        threads=options.threads,
        context_length=options.context_length,
    )


def _bench(options: argparse.Namespace) -> int:
    from gpt4all_desktop.commands.bench import BenchOptions, run

    return run(
        BenchOptions(
            model=options.model,
            threads=options.threads,
            prompt_tokens=options.prompt_tokens,
            gen_tokens=options.gen_tokens,
            repeat=options.repeat,
            as_json=options.json,
        )
    )


def _models(options: argparse.Namespace) -> int:
    from gpt4all_desktop import log
    from gpt4all_desktop.commands.library import ModelsOptions, run

    log.setup(None)
    return run(
        ModelsOptions(
            action=options.action,
            names=tuple(getattr(options, "names", ())),
            catalog=options.catalog,
            models_dir=options.models_dir,
            as_json=options.json,
            sha256=getattr(options, "sha256", None),
            force=getattr(options, "force", False),
            limit_rate=getattr(options, "limit_rate", None),
        )
    )


def _selftest(_options: argparse.Namespace) -> int:
    from gpt4all_desktop.commands.selftest import run

    return run()
