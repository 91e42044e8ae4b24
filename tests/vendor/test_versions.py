"""Which of two is the newer one, and the update of a copy."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from instantly_async.vendor.versions import order

from .copies import DEST, Ran, edit, edit_record, made_by, tree


def test_an_unmodified_copy_is_replaced_as_a_whole(vendor: Callable[..., Ran], package: Path) -> None:
    with made_by("0.1.0", "2026-07-09"):
        assert vendor(DEST).out.startswith(f"{DEST} is instantly-async 0.1.0 (API document of 2026-07-09)\n")
    (package / "client.py").unlink()
    (package / "new.py").touch()
    ran = vendor(DEST)
    was = "and was 0.1.0 (API document of 2026-07-09)"
    assert ran.out.startswith(f"{DEST} is instantly-async 0.2.0 (API document of 2026-08-21), {was}\n")
    assert sorted(tree(Path(DEST))) == ["VENDORED.toml", "__init__.py", "api/__init__.py", "new.py", "py.typed"]
    assert [path.name for path in Path(DEST).parent.iterdir()] == ["instantly"]


@pytest.mark.parametrize("version", [("0.1.0", "2026-12-31"), ("0.2.0rc1", "2026-12-31"), ("0.2.0", "2026-07-09")])
def test_a_copy_of_an_older_version_is_compared_with_its_record_alone(
    version: tuple[str, str], vendor: Callable[..., Ran]
) -> None:
    """The version counts, and where it is the same, the date of the API's document."""
    said, date = version
    with made_by(said, date):
        vendor(DEST)
    installed = "0.2.0 (API document of 2026-08-21) is installed"
    ran = vendor("--check", DEST)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        f"{DEST} is {said} (API document of {date}); {installed}: run python -m instantly_async.vendor {DEST}",
        f"{DEST} is unmodified: its files are those that its own VENDORED.toml lists, which is all that was compared",
        "whoever edits a file and the record is not noticed",
        f"for proof, install instantly-async=={said} and run python -P -m instantly_async.vendor --check {DEST}",
    ]
    strict = vendor("--check", "--strict", DEST)
    assert strict == Ran(2, ran.out.replace("is unmodified", "was not checked"), "")
    (Path(DEST) / "client.py").write_text("edited")
    assert vendor("--check", DEST).status == 1


@pytest.mark.parametrize(
    "version",
    [("99.0", "2026-01-01"), ("0.10.0", "2026-01-01"), ("0.2.0", "2026-08-22"), ("0.2.0.post1", "2026-01-01")],
)
def test_a_version_that_is_newer_than_what_is_installed_cannot_be_checked(
    version: tuple[str, str], vendor: Callable[..., Ran]
) -> None:
    vendor(DEST)
    edit("client.py")
    edit_record(version=version[0], document_date=version[1])
    ran = vendor("--check", DEST)
    assert ran.status == 2
    assert (
        "; that is newer than what is installed, 0.2.0 (API document of 2026-08-21), which cannot know it\n" in ran.out
    )
    assert f"{DEST} was not checked: its files are those that its own VENDORED.toml lists" in ran.out
    assert f"for proof, install instantly-async=={version[0]} and run " in ran.out
    (Path(DEST) / "client.py").write_text("edited once more")
    assert vendor("--check", DEST).status == 1


@pytest.mark.parametrize("version", ["", "banana", "1" * 101, "1.0; rm -rf ~", "\u0663.\u0660", "1.0\n", "\x1b[2J"])
def test_what_is_no_version_cannot_be_checked_and_is_in_no_command(version: str, vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    edit_record(version=version)
    ran = vendor("--check", DEST)
    assert ran.status == 2
    assert "; that is no version to compare with what is installed, 0.2.0 " in ran.out
    assert "for proof, install" not in ran.out
    assert ran.out.count("\n") == 3
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("version", ["0.2", "0.2.0.0", "v0.2.0", "0!0.2.0", "0.02.0", "0.2.00"])
def test_another_spelling_of_the_version_is_compared_all_the_same(version: str, vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    edit("client.py")
    edit_record(version=version)
    ran = vendor("--check", DEST)
    assert ran.status == 1
    for line in ("changed client.py", "changed VENDORED.toml: version", "changed VENDORED.toml: files"):
        assert f"  {line}\n" in ran.out


def test_versions_sort_as_versions_do() -> None:
    versions = [
        *("0.9", "0.10.dev1", "0.10a1.dev2", "0.10a1", "0.10b2", "0.10rc9.dev1", "0.10rc9", "0.10rc10", "0.10"),
        *(
            "0.10+2.a",
            "0.10+10",
            "0.10.post1.dev3",
            "0.10.post1",
            "0.10.post2",
            "0.10.1",
            "1.0a1",
            "1.0",
            "10.0",
            "1!0.1",
        ),
    ]
    keys = [order(version) for version in versions]
    assert all(one < other for one, other in itertools.pairwise(key for key in keys if key is not None))
    assert None not in keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.0", "1.0.0"),
        ("1.0RC1", "v1-c.1"),
        ("1.0a", "1.0alpha0"),
        ("1.0-1", "1.0.post1"),
        ("1.0.r1", "1.0rev1"),
        ("1.0+A_b", "1.0+a.b"),
        ("1.0.dev", "1dev0"),
        ("0!0", "0.0"),
    ],
)
def test_two_spellings_are_one_version(one: str, other: str) -> None:
    assert order(one) is not None
    assert order(one) == order(other)


@pytest.mark.parametrize("version", ["", "1.", ".1", "1..0", "1.0 ", "1.0x", "one", "1.0+", "1!", "1" * 5000, "²"])
def test_what_is_no_version_has_no_order(version: str) -> None:
    assert order(version) is None
