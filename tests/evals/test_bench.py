"""The benchmark measures what it says, with sizes so small that the figures mean nothing."""

import json
from collections.abc import Iterator

import pytest

from domain.clock import utc_now
from domain.command import StartFlow
from domain.contact import Sender
from domain.understanding import Utterance
from evals import bench, bench_console, bench_webhook
from evals.bench_figures import Figure, Missing, Row, percentile, table
from evals.bench_mix import KINDS, Constant, Customer, customers
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

ANN = Customer(sender=Sender(bsuid="FR.1"), language="fr", order="V-10432", refund="V-10433")


def written(customer: Customer, count: int, *, varied: bool) -> list[str]:
    return [line.text for line, _ in zip(customer.lines(varied=varied), range(count), strict=False)]


def test_a_figure_meets_its_goal_on_the_right_side_of_it() -> None:
    fast = Figure(part="turn", what="p50", value=39.9, unit="ms", goal=40)
    few = Figure(part="throughput", what="turns a second", value=39.9, unit="", goal=40, want="at least")
    told = Figure(part="start", what="first start", value=39.9, unit="s")

    assert (fast.met, few.met, told.met) == (True, False, None)


def test_the_table_says_what_was_missed_and_what_could_not_be_measured() -> None:
    slow = Figure(part="turn", what="p50", value=41.26, unit="ms", goal=40)

    lines = table([slow, Missing(part="webhook", why="no PostgreSQL")]).splitlines()

    assert [cell.strip() for cell in lines[2].split("|")] == [
        "",
        "turn",
        "p50",
        "41.3 ms",
        "under 40 ms",
        "NO",
        "",
    ]
    assert "no PostgreSQL" in lines[3]
    assert len({len(line) for line in lines}) == 1


def test_percentiles_of_one_value_are_that_value() -> None:
    assert percentile([7.0], 99) == 7.0
    assert percentile([float(n) for n in range(1, 102)], 95) == 96.0


def test_a_customer_repeats_the_same_five_messages_or_finds_other_words() -> None:
    same, varied = written(ANN, 3 * KINDS, varied=False), written(ANN, 3 * KINDS, varied=True)

    assert len(set(same)) == KINDS
    assert varied[:KINDS] == same[:KINDS]
    assert varied[KINDS + 1] != varied[1]
    assert "V-10432" in same[1]
    assert "V-10433" in same[3]


async def test_the_constant_interpreter_knows_what_every_customer_of_the_demo_world_means() -> None:
    world = Sandbox(MemoryRecords())
    world.ensure()
    known = customers(world.show())
    constant = Constant(known)

    meant = [
        await constant.interpret(Utterance(text=text, now=utc_now(), languages=("en",)))
        for text in written(known[0], KINDS, varied=False)
    ]

    assert len(known) == 48
    flows = [one.flow for said in meant for one in said.commands if isinstance(one, StartFlow)]
    assert flows == ["order_status", "opening_hours", "refund"]


def test_the_report_is_written_as_table_and_as_json() -> None:
    def measured() -> Iterator[Row]:
        yield Figure(part="start", what="second start", value=4.2, unit="s", goal=10)

    report = bench.Report()
    report.measure("start", measured)

    told = json.loads(report.as_json({"cores": "2"}))
    assert told["figures"][0]["met"] is True
    assert told["machine"] == {"cores": "2"}
    assert len(told["load"]["start"]) == 2
    assert "second start" in report.as_text({"cores": "2"})


def test_every_post_of_a_load_is_kept() -> None:
    rows = list(bench_webhook.webhook_figures(seconds=0.2))

    sqlite = {row.what: row.value for row in rows if isinstance(row, Figure) and "SQLite" in row.part}
    assert sqlite["lost"] == 0
    assert sqlite["not answered 200"] == 0
    assert sqlite["p50 at 100 a second"] > 0


@pytest.mark.slow
def test_the_console_is_measured_with_a_queue_and_with_events() -> None:
    figures = list(bench_console.console_figures(cases=12, pages=3, consoles=3, events=2))

    assert [one.what for one in figures] == ["first page, p50", "p95", "p50", "p95"]
    assert all(one.value > 0 for one in figures)
