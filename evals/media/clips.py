"""Speech to be measured: sentences said by a packaged voice, clear, over a telephone, and in noise."""

import gzip
import json
import wave
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from ai.speech.sound import Samples
from ai.speech.voices import Espeak, Pico, Speech, Voices

RATE = 16_000
CLEAR = "clear"
TELEPHONE = "telephone"
ABOVE: Mapping[str, float | None] = {
    CLEAR: None,
    TELEPHONE: None,
    "noise 10 dB": 10.0,
    "noise 0 dB": 0.0,
    "noise -6 dB": -6.0,
}
"""How far, in decibels, speech is above the noise around it."""
SENTENCES = (CLEAR, TELEPHONE, "noise 10 dB")
ORDERS = (CLEAR, "noise 10 dB", "noise 0 dB", "noise -6 dB")
"""The conditions in which sentences, and order numbers, are listened to."""
DIGITS = ("27951", "10388", "60714")
SEED = 7

VOICES = Voices([Pico(), Espeak()])
"""The same that speak our replies; Espeak's Dutch is hard for people, too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Clip:
    """A stretch of speech with what is said in it, and the order number that was dictated, if any."""

    language: str
    condition: str
    text: str
    sound: Samples
    order: str | None = None


def sentences(languages: Sequence[str]) -> dict[str, Mapping[str, Sequence[str]]]:
    """What is said in each language: `sentences`, and `orders` with a place for digits."""
    page: dict[str, Any] = yaml.safe_load((files("evals.media") / "said.yaml").read_text("utf-8"))
    return {language: page[language] for language in languages}


async def spoken(text: str, language: str) -> Samples:
    """The sentence as the voice of its language says it."""
    return resampled(await VOICES.say(text, language))


async def clips(languages: Sequence[str]) -> list[Clip]:
    """All sentences of the languages that a voice speaks, in every condition."""
    made: list[Clip] = []
    for language, said in sentences(languages).items():
        if not VOICES.speaks(language):
            continue
        for text in said["sentences"]:
            made += heard_as(language, text, await spoken(text, language))
        for place, digits in enumerate(DIGITS):
            text = said["orders"][place % len(said["orders"])].format(digits=" ".join(digits))
            made += heard_as(language, text, await spoken(text, language), order=f"V-{digits}")
    return made


def heard_as(language: str, text: str, sound: Samples, order: str | None = None) -> Iterator[Clip]:
    """The same speech in its conditions."""
    for condition in ORDERS if order else SENTENCES:
        changed = telephone(sound) if condition == TELEPHONE else in_noise(sound, ABOVE[condition])
        yield Clip(language=language, condition=condition, text=text, sound=changed, order=order)


def recordings(folder: Path) -> Iterator[Clip]:
    """People's recordings: WAV files at 16 kHz beside dev.jsonl.gz, which names file, lang and transcript."""
    with gzip.open(folder / "dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            with wave.open(str(folder / line["file"])) as file:
                pcm = file.readframes(file.getnframes())
                sound = resampled(Speech(pcm=pcm, rate=file.getframerate()))
            yield Clip(language=line["lang"], condition="recording", text=line["transcript"], sound=sound)


def resampled(speech: Speech) -> Samples:
    """The speech at 16 kHz."""
    samples = np.frombuffer(speech.pcm, np.int16).astype(np.float32) / np.float32(32_768)
    if speech.rate == RATE:
        return samples
    times = np.arange(int(len(samples) * RATE / speech.rate)) * (speech.rate / RATE)
    at_our_rate: Samples = np.interp(times, np.arange(len(samples)), samples).astype(np.float32)
    return at_our_rate


def in_noise(sound: Samples, above: float | None) -> Samples:
    """The sound with noise so many decibels below it, louder where it is deep, as in streets and kitchens."""
    if above is None:
        return sound
    noise = np.cumsum(np.random.default_rng(SEED).normal(size=len(sound)))
    noise = noise - np.convolve(noise, np.ones(800) / 800, mode="same")
    level = np.sqrt(np.mean(sound**2) / 10 ** (above / 10) / np.mean(noise**2))
    noisy: Samples = np.clip(sound + level * noise, -1, 1).astype(np.float32)
    return noisy


def telephone(sound: Samples) -> Samples:
    """The sound without all above 3.4 kHz, in 8 bits."""
    spectrum = np.fft.rfft(sound)
    spectrum[int(len(spectrum) * 3_400 / (RATE / 2)) :] = 0
    narrow = np.fft.irfft(spectrum, len(sound))
    return (np.round(narrow * 127) / 127).astype(np.float32)


def silence(seconds: float) -> Samples:
    """Nobody speaks."""
    return np.zeros(int(seconds * RATE), np.float32)


def noise(seconds: float, level: float = 0.1) -> Samples:
    """Nobody speaks, but it is loud."""
    return (level * np.random.default_rng(SEED).normal(size=int(seconds * RATE))).astype(np.float32)
