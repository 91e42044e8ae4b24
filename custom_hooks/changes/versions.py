"""The two versions that are compared, each a document in openapi.yaml's form."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ..errors import DocumentError
from ..ingest import published
from ..ingest.refine import refine
from ..openapi import yaml_file
from ..openapi.document import Node, mappings
from ..update import CORRECTIONS

DOCUMENT = "openapi.yaml"
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Version:
    """A document, and its date where that is known."""

    document: Node
    date: str | None
    is_published: bool = False


def find(root: Path, name: str | None, *, keep_vanished: bool = False) -> Version:
    """A file, a git revision, or (None) the work tree.

    A published document is what it says, or with `keep_vanished` what `make update-spec` would make of it.

    Raises:
        DocumentError: There is no such version, or it cannot be used.
    """
    if name is None:
        return _version(yaml_file.read(root / DOCUMENT))
    if not Path(name).is_file():
        return _version(yaml_file.parse(_committed(root, name), f"{name}:{DOCUMENT}"))
    document = published.load(name)
    if _is_in_our_form(document):
        return _version(document)
    # Names and descriptions come from the present openapi.yaml, its date does not.
    corrections, present = yaml_file.read(CORRECTIONS), yaml_file.read(root / DOCUMENT)
    refined = refine(document, corrections, present, keep_vanished=keep_vanished).document
    date = DATE.search(Path(name).name)
    return Version(refined, date.group() if date else None, is_published=True)


def _version(document: Node) -> Version:
    date = str(document.get("info", {}).get("version", ""))
    return Version(document, date if DATE.fullmatch(date) else None)


def _is_in_our_form(document: Node) -> bool:
    return any("x-method" in node or "x-scopes" in node for node in mappings(document))


def _committed(root: Path, revision: str) -> bytes:
    if revision.startswith("-") or _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        raise DocumentError([f"{revision} is neither a file nor a revision of this git repository"])
    document = _git(root, "show", f"{revision}:{DOCUMENT}")
    if document is None:
        raise DocumentError([f"{revision} has no {DOCUMENT}"])
    return document


def _git(root: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise DocumentError(["git is not installed; give files instead of revisions"]) from None
    return done.stdout if done.returncode == 0 else None
