"""A shop's topics and an analyst that reads a few words, in place of the embedded models."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ai.analysis import Analysis
from domain.understanding import SlotSpec, Topic, Utterance

NOW = datetime(2026, 11, 18, 10, tzinfo=ZoneInfo("Europe/Paris"))  # a Wednesday

ORDER = SlotSpec(name="order", type="order_number")
POSTCODE = SlotSpec(name="postcode", type="postcode")
REASON = SlotSpec(
    name="reason",
    type="choice",
    options={"damaged": {"en": ["broken", "doesn't work"]}, "late": {"en": ["too late"]}},
)
TOPICS = (
    Topic(flow="order_status", about="where an order is", examples={}, slots=(ORDER, POSTCODE)),
    Topic(flow="refund", about="money back", examples={}, slots=(ORDER, REASON)),
    Topic(flow="opening_hours", about="hours and addresses", examples={}),
    Topic(flow="talk_to_person", about="a person", examples={}),
)
SIGNS: Mapping[str, str] = {
    "where": "order_status",
    "parcel": "order_status",
    "money": "refund",
    "refund": "refund",
    "open": "opening_hours",
    "colleague": "talk_to_person",
    "warranty": "knowledge:warranty",
}


class WordAnalyst:
    """The share of each flow is that of its words in the text; without any the text is out of scope."""

    def __init__(self, sentiment: float = 0.0, language: str = "en", sure: float = 0.9) -> None:
        self._sentiment = sentiment
        self._language = language
        self._sure = sure

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        weights = dict.fromkeys([*(topic.flow for topic in TOPICS), "knowledge:warranty"], 0.02)
        for word, flow in SIGNS.items():
            weights[flow] += text.lower().count(word)
        total = sum(weights.values())
        intents = sorted(
            ((flow, weight / total) for flow, weight in weights.items()), key=lambda one: -one[1]
        )
        return Analysis(
            language=self._language,
            language_sure=self._sure,
            sentiment=self._sentiment,
            intents=tuple(intents),
            scope=0.9 if total > 0.5 else 0.02,
            margin=intents[0][1] - intents[1][1],
        )


def utterance(text: str, **known: Any) -> Utterance:
    """What the customer wrote, on a Wednesday."""
    return Utterance(text=text, now=NOW, languages=("en", "fr", "nl", "de", "es", "it"), **known)
