"""What all of a desk stands on: settings, secrets, the database, kept files, and the playbooks."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.credentials import Credentials
from app.settings import Settings
from domain.ids import BusinessId
from domain.json import Json
from playbooks import limits
from playbooks.playbook import Playbook
from store.database import Database
from store.vault import Vault


@dataclass(frozen=True, kw_only=True, slots=True)
class Premises:
    """One process's; `books` are the businesses' playbooks."""

    settings: Settings
    known: Credentials
    database: Database
    vault: Vault
    books: Mapping[BusinessId, Playbook]

    @property
    def main(self) -> Playbook:
        """The playbook of the main business."""
        return self.books[self.settings.business]

    def approvers(self, business: BusinessId, tool: str, args: Json) -> tuple[str, ...]:
        """The roles that may approve this act, the least first, by the playbook of the business."""
        return limits.approvers(self.books[business].limits, tool, args)
