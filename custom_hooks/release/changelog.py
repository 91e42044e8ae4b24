"""CHANGELOG.md: its entries, and the links from their headings."""

from __future__ import annotations

import re
from pathlib import Path

from .errors import ReleaseError
from .versions import Version, parse

FILE = "CHANGELOG.md"
HEADING = re.compile(r"^## \[(?P<version>[^\]\n]+)\] - \d{4}-\d{2}-\d{2}$", re.MULTILINE)
RELATIVE = re.compile(r"(?m)(?:\]\(|^\[[^\]\n]+\]: +)(?![a-z]+:|[#/<])")
LONGEST = 120_000  # characters; GitHub takes 125,000
LINK = re.compile(r"^\[[0-9]+\.[0-9]+\.[0-9]+\]: \S+\n?", re.MULTILINE)  # no other link that an entry may have


def released(root: Path) -> list[Version]:
    """The versions that have an entry, the newest first.

    Raises:
        ReleaseError: One has another form.
    """
    return [parse(found["version"]) for found in HEADING.finditer(_text(root))]


def entry(root: Path, version: Version) -> str:
    """The text of an entry, without its heading.

    Raises:
        ReleaseError: There is none, or it is empty.
    """
    text = LINK.sub("", _text(root))
    headings = list(HEADING.finditer(text))
    ends = [*(one.start() for one in headings), len(text)][1:]
    for heading, end in zip(headings, ends, strict=True):
        if heading["version"] == str(version) and (found := text[heading.end() : end].strip()):
            return found + "\n"
    raise ReleaseError(f"{FILE} has no entry of {version}")


def notes(root: Path, version: Version, repository: str) -> str:
    """An entry as the release on GitHub has it: links lead somewhere from there, and it is not too long.

    Raises:
        ReleaseError: There is none, or it is empty.
    """
    text = RELATIVE.sub(rf"\g<0>{repository}/blob/v{version}/", entry(root, version))
    if len(text) <= LONGEST:
        return text
    whole = f"The rest is in [{FILE}]({repository}/blob/v{version}/{FILE}).\n"
    return f"{text[: LONGEST - len(whole) - 2].rpartition(chr(10))[0]}\n\n{whole}"


def link(root: Path, repository: str) -> None:
    """Let the heading of each entry lead to what it changed."""
    versions = released(root)
    lines: list[str] = []
    for version, before in zip(versions, [*versions[1:], None], strict=True):
        where = f"releases/tag/v{version}" if before is None else f"compare/v{before}...v{version}"
        lines.append(f"[{version}]: {repository}/{where}\n")
    text = LINK.sub("", _text(root)).rstrip()
    (root / FILE).write_text(f"{text}\n\n{''.join(lines)}", encoding="utf-8")


def _text(root: Path) -> str:
    return (root / FILE).read_text(encoding="utf-8")
