"""What is said outside flows: knowledge, small talk, repeating, asking what is meant."""

from collections.abc import Mapping, Sequence

from domain.command import Clarify, OutOfScope, Rate, Repeat, SmallTalk
from domain.dialogue import Choice, Question
from domain.json import JsonDict
from domain.tap import Choose
from flows.draft import LOW_SCORE, PERSON_BUTTON, Draft
from flows.flow import Flow

MOST_OPTIONS = 2
"""Flows offered beside the button to a person: three buttons fit."""

LONGEST_QUOTED = 80
"""Letters of a question said back to who asked it."""

LOW = 2
"""The score up to which somebody in charge looks at the case."""

TAKES_LEAVE = ("thanks", "goodbye")

Talk = SmallTalk | Repeat | Rate | OutOfScope | Clarify


def answer_question(draft: Draft, question: str) -> bool:
    """Tell what is being waited for, or quote the best passage, once; without either say so."""
    draft.digressed = True
    if _about_what_waits(draft):
        draft.say("approval-waiting")
    elif draft.passages:
        quote(draft, question)
    else:
        draft.say_with_person("knowledge-none")
        draft.miss("stuck")
    return True


def _about_what_waits(draft: Draft) -> bool:
    """Whether the question is likely about something that waits for a person: its news come before a page."""
    waiting = {frame["flow"] for frame in draft.stack if draft.is_parked(frame)}
    return bool(waiting & set(draft.intents[:1]))


def quote(draft: Draft, question: str | None = None) -> None:
    """What answers in the question's best passage, else in the best of what several are answered by, unless
    it is said already; a person answers where the pages do not agree, or say nothing of one question.
    Without a question it is the best of what has not been said."""
    own, shared = _answering(draft, question) if question else ([], _unsaid(draft))
    if not (own or shared):
        draft.say_with_person("knowledge-none-beside", question=(question or "")[:LONGEST_QUOTED])
        return
    best = (own or shared)[0]
    if best["id"] in draft.quoted:
        return
    draft.quoted.add(best["id"])
    if best.get("disputed"):
        draft.say("knowledge-disputed")
        draft.wants_person = "disputed"
    else:
        draft.say("knowledge-answer", text=best.get("answer") or best["text"], passage=best["id"])


def _answering(draft: Draft, question: str) -> tuple[list[JsonDict], list[JsonDict]]:
    """The passages found for the question, and those that are nobody's own."""
    own = [one for one in draft.passages if one.get("question") == question]
    return own, [one for one in draft.passages if not one.get("question")]


def _unsaid(draft: Draft) -> list[JsonDict]:
    """All passages, or beside answers the best ones of what else was asked."""
    unsaid = [one for one in draft.passages if one.get("question") and one["id"] not in draft.quoted]
    return (unsaid if draft.quoted else []) or [*draft.passages]


def small_talk(draft: Draft, said: Sequence[Talk], flows: Mapping[str, Flow], *, alone: bool) -> bool:
    """Whether something was understood here. Pleasantries count only when nothing else was said (`alone`);
    the question whether we are a bot is always answered."""
    understood = False
    leaves = SmallTalk(kind="goodbye") in said
    for command in said:
        match command:
            case SmallTalk(kind="bot_question"):
                draft.say("bot-question")
                understood = True
            case Rate():
                rated(draft, command)
                draft.quiet = understood = True
            case SmallTalk(kind="thanks") if leaves:
                pass  # the goodbye answers it: nothing more is asked of who is leaving
            case SmallTalk(kind=kind) if alone:
                draft.say(kind)
                draft.quiet = kind in TAKES_LEAVE or (kind == "greeting" and offer_left(draft, flows))
                understood = True
            case Repeat() if alone and draft.last_acts:
                draft.acts += draft.last_acts
                draft.quiet = understood = True
            case Clarify(options=options) if alone and not understood:
                understood = ask_which(draft, options, flows)
            case OutOfScope(kind=kind) if alone and not understood:
                understood = unclear(draft, "gibberish" if kind == "gibberish" else "out-of-scope")
            case _:
                pass
    return understood


def rated(draft: Draft, rating: Rate) -> None:
    """Thank for a score, and ask for a word about it; a low one is looked at by somebody in charge."""
    if rating.comment is not None:
        draft.say("rate-thanks")
        return
    low = rating.score <= LOW
    if low:
        draft.wants_person = draft.wants_person or LOW_SCORE
    if draft.question is None or draft.question["kind"] in ("score", "comment"):
        about: Question = {"kind": "comment", "frame": None, "slot": str(rating.score), "options": []}
        draft.ask(about, "survey-sorry" if low else "survey-comment")
    else:
        draft.say("rate-thanks")


def ask_which(draft: Draft, options: Sequence[str], flows: Mapping[str, Flow]) -> bool:
    """Ask with buttons which of the flows is meant; the second unclear message in a row gets a person."""
    known = [flow for flow in dict.fromkeys(options) if flow in flows][:MOST_OPTIONS]
    if not known:
        return False
    if draft.miss("unclear"):
        return True
    choices: list[Choice] = [{"id": str(Choose(flow)), "key": f"choice-flow-{flow}"} for flow in known]
    question: Question = {
        "kind": "clarify",
        "frame": None,
        "slot": None,
        "options": [*choices, PERSON_BUTTON],
    }
    draft.ask(question, "clarify")
    draft.quiet = True
    return True


def offer_left(draft: Draft, flows: Mapping[str, Flow]) -> bool:
    """Offer to begin anew what was open when the customer fell silent, once; whether there was anything."""
    flow, draft.left_open = draft.left_open, None
    if flow not in flows:
        return False
    choice: Choice = {"id": str(Choose(str(flow))), "key": f"choice-flow-{flow}"}
    question: Question = {"kind": "clarify", "frame": None, "slot": None, "options": [choice]}
    draft.ask(question, "pick-up", flow=flow)
    draft.quiet = True
    return True


def unclear(draft: Draft, key: str) -> bool:
    """Nothing we can do anything with. An open question is asked again; nothing ever moves on by it."""
    if draft.miss("unclear"):
        return True
    open_frame = draft.frame(draft.asked["frame"]) if draft.asked else None
    if open_frame and key == "gibberish":
        draft.say("ask-again")
    elif open_frame:
        draft.say(key)
    else:
        draft.say_with_person(key)
    return True
