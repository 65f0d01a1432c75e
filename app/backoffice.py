"""The back office of each business: the vendors its settings name, behind the gateway."""

from app.databases import open_database
from app.letters import Letters
from app.settings import Settings
from domain.clock import Clock, utc_now
from domain.ids import BusinessId
from domain.json import load
from playbooks.playbook import Playbook
from prompts.words import COMMON, Words
from store.database import Database
from store.documents import Shelf
from store.records import Records
from tools.attempts import Attempts
from tools.codes import CodeRules, Codes
from tools.documents import Shelf as AnyShelf
from tools.gateway import Gateway
from tools.helpdesk import Helpdesk
from tools.records import Records as AnyRecords
from tools.sandbox import Sandbox
from tools.toolset import Toolset


def sandbox(settings: Settings) -> Sandbox:
    """The embedded back office of the main business, for the command line; made when it is not there."""
    world = Sandbox(Records(open_database(settings), settings.business))
    world.ensure()
    return world


def toolset(database: Database, business: BusinessId, clock: Clock) -> Toolset:
    """A business's systems themselves, for its own people."""
    return Sandbox(Records(database, business), clock).toolset


def gateway(
    database: Database, business: BusinessId, playbook: Playbook, secret: bytes, clock: Clock = utc_now
) -> Gateway:
    """The tools of one business; the sandbox's demo world is made when it is not there. `secret` seals the
    codes that customers prove themselves with."""
    records = Records(database, business)
    Sandbox(records, clock).ensure()
    shelf = Shelf(database, business, clock)
    return over(records, shelf, business, playbook, letters(playbook, clock), secret, clock)


def helpdesk(database: Database, business: BusinessId, clock: Clock = utc_now) -> Helpdesk:
    """The tickets of one business."""
    return Sandbox(Records(database, business), clock).toolset.helpdesk


def letters(playbook: Playbook, clock: Clock) -> Letters:
    """E-mails in the playbook's words."""
    words = Words.load([COMMON, playbook.words], playbook.languages, zone=playbook.zone, clock=clock)
    return Letters(words, playbook.voice.shop)


def over(
    records: AnyRecords,
    shelf: AnyShelf,
    business: BusinessId,
    playbook: Playbook,
    written: Letters,
    secret: bytes,
    clock: Clock,
) -> Gateway:
    """The tools over these records and this shelf, by the policies of the playbook."""
    rules = load(CodeRules, playbook.policies.get("code", {}))
    return Gateway(
        Sandbox(records, clock).toolset,
        business=business,
        attempts=Attempts(records, clock),
        codes=Codes(records, clock, secret=secret, rules=rules),
        letters=written,
        zone=playbook.zone,
        shelf=shelf,
        clock=clock,
    )
