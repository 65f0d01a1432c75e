"""The conversation that leads a customer to a step of a flow, for findings of the checker."""

from collections import deque
from collections.abc import Iterator

from flows.flow import Collect, Do, Flow, Fork, Gather, Jump, Say, SlotDef, Step, ToPerson

Path = tuple[int, ...]


def followers(step: Step, place: int) -> list[int]:
    """Where a flow may go on after its step at `place`."""
    match step:
        case Fork(when=when, otherwise=otherwise):
            always = {"true": [place + 1], "false": [otherwise]}
            return always.get(when.strip(), [place + 1, otherwise])
        case Jump(to=to) | Gather(back=to):
            return [to]
        case Collect(leaves=int(leaves)):
            return [place + 1, leaves]
        case ToPerson():
            return []
        case _:
            return [place + 1]


def reachable(flow: Flow) -> dict[int, Path]:
    """Every step a customer may get to, with the shortest way there, its own place last."""
    ways: dict[int, Path] = {}
    ahead: deque[Path] = deque([(0,)])
    while ahead:
        way = ahead.popleft()
        place = way[-1]
        if place in ways or place >= len(flow.steps):
            continue
        ways[place] = way
        ahead.extend((*way, after) for after in followers(flow.steps[place], place))
    return ways


def conversation(flow: Flow, step: Step, language: str) -> tuple[str, ...]:
    """What is said on the shortest way to `step`, a line each; empty where nobody gets there."""
    way = reachable(flow).get(flow.steps.index(step), ())
    return tuple(_said(flow, way, language)) if way else ()


def _said(flow: Flow, way: Path, language: str) -> Iterator[str]:
    examples = flow.examples.get(language) or (flow.about,)
    yield f"customer: {examples[0]}"
    for place, after in zip(way, (*way[1:], None), strict=True):
        match flow.steps[place]:
            case Collect(slot=name):
                slot = flow.slots.get(name)
                yield f"agent: {slot.ask if slot else name}"
                yield f"customer: {_answer(slot, language)}"
            case Say(key=key):
                yield f"agent: {key}"
            case Fork(when=when) if after is not None:
                yield f"(when {when})" if after == place + 1 else f"(unless {when})"
            case Do() as step:
                yield from _done(step)
            case _:
                pass


def _done(step: Do) -> Iterator[str]:
    if step.preview:
        yield f"agent: {step.preview}"
        yield f"customer: {step.yes}"
    yield f"agent does {step.tool}" + ("" if step.only_if else ", whatever the case")


def _answer(slot: SlotDef | None, language: str) -> str:
    if slot is None:
        return "…"
    words = next((words[language] for words in slot.options.values() if words.get(language)), None)
    return words[0] if words else (slot.pattern or f"({slot.type})")
