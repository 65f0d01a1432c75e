"""The models of a process, loaded once: embedders, and the chat model where one is set."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from pydantic import SecretStr

from ai import classifiers
from ai.classified import MoodReader
from ai.classifiers import Classifier
from ai.embeddings import Embedders, load_embedders
from ai.film import Film
from ai.fits import KeptFits
from ai.numbers import SHAPE
from ai.sight.sight import Sight
from ai.softmax import Fit, fit
from ai.speech.ear import Ear
from ai.speech.transcript import Transcriber
from ai.speech.vocabulary import Vocabulary
from ai.speech.voices import Espeak, Hosted, Pico, Voices
from ai.speech.weights import joined
from ai.speech.whisper import Model, Whisper
from app.files import Readers
from app.progress import say
from app.settings import Interprets, Settings
from domain.ids import BusinessId
from domain.media import Reader
from flows import schema
from playbooks.playbook import Playbook

if TYPE_CHECKING:
    from ai.chat import Chat
    from ai.hosted_embedder import HostedEmbedder

PROMPTS = Path(__file__).parents[1] / "prompts"


@dataclass(frozen=True, kw_only=True, slots=True)
class Models:
    """What understanding runs on; `fit` fits its heads. `chat`, None without one, is asked what is meant
    where `interprets` says so, and puts replies better where `replies`. `hosted`, None without one, orders
    what the knowledge finds. `moods` and `flows` are heavier
    classifiers, None where the embedded heads do."""

    embedders: Embedders
    hosted: "HostedEmbedder | None" = None
    chat: "Chat | None" = None
    interprets: Interprets = "unsure"
    replies: bool = True
    moods: MoodReader | None = None
    flows: Classifier | None = None
    fit: Fit = fit


def load(settings: Settings) -> Models:
    """Load the embedded models and connect the hosted ones.

    Raises:
        SettingsError: the chat model's vendor is unknown or its package is not installed, a key is missing.
    """
    chat = _chat(settings, settings.model) if settings.model else None
    kept = vectors(settings)
    return Models(
        embedders=load_embedders(kept=kept),
        hosted=_hosted(settings, settings.embedder) if settings.embedder else None,
        chat=chat,
        interprets=settings.model_interprets,
        replies=settings.model_replies,
        moods=_moods(settings.sentiment_model),
        flows=classifiers.load(settings.intent_model, "INTENT_MODEL") if settings.intent_model else None,
        fit=KeptFits(kept / "fits"),
    )


def _hosted(settings: Settings, name: str) -> "HostedEmbedder":
    from ai.hosted_embedder import HostedEmbedder  # as slow to import as chat models

    key = settings.embedder_api_key
    return HostedEmbedder.from_name(
        name,
        settings.embedder_base_url,
        key.get_secret_value() if key else None,
        patience=timedelta(seconds=settings.embedder_timeout_s),
    )


def _moods(folder: Path | None) -> MoodReader | None:
    setting = "SENTIMENT_MODEL"
    return MoodReader.reading(classifiers.load(folder, setting), setting) if folder else None


def readers(settings: Settings, books: Mapping[BusinessId, Playbook], transcriber: Transcriber) -> Readers:
    """Who reads which kind of file for each business; what nobody reads is kept, and said so."""
    sight: Reader = Sight()
    if settings.vision_model:
        sight = _seeing(settings, settings.vision_model, sight)
    ears = {business: ear(transcriber, book) for business, book in books.items()}
    return lambda business: {
        "image": sight,
        "document": sight,
        "audio": ears[business],
        "video": Film(sight, ears[business]),
    }


def ear(transcriber: Transcriber, book: Playbook) -> Ear:
    """Who listens to a business's voice notes."""
    return Ear(
        transcriber,
        languages=book.languages,
        names=[book.voice.shop, *book.voice.names, SHAPE.prefix],
        vocabulary=vocabulary(book),
    )


def vocabulary(book: Playbook) -> Vocabulary:
    """How the business's customers write: the examples of its flows."""
    asked = [schema.flow(page).topic.examples for page in book.flows]
    return Vocabulary(
        {
            language: [one for examples in asked for one in examples.get(language, ())]
            for language in book.languages
        }
    )


def transcriber(settings: Settings) -> Transcriber:
    """Whisper, loaded when the first voice note comes. Half of the processors are left to all else."""
    folder = settings.whisper_model
    threads = max(1, (os.cpu_count() or 1) // 2)

    def load() -> Model:
        from ai.speech.faster import FasterWhisper  # a second to import, and only voice notes need it

        return FasterWhisper(folder or joined(settings.data_dir / "models", say), threads=threads)

    return Whisper(load)


def voices(settings: Settings, http: httpx.AsyncClient) -> Voices:
    """Who speaks our voice replies, the operator's own server first."""
    tts = settings.tts
    key = tts.api_key.get_secret_value() if tts.api_key else None
    hosted = (
        [Hosted(http, base_url=tts.base_url, model=tts.model, voice=tts.voice, key=key)]
        if tts.base_url
        else []
    )
    return Voices([*hosted, Pico(), *([Espeak()] if tts.espeak else [])])


def vectors(settings: Settings) -> Path:
    """Where the vectors of the business's own sentences are kept between starts."""
    return settings.data_dir / "vectors"


def _chat(settings: Settings, name: str) -> "Chat":
    from ai.chat_fallback import Fallback, Resting

    first = Resting(_model(settings, name, settings.model_base_url, settings.model_api_key, "MODEL"))
    if not settings.model_fallback:
        return first
    url, key = settings.model_fallback_base_url, settings.model_fallback_api_key
    return Fallback(first, Resting(_model(settings, settings.model_fallback, url, key, "MODEL_FALLBACK")))


def _model(settings: Settings, name: str, url: str | None, key: SecretStr | None, setting: str) -> "Chat":
    from ai.chat_model import ChatModel, Price  # two seconds of imports that many starts are spared

    price = settings.model_prices.get(name)
    return ChatModel.from_name(
        name,
        url,
        key.get_secret_value() if key else None,
        patience=timedelta(seconds=settings.model_timeout_s),
        price=Price(read=price[0], written=price[1]) if price else None,
        options=settings.model_options.get(name),
        setting=setting,
    )


def _seeing(settings: Settings, name: str, sight: Reader) -> Reader:
    from ai.sight.vision import Seeing

    url, key = settings.vision_model_base_url, settings.vision_model_api_key
    chat = _model(settings, name, url, key, "VISION_MODEL")
    return Seeing(sight, chat, (PROMPTS / "look.md").read_text(encoding="utf-8"))
