"""What WhatsApp shows of a text's marks: *bold*, _italic_ and ~struck~."""

import re

from markupsafe import Markup, escape

_MARKS = {"*": "strong", "_": "em", "~": "s"}
_MARKED = tuple(
    (
        re.compile(
            rf"(?<![\w{re.escape(mark)}]){re.escape(mark)}(?=\S)([^{mark}\n]*[^{mark}\s]){re.escape(mark)}(?!\w)"
        ),
        tag,
    )
    for mark, tag in _MARKS.items()
)


def marked(text: str) -> Markup:
    """The text as HTML; whatever else is in it stays text."""
    shown = str(escape(text))
    for pattern, tag in _MARKED:
        shown = pattern.sub(rf"<{tag}>\1</{tag}>", shown)
    return Markup(shown)
