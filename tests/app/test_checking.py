"""What `deskhand check` finds beyond a page's shape."""

from dataclasses import replace

from app.agent import flows
from app.checking import unheard
from app.playbook_folders import folder
from domain.command import Ask, Command, Handoff, StartFlow
from domain.understanding import Interpretation, Utterance
from playbooks.playbook import load

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
KNOWN = flows(load(folder("shop")))


class Deaf:
    """Hears every flow's examples for what they are, but for one flow in one language."""

    async def interpret(self, utterance: Utterance) -> Interpretation:
        owner = next(
            (flow.name, language)
            for flow in KNOWN.values()
            for language, texts in flow.examples.items()
            if utterance.text in texts
        )
        return replace(NOTHING, commands=(self._command(*owner),))

    def _command(self, flow: str, language: str) -> Command:
        if (flow, language) == ("refund", "nl"):
            return Ask(question="?")
        return Handoff(reason="asked") if flow == "talk_to_person" else StartFlow(flow=flow)


NOTHING = Interpretation(
    language="en",
    language_sure=1.0,
    sentiment=0.0,
    urgency="normal",
    intents=(),
    scope=1.0,
    margin=1.0,
    commands=(),
    calls=(),
)


async def test_a_flow_that_no_example_reaches_is_shown_with_what_is_heard_instead() -> None:
    (finding,) = await unheard(KNOWN, LANGUAGES, Deaf())

    first, *shown = finding.splitlines()
    assert "no example in nl reaches refund" in first
    assert "/refund.yaml:" in first
    assert shown[:2] == ["    customer: ik wil mijn geld terug", "    agent hears: ask"]
    assert len(shown) == 2 * len(KNOWN["refund"].examples["nl"])
