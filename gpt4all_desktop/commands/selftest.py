"""Check this installation and describe it in JSON: the first thing a bug report contains."""

import importlib.metadata
import json
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TextIO

from gpt4all_desktop import __version__

_PACKAGES: Final = (*("PySide6-Essentials", "cffi", "jinja2", "numpy", "platformdirs", "requests"),)
_OK: Final = "ok"


def run(*, out: TextIO | None = None) -> int:
    """Print the report; return 0 if everything works and 1 otherwise. Never raises."""
    out = out or sys.stdout
    report = make_report()
    out.write(json.dumps(report, indent=2) + "\n")
    return 0 if report["ok"] else 1


def make_report() -> dict[str, Any]:
    """Return versions, the results of the checks and, under "ok", whether all are well."""
    checks = {
        "native_library": _result(_check_library),
        "kernels": _result(_check_kernels),
        "template_sandbox": _result(_check_templates),
        "chats": _result(_check_chats),
    }
    return {
        "ok": all(result == _OK for result in checks.values()),
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "sqlite": sqlite3.sqlite_version,
        "build_hash": _value(_build_hash),
        "cpu": _value(_cpu_tier),
        "cpu_available": _value(_cpu_tiers),
        "checks": checks,
    }


def _result(check: Callable[[], None]) -> str:
    try:
        check()
    except Exception as error:  # whatever is wrong with the installation belongs in the report
        return f"{type(error).__name__}: {error}"
    return _OK


def _value(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except Exception:  # the reason is told by the check of the library
        return None


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _check_library() -> None:
    from gpt4all_desktop.engine import cpu_tier

    cpu_tier()


def _check_kernels() -> None:
    from gpt4all_desktop.engine import selftest

    selftest()


def _cpu_tier() -> str:
    from gpt4all_desktop.engine import cpu_tier

    return cpu_tier()


def _cpu_tiers() -> list[str]:
    from gpt4all_desktop.engine import cpu_tiers

    return cpu_tiers()


def _build_hash() -> str:
    from gpt4all_desktop.engine import model

    binding: Any = vars(model)
    return str(binding["ffi"].string(binding["lib"].g4a_build_hash()).decode())


def _check_templates() -> None:
    """Render a conversation, and see that hostile templates get nowhere."""
    from gpt4all_desktop.engine.template import CHATML, ChatTemplate
    from gpt4all_desktop.errors import TemplateError

    messages = [{"role": "user", "content": "Hi"}]
    text = ChatTemplate(CHATML).render(messages).text
    if text != "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n":
        raise AssertionError("a chat template gives a wrong prompt")
    for source in (
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ raise_exception.__globals__.os }}",
        "{% include 'x' %}",
        "{% for i in range(10**9) %}{% endfor %}",
        "{{ 'x' * 10**9 }}",
        "{{ 10 ** (10 ** 8) }}",
    ):
        try:
            ChatTemplate(source).render(messages)
        except TemplateError:
            continue
        raise AssertionError(f"a hostile template was not stopped: {source}")


def _check_chats() -> None:
    """Keep a message, close, open again, and find it. Needs what SQLite may be built without."""
    from gpt4all_desktop.chats.conversation import Role
    from gpt4all_desktop.chats.store import ChatStore

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chats.db"
        store = ChatStore.open(path)
        try:
            store.add(store.create_chat().id, None, Role.USER, "A crème brûlée")
        finally:
            store.close()
        store = ChatStore.open(path)
        try:
            if len(store.search("creme")) != 1:
                raise AssertionError("a message that was kept is not found")
        finally:
            store.close()
