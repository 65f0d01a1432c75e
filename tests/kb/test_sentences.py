"""A passage is cut where its sentences end, and lists and questions stay with what they belong to."""

import pytest

from kb.sentences import sentences


def said(passage: str) -> list[str]:
    return [passage[one.start : one.end] for one in sentences(passage)]


@pytest.mark.parametrize(
    ("passage", "parts"),
    [
        ("It costs €4.90. Bags are free.", ["It costs €4.90.", "Bags are free."]),
        ("Am 1. Mai ist zu. Sonst nicht.", ["Am 1. Mai ist zu.", "Sonst nicht."]),
        ("Geben Sie die USt-IdNr. an. Danke!", ["Geben Sie die USt-IdNr. an.", "Danke!"]),
        ("Akkus, z. B. Knopfzellen. Gratis.", ["Akkus, z. B. Knopfzellen.", "Gratis."]),
        ("*No gifts.* ¿Otra cosa? Escríbenos.", ["*No gifts.*", "¿Otra cosa? Escríbenos."]),
        ("Un défaut ? Écrivez-nous.", ["Un défaut ? Écrivez-nous."]),
        ("See https://shop.example/a.b now", ["See https://shop.example/a.b now"]),
    ],
)
def test_a_sentence_ends_where_the_next_begins(passage: str, parts: list[str]) -> None:
    assert said(passage) == parts


def test_a_list_and_its_head_are_one_group_and_each_line_is_read_with_the_head() -> None:
    found = sentences("Delivery:\n\n- France: 2 days\n- Spain: 4 days\n\nIt is free from €50.")

    assert len({one.group for one in found[:3]}) == 1
    assert found[3].group != found[0].group
    assert found[2].text == "Delivery: - Spain: 4 days"
    assert [one.opens for one in found] == [True, False, False, True]


def test_items_below_a_whole_sentence_can_each_be_said_alone() -> None:
    found = sentences("You have 30 days.\n\n- Boxes may be open.\n- Bring it to a shop. It is free.")

    assert [one.opens for one in found] == [True, True, True, False]
    assert len({one.group for one in found}) == 4


def test_steps_are_never_told_apart() -> None:
    found = sentences("Do this.\n\n1. Fill it. Wait.\n2. Rinse.")

    assert len({one.group for one in found}) == 1


def test_a_heading_is_said_with_what_it_heads() -> None:
    passage = "*Returns*\n\nYou have 30 days.\n\n*Refunds*\n\nThey take a week."

    assert said(passage) == ["*Returns*\n\nYou have 30 days.", "*Refunds*\n\nThey take a week."]
