"""What only people may deal with is seen without any model, and is not seen in look-alikes."""

import pytest

from ai.regulated import matters, regulated


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("The toaster gave me a shock!", "safety"),
        ("la prise fait des étincelles", "safety"),
        ("er komt rook uit het apparaat", "safety"),
        ("Meine Tochter hat sich am Gerät die Hand verbrannt", "safety"),
        ("huele a quemado", "safety"),
        ("ha preso fuoco in cucina", "safety"),
        ("is it fine with a pacemaker?", "medical"),
        ("je suis enceinte, je peux l'utiliser ?", "medical"),
        ("mag dat tijdens de zwangerschap?", "medical"),
        ("Geht das mit Herzschrittmacher?", "medical"),
        ("tengo marcapasos", "medical"),
        ("sono incinta, posso usarlo?", "medical"),
        ("I'm going to sue you", "legal"),
        ("mon avocat va vous écrire", "legal"),
        ("ik ga jullie aanklagen", "legal"),
        ("ich werde rechtliche Schritte einleiten", "legal"),
        ("os voy a denunciar", "legal"),
        ("ci vediamo in tribunale", "legal"),
        ("is it tax deductible?", "financial"),
        ("je peux le déduire de mes impôts ?", "financial"),
        ("is dit van de belasting aftrekken mogelijk", "financial"),
        ("kann ich das von der Steuer absetzen", "financial"),
        ("¿esto desgrava?", "financial"),
        ("posso scaricare dalle tasse la friggitrice?", "financial"),
    ],
)
def test_it_is_seen(text: str, matter: str) -> None:
    assert regulated(text) == matter


@pytest.mark.parametrize(
    "text",
    [
        "are you open on a bank holiday?",
        "my lawyer friend recommended you",
        "my payment didn't go through",
        "do you sell smoke detectors?",
        "does it have overheating protection?",
        "mon ami avocat vous a recommandés",
        "vous vendez des détecteurs de fumée ?",
        "le paiement a échoué",
        "een bevriende advocaat raadde jullie aan",
        "verkopen jullie rookmelders?",
        "mijn betaling is mislukt",
        "haben Sie Rauchmelder?",
        "ein befreundeter Anwalt hat Sie empfohlen",
        "haben Sie am Feiertag geöffnet?",
        "un amigo abogado me ha recomendado vuestra tienda",
        "¿tenéis detectores de humo?",
        "un amico avvocato mi ha consigliato il vostro negozio",
        "vendete rilevatori di fumo?",
        "il pagamento non va",
        "the kettle arrived broken, I want my money back",
        "",
    ],
)
def test_look_alikes_are_not(text: str) -> None:
    assert regulated(text) is None


def test_danger_comes_before_everything_else() -> None:
    assert regulated("It caught fire and I will sue you") == "safety"


@pytest.mark.parametrize(
    "text",
    [
        "me he quedado fuera tras varios intentos, cómo vuelvo a entrar",
        "de bezorger smeet de doos op de grond",
        "es Calle Feria 21, 41003 Sevilla",
    ],
)
def test_an_everyday_word_is_no_typo_of_a_danger(text: str) -> None:
    assert regulated(text) is None


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Somebody used my card without my permission", "fraud"),
        ("mon compte a été piraté", "fraud"),
        ("ik ben opgelicht door een nep sms", "fraud"),
        ("unbefugte Abbuchung auf meiner Karte!", "fraud"),
        ("me han robado los datos de la tarjeta", "fraud"),
        ("qualcuno è entrato nel mio account", "fraud"),
        ("I have written to you five times already", "repeated"),
        ("je vous ai déjà écrit trois fois", "repeated"),
        ("ik heb al drie keer gebeld", "repeated"),
        ("ich habe Ihnen schon dreimal geschrieben", "repeated"),
        ("ya os he escrito tres veces", "repeated"),
        ("vi ho già scritto tre volte", "repeated"),
    ],
)
def test_fraud_and_what_was_told_again_and_again_are_seen(text: str, matter: str) -> None:
    assert matters(text) == [matter]


def test_a_single_reminder_is_not_again_and_again() -> None:
    assert matters("I wrote to you yesterday, did you get it?") == []
