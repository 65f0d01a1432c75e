"""E-mails in the words of one business."""

from collections.abc import Mapping

from domain.json import Json
from prompts.words import Words
from tools.mailer import Letter


class Letters:
    """Meets tools.mailer.Letters: a letter is the messages `<key>-subject` and `<key>-text`."""

    def __init__(self, words: Words, shop: str) -> None:
        self._words = words
        self._shop = shop

    def __call__(self, key: str, facts: Mapping[str, Json], language: str) -> Letter:
        """The letter, with the business's name among its facts."""
        known = {**facts, "shop": self._shop}
        subject, text = (self._words.render(f"{key}-{part}", known, language) for part in ("subject", "text"))
        return Letter(subject=subject, text=text)
