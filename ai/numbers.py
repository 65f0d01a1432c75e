"""Order numbers, quantities and scores in the customer's words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ai.found import Found, found
from ai.wording import LONGEST, Phrases, Token, corrected, cover, phrases, tokens, word_list, words

FILLERS = 5  # words between "order" and its number
_LOOKALIKES = str.maketrans({"o": "0", "O": "0", "l": "1", "I": "1", "i": "1", "S": "5", "s": "5", "B": "8"})
_COUNTED = re.compile(
    r"(?<![\w.,/#€$£+-])(\d{1,3})(?=\s?(?:x|×|st|stk|pcs?|pi[eè]ces?|pezzi|unidades|stuks?)?(?![\w€$£%/:-]|[.,]\d))",
    re.I,
)
_OUT_OF_FIVE = re.compile(r"(?<!\d)([1-5])\s?(?:/|out of|sur|van de|van|von|de|su)\s?5(?!\d)", re.I)
_DIGITS = re.compile(r"\d+")
_STAR = re.compile("[⭐★🌟]")


@dataclass(frozen=True, slots=True)
class OrderShape:
    """How this business numbers its orders: V-10432 is prefix "V-" and 5 digits."""

    prefix: str = "V-"
    digits: int = 5


SHAPE = OrderShape()


def order_numbers(text: str, shape: OrderShape = SHAPE, expected: bool = False) -> list[Found]:
    """Order numbers in canonical form, in order of appearance.

    Bare digits count where they are the whole message, follow a word such as "order" or "#", or where an
    order number is `expected`.
    """
    text = text[:LONGEST]
    prefixed, bare = _order_patterns(shape)
    matches = list(prefixed.finditer(text))
    taken = [match.span() for match in matches]
    for match in bare.finditer(text):
        free = all(match.end() <= start or match.start() >= end for start, end in taken)
        if free and (expected or _alone(text, match) or _announced(text[: match.start("digits")])):
            matches.append(match)
    return [_order(text, match, shape) for match in sorted(matches, key=lambda match: match.start())]


def around_orders(text: str, shape: OrderShape = SHAPE) -> str | None:
    """The text without its order numbers; None where it has none."""
    hits = order_numbers(text, shape)
    rest = text
    for hit in reversed(hits):
        rest = rest[: hit.start] + rest[hit.end :]
    return rest if hits else None


def _order(text: str, match: re.Match[str], shape: OrderShape) -> Found:
    digits = re.sub(r"[^0-9]", "", match["digits"].translate(_LOOKALIKES))
    return found(f"{shape.prefix}{digits}", text, *match.span())


@cache
def _order_patterns(shape: OrderShape) -> tuple[re.Pattern[str], re.Pattern[str]]:
    letters = re.escape(re.sub(r"[\W_]", "", shape.prefix))
    gap = r"[\s._–—-]?"
    digit, rest = "[0-9OoIl]", shape.digits - 1
    prefixed = (
        rf"(?<![^\W_]){letters}[\s.:#°_–—-]{{0,3}}(?P<digits>{digit}(?:{gap}{digit}){{{rest}}})(?![^\W_])"
    )
    amount = r"[\w€$£%@]|[.,-]\d|\s?(?:€|eur|\$|£)"
    bare = (
        r"(?<![\w€$£+])(?<!\d[.,-])(?:#\s?)?"
        rf"(?P<digits>[0-9][Oo0-9]?(?:{gap}[0-9Oo]){{{rest - 1}}})(?!{amount})"
    )
    return re.compile(prefixed, re.IGNORECASE), re.compile(bare, re.IGNORECASE)


def _alone(text: str, match: re.Match[str]) -> bool:
    rest = text[: match.start()] + text[match.end() :]
    return not any(letter.isalnum() for letter in rest)


def _announced(before: str) -> bool:
    """Whether a word such as "order" or "number" leads here, with only fillers in between."""
    if before.rstrip().endswith(("#", "°", "№")):
        return True
    lists = word_list("numbers")
    announcing = {*lists["order_words"], *lists["number_words"]}
    fillers = {word for line in lists["fillers"] for word in words(line)}
    for token in reversed(tokens(before)[-FILLERS:]):
        if token.word in announcing:
            return True
        if token.word not in fillers:
            return False
    return False


def is_correction(around: str) -> bool:
    """Whether the words around an order number only announce it or say that it replaces another."""
    return _only_says(around, _around_numbers())


def is_follow_up(around: str) -> bool:
    """Whether the words around an order number only say that the same is asked about it."""
    return _only_says(around, _follow_ups())


def _only_says(around: str, table: Phrases) -> bool:
    """Whether the words are all of these phrases', their typos forgiven."""
    return cover(corrected(words(around), table.vocabulary), {"around": table}) is not None


@cache
def _around_numbers() -> Phrases:
    return phrases(_around_lines())


@cache
def _follow_ups() -> Phrases:
    return phrases([*_around_lines(), *word_list("numbers")["follow_ups"]])


def _around_lines() -> list[str]:
    lists = word_list("numbers")
    kinds = ("corrections", "order_words", "number_words", "fillers")
    polite = [line for lines in word_list("polite").values() for line in lines]
    return [*polite, *(line for kind in kinds for line in lists[kind])]


def quantities(text: str, language: str) -> list[Found]:
    """How many: digits up to 999 or number words of the language, in order of appearance."""
    text = text[:LONGEST]
    counted = [found(int(match[1]), text, *match.span()) for match in _COUNTED.finditer(text)]
    return sorted(
        [*(hit for hit in counted if hit.value), *_spelled(text, language)], key=lambda hit: hit.start
    )


def _spelled(text: str, language: str) -> list[Found]:
    said = tokens(text)
    return [
        found(number, text, said[start].start, said[stop - 1].end)
        for number, table in _counts(language).items()
        for start, stop in table.spans([token.word for token in said])
    ]


def score(text: str, language: str) -> int | None:
    """A survey answer from 1 to 5: a digit, a word, "4/5" or stars; None where it is not plain."""
    if stars := len(_STAR.findall(text)):
        return stars if stars <= 5 else None
    if out_of_five := _OUT_OF_FIVE.search(text):
        return int(out_of_five[1])
    numbers = {int(digits) for digits in _DIGITS.findall(text[:LONGEST]) if len(digits) < 3} or {
        int(hit.value) for hit in _spelled(text, language)
    }
    return numbers.pop() if len(numbers) == 1 and numbers <= set(range(1, 6)) else None


@cache
def _counts(language: str) -> Mapping[int, Phrases]:
    counts = word_list("numbers")["counts"]
    return {int(number): phrases(names) for number, names in counts.get(language, {}).items()}


def whole_number(token: Token, language: str) -> int | None:
    """The number a single word stands for, in digits or spelled out."""
    if token.word.isascii() and token.word.isdigit() and len(token.word) < 4:
        return int(token.word)
    said = (token.word,)
    return next((n for n, table in _counts(language).items() if table.length_at(said, 0) == 1), None)
