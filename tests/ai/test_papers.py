"""Identity documents and bank cards are recognised by rules, and ordinary papers are not taken for them."""

import pytest

from ai.sight.papers import luhn, sensitive
from domain.media import Line


def seen(*texts: str) -> str | None:
    return sensitive([Line(text=text) for text in texts])


@pytest.mark.parametrize(
    "texts",
    [
        (
            "PASSPORT",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        ),
        ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"),
        (
            "BUNDESREPUBLIK DEUTSCHLAND",
            "PERSONALAUSWEIS",
            "Geburtstag 12.08.1983",
            "Staatsangehörigkeit DEUTSCH",
        ),
        (
            "REPUBLIQUE FRANCAISE",
            "CARTE NATIONALE D'IDENTITE",
            "Prénoms : MARIE",
            "Date de naissance 01.01.1990",
        ),
        ("ESPAÑA", "DOCUMENTO NACIONAL DE IDENTIDAD", "APELLIDOS", "FECHA DE NACIMIENTO"),
        ("Driving Licence", "1. Surname", "date of birth 01.01.1980"),
    ],
)
def test_identity_documents_are_known(texts: tuple[str, ...]) -> None:
    assert seen(*texts) == "id-document"


@pytest.mark.parametrize(
    "texts",
    [
        ("VISA", "4111 1111 1111 1111", "VALID THRU 12/28", "A CARDHOLDER"),
        ("bank", "5555 5555 5555 4444", "mastercard"),
        ("DEBIT", "4111 1111", "1111 1111", "12/28"),
        ("AMERICAN EXPRESS", "3782 822463 10005"),
    ],
)
def test_bank_cards_are_known(texts: tuple[str, ...]) -> None:
    assert seen(*texts) == "bank-card"


@pytest.mark.parametrize(
    "texts",
    [
        ("Invoice INV-2026-0042", "Paid by Visa ending 1111", "Total 49,90 €"),
        ("DHL", "00340434161094015902", "Sendungsnummer"),
        ("IBAN FR76 3000 6000 0112 3456 7890 189", "Total 12,00 €"),
        ("Please bring your passport to the shop",),
        ("Serial number 4111111111111112",),
    ],
)
def test_ordinary_papers_are_not_taken_for_them(texts: tuple[str, ...]) -> None:
    assert seen(*texts) is None


def test_the_check_digit_tells_a_card_number_from_any_other() -> None:
    assert luhn("4111111111111111")
    assert not luhn("4111111111111112")
