"""An OpenID Connect provider on loopback, with one person logged in at it."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from tests.loopback import QuietHandler, listening


@dataclass
class IdentityProvider:
    """`claims` replace what an honest provider would say; `seen` are the forms that came for a token."""

    url: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    key: ECKey = field(default_factory=lambda: ECKey.generate_key("P-256", {"kid": "1", "alg": "ES256"}))
    signs_with: ECKey | None = None
    nonce: str = ""
    seen: list[dict[str, list[str]]] = field(default_factory=list)

    def approve(self, address: str) -> dict[str, str]:
        """What the browser brings back from the address it was sent to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["code_challenge_method"] == "S256"
        self.nonce = asked["nonce"]
        return {"code": "the-code", "state": asked["state"]}

    def answer(self, path: str) -> Any:
        """The documents."""
        if path == "/.well-known/openid-configuration":
            ends = {"authorization": "authorize", "token": "token"}
            found = {f"{name}_endpoint": f"{self.url}/{end}" for name, end in ends.items()}
            return {**found, "issuer": self.url, "jwks_uri": f"{self.url}/keys"}
        if path == "/keys":
            return KeySet([self.key]).as_dict(private=False)
        now = int(time.time())
        honest = {
            "iss": self.url,
            "aud": "deskhand",
            "exp": now + 60,
            "iat": now,
            "nonce": self.nonce,
            "email": "ana@shop.test",
            "email_verified": True,
        }
        header = {"alg": "ES256", "kid": "1"}
        token = jwt.encode(header, {**honest, **self.claims}, self.signs_with or self.key)
        return {"access_token": "a", "token_type": "Bearer", "id_token": token}


@contextmanager
def identity_provider() -> Iterator[IdentityProvider]:
    """A provider that listens."""
    provider = IdentityProvider()

    class Door(QuietHandler):
        def do_GET(self) -> None:
            body = json.dumps(provider.answer(self.path)).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            form = self.rfile.read(int(self.headers["content-length"])).decode()
            provider.seen.append(parse_qs(form))
            self.do_GET()

    with listening(Door) as host:
        provider.url = f"http://{host}"
        yield provider
