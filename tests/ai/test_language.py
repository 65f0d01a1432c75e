"""Which language a customer writes, and when a conversation's language may change."""

import gzip
import json
from pathlib import Path

import pytest

from ai.language import Languages

SIX = ("en", "fr", "nl", "de", "es", "it")
DATA = Path(__file__).parents[2] / "../shared/data/lid_short/dev.jsonl.gz"


@pytest.fixture(scope="module")
def languages() -> Languages:
    return Languages(SIX)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("where is my order", "en"),
        ("je voudrais être remboursé", "fr"),
        ("mijn pakket is nog niet aangekomen", "nl"),
        ("ich möchte mein Geld zurück", "de"),
        ("¿dónde está mi pedido?", "es"),
        ("vorrei parlare con una persona", "it"),
        ("OÙ EST MA COMMANDE", "fr"),
        ("hola", "es"),
        ("Hoi", "nl"),
        ("Ciao!", "it"),
        ("danke", "de"),
        ("bonjour 👋", "fr"),
    ],
)
def test_a_first_message_tells_its_language(languages: Languages, text: str, language: str) -> None:
    found, sure = languages.detect(text)

    assert found == language
    assert sure > 0.5


@pytest.mark.parametrize("prior", SIX)
@pytest.mark.parametrize(
    "text",
    ["ok", "V-10432", "no", "😀", "", "https://shop.example/x", "a@b.example", "Philips", "ok merci", "1 2"],
)
def test_a_short_or_language_free_message_keeps_the_conversations_language(
    languages: Languages, text: str, prior: str
) -> None:
    assert languages.detect(text, prior)[0] == prior


def test_a_products_name_does_not_change_the_language(languages: Languages) -> None:
    assert languages.detect("Dyson V15 Detect", "fr")[0] == "fr"
    assert languages.detect("Philips Sonicare Diamond Clean", "fr")[0] == "fr"


def test_a_customer_who_goes_on_in_another_language_is_followed(languages: Languages) -> None:
    assert languages.detect("where is my order please", "fr")[0] == "en"
    assert languages.detect("kann ich bitte mit jemandem sprechen", "nl")[0] == "de"


def test_only_the_businesss_languages_are_answered(languages: Languages) -> None:
    found, sure = languages.detect("god morgen, hvor er pakken min")

    assert found in SIX
    assert 0 <= sure <= 1


def test_a_language_that_only_one_model_knows_is_no_error() -> None:
    assert Languages(["en", "xx"]).detect("where is my order")[0] == "en"


def test_without_words_or_a_prior_the_main_language_is_guessed_unsurely(languages: Languages) -> None:
    found, sure = languages.detect("12345")

    assert found == "en"
    assert sure < 0.2


def test_a_prior_the_business_does_not_speak_is_ignored(languages: Languages) -> None:
    assert languages.detect("ok", "ja")[0] == "en"


def test_a_business_without_a_language_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one language"):
        Languages([])


@pytest.mark.skipif(not DATA.exists(), reason="shared/data/lid_short is not beside the repository")
def test_spans_of_three_to_eight_words_are_told_apart(languages: Languages) -> None:
    with gzip.open(DATA, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["lang"] in SIX][:500]

    right = sum(languages.detect(row["text"])[0] == row["lang"] for row in rows)

    assert right / len(rows) > 0.96


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("never mind", "en"),
        ("nope", "en"),
        ("top merci", "fr"),
        ("mercii bcp", "fr"),
        ("non merci", "fr"),
        ("laissez tomber", "fr"),
        ("doei", "nl"),
        ("ja graag", "nl"),
        ("laat maar", "nl"),
        ("klopt", "nl"),
        ("genau", "de"),
        ("ja bitte", "de"),
        ("besten dank!", "de"),
        ("dankeee dir", "de"),
        ("vergiss es", "de"),
        ("déjalo, da igual", "es"),
        ("ok gracias", "es"),
        ("vale perfecto", "es"),
        ("sì", "it"),
        ("non importa", "it"),
        ("va bene", "it"),
        ("lascia perdere", "it"),
    ],
)
def test_a_word_or_two_give_the_language_away(text: str, language: str) -> None:
    assert Languages(("en", "fr", "nl", "de", "es", "it")).detect(text)[0] == language


def test_what_two_languages_say_is_one_of_them() -> None:
    assert Languages(("en", "fr", "nl", "de", "es", "it")).detect("ja prima")[0] in ("nl", "de")


@pytest.mark.parametrize("text", ["أين طلبي من فضلك", "где мой заказ", "我的订单在哪里"])
def test_letters_that_no_language_of_the_business_is_written_in_say_nothing(
    languages: Languages, text: str
) -> None:
    assert languages.detect(text) == ("en", 1 / 6)
    assert languages.detect(text, "it") == ("it", 1 / 6)


def test_a_business_that_writes_other_letters_reads_them() -> None:
    assert Languages(("en", "ar")).detect("أين طلبي من فضلك")[0] == "ar"
