"""Sentences of our own in every language, as data: what the embedded heads are trained and calibrated on."""

from importlib.resources import files
from typing import Any

import yaml


def load(name: str) -> Any:
    """The YAML file `name` (without its ending) of this folder."""
    return yaml.safe_load(files(__name__).joinpath(f"{name}.yaml").read_text("utf-8"))
