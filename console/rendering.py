"""Templates with their words and formats, in each language of the console."""

import threading
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from console.assets import Assets
from console.formats import Formats, masked_id, masked_phone, money_in
from console.lines import Line
from console.markup import marked
from console.options import ConsoleOptions, Topics
from console.words import Words, own_name, readable
from domain.ids import BusinessId

LINES_KEPT = 4000
TEMPLATES = Path(__file__).parent / "templates"


class Rendering:
    """Makes pages in a language; each is prepared when first asked for. Safe from any thread."""

    def __init__(self, options: ConsoleOptions, assets: Assets) -> None:
        self._options = options
        self._assets = assets
        self._environments: dict[str, Environment] = {}
        self._lock = threading.Lock()

    def html(self, language: str, template: str, **facts: object) -> str:
        """The page."""
        return self._environment(language).get_template(template).render(**facts)

    def _environment(self, language: str) -> Environment:
        with self._lock:
            if language not in self._environments:
                self._environments[language] = _environment(Words(language), self._options, self._assets)
            return self._environments[language]


def _environment(words: Words, options: ConsoleOptions, assets: Assets) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    formats = Formats(words, options.zone)
    filters: dict[str, Callable[..., object]] = {
        "clock": formats.clock,
        "day": formats.day,
        "moment": formats.moment,
        "span": formats.span,
        "mood": formats.mood,
        "rows": formats.rows,
        "money": lambda facts: formats.money(*money) if (money := money_in(facts)) else None,
        "cash": lambda money: formats.money(money.amount, money.currency),
        "when": lambda text: formats.moment(datetime.fromisoformat(text)),
        "weekday": formats.weekday,
        "own_name": own_name,
        "language": words.language_name,
        "marked": marked,
        "readable": readable,
        "masked_phone": masked_phone,
        "masked_id": masked_id,
    }
    environment.filters.update(filters)
    environment.globals.update(approvers=options.approvers, line_html=_line_html(environment))
    topic = _topic(words, options.topics)
    environment.globals.update(
        topic=topic, topics=lambda business, names: ", ".join(topic(business, name) for name in names)
    )
    environment.globals.update(next_action=lambda reason: words.one_of("next", reason, "next-asked"))
    environment.globals.update(t=words, one_of=words.one_of, asset=assets.address, lang=words.language)
    return environment


def _topic(words: Words, topics: Topics) -> Callable[[BusinessId, str], str]:
    """Names what a message was about: a flow as its business calls it, anything else in our words."""
    return lambda business, name: topics(business, name, words.language) or words.one_of("topic", name)


def _line_html(environment: Environment) -> Callable[[Line, bool, datetime], Markup]:
    """Makes lines of the queue; what fifty open consoles show alike is made once a minute."""

    @lru_cache(maxsize=LINES_KEPT)
    def made(line: Line, is_current: bool, minute: datetime) -> Markup:
        template = environment.get_template("line.html")
        return Markup(template.render(line=line, is_current=is_current, now=minute))

    return lambda line, is_current, now: made(line, is_current, now.replace(second=0, microsecond=0))
