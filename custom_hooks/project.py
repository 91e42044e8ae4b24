"""What pyproject.toml says of the project: what it is, where it is on the Internet, and what an installer does with it.

It needs the standard library alone: it is read beside tokens.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Project:
    """The project."""

    name: str
    description: str
    repository: str  # its address, as that of the site without a slash at the end
    site: str
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
        name=found["name"],
        description=found["description"],
        repository=found["urls"]["Repository"].rstrip("/"),
        site=found["urls"]["Documentation"].rstrip("/"),
        requirements=(*found["dependencies"], *of_extras),
        entry_points=found["entry-points"],
    )
