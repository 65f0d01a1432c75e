"""What a text names, as evidence of what it is about."""

from ai.evidence import PICKED, Evidence
from ai.numbers import SHAPE
from domain.understanding import ProductNames, SlotSpec, Topic

KETTLE = SlotSpec(
    name="product",
    type="product",
    names=(ProductNames(sku="K1", kind="device", names=("kettle", "Wasserkocher")),),
)
ASPECT = SlotSpec(name="aspect", type="choice", options={"price": {"en": ["price"], "de": ["Preis"]}})
INFO = Topic(flow="product_info", about="", examples={}, slots=(KETTLE, ASPECT))
SHIPPING = Topic(flow="shipping_costs", about="", examples={}, slots=(KETTLE,))


def test_the_price_of_a_product_is_asked_of_the_flow_that_tells_prices() -> None:
    evidence = Evidence([INFO, SHIPPING], SHAPE)

    for text, language in (
        ("the price of the kettle please", "en"),
        ("den Preis vom Wasserkocher bitte", "de"),
    ):
        likelier = evidence.likelier(text, language)
        assert likelier["product_info"] == PICKED * likelier["shipping_costs"]

    plain = evidence.likelier("the kettle please", "en")
    assert plain["product_info"] == plain["shipping_costs"]
    assert evidence.likelier("the price please", "en") == {}
