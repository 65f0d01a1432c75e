"""Which orders a contact may see: their own, or one whose postcode they know (compliance IDN-1)."""

import hmac
import re
from dataclasses import dataclass

from domain.errors import Locked, NotFound
from tools.attempts import Attempts
from tools.caller import Caller
from tools.orders import Order, Orders

_COUNTRY_PREFIX = re.compile(r"^(?:FR|BE|NL|DE|ES|IT|F|B|D|E|I)(?=\d{4,5}(?:[A-Z]{2})?$)")


@dataclass(frozen=True, slots=True)
class Seen:
    """An order the contact may see; its money only where it is their `own`."""

    order: Order
    own: bool


class Sight:
    """Looks orders up for contacts. An order they may not see is the same to them as none at all."""

    def __init__(self, orders: Orders, attempts: Attempts) -> None:
        self._orders = orders
        self._attempts = attempts

    async def see(self, number: str, postcode: str | None, caller: Caller) -> Seen:
        """The order, by ownership or else by its postcode.

        Raises:
            NotFound: there is none, or the caller may not know of it.
            Locked: too many wrong postcodes today; only a person can help.
        """
        order = await self._find(number)
        if order is not None and caller.owns(order.customer):
            return Seen(order, own=True)
        if postcode is None:
            raise NotFound("no such order")
        guess = f"{number.strip().upper()} {plain_postcode(postcode)}"
        if not await self._attempts.admit(caller.contact, guess):
            raise Locked("person")
        if order is None or not _same_postcode(order.postcode, postcode):
            raise NotFound("no such order")
        await self._attempts.forgive(caller.contact, guess)
        return Seen(order, own=False)

    async def own(self, caller: Caller, limit: int) -> tuple[Order, ...]:
        """The caller's own orders, newest first."""
        if caller.proved is None:
            return ()
        orders = await self._orders.orders(caller.proved, limit)
        return tuple(order for order in orders if caller.owns(order.customer))

    async def _find(self, number: str) -> Order | None:
        try:
            return await self._orders.order(number)
        except NotFound:
            return None


def plain_postcode(postcode: str) -> str:
    """Letters and digits only, upper case, without a country prefix: `b-1050` is `1050`."""
    return _COUNTRY_PREFIX.sub("", "".join(letter for letter in postcode.upper() if letter.isalnum()))


def _same_postcode(expected: str, given: str) -> bool:
    right, guess = plain_postcode(expected), plain_postcode(given)
    return hmac.compare_digest(right.encode(), guess.encode()) and right != ""
