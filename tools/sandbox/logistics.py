"""The sandbox's carriers."""

from datetime import timedelta

from domain.errors import NotFound, Refused
from domain.json import JsonDict, dump, load
from tools.logistics import Investigation, Missing, Parcel
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.rows import must_get, next_id, put


class SandboxLogistics:
    """Meets tools.logistics.Logistics."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def track(self, tracking: str, carrier: str) -> Parcel:
        """The parcel; the carrier must be the one that has it."""
        return await self._backend.read(lambda records: _parcel(records, tracking, carrier))

    async def investigate(
        self, missing: Missing, days: int, *, key: str, approved_by: str | None = None
    ) -> Investigation:
        """Write the search down and mark the parcel."""
        arguments: JsonDict = {"missing": dump(missing), "days": days, "approved_by": approved_by}

        def work(records: Transaction) -> str:
            _must_be_missing(_parcel(records, missing.tracking, missing.carrier))
            search = Investigation(
                id=next_id(records, "investigations", "IV"),
                order=missing.order,
                customer=missing.customer,
                tracking=missing.tracking,
                carrier=missing.carrier,
                state="open",
                opened=self._backend.now(),
                due=self._backend.now().date() + timedelta(days=days),
                approved_by=approved_by,
            )
            put(records, "investigations", search.id, dump(search))
            row = must_get(records, "parcels", missing.tracking)
            put(records, "parcels", missing.tracking, row | {"investigation": search.id, "searched": True})
            return search.id

        return load(Investigation, await self._backend.write(key, arguments, "investigations", work))


def _parcel(records: Transaction, tracking: str, carrier: str) -> Parcel:
    parcel = load(Parcel, must_get(records, "parcels", tracking))
    if parcel.carrier != carrier:
        raise NotFound("no such record in parcels")
    return parcel


def _must_be_missing(parcel: Parcel) -> None:
    if parcel.status != "delivered":
        raise Refused("missing-not-delivered")
    if parcel.searched:
        raise Refused("missing-open")
