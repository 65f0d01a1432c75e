"""How well voice notes are heard, how fast, and that no order number is used that was only heard."""

import asyncio
import io
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ai.numbers import SHAPE, order_numbers
from ai.speech.ogg import voice_note
from ai.speech.spoken import written
from ai.speech.transcript import SURE, Hints, Transcriber, Transcript
from ai.speech.vocabulary import Vocabulary
from ai.speech.voices import Speech
from app import models
from app.playbook_folders import folder
from app.rehearsing import Stage, as_sender
from app.settings import Settings
from domain.media import File, Reading
from evals.media import word_errors
from evals.media.clips import CLEAR, RATE, VOICES, Clip, clips, noise, recordings, silence, spoken
from evals.media.figures import Figure, share
from playbooks import playbook as playbooks
from playbooks.playbook import Playbook
from tools.records import MemoryRecords

PART = "voice"
GOALS = {"en": 8.0, "fr": 12.0, "de": 12.0, "es": 12.0, "it": 12.0}
"""Word errors on clear speech, in percent at the most; Dutch has no clear voice here to be measured with."""

BAD = 0.3
"""Word error rate from which a transcript had better be asked about."""

NOTE_S = 8.0
"""Seconds within which a note of ten is heard, on two idle cores."""

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
USES = ("orders.order", "logistics.track")
"""Tools that take an order's number."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A clip, what was made of it, and how long that took in seconds."""

    clip: Clip
    transcript: Transcript
    seconds: float

    @property
    def errors(self) -> float:
        """Wrong words per word said."""
        return word_errors.rate(self.clip.text, self.transcript.text, self.clip.language)

    @property
    def order(self) -> str | None:
        """The order number in it, as the agent reads it."""
        found = order_numbers(written(self.transcript.text, self.clip.language), SHAPE, expected=True)
        return str(found[-1].value) if found else None


def run(
    languages: Sequence[str], settings: Settings, samples: Path | None = None
) -> tuple[list[Figure], list[str]]:
    """Listen to all clips, and to the recordings in `samples` if given; figures, and what was heard badly."""
    return asyncio.run(_run(languages, settings, samples))


async def _run(
    languages: Sequence[str], settings: Settings, samples: Path | None
) -> tuple[list[Figure], list[str]]:
    book = playbooks.load(folder(settings.playbook))
    listener = models.transcriber(settings)
    made = [*await clips(languages), *(recordings(samples) if samples else ())]
    await listener.transcribe(silence(1), Hints())  # loads the model
    vocabulary = models.vocabulary(book)
    heard = [await _listened(listener, clip, book, vocabulary) for clip in made]
    figures = [*_errors(heard), *_doubts(heard), *_orders(heard), _speed(heard)]
    figures += [await _nobody(listener, book), await _note(listener, book, languages)]
    figures.append(await _used([one for one in heard if one.clip.order], book, settings))
    return figures, [*_mute(languages), *_worst(heard)]


async def _listened(listener: Transcriber, clip: Clip, book: Playbook, vocabulary: Vocabulary) -> Heard:
    known = clip.language in book.languages
    hints = Hints(
        prior=clip.language if known else None,
        languages=book.languages if known else (),
        names=[book.voice.shop, *book.voice.names, SHAPE.prefix],
        vocabulary=vocabulary,
    )
    began = time.perf_counter()
    transcript = await listener.transcribe(clip.sound, hints)
    return Heard(clip=clip, transcript=transcript, seconds=time.perf_counter() - began)


def _errors(heard: Sequence[Heard]) -> Iterator[Figure]:
    groups: dict[tuple[str, str], list[Heard]] = defaultdict(list)
    for one in heard:
        if one.clip.order is None:
            groups[one.clip.language, one.clip.condition].append(one)
    for (language, condition), ones in groups.items():
        mean = 100 * sum(one.errors for one in ones) / len(ones)
        goal = GOALS.get(language) if condition == CLEAR else None
        what = f"word errors {language} {condition} ({len(ones)})"
        yield Figure(part=PART, what=what, value=round(mean, 1), unit="%", goal=goal, most=True)


def _doubts(heard: Sequence[Heard]) -> Iterator[Figure]:
    """Whether low confidence tells bad transcripts from good ones."""
    sure = {id(one): one.transcript.confidence >= SURE for one in heard}
    bad = [not sure[id(one)] for one in heard if one.errors > BAD]
    good = [not sure[id(one)] for one in heard if one.errors <= BAD / 3]
    yield share(PART, "bad transcripts asked about", bad, None)
    yield share(PART, "good transcripts asked about", good, None, most=True)


def _orders(heard: Sequence[Heard]) -> Iterator[Figure]:
    for condition in dict.fromkeys(one.clip.condition for one in heard):
        ones = [
            one.order == one.clip.order for one in heard if one.clip.order and one.clip.condition == condition
        ]
        if ones:
            yield share(PART, f"order numbers heard right, {condition}", ones, None)


def _speed(heard: Sequence[Heard]) -> Figure:
    """Times are this machine's, with whatever else it does."""
    taken = sum(one.seconds for one in heard)
    length = sum(one.transcript.seconds for one in heard)
    return Figure(part=PART, what="time per time of speech", value=round(taken / max(length, 1), 2), unit="×")


async def _nobody(listener: Transcriber, book: Playbook) -> Figure:
    """Words heard where nobody speaks."""
    sounds = [silence(3), silence(30), noise(5), noise(10, level=0.02)]
    heard = [await listener.transcribe(one, Hints(languages=book.languages)) for one in sounds]
    made_up = [bool(one.text.strip()) for one in heard]
    return share(PART, "silence and noise with words in it", made_up, 0, most=True)


async def _note(listener: Transcriber, book: Playbook, languages: Sequence[str]) -> Figure:
    """The time from a voice note of ten seconds, as WhatsApp sends it, to its words."""
    language = next((one for one in languages if VOICES.speaks(one)), "en")
    sound = silence(0)
    if VOICES.speaks(language):
        text = (await clips([language]))[0].text
        sound = await spoken(f"{text} {text} {text}", language)
    pcm = (sound[: 10 * RATE] * 32_767).astype("int16").tobytes() or bytes(2 * 10 * RATE)
    note = io.BytesIO(voice_note([Speech(pcm=pcm, rate=RATE)])).getvalue()
    ear = models.ear(listener, book)
    began = time.perf_counter()
    await ear.read(File(data=note, kind="audio", mime_type="audio/ogg"), language)
    seconds = round(time.perf_counter() - began, 1)
    return Figure(
        part=PART, what="a note of ten seconds is heard in", value=seconds, unit="s", goal=NOTE_S, most=True
    )


async def _used(heard: Sequence[Heard], book: Playbook, settings: Settings) -> Figure:
    """Order numbers that were looked up, or acted on, before the customer said that they were heard right."""
    used: list[bool] = []
    loaded = models.load(settings)
    async with Stage.built(book, loaded, lambda: NOW) as stage:
        for one in heard:
            records = MemoryRecords()
            customer = stage.new_world(records).show()["customers"][0]
            outcome = await stage.meet(as_sender(customer), records).hear(stage.plays(_reading(one)))
            calls = [str(call["name"]) for call in outcome.record.get("calls", [])]
            used.append(bool(outcome.record.get("effects")) or any(name in USES for name in calls))
    return share(PART, "order numbers used before they were read back", used, 0, most=True)


def _reading(one: Heard) -> Reading:
    return Reading(
        kind="audio",
        text=one.transcript.text,
        confidence=one.transcript.confidence,
        language=one.transcript.language,
        problem=None if one.transcript.text else "silent",
    )


def _mute(languages: Sequence[str]) -> Iterator[str]:
    for language in languages:
        if not VOICES.speaks(language):
            yield f"{language}: not measured, for nobody speaks it here (extra `voice`, or espeak-ng for nl)"


def _worst(heard: Sequence[Heard]) -> Iterator[str]:
    for one in heard:
        wrong = one.order != one.clip.order if one.clip.order else one.errors > BAD
        if wrong:
            sure = round(one.transcript.confidence, 2)
            said = f"“{one.clip.text}” → “{one.transcript.text}”"
            yield f"{one.clip.language} {one.clip.condition} ({sure}): {said}"
