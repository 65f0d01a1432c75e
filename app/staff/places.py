"""The places where staff are told: the helpdesk always, their chat where the settings name one."""

from dataclasses import dataclass

import httpx
from fastapi import APIRouter

from app import backoffice
from app.engine.engine import Engine
from app.premises import Premises
from app.sections import SlackSettings
from app.staff.helpdesk_sync import HelpdeskSync
from app.staff.newsroom import Channels, Newsroom
from app.staff.rounds import Round
from app.staff.slack_door import SlackDoor
from app.staff.surges import SurgeWatch
from app.threads import StoreThreads
from domain.clock import utc_now
from tools.slack import Slack


@dataclass(frozen=True, kw_only=True, slots=True)
class StaffPlaces:
    """What goes round, and the doors through which staff answer."""

    rounds: tuple[Round, ...]
    doors: tuple[APIRouter, ...]


def staff_places(premises: Premises, engine: Engine, http: httpx.AsyncClient) -> StaffPlaces:
    """The places; `http` is how their vendors are reached."""
    settings, database, books = premises.settings, premises.database, premises.books
    threads = StoreThreads(2)
    helpdesks = {one: backoffice.helpdesk(database, one, utc_now) for one in books}
    sync = HelpdeskSync(database, helpdesks, engine.decide_once, threads, utc_now)
    rules = {one: book.escalation.surge for one, book in books.items()}
    topics = {one: frozenset(page.file.stem for page in book.flows) for one, book in books.items()}
    watched = {one: rule for one, rule in rules.items() if rule is not None}
    watch = SurgeWatch(database, watched, topics, threads, utc_now)
    slack = settings.slack
    if slack.bot_token is None or slack.signing_secret is None:
        return StaffPlaces(rounds=(sync.round, watch.round), doors=())
    notifier = Slack(http, token=slack.bot_token.get_secret_value(), api=slack.api_url)
    newsroom = Newsroom(database, notifier, _channels(slack, settings.console.url or ""), threads, utc_now)
    door = SlackDoor(
        database=database,
        decide=engine.decide,
        approvers=premises.approvers,
        accounts=slack.people,
        secret=slack.signing_secret.get_secret_value(),
        clock=utc_now,
    )
    return StaffPlaces(rounds=(sync.round, watch.round, newsroom.round), doors=(door.routes(),))


def _channels(slack: SlackSettings, address: str) -> Channels:
    return Channels(otherwise=slack.channel, by_team=slack.channels, console=address.rstrip("/"))
