"""Fresh colloquial messages in six languages on the real models and the demo shop's flows.

None of them is an example of a flow or a question of a document. A slash separates readings that serve the
customer as well. Accuracy has a floor, since models are measured, not proved.
"""

from collections import defaultdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedders
from ai.interpreter import EmbeddedInterpreter
from ai.requests import knowledge_topic
from domain.command import (
    Ask,
    CannotProvide,
    Clarify,
    Command,
    Handoff,
    OutOfScope,
    Privacy,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.understanding import Interpretation, SlotSpec, Topic, Utterance
from tools.sandbox.products import product_names

pytestmark = pytest.mark.slow

SHOP = Path(__file__).parents[2] / "playbooks/shop"
FLOWS, KNOWLEDGE = SHOP / "flows", SHOP / "knowledge"
LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
MESSAGES = sorted(Path(__file__).with_name("messages").glob("*.txt"))
FLOORS = {"fresh": (0.95, 0.98), "colloquial": (0.9, 0.95)}
"""Right, and right or asked back with the right flow among the options; any other file: `USUAL`."""

USUAL = (0.85, 0.92)


def lines(file: Path) -> list[str]:
    """Language, wanted (a value's spaces as ~) and message, with bars between them."""
    return [line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def demo_topics() -> list[Topic]:
    pages = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(FLOWS.glob("*.yaml"))]
    return [
        Topic(
            flow=page["flow"],
            about=page["about"],
            examples=page["examples"],
            slots=tuple(
                SlotSpec(
                    name=name,
                    type=slot["type"],
                    options=slot.get("options", {}),
                    when_asked=slot.get("when_asked", False),
                    pattern=slot.get("pattern"),
                    kind=slot.get("kind"),
                    place=slot.get("place"),
                    names=product_names() if slot["type"] == "product" else (),
                )
                for name, slot in page.get("slots", {}).items()
            ),
        )
        for page in pages
    ]


def knowledge_topics() -> list[Topic]:
    """The demo shop's documents, but for those that flows answer from."""
    flows = [yaml.safe_load(path.read_text("utf-8")) for path in FLOWS.glob("*.yaml")]
    claimed = {document for flow in flows for document in flow.get("documents", [])}
    titles: dict[str, str] = {}
    questions: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for path in sorted(KNOWLEDGE.glob("*/*.md")):
        head = yaml.safe_load(path.read_text("utf-8").split("---")[1])
        if head["id"] not in claimed and head.get("intent", True):
            titles.setdefault(head["id"], head["title"])
            questions[head["id"]][head["language"]] = head["questions"]
    return [knowledge_topic(name, titles[name], questions[name]) for name in titles]


BESIDE = ("day=", "branch=")
"""Which day and shop opening hours are asked about has tests of its own; lines need not name them."""


def as_wanted(said: set[str], wanted: str) -> bool:
    """Whether what was read is one of the readings that serve the customer."""
    plain = {one for one in said if not one.startswith(BESIDE)}
    return any({*reading.split()} in (said, plain) for reading in wanted.split("/"))


def labels(commands: tuple[Command, ...]) -> set[str]:
    """What the expectations above are written in."""
    said: set[str] = set()
    for command in commands:
        match command:
            case StartFlow(flow=flow):
                said.add(flow)
            case SetSlot(slot=slot, value=value):
                said.add(f"{slot}={value}".replace(" ", "~").replace("/", "~"))
            case SmallTalk(kind=kind):
                said.add(kind)
            case Privacy(what=what):
                said.add(what)
            case Handoff():
                said.add("human")
            case Ask():
                said.add("ask")
            case OutOfScope() | Clarify():
                said.add("outside")
            case CannotProvide():
                said.add("cannot")
            case _:
                said.add(command.type)
    return said


async def read(interpreter: EmbeddedInterpreter, text: str) -> Interpretation:
    now = datetime(2026, 11, 18, 10, tzinfo=ZoneInfo("Europe/Paris"))
    return await interpreter.interpret(Utterance(text=text, now=now, languages=LANGUAGES))


@pytest.fixture(scope="module")
def interpreter(embedders: Embedders) -> EmbeddedInterpreter:
    topics = [*demo_topics(), *knowledge_topics()]
    return EmbeddedInterpreter(EmbeddedAnalyst(topics, LANGUAGES, embedders.understanding(LANGUAGES)), topics)


@pytest.mark.parametrize("file", MESSAGES, ids=lambda file: file.stem)
async def test_messages_in_six_languages_are_understood(interpreter: EmbeddedInterpreter, file: Path) -> None:
    floor, floor_with_question = FLOORS.get(file.stem, USUAL)
    right: dict[str, list[bool]] = defaultdict(list)
    asked: list[bool] = []
    misses: list[str] = []

    for line in lines(file):
        language, wanted, text = (part.strip() for part in line.split("|"))
        meant = await read(interpreter, text)
        said = labels(meant.commands)
        right[language].append(as_wanted(said, wanted))
        options = {flow for one in meant.commands if isinstance(one, Clarify) for flow in one.options}
        asked.append(right[language][-1] or wanted.replace("/", " ").split()[0] in options)
        if not right[language][-1]:
            misses.append(
                f"{language} {text!r}: wanted {wanted}, got {meant.commands}, "
                f"{meant.intents[:1]} scope {meant.scope:.2f}"
            )

    total = sum(map(sum, right.values())) / sum(map(len, right.values()))
    report = {language: f"{sum(hits)}/{len(hits)}" for language, hits in right.items()}
    assert total >= floor, f"{total:.3f} {report}\n" + "\n".join(misses)
    assert sum(asked) / len(asked) >= floor_with_question, "\n".join(misses)


async def test_nothing_is_begun_for_what_is_hardly_about_the_shop(interpreter: EmbeddedInterpreter) -> None:
    for line in [line for file in MESSAGES for line in lines(file)]:
        meant = await read(interpreter, line.split("|")[2].strip())

        begun = [command for command in meant.commands if isinstance(command, StartFlow)]
        assert meant.scope >= 0.5 or not begun, line
