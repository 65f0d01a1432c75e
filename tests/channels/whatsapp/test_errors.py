from datetime import timedelta

import pytest

from channels.whatsapp.errors import (
    BadMessage,
    ChannelError,
    ConnectionDead,
    RetryLater,
    TemplateUnusable,
    Uncertain,
    Undeliverable,
    WindowClosed,
    classify,
)

CLASSES: dict[type[ChannelError], tuple[int, ...]] = {
    RetryLater: (130429, 131056, 80007, 4, 131048, 131057, 131016, 131000, 2),
    WindowClosed: (131047,),
    Undeliverable: (131026, 131021, 131030, 130472, 131049, 131050, 131062),
    BadMessage: (100, 131008, 131009, 131051, 131053, 132000, 132001, 132005, 132007, 132008, 132012, 132068),
    TemplateUnusable: (132015, 132016),
    ConnectionDead: (0, 3, 10, 190, 200, 299, 131005, 368, 131031, 131042, 131045),
}


@pytest.mark.parametrize(
    ("kind", "code"), [(kind, code) for kind, codes in CLASSES.items() for code in codes]
)
@pytest.mark.parametrize("http_status", [None, 400, 404, 429, 500])
def test_the_code_decides_whatever_the_http_status(
    kind: type[ChannelError], code: int, http_status: int | None
) -> None:
    error = classify(code, http_status, "title")

    assert type(error) is kind
    assert error.code == code
    assert error.retry is (kind is RetryLater)


def test_a_pair_waits_alone_and_a_throttled_number_waits_whole() -> None:
    pair, number, upgrade = classify(131056), classify(130429), classify(131057)

    assert isinstance(pair, RetryLater)
    assert (pair.whole_number, pair.after) == (False, timedelta(seconds=6))
    assert isinstance(number, RetryLater)
    assert number.whole_number
    assert isinstance(upgrade, RetryLater)
    assert upgrade.after == timedelta(minutes=1)


def test_a_customer_who_opted_out_is_told_from_one_who_cannot_be_reached() -> None:
    stopped, unreachable = classify(131050), classify(131026)

    assert isinstance(stopped, Undeliverable)
    assert stopped.opted_out
    assert isinstance(unreachable, Undeliverable)
    assert not unreachable.opted_out


@pytest.mark.parametrize(
    ("http_status", "kind"),
    [
        (429, RetryLater),
        (500, RetryLater),
        (503, RetryLater),
        (408, RetryLater),
        (502, Uncertain),
        (504, Uncertain),
        (401, ConnectionDead),
        (403, ConnectionDead),
        (404, ConnectionDead),
        (302, ConnectionDead),
        (400, BadMessage),
        (None, BadMessage),
    ],
)
def test_without_a_code_the_http_status_has_to_do(http_status: int | None, kind: type[ChannelError]) -> None:
    assert type(classify(None, http_status)) is kind


def test_a_code_of_tomorrow_is_not_repeated_blindly() -> None:
    assert type(classify(139999, 400)) is BadMessage
    assert type(classify(139999)) is BadMessage
    assert type(classify(139999, 500)) is RetryLater
