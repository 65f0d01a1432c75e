"""Vendors of chat models by LangChain's names: what to install, how each is asked, and how it fails."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from typing import Literal, cast

import httpx
from langchain.chat_models import init_chat_model
from langchain_core.exceptions import LangChainException
from langchain_core.language_models import BaseChatModel

from domain.errors import SettingsError
from domain.json import JsonDict

Mode = Literal["json_schema", "json_object", "function"]
MODES: tuple[Mode, ...] = ("json_schema", "json_object", "function")
"""Ways to ask for a schema. llama.cpp's server answers 500 to the first and takes the second."""

FAILURES: tuple[type[Exception], ...] = (httpx.HTTPError, LangChainException, OSError, ValueError)
"""How any vendor may fail, beside its own errors."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Vendor:
    """`extra` of our package brings it; `errors` are its exceptions as module:name; `modes` the ways it can
    be asked for a schema. `url` is what its LangChain class calls the base URL."""

    extra: str | None
    errors: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ("function",)
    url: str = "base_url"

    def failures(self) -> tuple[type[Exception], ...]:
        """The exceptions by which a call of this vendor fails; its package must be installed."""
        return (*FAILURES, *(_named(one) for one in self.errors))


_OPENAI = Vendor(extra=None, errors=("openai:OpenAIError",), modes=MODES)
_BOTO = ("botocore.exceptions:BotoCoreError", "botocore.exceptions:ClientError")
_GOOGLE = ("google.genai.errors:APIError", "google.auth.exceptions:GoogleAuthError")
VENDORS: Mapping[str, Vendor] = {
    "openai": _OPENAI,
    "azure_openai": Vendor(extra=None, errors=("openai:OpenAIError",), modes=MODES, url="azure_endpoint"),
    "anthropic": Vendor(extra="anthropic", errors=("anthropic:AnthropicError",)),
    "mistralai": Vendor(extra="mistral"),
    "bedrock_converse": Vendor(extra="bedrock", errors=_BOTO, url="endpoint_url"),
    "google_genai": Vendor(extra="vertex", errors=_GOOGLE),
}
"""By the part of a model's name before the colon."""

OTHER = Vendor(extra=None)
"""Any other vendor of LangChain's: its package is the operator's to install."""


def vendor(name: str, setting: str) -> Vendor:
    """The vendor of a model by its name, e.g. "openai:gpt-5-mini".

    Raises:
        SettingsError: the name has no vendor.
    """
    prefix, colon, _ = name.partition(":")
    if not colon:
        raise SettingsError(
            f"DESKHAND_{setting}={name}: put the vendor first, as in openai:{name}; {_known()}"
        )
    return VENDORS.get(prefix, OTHER)


def connect(
    name: str, base_url: str | None, api_key: str | None, patience: timedelta, options: JsonDict, setting: str
) -> BaseChatModel:
    """LangChain's model, made to fail at once where it fails: we ask again ourselves.

    Raises:
        SettingsError: no such vendor, its package is not installed, or it lacks a setting.
    """
    known = vendor(name, setting)
    named = {known.url: base_url, "api_key": api_key}
    given = {key: value for key, value in named.items() if value}
    quick = {"timeout": patience.total_seconds(), "max_retries": 0} if known is not OTHER else {}
    try:
        model = init_chat_model(name, **{"temperature": 0, **quick, **given, **options})
    except ImportError as error:
        raise SettingsError(f"DESKHAND_{setting}={name}: {_to_install(known, error)}") from error
    except (*FAILURES, *_loaded(known)) as error:
        raise SettingsError(f"DESKHAND_{setting}={name}: {_said(error)}; {_known()}") from error
    return cast(BaseChatModel, model)


def status(error: BaseException) -> int | None:
    """The HTTP status that a vendor's error carries, or None where no answer came."""
    for value in (getattr(error, "status_code", None), getattr(error, "code", None)):
        if isinstance(value, int):
            return value
    response = getattr(error, "response", None)
    if isinstance(response, Mapping):  # botocore's
        return cast(int | None, response.get("ResponseMetadata", {}).get("HTTPStatusCode"))
    if isinstance(value := getattr(response, "status_code", None), int):
        return value
    return status(error.__cause__) if error.__cause__ else None


def _named(dotted: str) -> type[Exception]:
    module, _, name = dotted.partition(":")
    return cast(type[Exception], getattr(import_module(module), name))


def _loaded(known: Vendor) -> tuple[type[Exception], ...]:
    try:
        return known.failures()
    except ImportError:
        return ()


def _to_install(known: Vendor, error: ImportError) -> str:
    if known.extra:
        return f"its package is not installed: pip install 'deskhand[{known.extra}]'"
    return f"{_said(error)}"


def _known() -> str:
    return f"known vendors: {', '.join(VENDORS)}, and all others that LangChain's init_chat_model knows"


def _said(error: Exception) -> str:
    """The error in one line, without a value that may be a key."""
    return " ".join(str(error).split())[:300]
