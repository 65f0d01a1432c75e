"""Proof by a one-time code: sent to the address we know, good once, for a while, for one purpose."""

import pytest

from domain.contact import Proof
from domain.errors import Locked, Refused
from domain.json import Json
from tests.tools.codes import PURPOSE, check, mails, send
from tests.tools.office import RULES, STRANGER, Office
from tools.caller import Caller


async def proved(office: Office, caller: Caller, purpose: str = PURPOSE) -> bool:
    answer = await office.read("identity.proved", caller, purpose=purpose)
    return bool(answer["proved"])


async def test_the_code_in_the_mail_proves_and_opens_what_was_locked(office: Office) -> None:
    caller = office.caller("fr", "small")
    assert isinstance(await office.error_of("crm.reached", caller), Locked)

    code = await send(office, caller)
    assert await check(office, caller, code) == "right"

    assert await proved(office, caller)
    (customer,) = office.shown("customers", id=caller.customer)
    assert (await office.read("crm.reached", caller))["email"] == customer["email"]


async def test_a_code_counts_once_and_only_the_newest(office: Office) -> None:
    caller = office.caller("fr", "small")
    first = await send(office, caller, "s1")
    second = await send(office, caller, "s2")

    assert await check(office, caller, first, "c1") == "wrong"
    assert await check(office, caller, second, "c2") == "right"

    assert await check(office, caller, second, "c3") == "over"


async def test_a_code_and_its_proof_end(office: Office) -> None:
    caller = office.caller("fr", "small")
    late = await send(office, caller, "s1")
    office.later(minutes=RULES.minutes)
    assert await check(office, caller, late, "c1") == "over"

    assert await check(office, caller, await send(office, caller, "s2"), "c2") == "right"
    office.later(minutes=RULES.proof_minutes)

    assert not await proved(office, caller)
    assert isinstance(await office.error_of("crm.reached", caller), Locked)


async def test_wrong_tries_lock_also_for_the_right_code_and_are_counted_once_a_key(office: Office) -> None:
    caller = office.caller("fr", "small")
    code = await send(office, caller)
    wrong = "000000" if code != "000000" else "000001"

    assert await check(office, caller, wrong, "c1") == "wrong"
    assert await check(office, caller, wrong, "c1") == "wrong"
    assert await check(office, caller, wrong, "c2") == "wrong"
    for key, guess in (("c3", wrong), ("c4", code)):
        with pytest.raises(Locked, match="person"):
            await check(office, caller, guess, key)

    assert not await proved(office, caller)


async def test_no_more_codes_a_day_than_the_policy_says(office: Office) -> None:
    caller = office.caller("fr", "small")
    for number in range(RULES.a_day):
        await send(office, caller, f"s{number}")

    with pytest.raises(Locked, match="person"):
        await send(office, caller, "one more")

    office.later(days=1)
    await send(office, caller, "tomorrow")


async def test_sent_twice_under_one_key_it_is_one_mail(office: Office) -> None:
    caller = office.caller("fr", "small")
    before = len(mails(office, caller))

    assert await send(office, caller, "same") == await send(office, caller, "same")

    assert len(mails(office, caller)) == before + 1


async def test_a_code_is_good_for_nobody_else_and_for_nothing_else(office: Office) -> None:
    caller, other = office.caller("fr", "small"), office.caller("fr", "large")
    code = await send(office, caller)

    assert await check(office, other, code) == "over"
    assert await check(office, caller, code, purpose="documents") == "over"
    assert await check(office, caller, code) == "right"

    assert not await proved(office, caller, purpose="documents")
    assert not await proved(office, other)


async def test_who_says_they_have_proved_it_has_not(office: Office) -> None:
    caller = office.caller("fr", "small", Proof.CODE)

    assert isinstance(await office.error_of("crm.reached", caller), Locked)


async def test_a_stranger_is_sent_nothing(office: Office) -> None:
    before = office.shown("mailbox")

    with pytest.raises(Locked):
        await office.gateway.write("identity.send_code", {"purpose": PURPOSE}, "s", STRANGER)

    assert office.shown("mailbox") == before


async def test_the_code_is_written_down_nowhere_but_in_the_mail(office: Office) -> None:
    caller = office.caller("fr", "small")

    code = await send(office, caller)

    with office.records.reading() as records:
        kept = [str(records.list(kind)) for kind in ("codes", "codes_sent", "proofs")]
    assert kept[0] != "[]"
    assert not any(code in text for text in kept)


async def test_a_change_is_told_to_the_address_known_until_then_once(office: Office) -> None:
    caller = office.caller("fr", "small")
    await check(office, caller, await send(office, caller))
    was = (await office.read("crm.reached", caller))["email"]
    known = len(office.shown("mailbox", to=was))
    change: dict[str, Json] = {"was": was, "new_email": "new@example.org"}

    for _ in range(2):
        await office.gateway.write("crm.change_contact", change, "k", caller)

    (after,) = office.shown("customers", id=caller.customer)
    assert after["email"] == "new@example.org"
    assert len(office.shown("mailbox", to=was)) == known + 1
    assert office.shown("mailbox", to="new@example.org") == []


async def test_nobody_takes_over_another_customers_address(office: Office) -> None:
    caller = office.caller("fr", "small")
    (other,) = office.shown("customers", id=office.caller("fr", "large").customer)
    await check(office, caller, await send(office, caller))
    was = (await office.read("crm.reached", caller))["email"]

    for taken in ({"new_email": other["email"]}, {"new_phone": f"+{other['phone']}"}):
        with pytest.raises(Refused, match="contact-taken"):
            await office.gateway.write("crm.change_contact", {"was": was, **taken}, str(taken), caller)
