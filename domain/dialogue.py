"""The dialogue as plain JSON data, small enough to checkpoint at every turn."""

from typing import Any, Literal, NotRequired, TypedDict

from domain.json import Json


class Slot(TypedDict):
    """A value with where it came from; `quote` holds the customer's words for source `customer`, and what was
    heard for `voice`: until it is read back, such a value is not used where a mishearing would matter."""

    value: Any
    source: Literal["customer", "voice", "choice", "tool", "person", "picture"]
    quote: str | None


class Frame(TypedDict):
    """An instance of a flow on the stack. `facts` are the results of its `read` steps, by name."""

    id: str
    flow: str
    version: str
    step: int
    slots: dict[str, Slot]
    facts: dict[str, Json]
    asked: int  # times in a row that the open question went unanswered
    queued: NotRequired[
        list[Slot]
    ]  # records named together with the one a round is about, for the next rounds


EffectStatus = Literal["proposed", "confirmed", "waiting", "approved", "done", "denied", "void", "failed"]


class Effect(TypedDict):
    """A write to the outside world. `key` is a content hash over conversation, frame, tool and arguments."""

    key: str
    frame: str
    tool: str
    args: dict[str, Json]
    nonce: str
    status: EffectStatus
    shown_at: str | None  # ISO 8601 UTC, when the preview was last shown
    confirmed_by: str | None  # the message id that confirmed
    approved_by: str | None  # the person
    result: Json
    customer: NotRequired[str]  # whose it is: the CRM's id, or the contact's where there is none
    limit: NotRequired[str | None]  # the playbook's limit it is above, as playbooks.limits names them


class Finished(TypedDict):
    """The last request that ended, kept while the customer may still correct it. `effect` is what became
    of its effect, if it came to one."""

    flow: str
    slots: dict[str, Slot]
    effect: EffectStatus | None


class Choice(TypedDict, total=False):
    """Something to tap: `id` as domain.tap writes it; a words `key` with `facts`, or a literal `title`; a
    literal `description`, or the words `about` it with the same facts."""

    id: str
    key: str
    facts: dict[str, Json]
    title: str
    description: str
    about: str


class Attachment(TypedDict):
    """A document of ours that goes with what is said: `id` in the store, and its file name."""

    id: str
    name: str


class SpeechAct(TypedDict):
    """What we want to say before it has words: a words key, its facts, and what may be tapped.

    Facts are JSON: text, numbers, money as {"amount", "currency"}, dates as ISO 8601 text.
    """

    key: str
    facts: dict[str, Json]
    choices: list[Choice]
    document: NotRequired[Attachment]
    words: NotRequired[str]  # said instead of the key's words, in the turn's language


class Wording(TypedDict):
    """What became of words that a chat model was asked to put better: `said` is None where the plain ones
    stand, for the reasons in `doubts`. `sources` are the passages it rests on, by id."""

    key: str
    plain: str
    said: str | None
    doubts: list[str]
    sources: list[str]


class Question(TypedDict):
    """What we last asked and are waiting for: a slot, a yes or no to a preview or to a value heard in a voice
    note, which flow is meant, whether an answer was it, a score, or a word about one (whose score is in
    `slot`)."""

    kind: Literal["slot", "confirm", "read_back", "clarify", "feedback", "score", "comment"]
    frame: str | None
    slot: str | None
    options: list[Choice]


class Spoken(TypedDict):
    """One of the last few messages, for context; the transcript proper lives in the store."""

    author: Literal["customer", "agent", "person"]
    text: str


class Consent(TypedDict):
    """An answer to a preview. By a tap it carries the nonce; by words it answers the preview just shown."""

    answer: Literal["yes", "no"]
    nonce: str | None
    message: str  # the message id that said so


class Suggested(TypedDict):
    """What a person had best do first, as a button: a decision's `do` (domain.event), with the effect it is
    about; `call` rings the customer, which no button of ours can."""

    do: Literal["approve", "reply", "take", "call"]
    effect: str | None


class HandoffCase(TypedDict):
    """What a person gets: why, in short, and what to do next. All of it made from the state."""

    id: str
    reason: str
    topic: str | None
    summary: str
    next_action: str
    facts: dict[str, Json]
    language: str
    urgency: str
    team: NotRequired[str]  # of the playbook; and whose accounts take its cases, everybody's where empty
    people: NotRequired[list[str]]
    due_at: NotRequired[str]  # ISO 8601 UTC: by when somebody should have taken it
    suggested: NotRequired[Suggested]  # the next action as a button
    messages: NotRequired[list[str]]  # the channel's ids of the messages it is about, to link to


class Returned(TypedDict):
    """A case that a person gave back to the agent: their words about it, what to go on with, and for which
    reason it had come to them."""

    person: str
    text: str
    flow: str | None
    at: str  # ISO 8601 UTC
    reason: str | None


class Evidence(TypedDict):
    """A file the customer sent, as far as the dialogue needs it; its text stays in the vault."""

    id: str | None  # of the file in the vault, None when it could not be had
    at: str  # ISO 8601 UTC
    kind: str
    problem: str | None
    seen_before: bool  # the same picture came before, from somebody else or at another time
    severity: str  # what a vision model made of it, with its confidence; 0 without one
    damage: str
    confidence: float
    product: str  # the SKU of the catalog's product that is named in it, else empty
    order: str
    model: NotRequired[str]  # the model number as it was read


class Doubt(TypedDict):
    """Spoken words that were not heard surely, read back with buttons that carry the nonce."""

    text: str
    nonce: str


class Quoted(TypedDict):
    """An answer of which we asked whether it was it: to which question, from which passages so far (the ids,
    oldest first). The buttons carry the nonce."""

    question: str
    passages: list[str]
    nonce: str


class Feedback(TypedDict):
    """The customer's word on whether what we quoted answers their question."""

    question: str
    answer: Literal["yes", "no"]


class Page(TypedDict):
    """When people are told once more of a case that nobody has taken: of which team, how often before."""

    team: str
    count: int
    at: str  # ISO 8601 UTC


class Turn(TypedDict, total=False):
    """Everything one turn found out and decided; reset when the next begins."""

    id: str
    at: str  # ISO 8601 UTC
    event: dict[str, Any]
    text: str  # all the customer said in this burst, a line a message
    unclear: str  # what they had said before, when asked which flow it is for
    hidden: dict[str, str]  # messages that held a secret, by id, as they may be kept
    heard: str  # the part of the text that was spoken
    heard_sure: float  # with what confidence, 0..1; 1 once it was read back and confirmed
    spotted: list[str]  # deterministic words: human, stop, resume, erase, export
    unread: list[str]  # kinds of content that has no words of its own: image, voice, location, ...
    papers: dict[str, Literal["keep", "delete"]]  # answers about papers we would not read, by file id
    files: list[Evidence]  # what became of the files among it
    consent: Consent | None
    feedback: Feedback
    language: str
    language_sure: float  # 0..1
    sentiment: float  # -1 (furious) .. 1 (delighted)
    urgency: Literal["low", "normal", "high"]
    intents: list[tuple[str, float]]  # flow and probability, likeliest first
    scope: float  # probability that the message is about this business
    margin: float  # how clearly the first intent beats the second, 0..1
    agreement: float  # how far each model by itself sees the first intent, 0..1
    commands: list[dict[str, Any]]  # domain.command as JSON
    passages: list[dict[str, Any]]  # domain.passage as JSON
    customer: dict[str, Json] | None  # the CRM's view, within the proof level
    acts: list[SpeechAct]
    wordings: list[Wording]  # of a reply that a chat model put better
    effects: list[Effect]  # those alive in this turn, as it left them
    again: bool  # act has more to do
    replies: list[dict[str, Any]]  # domain.outbound as JSON
    confidence: float
    outcome: Literal["answered", "asked", "done", "handed_over", "silent", "closed"]
    wants_person: str | None  # the reason, set by any node that wants a handoff
    handoff: HandoffCase | None
    page: Page
    calls: list[dict[str, Json]]  # tools and models asked: name, ms, result class, tokens


class State(TypedDict, total=False):
    """One conversation, JSON-plain and bounded; what LangGraph checkpoints."""

    conversation: str
    business: str
    contact: dict[str, Any]  # domain.contact.Contact as JSON
    mode: Literal["bot", "human", "closed"]
    person: str | None  # who has taken the conversation, in the console or at the phone
    incident: str | None  # the flow of which far too many customers write just now
    told_of: str | None  # the incident this customer has been told of
    proof: str
    language: str
    stack: list[Frame]  # the last is on top
    effects: dict[str, Effect]  # by key; finished ones leave with their frame
    pending: str | None  # key of the effect whose preview is showing
    finished: Finished | None
    question: Question | None
    answers_by: Literal["voice", "text"]  # as the customer wished; the playbook decides where they didn't
    doubt: Doubt | None  # what the last voice note may have said
    quoted: Quoted | None  # the answer that may not have been it
    misses: int  # unclear messages in a row
    asked_again: int  # turns in a row that only repeated the question before
    acknowledged: bool  # while a person owns the conversation: the customer has been told that one will come
    waits_for: str | None  # why a person is to come, from the handover until the case is closed
    returned: Returned | None  # the case as it came back last, until people have one again
    recent: list[Spoken]
    evidence: list[Evidence]  # the last few files
    mood: list[float]
    last_acts: list[SpeechAct]  # for `Repeat`
    disclosed_at: str | None  # when the AI disclosure was last said
    last_heard_at: str | None  # when the customer last wrote
    followed_up: bool  # we have written again because the customer did not answer
    left_open: str | None  # the flow whose question was open when silence closed the conversation
    solved: bool  # something was answered or done since the last survey
    surveyed: bool
    abused: bool  # we were insulted since the case began: nobody is asked how it was
    turn: Turn


def act(key: str, *choices: Choice, **facts: Json) -> SpeechAct:
    """A speech act by its words key, with facts by name and what may be tapped."""
    return {"key": key, "facts": dict(facts), "choices": list(choices)}
