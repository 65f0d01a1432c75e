"""Logging in by the company's own identity provider: OpenID Connect, code flow with PKCE."""

import secrets
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

import httpx
import structlog
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import OAuth2Client
from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from console.audit import audit
from console.console import Console
from console.login import form, inside
from console.options import OidcOptions
from console.sessions import PATH, Visit
from domain.errors import DeskhandError
from store import people
from store.people import Person

COOKIE = "deskhand_oidc"
LASTS_S = 600
TIMEOUT_S = 10
ALGORITHMS = ["RS256", "ES256", "PS256", "EdDSA"]
SCOPE = "openid email profile"
LOOPBACK = ("127.0.0.1", "localhost", "::1")

log = structlog.get_logger()


class Refused(DeskhandError):
    """The provider's answer lets nobody in; `words` is the key of the explanation."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """One log-in under way, kept by the browser: what the provider's answer has to fit."""

    state: str
    nonce: str
    verifier: str
    then: str


class Provider:
    """The identity provider, as its discovery document describes it."""

    def __init__(self, options: OidcOptions) -> None:
        self._options = options

    def begin(self, then: str) -> tuple[str, Attempt]:
        """Where to send the browser, and what it has to keep."""
        attempt = Attempt(
            state=secrets.token_urlsafe(24),
            nonce=secrets.token_urlsafe(24),
            verifier=secrets.token_urlsafe(48),
            then=then,
        )
        with self._client(attempt.state) as client:
            address, _ = client.create_authorization_url(
                self._described("authorization_endpoint"),
                state=attempt.state,
                nonce=attempt.nonce,
                code_verifier=attempt.verifier,
            )
        return str(address), attempt

    def name(self, code: str, attempt: Attempt) -> str:
        """Who the provider says has logged in.

        Raises:
            Refused: the answer is not one to this attempt, or names nobody.
        """
        try:
            with self._client(attempt.state) as client:
                token = client.fetch_token(
                    self._described("token_endpoint"), code=code, code_verifier=attempt.verifier
                )
            return self._named(str(token.get("id_token", "")), attempt)
        except (AuthlibBaseError, JoseError, httpx.HTTPError, ValueError, KeyError) as error:
            log.warning("oidc_refused", error=type(error).__name__)
            raise Refused("login-oidc-failed") from error

    def _named(self, id_token: str, attempt: Attempt) -> str:
        keys = KeySet.import_key_set(httpx.get(self._described("jwks_uri"), timeout=TIMEOUT_S).json())
        claims = jwt.decode(id_token, keys, algorithms=ALGORITHMS).claims
        jwt.JWTClaimsRegistry(
            iss={"essential": True, "value": self._options.issuer},
            aud={"essential": True, "value": self._options.client_id},
            nonce={"essential": True, "value": attempt.nonce},
            exp={"essential": True},
        ).validate(claims)
        name = claims.get(self._options.name_claim)
        unproved = self._options.name_claim == "email" and claims.get("email_verified") is not True
        if not isinstance(name, str) or not name or unproved:
            raise Refused("login-oidc-nobody")
        return name

    def _described(self, what: str) -> str:
        address = f"{self._options.issuer.rstrip('/')}/.well-known/openid-configuration"
        found = str(httpx.get(address, timeout=TIMEOUT_S).raise_for_status().json()[what])
        parts = urlsplit(found)
        if parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise ValueError(f"the provider's {what} is not https")
        return found

    def _client(self, state: str) -> OAuth2Client:
        return OAuth2Client(
            client_id=self._options.client_id,
            client_secret=self._options.client_secret,
            scope=SCOPE,
            redirect_uri=f"{self._options.console_url}/login/oidc/back",
            code_challenge_method="S256",
            state=state,
            timeout=TIMEOUT_S,
        )


def routes(console: Console) -> APIRouter:
    """Going to the provider and coming back; nothing where there is none."""
    router = console.router()
    options = console.options.oidc
    if options is None:
        return router
    provider = Provider(options)

    @router.get("/login/oidc")
    def go(request: Request, then: str = PATH) -> Response:
        """Off to the provider."""
        try:
            address, attempt = provider.begin(inside(then))
        except (httpx.HTTPError, ValueError, KeyError):
            return form(console, request, then, status=503, problem="login-oidc-down")
        response = RedirectResponse(address, 303)
        console.sessions.keep(response, COOKIE, _written(attempt), LASTS_S)
        return response

    @router.get("/login/oidc/back")
    def back(
        request: Request,
        state: str = "",
        code: Annotated[str, Query(max_length=4000)] = "",
    ) -> Response:
        """Back from the provider: in, if it vouches for somebody we know or may take in."""
        attempt = _read(request.cookies.get(COOKIE))
        if attempt is None or not code or not secrets.compare_digest(state, attempt.state):
            return form(console, request, PATH, status=403, problem="login-oidc-failed")
        try:
            person = _person(console, provider.name(code, attempt), options.role)
        except Refused as problem:
            return form(console, request, attempt.then, status=403, problem=problem.words)
        console.database.write(lambda c: audit(c, Visit.of(person), "login", console.clock(), by="oidc"))
        response = RedirectResponse(inside(attempt.then), 303)
        console.sessions.log_in(response, person)
        response.delete_cookie(COOKIE, path=PATH)
        return response

    return router


def _person(console: Console, name: str, role: str | None) -> Person:
    """The account of this name, made for a newcomer where newcomers have a role."""
    with console.database.reading() as connection:
        known = people.get(connection, name)
    if known is not None:
        return known
    if role is None:
        raise Refused("login-oidc-nobody")
    console.accounts.save(name, secrets.token_urlsafe(32), role)
    with console.database.reading() as connection:
        made = people.get(connection, name)
    assert made is not None
    return made


def _written(attempt: Attempt) -> str:
    return ".".join((attempt.state, attempt.nonce, attempt.verifier, attempt.then.encode().hex()))


def _read(cookie: str | None) -> Attempt | None:
    parts = (cookie or "").split(".")
    if len(parts) != 4:
        return None
    try:
        then = bytes.fromhex(parts[3]).decode()
    except ValueError:
        return None
    return Attempt(state=parts[0], nonce=parts[1], verifier=parts[2], then=then)
