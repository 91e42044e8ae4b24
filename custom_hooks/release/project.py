"""What pyproject.toml says of the project: its name on the index, and where it is."""

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

    @property
    def repository_name(self) -> str:
        """Owner and name, as GitHub has them in GITHUB_REPOSITORY."""
        return urlsplit(self.repository).path.strip("/")


def read(root: Path) -> Project:
    """Read pyproject.toml."""
    found = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(found["name"], found["urls"]["Repository"])
