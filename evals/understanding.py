"""How well the embedded models understand, on public development data and on messages of our own."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score, roc_auc_score  # type: ignore[import-untyped]

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import Embedder, load_embedders
from ai.intents import Intents, Scores, gather
from ai.language import Languages
from ai.scope import Scope
from ai.sentiment import Sentiment
from app.settings import Settings
from domain.understanding import Topic
from evals.measuring import DATA, Found, Row, measured, read_rows, share
from evals.own_messages import Business
from evals.scores import Miss, Report, Score
from evals.suite import Options

NAME = "understanding"
SHOTS = 10
FOLDS = 5
REJECTED = 0.91  # of foreign requests: where published figures say how many of one's own are kept
MOST = 1_000  # texts a measurement
UPSET, GLAD = -0.25, 0.35  # sentiment below and above which a text counts as one
MESSAGE = (
    "Hello, I ordered a vacuum cleaner two weeks ago and it still has not arrived, can you say where it is?"
)

Part = Callable[["Bench"], Found]


class Bench:
    """What the parts measure with: embedder, business and the folder of public data."""

    def __init__(self, embedder: Embedder, data: Path, business: Callable[[], Business]) -> None:
        self.embedder = embedder
        self.business = business
        self._data = data

    def rows(self, name: str) -> list[Row]:
        """All rows of a data set. Raises FileNotFoundError where it is not on this machine."""
        return read_rows(self._data / name / "dev.jsonl.gz")


def topics_of(rows: Sequence[Row], shots: int | None) -> list[Topic]:
    """Each intent as a topic with `shots` examples (all if None) and its label, in words, to describe it."""
    examples: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if shots is None or len(examples[row["intent"]]) < shots:
            examples[row["intent"]].append(row["text"])
    return [
        Topic(flow=name, about=name.replace("_", " ").replace("/", " "), examples={"en": texts})
        for name, texts in sorted(examples.items())
    ]


def hits(intents: Intents, embedder: Embedder, rows: Sequence[Row], top: int = 1) -> list[bool]:
    """For each row, whether its intent is among the `top` likeliest."""
    texts = [row["text"] for row in rows]
    best = np.argsort(-intents.logits(embedder.queries(texts), texts), axis=1)[:, :top]
    return [
        row["intent"] in {intents.flows[place] for place in places}
        for row, places in zip(rows, best, strict=True)
    ]


def banking77(bench: Bench) -> Found:
    """77 intents of a bank, from few examples each and from all."""
    rows = bench.rows("banking77")
    held = [row for row in rows if row["part"] == "val"]
    train = [row for row in rows if row["part"] == "train"]
    for shots, goal in ((5, None), (SHOTS, 0.855), (None, 0.94)):
        intents = Intents.fit(topics_of(train, shots), bench.embedder)
        name = f"{shots}-shot" if shots else "full"
        yield share(f"banking77 {name}", hits(intents, bench.embedder, held), goal)
        if shots == SHOTS:
            yield share(f"banking77 {name}, top 3", hits(intents, bench.embedder, held, top=3))


def clinc150(bench: Bench) -> Found:
    """150 intents, and requests that are none of them: where we draw the line, and where others draw it."""
    rows = bench.rows("clinc150")
    train = [row for row in rows if row["part"] == "train"]
    scope = Scope(gather(topics_of(train, SHOTS), bench.embedder), bench.embedder)
    held = [row for row in rows if row["part"] == "val" and row["intent"] != "oos"][:MOST]
    none = [row for row in rows if row["intent"] == "oos"]
    ours, foreign = (_chances(scope, bench.embedder, part) for part in (held, none))
    known = np.concatenate([np.ones(len(ours)), np.zeros(len(foreign))])
    auroc = float(roc_auc_score(known, np.concatenate([ours, foreign])))
    yield share("clinc150 10-shot", hits(scope.intents, bench.embedder, held))
    yield share("clinc150 in scope kept", ours > 0.5)
    yield share("clinc150 foreign rejected", foreign <= 0.5)
    line = np.quantile(foreign, REJECTED)
    yield share(f"clinc150 in scope kept where {REJECTED:.0%} are rejected", ours > line, 0.93)
    yield Score(name="clinc150 AUROC of scope", value=round(auroc, 4), compared=False)


def _chances(scope: Scope, embedder: Embedder, rows: Sequence[Row]) -> Scores:
    texts = [row["text"] for row in rows]
    vectors = embedder.queries(texts)
    return scope.chance(vectors, scope.intents.logits(vectors, texts))


def xsid(bench: Bench) -> Found:
    """English examples, other languages."""
    found: dict[str, list[bool]] = defaultdict(list)
    for examples, others in parted(bench.rows("xsid")):
        intents = Intents.fit(topics_of(examples, None), bench.embedder)
        for language in ("de", "nl", "it"):
            found[language] += hits(
                intents, bench.embedder, [row for row in others if row["lang"] == language]
            )
    yield from (share(f"xsid en to {language}", one) for language, one in found.items())
    yield share("xsid en to three", [hit for one in found.values() for hit in one], 0.84)


def massive(bench: Bench) -> Found:
    """60 intents, English examples, Spanish messages."""
    rows = [row for row in bench.rows("massive_en_es") if row["part"] == "train"]
    examples, spanish = next(parted(rows))
    for shots, goal in ((SHOTS, None), (None, 0.79)):
        intents = Intents.fit(topics_of(examples, shots), bench.embedder)
        name = f"massive en to es, {f'{shots}-shot' if shots else 'full'}"
        yield share(name, hits(intents, bench.embedder, spanish[:MOST]), goal)


def parted(rows: Sequence[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """English examples, and messages in other languages that translate none of them; fold by fold.

    The n-th message of an intent says the same in all languages of these sets, in the order of their lines.
    """
    said: Counter[tuple[str, str]] = Counter()
    folds: dict[int, int] = {}
    for row in sorted(rows, key=lambda row: row["line"]):
        kind = (row["lang"], row["intent"])
        folds[row["line"]] = said[kind] % FOLDS
        said[kind] += 1
    for fold in range(FOLDS):
        yield (
            [row for row in rows if row["lang"] == "en" and folds[row["line"]] != fold],
            [row for row in rows if row["lang"] != "en" and folds[row["line"]] == fold],
        )


def language(bench: Bench) -> Found:
    """Spans of three to eight words in seven languages."""
    rows = bench.rows("lid_short")
    languages = Languages(("en", "fr", "nl", "de", "es", "it", "pt"))
    for what, prior, goal in (
        ("no prior", None, 0.98),
        ("right prior", "same", None),
        ("wrong prior", "other", None),
    ):
        found = [row["lang"] == languages.detect(row["text"], _prior(prior, row["lang"]))[0] for row in rows]
        yield share(f"language, {what}", found, goal)


def _prior(kind: str | None, true: str) -> str | None:
    return {None: None, "same": true, "other": "fr" if true == "en" else "en"}[kind]


def sentiment(bench: Bench) -> Found:
    """Upset, neutral and thankful Reddit comments that the head was not trained on; English only."""
    kinds = {"anger": 0, "annoyance": 0, "disgust": 0, "neutral": 1, "curiosity": 1, "gratitude": 2, "joy": 2}
    rows = [row for row in bench.rows("goemotions") if row["part"] == "val" and row["labels"][0] in kinds]
    rows = [row for row in rows if len(row["labels"]) == 1][:MOST]
    embedder = bench.embedder
    scores = Sentiment.load(embedder.id).scores(embedder.queries([row["text"] for row in rows]))
    true = [kinds[row["labels"][0]] for row in rows]
    told = np.digitize(scores, [UPSET, GLAD])
    macro = float(f1_score(true, told, average="macro"))
    yield Score(name="sentiment macro-F1, English", value=round(macro, 4), of=len(rows), goal=0.58)
    upset: NDArray[np.bool_] = np.array(true) == 0
    auroc = float(roc_auc_score(upset, -scores))
    yield Score(name="sentiment AUROC of upset", value=round(auroc, 4), compared=False)


def human(bench: Bench) -> Found:
    """English wishes for a person, of customers of banks, hotels, shops, to the demo shop's interpreter."""
    wanted = [row["text"] for row in bench.rows("nlupp") if "handoff" in row["intents"]]
    others = [row["text"] for row in bench.rows("nlupp") if "handoff" not in row["intents"]]
    support = bench.rows("bitext_support")
    agent = [row["text"] for row in support if row["intent"] == "contact_human_agent"]
    rest = [
        row["text"]
        for row in support
        if row["intent"] not in ("contact_human_agent", "contact_customer_service")
    ]
    business = bench.business()
    for name, asking, other in (("nlupp", wanted, others), ("bitext", agent, rest)):
        heard = [business.wants_person(text) for text in asking]
        false = [business.wants_person(text) for text in other[:MOST]]
        yield share(f"human requests heard, {name}", heard, 0.95)
        yield share(f"human requests imagined, {name}", false, 0.01, better="lower")
        yield from (
            Miss(name=f"human, {name}", what=f"not heard: {text}")
            for text, hit in zip(asking, heard, strict=True)
            if not hit
        )
        yield from (
            Miss(name=f"human, {name}", what=f"imagined: {text}")
            for text, hit in zip(other, false, strict=False)
            if hit
        )


def own(bench: Bench) -> Found:
    """Our own colloquial messages in six languages, to the demo shop."""
    business = bench.business()
    found: dict[str, list[bool]] = defaultdict(list)
    for message in business.messages():
        said = business.commands(message.text)
        right = message.is_heard(said)
        found[message.language].append(right)
        if not right:
            wanted = " / ".join(" ".join(sorted(reading)) for reading in message.readings)
            heard = ", ".join(str(one["type"]) for one in said)
            yield Miss(
                name=f"own {message.set}, {message.language}",
                what=f"{message.text}: wanted {wanted}, heard {heard}",
            )
    yield from (share(f"own messages, {language}", one) for language, one in found.items())
    if found:
        yield share("own messages", [hit for one in found.values() for hit in one], floor=0.85)


def cost(bench: Bench) -> Found:
    """What one analysis of a 20-word message costs, and what fitting a small playbook does."""
    topics = [
        Topic(
            flow=f"flow_{number}", about=f"Topic number {number}", examples={"en": [f"I want topic {number}"]}
        )
        for number in range(20)
    ]
    analyst = EmbeddedAnalyst(topics, ("en", "fr", "nl", "de", "es", "it"), bench.embedder)
    messages = [MESSAGE.replace("two", str(number)) for number in range(3, 63)]
    wall, core = zip(*(_timed(analyst, message) for message in messages), strict=True)
    for name, times, goal in (("", wall, None), (", of one core", core, 80.0)):
        for percent in (50, 95):
            yield Score(
                name=f"a 20-word message, p{percent}{name}",
                value=round(float(np.percentile(times, percent)), 1),
                unit="ms",
                better="lower",
                goal=goal if percent == 95 else None,
                compared=False,
            )


def _timed(analyst: EmbeddedAnalyst, message: str) -> tuple[float, float]:
    wall, core = time.perf_counter(), time.thread_time()
    analyst.analyse(message)
    return 1_000 * (time.perf_counter() - wall), 1_000 * (time.thread_time() - core)


PARTS: Mapping[str, Part] = {
    "own": own,
    "human": human,
    "banking77": banking77,
    "clinc150": clinc150,
    "xsid": xsid,
    "massive": massive,
    "language": language,
    "sentiment": sentiment,
    "cost": cost,
}


def run(settings: Settings, options: Options) -> Report:
    """Measure the parts named; what needs data that is not there is left out, and said so.

    Raises:
        DeskhandError: there is no such part.
    """
    options.check(NAME, tuple(PARTS), ())
    embedder = load_embedders(cache=20_000).understanding(("en",))
    bench = Bench(embedder, options.data or DATA, lambda: Business.of(settings, embedder))
    return measured(NAME, {name: partial(part, bench) for name, part in PARTS.items()}, options)
