"""Another process of the same installation."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def elsewhere(*lines: str) -> "subprocess.Popen[bytes]":
    """Run these lines in a process of their own."""
    return subprocess.Popen([sys.executable, "-c", "\n".join(lines)], cwd=ROOT)
