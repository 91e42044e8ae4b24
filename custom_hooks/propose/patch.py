"""Which files a regeneration may change, and in which ways.

A patch is judged by what it does and not by its text: git applies it to the index of a fresh checkout, and the index is
compared with the commit. Until then no file of the work tree is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .errors import ProposalError
from .programs import git

DOCUMENT = "openapi.yaml"
GENERATED = (
    "instantly_async/api",
    "instantly_async/models",
    "instantly_async/resources",
    "instantly_async/sandbox/operations.json",
)
FRAGMENTS = "changelog.d"
FRAGMENT = f"{FRAGMENTS}/+api-{{}}.document.md"

# Path → the kinds of change that it may have: A added, D deleted, M modified.
ALLOWED = (
    (re.compile(r"openapi\.yaml"), "M"),
    (re.compile(r"instantly_async/(api|models|resources)/([a-z0-9_]+/)*[a-z0-9_]+\.py"), "ADM"),
    (re.compile(r"instantly_async/sandbox/operations\.json"), "M"),
    (re.compile(r"changelog\.d/\+api-(\d{4}-\d\d-\d\d|undated)\.document\.md"), "AM"),
)
ABSENT, PLAIN = "000000", "100644"
BINARY = re.compile(rb"^GIT binary patch", re.MULTILINE)  # it is packed, and may unpack to any size


def stage(root: Path, patch: Path) -> None:
    """Apply a patch to the index, after every check of what it does.

    Raises:
        ProposalError: It does not apply, or does what no regeneration does; the index is as it was.
    """
    if BINARY.search(patch.read_bytes()):
        raise ProposalError("the patch is refused: it has a binary file")
    git(root, "apply", "--cached", "--whitespace=nowarn", str(patch.resolve()))
    problems = [*_problems(root)]
    if problems:
        git(root, "reset", "--quiet")
        raise ProposalError("\n".join(["the patch is refused:", *problems[:20]]))


def _problems(root: Path) -> Iterator[str]:
    """What the index has that no regeneration makes."""
    fields = git(root, "diff", "--cached", "--raw", "--no-renames", "-z", "HEAD").split("\0")
    changes = [(*entry.lstrip(":").split(), path) for entry, path in zip(fields[::2], fields[1::2], strict=False)]
    for before, after, _, _, kind, path in changes:
        if not any(pattern.fullmatch(path) and kind in kinds for pattern, kinds in ALLOWED):
            yield f"{path!r}: no regeneration changes it so ({kind})"
        if not {before, after} <= {ABSENT, PLAIN}:
            yield f"{path!r}: its mode is {after} (before: {before}), and must be {PLAIN}"
    if sum(path.startswith(f"{FRAGMENTS}/") for *_, path in changes) > 1:
        yield "more than one fragment of the changelog"
    for line in git(root, "diff", "--cached", "--numstat", "--no-renames", "-z", "HEAD").split("\0"):
        if line.startswith("-\t-\t"):
            yield f"{line[4:]!r}: it is no text"
