"""What a person does before a release: the version, and the entry of the changelog, left in the work tree."""

from __future__ import annotations

import sys
from pathlib import Path

from ..programs import git, run
from ..project import read as read_project
from . import changelog, policy, versions
from .errors import ReleaseError

NEXT = """\
{files} say {version} now. Read the entry, shorten it, and:

    git switch --create release-{version}
    git commit --all --message "Version {version}"

Once the pull request is merged, tag the commit by which main got it; the tag starts the release:

    git tag --annotate --message {version} v{version} COMMIT && git push origin v{version}"""


def advise(root: Path) -> str:
    """Say which version the policy asks for."""
    return policy.advice(_newest(root), policy.fragments(root))


def prepare(root: Path, version_text: str) -> str:
    """Write a version and its entry of the changelog; returns what a person does next.

    Raises:
        ReleaseError: The policy forbids the version, there is nothing to release, or the work tree has other changes.
    """
    version, before, changes = versions.parse(version_text), _newest(root), policy.fragments(root)
    if git(root, "status", "--porcelain"):
        raise ReleaseError("the work tree has changes; commit them first")
    if not changes:
        raise ReleaseError(f"{policy.FOLDER} has no fragment: there is nothing to release")
    if (why := policy.refusal(version, before, changes)) is not None:
        raise ReleaseError(why)
    entry = [sys.executable, "-m", "towncrier", "build", "--yes", "--version", str(version)]
    run(root, entry)  # it may fail, and comes before anything is written
    versions.write(root, version)
    changelog.link(root, read_project(root).repository)
    files = f"{versions.FILE.as_posix()} and {changelog.FILE}"
    return f"{policy.advice(before, changes)}\n{NEXT.format(files=files, version=version)}"


def _newest(root: Path) -> versions.Version | None:
    return next(iter(changelog.released(root)), None)
