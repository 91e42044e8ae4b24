"""A job that is run again makes no second release on GitHub, and none is taken for ours that is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.programs import ProgramError
from custom_hooks.release import files, github
from custom_hooks.release.errors import ReleaseError

WHEEL, SDIST = "instantly_async-1.2.3-py3-none-any.whl", "instantly_async-1.2.3.tar.gz"
OURS = [{"name": WHEEL, "size": 3}, {"name": SDIST, "size": 4}]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version whose files were inspected."""
    version = tmp_path / "instantly_async" / "_core" / "version.py"
    version.parent.mkdir(parents=True)
    version.write_text('__version__ = "1.2.3"\n', encoding="utf-8")
    (tmp_path / WHEEL).write_bytes(b"123")
    (tmp_path / SDIST).write_bytes(b"1234")
    monkeypatch.setattr(files, "inspect", lambda *arguments: None)
    monkeypatch.setattr(github, "check_tag", lambda *arguments: None)
    return tmp_path


def view(monkeypatch: pytest.MonkeyPatch, found: dict[str, Any] | str) -> None:
    """What gh says of the release; it takes no other command."""

    def gh(root: Path, *arguments: str) -> str:
        assert arguments[:3] == ("release", "view", "v1.2.3")
        if isinstance(found, str):
            raise ProgramError(found)
        return json.dumps(found)

    monkeypatch.setattr(github, "gh", gh)


def test_a_release_that_is_there_is_left_alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view(monkeypatch, {"isDraft": False, "assets": OURS})
    assert github.publish(root, root, "") == "GitHub has the release v1.2.3 already"


@pytest.mark.parametrize(
    "found",
    [
        {"isDraft": True, "assets": OURS},
        {"isDraft": False, "assets": OURS[:1]},
        {"isDraft": False, "assets": [*OURS, {"name": "more.zip", "size": 1}]},
        {"isDraft": False, "assets": [OURS[0], {"name": SDIST, "size": 5}]},
    ],
)
def test_a_draft_or_other_files_are_not_taken_for_the_release(
    found: dict[str, Any], root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view(monkeypatch, found)
    with pytest.raises(ReleaseError, match=r"`gh release delete v1\.2\.3` and run the job again"):
        github.publish(root, root, "")


def test_where_gh_cannot_tell_nothing_is_made(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view(monkeypatch, "HTTP 502")
    with pytest.raises(ProgramError, match="HTTP 502"):
        github.publish(root, root, "")
