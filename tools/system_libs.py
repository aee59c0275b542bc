"""Find the system libraries Qt needs and this computer lacks; install them on Debian when root.

Asks the dynamic linker about the Qt plugins that are used (X11 window, offscreen tests). Its answer
is right where Qt's own error message guesses. Exit code 0: nothing is missing (any more);
1: something is, and the command that helps is printed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Which Debian package (12 and later) a library comes from.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def qt_files() -> list[Path]:
    """Return the Qt libraries whose needs matter, without importing them."""
    import importlib.util

    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return []
    root = Path(spec.origin).parent
    plugins = root / "Qt" / "plugins" / "platforms"
    return [
        p
        for p in (
            plugins / "libqxcb.so",
            plugins / "libqoffscreen.so",
            root / "QtWidgets.abi3.so",
            root / "Qt" / "lib" / "libQt6XcbQpa.so.6",
        )
        if p.exists()
    ]


def missing_libraries(files: list[Path]) -> list[str]:
    """Return the names of shared libraries the linker cannot find."""
    missing: set[str] = set()
    for file in files:
        run = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False)
        missing.update(re.findall(r"^\s*(\S+) => not found", run.stdout, flags=re.MULTILINE))
    return sorted(n for n in missing if not n.startswith(("libQt6", "libicu", "libpyside")))


def main() -> int:
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return 0
    missing = missing_libraries(qt_files())
    if not missing:
        return 0
    packages = sorted({PACKAGES.get(name, name) for name in missing})
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        print(
            f"The window needs these system libraries, please install them: {', '.join(missing)}",
            file=sys.stderr,
        )
        return 1
    if os.geteuid() != 0:
        print(
            f"The window needs a few system libraries. Run: sudo {' '.join(command)}",
            file=sys.stderr,
        )
        return 1
    print(f"installing system libraries: {' '.join(packages)}", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    return 0 if done.returncode == 0 and not missing_libraries(qt_files()) else 1


if __name__ == "__main__":
    sys.exit(main())
