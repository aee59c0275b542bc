"""The transport of this user: with the ledger, the offline switch and the proxy of the settings."""

import os
from pathlib import Path
from typing import Final

from gpt4all_desktop import paths
from gpt4all_desktop.library.ledger import Ledger
from gpt4all_desktop.library.transport import OFFLINE_VARIABLE, Transport

LEDGER_NAME: Final = "network.jsonl"


def ledger_path() -> Path:
    """Return where requests are noted."""
    return paths.data_dir() / LEDGER_NAME


def switched_off() -> bool:
    """Return whether the offline switch is on."""
    return os.environ.get(OFFLINE_VARIABLE, "0") not in ("", "0")


def user_transport(*, loopback: bool = False) -> Transport:
    """Return a transport as the user wants it.

    Args:
        loopback: this computer may be asked, because the user named an address on it.
    """
    return Transport(loopback=loopback, offline=switched_off, ledger=Ledger(ledger_path()))
