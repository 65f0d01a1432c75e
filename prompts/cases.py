"""The words of a case for staff: what happened and what to do first, rendered from the state."""

from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from domain.claims import claimed, last_words
from domain.dialogue import State

FOLDER = Path(__file__).parent / "cases"
MOODS = ((-0.6, "furious"), (-0.2, "unhappy"), (0.3, "neutral"), (1.0, "happy"))


class Cases:
    """Renders the templates in prompts/cases/."""

    def __init__(self) -> None:
        loader = FileSystemLoader(FOLDER)
        # plain text for people's screens; the console escapes it where it becomes HTML
        self._templates = Environment(loader=loader, undefined=StrictUndefined, autoescape=False)
        self._reasons: dict[str, str] = yaml.safe_load((FOLDER / "reasons.yaml").read_text(encoding="utf-8"))

    def summary(self, state: State, reason: str, topic: str | None) -> str:
        """What happened, in a few lines."""
        return self._render("summary.j2", state, reason, topic)

    def next_action(self, state: State, reason: str, topic: str | None) -> str:
        """What the person should do first."""
        return self._render("next_action.j2", state, reason, topic)

    def _render(self, name: str, state: State, reason: str, topic: str | None) -> str:
        turn = state["turn"]
        stack = state.get("stack", [])
        return self._templates.get_template(name).render(
            reason=reason,
            reasons=self._reasons,
            topic=topic,
            customer=turn.get("customer"),
            proof=state.get("proof"),
            text=last_words(state),
            claimed=claimed(stack),
            effects=list(state.get("effects", {}).values()),
            mood=mood(state.get("mood", [])),
            returned=state.get("returned"),
            urgency=turn.get("urgency", "normal"),
            language=state.get("language", "unknown"),
        )


def mood(sentiments: list[float]) -> str:
    """One word for the latest sentiment (-1..1)."""
    latest = sentiments[-1] if sentiments else 0.0
    return next(word for limit, word in MOODS if latest <= limit)
