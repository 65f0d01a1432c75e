"""Voice notes of ours: in WhatsApp's form, marked as a machine's, and said the way words are said."""

import io
import json
import wave

import av
import httpx
import numpy as np
import pytest

from ai.speech.aloud import must_be_read, sentences
from ai.speech.ogg import LARGEST, TooLong, voice_note
from ai.speech.voices import PICO, Espeak, Hosted, Mute, Pico, Speech, Voices


def tone(seconds: float, rate: int = 16_000) -> Speech:
    """Something to hear."""
    wave_form = 8_000 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * rate)) / rate)
    return Speech(pcm=wave_form.astype(np.int16).tobytes(), rate=rate)


def wav(speech: Speech) -> bytes:
    """The same as a file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sink:
        sink.setnchannels(1)
        sink.setsampwidth(2)
        sink.setframerate(speech.rate)
        sink.writeframes(speech.pcm)
    return file.getvalue()


def test_a_voice_note_is_ogg_with_opus_mono_and_says_that_a_machine_made_it() -> None:
    data = voice_note([tone(1.0), tone(0.5, rate=24_000)])

    assert data.startswith(b"OggS")
    with av.open(io.BytesIO(data)) as note:
        sound = note.streams.audio[0]
        assert sound.codec_context.name == "opus"
        assert sound.layout.name == "mono"
        assert sound.metadata["comment"] == "AI-generated speech"
        assert sound.metadata["AI_GENERATED"] == "true"
        seconds = sum(frame.samples for frame in note.decode(audio=0)) / 48_000
    assert 1.9 < seconds < 2.2  # both, with a pause behind each


def test_what_would_not_show_as_a_voice_note_is_not_made() -> None:
    noise = np.random.default_rng(1).integers(-20_000, 20_000, 16_000 * 280, np.int16).tobytes()

    with pytest.raises(TooLong):
        voice_note([Speech(pcm=noise, rate=16_000)])
    assert len(voice_note([tone(20)])) < LARGEST / 4


def test_marks_links_and_pictures_are_not_said_and_codes_are_spelled() -> None:
    text = "*Good news!* 🎉 Order V-10432 is out.\n- Tracking: 1Z999\nhttps://www.voltera.example/returns"

    assert list(sentences(text)) == [
        "Good news!",
        "Order V 1 0 4 3 2 is out.",
        "Tracking:",
        "1 Z 9 9 9",
    ]


def test_what_one_would_have_to_remember_is_to_be_read() -> None:
    assert must_be_read("Order V-10432 is out.")
    assert must_be_read("Write to help@voltera.example")
    assert not must_be_read("You're welcome! Anything else?")


def test_a_minute_is_enough() -> None:
    assert sum(len(one) for one in sentences("This is a sentence. " * 200)) <= 900


async def test_an_operators_server_is_asked_as_openais_is() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=wav(tone(0.2, rate=24_000)))

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        voice = Hosted(http, base_url="http://127.0.0.1:9/v1/", model="m", voice="v", key="k")
        speech = await voice.say("Hallo", "nl")

    assert speech == tone(0.2, rate=24_000)
    assert str(asked[0].url) == "http://127.0.0.1:9/v1/audio/speech"
    assert asked[0].headers["authorization"] == "Bearer k"
    assert json.loads(asked[0].content) == {
        "model": "m",
        "voice": "v",
        "response_format": "wav",
        "input": "Hallo",
    }


@pytest.mark.parametrize("answer", [httpx.Response(500), httpx.Response(200, content=b"<html>")])
async def test_a_server_in_trouble_leaves_the_customer_with_text(answer: httpx.Response) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _: answer)) as http:
        voice = Hosted(http, base_url="http://127.0.0.1:9", model="m", voice="v", key=None)

        with pytest.raises(Mute):
            await voice.say("Hallo", "nl")


async def test_nobody_speaks_where_nobody_knows_the_language() -> None:
    nobody = Voices([])

    assert not nobody.speaks("nl")
    with pytest.raises(Mute):
        await nobody.say("Hallo", "nl")


@pytest.mark.skipif(not Pico().speaks("en"), reason="the extra `voice` (py-nanotts) is not installed")
@pytest.mark.parametrize("language", PICO)
async def test_the_packaged_voice_speaks_five_languages(language: str) -> None:
    speech = await Pico().say("Voltera 1 2 3", language)

    assert 0.5 < len(speech.pcm) / 2 / speech.rate < 6


@pytest.mark.skipif(not Espeak().speaks("nl"), reason="the program espeak-ng is not installed")
async def test_espeak_speaks_dutch() -> None:
    speech = await Espeak().say("Hallo, waar is mijn pakket?", "nl")

    assert 0.5 < len(speech.pcm) / 2 / speech.rate < 6
