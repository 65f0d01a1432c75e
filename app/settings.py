"""The settings: the only reader of the environment. Names are a promise (README, Settings)."""

import os
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    Field,
    NonNegativeFloat,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.sections import (
    EMULATED_NUMBER,
    ConsoleSettings,
    NumberSettings,
    SiteSettings,
    SlackSettings,
    SpeechSettings,
    ToolSettings,
    WhatsAppSettings,
)
from domain.errors import SettingsError
from domain.ids import BusinessId

PREFIX = "DESKHAND_"
META = "https://graph.facebook.com"
META_MEDIA = ("lookaside.fbsbx.com", "graph.facebook.com", "mmg.whatsapp.net")
Interprets = Literal["unsure", "always", "never"]

TESTING = frozenset({"DESKHAND_TEST_POSTGRES"})
"""Names that only the tests read."""

NEEDS = {
    "model_base_url": "model",
    "model_fallback": "model",
    "model_prices": "model",
    "model_options": "model",
    "model_fallback_base_url": "model_fallback",
    "embedder_base_url": "embedder",
    "vision_model_base_url": "vision_model",
}
"""Settings that mean nothing without another one."""


class Settings(BaseSettings):
    """Everything an operator can set, from `DESKHAND_...` variables or the file `.env`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", env_file=".env", extra="forbid", frozen=True
    )

    data_dir: Path = Path("var")
    database_url: str | None = None
    playbook: str = "shop"
    numbers: dict[str, NumberSettings] = Field(default_factory=dict)
    port: int = Field(default=8000, ge=1, le=65535)
    quiet_ms: int = Field(default=1500, ge=0, le=30_000)
    emulator: bool | None = None
    whatsapp: WhatsAppSettings = Field(default_factory=WhatsAppSettings)
    whisper_model: Path | None = Field(
        default=None, description="Folder of a larger model for faster-whisper"
    )
    model: str | None = None
    model_base_url: str | None = None
    model_api_key: SecretStr | None = None
    model_timeout_s: float = Field(default=12, gt=0, le=300)
    model_fallback: str | None = Field(default=None, description="Asked where the model gives no answer")
    model_fallback_base_url: str | None = None
    model_fallback_api_key: SecretStr | None = None
    model_prices: dict[str, tuple[NonNegativeFloat, NonNegativeFloat]] = Field(
        default_factory=dict, description="By model, US dollars for a million tokens read, and written"
    )
    model_options: dict[str, dict[str, Any]] = Field(
        default_factory=dict, description="By model, further options of its LangChain class"
    )
    model_interprets: Interprets = Field(
        default="unsure", description="When the chat model is asked what a customer means"
    )
    model_replies: bool = Field(default=True, description="Let the chat model put decided words better")
    embedder: str | None = Field(
        default=None, description="Orders what the knowledge finds, as openai:text-embedding-3-small"
    )
    embedder_base_url: str | None = None
    embedder_api_key: SecretStr | None = None
    embedder_timeout_s: float = Field(default=3, gt=0, le=60)
    sentiment_model: Path | None = Field(default=None, description="Folder of a sequence classifier")
    intent_model: Path | None = Field(default=None, description="Folder of one whose labels are flows")
    vision_model: str | None = None
    vision_model_base_url: str | None = None
    vision_model_api_key: SecretStr | None = None
    tts: SpeechSettings = Field(default_factory=SpeechSettings)
    tools: ToolSettings = Field(default_factory=ToolSettings)
    console: ConsoleSettings = Field(default_factory=ConsoleSettings)
    site: SiteSettings = Field(default_factory=SiteSettings)
    slack: SlackSettings = Field(default_factory=SlackSettings)
    residency: Literal["off"] = "off"
    uncertain_grace_s: int = Field(
        default=60, ge=0, description="How long an uncertain send waits for Meta's word"
    )
    executor: str | None = Field(
        default=None, description="Name of this process among workers; made up when unset"
    )
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @field_validator("whisper_model")
    @classmethod
    def _a_model(cls, folder: Path | None) -> Path | None:
        if folder is not None and not (folder / "model.bin").is_file():
            raise ValueError(f"there is no model.bin in {folder}: name the folder of a faster-whisper model")
        return folder

    @field_validator("embedder")
    @classmethod
    def _an_embedder(cls, name: str | None) -> str | None:
        if name is not None and not re.fullmatch("openai:.+", name):
            raise ValueError("name it openai:<model>; any server with OpenAI's /embeddings will do")
        return name

    @field_validator("embedder_base_url")
    @classmethod
    def _an_address(cls, url: str | None) -> str | None:
        if url is not None and not urlsplit(url).scheme.startswith("http"):
            raise ValueError("start it with https:// or http://")
        return url

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("sqlite:///", "postgresql://")):
            raise ValueError("start it with sqlite:/// or postgresql://")
        return url

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for name, needed in NEEDS.items():
            if getattr(self, name) and not getattr(self, needed):
                raise _missing(needed, f"{PREFIX}{name.upper()} alone names none")
        if self.console.oidc and not self.console.url:
            raise _missing("console__url", "the provider sends people back to it")
        if not self.uses_emulator:
            self._connected()
        return self

    def _connected(self) -> None:
        """Refuses a connection to Meta that lacks something."""
        if not self.whatsapp.access_token:
            raise _missing(
                "whatsapp__access_token", f"set it, or turn the emulator on with {PREFIX}EMULATOR=true"
            )
        for name in ("app_secret", "verify_token"):
            if not getattr(self.whatsapp, name):
                raise _missing(f"whatsapp__{name}", "it belongs to the access token")
        if self.whatsapp.phone_number_id == EMULATED_NUMBER:
            raise _missing("whatsapp__phone_number_id", "name your business number")

    @property
    def uses_emulator(self) -> bool:
        """The local Graph API and chat page: on unless an access token is set."""
        return self.emulator if self.emulator is not None else self.whatsapp.access_token is None

    @property
    def database(self) -> str:
        """The database URL, SQLite in the data folder by default."""
        return self.database_url or f"sqlite:///{self.data_dir / 'deskhand.db'}"

    @property
    def quiet(self) -> timedelta:
        """The quiet time that merges a burst into one turn."""
        return timedelta(milliseconds=self.quiet_ms)

    @property
    def business(self) -> BusinessId:
        """The main business number."""
        return BusinessId(self.whatsapp.phone_number_id)

    def businesses(self) -> dict[BusinessId, str]:
        """Each business number with the name or path of its playbook."""
        named = {
            BusinessId(number): settings.playbook or self.playbook
            for number, settings in self.numbers.items()
        }
        return {self.business: self.playbook, **named}

    def graph_url(self, port: int) -> str:
        """The base URL of the Graph API: as set, the emulator's, or Meta's."""
        if self.whatsapp.graph_url:
            return self.whatsapp.graph_url.rstrip("/")
        return f"http://127.0.0.1:{port}/emulator/graph" if self.uses_emulator else META

    def media_hosts(self, port: int) -> tuple[str, ...]:
        """The hosts media may be fetched from (and the token sent to)."""
        if self.whatsapp.media_hosts:
            return tuple(host.strip() for host in self.whatsapp.media_hosts.split(","))
        url = self.graph_url(port)
        return META_MEDIA if url == META else (urlsplit(url).hostname or "",)


def _missing(name: str, why: str) -> ValueError:
    return ValueError(f"{PREFIX}{name.upper()} is missing: {why}")


def read() -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: an unknown, missing, wrong or contradictory setting; says which and what to do.
    """
    _refuse_unknown(os.environ)
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("; ".join(_readable(one) for one in error.errors())) from error


def langsmith_key() -> str | None:
    """The key of the operator's LangSmith project, under LangSmith's own name; None: nothing is uploaded."""
    return os.environ.get("LANGSMITH_API_KEY") or None


def _refuse_unknown(environ: Mapping[str, str]) -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    for name in environ:
        if name.startswith(PREFIX) and name.split("__")[0] not in known and name not in TESTING:
            raise SettingsError(f"{name} is not a setting; the README lists them")


def _readable(error: Mapping[str, object]) -> str:
    path = error["loc"]
    name = "__".join(str(part) for part in path).upper() if isinstance(path, tuple) else ""
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        return f"{PREFIX}{name.removeprefix(PREFIX)} is not a setting; the README lists them"
    return f"{PREFIX}{name}: {message}" if name else message


def export(*, port: int) -> None:
    """Let this process and its children read the port that the command line chose."""
    os.environ[f"{PREFIX}PORT"] = str(port)
