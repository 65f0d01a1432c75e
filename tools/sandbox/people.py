"""The customers of the demo shop: in each of six languages the same eight roles, so that tests can name them.

| role | tier | what happened to them |
|---|---|---|
| shipped | standard | a parcel on its way, in time; something delivered long ago |
| small | standard | delivered some days ago, below 100 EUR: refunded automatically |
| large | standard | delivered some days ago, above 100 EUR: a person decides; and a new order just paid |
| late | standard | a parcel past its day |
| old | standard | delivered more than 30 days ago; an order being packed; one cancelled |
| vip | vip, enterprise | several orders, an open ticket, a subscription, a booking |
| serial | standard | two refunds within 90 days, and one more order just delivered |
| private | standard | writes without a phone number (BSUID only): one shipped, one delivered, below 100 EUR |
"""

from dataclasses import dataclass
from random import Random
from typing import Literal, get_args

from tools.crm import Customer, Tier
from tools.sandbox.streets import STREETS

Language = Literal["en", "fr", "nl", "de", "es", "it"]
Role = Literal["shipped", "small", "large", "late", "old", "vip", "serial", "private"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
ROLES: tuple[Role, ...] = get_args(Role)


@dataclass(frozen=True, slots=True)
class Country:
    """`phone` is the first number given out; `carrier` and `tracking` name who delivers there."""

    phone: int
    carrier: str
    tracking: str
    hub: str
    method: str


# France and Great Britain keep these numbers free for fiction (ARCEP, Ofcom).
COUNTRIES = {
    "GB": Country(447700900100, "Royal Mail", "RM", "Daventry", "Visa ending in 4242"),
    "FR": Country(33639980100, "Colissimo", "6A", "Gennevilliers", "Carte Bancaire ending in 1881"),
    "BE": Country(32470001100, "bpost", "3232", "Brucargo", "Bancontact"),
    "NL": Country(31612000100, "PostNL", "3SVOLT", "Nieuwegein", "iDEAL"),
    "DE": Country(4917604069000, "DHL", "0034", "Bochum", "PayPal"),
    "ES": Country(34612000100, "Correos", "PQ", "Coslada", "Mastercard ending in 4444"),
    "IT": Country(393331000100, "Poste Italiane", "ZA", "Piacenza", "Postepay ending in 0007"),
}

# Per language, in the order of the roles: name, country, postcode, town.
_PEOPLE: dict[Language, tuple[tuple[str, str, str, str], ...]] = {
    "en": (
        ("Emily Hartwell", "GB", "SW11 4NJ", "London"),
        ("Oliver Pryce", "GB", "M20 2WR", "Manchester"),
        ("Priya Nair", "NL", "1054 GZ", "Amsterdam"),
        ("Callum Reid", "GB", "EH6 5NX", "Edinburgh"),
        ("Grace Whitmore", "BE", "1050", "Brussels"),
        ("Thomas Ashdown", "GB", "BS8 1TH", "Bristol"),
        ("Hannah Loxley", "GB", "LS6 3HN", "Leeds"),
        ("Daniel Okafor", "GB", "CF10 3AT", "Cardiff"),
    ),
    "fr": (
        ("Camille Fournel", "FR", "75011", "Paris"),
        ("Hugo Lamarque", "FR", "69003", "Lyon"),
        ("Inès Caradec", "FR", "44000", "Nantes"),
        ("Mathieu Vasseur", "FR", "59800", "Lille"),
        ("Élodie Simonet", "BE", "4000", "Liège"),
        ("Antoine Delcourt", "FR", "33000", "Bordeaux"),
        ("Nadia Belkacem", "BE", "5000", "Namur"),
        ("Lucas Perrault", "FR", "13006", "Marseille"),
    ),
    "nl": (
        ("Sanne de Graaf", "NL", "3512 JE", "Utrecht"),
        ("Bram Verhoeven", "NL", "5611 EM", "Eindhoven"),
        ("Lotte Claessens", "BE", "9000", "Gent"),
        ("Joris van den Berg", "NL", "9712 HN", "Groningen"),
        ("Femke Hoekstra", "NL", "8911 DJ", "Leeuwarden"),
        ("Wouter Maes", "BE", "2018", "Antwerpen"),
        ("Daan Kuipers", "NL", "3011 AD", "Rotterdam"),
        ("Noor Bakker", "NL", "2011 RC", "Haarlem"),
    ),
    "de": (
        ("Lena Hoffmeister", "DE", "10435", "Berlin"),
        ("Jonas Brandt", "DE", "50674", "Köln"),
        ("Miriam Seidel", "DE", "80469", "München"),
        ("Felix Wagenknecht", "DE", "22765", "Hamburg"),
        ("Katrin Lindner", "DE", "01099", "Dresden"),
        ("Sebastian Kroll", "DE", "60316", "Frankfurt am Main"),
        ("Aylin Demirci", "DE", "70178", "Stuttgart"),
        ("Moritz Engel", "DE", "04229", "Leipzig"),
    ),
    "es": (
        ("Lucía Ferrer", "ES", "28004", "Madrid"),
        ("Álvaro Montes", "ES", "08012", "Barcelona"),
        ("Carmen Villalba", "ES", "41003", "Sevilla"),
        ("Diego Aranda", "ES", "46004", "Valencia"),
        ("Marta Iglesias Rey", "ES", "15003", "A Coruña"),
        ("Javier Olmedo", "ES", "48009", "Bilbao"),
        ("Nerea Zabala", "ES", "50001", "Zaragoza"),
        ("Pablo Quintana", "ES", "29008", "Málaga"),
    ),
    "it": (
        ("Giulia Marchetti", "IT", "20129", "Milano"),
        ("Lorenzo Bassi", "IT", "00153", "Roma"),
        ("Chiara Fontana", "IT", "10124", "Torino"),
        ("Matteo Rinaldi", "IT", "80122", "Napoli"),
        ("Francesca Vitale", "IT", "50125", "Firenze"),
        ("Alessandro Conte", "IT", "40126", "Bologna"),
        ("Sara Benedetti", "IT", "37121", "Verona"),
        ("Davide Moretto", "IT", "90133", "Palermo"),
    ),
}

_ENTERPRISE = ("fr", "de")

_ASCII = str.maketrans("áàâäéèêëíîïóôöúûüñç ", "aaaaeeeeiiiooouuunc.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """A customer with the role they play and where they live."""

    customer: Customer
    role: Role
    country: str
    town: str
    street: str
    number: int

    @property
    def turn(self) -> int:
        """0 to 5: which of the languages; varies what people of one role bought, and when."""
        return self.number // len(ROLES)


def find(language: Language, role: Role) -> str:
    """The id of the customer who plays this role in this language, the same in every world."""
    return f"C-{1001 + LANGUAGES.index(language) * len(ROLES) + ROLES.index(role)}"


def people() -> tuple[Person, ...]:
    """All customers."""
    return tuple(_person(language, role) for language in LANGUAGES for role in ROLES)


def _person(language: Language, role: Role) -> Person:
    number = LANGUAGES.index(language) * len(ROLES) + ROLES.index(role)
    name, country, postcode, town = _PEOPLE[language][ROLES.index(role)]
    customer = Customer(
        id=find(language, role),
        name=name,
        phone=None if role == "private" else str(COUNTRIES[country].phone + number),
        bsuid=f"{country}.{Random(number).randrange(10**15, 10**16)}",
        email=f"{name.lower().translate(_ASCII)}@example.com",
        language=language,
        tier=_tier(language, role),
        postcode=postcode,
    )
    return Person(
        customer=customer,
        role=role,
        country=country,
        town=town,
        street=STREETS[language][ROLES.index(role)],
        number=number,
    )


def _tier(language: Language, role: Role) -> Tier:
    if role != "vip":
        return "standard"
    return "enterprise" if language in _ENTERPRISE else "vip"
