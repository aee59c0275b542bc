"""What tests of downloads need."""

from collections.abc import Iterator

import pytest

from tests.fakes.web import WebServer


@pytest.fixture
def web() -> Iterator[WebServer]:
    """A web server on this computer."""
    with WebServer() as server:
        yield server
