"""Papers that are nobody's business without consent: identity documents and bank cards, known by rules."""

import re
from collections.abc import Sequence

from domain.media import Line, Sensitive

MRZ = re.compile(r"^[A-Z0-9<«]{28,46}$")
ID_WORDS = re.compile(
    r"passport|passeport|paspoort|reisepass|pasaporte|passaporto|identity card|carte nationale d.?identit"
    r"|carte d.?identit|identiteitskaart|personalausweis|documento nacional de identidad|\bDNI\b"
    r"|carta d.?identit|driving licen[cs]e|permis de conduire|rijbewijs|f[uü]hrerschein"
    r"|permiso de conducir|patente di guida|residence permit|titre de s[eé]jour|aufenthaltstitel",
    re.IGNORECASE,
)
PERSONAL = re.compile(
    r"\bnationalit|nationaliteit|staatsangeh|nacionalidad|nazionalit|date of birth|date de naissance"
    r"|geboortedatum|geburts(?:datum|tag)|fecha de nacimiento|data di nascita|place of birth"
    r"|lieu de naissance|geburtsort|surname|given names|pr[eé]noms|voornamen|vornamen|apellidos|cognome"
    r"|date of expiry|g[uü]ltig bis|valid until|geldig tot|v[aá]lido hasta|scadenza",
    re.IGNORECASE,
)
CARD_WORDS = re.compile(
    r"\bvisa\b|mastercard|maestro|american express|\bdebit\b|\bcredit\b|valid thru|expire[sz]?\b|good thru"
    r"|\bcvc\b|\bcvv\b|carte bancaire|girocard|bancontact|tarjeta|carta di (?:credito|debito)|\d\d/\d\d",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?<!\d)(?:\d{4}[ -]?){3}\d{4}(?!\d)|(?<!\d)3\d{3}[ -]?\d{6}[ -]?\d{5}(?!\d)")
PREFIXES = ("4", "5", "2", "34", "37", "6")


def sensitive(lines: Sequence[Line]) -> Sensitive | None:
    """Which of such papers the text is from, if from any."""
    texts = [line.text for line in lines]
    whole = "\n".join(texts)
    machine = [text for text in texts if MRZ.fullmatch(_closed(text)) and _closed(text).count("<") >= 5]
    if len(machine) >= 2 or (machine and ID_WORDS.search(whole)):
        return "id-document"
    if ID_WORDS.search(whole) and len(set(map(str.casefold, PERSONAL.findall(whole)))) >= 2:
        return "id-document"
    return "bank-card" if _is_card(texts, whole) else None


def _is_card(texts: Sequence[str], whole: str) -> bool:
    """A card's number (its check digit says so) with a card's words beside it, and little else."""
    joined = [*texts, " ".join(texts)]
    numbers = [re.sub(r"\D", "", told) for text in joined for told in NUMBER.findall(text)]
    numbers = [one for one in numbers if one.startswith(PREFIXES) and luhn(one)]
    return bool(numbers) and CARD_WORDS.search(whole) is not None and len(texts) <= 25


def luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it."""
    total = 0
    for place, digit in enumerate(map(int, reversed(digits))):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def _closed(text: str) -> str:
    return re.sub(r"\s", "", text).replace("«", "<<")
