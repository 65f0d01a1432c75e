"""What the pieces of a burst ask for by themselves: its sentences, and both sides of an "and"."""

from collections.abc import Sequence

from ai.analysis import Analysis, Analyst
from ai.clauses import SHORTEST, begins_to_ask, halves, is_question, pieces, telling
from ai.control import says
from ai.requests import Heard, Requests
from ai.smalltalk import without_opening
from ai.wording import tokens
from domain.command import Ask, Clarify, Command, StartFlow
from domain.understanding import Utterance

MOST_EARLIER = 3  # messages looked at for what a lone order number is about
LONG, SPECIFIC = 5, 2  # letters of a telling word, and how many of them make an unclear question specific


class Pieces:
    """Reads pieces of text with the models, and decides among the business's topics."""

    def __init__(self, analyst: Analyst, requests: Requests) -> None:
        self._analyst = analyst
        self._requests = requests

    def analysed(self, text: str, utterance: Utterance) -> Analysis:
        """What the models say; which order it is about is none of their business, and would sway them."""
        around = self._requests.without_names(text)
        said = around if any(letter.isalpha() for letter in around) else text
        return self._analyst.analyse(said, utterance.prior)

    def weighed(self, text: str, utterance: Utterance) -> Analysis:
        """The same with what the text names as evidence."""
        return self._requests.weigh(text, self.analysed(text, utterance), ended(utterance))

    def heard(
        self, clause: str, utterance: Utterance, *, alone: bool = False, sentence: bool = False
    ) -> list[Heard]:
        """What a piece of the burst asks for by itself, politeness aside; what only goes on from something
        said before ("and what about V-10433?") asks for nothing unless it stands `alone`, and that nobody
        answers is a reason, no request. A whole `sentence` that asks may be less clear."""
        clause = without_opening(clause)
        if len(tokens(clause)) < SHORTEST or says("nobody", clause):
            return []
        if self._requests.is_follow_up(clause) and not alone:
            return []
        analysis = self.weighed(clause, utterance)
        decided, language = self._requests.decide(clause, analysis), analysis.language
        if self._requests.is_strong(analysis) or self._requests.is_evident(clause, decided, language):
            return [(clause, decided)]
        if isinstance(decided, Clarify) and (likely := self._requests.evident(clause, decided, language)):
            return [(clause, likely)]
        if sentence and isinstance(decided, StartFlow) and is_question(clause):
            return [(clause, decided)]
        known = analysis.scope >= self._requests.thresholds.scope
        return [(clause, Ask(question=clause))] if known and is_question(clause) else []

    def questions(self, clauses: Sequence[str], utterance: Utterance) -> list[Heard]:
        """What several questions ask for; nothing unless they differ, and each says by itself what it is
        about: "what do they cost?" does not."""
        heard = [one for clause in clauses for one in self._alone(without_opening(clause), utterance)]
        return heard if len({command for _, command in heard}) == len(clauses) else []

    def _alone(self, question: str, utterance: Utterance) -> list[Heard]:
        told = len(telling(question, LONG))
        if not told:
            return []
        analysis = self.weighed(question, utterance)
        if self._requests.is_strong(analysis):
            return [(question, self._requests.decide(question, analysis))]
        known = analysis.scope >= self._requests.thresholds.scope
        return [(question, Ask(question=question))] if known and told >= SPECIFIC else []

    def two_questions(self, clause: str, utterance: Utterance, language: str) -> list[Heard]:
        """Two questions joined by "and", however clear one of them makes the whole."""
        for left, right in halves(clause, language):
            if begins_to_ask(left) and begins_to_ask(right):
                return self.questions((left, right), utterance)
        return []

    def cut(self, clause: str, utterance: Utterance, language: str, *, whole: bool) -> list[Heard]:
        """Two requests joined by "and", when each half is clear and they differ.

        "How can I send it back and get my money" is one, though its first half alone is a question: of a
        burst that is clear as a `whole`, no half may only ask.
        """
        for left, right in halves(clause, language):
            heard = self.heard(left, utterance)
            heard += self.heard(right, utterance) if heard else []  # each half costs an embedding
            asks = sum(isinstance(command, Ask) for _, command in heard)
            if len({command for _, command in heard}) == 2 and asks < (1 if whole else 2):
                return heard
        return []

    def same_again(self, body: str, utterance: Utterance) -> Command | None:
        """What was last asked about another order, when all that is said is one more number."""
        if not self._requests.is_follow_up(body):
            return None
        earlier = [one["text"] for one in utterance.recent if one["author"] == "customer"]
        for text in reversed(earlier[-MOST_EARLIER:]):
            for _, command in self.heard(text, utterance):
                if self._requests.takes_order(command):
                    return command
        return None

    def clearest(self, body: str, utterance: Utterance, language: str) -> Command | None:
        """The only flow that pieces of an unclear text clearly ask for."""
        if self._requests.is_number_only(body):
            return None
        heard = [one for piece in pieces(body, language) for one in self.heard(piece, utterance)]
        clear = [one for one in heard if isinstance(one[1], StartFlow)]
        found = {command for _, command in self._requests.without_grounds(clear)}
        return found.pop() if len(found) == 1 else None


def ended(utterance: Utterance) -> str | None:
    """The flow that ended last, while nothing else is going on."""
    return None if utterance.active else utterance.ended
