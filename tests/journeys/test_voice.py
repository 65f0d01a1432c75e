"""Voice notes through the real door, heard by the real model: spoken by a packaged voice, or by espeak-ng."""

from typing import Any

import pytest

from tests.journeys.phone import Company, Phone
from tests.journeys.sayings import DISCLOSURE, LANGUAGES
from tests.speech import needs_voice, recording, wav

WHERE = {
    "en": "Hello, where is my order {number}? It should have come yesterday.",
    "fr": "Bonjour, où est ma commande {number} ? Elle devait arriver hier.",
    "nl": "Hallo, waar is mijn bestelling {number}? Die zou gisteren komen.",
    "de": "Hallo, wo ist meine Bestellung {number}? Sie sollte gestern kommen.",
    "es": "Hola, ¿dónde está mi pedido {number}? Tenía que llegar ayer.",
    "it": "Buongiorno, dov'è il mio ordine {number}? Doveva arrivare ieri.",
}
BY_VOICE = {
    "en": "please answer by voice",
    "fr": "répondez-moi par message vocal s'il vous plaît",
    "de": "bitte antworten Sie per Sprachnachricht",
    "es": "responde por voz por favor",
    "it": "rispondi a voce per favore",
}


def speaks(customer: Phone, text: str, language: str) -> Phone:
    """Record a voice note and send it."""
    return customer.sends_file("note.wav", recording(text, language), "audio/wav")


def voice_notes(company: Company, customer: Phone) -> list[bytes]:
    """The voice notes that came, as the phone has them."""
    sent: list[dict[str, Any]] = [one for one in customer.bubbles() if one["kind"] == "audio"]
    return [company.http.get(f"/emulator/media/{one['content']['media_id']}").content for one in sent]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_order_number_is_read_back_before_anything_is_told_about_it(
    company: Company, language: str
) -> None:
    needs_voice(language)
    customer = company.customer(language, "shipped")
    order = customer.orders("shipped")[0]

    speaks(customer, WHERE[language].format(number=" ".join(order["number"].replace("-", ""))), language)
    first = customer.said()
    told = customer.heard()
    if "heard-value" in first and order["number"] in customer.last():
        customer.picks(0)
    else:  # misheard, or not surely heard: the customer writes
        customer.writes(WHERE[language].format(number=order["number"]))

    if language != "nl":  # espeak-ng's Dutch may be heard as anything
        assert {"heard-value", "voice-unsure", "voice-unclear", "ask-order"} & {*first}
    assert DISCLOSURE[language] in told
    assert order["tracking"] not in told
    assert order["tracking"] in customer.last()


@pytest.mark.parametrize("language", BY_VOICE)
def test_who_asks_for_it_is_answered_by_voice_marked_as_a_machines(company: Company, language: str) -> None:
    needs_voice(language)
    customer = company.customer(language, "old")

    customer.writes(BY_VOICE[language])

    note = voice_notes(company, customer)[-1]
    assert note.startswith(b"OggS")
    assert b"AI-generated speech" in note
    assert DISCLOSURE[language] in customer.last()  # written as well as said


def test_silence_is_told_of_and_nothing_is_made_of_it(company: Company) -> None:
    customer = company.stranger("en")

    customer.sends_file("note.wav", wav(bytes(2 * 16_000 * 3)), "audio/wav")

    assert customer.said() == ["media-silent"]
