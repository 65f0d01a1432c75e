"""What each role of the demo world bought, and how long ago everything happened."""

from dataclasses import dataclass
from typing import assert_never

from tools.logistics import InvestigationState
from tools.orders import OrderStatus
from tools.sandbox.people import Person

Basket = tuple[tuple[str, int], ...]
"""SKUs with quantities."""


@dataclass(frozen=True, kw_only=True, slots=True)
class GivenBack:
    """A full refund, `days` ago."""

    days: int
    reason: str
    approved_by: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Purchase:
    """One order to be made; `placed` and `delivered` are whole days ago, `discount` is in cents.

    One that is `split` leaves in two parcels, the second sometimes later; `search` is how the search for a
    parcel that its customer never got is getting on.
    """

    status: OrderStatus
    basket: Basket
    placed: int
    delivered: int | None = None
    discount: int = 0
    given_back: GivenBack | None = None
    split: bool = False
    search: InvestigationState | None = None


# By the person's turn. With shipping the small ones stay below 100.00 EUR, the large ones above.
_SMALL: tuple[Basket, ...] = (
    (("VLT-KT17", 1),),
    (("VLT-BL12", 1),),
    (("VLT-LM01", 1), ("VLT-WF02", 1)),
    (("VLT-SP03", 1),),
    (("VLT-TS02", 1), ("VLT-HM05", 1)),
    (("VLT-CM08", 1),),
)
_LARGE: tuple[Basket, ...] = (
    (("VLT-RV03", 1),),
    (("VLT-AF55", 1), ("VLT-KT17", 1)),
    (("VLT-HP07", 1),),
    (("VLT-PU40", 1), ("VLT-WF02", 2)),
    (("VLT-SV20", 1),),
    (("VLT-EM15", 1),),
)

_SEARCHED, _FOUND = 3, 1  # whose parcel is being searched for, and whose was found again


def purchases(person: Person) -> tuple[Purchase, ...]:
    """The person's orders."""
    turn = person.turn
    small, large = _SMALL[turn], _LARGE[turn]
    other_small, other_large = _SMALL[turn - 1], _LARGE[turn - 1]
    either = small if turn % 2 else large
    match person.role:
        case "shipped":
            return (
                Purchase(status="shipped", basket=either, placed=3 + turn % 2),
                _delivered(other_small, 60 + 5 * turn),
            )
        case "small":
            return (_delivered(small, 2 + 3 * turn), _delivered(other_large, 120 + turn))
        case "large":
            return (
                _delivered(large, 3 + 4 * turn, discount=1500 if turn == 1 else 0),
                Purchase(status="paid", basket=other_small, placed=0),
            )
        case "late":
            return (
                Purchase(status="late", basket=either, placed=9 + turn),
                _delivered(other_small, 45 + turn, search="found" if turn == _FOUND else None),
            )
        case "old":
            return (
                _delivered(either, 31 + 9 * turn),
                Purchase(status="packed", basket=other_small, placed=1),
                _refunded("cancelled", small, placed=110 + turn, refunded=109 + turn, reason="cancelled"),
            )
        case "vip":
            return _important(turn, small, large, other_large)
        case "serial":
            return (
                _refunded("refunded", small, delivered=24 + turn, refunded=20 + turn, reason="damaged"),
                _refunded("returned", other_small, delivered=60 + turn, refunded=50 + turn),
                _delivered(_SMALL[turn - 2], 4 + turn),
            )
        case "private":
            return (
                Purchase(status="shipped", basket=_several(other_large), placed=2, split=True),
                _delivered(small, 25 + turn),
                Purchase(status="returned", basket=other_small, placed=44 + turn, delivered=41 + turn),
            )
        case _:
            assert_never(person.role)


def _important(turn: int, small: Basket, large: Basket, other: Basket) -> tuple[Purchase, ...]:
    return (
        _delivered(small, turn),
        _delivered(large, 15 + turn, search="open" if turn == _SEARCHED else None),
        Purchase(status="shipped", basket=other, placed=2),
        Purchase(status="paid", basket=large, placed=0),
        _refunded(
            "refunded", other, delivered=210 + turn, refunded=200 + turn, reason="late", approved_by="lead"
        ),
        _delivered(((large[0][0], 2), *small), 300 + turn, discount=500),
    )


def _several(basket: Basket) -> Basket:
    return basket if len(basket) > 1 else (*basket, ("VLT-WF02", 1))


def _delivered(
    basket: Basket, days: int, discount: int = 0, search: InvestigationState | None = None
) -> Purchase:
    return Purchase(
        status="delivered",
        basket=basket,
        placed=days + 3,
        delivered=days,
        discount=discount,
        search=search,
    )


def _refunded(
    status: OrderStatus,
    basket: Basket,
    *,
    refunded: int,
    delivered: int | None = None,
    placed: int | None = None,
    reason: str = "changed_mind",
    approved_by: str | None = None,
) -> Purchase:
    return Purchase(
        status=status,
        basket=basket,
        placed=placed if placed is not None else (delivered or refunded) + 4,
        delivered=delivered,
        given_back=GivenBack(days=refunded, reason=reason, approved_by=approved_by),
    )
