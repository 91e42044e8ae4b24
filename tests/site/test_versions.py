"""Sites of several versions stand beside each other, and readers come to the newest release."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.programs import ProgramError
from custom_hooks.site.publishing import publish
from custom_hooks.site.versions import place, series


def built(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "index.html").write_text(text, encoding="utf-8")
    (folder / "404.html").write_text(f"no {text}", encoding="utf-8")
    return folder


def listed(site: Path) -> list[Any]:
    versions: list[Any] = json.loads((site / "versions.json").read_text())
    return versions


def test_before_a_release_what_is_on_main_is_the_latest(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    place(built(tmp_path / "built", "new"), site, "dev")
    assert listed(site) == [{"version": "dev", "title": "dev", "aliases": ["latest"]}]
    assert 'url=latest/"' in (site / "index.html").read_text()
    assert (site / "latest" / "index.html").read_text() == "new"
    assert (site / "404.html").read_text() == "no new"


def test_the_highest_release_is_the_latest_whichever_is_put_there_last(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for version in ("dev", "0.9", "0.10", "0.2"):
        place(built(tmp_path / "built", version), site, version)
    assert [one["version"] for one in listed(site)] == ["0.10", "0.9", "0.2", "dev"]
    assert [one["aliases"] for one in listed(site)] == [["latest"], [], [], []]
    assert (site / "latest" / "index.html").read_text() == "0.10"
    assert 'url=latest/"' in (site / "index.html").read_text()
    assert (site / "0.2" / "index.html").read_text() == "0.2"


def test_a_version_that_is_there_is_replaced_as_a_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    old = built(tmp_path / "old", "old")
    (old / "gone.html").write_text("gone")
    place(old, site, "1.0")
    place(built(tmp_path / "new", "new"), site, "1.0")
    for folder in ("1.0", "latest"):
        assert sorted(path.name for path in (site / folder).iterdir()) == ["404.html", "index.html"]
        assert (site / folder / "index.html").read_text() == "new"


@pytest.mark.parametrize("version", ["", "..", "latest", "1", "1.2.3", "01.2", "1.2/..", "v1.2", "1.2\n", "dev/x"])
def test_what_is_no_version_is_refused(tmp_path: Path, version: str) -> None:
    with pytest.raises(ValueError, match="is no version"):
        place(built(tmp_path / "built", "x"), tmp_path, version)


def test_a_folder_without_a_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"has no site"):
        place(tmp_path, tmp_path, "dev")


@pytest.mark.parametrize(
    ("named", "version"), [("v1.4.2", "1.4"), ("1.4.2", "1.4"), ("1.4", "1.4"), ("dev", "dev"), ("v0.10.0rc1", "0.10")]
)
def test_a_site_is_that_of_all_patches_of_a_version(named: str, version: str) -> None:
    assert series(named) == version


def git(folder: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=n", "-c", "user.email=n@n.example")
    return subprocess.run(
        ["git", *settings, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True
    ).stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone of a repository of its own."""
    git(tmp_path, "init", "--quiet", "--bare", "origin.git")
    git(tmp_path, "clone", "--quiet", "origin.git", "checkout")
    root = tmp_path / "checkout"
    (root / "file").write_text("code")
    git(root, "add", "file")
    git(root, "commit", "--quiet", "-m", "code")
    git(root, "push", "--quiet", "origin", "HEAD:refs/heads/main")
    return root


def published(checkout: Path) -> dict[str, str]:
    origin = checkout.parent / "origin.git"
    names = git(origin, "ls-tree", "-r", "--name-only", "gh-pages").splitlines()
    return {name: git(origin, "show", f"gh-pages:{name}") for name in names}


def test_a_site_is_published_beside_the_others_in_one_commit(checkout: Path, tmp_path: Path) -> None:
    assert publish(checkout, built(tmp_path / "built", "new"), "dev") == "the site of dev was published"
    assert publish(checkout, built(tmp_path / "built", "one"), "1.0") == "the site of 1.0 was published"
    files = published(checkout)
    assert {name: files[f"{name}/index.html"] for name in ("dev", "1.0", "latest")} == {
        "dev": "new",
        "1.0": "one",
        "latest": "one",
    }
    assert "file" not in files  # the pages alone
    assert git(checkout.parent / "origin.git", "rev-list", "--count", "gh-pages") == "1"


def test_the_same_site_is_not_pushed_again(checkout: Path, tmp_path: Path) -> None:
    site = built(tmp_path / "built", "new")
    publish(checkout, site, "dev")
    before = git(checkout.parent / "origin.git", "rev-parse", "gh-pages")
    assert publish(checkout, site, "dev") == "the site of dev is there already"
    assert git(checkout.parent / "origin.git", "rev-parse", "gh-pages") == before


def test_of_two_that_publish_at_once_none_is_lost(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(checkout, built(tmp_path / "built", "old"), "dev")
    others = iter(["1.0", "1.1"])

    def meanwhile(source: Path, site: Path, version: str) -> None:
        place(source, site, version)
        if other := next(others, ""):
            monkeypatch.setattr("custom_hooks.site.publishing.place", place)
            publish(checkout, built(tmp_path / other, other), other)
            monkeypatch.setattr("custom_hooks.site.publishing.place", meanwhile)

    monkeypatch.setattr("custom_hooks.site.publishing.place", meanwhile)
    assert publish(checkout, built(tmp_path / "newer", "newer"), "dev") == "the site of dev was published"
    files = published(checkout)
    assert {name: files[f"{name}/index.html"] for name in ("dev", "1.0", "1.1", "latest")} == {
        "dev": "newer",
        "1.0": "1.0",
        "1.1": "1.1",
        "latest": "1.1",
    }


def test_what_git_refuses_for_another_reason_is_not_tried_again(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = checkout.parent / "origin.git" / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    tried: list[str] = []

    def counted(source: Path, site: Path, version: str) -> None:
        tried.append(version)
        place(source, site, version)

    monkeypatch.setattr("custom_hooks.site.publishing.place", counted)
    with pytest.raises(ProgramError, match="push"):
        publish(checkout, built(tmp_path / "built", "new"), "dev")
    assert tried == ["dev"]


def test_a_branch_that_changes_all_the_time_is_given_up_and_never_overwritten(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(checkout, built(tmp_path / "built", "new"), "dev")
    origin = checkout.parent / "origin.git"

    def meanwhile(source: Path, site: Path, version: str) -> None:
        tree = git(origin, "rev-parse", "gh-pages^{tree}")
        commit = git(origin, "commit-tree", tree, "-p", "gh-pages", "-m", "another")
        git(origin, "update-ref", "refs/heads/gh-pages", commit)
        place(source, site, version)

    monkeypatch.setattr("custom_hooks.site.publishing.place", meanwhile)
    with pytest.raises(ProgramError, match="push"):
        publish(checkout, built(tmp_path / "built", "newer"), "dev")
    assert git(origin, "show", "gh-pages:dev/index.html") == "new"


def test_a_link_that_another_program_left_is_replaced(tmp_path: Path) -> None:
    site = tmp_path / "site"
    place(built(tmp_path / "built", "old"), site, "1.0")
    shutil.rmtree(site / "latest")
    (site / "latest").symlink_to("1.0")
    place(built(tmp_path / "built", "new"), site, "1.1")
    assert (site / "1.0" / "index.html").read_text() == "old"
    assert (site / "latest" / "index.html").read_text() == "new"


def test_what_is_no_site_is_kept_and_not_listed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "CNAME").write_text("docs.example")
    (site / "9.9").write_text("a file")
    place(built(tmp_path / "built", "x"), site, "1.0")
    assert (site / "CNAME").read_text() == "docs.example"
    assert [one["version"] for one in json.loads((site / "versions.json").read_text())] == ["1.0"]


def test_a_site_with_links_to_other_files_is_refused(tmp_path: Path) -> None:
    site = built(tmp_path / "built", "x")
    (site / "page.html").symlink_to("/etc/passwd")
    with pytest.raises(ValueError, match="symbolic link"):
        place(site, tmp_path / "site", "1.0")
