"""The back office of each business: the vendors its settings name, behind the gateway."""

from app.databases import open_database
from app.settings import Settings
from domain.clock import Clock, utc_now
from domain.ids import BusinessId
from store.database import Database
from store.records import Records
from tools.attempts import Attempts
from tools.gateway import Gateway
from tools.sandbox import Sandbox


def sandbox(settings: Settings) -> Sandbox:
    """The embedded back office of the main business, for the command line; made when it is not there."""
    world = Sandbox(Records(open_database(settings), settings.business))
    world.ensure()
    return world


def gateway(database: Database, business: BusinessId, clock: Clock = utc_now) -> Gateway:
    """The tools of one business; the sandbox's demo world is made when it is not there."""
    records = Records(database, business)
    world = Sandbox(records, clock)
    world.ensure()
    return Gateway(world.toolset, business=business, attempts=Attempts(records, clock), clock=clock)
