"""What a change means for the version. docs/releases.md states it for users; the table is the whole rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import changelog
from .errors import ReleaseError
from .versions import Step, Version

FOLDER = "changelog.d"
NO_FRAGMENTS = {"README.md", "template.md.jinja"}
KINDS = {"document", "security", "removed", "deprecated", "changed", "added", "fixed"}
FRAGMENT = re.compile(r"[^.]+\.(?P<kind>[a-z]+)(?:\.[0-9]+)?\.md")
# What a person writes before a change that breaks, and the section of the report on a new document.
BREAKING = re.compile(r"^\s*([-*+]\s+)?(\*\*|__)breaking\b|^#+\s+breaking\b", re.MULTILINE | re.IGNORECASE)
ADDED = re.compile(r"^#+ Added$", re.MULTILINE)
FENCE = re.compile(r"^ *(```|~~~)", re.MULTILINE)


@dataclass(frozen=True)
class Fragment:
    """A fragment of the changelog."""

    name: str
    kind: str
    text: str

    @property
    def breaks(self) -> bool:
        """Whether code that worked may no longer work."""
        return self.kind == "removed" or BREAKING.search(self.text) is not None

    @property
    def adds(self) -> bool:
        """Whether a user can do something new, or has something to change in time."""
        return self.kind in {"added", "changed", "deprecated"} or (
            self.kind == "document" and ADDED.search(self.text) is not None
        )


def fragments(root: Path) -> list[Fragment]:
    """The fragments that are there, by name. Every file is one: towncrier takes names of many forms, also without .md.

    Raises:
        ReleaseError: One has a kind that there is not, or a text that no entry can have; each is named.
    """
    found: list[Fragment] = []
    problems: list[str] = []
    for path in sorted((root / FOLDER).iterdir()):
        if path.name in NO_FRAGMENTS or path.name.startswith("."):
            continue
        named = FRAGMENT.fullmatch(path.name)
        if named is None or named["kind"] not in KINDS:
            problems.append(f"{FOLDER}/{path.name} is of no kind that there is: {', '.join(sorted(KINDS))}")
            continue
        fragment = Fragment(path.name, named["kind"], path.read_text(encoding="utf-8"))
        problems += [f"{FOLDER}/{path.name} {why}" for why in _refusals(fragment.text)]
        found.append(fragment)
    if problems:
        raise ReleaseError(*problems)
    return found


def _refusals(text: str) -> Iterator[str]:
    """Why a text would not come out of the changelog as it went in."""
    if not text.strip():
        yield "says nothing"
    if changelog.HEADING.search(text) or changelog.LINK.search(text):
        yield "has the heading of an entry, or the link of one"
    if len(FENCE.findall(text)) % 2:
        yield "has a block of code that does not end, and would hide the entries below"


def step(before: Version, changes: Iterable[Fragment]) -> tuple[Step, list[str]]:
    """The smallest step that changes allow, and the names of the fragments that ask for it."""
    changes = list(changes)
    breaking = [change.name for change in changes if change.breaks]
    adding = [change.name for change in changes if change.adds]
    if before.major == 0:
        return (Step.MINOR, breaking) if breaking else (Step.PATCH, [])
    if breaking:
        return Step.MAJOR, breaking
    return (Step.MINOR, adding) if adding else (Step.PATCH, [])


def advice(before: Version | None, changes: list[Fragment]) -> str:
    """What the policy asks for, in words."""
    if before is None:
        return "It is the first release: any version will do."
    least, reasons = step(before, changes)
    because = f", because of {', '.join(reasons)}" if reasons else ""
    return f"After {before} the policy asks for {before.next(least)} or more (a {least.name.lower()} step){because}."


def refusal(version: Version, before: Version | None, changes: list[Fragment]) -> str | None:
    """Why a version may not follow another one; None where it may."""
    if before is None:
        return None
    least, _ = step(before, changes)
    following = {before.next(one) for one in Step}
    if version not in following:
        return f"{version} does not follow {before}: that is one of {', '.join(map(str, sorted(following)))}"
    if version < before.next(least):
        return f"{version} is too small a step. {advice(before, changes)}"
    return None
