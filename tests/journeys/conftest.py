"""A server of its own for each file of journeys: the demo customers remember what was said to them."""

from collections.abc import Iterator

import pytest

from tests.journeys.phone import Company
from tests.journeys.servers import running


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """A running Deskhand on SQLite with its emulator and demo world."""
    with running(tmp_path_factory.mktemp("deskhand")) as server, Company(server) as company:
        yield company
