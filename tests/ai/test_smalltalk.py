"""Small talk in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.smalltalk import small_talk, without_opening

KINDS = {
    "greeting": """hi|Hello!|hiiii|bonjour|coucou|goedemorgen|Guten Tag|moin|hola buenas|buongiorno|👋
        |hi there, how are you?|ciao|ho una domanda|ik heb een vraag""",
    "thanks": """thanks!|thank you so much|merci beaucoup|bedankt|vielen Dank|mil gracias|grazie mille
        |ok thanks|🙏|merci quand même|grazie, a posto così""",
    "goodbye": "bye|have a nice day|au revoir|tot ziens|Tschüss|hasta luego|arrivederci|that's all|das war's",
    "compliment": """you're the best|bravo|super service|goed gedaan|toller Service|sois geniales
        |siete fantastici""",
    "bot_question": """are you a bot?|am I talking to a real person?|t'es un robot ?|êtes-vous un humain
        |ben je een mens?
        |Bist du ein Mensch oder eine Maschine?|spreche ich mit einer KI?|¿eres un bot?|sei un robot?
        |is this chatgpt|are u a bot|ben ik met een robot aan het praten?""",
    "abuse": """useless morons|wat een klotebedrijf zijn jullie|ihr seid echt das Letzte|siete degli incapaci
        |fuck you|you idiots|va te faire foutre|klootzak|Arschloch|gilipollas|vaffanculo""",
}


@pytest.mark.parametrize(
    ("said", "kind"), [(said.strip(), kind) for kind, block in KINDS.items() for said in block.split("|")]
)
def test_small_talk_is_recognised(said: str, kind: str) -> None:
    assert small_talk(said) == [kind]


@pytest.mark.parametrize(
    "said",
    [
        "hello, where is my order",
        "thanks but it is still broken",
        "merci de me rembourser",
        "who are you shipping with?",
        "what are your opening hours",
        "ok",
        "have a look at my order",
        "danke, aber wo ist mein Paket",
    ],
)
def test_a_request_is_no_small_talk(said: str) -> None:
    assert small_talk(said) == []


def test_a_word_of_coming_and_going_is_a_goodbye_once_something_was_said() -> None:
    assert small_talk("ciao", answered=True) == ["goodbye"]
    assert small_talk("grazie, ciao") == ["thanks", "goodbye"]
    assert small_talk("ciao ciao") == ["goodbye"]
    assert small_talk("ciao, arrivederci") == ["goodbye"]


def test_several_kinds_come_in_order() -> None:
    assert small_talk("hello, thanks, bye") == ["greeting", "thanks", "goodbye"]
    assert small_talk("where is my parcel you idiots") == ["abuse"]


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("Hi, where is my order?", "where is my order?"),
        ("Guten Tag! Danke. Wo ist mein Paket?", "Wo ist mein Paket?"),
        ("where is my order?", "where is my order?"),
        ("bonjour", ""),
    ],
)
def test_a_greeting_before_a_request_is_dropped(said: str, rest: str) -> None:
    assert without_opening(said) == rest


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    small_talk(text)
    assert without_opening(text) in text or without_opening(text) == ""


@pytest.mark.parametrize(
    "text", ["super, danke schön", "great, thanks a lot", "parfait, merci beaucoup", "ottimo, grazie tante"]
)
def test_praise_before_thanks_is_thanks(text: str) -> None:
    assert "thanks" in small_talk(text)
