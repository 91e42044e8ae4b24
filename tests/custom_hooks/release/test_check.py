"""A tag is released as long as origin has it where the run began."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.programs import ProgramError
from custom_hooks.release.check import check_tag
from custom_hooks.release.dry_run.repository import Repository, git
from custom_hooks.release.errors import ReleaseError
from custom_hooks.release.versions import parse

VERSION = parse("1.2.3")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    source = tmp_path / "source"
    source.mkdir()
    (source / "README.md").write_text("Words.\n", encoding="utf-8")
    git(source, "init", "--quiet")
    return Repository(source, tmp_path)


@pytest.fixture
def checkout(tmp_path: Path, repository: Repository) -> Path:
    """What the run that the tag started has checked out."""
    repository.tag("v1.2.3")
    repository.clone("v1.2.3", repository.commit_of("v1.2.3"), tmp_path / "checkout")
    return tmp_path / "checkout"


def test_a_tag_that_is_where_it_was_is_released(repository: Repository, checkout: Path) -> None:
    check_tag(checkout, VERSION)
    repository.commit("Main goes on")
    check_tag(checkout, VERSION)
    git(repository.origin, "update-ref", "refs/tags/v1.2.3", repository.commit_of("v1.2.3"))
    check_tag(checkout, VERSION)  # a tag without a message


def test_a_tag_that_was_moved_is_not(repository: Repository, checkout: Path) -> None:
    repository.commit("Something else")
    repository.tag("v1.2.3")
    with pytest.raises(ReleaseError, match=r"the tag v1\.2\.3 of origin is not what is checked out"):
        check_tag(checkout, VERSION)


def test_a_tag_that_was_deleted_is_not(repository: Repository, checkout: Path) -> None:
    git(repository.origin, "update-ref", "-d", "refs/tags/v1.2.3")
    repository.tag("v1.2.30")
    with pytest.raises(ReleaseError, match=r"origin has no tag v1\.2\.3$"):
        check_tag(checkout, VERSION)


def test_where_origin_cannot_be_asked_nothing_is_released(repository: Repository, checkout: Path) -> None:
    repository.origin.rename(repository.origin.with_name("away"))
    with pytest.raises(ProgramError, match="`git ls-remote origin"):
        check_tag(checkout, VERSION)
