"""Taking a request back by its name: "cancel the refund", "ich will die Erstattung doch nicht mehr"."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ai.keywords import Pattern, pattern
from ai.wording import Words, corrected, word_list, words
from domain.understanding import Topic

NAMING = 5  # letters from which a word of a flow's examples can stand for the flow
STEM = 7  # letters two words share to be of one family: "remboursé", "remboursement"


class Withdrawals:
    """Which running flow a clause takes back, by the words only that flow's customers use."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        said = {topic.flow: _vocabulary(topic) for topic in topics if ":" not in topic.flow}
        used = Counter(word for own in said.values() for word in own)
        names = {flow: sorted(word for word in own if used[word] == 1) for flow, own in said.items()}
        self._patterns: Mapping[str, Sequence[Pattern]] = {
            flow: _patterns(own) for flow, own in names.items()
        }
        self._families = {word[:STEM]: word for own in names.values() for word in own if len(word) >= STEM}

    def of(self, clause: str, active: Iterable[str]) -> str | None:
        """The first of the active flows that the clause takes back by name, if any."""
        said = tuple(self._families.get(word[:STEM], word) for word in words(clause))
        return next((flow for flow in active if self._takes_back(said, flow)), None)

    def _takes_back(self, said: Words, flow: str) -> bool:
        patterns = self._patterns.get(flow, ())
        return any(one.matches(corrected(said, one.vocabulary)) for one in patterns)


def _vocabulary(topic: Topic) -> set[str]:
    """The words long enough to name the flow, of its name, what it is about and its examples."""
    lines = [
        topic.flow.replace("_", " "),
        topic.about,
        *(one for ones in topic.examples.values() for one in ones),
    ]
    return {word for line in lines for word in words(line) if len(word) >= NAMING and word.isalpha()}


def _patterns(names: Sequence[str]) -> list[Pattern]:
    entries = word_list("withdrawal").values()
    return [
        pattern(
            {
                "never": entry["never"],
                "between": entry["between"],
                "pairs": [
                    {"first": entry["before"], "then": names},
                    {"first": names, "then": entry["behind"]},
                ],
            },
            (),
        )
        for entry in entries
    ]
