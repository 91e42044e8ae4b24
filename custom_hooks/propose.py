"""`make propose`: what a regeneration changed becomes one pull request, which is rebuilt in place every time."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .changes import changelog
from .errors import DocumentError
from .generate import PACKAGE
from .render.rendering import GENERATED

BRANCH = "bot/regenerate"
NAME, ADDRESS = "github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"
AUTHOR = ("-c", f"user.name={NAME}", "-c", f"user.email={ADDRESS}", "-c", "core.hooksPath=/dev/null")
CREDENTIALS = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")
BREAKING, NOT_BREAKING, TESTS_FAIL = "breaking", "not breaking", "tests fail"
COLOURS = {BREAKING: "b60205", NOT_BREAKING: "0e8a16", TESTS_FAIL: "fbca04"}
# Lines in which nothing but the day differs on which the document was fetched.
DAY = ("^  version: ", "^DOCUMENT_(DATE|SHA256) = ", "^### API document of ")
LONGEST_BODY = 60_000  # GitHub takes 65,536 characters
LEFT_ALONE = f"{BRANCH} has commits of a person and is left alone: merge it, or delete the branch"
FOOT = f"This branch, `{BRANCH}`, is made anew every night, until somebody commits to it; then it is left alone."


def propose(root: Path, report: Path, notes: Path, labels: Sequence[str]) -> str:
    """Commit the regenerated files to the branch of the pull request, and open or renew it.

    Returns what was done, in words. Nothing is pushed where the branch has the same files already, the day aside. A
    pull request is closed where nothing is left to propose. A branch to which a person has committed is left alone.

    Raises:
        DocumentError: There is no report, or git or gh failed.
    """
    tip = _tip(root)
    if tip and _git(root, "log", "-1", "--format=%ce", tip) != ADDRESS:
        return LEFT_ALONE
    if not _git(root, "status", "--porcelain", "--", *(f"{PACKAGE}/{folder}" for folder in GENERATED)):
        return _close(root)
    try:
        text, noted = report.read_text(encoding="utf-8"), notes.read_text(encoding="utf-8")
    except OSError as error:
        raise DocumentError([f"{error.filename} cannot be read; update-spec and spec-report come first"]) from error
    changelog.insert(root / "CHANGELOG.md", text)
    title = text.partition("\n")[0].lstrip("# ")
    _git(root, "switch", "--quiet", "--force-create", BRANCH)
    _git(root, "add", "openapi.yaml", PACKAGE, "CHANGELOG.md")
    _git(root, *AUTHOR, "commit", "--quiet", "--message", title)
    if not tip or _git(root, "diff", *(f"-I{line}" for line in DAY), tip, "HEAD"):
        _git(root, *CREDENTIALS, "push", "--quiet", f"--force-with-lease={BRANCH}:{tip}", "origin", BRANCH)
    return _open(root, title, _body(text, noted), labels)


def _tip(root: Path) -> str:
    """The last commit of the branch on the server, fetched; empty where there is no such branch."""
    tip = _git(root, *CREDENTIALS, "ls-remote", "--heads", "origin", BRANCH).partition("\t")[0]
    if tip:
        _git(root, *CREDENTIALS, "fetch", "--quiet", "--depth=1", "origin", BRANCH)
    return tip


def _body(report: str, notes: str) -> str:
    body = "\n\n".join(filter(None, [report.strip(), notes.strip()]))
    if len(body) > LONGEST_BODY:
        body = f"{body[:LONGEST_BODY]}\n\n... the rest of the report stands in CHANGELOG.md."
    return f"{body}\n\n{FOOT}\n"


def _open(root: Path, title: str, body: str, labels: Sequence[str]) -> str:
    """Open the pull request, or make the open one say what is true today."""
    for label in labels:
        _gh(root, "label", "create", label, "--color", COLOURS[label], "--force")
    number = _number(root)
    if number is None:
        labelled = [option for label in labels for option in ("--label", label)]
        _gh(root, "pr", "create", "--head", BRANCH, "--title", title, "--body-file", "-", *labelled, stdin=body)
        return "a pull request was opened"
    _gh(root, "pr", "edit", number, "--title", title, "--body-file", "-", stdin=body)
    present = {label["name"] for label in json.loads(_gh(root, "pr", "view", number, "--json", "labels"))["labels"]}
    changes = [("--add-label", label) for label in labels if label not in present]
    changes += [("--remove-label", label) for label in COLOURS if label in present and label not in labels]
    for change in changes:
        _gh(root, "pr", "edit", number, *change)
    return "the pull request is up to date"


def _close(root: Path) -> str:
    number = _number(root)
    if number is None:
        return "nothing to propose: the generated files are as they were"
    _gh(root, "pr", "close", number, "--delete-branch", "--comment", "The published document says again what we have.")
    return "nothing is left to propose; the pull request was closed"


def _number(root: Path) -> str | None:
    """The number of the open pull request; a fork may have a branch of the same name."""
    found = json.loads(
        _gh(root, "pr", "list", "--head", BRANCH, "--state", "open", "--json", "number,isCrossRepository")
    )
    return next((str(one["number"]) for one in found if not one["isCrossRepository"]), None)


def _git(root: Path, *arguments: str) -> str:
    return _run(root, ["git", *arguments])


def _gh(root: Path, *arguments: str, stdin: str | None = None) -> str:
    return _run(root, ["gh", *arguments], stdin)


def _run(root: Path, command: list[str], stdin: str | None = None) -> str:
    try:
        done = subprocess.run(command, cwd=root, input=stdin, capture_output=True, encoding="utf-8", check=True)
    except FileNotFoundError as error:
        raise DocumentError([f"{command[0]} is not installed"]) from error
    except subprocess.CalledProcessError as error:
        told = " ".join(word for word in command if word not in {*AUTHOR, *CREDENTIALS})[:80]
        raise DocumentError([f"`{told}` failed: {error.stderr.strip()}"]) from error
    return done.stdout.strip()
