from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from channels.whatsapp.rates import MAX_PAIRS, Rates

SECOND = timedelta(seconds=1)
NOW = timedelta()


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_a_burst_of_45_goes_at_once_and_then_one_every_6_seconds() -> None:
    rates = Rates(Hands(), per_second=1000)

    waits = [rates.reserve("a") for _ in range(48)]

    assert waits[:45] == [NOW] * 45
    assert waits[45:] == [6 * SECOND, 12 * SECOND, 18 * SECOND]


def test_what_a_burst_borrowed_has_to_pass_before_the_next_one() -> None:
    clock = Hands()
    rates = Rates(clock, per_second=1000)
    for _ in range(45):
        rates.reserve("a")

    clock.now += 60 * SECOND
    waits = [rates.reserve("a") for _ in range(11)]

    assert waits == [NOW] * 10 + [6 * SECOND]


def test_one_busy_customer_does_not_slow_another() -> None:
    rates = Rates(Hands(), per_second=1000)
    for _ in range(60):
        rates.reserve("a")

    assert rates.reserve("b") == NOW


def test_a_number_sends_no_more_than_its_rate_in_a_second() -> None:
    rates = Rates(Hands(), per_second=20)

    waits = [rates.reserve(str(n)) for n in range(41)]

    assert waits[:20] == [NOW] * 20
    assert waits[20] == SECOND / 20
    assert waits[40] == 21 * SECOND / 20


def test_a_clock_that_is_set_back_frees_nobody_and_blocks_nobody() -> None:
    clock = Hands()
    rates = Rates(clock)
    rates.reserve("a")

    clock.now -= timedelta(hours=1)

    assert rates.reserve("b") < 2 * timedelta(hours=1)


def test_memory_is_bounded_and_those_who_borrowed_most_are_remembered() -> None:
    clock = Hands()
    rates = Rates(clock, per_second=1_000_000)
    for _ in range(50):
        rates.reserve("busy")

    for n in range(MAX_PAIRS + 10):
        rates.reserve(str(n))

    assert rates.remembered <= MAX_PAIRS
    assert rates.reserve("busy") > NOW


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from("ab")), max_size=200))
def test_no_minute_holds_more_messages_to_a_customer_than_burst_and_rate_allow(
    steps: list[tuple[int, str]],
) -> None:
    clock = Hands()
    rates = Rates(clock, per_second=1000)
    sent: dict[str, list[datetime]] = {"a": [], "b": []}

    for pause, customer in steps:
        clock.now += pause * SECOND
        sent[customer].append(clock.now + rates.reserve(customer))

    for times in sent.values():
        for first in times:
            inside = [at for at in times if first <= at < first + 60 * SECOND]
            assert len(inside) <= 45 + 10
