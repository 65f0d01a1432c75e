"""Codes and passwords are found in what customers write, so that nobody reads them later."""

import pytest

from ai.secrets import HIDDEN, codes, passwords, without


@pytest.mark.parametrize("text", ["482913", "482 913", "my code is 482-913!", "code: 482913, danke"])
def test_six_digits_are_a_code(text: str) -> None:
    assert [one.value for one in codes(text)] == ["482913"]
    assert "913" not in without(text, codes(text))


@pytest.mark.parametrize(
    "text", ["V-10432", "+33639980177", "75011", "4829131", "06 39 98 01 77", "0800 123 456"]
)
def test_other_numbers_are_none(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("my password is Hunter2!x", f"my password is {HIDDEN}"),
        ("can't log in, password: Tulip77, help", f"can't log in, password: {HIDDEN}, help"),
        ("mon mot de passe est Soleil2024", f"mon mot de passe est {HIDDEN}"),
        ("mijn wachtwoord is Fiets#123", f"mijn wachtwoord is {HIDDEN}"),
        ("Mein Passwort lautet Hund99", f"Mein Passwort lautet {HIDDEN}"),
        ("mi contraseña es Luna1234", f"mi contraseña es {HIDDEN}"),
        ("la mia password è Gatto55", f"la mia password è {HIDDEN}"),
    ],
)
def test_a_password_is_hidden_and_the_rest_is_kept(text: str, kept: str) -> None:
    assert without(text, passwords(text)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "my password is not accepted",
        "it says my password is wrong",
        "mon mot de passe est refusé",
        "mijn wachtwoord is verlopen",
        "mein Passwort ist gesperrt",
        "la mia password è scaduta",
        "I forgot my password",
    ],
)
def test_talk_of_a_password_tells_none(text: str) -> None:
    assert passwords(text) == []
