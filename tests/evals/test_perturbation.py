"""Perturbations differ between styles, never between two runs of the same seed."""

from evals.conversations.perturbation import PLAIN, STYLES, Hand, Style, without_accents

SENTENCE = "Bonjour, où se trouve exactement la commande {order.number} que j'attends depuis dimanche ?"
MISTYPES = Style(name="typos", mistypes=True)


def typed(seed: str, style: Style = MISTYPES) -> str:
    return Hand(style, seed).written(SENTENCE)


def test_the_same_seed_makes_the_same_typos_and_another_one_others() -> None:
    assert typed("a") == typed("a")
    assert len({typed(str(seed)) for seed in range(20)}) > 10


def test_values_of_records_are_never_mistyped() -> None:
    assert all("{order.number}" in typed(str(seed)) for seed in range(50))


def test_a_plain_hand_writes_the_first_wording_in_order() -> None:
    hand = Hand(PLAIN, "a")

    assert hand.written(SENTENCE) == SENTENCE
    assert hand.wording(["first", "second"]) == "first"
    assert hand.order([1, 2]) == [1, 2]


def test_a_rephrasing_hand_avoids_the_first_wording_and_a_reordering_one_turns_requests_round() -> None:
    rephrases = [Hand(Style(name="r", rephrases=True), str(seed)) for seed in range(20)]

    assert {hand.wording(["first", "second", "third"]) for hand in rephrases} == {"second", "third"}
    assert rephrases[0].wording(["only"]) == "only"
    assert Hand(Style(name="o", reorders=True), "a").order([1, 2]) == [2, 1]


def test_accents_go_and_letters_stay() -> None:
    assert without_accents("Größe, où, señor, perché") == "Große, ou, senor, perche"


def test_eight_runs_are_eight_styles_the_first_of_them_plain() -> None:
    assert len(STYLES) == 8
    assert STYLES[0] == PLAIN
    assert len({style.name for style in STYLES}) == 8
