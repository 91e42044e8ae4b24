"""What has to be installed for this package: known from its installation, or from its record if it is a copy."""

from __future__ import annotations

import re
from importlib import metadata

from attrs import frozen

from .record import DISTRIBUTION, Record

# The last part of `starlette>=0.40; python_version < "3.15" and extra == "sandbox"`.
EXTRA = re.compile(r"""\s*(?:;|\band\b)\s*extra\s*==\s*(["'])(?P<name>.+?)\1""")


@frozen
class Requirements:
    """What a package needs.

    Attributes:
        python: The versions of Python; None where they are not known.
        always: The packages without which nothing works; None where they are not known.
        sandbox: The packages that only the sandbox needs.
    """

    python: str | None = None
    always: list[str] | None = None
    sandbox: list[str] | None = None


def requirements(own: Record | None) -> Requirements:
    """What this package needs; `own` is its record if it is a copy."""
    if own is not None:
        return _recorded(own)
    if __name__.partition(".")[0] != DISTRIBUTION.replace("-", "_"):
        return Requirements()  # copied by hand; what is installed beside it may be of another version
    try:
        return _installed(metadata.distribution(DISTRIBUTION))
    except metadata.PackageNotFoundError:
        return Requirements()


def _recorded(own: Record) -> Requirements:
    sandbox = own.sandbox_dependencies or []
    always = None if own.dependencies is None else [one for one in own.dependencies if one not in sandbox]
    return Requirements(own.requires_python, always, sandbox)


def _installed(distribution: metadata.Distribution) -> Requirements:
    always, sandbox = [], []
    for requirement in distribution.requires or []:
        extra = EXTRA.search(requirement)
        if extra is None:
            always.append(requirement)
        elif extra["name"] == "sandbox":
            sandbox.append(EXTRA.sub("", requirement))
    return Requirements(distribution.metadata["Requires-Python"], sorted(always), sorted(sandbox))
