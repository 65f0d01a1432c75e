"""The sandbox's carriers."""

from domain.errors import NotFound
from domain.json import load
from tools.logistics import Parcel
from tools.sandbox.backend import Backend
from tools.sandbox.rows import must_get


class SandboxLogistics:
    """Meets tools.logistics.Logistics."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def track(self, tracking: str, carrier: str) -> Parcel:
        """The parcel; the carrier must be the one that has it."""
        parcel = load(Parcel, await self._backend.read(lambda r: must_get(r, "parcels", tracking)))
        if parcel.carrier != carrier:
            raise NotFound("no such record in parcels")
        return parcel
