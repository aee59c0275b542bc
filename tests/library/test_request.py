"""A request that is over leaves no connection behind."""

import pytest
import requests

from gpt4all_desktop.library.request import Request


class Session(requests.Session):
    """Knows whether it was closed."""

    closed = False

    def close(self) -> None:
        self.closed = True
        super().close()


@pytest.mark.parametrize("status", [200, 404, 503])
def test_its_connection_is_closed_whatever_the_server_says(status: int) -> None:
    session, answer = Session(), requests.Response()
    answer.status_code = status
    answer.close = lambda: None  # type: ignore[method-assign]  # it has no connection here
    with Request(session, lambda: answer).response():
        assert not session.closed
    assert session.closed
