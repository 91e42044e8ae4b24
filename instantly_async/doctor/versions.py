"""Which versions are at work."""

from __future__ import annotations

import platform
import re
from importlib import metadata

from .._core.version import __version__
from ..api import DOCUMENT_DATE

DISTRIBUTION = "instantly-async"

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)
# Where the package is a copy in another repository, nothing says what it needs.
_NEEDED = ("httpx", "h11", "attrs", "anyio")


def versions() -> dict[str, str | None]:
    """The versions of the package, the API's document, Python and the libraries; None for one that is not installed."""
    found: dict[str, str | None] = {
        DISTRIBUTION: __version__,
        "document": DOCUMENT_DATE,
        "python": platform.python_version(),
    }
    return found | {name: _version(name) for name in (*_NEEDED, *_of_extras()) if name not in found}


def _of_extras() -> list[str]:
    """The libraries that the extras bring."""
    try:
        required = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return []
    names = (_NAME.match(requirement) for requirement in required if "extra ==" in requirement)
    return sorted({name[0].lower() for name in names if name})


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
