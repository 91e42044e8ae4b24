"""Where the project and its site are on the Internet: `project.urls` of pyproject.toml says it, and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple


class Addresses(NamedTuple):
    """Both without a slash at the end."""

    repository: str
    site: str


def addresses(root: Path) -> Addresses:
    """What pyproject.toml says."""
    urls = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]
    return Addresses(urls["Repository"].rstrip("/"), urls["Documentation"].rstrip("/"))
