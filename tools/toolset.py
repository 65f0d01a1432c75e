"""The capabilities one business has, each met by the vendor its settings name."""

from dataclasses import dataclass

from tools.calendar import Calendar
from tools.catalog import Catalog
from tools.coupons import Coupons
from tools.crm import Crm
from tools.documents import Documents
from tools.helpdesk import Helpdesk
from tools.logistics import Logistics
from tools.mailer import Mailer
from tools.orders import Orders
from tools.payments import Payments
from tools.returns import Returns
from tools.shipping import Shipping
from tools.subscriptions import Subscriptions


@dataclass(frozen=True, kw_only=True, slots=True)
class Toolset:
    catalog: Catalog
    orders: Orders
    logistics: Logistics
    shipping: Shipping
    payments: Payments
    coupons: Coupons
    subscriptions: Subscriptions
    crm: Crm
    calendar: Calendar
    helpdesk: Helpdesk
    mailer: Mailer
    documents: Documents
    returns: Returns
