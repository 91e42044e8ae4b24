"""What a regeneration changed becomes one pull request, which is rebuilt in place every time."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from ..programs import ADDRESS, AUTHOR, CREDENTIALS, gh, git
from . import patch
from .artifact import Artifact, Outcomes
from .untrusted_text import inert

BRANCH = "bot/regenerate"
BREAKING, NOT_BREAKING, TESTS_FAIL = "breaking", "not breaking", "tests fail"
COLOURS = {BREAKING: "b60205", NOT_BREAKING: "0e8a16", TESTS_FAIL: "fbca04"}
# Lines in which nothing but the day differs on which the document was fetched; the changelog repeats it.
DAY = ("^  version: ", "^  x-document-date: ", "^DOCUMENT_(DATE|SHA256) = ")
DATE = "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|unknown date)"
TITLE = re.compile(rf"#* *(API document (?:without a date|of {DATE}(?: \((?:before: {DATE}|same date as before)\))?))")
LONGEST_BODY = 60_000  # GitHub takes 65,536 characters
LEFT_ALONE = f"{BRANCH} has commits of a person and is left alone: merge it, or delete the branch"
FOOT = f"This branch, `{BRANCH}`, is made anew every night, until somebody commits to it; then it is left alone."


def propose(root: Path, artifact: Artifact) -> str:
    """Commit a regeneration to the branch of the pull request, and open or renew it.

    Returns what was done, in words. Nothing is pushed where the branch has the same files already, the day aside. A
    pull request is closed where nothing is left to propose. A branch to which a person has committed is left alone.

    Raises:
        ProposalError: The patch is refused.
        ProgramError: git or gh failed.
    """
    tip = _tip(root)
    if tip and git(root, "log", "-1", "--format=%ce", tip) != ADDRESS:
        return LEFT_ALONE
    if artifact.is_empty:
        return _close(root)
    patch.stage(root, artifact.patch)
    title = _title(artifact.report)
    git(root, "switch", "--quiet", "--force-create", BRANCH)
    git(root, *AUTHOR, "commit", "--quiet", "--message", title)
    same = (f"-I{line}" for line in DAY)
    if not tip or git(root, "diff", *same, tip, "HEAD", "--", ".", f":(exclude){patch.FRAGMENTS}"):
        git(root, *CREDENTIALS, "push", "--quiet", f"--force-with-lease={BRANCH}:{tip}", "origin", BRANCH)
    return _open(root, title, _body(artifact.report, artifact.notes), _labels(artifact.outcomes))


def _tip(root: Path) -> str:
    """The last commit of the branch on the server, fetched; empty where there is no such branch."""
    tip = git(root, *CREDENTIALS, "ls-remote", "--heads", "origin", BRANCH).partition("\t")[0]
    if tip:
        git(root, *CREDENTIALS, "fetch", "--quiet", "--depth=1", "origin", BRANCH)
    return tip


def _title(report: str) -> str:
    found = TITLE.match(report.partition("\n")[0])
    return found[1] if found else "API document of an unknown date"


def _body(report: str, notes: str) -> str:
    body = inert("\n\n".join(filter(None, [report.strip(), notes.strip()])))
    if len(body) > LONGEST_BODY:
        body = f"{body[:LONGEST_BODY]}\n\n... the whole report is in `{patch.FRAGMENTS}/`."
    return f"{body}\n\n{FOOT}\n"


def _labels(outcomes: Outcomes) -> list[str]:
    labels = [NOT_BREAKING if outcomes.reported == "success" else BREAKING]
    return labels if outcomes.tested == "success" else [*labels, TESTS_FAIL]


def _open(root: Path, title: str, body: str, labels: Sequence[str]) -> str:
    """Open the pull request, or make the open one say what is true today."""
    for label in labels:
        gh(root, "label", "create", label, "--color", COLOURS[label], "--force")
    number = _number(root)
    if number is None:
        labelled = [option for label in labels for option in ("--label", label)]
        gh(root, "pr", "create", "--head", BRANCH, "--title", title, "--body-file", "-", *labelled, stdin=body)
        return "a pull request was opened"
    gh(root, "pr", "edit", number, "--title", title, "--body-file", "-", stdin=body)
    present = {label["name"] for label in json.loads(gh(root, "pr", "view", number, "--json", "labels"))["labels"]}
    changes = [("--add-label", label) for label in labels if label not in present]
    changes += [("--remove-label", label) for label in COLOURS if label in present and label not in labels]
    for change in changes:
        gh(root, "pr", "edit", number, *change)
    return "the pull request is up to date"


def _close(root: Path) -> str:
    number = _number(root)
    if number is None:
        return "nothing to propose: the generated files are as they were"
    gh(root, "pr", "close", number, "--delete-branch", "--comment", "The published document says again what we have.")
    return "nothing is left to propose; the pull request was closed"


def _number(root: Path) -> str | None:
    """The number of the open pull request; a fork may have a branch of the same name."""
    found = json.loads(
        gh(root, "pr", "list", "--head", BRANCH, "--state", "open", "--json", "number,isCrossRepository")
    )
    return next((str(one["number"]) for one in found if not one["isCrossRepository"]), None)
