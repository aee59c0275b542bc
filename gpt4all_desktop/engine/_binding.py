"""Load the native library and translate its errors. The only module that touches cffi."""

import importlib
import importlib.resources
import sys
from typing import Any

from gpt4all_desktop.engine.reasons import sentence_of
from gpt4all_desktop.errors import Cancelled, EngineError

ABI_VERSION = 4

_g4a: Any = importlib.import_module("gpt4all_desktop.engine._g4a")  # made by native/binding

_FILE_NAMES = {"win32": "g4a.dll", "darwin": "libg4a.dylib"}

ffi: Any = _g4a.ffi


def _load() -> Any:
    name = _FILE_NAMES.get(sys.platform, "libg4a.so")
    path = importlib.resources.files("gpt4all_desktop.engine") / "_lib" / name
    try:
        loaded = ffi.dlopen(str(path))
    except OSError as error:
        raise EngineError(
            "The inference library {name} could not be loaded; install the application again.",
            name=name,
            detail=str(error),
        ) from error
    found, build = loaded.g4a_abi_version(), ffi.string(loaded.g4a_build_hash()).decode()
    if found != ABI_VERSION or build != _g4a.BUILD_HASH:
        raise EngineError(
            "The inference library belongs to another version of this program; "
            "install the application again.",
            detail=f"library ABI {found} build {build}, "
            f"binding ABI {ABI_VERSION} build {_g4a.BUILD_HASH}",
        )
    return loaded


lib: Any = _load()


def new_error() -> Any:
    """Return a fresh g4a_error to pass as the last argument of a fallible call."""
    return ffi.new("g4a_error *")


def check(status: int, err: Any) -> None:
    """Raise what a kernel status means.

    Raises:
        Cancelled: the call was stopped by g4a_session_cancel.
        EngineError: every other failure, with the kernel's sentence.
    """
    if status == lib.G4A_OK:
        return
    text = ffi.string(err.text).decode("utf-8", "replace") or f"kernel error {status}"
    sentence = sentence_of(status, text)
    if status == lib.G4A_ERR_CANCELLED:
        raise Cancelled(sentence, status=status)
    raise EngineError(sentence, status=status)
