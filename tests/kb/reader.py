"""Another worker's process: answers each question on a line of its own, from the index it is given."""

import sys
from pathlib import Path

from tests.kb.test_index import NOON, index


def main() -> None:
    """Read questions until there are no more."""
    kb = index(Path(sys.argv[1]))
    for question in sys.stdin:
        found = kb.search(question.strip(), "en", 1, NOON)
        sys.stdout.write(f"{found[0].text if found else ''}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
