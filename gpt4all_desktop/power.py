"""Whether the computer runs on its battery. May take some milliseconds: not for the main thread."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

_SUPPLIES: Final = Path("/sys/class/power_supply")
_MACOS_COMMAND: Final = ("/usr/bin/pmset", "-g", "batt")
_KEPT_SECONDS: Final = 20.0


def on_battery() -> bool:
    """Return True only if that is known; a desktop computer has no battery."""
    if sys.platform == "darwin":
        return _macos()
    if sys.platform == "win32":
        return _windows()
    return linux_on_battery(_SUPPLIES)


def linux_on_battery(supplies: Path) -> bool:
    """Return True if there is a battery that discharges and no supply is connected."""
    kinds = {supply: _read(supply / "type") for supply in _entries(supplies)}
    mains = [supply for supply, kind in kinds.items() if kind in {"Mains", "USB"}]
    if any(_read(supply / "online") == "1" for supply in mains):
        return False
    return any(
        # Those of mice and keyboards have the scope of a device.
        kind == "Battery"
        and _read(supply / "scope") != "Device"
        and _read(supply / "status") == "Discharging"
        for supply, kind in kinds.items()
    )


class Battery:
    """Asks now and then."""

    def __init__(
        self,
        ask: Callable[[], bool] = on_battery,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._clock = clock
        self._asked: float | None = None
        self._known = False

    def in_use(self) -> bool:
        """Return what `on_battery` said in the last seconds."""
        now = self._clock()
        if self._asked is None or now - self._asked > _KEPT_SECONDS:
            self._asked, self._known = now, self._ask()
        return self._known


def _macos() -> bool:
    import subprocess  # not at the start, which it would delay

    try:
        found = subprocess.run(
            _MACOS_COMMAND, capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return "'Battery Power'" in found.stdout


def _windows() -> bool:
    import ctypes

    status = (ctypes.c_ubyte * 12)()
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.kernel32.GetSystemPowerStatus(status):
        return False
    return status[0] == 0  # ACLineStatus: 0 is offline, 255 unknown


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
