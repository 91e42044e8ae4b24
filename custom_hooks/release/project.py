"""What pyproject.toml says of the project: its name on the index, where it is, and what an installer does with it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Project:
    """The project."""

    name: str
    repository: str  # an address
    requirements: tuple[str, ...]  # those of extras with a marker that says so
    entry_points: dict[str, dict[str, str]]  # by group

    @property
    def repository_name(self) -> str:
        """Owner and name, as GitHub has them in GITHUB_REPOSITORY."""
        return urlsplit(self.repository).path.strip("/")


def read(root: Path) -> Project:
    """Read pyproject.toml."""
    found = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = found["optional-dependencies"].items()
    of_extras = (f"{line}; extra == '{extra}'" for extra, lines in extras for line in lines)
    return Project(
        found["name"], found["urls"]["Repository"], (*found["dependencies"], *of_extras), found["entry-points"]
    )
