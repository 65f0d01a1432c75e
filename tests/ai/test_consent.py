"""Consent: only a whole message of yes-words or no-words counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.consent import consent

YES = {
    "en": """yes|Yes!|yes please|yep|ok|OK.|sure|go ahead|yes, do it|👍|yes 👍|yesss|of course|that's right
        |correct, thanks|yes thank you""",
    "fr": """oui|Oui !|ouais|d'accord|bien sûr|oui s'il vous plaît|ok|c'est bon|allez-y|oui merci
        |Oui, je confirme|ça marche""",
    "nl": "ja|ja graag|jazeker|is goed|doe maar|prima|ok|akkoord|ja, klopt|jaaa|zeker weten",
    "de": "ja|Ja bitte|jo|klar|genau|einverstanden|passt|in Ordnung|ja, gerne|natürlich|mach das|Ja, stimmt",
    "es": """sí|si|claro|claro que sí|vale|por supuesto|sí, por favor|de acuerdo|dale|adelante|siii
        |sí, confirmo""",
    "it": "sì|si|certo|va bene|d'accordo|sì grazie|confermo|esatto|sì, procedi|ok|certo che sì",
}
NO = {
    "en": "no|No.|nope|no thanks|no, thank you|👎|don't do it|no please don't|absolutely not|cancel that",
    "fr": "non|non merci|pas du tout|surtout pas|Non !|bien sûr que non|nan|annulez",
    "nl": "nee|neen|nee bedankt|liever niet|nee, dank je|toch maar niet|absoluut niet",
    "de": "nein|nein danke|nee|lieber nicht|auf keinen Fall|Nein, bitte nicht|nö|natürlich nicht",
    "es": "no|no gracias|claro que no|mejor no|no, gracias|para nada|de ninguna manera",
    "it": "no|no grazie|assolutamente no|meglio di no|certo che no|no, annulla",
}
NEITHER = {
    "en": """yes, but only half|yes?|no problem|no worries|yes and no|maybe|yeah right|not yet|I guess
        |whatever|ok thanks
        |yes 👎|no wait, yes|is that a yes|yes I want a human|know|yes on Friday|😂|no idea|thanks|please
        |no doubt|yes no
        |ok but not now|sure you will|if you say so|right now""",
    "fr": """oui enfin non|oui mais pas tout|pas de problème|pas de souci|si|oui ?|peut-être|ok merci
        |oui et non|ça va|bof
        |non mais oui|oui si c'est gratuit|d'accord merci|je ne sais pas|merci""",
    "nl": """geen probleem|ja maar niet alles|ja?|misschien|ja en nee|maakt niet uit|ok bedankt
        |nee maar wel de lamp|jaja
        |goed zo|ja als het gratis is|straks""",
    "de": """nein danke, passt so|kein Problem|ja, aber nicht heute|ja?|jein|vielleicht|ok danke|ja nein
        |schon gut|na ja
        |passt schon|ja wenn es nichts kostet|keine Ursache|später""",
    "es": """si no hay otra|no hay problema|no pasa nada|sí, pero mañana|¿sí?|quizás|sí y no|no sé
        |vale gracias|ya
        |si me sale gratis|si no|bueno|tal vez""",
    "it": """nessun problema|non c'è problema|sì, ma domani|sì?|forse|sì e no|non so|prima|va bene grazie|boh
        |se non c'è altro|se è gratis|dopo""",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, said.strip()) for language, block in table.items() for said in block.split("|")]


@pytest.mark.parametrize(("language", "said"), cases(YES))
def test_a_whole_message_of_yes_words_is_a_yes(language: str, said: str) -> None:
    assert consent(said, language) == "yes"
    assert consent(said) == "yes"


@pytest.mark.parametrize(("language", "said"), cases(NO))
def test_a_whole_message_of_no_words_is_a_no(language: str, said: str) -> None:
    assert consent(said, language) == "no"
    assert consent(said) == "no"


@pytest.mark.parametrize(("language", "said"), cases(NEITHER))
def test_anything_more_or_less_than_an_answer_is_neither(language: str, said: str) -> None:
    assert consent(said, language) is None


def test_a_customer_may_answer_in_another_language() -> None:
    assert consent("oui", "en") == "yes"
    assert consent("nein danke", "nl") == "no"


def test_a_word_that_means_something_else_in_the_conversations_language_is_no_answer() -> None:
    assert (consent("prima", "de"), consent("prima", "it")) == ("yes", None)
    assert (consent("si", "es"), consent("si", "fr")) == ("yes", None)


@given(st.text(max_size=80))
def test_adding_a_request_to_a_yes_takes_the_yes_away(rest: str) -> None:
    assert consent(f"yes {rest} where is my refund") is None


@given(st.text(max_size=200), st.sampled_from([None, "en", "fr", "nl", "de", "es", "it", "xx"]))
def test_any_text_can_be_read(text: str, language: str | None) -> None:
    assert consent(text, language) in ("yes", "no", None)


def test_an_italian_go_ahead_is_a_yes() -> None:
    assert consent("procedi pure", "it") == "yes"
