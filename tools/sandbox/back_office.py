"""The embedded back office as a whole: its capabilities, its demo world, its failures on demand."""

from collections.abc import Mapping
from datetime import timedelta

from domain.clock import Clock, utc_now
from domain.json import JsonDict
from tools.records import Records, Transaction
from tools.sandbox import faults
from tools.sandbox.backend import Backend
from tools.sandbox.calendar import SandboxCalendar
from tools.sandbox.catalog import SandboxCatalog
from tools.sandbox.coupons import SandboxCoupons
from tools.sandbox.crm import SandboxCrm
from tools.sandbox.documents import SandboxDocuments
from tools.sandbox.faults import Fault, FaultKind
from tools.sandbox.helpdesk import SandboxHelpdesk
from tools.sandbox.logistics import SandboxLogistics
from tools.sandbox.mailer import SandboxMailer
from tools.sandbox.orders import SandboxOrders
from tools.sandbox.payments import SandboxPayments
from tools.sandbox.returns import SandboxReturns
from tools.sandbox.rows import epoch, fill, forget_bookkeeping
from tools.sandbox.shipping import SandboxShipping
from tools.sandbox.subscriptions import SandboxSubscriptions
from tools.sandbox.world import KINDS, build
from tools.toolset import Toolset

CAPABILITIES = (
    "catalog", "orders", "logistics", "payments", "crm", "helpdesk", "calendar", "mail", "documents",
)  # fmt: skip


class Sandbox:
    """A shop's back office over the records of one business.

    The capabilities are async; the methods here are synchronous, for the command line and the start.
    """

    def __init__(self, records: Records, clock: Clock = utc_now) -> None:
        self._records = records
        self._clock = clock

        def backend(capability: str) -> Backend:
            return Backend(capability, records, clock)

        self.toolset = Toolset(
            catalog=SandboxCatalog(backend("catalog")),
            orders=SandboxOrders(backend("orders")),
            logistics=SandboxLogistics(backend("logistics")),
            shipping=SandboxShipping(backend("logistics")),
            payments=SandboxPayments(backend("payments")),
            coupons=SandboxCoupons(backend("payments")),
            subscriptions=SandboxSubscriptions(backend("payments")),
            crm=SandboxCrm(backend("crm")),
            calendar=SandboxCalendar(backend("calendar")),
            helpdesk=SandboxHelpdesk(backend("helpdesk")),
            mailer=SandboxMailer(backend("mail")),
            documents=SandboxDocuments(backend("documents")),
            returns=SandboxReturns(backend("logistics")),
        )

    def ensure(self) -> bool:
        """Make the demo world where there is none; True when it was made. Safe from several processes."""
        with self._records.transaction() as records:
            if epoch(records):
                return False
            self._fill(records)
            return True

    def reset(self) -> None:
        """Make the demo world anew, as of now; planned failures end."""
        with self._records.transaction() as records:
            for capability in CAPABILITIES:
                faults.plan(records, Fault(capability=capability, kind="busy"), 0)
            for kind in KINDS:
                for row in records.list(kind):
                    records.delete(kind, _id(kind, row))
            forget_bookkeeping(records)
            self._fill(records)

    def show(self) -> JsonDict:
        """Everything there is, a list a kind, in the order of ids: what `sandbox show --json` prints.

        Money is `{"amount": minor units, "currency"}`, times are ISO 8601 UTC.
        """
        with self._records.reading() as records:
            return {kind: sorted(records.list(kind), key=lambda row: _id(kind, row)) for kind in KINDS}

    def fail(
        self, capability: str, kind: FaultKind, times: int = 1, retry_after: timedelta | None = None
    ) -> None:
        """Let the next `times` calls of a capability go wrong, in every process; 0 ends it.

        Raises:
            ValueError: there is no such capability.
        """
        if capability not in CAPABILITIES:
            raise ValueError(f"no capability {capability!r}; there are {', '.join(CAPABILITIES)}")
        with self._records.transaction() as records:
            faults.plan(records, Fault(capability=capability, kind=kind, retry_after=retry_after), times)

    def _fill(self, records: Transaction) -> None:
        made = epoch(records) + 1
        fill(records, build(self._clock().replace(microsecond=0)))
        records.put("world", "world", {"epoch": made})


_KEYS: Mapping[str, str] = {
    "orders": "number",
    "parcels": "tracking",
    "products": "sku",
    "versions": "sku",
    "coupons": "code",
    "invoices": "number",
}


def _id(kind: str, row: JsonDict) -> str:
    return str(row[_KEYS.get(kind, "id")])
