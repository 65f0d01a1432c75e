"""Who is at the browser: login cookies, and proof that a form came from one of our pages."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Form, Request, Response
from starlette.datastructures import URL

from console.errors import Forged, LoginNeeded, NotAllowed
from console.languages import accepted
from console.options import ConsoleOptions
from console.rights import Right, may
from domain.clock import Clock
from domain.ids import BusinessId
from store import people, preferences
from store.database import Database
from store.people import EVERY_BUSINESS, Person
from store.preferences import Preferences

COOKIE = "deskhand_console"
VISITOR_COOKIE = "deskhand_visitor"
PATH = "/console"


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """A person with a valid login."""

    person: Person
    token: str
    language: str
    preferences: Preferences

    @classmethod
    def of(cls, person: Person) -> "Visit":
        """What somebody may do who is not at this browser."""
        return cls(person=person, token="", language="en", preferences=Preferences())

    @property
    def csrf(self) -> str:
        """What every form of this login carries."""
        return form_token(self.token)

    @property
    def business(self) -> BusinessId | None:
        """The business the person works for; None for all of them."""
        return None if self.person.business == EVERY_BUSINESS else self.person.business

    def may(self, right: Right) -> bool:
        """Whether the person has this right."""
        return may(self.person.role, right)

    def needs(self, right: Right) -> None:
        """Let only people with this right go on.

        Raises:
            NotAllowed: this one has it not.
        """
        if not self.may(right):
            raise NotAllowed(right)

    def may_see(self, business: str) -> bool:
        """Whether the person works for this business."""
        return self.person.business in (EVERY_BUSINESS, business)


class Sessions:
    """Reads and writes the cookies; the methods `visitor` and `actor` are FastAPI dependencies."""

    def __init__(self, database: Database, options: ConsoleOptions, clock: Clock) -> None:
        self._database = database
        self._options = options
        self._clock = clock

    def find(self, request: Request) -> Visit | None:
        """Who is logged in at this browser, or None."""
        token = request.cookies.get(COOKIE)
        if not token:
            return None
        with self._database.reading() as connection:
            person = people.logged_in(connection, token, self._clock())
            if person is None:
                return None
            own = preferences.get(connection, person.name)
        language = own.language or accepted(request.headers.get("accept-language"))
        return Visit(person=person, token=token, language=language, preferences=own)

    def visitor(self, request: Request) -> Visit:
        """Who is logged in.

        Raises:
            LoginNeeded: nobody.
        """
        visit = self.find(request)
        if visit is None:
            raise LoginNeeded(_page(request))
        return visit

    def actor(self, request: Request, csrf: Annotated[str, Form()] = "") -> Visit:
        """Who sent this form from one of our pages.

        Raises:
            LoginNeeded: nobody is logged in.
            Forged: the form came from elsewhere.
        """
        visit = self.visitor(request)
        refuse_forged(request, visit.token, csrf)
        return visit

    def answerer(self, request: Request, csrf: Annotated[str, Form()] = "") -> Visit:
        """Who sent this form, if they may talk to customers.

        Raises:
            LoginNeeded, Forged: as for any form.
            NotAllowed: people of this role may not.
        """
        visit = self.actor(request, csrf)
        visit.needs("answer")
        return visit

    def log_in(self, response: Response, person: Person) -> None:
        """Begin a new login at this browser."""
        token = secrets.token_urlsafe(32)
        now = self._clock()
        until = now + self._options.session
        self._database.write(lambda c: people.log_in(c, person.name, token, now, until))
        age = int(self._options.session.total_seconds())
        self.keep(response, COOKIE, token, age)
        response.delete_cookie(VISITOR_COOKIE, path=PATH)

    def log_out(self, response: Response, visit: Visit) -> None:
        """End this login."""
        self._database.write(lambda c: people.log_out(c, visit.token))
        response.delete_cookie(COOKIE, path=PATH)

    def visitor_secret(self, request: Request) -> str:
        """The secret behind the login form's token: the visitor's cookie, or a new one."""
        return request.cookies.get(VISITOR_COOKIE) or secrets.token_urlsafe(24)

    def keep_visitor(self, response: Response, secret: str) -> None:
        """Let the browser prove that it was shown our login form."""
        self.keep(response, VISITOR_COOKIE, secret, 3600)

    def keep(self, response: Response, name: str, value: str, age: int) -> None:
        """Let the browser keep something for us, out of scripts' reach; `age` in seconds."""
        response.set_cookie(
            name,
            value,
            max_age=age,
            path=PATH,
            httponly=True,
            samesite="lax",
            secure=self._options.secure_cookies,
        )


def _page(request: Request) -> str:
    """The page somebody wants, or the one whose form they sent."""
    url = request.url if request.method == "GET" else URL(request.headers.get("referer", PATH))
    return f"{url.path}?{url.query}" if url.query else url.path


def form_token(secret: str) -> str:
    """A token that shows knowledge of the cookie's secret without giving it away."""
    return hashlib.sha256(b"form:" + secret.encode()).hexdigest()


def refuse_forged(request: Request, secret: str | None, token: str) -> None:
    """Let only forms pass that our pages made for the holder of `secret`.

    Raises:
        Forged: the token is not of this secret, or the browser says that another site sent the form.
    """
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise Forged("origin")
    if not secret or not hmac.compare_digest(form_token(secret).encode(), token.encode()):
        raise Forged("token")
