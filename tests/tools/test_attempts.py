"""Five wrong postcodes a day, however they come."""

import asyncio

from domain.ids import ContactId
from tests.tools.office import Office
from tools.attempts import Attempts

EVE = ContactId("eve")


async def test_a_contact_has_five_wrong_guesses_a_day(office: Office) -> None:
    attempts = Attempts(office.records, office.clock)

    admitted = [await attempts.admit(EVE, f"V-10432 {n}") for n in range(7)]

    assert admitted == [True] * 5 + [False] * 2
    assert await attempts.admit(ContactId("somebody else"), "V-10432 1")


async def test_the_count_starts_anew_the_next_day(office: Office) -> None:
    attempts = Attempts(office.records, office.clock)
    for n in range(6):
        await attempts.admit(EVE, f"V-10432 {n}")

    office.later(hours=13)

    assert await attempts.admit(EVE, "V-10432 7")


async def test_guesses_at_the_same_time_get_no_more_tries(office: Office) -> None:
    attempts = Attempts(office.records, office.clock)

    admitted = await asyncio.gather(*(attempts.admit(EVE, f"V-10432 {n}") for n in range(20)))

    assert sum(admitted) == 5


async def test_a_right_guess_is_free_and_a_wrong_one_counts_once(office: Office) -> None:
    attempts = Attempts(office.records, office.clock)
    for _ in range(3):
        await attempts.admit(EVE, "V-10432 1050")

    for _ in range(9):
        assert await attempts.admit(EVE, "V-10432 9000")
        await attempts.forgive(EVE, "V-10432 9000")

    assert [await attempts.admit(EVE, f"V-10432 {n}") for n in range(5)] == [True] * 4 + [False]


async def test_no_guess_is_kept_in_clear(office: Office) -> None:
    await Attempts(office.records, office.clock).admit(EVE, "V-10432 1050")

    with office.records.transaction() as tx:
        assert "1050" not in str(tx.get("postcode_attempts", EVE))
