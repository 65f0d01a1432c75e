"""What a business calls its flows."""

from pathlib import Path

from app.topics import topics
from domain.ids import BusinessId
from playbooks import playbook

SHOP = BusinessId("1")
FOLDER = Path(playbook.__file__).parent / "shop"


def test_flows_are_called_as_customers_tap_them_in_each_language() -> None:
    name = topics({SHOP: playbook.load(FOLDER)})

    assert name(SHOP, "refund", "en") == "Get a refund"
    assert name(SHOP, "refund", "de") == "Geld zurück"
    assert name(SHOP, "refund", "pt") == "Get a refund"
    assert name(SHOP, "no_such_flow", "de") is None


def test_every_flow_of_the_shop_has_a_name() -> None:
    book = playbook.load(FOLDER)
    name = topics({SHOP: book})

    assert [one.file.stem for one in book.flows if not name(SHOP, one.file.stem, "fr")] == []
