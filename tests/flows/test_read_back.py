"""What was only heard is read back before anything rests on it."""

from domain.command import SetSlot, StartFlow
from domain.dialogue import Frame
from tests.flows.world import Caller as Somebody
from tests.flows.world import MemoryLedger, Order, Phone, Shop, node

MINE = "V-10432"
ALSO_MINE = "V-10433"


def shop() -> Shop:
    """Two orders of one customer."""
    world = Shop()
    world.add(Order(MINE, "anna", 4_990), Order(ALSO_MINE, "anna", 2_500, status="paid"))
    return world


def phone(world: Shop) -> Phone:
    """The customer's."""
    return Phone(node(world, MemoryLedger(), Somebody("anna")))


async def speaks(one: Phone, text: str, number: str, flow: str | None = "order_status") -> list[str]:
    """A voice note that names an order."""
    start = [StartFlow(flow=flow)] if flow else []
    value = SetSlot(slot="order", value=number, quote=number, flow=flow)
    return await one.says(text, *start, value, heard=text)


def top(one: Phone) -> Frame:
    return one.state["stack"][-1]


async def test_a_number_from_a_voice_note_is_read_back_before_it_is_looked_up() -> None:
    world = shop()
    one = phone(world)

    assert await speaks(one, f"where is my order {MINE}", MINE) == ["heard-value"]

    assert one.shown[-1]["facts"] == {"type": "order_number", "value": MINE}
    assert top(one)["facts"] == {}
    assert top(one)["slots"]["order"]["source"] == "voice"


async def test_a_tapped_yes_goes_on_with_it() -> None:
    one = phone(shop())
    await speaks(one, f"where is my order {MINE}", MINE)

    assert "order-delivered" in await one.taps("heard-value-yes")


async def test_a_written_yes_does_too() -> None:
    one = phone(shop())
    await speaks(one, f"where is my order {MINE}", MINE)

    assert "order-delivered" in await one.yes()


async def test_a_no_forgets_it_and_asks_anew() -> None:
    one = phone(shop())
    await speaks(one, f"where is my order {MINE}", MINE)

    assert await one.taps("heard-value-no") == ["ask-order"]

    assert "order" not in top(one)["slots"]


async def test_typing_the_number_needs_no_reading_back() -> None:
    one = phone(shop())
    await speaks(one, f"where is my order {MINE}", MINE)

    said = await one.says(ALSO_MINE, SetSlot(slot="order", value=ALSO_MINE, quote=ALSO_MINE))

    assert "heard-value" not in said
    assert "order-paid" in said


async def test_a_number_beside_a_voice_note_that_was_typed_needs_none_either() -> None:
    one = phone(shop())
    value = SetSlot(slot="order", value=MINE, quote=MINE, flow="order_status")

    said = await one.says(f"{MINE}\nwhere is it", StartFlow(flow="order_status"), value, heard="where is it")

    assert "order-delivered" in said


async def test_the_button_of_an_earlier_mishearing_means_nothing() -> None:
    one = phone(shop())
    await speaks(one, f"where is my order {MINE}", MINE)
    stale = next(c["id"] for c in one.buttons if c.get("key") == "heard-value-yes")
    await speaks(one, f"no, {ALSO_MINE}", ALSO_MINE, flow=None)

    said = await one.taps(stale)

    assert "stale-button" in said
    assert top(one)["slots"]["order"]["source"] == "voice"
    assert top(one)["facts"] == {}


async def test_a_spoken_correction_is_read_back_before_a_preview_is_made_of_it() -> None:
    world = shop()
    one = phone(world)
    await one.says(
        f"refund {MINE}, broken",
        StartFlow(flow="refund"),
        SetSlot(slot="order", value=MINE, quote=MINE, flow="refund"),
        SetSlot(slot="reason", value="damaged", quote="broken", flow="refund"),
    )
    preview = next(c["id"] for c in reversed(one.buttons) if c["id"].startswith("confirm:"))

    assert "heard-value" in await speaks(one, f"no I mean {ALSO_MINE}", ALSO_MINE, flow=None)
    await one.taps(preview)

    assert world.refunds == []


async def test_nothing_is_done_while_a_heard_number_waits() -> None:
    world = shop()
    one = phone(world)
    await one.says(
        f"refund {MINE}, broken",
        StartFlow(flow="refund"),
        SetSlot(slot="order", value=MINE, quote=MINE, flow="refund"),
        SetSlot(slot="reason", value="damaged", quote="broken", flow="refund"),
        heard=f"refund {MINE}, broken",
    )

    for _ in range(2):
        await one.says("go on")

    assert world.refunds == []
    assert top(one)["facts"] == {}
