"""Heavier classifiers by setting: any sequence-classification model in a folder, with ONNX or torch."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from ai.analysis import Analysis
from ai.analyst import ConstantAnalyst
from ai.classified import ClassifiedAnalyst, FlowReader, MoodReader
from ai.classifiers import load
from domain.errors import SettingsError
from tests.ai.tiny_classifier import build

MOODS = ("negative", "neutral", "positive")
FURIOUS = {"awful": "negative", "broken": "negative", "lovely": "positive"}
FLOWS = ("order_status", "refund", "strange")
EMBEDDED = ConstantAnalyst(
    analysis=Analysis(
        language="en",
        language_sure=0.9,
        sentiment=0.1,
        intents=(("order_status", 0.6), ("refund", 0.3), ("opening_hours", 0.1)),
        scope=0.8,
        margin=0.3,
        agreement=0.7,
    )
)


def test_a_sentiment_model_in_a_folder_says_how_a_text_sounds(tmp_path: Path) -> None:
    reader = MoodReader.reading(load(build(tmp_path, MOODS, FURIOUS), "SENTIMENT_MODEL"))

    assert reader.mood("awful broken") < -0.9
    assert reader.mood("lovely") > 0.9
    assert abs(reader.mood("kettle")) < 0.1


def test_stars_are_moods_too(tmp_path: Path) -> None:
    labels = tuple(f"{number} star{'s' if number > 1 else ''}" for number in range(1, 6))

    reader = MoodReader.reading(load(build(tmp_path, labels, {"awful": "1 star"}), "SENTIMENT_MODEL"))

    assert reader.mood("awful") < -0.9


def test_labels_that_say_no_mood_stop_the_start(tmp_path: Path) -> None:
    classifier = load(build(tmp_path, ("LABEL_0", "LABEL_1"), {"x": "LABEL_0"}), "SENTIMENT_MODEL")

    with pytest.raises(SettingsError, match=r"DESKHAND_SENTIMENT_MODEL.*LABEL_0"):
        MoodReader.reading(classifier)


def test_the_mood_is_the_heavier_models_and_all_else_the_embedded_ones(tmp_path: Path) -> None:
    moods = MoodReader.reading(load(build(tmp_path, MOODS, FURIOUS), "SENTIMENT_MODEL"))

    found = ClassifiedAnalyst(EMBEDDED, moods=moods).analyse("awful")

    assert found.sentiment < -0.9
    assert found.intents == EMBEDDED.analysis.intents


def test_an_intent_model_ranks_the_flows_it_knows(tmp_path: Path) -> None:
    classifier = load(build(tmp_path, FLOWS, {"money": "refund", "where": "order_status"}), "INTENT_MODEL")
    flows = FlowReader.reading(classifier, ("order_status", "refund", "opening_hours"))

    found = ClassifiedAnalyst(EMBEDDED, flows=flows).analyse("money")

    assert found.intents[0][0] == "refund"
    assert dict(found.intents)["opening_hours"] == 0.1
    assert sum(chance for _, chance in found.intents) == pytest.approx(1.0)
    assert "strange" not in dict(found.intents)
    assert found.agreement == 0.0  # the embedded models think otherwise


def test_an_intent_model_for_other_flows_stops_the_start(tmp_path: Path) -> None:
    classifier = load(build(tmp_path, ("weather", "news"), {"sun": "weather"}), "INTENT_MODEL")

    with pytest.raises(SettingsError, match=r"DESKHAND_INTENT_MODEL.*refund"):
        FlowReader.reading(classifier, ("refund",))


def test_a_folder_without_a_model_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"DESKHAND_SENTIMENT_MODEL=.*config\.json"):
        load(tmp_path, "SENTIMENT_MODEL")


@pytest.mark.skipif(find_spec("torch") is not None, reason="torch is installed here")
def test_weights_without_an_onnx_file_name_the_extra(tmp_path: Path) -> None:
    build(tmp_path, MOODS, FURIOUS, onnx=False)

    with pytest.raises(SettingsError, match=r"deskhand\[transformers\]"):
        load(tmp_path, "SENTIMENT_MODEL")


@pytest.mark.skipif(find_spec("torch") is None, reason="torch is an extra and not installed")
def test_weights_are_loaded_by_torch_where_there_is_no_onnx_file(tmp_path: Path) -> None:
    from transformers import AutoConfig, BertForSequenceClassification

    build(tmp_path, MOODS, FURIOUS, onnx=False)
    BertForSequenceClassification(AutoConfig.from_pretrained(tmp_path)).save_pretrained(tmp_path)

    chances = load(tmp_path, "SENTIMENT_MODEL").chances("awful")

    assert sum(chances.values()) == pytest.approx(1.0)
    assert tuple(chances) == MOODS
