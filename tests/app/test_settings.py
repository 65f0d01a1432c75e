"""Settings: a wrong one stops the start and is named."""

from pathlib import Path

import pytest

from app.credentials import credentials
from app.settings import read
from domain.errors import SettingsError

REAL = {
    "DESKHAND_WHATSAPP__PHONE_NUMBER_ID": "123",
    "DESKHAND_WHATSAPP__ACCESS_TOKEN": "t",
    "DESKHAND_WHATSAPP__APP_SECRET": "s",
    "DESKHAND_WHATSAPP__VERIFY_TOKEN": "v",
}


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # no .env file of the developer's


def _set(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def test_without_any_setting_the_emulator_is_on_and_everything_is_local() -> None:
    settings = read()
    assert settings.uses_emulator
    assert settings.database == "sqlite:///var/deskhand.db"
    assert settings.graph_url(8000) == "http://127.0.0.1:8000/emulator/graph"
    assert settings.media_hosts(8000) == ("127.0.0.1",)


def test_with_an_access_token_meta_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, **REAL)
    settings = read()
    assert not settings.uses_emulator
    assert settings.graph_url(8000) == "https://graph.facebook.com"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DESKHAND_QUIETMS", "1"),
        ("DESKHAND_QUIET_MS", "soon"),
        ("DESKHAND_WHATSAPP__TOKEN", "t"),
        ("DESKHAND_WHATSAPP__API_VERSION", "26"),
        ("DESKHAND_DATABASE_URL", "mysql://db"),
        ("DESKHAND_TOOLS__ORDERS", "excel"),
    ],
)
def test_an_unknown_or_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    _set(monkeypatch, **{name: value})
    with pytest.raises(SettingsError, match=name):
        read()


@pytest.mark.parametrize("missing", [name for name in REAL if not name.endswith("ACCESS_TOKEN")])
def test_what_belongs_to_an_access_token_is_asked_for(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    _set(monkeypatch, **{name: value for name, value in REAL.items() if name != missing})
    with pytest.raises(SettingsError, match=missing):
        read()


def test_without_emulator_and_token_nothing_can_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, DESKHAND_EMULATOR="false")
    with pytest.raises(SettingsError, match="DESKHAND_WHATSAPP__ACCESS_TOKEN"):
        read()


def test_several_numbers_each_with_a_playbook(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, **REAL, DESKHAND_NUMBERS__456__PLAYBOOK="insurance")
    assert read().businesses() == {"123": "shop", "456": "insurance"}


def test_secrets_never_show(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, **(REAL | {"DESKHAND_WHATSAPP__ACCESS_TOKEN": "tr3asure"}))
    assert "tr3asure" not in repr(read())


def test_made_up_credentials_are_the_same_in_every_process_and_only_ours_to_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _set(monkeypatch, DESKHAND_DATA_DIR=str(tmp_path / "var"))

    first, second = credentials(read()), credentials(read())

    assert first == second
    assert (tmp_path / "var" / "emulator.json").stat().st_mode & 0o077 == 0


def test_a_secret_that_is_set_stays_beside_made_up_ones(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _set(monkeypatch, DESKHAND_DATA_DIR=str(tmp_path), DESKHAND_WHATSAPP__APP_SECRET="ours")
    assert credentials(read()).app_secret == "ours"


def test_prices_and_options_of_models_are_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKHAND_MODEL", "openai:tiny")
    monkeypatch.setenv("DESKHAND_MODEL_PRICES", '{"openai:tiny": [0.25, 2]}')
    monkeypatch.setenv("DESKHAND_MODEL_OPTIONS", '{"openai:tiny": {"seed": 7}}')

    settings = read()

    assert settings.model_prices == {"openai:tiny": (0.25, 2.0)}
    assert settings.model_options == {"openai:tiny": {"seed": 7}}


@pytest.mark.parametrize("name", ["MODEL_BASE_URL", "MODEL_FALLBACK"])
def test_what_belongs_to_a_model_needs_one(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(f"DESKHAND_{name}", "openai:tiny")

    with pytest.raises(SettingsError, match=f"DESKHAND_MODEL is missing: DESKHAND_{name}"):
        read()


@pytest.mark.parametrize("name", ["text-embedding-3-small", "cohere:embed-v4", "openai:"])
def test_an_embedder_that_nobody_can_ask_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    _set(monkeypatch, DESKHAND_EMBEDDER=name)

    with pytest.raises(SettingsError, match="DESKHAND_EMBEDDER: name it openai:<model>"):
        read()


def test_an_embedders_address_is_a_webs_and_belongs_to_an_embedder(monkeypatch: pytest.MonkeyPatch) -> None:
    _set(monkeypatch, DESKHAND_EMBEDDER_BASE_URL="http://127.0.0.1:8080/v1")
    with pytest.raises(SettingsError, match="DESKHAND_EMBEDDER is missing"):
        read()

    _set(monkeypatch, DESKHAND_EMBEDDER="openai:tiny", DESKHAND_EMBEDDER_BASE_URL="127.0.0.1:8080")
    with pytest.raises(SettingsError, match="DESKHAND_EMBEDDER_BASE_URL: start it with https://"):
        read()
