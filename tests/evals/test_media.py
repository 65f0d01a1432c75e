"""The eval of files: its papers and attacks are the same every time, and its figures tell a miss."""

from domain.media import Field, Reading
from evals.media.documents import Seen, Shot, shots
from evals.media.figures import Figure, as_text, share
from evals.media.hostile import KINDS, files
from evals.media.rendering import LANGUAGES, papers


def test_each_language_has_a_paper_of_each_kind_and_they_are_the_same_every_time() -> None:
    for language in LANGUAGES:
        first, again = papers(language, 1), papers(language, 1)

        assert [one.kind for one in first] == ["invoice", "label", "order", "plate", "screen"]
        assert [one.fields for one in first] == [one.fields for one in again]
        assert [one.image.tobytes() for one in first] == [one.image.tobytes() for one in again]


def test_every_paper_is_shot_clean_distorted_and_failing() -> None:
    taken = list(shots(["it"], 1))

    assert len(taken) == 20
    assert sum(one.failing for one in taken) == 5
    assert len({one.how for one in taken}) > 6


def test_hostile_files_are_of_every_kind_and_the_same_for_the_same_seed() -> None:
    some = files(len(KINDS))

    assert {one.what for one in some} == set(KINDS)
    assert [one.data for one in some] == [one.data for one in files(len(KINDS))]


def test_a_field_read_wrong_is_a_miss() -> None:
    paper = papers("en", 1)[0]
    shot = Shot(paper=paper, how="clean", data=b"", failing=False)
    right = tuple(Field(name=name, value=value, text=value) for name, value in paper.fields.items())

    assert Seen(shot=shot, reading=Reading(kind="image", fields=right), seconds=1).wrong == {}
    assert set(Seen(shot=shot, reading=Reading(kind="image"), seconds=1).wrong) == set(paper.fields)


def test_figures_pass_by_their_goals() -> None:
    assert share("p", "enough", [True] * 95 + [False] * 5, 94).passes
    assert not share("p", "too few", [True] * 9 + [False], 94).passes
    assert not Figure(part="p", what="too many", value=4, unit="%", goal=3, most=True).passes
    assert "MISS" in as_text([Figure(part="p", what="too many", value=4, unit="%", goal=3, most=True)])
