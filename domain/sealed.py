"""One-time codes in the only form in which they are kept or passed on: sealed for one contact."""

import hashlib
import hmac

from domain.ids import ContactId


def seal(code: str, contact: ContactId, key: bytes) -> str:
    """What stands for the code: without the key nobody can tell which code it is, or make another.

    Only the code's digits count.
    """
    digits = "".join(character for character in code if character.isdecimal())
    return hmac.new(key, f"code|{contact}|{digits}".encode(), hashlib.sha256).hexdigest()
