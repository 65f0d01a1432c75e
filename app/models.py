"""The models of a process, loaded once: embedders, and the chat model where one is set."""

from dataclasses import dataclass
from pathlib import Path

from ai.chat import Chat, ChatModel
from ai.embeddings import Embedders, load_embedders
from app.settings import Settings

PROMPTS = Path(__file__).parents[1] / "prompts"


@dataclass(frozen=True, kw_only=True, slots=True)
class Models:
    """What understanding runs on; `chat` is None without a chat model."""

    embedders: Embedders
    chat: Chat | None


def load(settings: Settings) -> Models:
    """Load the embedded models and connect the chat model.

    Raises:
        SettingsError: the chat model's vendor is unknown or its package is not installed.
    """
    key = settings.model_api_key.get_secret_value() if settings.model_api_key else None
    chat = ChatModel.from_name(settings.model, settings.model_base_url, key) if settings.model else None
    return Models(embedders=load_embedders(), chat=chat)
