"""Versions of the form X.Y.Z, and the place where that of the package stands."""

from __future__ import annotations

import re
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from .errors import ReleaseError

FILE = Path("instantly_async", "_core", "version.py")
FORM = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")
ASSIGNMENT = re.compile(r'^__version__ = "([^"\n]*)"$', re.MULTILINE)


class Step(IntEnum):
    """Which number of a version goes up."""

    PATCH = 0
    MINOR = 1
    MAJOR = 2


class Version(NamedTuple):
    """A version; the later one is the greater one."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def next(self, step: Step) -> Version:
        """The version that follows by a step."""
        match step:
            case Step.MAJOR:
                return Version(self.major + 1, 0, 0)
            case Step.MINOR:
                return Version(self.major, self.minor + 1, 0)
            case _:
                return Version(self.major, self.minor, self.patch + 1)


def parse(text: str) -> Version:
    """Read a version.

    Raises:
        ReleaseError: It does not have the form X.Y.Z.
    """
    if not (found := FORM.fullmatch(text)):
        raise ReleaseError(f"{text!r} is no version of the form X.Y.Z")
    return Version(*map(int, found.groups()))


def written(root: Path) -> Version:
    """The version that the package has.

    Raises:
        ReleaseError: It is not there, or has another form.
    """
    found = ASSIGNMENT.findall((root / FILE).read_text(encoding="utf-8"))
    if len(found) != 1:
        raise ReleaseError(f"{FILE.as_posix()} has no line `__version__ = ...`")
    return parse(found[0])


def write(root: Path, version: Version) -> None:
    """Give the package a version."""
    text = (root / FILE).read_text(encoding="utf-8")
    (root / FILE).write_text(ASSIGNMENT.sub(f'__version__ = "{version}"', text), encoding="utf-8")
