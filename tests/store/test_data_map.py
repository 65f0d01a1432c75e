"""Every table is in the data map, so that no data of a customer's is forgotten when they ask for it."""

import pytest
import sqlalchemy as sa

from store.data_map import PLACES
from store.schema import METADATA


def _undeclared(metadata: sa.MetaData) -> set[str]:
    return set(metadata.tables) - {place.table.name for place in PLACES}


def test_every_table_says_whose_data_it_holds() -> None:
    assert _undeclared(METADATA) == set(), "declare the new table in store/data_map.py"


def test_a_rogue_table_is_noticed() -> None:
    metadata = sa.MetaData()
    sa.Table("secret_profiles", metadata, sa.Column("id", sa.Text))

    assert _undeclared(metadata) == {"secret_profiles"}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.table.name)
def test_what_holds_somebodys_data_is_erased(place: object) -> None:
    from store.data_map import Place

    assert isinstance(place, Place)
    assert (place.rows is None) == (place.erasing == "nothing")
    assert place.why
