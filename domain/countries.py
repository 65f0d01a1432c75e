"""Countries by the names that customers give them."""

from collections.abc import Mapping, Sequence
from functools import cache

from babel import Locale

from domain.local_text import LocalText

NAMED = (
    "FR", "BE", "NL", "DE", "ES", "IT", "CH", "GB", "IE", "LU", "AT", "PT", "DK", "SE", "NO", "FI",
    "PL", "CZ", "GR", "HU", "RO", "HR", "SI", "BG", "MC", "AD", "TR", "MA", "DZ", "TN", "US", "CA",
    "AU", "JP", "CN", "BR", "MX", "AR", "ZA", "RU", "UA", "RS", "EE", "LV", "LT", "SK",
)  # fmt: skip
"""Those that customers of a European shop name; some others are words of everyday speech ("Island")."""

ALSO: Mapping[str, Sequence[str]] = {
    "GB": (
        "UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Großbritannien",
        "Grande-Bretagne", "Angleterre", "Écosse", "Groot-Brittannië", "Engeland", "Schotland",
        "Schottland", "Gran Bretaña", "Inglaterra", "Escocia", "Gran Bretagna", "Inghilterra", "Scozia",
    ),
    "NL": ("Holland", "Hollande", "Holanda", "Olanda", "The Netherlands"),
    "US": ("USA", "America", "the States", "Amerika", "EEUU", "EE.UU."),
    "CZ": ("Czech Republic", "Tschechische Republik", "République tchèque", "Repubblica Ceca"),
    "IE": ("Republic of Ireland",),
}  # fmt: skip


def names(code: str) -> LocalText:
    """What a country is called, by language; its code where it has no name."""
    return {
        language: str(Locale.parse(language).territories.get(code, code))
        for language in ("en", "fr", "nl", "de", "es", "it")
    }


@cache
def spellings(code: str) -> tuple[str, ...]:
    """All names of a country that customers use, in any of our languages."""
    return (*dict.fromkeys([*names(code).values(), *ALSO.get(code, ())]),)
