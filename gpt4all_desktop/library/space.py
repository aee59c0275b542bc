"""Whether a file has room on a disk, and in which words it has not."""

import errno
import shutil
from pathlib import Path
from typing import Final

from gpt4all_desktop.errors import DiskFullError

_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def require_space(folder: Path, size: int, *, there: int, spare: int) -> None:
    """Accept that a file of that size comes into the folder.

    Args:
        there: bytes of it that are there already.
        spare: bytes that stay free on the disk.

    Raises:
        DiskFullError: it does not fit.
    """
    free = shutil.disk_usage(folder).free
    if size - there + spare > free:
        raise DiskFullError(
            "The file has {size:bytes}, but only {free:bytes} are free in {folder}. "
            "Make room and try again.",
            size=size,
            free=free,
            folder=str(folder),
        )


def no_room(error: OSError, folder: Path) -> DiskFullError | None:
    """Return what the user is told when the disk takes no more; None for any other failure."""
    if error.errno in _FULL:
        return DiskFullError(
            "The disk with {folder} is full. Make room, then continue.", folder=str(folder)
        )
    if error.errno == errno.EFBIG:  # 4 GiB are the limit of FAT, on many USB sticks
        return DiskFullError(
            "The disk with {folder} cannot hold files of that size. Choose a models folder "
            "on another disk.",
            folder=str(folder),
        )
    return None
