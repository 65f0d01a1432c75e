"""The tables, all in one place so that METADATA is whole. Each with a business's data carries its id."""

import sqlalchemy as sa

from store.columns import Moment, Serial, Text, business, serial

METADATA = sa.MetaData()

RAW = sa.Table(
    "raw_posts",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.Column("body", sa.LargeBinary, nullable=False),
)

INBOX = sa.Table(
    "inbox",
    METADATA,
    serial(),
    business(),
    sa.Column("key", Text, nullable=False),  # what makes a repeat a repeat
    sa.Column("raw", Text, nullable=False),
    sa.Column("type", Text, nullable=False),  # the item's type, as in domain.inbound
    sa.Column("payload", sa.JSON, nullable=False),
    sa.Column("sent_at", Moment),  # the channel's time, 1 s resolution
    sa.Column("received_at", Moment, nullable=False, index=True),
    sa.Column("conversation", Text),
    sa.Column("turn", sa.Integer),  # the turn that claimed it
    sa.UniqueConstraint("business", "key"),
)
sa.Index("inbox_by_conversation", INBOX.c.conversation, INBOX.c.turn)

NOTICES = sa.Table(
    "notices",
    METADATA,
    serial(),
    business(),
    sa.Column("at", Moment, nullable=False),
    sa.Column("topic", Text, nullable=False),
    sa.Column("data", sa.JSON, nullable=False),
)

CONTACTS = sa.Table(
    "contacts",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("bsuid", Text),
    sa.Column("phone", Text),
    sa.Column("name", Text),
    sa.Column("username", Text),
    sa.Column("language", Text),
    sa.Column("opted_out", sa.Boolean, nullable=False, default=False),
    sa.Column("marketing", sa.Boolean, nullable=False, default=False),  # agreed to get offers
    sa.Column("created_at", Moment, nullable=False),
)

# What customers agreed to or took back, and how; rows are only ever added.
CONSENTS = sa.Table(
    "consents",
    METADATA,
    serial(),
    business(),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.Column("what", Text, nullable=False),
    sa.Column("given", sa.Boolean, nullable=False),
    sa.Column("how", Text, nullable=False),
    sa.Column("person", Text),
    sa.Column("at", Moment, nullable=False),
)

ALIASES = sa.Table(
    "aliases",
    METADATA,
    business(),
    sa.Column("kind", Text, nullable=False),  # bsuid or phone
    sa.Column("value", Text, nullable=False),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.PrimaryKeyConstraint("business", "kind", "value"),
)

CONVERSATIONS = sa.Table(
    "conversations",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.Column("mode", Text, nullable=False, default="bot"),
    sa.Column("takeovers", sa.Integer, nullable=False, default=0),  # how often a person took it
    sa.Column("person", Text),
    sa.Column("last_heard_at", Moment),
    sa.Column("last_turn", sa.Integer, nullable=False, default=0),  # the highest number given out
    sa.Column("done_turn", sa.Integer, nullable=False, default=0),
    sa.Column("open_burst", sa.Integer),  # a turn that will claim what arrives until it begins
    sa.Column("merged_into", Text),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("updated_at", Moment, nullable=False, index=True),
)

TURNS = sa.Table(
    "turns",
    METADATA,
    sa.Column("conversation", Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    business(),
    sa.Column("event", sa.JSON(none_as_null=True)),  # None for a burst: its messages are in the inbox
    sa.Column("state", Text, nullable=False),  # queued, running, done, empty, dead
    sa.Column("runner", Text),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.Column("error", Text),
    sa.Column("record", sa.JSON(none_as_null=True)),
    sa.Column("ms", sa.Integer),
    sa.Column("queued_at", Moment, nullable=False),
    sa.Column("begun_at", Moment),
    sa.Column("done_at", Moment),
    sa.PrimaryKeyConstraint("conversation", "number"),
)

MESSAGES = sa.Table(
    "messages",
    METADATA,
    serial(),
    business(),
    sa.Column("conversation", Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("author", Text, nullable=False),
    sa.Column("kind", Text, nullable=False),
    sa.Column("text", Text, nullable=False),
    sa.Column("message", Text),  # the channel's id
    sa.Column("outbox", Text, index=True),
    sa.Column("turn", sa.Integer),
)
sa.Index("messages_by_conversation", MESSAGES.c.conversation, MESSAGES.c.seq)

OUTBOX = sa.Table(
    "outbox",
    METADATA,
    serial(),
    sa.Column("id", Text, nullable=False, unique=True),
    business(),
    sa.Column("conversation", Text, nullable=False),
    sa.Column("turn", sa.Integer),
    sa.Column("author", Text, nullable=False),
    sa.Column("payload", sa.JSON, nullable=False),
    sa.Column("reply_to", Text),
    sa.Column("takeovers", sa.Integer, nullable=False),  # the conversation's when this was decided
    sa.Column("farewell", sa.Boolean, nullable=False, default=False),  # confirms an opt-out
    sa.Column("state", Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("not_before", Moment, nullable=False),
    sa.Column("sending_at", Moment),
    sa.Column("sent_at", Moment),
    sa.Column("message", Text),
    sa.Column("error_code", sa.Integer),
    sa.Column("error", Text),
    sa.Column("price", sa.JSON(none_as_null=True)),
    sa.Column("created_at", Moment, nullable=False),
)
sa.Index("outbox_by_state", OUTBOX.c.state, OUTBOX.c.not_before)
sa.Index("outbox_by_conversation", OUTBOX.c.conversation, OUTBOX.c.state, OUTBOX.c.seq)
sa.Index("outbox_by_message", OUTBOX.c.business, OUTBOX.c.message)

# Personal data: one contact's, and forgotten after `EngineOptions.keep_documents`.
DOCUMENTS = sa.Table(
    "documents",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.Column("name", Text, nullable=False),
    sa.Column("mime_type", Text, nullable=False),
    sa.Column("sha256", Text, nullable=False),
    sa.Column("data", sa.LargeBinary, nullable=False),
    sa.Column("at", Moment, nullable=False, index=True),
)

KEYS = sa.Table(
    "keys",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.Column("secret", sa.LargeBinary, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
)

# Personal data: the files themselves lie encrypted under the data folder, `reading` is encrypted here;
# without the contact's key neither can be read.
MEDIA = sa.Table(
    "media",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("contact", Text, nullable=False, index=True),
    sa.Column("message", Text, nullable=False, index=True),
    sa.Column("key", Text, nullable=False),
    sa.Column("kind", Text, nullable=False),
    sa.Column("mime_type", Text, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("data_class", Text, nullable=False),  # general, id_document, payment
    sa.Column("reading", sa.LargeBinary),
    sa.Column("fingerprint", Text),
    sa.Column("at", Moment, nullable=False),
    sa.Column("forget_at", Moment, nullable=False, index=True),
)

LEDGER = sa.Table(
    "ledger",
    METADATA,
    sa.Column("key", Text, primary_key=True),
    business(),
    sa.Column("conversation", Text, nullable=False, index=True),
    sa.Column("tool", Text, nullable=False),
    sa.Column("customer", Text),
    sa.Column("effect", sa.JSON, nullable=False),
    sa.Column("status", Text, nullable=False),
    sa.Column("result", sa.JSON(none_as_null=True)),
    sa.Column("confirmed_at", Moment, nullable=False),
    sa.Column("settled_at", Moment),
)

LEDGER_BY_CUSTOMER = sa.Index(
    "ledger_by_customer", LEDGER.c.business, LEDGER.c.customer, LEDGER.c.tool, LEDGER.c.confirmed_at
)

# What was erased, for whom no one can say any more: ids that occur nowhere else, and counts.
ERASURES = sa.Table(
    "erasures",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("contact", Text, nullable=False),
    sa.Column("conversations", sa.JSON, nullable=False),
    sa.Column("erased_by", Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("done_at", Moment),
    sa.Column("counts", sa.JSON, nullable=False),
)

HANDOFFS = sa.Table(
    "handoffs",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("conversation", Text, nullable=False, index=True),
    sa.Column("turn", sa.Integer),
    sa.Column("case", sa.JSON, nullable=False),
    sa.Column("state", Text, nullable=False, index=True),  # waiting, taken, resolved
    sa.Column("person", Text),
    sa.Column("at", Moment, nullable=False),
    sa.Column("taken_at", Moment),
    sa.Column("resolved_at", Moment),
    sa.Column("rank", sa.Integer, nullable=False, server_default="1"),  # the case's urgency, 0 the highest
)
HANDOFFS_IN_QUEUE = sa.Index(
    "handoffs_in_queue", HANDOFFS.c.state, HANDOFFS.c.conversation, HANDOFFS.c.rank, HANDOFFS.c.at
)
CONVERSATIONS_BY_MODE = sa.Index("conversations_by_mode", CONVERSATIONS.c.mode, CONVERSATIONS.c.person)

ALARMS = sa.Table(
    "alarms",
    METADATA,
    sa.Column("conversation", Text, nullable=False),
    sa.Column("name", Text, nullable=False),
    business(),
    sa.Column("data", sa.JSON, nullable=False),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.PrimaryKeyConstraint("conversation", "name"),
)

PEOPLE = sa.Table(
    "people",
    METADATA,
    sa.Column("name", Text, primary_key=True),
    business(),  # "" for a person of every business of the deployment
    sa.Column("password_hash", Text, nullable=False),
    sa.Column("role", Text, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
)

SESSIONS = sa.Table(
    "sessions",
    METADATA,
    sa.Column("token_hash", Text, primary_key=True),
    sa.Column("person", Text, nullable=False, index=True),
    business(),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("expires_at", Moment, nullable=False),
)

# What people add to a conversation, for one another: customers never see it.
NOTES = sa.Table(
    "notes",
    METADATA,
    serial(),
    business(),
    sa.Column("conversation", Text, nullable=False, index=True),
    sa.Column("person", Text, nullable=False),
    sa.Column("text", Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

SNOOZES = sa.Table(
    "snoozes",
    METADATA,
    sa.Column("conversation", Text, primary_key=True),
    business(),
    sa.Column("person", Text, nullable=False),
    sa.Column("at", Moment, nullable=False),  # a customer who writes later ends it
    sa.Column("until", Moment, nullable=False),
)

# What every person did, and when; rows are only ever added.
ACTS = sa.Table(
    "acts",
    METADATA,
    serial(),
    business(),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.Column("person", Text, nullable=False),
    sa.Column("act", Text, nullable=False),
    sa.Column("conversation", Text, index=True),
    sa.Column("detail", sa.JSON, nullable=False),
)

PREFERENCES = sa.Table(
    "preferences",
    METADATA,
    sa.Column("person", Text, primary_key=True),
    sa.Column("data", sa.JSON, nullable=False),
)

MACROS = sa.Table(
    "macros",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("title", Text, nullable=False),
    sa.Column("text", Text, nullable=False),
    sa.Column("person", Text, nullable=False),  # who wrote it last
    sa.Column("at", Moment, nullable=False),
)

# A browser that wants to be called: where, and the keys that only it can read with.
DEVICES = sa.Table(
    "devices",
    METADATA,
    sa.Column("endpoint", Text, primary_key=True),
    sa.Column("person", Text, nullable=False, index=True),
    sa.Column("p256dh", Text, nullable=False),
    sa.Column("auth", Text, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
)

CALLS = sa.Table(
    "calls",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("case", Text, nullable=False),
    sa.Column("person", Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("seen_at", Moment),  # the person looked
    sa.Column("fell_back_at", Moment),  # nobody looked: told another way
    sa.UniqueConstraint("case", "person"),
)

RECORDS = sa.Table(
    "records",
    METADATA,
    business(),
    sa.Column("kind", Text, nullable=False),
    sa.Column("id", Text, nullable=False),
    sa.Column("data", sa.JSON, nullable=False),
    sa.PrimaryKeyConstraint("business", "kind", "id"),
)

REMEMBERED = sa.Table(
    "remembered",
    METADATA,
    business(),
    sa.Column("key", Text, nullable=False),
    sa.Column("result", sa.JSON, nullable=False),
    sa.PrimaryKeyConstraint("business", "key"),
)

RESOLUTIONS = sa.Table(
    "resolutions",
    METADATA,
    sa.Column("conversation", Text, primary_key=True),
    business(),
    sa.Column("contained", sa.Boolean, nullable=False),
    sa.Column("assumed_at", Moment),
    sa.Column("confirmed_at", Moment),
    sa.Column("verified_at", Moment),
    sa.Column("score", sa.Integer),
    sa.Column("comment", Text),
    sa.Column("rated_at", Moment),
)

TOPICS = sa.Table(
    "topics",
    METADATA,
    business(),
    sa.Column("topic", Text, nullable=False),
    sa.Column("minute", Moment, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
    sa.PrimaryKeyConstraint("business", "topic", "minute"),
)

INCIDENTS = sa.Table(
    "incidents",
    METADATA,
    serial(),
    business(),
    sa.Column("topic", Text, nullable=False),
    sa.Column("since", Moment, nullable=False),
    sa.Column("surged_at", Moment, nullable=False),  # when the topic was last above its bounds
    sa.Column("ended_at", Moment),
    sa.Column("person", Text),  # who began it by hand: it ends by hand, too
)

# Personal data: what customers and staff said of late, on its way to where staff are told.
NEWS = sa.Table(
    "news",
    METADATA,
    serial(),
    business(),
    sa.Column("conversation", Text, nullable=False, index=True),
    sa.Column("handoff", Text),
    sa.Column("kind", Text, nullable=False),
    sa.Column("person", Text),
    sa.Column("text", Text, nullable=False),
    sa.Column("at", Moment, nullable=False, index=True),
    sa.Column("slack_at", Moment),
    sa.Column("helpdesk_at", Moment),
)

POSTS = sa.Table(
    "posts",
    METADATA,
    sa.Column("handoff", Text, nullable=False),
    sa.Column("place", Text, nullable=False),  # slack, helpdesk
    business(),
    sa.Column("conversation", Text, nullable=False, index=True),
    sa.Column("channel", Text, nullable=False),
    sa.Column("post", Text, nullable=False),
    sa.Column("seen", sa.Integer, nullable=False, default=0),
    sa.PrimaryKeyConstraint("handoff", "place"),
)

# Processes belong to the deployment, not to a business.
EXECUTORS = sa.Table(
    "executors",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    sa.Column("pid", sa.Integer, nullable=False),
    sa.Column("beat", Serial, nullable=False),
    sa.Column("stopped", sa.Boolean, nullable=False, default=False),
)

# Calls of chat models, counted up; nobody's data. Cost in millionths of a US dollar, where prices are known.
MODEL_USE = sa.Table(
    "model_use",
    METADATA,
    business(),
    sa.Column("purpose", Text, nullable=False),
    sa.Column("model", Text, nullable=False),
    sa.Column("calls", sa.BigInteger, nullable=False),
    sa.Column("failed", sa.BigInteger, nullable=False),
    sa.Column("tokens_in", sa.BigInteger, nullable=False),
    sa.Column("tokens_out", sa.BigInteger, nullable=False),
    sa.Column("micro_usd", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("business", "purpose", "model"),
)

# What people taught: drafts wait for approval; personal data is taken out before a row is written.
LESSONS = sa.Table(
    "lessons",
    METADATA,
    sa.Column("id", Text, primary_key=True),
    business(),
    sa.Column("kind", Text, nullable=False),  # article, example
    sa.Column("state", Text, nullable=False),  # draft, approved, declined, reverted
    sa.Column("conversation", Text, index=True),  # where it comes from
    sa.Column("language", Text, nullable=False),
    sa.Column("question", Text, nullable=False),
    sa.Column("answer", Text, nullable=False),  # of an example the flow that is meant
    sa.Column("person", Text, nullable=False),  # who answered, then who decided
    sa.Column("at", Moment, nullable=False),
    sa.Column("changed_at", Moment, nullable=False, index=True),
)

SCHEMA_VERSION = sa.Table("schema_version", METADATA, sa.Column("version", sa.Integer, primary_key=True))
