"""The one door to the tools: who may see and do what is decided here, by proof and ownership."""

from tools.gateway.gateway import Gateway
from tools.gateway.switchboard import Switchboard

__all__ = ["Gateway", "Switchboard"]
