"""A chat model that puts decided words better, behind the fact guard."""

import json
import re
from collections.abc import Sequence

import jinja2
import structlog
from babel import Locale

from ai.chat import Chat, ChatAnswer, ModelDown, call_record
from ai.grounding.guard import FactGuard, Source
from ai.language import Languages
from ai.numbers import SHAPE, OrderShape
from ai.placeholders import Placeholders
from ai.rewriting import Piece, Reworded, Rewording, Saying
from domain.json import JsonDict

CALL = "model.reply"
RECENT = 4  # messages before this one that a model sees
ENOUGH = 6  # words from which a text's language is told surely
SURE = 0.9
SCHEMA: JsonDict = {
    "title": "reply",
    "type": "object",
    "properties": {"texts": {"type": "array", "items": {"type": "string"}}},
    "required": ["texts"],
    "additionalProperties": False,
}

_STARS = re.compile(r"\*\*(.+?)\*\*")
log = structlog.get_logger()


class ChatWriter:
    """One call for a whole reply. What the guard doubts is said in the plain words."""

    def __init__(
        self,
        chat: Chat,
        guard: FactGuard,
        languages: Languages,
        prompt: str,
        *,
        shop: str,
        tone: str,
        shape: OrderShape = SHAPE,
    ) -> None:
        """`prompt` is the Jinja source of prompts/reply.md; `tone` the brand's voice in a few words."""
        self._chat = chat
        self._guard = guard
        self._languages = languages
        self._prompt = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False).from_string(
            prompt
        )
        self._shop = shop
        self._tone = tone
        self._shape = shape

    async def write(self, saying: Saying) -> Rewording:
        """See `ai.rewriting.Writer`."""
        hidden = Placeholders(self._shape)
        for kind, text in saying.personal.items():
            hidden.know(kind, text)
        try:
            answer = await self._chat.ask(self.system(saying.language), _user(saying, hidden), SCHEMA)
        except ModelDown as error:
            log.warning("reply_model_down", error=str(error))
            stands = Reworded(text=None, doubts=("down",))
            return Rewording(
                pieces=tuple(stands for _ in saying.pieces), call={"name": CALL, "ms": 0, "result": "down"}
            )
        return Rewording(pieces=self._checked(answer, saying, hidden), call=call_record(CALL, answer))

    def system(self, language: str) -> str:
        """The prompt for replies in the language; it holds nothing of the customer's."""
        spoken = Locale.parse(language).get_display_name("en")
        return self._prompt.render(shop=self._shop, tone=self._tone, language=spoken)

    def _checked(self, answer: ChatAnswer, saying: Saying, hidden: Placeholders) -> tuple[Reworded, ...]:
        texts = answer.data.get("texts")
        if not _fits(texts, len(saying.pieces)):
            return tuple(Reworded(text=None, doubts=("off schema",)) for _ in saying.pieces)
        return tuple(
            self._one(piece, _STARS.sub(r"*\1*", hidden.fill(text)).strip(), saying)
            for piece, text in zip(saying.pieces, texts, strict=True)  # type: ignore[arg-type]
        )

    def _one(self, piece: Piece, text: str, saying: Saying) -> Reworded:
        names = frozenset({self._shop, *(one for kind, one in saying.personal.items() if kind == "NAME")})
        source = Source(plain=piece.plain, passages=piece.passages, whole=not piece.passages, names=names)
        doubts: list[str] = [doubt.why for doubt in self._guard.doubts(text, source, saying.language)]
        if self._is_foreign(text, saying.language):
            doubts.append("language")
        if doubts:
            log.info("reply_doubted", doubts=sorted(set(doubts)))
            return Reworded(text=None, doubts=tuple(dict.fromkeys(doubts)))
        return Reworded(text=text)

    def _is_foreign(self, text: str, language: str) -> bool:
        if len(text.split()) < ENOUGH:
            return False
        heard, sure = self._languages.detect(text)
        return heard != language and sure >= SURE


def _fits(texts: object, count: int) -> bool:
    return isinstance(texts, list) and len(texts) == count and all(isinstance(one, str) for one in texts)


def _user(saying: Saying, hidden: Placeholders) -> str:
    pieces = [_shown(piece, hidden) for piece in saying.pieces]
    before = [{"by": one["author"], "text": hidden.hide(one["text"])} for one in saying.recent[-RECENT:]]
    data: dict[str, object] = {
        "said_before": before,
        "customer": hidden.hide(saying.text),
        "pieces": pieces,
    }
    if saying.staff:
        data["staff"] = hidden.hide(saying.staff)
    return json.dumps(data, ensure_ascii=False)


def _shown(piece: Piece, hidden: Placeholders) -> dict[str, str | Sequence[str]]:
    words = {"words": hidden.hide(piece.plain)}
    return (
        {**words, "passages": [hidden.hide(one) for one in piece.passages]} if piece.passages else {**words}
    )
