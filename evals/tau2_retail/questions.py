"""What a customer wants to be told, derived from what the task says has to be said to them."""

from collections.abc import Iterator

from domain.json import JsonDict
from evals.tau2_retail.errands import Errand, Known
from evals.tau2_retail.identity import user_of
from evals.tau2_retail.tasks import Task


def questions(task: Task, database: JsonDict) -> tuple[Errand, ...]:
    """A question for each tracking number, and each number of a product's variants, that has to be said;
    sums and what else an agent has to work out are asked by nobody here."""
    return (*_about_parcels(task, database), *_about_products(task, database))


def _about_parcels(task: Task, database: JsonDict) -> Iterator[Errand]:
    user = user_of(task, database)
    for number in user["orders"] if user else ():
        tracked = {one for sent in database["orders"][number]["fulfillments"] for one in sent["tracking_id"]}
        if tracked & {*task.told}:
            order = number.removeprefix("#")
            yield Errand(
                flow="order_status",
                done="order-told",
                says=("What is the tracking number of my order?", "I want to check the tracking of an order"),
                facts={"order": Known(value=order, words=(order,))},
                shows={"order": order},
            )


def _about_products(task: Task, database: JsonDict) -> Iterator[Errand]:
    products = {action.text("product_id") for action in task.actions}
    for id in sorted(products & database["products"].keys()):
        product = database["products"][id]
        count = sum(one["available"] for one in product["variants"].values())
        if str(count) in task.told:
            name = product["name"].lower()
            yield Errand(
                flow="product_info",
                done="product-told",
                says=(
                    f"How many options of the {name} do you have?",
                    f"Which {name} variants are available?",
                ),
                facts={"product": Known(words=(f"the {name}",))},
                shows={},
            )
