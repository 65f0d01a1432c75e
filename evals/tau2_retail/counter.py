"""The retailer's counter: its tools behind the switchboard, for callers who have said who they are."""

from dataclasses import replace

from domain.clock import Clock
from domain.contact import Proof, Sender
from domain.errors import Locked, NotFound
from domain.ids import BusinessId, ContactId
from domain.json import Json
from evals.tau2_retail.account_tools import AccountTools
from evals.tau2_retail.order_tools import OrderTools
from evals.tau2_retail.product_tools import ProductTools
from evals.tau2_retail.store import Store
from tools.attempts import Attempts
from tools.caller import Caller
from tools.gateway import Switchboard
from tools.gateway.asked import Arguments
from tools.gateway.helpdesk import HelpdeskTools
from tools.records import MemoryRecords
from tools.sandbox import Sandbox


class Introductions:
    """Which account has proved to be which user: by e-mail, or by name and zip code; one user each.

    An account has few wrong tries a day.
    """

    def __init__(self, store: Store, attempts: Attempts) -> None:
        self._store = store
        self._attempts = attempts
        self._known: dict[str, str] = {}

    async def identify(self, sender: Sender) -> tuple[str | None, Proof]:
        """The user who has proved to write from this account."""
        user = self._known.get(_account(sender.bsuid, sender.phone))
        return (user, Proof.CHANNEL) if user else (None, Proof.NONE)

    async def by_email(self, email: str, caller: Caller) -> str:
        """Prove to be the user with this e-mail address.

        Raises:
            NotFound: there is none, or the account is another's already.
            Locked: too many wrong tries; only a person can help.
        """
        users = self._store.data["users"].items()
        found = [id for id, user in users if user["email"].casefold() == email.casefold()]
        return await self._prove(found, email, caller)

    async def by_name(self, name: str, zip: str, caller: Caller) -> str:
        """Prove to be the user with this name who lives at this zip code. Raises as `by_email`."""
        said = {word.strip(".,!").casefold() for word in name.split()}
        found = [
            id
            for id, user in self._store.data["users"].items()
            if user["address"]["zip"] == zip and {part.casefold() for part in user["name"].values()} <= said
        ]
        return await self._prove(found, f"{name} {zip}", caller)

    async def _prove(self, found: list[str], guess: str, caller: Caller) -> str:
        account = _account(caller.bsuid, caller.phone)
        contact = ContactId(caller.contact)
        if not await self._attempts.admit(contact, guess):
            raise Locked("person")
        if len(found) != 1 or self._known.get(account, found[0]) != found[0]:
            raise NotFound("no such user")
        await self._attempts.forgive(contact, guess)
        self._known[account] = found[0]
        return found[0]


class Counter(Switchboard):
    """All tools over one store. Who has proved who they are counts at once, in the same turn."""

    def __init__(self, store: Store, *, business: BusinessId, clock: Clock) -> None:
        records = MemoryRecords()
        self._done: dict[str, Json] = {}
        self._introductions = Introductions(store, Attempts(records, clock))
        capabilities = (
            AccountTools(store, self._introductions),
            OrderTools(store),
            ProductTools(store),
            HelpdeskTools(Sandbox(records, clock).toolset.helpdesk),
        )
        super().__init__(capabilities, self._introductions, business=business)

    async def read(self, name: str, args: Arguments, caller: Caller) -> Json:
        """Look something up."""
        return await super().read(name, args, await self._known(caller))

    async def write(self, name: str, args: Arguments, key: str, caller: Caller) -> Json:
        """Change something, once per `key`."""
        if key not in self._done:
            self._done[key] = await super().write(name, args, key, await self._known(caller))
        return self._done[key]

    async def _known(self, caller: Caller) -> Caller:
        customer, proof = await self._introductions.identify(Sender(bsuid=caller.bsuid, phone=caller.phone))
        return replace(caller, customer=customer, proof=proof) if customer else caller


def _account(bsuid: str | None, phone: str | None) -> str:
    return bsuid or phone or ""
