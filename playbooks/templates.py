"""Templates: what Meta has approved of a business's words, to be sent once a customer's window is closed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from domain.outbound import Button, Category, Parameter, Template
from domain.tap import Fetch
from playbooks.page import Page

PLACEHOLDER = re.compile(r"\{\{ ?(\w+) ?\}\}")
LONGEST = 1024
LONGEST_TITLE = 25
MOST_BUTTONS = 3

Fill = Literal["customer", "topic", "person", "shop", "text"]
"""What fills a placeholder: the customer's name, what their case is about, the name of the person who writes,
the business's name, or words of that person's."""

KNOWN_ALWAYS: tuple[Fill, ...] = ("topic", "shop")
"""What is there without anybody to write it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovedText:
    """A template in one language, by Meta's code: literal text and, between braces, placeholders."""

    code: str
    body: str
    buttons: tuple[str, ...] = ()

    @property
    def placeholders(self) -> tuple[str, ...]:
        """In the order of the text."""
        return tuple(PLACEHOLDER.findall(self.body))

    @property
    def pieces(self) -> tuple[str, ...]:
        """Literal text and placeholders' names in turn; begins and ends with text."""
        return tuple(PLACEHOLDER.split(self.body))


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovedTemplate:
    """A template by its name at Meta. `fill` says what stands for each placeholder, `texts` are by language
    (ISO 639-1), as are `titles`, which the business's people read in place of the name. One that `announces`
    goes out by itself where words of ours wait for the window to open."""

    name: str
    category: Category
    fill: Mapping[str, Fill]
    texts: Mapping[str, ApprovedText]
    announces: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)

    def text(self, language: str | None) -> ApprovedText:
        """In this language, else in the one written first."""
        return self.texts.get(language or "") or next(iter(self.texts.values()))

    def filled(self, language: str | None, values: Sequence[str]) -> Template:
        """The message with `values` for its placeholders, in the order of the text.

        Raises:
            ValueError: there are more or fewer of them than placeholders, one is blank, or they are too long.
        """
        text = self.text(language)
        tidy = [" ".join(value.split()) for value in values]
        named = dict(zip(text.placeholders, tidy, strict=True))
        body = PLACEHOLDER.sub(lambda found: named[found[1]], text.body)
        if not all(tidy) or len(body) > LONGEST:
            raise ValueError("a placeholder is blank, or the whole is too long")
        return Template(
            name=self.name,
            language=text.code,
            category=self.category,
            body=body,
            parameters=tuple(_parameters(named)),
            buttons=tuple(
                Button(id=self._tapped(place), title=one) for place, one in enumerate(text.buttons)
            ),
        )

    def _tapped(self, place: int) -> str:
        """What a button comes back as: a wish for the answer that waits; else the title counts, as words."""
        return str(Fetch()) if self.announces else f"template:{self.name}:{place}"


def _parameters(values: Mapping[str, str]) -> Iterator[Parameter]:
    """Numbered ones by number, which need not be the order of the text; named ones with their names."""
    if all(name.isdigit() for name in values):
        yield from (Parameter(text=values[name]) for name in sorted(values, key=int))
    else:
        yield from (Parameter(name=name, text=value) for name, value in values.items())


Code = Annotated[str, Field(pattern=r"^[a-z]{2}(_[A-Z]{2})?$")]
Name = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,512}$")]


class TemplateForm(BaseModel):
    """A template as `playbook.yaml` has it, under its name at Meta."""

    model_config = ConfigDict(extra="forbid")

    category: Category
    fill: dict[str, Fill] = {}
    texts: dict[Code, str] = Field(min_length=1)
    buttons: dict[Code, list[str]] = {}
    announces: bool = False
    titles: dict[Code, str] = {}

    @property
    def template(self) -> dict[str, ApprovedText]:
        """The texts by language."""
        return {
            code[:2]: ApprovedText(code=code, body=body.strip(), buttons=tuple(self.buttons.get(code, ())))
            for code, body in self.texts.items()
        }


def templates(
    page: Page, forms: Mapping[str, TemplateForm], languages: Sequence[str]
) -> Mapping[str, ApprovedTemplate]:
    """The templates of a business that speaks these languages, by name.

    Raises:
        UnsafePlaybook: Meta would refuse one, or it could not be filled; names file and line.
    """
    for name, form in forms.items():
        for part, problem in _problems(form, languages):
            raise page.refuse(("templates", name, *part), f"template {name}: {problem}")
    if len(announcing := [name for name, form in forms.items() if form.announces]) > 1:
        raise page.refuse(("templates",), f"only one of {', '.join(announcing)} may announce")
    return {
        name: ApprovedTemplate(
            name=name,
            category=form.category,
            fill=form.fill,
            texts=form.template,
            announces=form.announces,
            titles=form.titles,
        )
        for name, form in forms.items()
    }


Problem = tuple[tuple[str, ...], str]
"""The keys that lead to it, and what it is."""


def _problems(form: TemplateForm, languages: Sequence[str]) -> Iterator[Problem]:
    if missing := [one for one in languages if one not in form.template]:
        yield ("texts",), f"{', '.join(missing)} missing: write every language of the business"
    if len(form.template) < len(form.texts):
        yield ("texts",), "two texts in one language"
    if form.buttons and form.buttons.keys() != form.texts.keys():
        yield ("buttons",), "buttons have to be there in the same languages as the texts"
    if len({len(titles) for titles in form.buttons.values()}) > 1:
        yield ("buttons",), "every language has to have as many buttons"
    for code, body in form.texts.items():
        yield from ((("texts", code), f"{code}: {problem}") for problem in _misread(body.strip(), form.fill))
    for code, titles in form.buttons.items():
        yield from ((("buttons", code), f"{code}: {problem}") for problem in _untappable(titles))
    if form.announces:
        yield from _unannounceable(form)


def _unannounceable(form: TemplateForm) -> Iterator[Problem]:
    """What is wrong with a template that goes out by itself."""
    if form.category != "utility":
        yield ("announces",), "what goes out by itself has to be of the category utility"
    if any(len(titles) > 1 for titles in form.buttons.values()):
        yield ("buttons",), "there is one thing to tap where an answer waits"
    if unknown := sorted(set(form.fill.values()) - set(KNOWN_ALWAYS)):
        yield ("fill",), f"nobody fills in {', '.join(unknown)} where it goes out by itself"


def _misread(body: str, fill: Mapping[str, Fill]) -> Iterator[str]:
    """What is wrong with a text, by Meta's rules and the page's own."""
    names = PLACEHOLDER.findall(body)
    if unknown := sorted(set(names) - set(fill)):
        yield f"nothing fills {', '.join(unknown)}: name it under fill"
    if unused := sorted(set(fill) - set(names)):
        yield f"the text lacks {', '.join(unused)}"
    if len(set(names)) < len(names):
        yield "a placeholder is there twice"
    numbered = [name for name in names if name.isdigit()]
    if numbered and sorted(numbered, key=int) != [str(n + 1) for n in range(len(names))]:
        yield "placeholders are either all named, or numbered from 1"
    first, *between, last = PLACEHOLDER.split(body)[::2] if names else ("text", "text")
    if not first.strip() or not last.strip() or not all(one.strip() for one in between):
        yield "Meta takes no placeholder at the beginning, at the end, or right after another"
    if not 0 < len(body) <= LONGEST:
        yield f"{len(body)} characters; Meta takes 1 to {LONGEST}"
    if "{" in PLACEHOLDER.sub("", body):
        yield "a brace that belongs to no placeholder: write them as {{name}}"


def _untappable(titles: Sequence[str]) -> Iterator[str]:
    if not 1 <= len(titles) <= MOST_BUTTONS:
        yield f"{len(titles)} buttons; at most {MOST_BUTTONS}"
    if too_long := [title for title in titles if not 0 < len(title) <= LONGEST_TITLE]:
        yield f"Meta takes button titles of 1 to {LONGEST_TITLE} characters, not {', '.join(too_long)}"
