"""The release on GitHub: the entry of the changelog, and the files."""

from __future__ import annotations

import tempfile
from pathlib import Path

from . import changelog, files, versions
from .programs import gh


def publish(root: Path, folder: Path, expected: str) -> str:
    """Make the release on GitHub, of files that the index has already; returns what was done, in words.

    Raises:
        ReleaseError: The files are not those that were built, or gh failed.
    """
    version = versions.written(root)
    files.inspect(root, folder, expected)
    with tempfile.TemporaryDirectory() as temporary:
        notes = Path(temporary, "notes.md")
        notes.write_text(changelog.entry(root, version), encoding="utf-8")
        paths = [str(files.file(root, folder, kind).resolve()) for kind in files.KINDS]
        # --verify-tag: without it, gh makes a tag that is not there.
        gh(
            root,
            "release",
            "create",
            f"v{version}",
            *paths,
            "--verify-tag",
            "--title",
            str(version),
            "--notes-file",
            str(notes),
        )
    return f"GitHub has the release v{version}"
