"""Days to come and times of day in customers' words, in six languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ai.periods import periods
from ai.times import times
from flows.flow import SlotDef
from flows.grounding import grounded

TUESDAY = date(2026, 11, 24)
LANGUAGES = ("en", "fr", "nl", "de", "es", "it")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "next Tuesday afternoon", "2026-12-01"),
        ("en", "some time next week", "2026-11-30/2026-12-06"),
        ("en", "this weekend maybe", "2026-11-28/2026-11-29"),
        ("en", "is it open on 1 May?", "2027-05-01"),
        ("en", "the 12th please", "2026-12-12"),
        ("en", "between Monday and Wednesday", "2026-11-30/2026-12-02"),
        ("en", "are you open right now", "2026-11-24"),
        ("en", "Friday next week", "2026-12-04"),
        ("fr", "le 12 à 14h30", "2026-12-12"),
        ("fr", "mardi de la semaine prochaine", "2026-12-01"),
        ("fr", "après-demain", "2026-11-26"),
        ("fr", "vous ouvrez à Noël ?", "2026-12-25"),
        ("nl", "volgende week dinsdag", "2026-12-01"),
        ("nl", "dinsdag volgende week", "2026-12-01"),
        ("nl", "van maandag tot woensdag", "2026-11-30/2026-12-02"),
        ("de", "übermorgen vormittag", "2026-11-26"),
        ("de", "am 12. um drei", "2026-12-12"),
        ("de", "nächste Woche Dienstag", "2026-12-01"),
        ("es", "el martes de la semana que viene", "2026-12-01"),
        ("es", "este finde", "2026-11-28/2026-11-29"),
        ("es", "pasado mañana por la tarde", "2026-11-26"),
        ("it", "dopodomani alle 15", "2026-11-26"),
        ("it", "la settimana prossima", "2026-11-30/2026-12-06"),
        ("it", "siete aperti a Capodanno?", "2027-01-01"),
    ],
)
def test_days_and_spans_of_days_lie_ahead(language: str, text: str, value: str) -> None:
    assert [hit.value for hit in periods(text, TUESDAY, language)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "tomorrow at 3", "15:00"),
        ("en", "half past two", "14:30"),
        ("en", "quarter to five", "16:45"),
        ("en", "3pm please", "15:00"),
        ("en", "at 9 in the morning", "09:00"),
        ("en", "any time after 5", "17:00/"),
        ("en", "before noon", "/12:00"),
        ("en", "between 2 and 4", "14:00/16:00"),
        ("en", "Tuesday afternoon", "afternoon"),
        ("fr", "le 12 à 14h30", "14:30"),
        ("fr", "trois heures moins le quart", "14:45"),
        ("fr", "plutôt après 17h", "17:00/"),
        ("fr", "demain après-midi", "afternoon"),
        ("nl", "half drie", "14:30"),
        ("nl", "kwart over twee", "14:15"),
        ("nl", "tussen 10 en 12 uur", "10:00/12:00"),
        ("de", "Viertel nach zwei", "14:15"),
        ("de", "halb drei", "14:30"),
        ("de", "um 15 Uhr 30", "15:30"),
        ("de", "übermorgen vormittag", "morning"),
        ("es", "a las tres y media", "15:30"),
        ("es", "antes del mediodía", "/12:00"),
        ("es", "mañana por la mañana", "morning"),
        ("it", "le due e mezza", "14:30"),
        ("it", "dalle 14 alle 16", "14:00/16:00"),
        ("it", "dopo le 17", "17:00/"),
    ],
)
def test_times_of_day_are_read(language: str, text: str, value: str) -> None:
    assert [hit.value for hit in times(text, language)] == [value]


@pytest.mark.parametrize("text", ["I have 3 machines", "V-10432", "12.10", "two lamps"])
def test_other_numbers_are_no_time(text: str) -> None:
    assert times(text, "en") == []


def test_a_bare_number_is_a_time_where_one_was_asked_for() -> None:
    assert [hit.value for hit in times("3", "en", expected=True)] == ["15:00"]


@pytest.mark.parametrize(
    ("today", "text", "value"),
    [
        (date(2026, 12, 30), "next week", "2027-01-04/2027-01-10"),
        (date(2026, 12, 31), "tomorrow", "2027-01-01"),
        (date(2026, 12, 31), "the 31st", "2026-12-31"),
        (date(2027, 1, 30), "the 31st", "2027-01-31"),
        (date(2027, 2, 1), "the 31st", "2027-03-31"),
        (date(2027, 2, 27), "29 February", "2028-02-29"),
        (date(2026, 12, 29), "on 2 January", "2027-01-02"),
    ],
)
def test_months_and_years_end(today: date, text: str, value: str) -> None:
    assert [hit.value for hit in periods(text, today, "en")] in ([value], [])


@given(today=st.dates(date(2024, 1, 1), date(2032, 12, 31)), language=st.sampled_from(LANGUAGES))
def test_a_week_and_a_weekend_are_whole_and_never_begin_before_today(today: date, language: str) -> None:
    said = {
        "en": ("next week", "this weekend"),
        "fr": ("la semaine prochaine", "ce week-end"),
        "nl": ("volgende week", "dit weekend"),
        "de": ("nächste Woche", "am Wochenende"),
        "es": ("la semana que viene", "este fin de semana"),
        "it": ("la settimana prossima", "questo weekend"),
    }[language]

    (week,), (weekend,) = (periods(text, today, language) for text in said)

    first, last = map(date.fromisoformat, str(week.value).split("/"))
    assert (first.weekday(), last - first) == (0, timedelta(days=6))
    assert timedelta(0) < first - today <= timedelta(days=7)
    days = [date.fromisoformat(day) for day in str(weekend.value).split("/")]
    assert days[0] >= today
    assert days[-1].weekday() == 6


@given(day=st.dates(date(2024, 1, 1), date(2032, 12, 31)), ahead=st.integers(0, 360))
def test_a_day_named_by_its_month_is_the_next_one(day: date, ahead: int) -> None:
    wanted = day + timedelta(days=ahead)
    text = f"on {wanted.day} {wanted:%B}"

    hits = [date.fromisoformat(str(hit.value)) for hit in periods(text, day, "en")]

    assert all(hit >= day and (hit.month, hit.day) == (wanted.month, wanted.day) for hit in hits)
    if (wanted.month, wanted.day) != (2, 29):
        assert hits == [wanted]


@pytest.mark.parametrize(
    ("type_", "value", "quote", "text", "counts"),
    [
        ("period", "2026-11-30/2026-12-06", "next week", "some time next week", True),
        ("period", "2026-12-12", "le 12", "le 12 svp", True),
        ("period", "2026-12-13", "le 12", "le 12 svp", False),
        ("period", "2026-12-06/2026-11-30", "next week", "next week", False),
        ("time", "14:30", "half drie", "om half drie", True),
        ("time", "17:00/", "after 5", "any time after 5", True),
        ("time", "18:00/", "after 5", "any time after 5", False),
        ("time", "/", "after 5", "after 5", False),
    ],
)
def test_days_and_times_count_when_the_words_carry_them(
    type_: str, value: str, quote: str, text: str, counts: bool
) -> None:
    slot = SlotDef(name="when", type=type_, ask="ask", cannot="person", line=1)

    assert (grounded(slot, value, quote, text) is not None) == counts
