"""A played conversation is right when the world, the last words and the people fetched are as wanted."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.inbound import Tap, Text
from evals.conversations import pages, report
from evals.conversations.case import Case, Fact, Failure, Remark
from evals.conversations.figures import Result
from evals.conversations.playing import Played, play
from evals.conversations.suite import play_all, there
from tests.evals.shopkeeper import Misdeed, Shopkeeper

EVERYBODY = """
yes: {en: [yes please]}
no: {en: ["no, thanks"]}
unknown: {en: [no idea]}
requests: {}
"""
REFUND = """
category: refund
flows: [refund]
customer: small
records: {order: {kind: orders, where: {status: delivered}, by: delivered}}
says: {en: [I want my money back, give me a refund]}
facts: {order: {tap: "{order.number}", words: {en: ["{order.number}"]}}}
cases:
  happy path:
    ends: refund-done
    changes: [{added: refunds, values: {order: "{order.number}"}}]
"""


@pytest.fixture
def case(tmp_path: Path) -> Case:
    (tmp_path / "everybody.yaml").write_text(EVERYBODY, encoding="utf-8")
    (tmp_path / "refund.yaml").write_text(REFUND, encoding="utf-8")
    (only,) = pages.cases(tmp_path, ["en"])
    return only


def kinds(played: Played) -> set[str]:
    return {problem.kind for problem in played.problems}


async def test_a_customer_answers_what_is_asked_and_the_right_refund_is_right(case: Case) -> None:
    keeper = Shopkeeper()

    played = await play(case, 0, keeper)

    assert played.problems == ()
    assert [type(one) for one in keeper.heard] == [Text, Tap, Tap]
    assert [line.author for line in played.lines] == ["customer", "agent"] * 3
    assert (played.turns, played.messages) == (3, 3)


async def test_a_customer_who_likes_words_types_them(case: Case) -> None:
    keeper = Shopkeeper()

    played = await play(case, 4, keeper)

    assert played.style == "in words"
    assert played.right
    assert keeper.heard[-1] == Text(body="yes please")
    assert all(isinstance(one, Text) for one in keeper.heard)


async def test_one_who_says_more_than_is_asked_names_the_order_at_once(case: Case) -> None:
    keeper = Shopkeeper()

    await play(case, 3, keeper)

    assert isinstance(keeper.heard[0], Text)
    assert keeper.heard[0].body.startswith("I want my money back. V-")


@pytest.mark.parametrize(
    ("misdeed", "found"),
    [
        ("pays twice", {"wrong effect"}),
        ("forgets", {"missing effect"}),
        ("gossips", {"disclosure", "missing effect", "words"}),
        ("fetches a person", {"person", "missing effect", "words"}),
        ("never understands", {"missing effect", "words"}),
        ("crashes", {"error"}),
    ],
)
async def test_what_goes_wrong_is_found(case: Case, misdeed: Misdeed, found: set[str]) -> None:
    played = await play(case, 0, Shopkeeper(misdeed))

    assert kinds(played) == found


async def test_an_effect_nobody_wanted_is_wrong_even_when_the_rest_is_right(case: Case) -> None:
    declines = replace(case, agrees=False, outcome=replace(case.outcome, changes=(), ends=frozenset()))

    assert (await play(declines, 0, Shopkeeper())).right
    assert kinds(await play(declines, 0, Shopkeeper("pays unasked"))) == {"wrong effect"}


async def test_a_customer_asked_which_flow_is_meant_taps_theirs(case: Case) -> None:
    keeper = Shopkeeper(asks_which=True)

    played = await play(case, 0, keeper)

    assert played.right
    assert keeper.heard[1] == Tap(id="flow:refund", title="choice-flow-refund")


async def test_timers_ring_while_the_customer_waits(case: Case) -> None:
    played = await play(case, 0, Shopkeeper(busy=True))

    assert played.right
    assert played.lines[-2].keys == ("effect-busy",)


async def test_a_remark_is_made_once_where_it_belongs_and_changes_what_is_true(case: Case) -> None:
    other = Fact(tap="V-10400", words=("V-10400",))
    remark = Remark(says=("wait, another one",), at=frozenset({"order"}), facts={"order": other})
    keeper = Shopkeeper()

    played = await play(replace(case, remarks=(remark,)), 0, keeper)

    assert keeper.heard[1] == Text(body="wait, another one")
    assert kinds(played) == {"wrong effect", "missing effect"}


async def test_a_remark_that_was_never_made_is_told(case: Case) -> None:
    remark = Remark(says=("and my postcode?",), at=frozenset({"postcode"}), facts={})

    played = await play(replace(case, remarks=(remark,)), 0, Shopkeeper())

    assert kinds(played) == {"unfinished"}


async def test_a_code_is_read_from_the_newest_mail(case: Case) -> None:
    knows = replace(case, facts={"order": Fact(words=("the code is {mail.code}",))}, values={"code": "1"})
    keeper = Shopkeeper(mails="Your code: 482913.")

    await play(knows, 0, keeper)

    assert keeper.heard[1] == Text(body="the code is 482913")


async def test_a_case_about_nothing_there_is_says_so(case: Case) -> None:
    nobody = replace(case, role="landlord", fails=(Failure(capability="payments", kind="busy", times=1),))

    assert kinds(await play(nobody, 0, Shopkeeper())) == {"error"}


async def test_figures_tell_once_from_always_and_reports_name_the_causes(case: Case, tmp_path: Path) -> None:
    missing = replace(case, category="warranty", flows=frozenset({"warranty"}))
    good = await play_all(there([case, missing], ["refund"]), Shopkeeper(), 2, lambda _one: None)
    bad = await play(replace(case, language="fr"), 0, Shopkeeper("pays twice"))
    half = [replace(bad, case=case, run=9)]
    result = Result(suite="tier1", runs=3, played=[*good, *half], missing=[missing], seconds=1.0)

    page = report.write(result, tmp_path)

    assert (result.whole.cases, result.whole.runs) == (1, 3)
    assert result.whole.once == pytest.approx(2 / 3)
    assert result.whole.always == 0.0
    assert result.whole.wrong_effects == 1
    assert not result.passes
    assert "warranty (flows: warranty)" in report.as_text(result)
    assert "wrong effect: added refunds" in report.as_text(result)
    assert report.as_json(result)["missing"] == {"warranty": 1}
    assert "I want my money back" in page.read_text(encoding="utf-8")
    assert (tmp_path / "tier1.json").exists()
