"""Warranty: until when what somebody bought is covered, by product, country and plan."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from tools.crm import Customer
from tools.subscriptions import months_on

SERIAL = re.compile(r"\bVS[\s-]?(\d{4})[\s-]?(\d{4})\b", re.IGNORECASE)
"""A serial number as it stands on the rating plate: `VS-1234-5678`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WarrantyTerms:
    """The business's policy: `months` of cover from delivery on, or those of the law of a country (ISO
    3166) or of a product (SKU); whoever has the plan `care_plan` has `care_months` at least."""

    months: int
    countries: Mapping[str, int]
    products: Mapping[str, int]
    care_plan: str
    care_months: int


def covered_until(
    sku: str, country: str | None, delivered: date, terms: WarrantyTerms, *, care: bool
) -> date:
    """The last day of cover. What wears out by design has its own time, whatever the country or plan."""
    if sku in terms.products:
        return months_on(delivered, terms.products[sku])
    months = terms.countries.get(country or "", terms.months)
    return months_on(delivered, max(months, terms.care_months) if care else months)


def country(customer: Customer) -> str | None:
    """The country of the customer's WhatsApp account, which their user id begins with."""
    return customer.bsuid.partition(".")[0] if customer.bsuid else None


def serial_in(text: str) -> str | None:
    """The serial number that a text names, in its canonical form."""
    match = SERIAL.search(text)
    return f"VS-{match[1]}-{match[2]}" if match else None
