"""The country a customer writes from, and the language they likely speak before a word is said."""

from collections.abc import Mapping

import phonenumbers

from domain.dialogue import State

SPOKEN: Mapping[str, str] = {  # by calling code; Belgium and Switzerland speak several
    "1": "en", "44": "en", "61": "en", "64": "en", "353": "en",
    "33": "fr", "352": "fr", "377": "fr", "31": "nl", "49": "de", "43": "de",
    "34": "es", "52": "es", "54": "es", "56": "es", "57": "es", "39": "it", "378": "it",
}  # fmt: skip

AT_HOME: Mapping[str, str] = {  # by the country a WhatsApp user id begins with
    "GB": "en", "IE": "en", "US": "en", "AU": "en", "NZ": "en", "FR": "fr", "MC": "fr", "NL": "nl",
    "DE": "de", "AT": "de", "ES": "es", "MX": "es", "AR": "es", "CL": "es", "CO": "es", "IT": "it",
}  # fmt: skip


def home_language(state: State) -> str | None:
    """The language of the country of the customer's number, or else of their user id; an ISO 639-1 code."""
    sender = state.get("contact", {}).get("sender") or {}
    phone, country = sender.get("phone") or "", (sender.get("bsuid") or "").partition(".")[0]
    spoken = next((SPOKEN[phone[:size]] for size in (3, 2, 1) if phone[:size] in SPOKEN), None)
    return spoken or AT_HOME.get(country)


def home_country(state: State) -> str | None:
    """The country of the customer's number, or else of their user id (ISO 3166); None where neither tells."""
    sender = state.get("contact", {}).get("sender") or {}
    try:
        number = phonenumbers.parse(f"+{sender.get('phone') or ''}")
    except phonenumbers.NumberParseException:
        return (sender.get("bsuid") or "").partition(".")[0] or None
    return phonenumbers.region_code_for_number(number)
