"""The company's pages, as nodes that look things up in them see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from domain.passage import Passage
from kb.shelf import Asker


class Pages:
    """What the words in a question find: passages by id, with their scores. Remembers what was asked."""

    def __init__(self, known: Mapping[str, Mapping[str, float]]) -> None:
        self.known = known
        self.asked: list[tuple[str, str, datetime]] = []
        self.askers: list[Asker] = []

    def search(
        self,
        question: str,
        language: str,
        k: int,
        now: datetime,
        *,
        asker: Asker,
        without: Collection[str] = (),
    ) -> list[Passage]:
        self.asked.append((question, language, now))
        self.askers.append(asker)
        found = {
            one: score for word, ids in self.known.items() if word in question for one, score in ids.items()
        }
        return [_passage(one, language, score) for one, score in found.items() if one not in without][:k]

    def told(self, passage: Passage, question: str, now: datetime, *, asker: Asker) -> Passage:
        return replace(passage, question=question, answer=f"{passage.text}, in short")


def _passage(id_: str, language: str, score: float) -> Passage:
    title = id_.rpartition("/")[2]
    return Passage(id=id_, source="s", title=title, text=title, language=language, score=score)
