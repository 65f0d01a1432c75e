"""What the customers of a benchmark write: five kinds of message in turn, in each customer's language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, cycle
from typing import Any

from domain.command import Ask, Command, SetSlot, SmallTalk, StartFlow
from domain.contact import Sender
from domain.understanding import Interpretation, Utterance

KINDS = 5
"""Messages until a customer's conversation comes round again."""

OPENINGS = {
    "en": ("", "Hello! ", "Good morning, ", "Hi there, ", "Sorry to bother you, "),
    "fr": ("", "Bonjour ! ", "Bonsoir, ", "Salut, ", "Excusez-moi, "),
    "nl": ("", "Hallo! ", "Goedemorgen, ", "Hoi, ", "Sorry dat ik stoor, "),
    "de": ("", "Hallo! ", "Guten Morgen, ", "Hi, ", "Entschuldigen Sie, "),
    "es": ("", "¡Hola! ", "Buenos días, ", "Buenas, ", "Perdona la molestia, "),
    "it": ("", "Ciao! ", "Buongiorno, ", "Salve, ", "Scusate il disturbo, "),
}
GREETINGS = {
    "en": ("Hello", "Hi there", "Good evening"),
    "fr": ("Bonjour", "Salut", "Bonsoir"),
    "nl": ("Hallo", "Hoi", "Goedenavond"),
    "de": ("Hallo", "Guten Tag", "Guten Abend"),
    "es": ("Hola", "Buenas tardes", "Buenas noches"),
    "it": ("Ciao", "Buongiorno", "Buonasera"),
}
STATUS = {
    "en": ("where is my order {order}?", "has parcel {order} been sent yet, it was due last week?"),
    "fr": ("où est ma commande {order} ?", "le colis {order} est-il parti, je l'attends depuis lundi ?"),
    "nl": ("waar is mijn bestelling {order}?", "is pakket {order} al verstuurd, ik wacht al een week?"),
    "de": (
        "wo ist meine Bestellung {order}?",
        "ist das Paket {order} schon unterwegs, ich warte seit Tagen?",
    ),
    "es": ("¿dónde está mi pedido {order}?", "¿ha salido ya el paquete {order}, lo esperaba el lunes?"),
    "it": ("dov'è il mio ordine {order}?", "il pacco {order} è già partito, lo aspettavo lunedì?"),
}
HOURS = {
    "en": ("what time do you close on Saturday?", "are you open on Sundays in December?"),
    "fr": ("à quelle heure fermez-vous le samedi ?", "êtes-vous ouverts le dimanche en décembre ?"),
    "nl": ("hoe laat sluiten jullie op zaterdag?", "zijn jullie op zondag open in december?"),
    "de": ("wann schließen Sie am Samstag?", "haben Sie im Dezember sonntags geöffnet?"),
    "es": ("¿a qué hora cerráis los sábados?", "¿abrís los domingos de diciembre?"),
    "it": ("a che ora chiudete il sabato?", "siete aperti la domenica a dicembre?"),
}
REFUND = {
    "en": ("I want a refund for {order}, it arrived broken", "{order} is damaged, I want my money back"),
    "fr": ("je veux être remboursé pour {order}, c'est arrivé cassé", "{order} est abîmé, remboursez-moi"),
    "nl": ("ik wil mijn geld terug voor {order}, het is kapot", "{order} is beschadigd, graag terugbetalen"),
    "de": ("ich möchte mein Geld zurück für {order}, es ist kaputt", "{order} ist defekt, bitte erstatten"),
    "es": ("quiero un reembolso de {order}, llegó roto", "{order} está dañado, quiero mi dinero de vuelta"),
    "it": (
        "voglio un rimborso per {order}, è arrivato rotto",
        "{order} è danneggiato, rivoglio i miei soldi",
    ),
}
NO = {"en": "no", "fr": "non", "nl": "nee", "de": "nein", "es": "no", "it": "no"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One message and what it means."""

    text: str
    commands: tuple[Command, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """Somebody of the demo world with an order to ask for and one to have refunded."""

    sender: Sender
    language: str
    order: str
    refund: str

    def lines(self, *, varied: bool) -> Iterator[Line]:
        """Their messages without end: the same five again and again or, `varied`, ever another wording."""
        for round_ in count() if varied else cycle([0]):
            yield from self._round(round_)

    def _round(self, number: int) -> tuple[Line, ...]:
        opening = _nth(OPENINGS, self.language, number)
        status = opening + _nth(STATUS, self.language, number).format(order=self.order)
        hours = opening + _nth(HOURS, self.language, number)
        refund = opening + _nth(REFUND, self.language, number).format(order=self.refund)
        asked = SetSlot(slot="order", value=self.order, quote=self.order, flow="order_status")
        returned = SetSlot(slot="order", value=self.refund, quote=self.refund, flow="refund")
        reason = SetSlot(slot="reason", value="damaged", quote=refund, flow="refund")
        return (
            Line(text=_nth(GREETINGS, self.language, number), commands=(SmallTalk(kind="greeting"),)),
            Line(text=status, commands=(StartFlow(flow="order_status"), asked)),
            Line(text=hours, commands=(StartFlow(flow="opening_hours"), Ask(question=hours))),
            Line(text=refund, commands=(StartFlow(flow="refund"), returned, reason)),
            Line(text=NO[self.language], commands=()),
        )


def _nth(texts: Mapping[str, Sequence[str]], language: str, number: int) -> str:
    return texts[language][number % len(texts[language])]


def customers(world: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Customer]:
    """The demo world's customers, as `Sandbox.show` tells of them, a language after the other."""
    by_role = sorted(world["customers"], key=lambda row: str(row["role"]))
    return [_customer(row, world["orders"]) for row in by_role]


def _customer(row: Mapping[str, Any], orders: Sequence[Mapping[str, Any]]) -> Customer:
    own = sorted((one for one in orders if one["customer"] == row["id"]), key=lambda one: str(one["placed"]))
    delivered = [one for one in own if one["status"] == "delivered"]
    return Customer(
        sender=Sender(phone=row["phone"], bsuid=row["bsuid"], name=row["name"]),
        language=row["language"],
        order=own[-1]["number"],
        refund=(delivered or own)[-1]["number"],
    )


class Constant:
    """An `Interpreter` that knows by heart what the messages of these customers mean, and answers at once."""

    def __init__(self, known: Sequence[Customer]) -> None:
        self._meant = {
            line.text: (line.commands, one.language)
            for one in known
            for line, _ in zip(one.lines(varied=False), range(KINDS), strict=False)
        }

    async def interpret(self, utterance: Utterance) -> Interpretation:
        """The meaning written down beside the message. Raises KeyError for any other."""
        commands, language = self._meant[utterance.text.strip()]
        flows = [(one.flow, 0.97) for one in commands if isinstance(one, StartFlow)]
        return Interpretation(
            language=utterance.prior or language,
            language_sure=1.0,
            sentiment=0.0,
            urgency="normal",
            intents=tuple(flows),
            scope=1.0,
            margin=0.9,
            commands=commands,
        )
