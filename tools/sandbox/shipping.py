"""The sandbox's tariff, the same as in the playbook's page about delivery."""

from domain.money import Money
from tools.sandbox.backend import Backend
from tools.shipping import Rate

_FREE_FROM = Money(5000)
_TARIFF = (
    ("FR", 490, 1, 3, True),
    ("BE", 490, 1, 3, True),
    ("NL", 490, 1, 3, True),
    ("DE", 590, 2, 3, False),
    ("ES", 790, 3, 5, False),
    ("IT", 790, 3, 5, False),
)
"""Country, cents, working days from and to, and whether there is a shop."""


class SandboxShipping:
    """Meets tools.shipping.Shipping."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def rates(self) -> tuple[Rate, ...]:
        """All rates; the carriers' failures are its own, too."""
        return await self._backend.read(lambda _: tuple(_rate(*line) for line in _TARIFF))


def _rate(country: str, cents: int, fastest: int, slowest: int, pickup: bool) -> Rate:
    return Rate(
        country=country,
        price=Money(cents),
        free_from=_FREE_FROM,
        fastest=fastest,
        slowest=slowest,
        pickup=pickup,
    )
