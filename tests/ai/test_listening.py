"""The real model, on sounds without words and on a sentence."""

from pathlib import Path

import numpy as np
import pytest

from ai.speech.ear import Ear
from ai.speech.faster import FasterWhisper
from ai.speech.sound import Unheard, decoded
from ai.speech.transcript import SURE, Hints
from ai.speech.weights import joined
from ai.speech.whisper import Whisper
from domain.errors import SettingsError
from domain.media import File
from evals.media.clips import recordings
from evals.media.word_errors import rate
from tests.speech import needs_voice, said, wav

SAMPLES = Path(__file__).parents[2] / "../shared/data/voice_samples"
SHOP = Hints(languages=("en", "fr", "nl", "de", "es", "it"), names=("Voltera", "V-"))


@pytest.fixture(scope="module")
def whisper(tmp_path_factory: pytest.TempPathFactory) -> Whisper:
    """The packaged model."""
    folder = tmp_path_factory.mktemp("models")
    return Whisper(lambda: FasterWhisper(joined(folder), threads=2))


@pytest.mark.parametrize("level", [0.0, 0.01, 0.1])
async def test_silence_and_noise_have_no_words_in_them(whisper: Whisper, level: float) -> None:
    sound = (level * np.random.default_rng(7).normal(size=16_000 * 6)).astype(np.float32)

    heard = await whisper.transcribe(sound, SHOP)

    assert heard.text == ""
    assert heard.seconds == 6


async def test_a_sentence_is_heard_surely_in_the_language_it_is_in(whisper: Whisper) -> None:
    needs_voice("en")
    ear = Ear(whisper, languages=SHOP.languages, names=SHOP.names)
    note = File(data=await said("Where is my parcel?", "en"), kind="audio", mime_type="audio/wav")

    reading = await ear.read(note, "fr")

    assert "parcel" in reading.text
    assert reading.language == "en"
    assert reading.confidence >= SURE
    assert reading.lines[0].at is not None


@pytest.mark.parametrize("data", [b"", b"OggS" + bytes(200), b"RIFF\0\0\0\0WAVEfmt ", bytes(5_000)])
async def test_what_holds_no_sound_is_called_broken(data: bytes) -> None:
    with pytest.raises(Unheard, match="broken"):
        await decoded(data)


async def test_more_than_ten_minutes_are_too_much() -> None:
    with pytest.raises(Unheard, match="too-big"):
        await decoded(wav(bytes(2 * 8_000 * 601), rate=8_000))


async def test_a_note_that_breaks_off_is_heard_up_to_there() -> None:
    whole = wav(np.full(16_000, 1_000, np.int16).tobytes())

    assert 6_000 < len(await decoded(whole[: len(whole) // 2])) < 9_000


def test_a_missing_model_is_refused_with_the_settings_name(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="DESKHAND_WHISPER_MODEL"):
        FasterWhisper(tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(not SAMPLES.exists(), reason="no shared/data/voice_samples beside the repository")
async def test_people_are_understood_or_asked_again(whisper: Whisper) -> None:
    for clip in [one for one in recordings(SAMPLES) if one.language in SHOP.languages]:
        heard = await whisper.transcribe(clip.sound, Hints(prior=clip.language, languages=SHOP.languages))

        assert heard.language == clip.language
        assert rate(clip.text, heard.text, clip.language) < 0.5 or heard.confidence < SURE
