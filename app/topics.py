"""What a business calls its flows, for its people: the words that its customers tap."""

from collections.abc import Mapping
from functools import cache

from console.options import Topics
from domain.ids import BusinessId
from playbooks.playbook import Playbook
from prompts.words import FALLBACK, Words


def topics(books: Mapping[BusinessId, Playbook]) -> Topics:
    """Names of flows in any language, or in English; read when first asked for."""

    @cache
    def words(business: BusinessId, language: str) -> Words:
        return Words.load([books[business].words], [language])

    def name(business: BusinessId, flow: str, language: str) -> str | None:
        known, key = words(business, language), f"choice-flow-{flow}"
        spoken = next((one for one in (language, FALLBACK) if key in known.keys(one)), None)
        return known.render(key, {}, spoken) if spoken else None

    return name
