"""People nobody has met: names and numbers for invented customers."""

import random
from collections.abc import Container

from channels.emulator.phones import Customer, invent_bsuid

# Number ranges that regulators keep for fiction where they do (Ofcom, ARCEP), otherwise unassigned ones.
_PLACES: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "en": ("447700900", 3, ("Alex Morgan", "Priya Shah", "Tom Whitfield", "Grace Bello")),
    "fr": ("3363998", 4, ("Camille Perrin", "Hugo Lambert", "Inès Faure", "Lucas Morel")),
    "nl": ("319701025", 4, ("Sanne de Wit", "Daan Mulder", "Femke Visser", "Bram Kuiper")),
    "de": ("4915550", 6, ("Lena Vogt", "Jonas Krüger", "Mia Seidel", "Emre Yıldız")),
    "es": ("3469999", 4, ("Lucía Romero", "Diego Navarro", "Carmen Gil", "Pablo Vidal")),
    "it": ("3931199", 5, ("Giulia Conti", "Marco Ferri", "Sara Longo", "Luca Marini")),
}
LANGUAGES = tuple(_PLACES)


class NoNumberLeft(LookupError):
    """A number range for fiction is used up."""


def invent(
    language: str = "en", name: str | None = None, hidden: bool = False, taken: Container[str | None] = ()
) -> Customer:
    """Somebody new, with a number that is not `taken`; `hidden` ones have a user name instead.

    Raises:
        NoNumberLeft: everybody in the number range of the language has a phone.
    """
    prefix, digits, names = _PLACES[language]
    number = _free_number(prefix, digits, taken)
    bsuid = invent_bsuid(number)
    name = name or random.choice(names)
    if not hidden:
        return Customer(id=bsuid, name=name, bsuid=bsuid, phone=number, language=language, hint="invented")
    username = name.split()[0].lower() + bsuid[-4:]
    hint = "shows no phone number"
    return Customer(id=bsuid, name=name, bsuid=bsuid, username=username, language=language, hint=hint)


def _free_number(prefix: str, digits: int, taken: Container[str | None]) -> str:
    size = 10**digits
    start = random.randrange(size)
    for step in range(size):
        number = f"{prefix}{(start + step) % size:0{digits}}"
        if number not in taken:
            return number
    raise NoNumberLeft(f"all {size} numbers +{prefix}… have a phone; start the emulator anew")
