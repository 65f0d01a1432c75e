"""Templates are data, checked as Meta would when they are read, and filled in the customer's language."""

from pathlib import Path

import pytest

from domain.errors import UnsafePlaybook
from domain.outbound import Button, Parameter
from domain.tap import Fetch
from playbooks.playbook import load
from playbooks.templates import ApprovedTemplate, ApprovedText
from tests.playbooks.test_playbook import SHOP, changed


def test_a_template_is_filled_in_the_customers_language_else_in_the_first() -> None:
    waits = load(SHOP).templates["answer_waits"]

    french = waits.filled("fr", ["Voltera", "votre commande"])
    assert french.body.startswith("Bonjour, ici Voltera. Nous avons une réponse pour vous")
    assert french.parameters == (
        Parameter(name="shop", text="Voltera"),
        Parameter(name="topic", text="votre commande"),
    )
    assert french.buttons == (Button(id=str(Fetch()), title="Voir la réponse"),)
    assert (waits.filled("pl", ["a", "b"]).language, waits.filled(None, ["a", "b"]).language) == ("en", "en")


@pytest.mark.parametrize("values", [["Voltera"], ["Voltera", " \n"], ["a", "b", "c"], ["a", "b" * 1024]])
def test_what_is_filled_in_wrongly_is_no_message(values: list[str]) -> None:
    with pytest.raises(ValueError, match=r"blank|shorter|longer"):
        load(SHOP).templates["answer_waits"].filled("en", values)


def test_numbered_placeholders_are_filled_by_number_under_metas_own_language_code() -> None:
    texts = {
        "en": ApprovedText(code="en_GB", body="Hi {{1}}, {{2}} now."),
        "fr": ApprovedText(code="fr", body="Ah : {{2}} pour {{1}} !"),
    }
    spring = ApprovedTemplate(
        name="spring", category="marketing", fill={"1": "customer", "2": "text"}, texts=texts
    )

    english, french = spring.filled("en", ["Ann", "a lamp"]), spring.filled("fr", ["une lampe", "Ann"])

    assert (english.language, english.body) == ("en_GB", "Hi Ann, a lamp now.")
    assert french.body == "Ah : une lampe pour Ann !"
    assert french.parameters == (Parameter(text="Ann"), Parameter(text="une lampe"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{{news}}. You can", "{{nws}}. You can", r"en: nothing fills nws"),
        ("{{news}}. You can", "news. You can", r"en: the text lacks news"),
        ("Hello {{customer}}, there", "{{customer}}, there", "no placeholder at the beginning"),
        ('customer service"', '{{shop}}"', "is there twice|at the end"),
        ("Hello {{customer}}, there", "Hello {customer}, there", "lacks customer"),
        ("{{topic}}: {{news}}. You can", "{{topic}} {{news}}. You can", "right after another"),
        ('      it: "Ciao {{customer}}, ci sono', '      pt: "Ciao {{customer}}, ci sono', "it missing"),
        ("announces: true", "announces: true\n    extra: 1", "extra"),
        ("fill: {shop: shop, topic: topic}", "fill: {shop: shop, topic: text}", "nobody fills in text"),
        ("category: utility\n    announces", "category: marketing\n    announces", "category utility"),
        ("[Show the answer]", "[Show the answer, No]", "as many buttons"),
        ("[Show the answer]", "[Show me the whole answer now]", "1 to 25 characters"),
        ("  case_update:", "  Case Update:", "String should match|Case Update"),
        ("case_update:\n    category: utility", "case_update:\n    category: news", "utility"),
        (
            "case_update:\n    category: utility",
            "case_update:\n    announces: true\n    category: utility",
            "nobody fills",
        ),
    ],
)
def test_what_meta_would_refuse_or_nobody_could_fill_is_refused_by_line(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    with pytest.raises(UnsafePlaybook, match=problem) as refused:
        load(changed(tmp_path, old, new))

    assert "playbook.yaml:1:" not in str(refused.value)


def test_the_shops_templates_have_titles_for_people_of_every_language() -> None:
    shop = load(SHOP)

    assert all(set(one.titles) == set(shop.languages) for one in shop.templates.values())
