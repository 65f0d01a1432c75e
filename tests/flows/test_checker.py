"""The checker refuses what is unsafe, naming file, line and remedy."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.rehearsing import Stage
from flows.checker import check
from flows.checks.finding import Finding
from playbooks.page import read
from playbooks.playbook import Playbook, load
from prompts.words import COMMON, Words
from tests.flows.world import PLAYBOOK, SHOP

TOOLS = Stage.tools(PLAYBOOK)

Checked = Callable[..., list[Finding]]


@pytest.fixture(scope="module")
def shop() -> Playbook:
    """The real shop."""
    return load(SHOP)


@pytest.fixture(scope="module")
def keys(shop: Playbook) -> dict[str, frozenset[str]]:
    """The words there are."""
    words = Words.load([COMMON, shop.words], shop.languages)
    return {language: words.keys(language) for language in shop.languages}


@pytest.fixture
def checked(shop: Playbook, keys: dict[str, frozenset[str]], tmp_path: Path) -> Checked:
    """Checks one flow's page with something in it changed."""

    def run(flow: str, old: str, new: str) -> list[Finding]:
        text = (SHOP / "flows" / f"{flow}.yaml").read_text("utf-8")
        assert old in text
        file = tmp_path / f"{flow}.yaml"
        file.write_text(text.replace(old, new, 1), "utf-8")
        return check(replace(shop, flows=(read(file),)), keys, TOOLS)

    return run


def test_the_shop_is_safe(shop: Playbook, keys: dict[str, frozenset[str]]) -> None:
    assert [str(finding) for finding in check(shop, keys, TOOLS)] == []


REASON = "  reason:\n    type: choice"
ORDER = "  order:\n    type: order_number"
DAMAGED = "        es: [roto, rota, dañado, dañada, defectuoso, no funciona, estropeado, no va]\n"
GUARD = """      - {rule: "!order.refunded && order.status != 'refunded'", otherwise: already-refunded}
      - {rule: order.status != "cancelled", otherwise: refund-cancelled}
      - {rule: 'order.status in ["delivered", "returned"]', otherwise: refund-not-delivered}
      - {rule: order.status == "returned" || order.age_days <= policy.refund_days, otherwise: refund-too-late}
      - {rule: "!due.waits", otherwise: refund-awaits-return}
      - {rule: args.amount > 0, otherwise: refund-too-large}
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (f"    only_if:\n{GUARD}", "", "has no guard"),
        ("    preview: refund-preview\n", "", "has no preview"),
        (REASON, f"  amount:\n    type: quantity\n{REASON}", "slot amount would let"),
        (REASON, f"  customer_id:\n    type: text\n{REASON}", "customer_id would let"),
        (REASON, f"  payee:\n    type: text\n{REASON}", "slot payee would let"),
        (
            "      order: order.number\n      amount",
            "      order: slots.order\n      amount",
            "taken from the slot order",
        ),
        ("do: payments.refund", "do: helpdesk.open", "moves money without a limit"),
        ("do: payments.refund", "do: payments.change", "count refund and currency, which are not given"),
        ("do: payments.refund", "do: payments.payout", "no tool to write called payments.payout"),
        ("do: payments.refund", "do: orders.order", "no tool to write called orders.order"),
        ("tool: crm.customer", "tool: crm.everybody", "no tool to read called crm.everybody"),
        ("tool: crm.customer", "tool: payments.refund", "no tool to read called payments.refund"),
        ("{tool: orders.recent, args", "{tool: orders.all, args", "no tool to read called orders.all"),
        ("order.age_days <= policy.refund_days", "order.age_days <=", "not CEL"),
        (
            "order.age_days <= policy.refund_days",
            "order.age_days <= policy.refund_weeks",
            "policy.refund_weeks",
        ),
        ("order.age_days <= policy.refund_days", "parcel.age_days <= 3", "reads parcel"),
        ("order.age_days <= policy.refund_days", "young(order)", "calls young"),
        ("reason: slots.reason", "reason: slots.why", "slots.why"),
        ("  - collect: reason", "  - collect: why", "no slot why"),
        ("    again: order", "    again: number", "no slot number"),
        ("yes: refund-yes", "yes: refund-gladly", "no words refund-gladly in en"),
        ("otherwise: refund-too-late", "otherwise: refund-no", "no words refund-no in it"),
        ("  - say: refund-done", "  - say: refund-hooray", "no words refund-hooray in fr"),
        (DAMAGED, "", "damaged has no example words in es"),
        (
            "  - say: refund-done",
            "  - handoff: done\n  - say: refund-done",
            "no customer ever gets to this step",
        ),
        ("  fr:\n    - je veux être remboursé\n", "  xx:\n    - je veux\n", "0 examples in fr"),
    ],
)
def test_an_unsafe_refund_is_refused(checked: Checked, old: str, new: str, problem: str) -> None:
    findings = checked("refund", old, new)

    told = [str(finding) for finding in findings if problem in finding.problem]
    assert told, [str(finding) for finding in findings]
    assert "refund.yaml:" in told[0]
    assert all(finding.line > 1 and finding.mend for finding in findings)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("  - collect: order\n", "  - colect: order\n", "a step is one of"),
        ("    type: postcode\n", "    type: postcod\n", "slots.postcode.type"),
        ("proof: none ", "proof: weak ", "proof"),
        ("  - read: order\n", "  - read: order\n    tol: x\n", "tol"),
        ("flow: order_status", "flow: something", "is named something.yaml"),
        ("      - hears: {asks: order}\n", "      - heers: {asks: order}\n", "not a line of a script: heers"),
        (ORDER, f"{ORDER}\n    ask: ask-what", "no words ask-what"),
        ("cannot: order-cannot", "cannot: no-way", "no words no-way"),
    ],
)
def test_a_page_of_the_wrong_shape_is_refused_with_its_line(
    checked: Checked, old: str, new: str, problem: str
) -> None:
    findings = checked("order_status", old, new)

    assert any(problem in finding.problem for finding in findings), [str(finding) for finding in findings]
    assert all("order_status.yaml" in finding.file.name for finding in findings)


def test_a_finding_shows_the_conversation_that_leads_to_it(checked: Checked) -> None:
    (finding,) = [one for one in checked("refund", f"    only_if:\n{GUARD}", "") if "no guard" in one.problem]

    assert finding.shown == (
        "customer: I want a refund",
        "agent: ask-order",
        "customer: V-#####",
        "agent: ask-reason",
        "customer: broken",
        '(unless size(order.items) > 1 && slots.part != "all" '
        '&& (slots.part == "one" || slots.item != null))',
        '(unless slots.reason == "damaged" && order.status == "delivered" '
        "&& order.age_days <= policy.refund_days && due.amount > policy.damage_photo.ask_above.amount)",
        "agent: refund-preview",
        "customer: refund-yes",
        "agent does payments.refund, whatever the case",
    )
    assert str(finding).splitlines()[1:] == [f"    {line}" for line in finding.shown]


def test_a_slot_with_no_way_out_is_shown_as_the_customer_meets_it(checked: Checked) -> None:
    findings = checked("order_status", "cannot: order-cannot", "cannot: no-way")

    (finding,) = [one for one in findings if "no way out in fr" in one.problem]
    assert finding.shown[-3:] == ("agent: ask-order", "customer: I don't have that", "agent: …")
    assert finding.shown[0].startswith("customer: ")


def test_missing_words_are_shown_where_the_customer_would_miss_them(checked: Checked) -> None:
    findings = checked("refund", "  - say: refund-done", "  - say: refund-hooray")

    (finding,) = [one for one in findings if "refund-hooray in de" in one.problem]
    assert finding.shown[-1] == "agent: refund-hooray"
    assert "agent does payments.refund" in finding.shown


def test_an_effect_without_preview_is_shown_with_what_leads_to_it(checked: Checked) -> None:
    findings = checked("refund", "    preview: refund-preview\n", "")

    (finding,) = [one for one in findings if "has no preview" in one.problem]
    assert finding.shown[0] == "customer: I want a refund"
    assert finding.shown[-1] == "agent does payments.refund"
    assert "agent: refund-preview" not in finding.shown


def test_money_without_a_limit_is_shown_too(checked: Checked) -> None:
    findings = checked("refund", "do: payments.refund", "do: helpdesk.open")

    (finding,) = [one for one in findings if "without a limit" in one.problem]
    assert finding.shown[-1] == "agent does helpdesk.open"


def test_limits_of_no_tool_are_refused(shop: Playbook, keys: dict[str, frozenset[str]]) -> None:
    refund = shop.limits["payments.refund"]
    slipped = replace(shop, limits={"payments.refnd": replace(refund, tool="payments.refnd", line=48)})

    told = [str(finding) for finding in check(slipped, keys, TOOLS)]

    assert any("playbook.yaml:48: the limits of payments.refnd bound nothing" in one for one in told)
    assert any("payments.refund moves money without a limit" in one for one in told)


def test_free_text_may_reach_people_but_never_as_money_or_identity(checked: Checked) -> None:
    as_it_is = checked("warranty", "defect: slots.defect", "defect:  slots.defect")
    as_money = checked("warranty", "defect: slots.defect", "amount: slots.defect")

    assert as_it_is == []
    assert any("taken from the slot defect" in finding.problem for finding in as_money)


def test_the_line_is_that_of_the_mistake(checked: Checked) -> None:
    (finding,) = checked("order_status", "tool: logistics.track", "tool: logistics.trace")

    lines = finding.file.read_text("utf-8").splitlines()
    assert "- read: parcel" in lines[finding.line - 1]


@pytest.mark.parametrize("rival", ["where is my order", "Where is my order?!", "where is my orders"])
def test_examples_of_two_flows_must_not_collide(
    shop: Playbook, keys: dict[str, frozenset[str]], tmp_path: Path, rival: str
) -> None:
    text = (SHOP / "flows" / "refund.yaml").read_text("utf-8")
    file = tmp_path / "refund.yaml"
    file.write_text(text.replace("    - I want a refund\n", f"    - {rival}\n"), "utf-8")
    others = tuple(page for page in shop.flows if page.file.stem != "refund")

    findings = check(replace(shop, flows=(*others, read(file))), keys, TOOLS)

    assert ["collides with" in finding.problem for finding in findings] == [True]


def test_a_language_without_words_is_refused(shop: Playbook, keys: dict[str, frozenset[str]]) -> None:
    findings = check(shop, {**keys, "it": frozenset()}, TOOLS)

    assert {"ask-order", "refund-preview", "confirm-no", "flow-name-refund"} <= {
        finding.problem.split(" has no words ")[1].removesuffix(" in it")
        for finding in findings
        if " has no words " in finding.problem
    }
