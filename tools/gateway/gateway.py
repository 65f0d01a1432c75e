"""The tools of a shop, behind the switchboard."""

from zoneinfo import ZoneInfo

from domain.clock import Clock, utc_now
from domain.contact import Proof, Sender
from domain.ids import BusinessId
from domain.understanding import ProductNames
from tools.attempts import Attempts
from tools.codes import Codes
from tools.crm import Crm
from tools.documents import Shelf
from tools.gateway.asked import Tools
from tools.gateway.calendar import CalendarTools
from tools.gateway.catalog import CatalogTools
from tools.gateway.coupons import CouponTools
from tools.gateway.crm import CrmTools
from tools.gateway.documents import DocumentTools
from tools.gateway.helpdesk import HelpdeskTools
from tools.gateway.identity import IdentityTools, Proofs
from tools.gateway.logistics import LogisticsTools
from tools.gateway.orders import OrderTools
from tools.gateway.payments import PaymentTools
from tools.gateway.returns import ReturnTools
from tools.gateway.shipping import ShippingTools
from tools.gateway.subscriptions import SubscriptionTools
from tools.gateway.switchboard import Switchboard
from tools.gateway.warranty import WarrantyTools
from tools.mailer import Letters
from tools.sight import Sight
from tools.toolset import Toolset


class Gateway(Switchboard):
    """A shop's switchboard: all its capabilities, and its customers known by their accounts."""

    def __init__(
        self,
        tools: Toolset,
        *,
        business: BusinessId,
        attempts: Attempts,
        codes: Codes,
        letters: Letters,
        zone: ZoneInfo,
        shelf: Shelf,
        clock: Clock = utc_now,
    ) -> None:
        self._catalog = tools.catalog
        sight = Sight(tools.orders, attempts)
        capabilities: tuple[Tools, ...] = (
            CatalogTools(tools.catalog),
            OrderTools(tools.orders, sight, clock),
            LogisticsTools(tools.logistics, sight, clock),
            ShippingTools(tools.shipping, tools.catalog),
            PaymentTools(tools.payments, sight),
            CouponTools(tools.coupons, sight),
            SubscriptionTools(tools.subscriptions, clock),
            CrmTools(tools.crm, tools.mailer, letters),
            IdentityTools(codes, tools.crm, tools.mailer, letters),
            CalendarTools(tools.calendar, zone, clock),
            HelpdeskTools(tools.helpdesk),
            DocumentTools(tools.documents, shelf),
            ReturnTools(tools.returns, sight),
            WarrantyTools(sight, tools.crm, tools.subscriptions, tools.helpdesk, clock),
        )
        super().__init__(capabilities, ByChannel(tools.crm), business=business, proofs=Proofs(codes))

    def product_names(self) -> tuple[ProductNames, ...]:
        """The catalog's. Blocks."""
        return self._catalog.names()


class ByChannel:
    """Knows a customer by their account: when exactly one has its phone or BSUID."""

    def __init__(self, crm: Crm) -> None:
        self._crm = crm

    async def identify(self, sender: Sender) -> tuple[str | None, Proof]:
        """The customer, known by channel; nobody where none or several come into question."""
        found = await self._crm.find(sender)
        return (found[0].id, Proof.CHANNEL) if len(found) == 1 else (None, Proof.NONE)
