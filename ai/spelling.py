"""A phone's shorthand written out ("g rien recu" is "j'ai rien recu"): the models read it far better so."""

import re
from collections.abc import Mapping
from functools import cache

from ai.wording import Token, fold, tokens, word_list

_PART = re.compile(r"(?:['’]|\d\s?)$")  # what a shorthand never stands behind: "l'x", "500 g"


def written_out(text: str, language: str) -> str:
    """The text with the language's shorthand in full; all else as it was."""
    table = _shorthand(language)
    if not table:
        return text
    written, end = [], 0
    for token in tokens(text):
        full = table.get(token.word)
        if full and not _is_part(text, token):
            written += [text[end : token.start], full]
            end = token.end
    return "".join([*written, text[end:]]) if written else text


def _is_part(text: str, token: Token) -> bool:
    """Whether the letters belong to a word with an apostrophe, or are a unit behind a number."""
    return text.startswith(("'", "’"), token.end) or bool(_PART.search(text[: token.start]))


@cache
def _shorthand(language: str) -> Mapping[str, str]:
    return {fold(short): full for short, full in word_list("spelling").get(language, {}).items()}
