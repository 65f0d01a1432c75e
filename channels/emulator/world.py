"""The parts that the emulator's doors and people share."""

from dataclasses import dataclass

from channels.emulator.background import Background
from channels.emulator.courier import Courier
from channels.emulator.faults import Faults
from channels.emulator.media import MediaShelf
from channels.emulator.options import EmulatorOptions
from channels.emulator.phones import Phones
from domain.clock import Clock


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """One emulator's state, each part with its own job."""

    options: EmulatorOptions
    clock: Clock
    phones: Phones
    shelf: MediaShelf
    faults: Faults
    background: Background
    courier: Courier
