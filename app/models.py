"""The models of a process, loaded once: embedders, and the chat model where one is set."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ai.embeddings import Embedders, load_embedders
from ai.sight.sight import Sight
from app.settings import Settings
from domain.media import Kind, Reader

if TYPE_CHECKING:
    from ai.chat import Chat

PROMPTS = Path(__file__).parents[1] / "prompts"


@dataclass(frozen=True, kw_only=True, slots=True)
class Models:
    """What understanding runs on; `chat` is None without a chat model."""

    embedders: Embedders
    chat: "Chat | None"


def load(settings: Settings) -> Models:
    """Load the embedded models and connect the chat model.

    Raises:
        SettingsError: the chat model's vendor is unknown or its package is not installed.
    """
    chat = _chat(settings, settings.model) if settings.model else None
    return Models(embedders=load_embedders(kept=vectors(settings)), chat=chat)


def readers() -> dict[Kind, Reader]:
    """Who reads which kind of file; what nobody reads is kept, and said so."""
    sight = Sight()
    return {"image": sight, "document": sight}


def vectors(settings: Settings) -> Path:
    """Where the vectors of the business's own sentences are kept between starts."""
    return settings.data_dir / "vectors"


def _chat(settings: Settings, name: str) -> "Chat":
    from ai.chat import ChatModel  # two seconds of imports that a start without a chat model is spared

    key = settings.model_api_key.get_secret_value() if settings.model_api_key else None
    return ChatModel.from_name(name, settings.model_base_url, key)
