"""Invented people: nobody gets another's number."""

import pytest

from channels.emulator.strangers import LANGUAGES, NoNumberLeft, invent


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_has_a_number_of_their_own(language: str) -> None:
    taken: list[str | None] = []
    for _ in range(200):
        taken.append(invent(language, taken=taken).phone)

    assert len(set(taken)) == 200


def test_a_used_up_range_says_so() -> None:
    everybody = [f"447700900{number:03}" for number in range(1000)]

    assert invent("en", taken=everybody[1:]).phone == everybody[0]
    with pytest.raises(NoNumberLeft, match="all 1000 numbers"):
        invent("en", taken=everybody)
