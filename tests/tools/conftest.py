"""What the tests of the tools share."""

import pytest

from tests.tools.office import Office


@pytest.fixture
def office() -> Office:
    """A demo shop, freshly made."""
    return Office()
