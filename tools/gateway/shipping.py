"""Shipping costs: for anybody, to a country and for a product."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain import countries
from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from domain.money import Money
from tools.caller import Caller
from tools.catalog import Catalog
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, parse
from tools.shipping import Rate, Shipping


@dataclass(frozen=True, kw_only=True, slots=True)
class RateQuery:
    """`country` is an ISO 3166-1 code; `product` a SKU."""

    country: str
    product: str | None = None
    quantity: int = 1


class ShippingTools:
    """`logistics.*` about what delivery costs."""

    writes: Mapping[str, Writing] = {}

    def __init__(self, shipping: Shipping, catalog: Catalog) -> None:
        self._shipping = shipping
        self._catalog = catalog
        self.reads = {
            "logistics.rates": Reading(Proof.NONE, self._rates),
            "logistics.tariff": Reading(Proof.NONE, self._tariff),
        }

    async def _tariff(self, args: Arguments, caller: Caller) -> Json:
        """Where we deliver, and between what prices; `free_from` is None unless it is the same everywhere."""
        parse(Nothing, "logistics.tariff", args)
        rates = await self._shipping.rates()
        if not rates:
            raise NotFound("no tariff")
        free = {rate.free_from for rate in rates}
        common = free.pop() if len(free) == 1 else None
        answer: JsonDict = {
            "countries": [countries.names(one.country) for one in rates],
            "cheapest": dump(min(rate.price for rate in rates)),
            "dearest": dump(max(rate.price for rate in rates)),
            "free_from": dump(common) if common else None,
        }
        return answer

    async def _rates(self, args: Arguments, caller: Caller) -> Json:
        """`served` is whether we deliver there at all; `price` is for the goods, where a product is named."""
        query = parse(RateQuery, "logistics.rates", args)
        rates = await self._shipping.rates()
        rate = next((one for one in rates if one.country == query.country), None)
        return {
            "country": countries.names(query.country),
            "countries": [countries.names(one.country) for one in rates],
            "served": rate is not None,
            **(await self._quoted(rate, query) if rate else {}),
        }

    async def _quoted(self, rate: Rate, query: RateQuery) -> JsonDict:
        product = await self._catalog.product(query.product) if query.product else None
        each = product.price if product else Money(0, rate.price.currency)
        goods = Money(each.amount * query.quantity, each.currency)
        price = rate.price_for(goods)
        return {
            "for_product": product is not None,
            "product": product.title if product else None,
            "goods": dump(goods),
            "price": dump(price),
            "free": price.amount == 0,
            "free_from": dump(rate.free_from) if rate.free_from else None,
            "fastest": rate.fastest,
            "slowest": rate.slowest,
            "pickup": rate.pickup,
        }
