"""The parts of the settings that belong together under one name."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator

EMULATED_NUMBER = "100000000000001"


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid")


class WhatsAppSettings(_Section):
    """The number's connection to the Cloud API, or to the emulator."""

    graph_url: str | None = Field(default=None, description="Base URL of the Graph API, without version")
    api_version: str = Field(default="v26.0", pattern=r"^v\d{2}\.\d$")
    phone_number_id: str = EMULATED_NUMBER
    access_token: SecretStr | None = None
    app_secret: SecretStr | None = None
    verify_token: SecretStr | None = None
    media_hosts: str | None = Field(default=None, description="Comma-separated host names")
    messages_per_second: int = Field(default=80, ge=1, le=1000)


class NumberSettings(_Section):
    """What differs for one further business number."""

    playbook: str | None = None


class ToolSettings(_Section):
    """The vendor behind each capability of the back office."""

    orders: Literal["sandbox"] = "sandbox"
    logistics: Literal["sandbox"] = "sandbox"
    payments: Literal["sandbox"] = "sandbox"
    crm: Literal["sandbox"] = "sandbox"
    helpdesk: Literal["sandbox"] = "sandbox"


class SpeechSettings(_Section):
    """Who speaks our voice replies, beside the voices that come in packages."""

    base_url: str | None = Field(default=None, description="A server with OpenAI's /audio/speech")
    model: str = "tts-1"
    voice: str = "alloy"
    api_key: SecretStr | None = None
    espeak: bool = Field(default=False, description="Let espeak-ng speak where nothing better does")


class SlackSettings(_Section):
    """Where staff are told of cases; off without a bot token."""

    bot_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    channel: str = Field(default="", description="The channel's id, for cases of teams without one")
    channels: dict[str, str] = Field(default_factory=dict, description="Channel ids by team")
    people: dict[str, str] = Field(default_factory=dict, description="Console accounts by Slack user id")
    api_url: str = "https://slack.com/api"

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.bot_token and not (self.signing_secret and self.channel):
            raise ValueError("bot_token needs signing_secret and channel beside it")
        return self


class OidcSettings(_Section):
    """An OpenID Connect provider that people may log in by."""

    issuer: str = Field(pattern=r"^https://|^http://127\.0\.0\.1[:/]")
    client_id: str
    client_secret: SecretStr
    name_claim: str = "email"
    role: Literal["agent", "lead", "editor", "privacy"] | None = Field(
        default=None, description="What newcomers get; without one only people with an account come in"
    )


class ConsoleSettings(_Section):
    """The first person of the console; without a password one is made up and printed at the start."""

    user: str = "admin"
    password: SecretStr | None = None
    secure_cookies: bool = Field(default=False, description="Set when the console is served over https")
    url: str | None = Field(default=None, description="Where people reach the console, for e-mails")
    contact: str = Field(default="admin@localhost", description="Whom push services write to about calls")
    oidc: OidcSettings | None = None
    fall_back_s: int = Field(default=180, ge=10, description="When an unheard call goes to Slack and e-mail")


class SiteSettings(_Section):
    """The company's own site, read into the knowledge by `deskhand kb sync`; only these hosts are asked."""

    sitemap: str = ""
    hosts: list[str] = []
