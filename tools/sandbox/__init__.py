"""The embedded back office: a shop with demo data over Records, the default vendor of every capability."""

from tools.sandbox.back_office import CAPABILITIES, Sandbox
from tools.sandbox.people import LANGUAGES, ROLES, find

__all__ = ["CAPABILITIES", "LANGUAGES", "ROLES", "Sandbox", "find"]
