"""Path templates such as `/leads/{id}`."""

from __future__ import annotations

import re

PARAMETER = re.compile(r"\{([^}]*)\}")
PATH = re.compile(r"/api/v2(/([A-Za-z0-9_.~-]|\{[A-Za-z0-9_.-]+\})+)+/?")  # nothing in it names another host


def anonymous(path: str) -> str:
    """A path template whose parameters have no names."""
    return PARAMETER.sub("{}", path)


def canonical(path: str) -> str:
    """A path template without what is only spelling: the names of its parameters and a trailing slash."""
    return anonymous(path.rstrip("/"))
