"""`make propose`: what a regeneration changed becomes one pull request, which is rebuilt in place every time."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .during.rendering import GENERATED
from .generate import PACKAGE
from .problems import DocumentError
from .report import changelog

BRANCH = "regenerate"
NAME, ADDRESS = "github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"
AUTHOR = ("-c", f"user.name={NAME}", "-c", f"user.email={ADDRESS}")
CREDENTIALS = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")
BREAKING, NOT_BREAKING, TESTS_FAIL = LABELS = ("breaking", "not breaking", "tests fail")
# Lines in which nothing but the day differs on which the document was fetched.
DAY = ("^  version: ", "^DOCUMENT_(DATE|SHA256) = ", "^### API document of ")
LONGEST_BODY = 60_000  # GitHub takes 65,536 characters


def propose(root: Path, report: Path, notes: Path, labels: Sequence[str]) -> str:
    """Commit the regenerated files to the branch of the pull request, and open or renew it.

    Returns what was done, in words. Nothing is pushed where the branch has the same files already; a pull request is
    closed where nothing is left to propose.

    Raises:
        DocumentError: There is no report, or git or gh failed.
    """
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
    if _is_pushed(root):
        return "the pull request has all of it already"
    _git(root, *CREDENTIALS, "push", "--quiet", "--force", "origin", BRANCH)
    return _open(root, title, "\n\n".join(filter(None, [noted.strip(), text])), labels)


def _open(root: Path, title: str, body: str, labels: Sequence[str]) -> str:
    if len(body) > LONGEST_BODY:
        body = f"{body[:LONGEST_BODY]}\n\n... the rest stands in CHANGELOG.md."
    for label in labels:
        _gh(root, "label", "create", label, "--force")
    number = _number(root)
    if number is None:
        labelled = [option for label in labels for option in ("--label", label)]
        _gh(root, "pr", "create", "--head", BRANCH, "--title", title, "--body-file", "-", *labelled, stdin=body)
        return "a pull request was opened"
    _gh(root, "pr", "edit", number, "--title", title, "--body-file", "-", stdin=body)
    present = {label["name"] for label in json.loads(_gh(root, "pr", "view", number, "--json", "labels"))["labels"]}
    changes = [("--add-label", label) for label in labels if label not in present]
    changes += [("--remove-label", label) for label in LABELS if label in present and label not in labels]
    for change in changes:
        _gh(root, "pr", "edit", number, *change)
    return "the pull request was renewed"


def _close(root: Path) -> str:
    number = _number(root)
    if number is None:
        return "nothing to propose: the generated files are as they were"
    _gh(root, "pr", "close", number, "--delete-branch", "--comment", "The published document says again what we have.")
    return "nothing is left to propose; the pull request was closed"


def _number(root: Path) -> str | None:
    """The number of the open pull request."""
    found = json.loads(_gh(root, "pr", "list", "--head", BRANCH, "--state", "open", "--json", "number"))
    return str(found[0]["number"]) if found else None


def _is_pushed(root: Path) -> bool:
    """Whether the branch on the server has the same files, the day aside."""
    if not _git(root, *CREDENTIALS, "ls-remote", "--heads", "origin", BRANCH):
        return False
    _git(root, *CREDENTIALS, "fetch", "--quiet", "--depth=1", "origin", BRANCH)
    return not _git(root, "diff", *(f"-I{line}" for line in DAY), "FETCH_HEAD", "HEAD")


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
        raise DocumentError([f"`{' '.join(command[:4])} ...` failed: {error.stderr.strip()}"]) from error
    return done.stdout.strip()
