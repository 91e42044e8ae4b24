"""Modified copies are recognized, and neither replaced nor copied without --force."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from .copies import DEST, Ran, tree


def modify(dest: Path) -> None:
    (dest / "client.py").write_text("changed")
    (dest / "api" / "__init__.py").unlink()
    (dest / "mine.py").write_text("added")
    (dest / "py.typed").unlink()
    (dest / "py.typed").mkdir()
    (dest / "__pycache__").mkdir()
    (dest / "__pycache__" / "client.pyc").write_bytes(b"no matter")


MODIFIED = "  changed client.py\n  missing api/__init__.py\n  missing py.typed\n  added mine.py\n"


def test_an_unmodified_copy_is_proved_to_be_one(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / "__pycache__").mkdir()
    (Path(DEST) / "__pycache__" / "client.pyc").write_bytes(b"no matter")
    assert vendor("--check", DEST) == Ran(
        0, f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} is unmodified\n", ""
    )


def test_a_modified_copy_is_told_by_its_files(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    modify(Path(DEST))
    assert vendor("--check", DEST) == Ran(
        1, f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} was modified:\n{MODIFIED}", ""
    )


def test_links_count_as_what_they_lead_to(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST)
    (Path(DEST) / "client.py").unlink()
    (Path(DEST) / "client.py").symlink_to(package / "client.py")
    assert vendor("--check", DEST).status == 0
    (Path(DEST) / "client.py").unlink()
    (Path(DEST) / "client.py").symlink_to(package, target_is_directory=True)
    (Path(DEST) / "more").symlink_to(package, target_is_directory=True)
    (Path(DEST) / "nowhere").symlink_to("nothing")
    assert vendor("--check", DEST).out.endswith("  changed client.py\n  added more\n  added nowhere\n")


def test_a_modified_copy_is_replaced_only_with_force(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    before = tree(Path(DEST))
    modify(Path(DEST))
    modified = tree(Path(DEST))
    assert vendor(DEST) == Ran(2, "", f"{DEST} was modified; --force replaces it all the same:\n{MODIFIED}")
    assert tree(Path(DEST)) == modified
    assert vendor(DEST, "--force").status == 0
    assert tree(Path(DEST)) == before


def test_a_modified_copy_is_no_source_without_force(vendor: Callable[..., Ran], package: Path) -> None:
    original = package.parent / "elsewhere"
    vendor(str(original))
    shutil.rmtree(package)
    original.rename(package)  # now the command runs from a copy
    assert vendor("second").status == 0

    (package / "client.py").write_text("changed")
    ran = vendor(DEST)
    assert (ran.status, ran.out) == (2, "")
    hint = "copy the original, or with --force this all the same"
    assert ran.err == f"{package} was modified; {hint}:\n  changed client.py\n"
    (package / "VENDORED.toml").write_text("garbage")
    assert vendor(DEST).err == f"{package / 'VENDORED.toml'} cannot be read: {hint}\n"
    assert not Path(DEST).exists()
    assert vendor(DEST, "--force").status == 0


def test_only_copies_can_be_checked(vendor: Callable[..., Ran], package: Path) -> None:
    Path("empty").mkdir()
    for dest in ("nothing", "empty"):
        ran = vendor("--check", dest)
        reason = "is no copy of instantly-async (no readable VENDORED.toml): give the folder of one"
        assert ran == Ran(2, "", f"{dest} {reason}\n")
    assert vendor("--check").err.startswith(f"{package} is no copy")
