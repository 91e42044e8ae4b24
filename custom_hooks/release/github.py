"""The release on GitHub: the entry of the changelog, and the files."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from ..programs import ProgramError, gh
from ..project import read as read_project
from . import changelog, files, versions
from .check import check_tag
from .errors import ReleaseError


def publish(root: Path, folder: Path, expected: str) -> str:
    """Make the release on GitHub, of files that the index has already; returns what was done, in words.

    Raises:
        ReleaseError: The files are not those that were built, the tag was moved, GitHub has another release of that
            tag, or gh failed.
    """
    version = versions.written(root)
    tag = f"v{version}"
    files.inspect(root, folder, expected)
    check_tag(root, version)
    paths = [files.file(root, folder, kind).resolve() for kind in files.KINDS]
    if (there := _there(root, tag)) is not None:
        if there == {path.name: path.stat().st_size for path in paths}:
            return f"GitHub has the release {tag} already"
        raise ReleaseError(
            f"GitHub has a release {tag}, a draft or with other files; `gh release delete {tag}` and run the job again"
        )
    with tempfile.TemporaryDirectory() as temporary:
        notes = Path(temporary, "notes.md")
        notes.write_text(changelog.notes(root, version, read_project(root).repository), encoding="utf-8")
        words = ("--title", str(version), "--notes-file", str(notes))
        # --verify-tag: without it, gh makes a tag that is not there.
        gh(root, "release", "create", tag, *map(str, paths), "--verify-tag", *words)
    return f"GitHub has the release {tag}"


def _there(root: Path, tag: str) -> dict[str, int] | None:
    """The files of a release and their sizes, and of a draft none; None where there is no release."""
    try:
        found = json.loads(gh(root, "release", "view", tag, "--json", "assets,isDraft"))
    except ProgramError as error:
        if "release not found" in str(error):
            return None
        raise
    return {} if found["isDraft"] else {asset["name"]: asset["size"] for asset in found["assets"]}
