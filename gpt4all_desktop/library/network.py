"""The transport of this user: with the ledger, the offline switch and the proxy of the settings."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from gpt4all_desktop import paths
from gpt4all_desktop.library.ledger import Ledger
from gpt4all_desktop.library.throttle import Throttle
from gpt4all_desktop.library.transport import Transport, switched_off
from gpt4all_desktop.settings import Settings

LEDGER_NAME: Final = "network.jsonl"


def ledger_path() -> Path:
    """Return where requests are noted."""
    return paths.data_dir() / LEDGER_NAME


def download_limit(settings: Settings) -> float:
    """Return how many bytes a second all downloads may take; 0 is no limit."""
    return settings.number("network.limit_mib") * (1 << 20)


def user_transport(
    *,
    loopback: bool = False,
    offline: Callable[[], bool] | None = None,
    proxy: Callable[[], str] | None = None,
    limit: Callable[[], float] | None = None,
) -> Transport:
    """Return a transport as the user wants it.

    Args:
        loopback: this computer may be asked, because the user named an address on it.
        offline: the switch, asked in any thread; None reads the file of the settings once.
        proxy: as in the settings, asked in any thread; None reads the file once.
        limit: of downloads, bytes per second, asked in any thread; None reads the file once.
    """
    if offline is None or proxy is None or limit is None:
        settings = Settings(paths.settings_file())
        offline = offline or partial(settings.flag, "network.offline")
        proxy = proxy or partial(settings.text, "network.proxy")
        limit = limit or partial(download_limit, settings)
    switch = offline
    return Transport(
        loopback=loopback,
        offline=lambda: switched_off() or switch(),
        ledger=Ledger(ledger_path()),
        proxy=proxy,
        throttle=Throttle(limit),
    )
