"""What fills the businesses' approved templates without anybody to write it."""

from collections.abc import Mapping, Sequence

from domain.ids import BusinessId
from domain.outbound import Template
from nodes.compose import Composer
from playbooks.playbook import Playbook
from playbooks.templates import ApprovedTemplate, Fill


class Templates:
    """Each business's templates, in its words."""

    def __init__(self, books: Mapping[BusinessId, Playbook], words: Mapping[BusinessId, Composer]) -> None:
        self._books = books
        self._words = words

    def approved(self, business: BusinessId) -> Sequence[ApprovedTemplate]:
        """Those of a business, in the order of its page."""
        return tuple(self._books[business].templates.values()) if business in self._books else ()

    def fills(self, business: BusinessId, topic: str | None, language: str) -> dict[Fill, str]:
        """What is known of a case about this topic, in a language."""
        return {
            "topic": self._words[business].topic(topic, language),
            "shop": self._books[business].voice.shop,
        }

    def announcement(self, business: BusinessId, topic: str | None, language: str | None) -> Template | None:
        """The message that an answer waits for the customer to write; None where none is approved."""
        found = next((one for one in self.approved(business) if one.announces), None)
        if found is None:
            return None
        spoken = found.text(language).code[:2]
        fills = self.fills(business, topic, spoken)
        return found.filled(spoken, [fills[found.fill[name]] for name in found.text(spoken).placeholders])
