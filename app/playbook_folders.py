"""Where a playbook named in the settings lies: a folder of ours by name, or any path."""

from pathlib import Path

from domain.errors import SettingsError

OURS = Path(__file__).parents[1] / "playbooks"


def folder(name: str) -> Path:
    """The playbook's folder.

    Raises:
        SettingsError: there is no such playbook.
    """
    for path in (OURS / name, Path(name)):
        if (path / "playbook.yaml").is_file():
            return path
    known = sorted(path.parent.name for path in OURS.glob("*/playbook.yaml"))
    raise SettingsError(
        f"DESKHAND_PLAYBOOK: no playbook {name!r}; ours are {', '.join(known)}, or name a folder"
    )
