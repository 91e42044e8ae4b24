"""A version that could not be prepared leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.programs import ProgramError
from custom_hooks.release import prepare
from custom_hooks.release.dry_run.repository import git

FILES = {
    "CHANGELOG.md": "# Changelog\n",
    "changelog.d/+words.fixed.md": "- Words.\n",
    "instantly_async/_core/version.py": '__version__ = "0.1.0"\n',
}


def test_where_the_entry_cannot_be_written_the_work_tree_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it can be tried again once towncrier is there."""

    def missing(root: Path, command: list[str]) -> str:
        raise ProgramError("No module named towncrier")

    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    monkeypatch.setattr(prepare, "run", missing)
    for _ in range(2):
        with pytest.raises(ProgramError, match="No module named towncrier"):
            prepare.prepare(tmp_path, "0.1.1")
    assert not git(tmp_path, "status", "--porcelain")
