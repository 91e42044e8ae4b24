"""Which files a regeneration may change, and in which ways.

A patch is judged by what it does and not by its text: git applies it to the index of a fresh checkout, and the index is
compared with the commit. Until then no file of the work tree is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..programs import git
from .errors import ProposalError
from .untrusted_text import inert

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
    (re.compile(r"instantly_async/(api/([a-z0-9_]{1,100}/)?|models/|resources/)[a-z0-9_]{1,100}\.py"), "ADM"),
    (re.compile(r"instantly_async/sandbox/operations\.json"), "M"),
    (re.compile(r"changelog\.d/\+api-([0-9]{4}-[0-9]{2}-[0-9]{2}|undated)\.document\.md"), "AM"),
)
ABSENT, PLAIN = "000000", "100644"
# What git makes a file of that is larger than the lines of the patch; `git diff` as hand-on calls it writes neither.
LARGER = re.compile(rb"^(GIT binary patch|(copy|rename) (from|to|old|new) )", re.MULTILINE)


def stage(root: Path, patch: Path) -> None:
    """Apply a patch to the index, after every check of what it does.

    Raises:
        ProposalError: It does what no regeneration does; the index is as it was.
        ProgramError: It does not apply.
    """
    if found := LARGER.search(patch.read_bytes()):
        raise ProposalError(f"the patch is refused: it has a binary file, or a copy ({found[1].decode()!r})")
    git(root, "apply", "--cached", "--whitespace=nowarn", str(patch.resolve()))
    problems = [*_problems(root)]
    if problems:
        git(root, "reset", "--quiet")
        raise ProposalError("\n".join(["the patch is refused:", *problems[:20]]))


def _problems(root: Path) -> Iterator[str]:
    """What the index has that no regeneration makes."""
    fields = git(root, "diff", "--cached", "--raw", "--no-renames", "-z", "HEAD").split("\0")
    changes = [(*entry.lstrip(":").split(), path) for entry, path in zip(fields[::2], fields[1::2], strict=False)]
    if not changes:
        yield "it changes nothing"
    for before, after, _, _, kind, path in changes:
        if not any(pattern.fullmatch(path) and kind in kinds for pattern, kinds in ALLOWED):
            yield f"{path!r}: no regeneration changes it so ({kind})"
        if not {before, after} <= {ABSENT, PLAIN}:
            yield f"{path!r}: its mode is {after} (before: {before}), and must be {PLAIN}"
        if path.startswith(f"{FRAGMENTS}/") and after == PLAIN:
            text = git(root, "cat-file", "blob", f":{path}")
            if inert(text) != text:
                yield f"{path!r}: its text calls people, closes issues, or has links, images or HTML"
    if sum(path.startswith(f"{FRAGMENTS}/") for *_, path in changes) > 1:
        yield "more than one fragment of the changelog"
    for line in git(root, "diff", "--cached", "--numstat", "--no-renames", "-z", "HEAD").split("\0"):
        if line.startswith("-\t-\t"):
            yield f"{line[4:]!r}: it is no text"
