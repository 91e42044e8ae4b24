"""Which of two is the newer one, and the update of a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from instantly_async.vendor import checking

from .copies import DEST, Ran, made_by, tree


def test_an_unmodified_copy_is_replaced_as_a_whole(
    vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        made_by(patch, "0.1.0", "2026-07-09")
        assert vendor(DEST).out.startswith(f"{DEST} is instantly-async 0.1.0 (API document of 2026-07-09)\n")
    (package / "client.py").unlink()
    (package / "new.py").touch()
    ran = vendor(DEST)
    was = "and was 0.1.0 (API document of 2026-07-09)"
    assert ran.out.startswith(f"{DEST} is instantly-async 0.2.0 (API document of 2026-08-21), {was}\n")
    assert sorted(tree(Path(DEST))) == ["VENDORED.toml", "__init__.py", "api/__init__.py", "new.py", "py.typed"]
    assert [path.name for path in Path(DEST).parent.iterdir()] == ["instantly"]


@pytest.mark.parametrize("version", [("0.1.0", "2026-12-31"), ("0.2.0rc1", "2026-12-31"), ("0.2.0", "2026-07-09")])
def test_the_check_tells_that_a_newer_one_is_installed(
    version: tuple[str, str], vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version counts, and where it is the same, the date of the API's document."""
    made_by(monkeypatch, *version)
    vendor(DEST)
    ran = vendor("--check", DEST)
    assert ran.status == 0
    said, date = version
    run = f"run python -m instantly_async.vendor {DEST}"
    newer = f"{DEST} is {said} (API document of {date}); 0.2.0 (2026-08-21) is installed: {run}"
    assert ran.out == f"{newer}\n{DEST} is unmodified\n"


@pytest.mark.parametrize("version", [("0.10.0", "2026-01-01"), ("0.2.0", "2026-08-22"), ("0.2.0.post1", "2026-01-01")])
def test_the_check_tells_that_the_copy_is_the_newer_one(
    version: tuple[str, str], vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    made_by(monkeypatch, *version)
    vendor(DEST)
    ran = vendor("--check", DEST)
    assert ran.status == 0
    assert "; it is newer than what is installed, 0.2.0 (2026-08-21)\n" in ran.out


@pytest.mark.parametrize("options", [[], ["--with-sandbox"]])
def test_the_check_tells_of_other_content_under_the_same_version(
    options: list[str], vendor: Callable[..., Ran], package: Path
) -> None:
    vendor(DEST, *options)
    assert "installed" not in vendor("--check", DEST).out
    (package / "client.py").write_text("work in progress")
    ran = vendor("--check", DEST)
    assert ran.status == 0
    assert "; other files are installed, under the same version and date: run " in ran.out


def test_a_sandbox_on_one_side_alone_is_no_other_content(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST, "--with-sandbox")
    shutil.rmtree(package / "sandbox")
    assert "installed" not in vendor("--check", DEST).out


def test_versions_sort_as_versions_do() -> None:
    versions = ["0.9", "0.10.dev1", "0.10rc9", "0.10rc10", "0.10", "0.10.post1", "1.0a1", "1.0", "1.0.1", "10.0"]
    assert sorted([*versions[5:], *versions[:5]], key=checking._order) == versions
