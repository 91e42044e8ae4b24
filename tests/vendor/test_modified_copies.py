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


CHANGES = ["changed client.py", "missing api/__init__.py", "missing py.typed", "added mine.py", "added py.typed/"]
MODIFIED = "".join(f"  {line}\n" for line in CHANGES)


def test_an_unmodified_copy_is_proved_to_be_one(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST)
    proof = f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} is unmodified: its files are those of {package}\n"
    assert vendor("--check", DEST) == vendor("--check", "--strict", DEST) == Ran(0, proof, "")


def test_what_file_managers_write_does_not_count(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    for file in (".DS_Store", "api/Thumbs.db"):
        (Path(DEST) / file).touch()
    assert vendor("--check", DEST).status == 0
    (Path(DEST) / "api" / "Thumbs.db").unlink()
    (Path(DEST) / "api" / "Thumbs.db").mkdir()
    assert vendor("--check", DEST).out.splitlines()[2:-1] == ["  added api/Thumbs.db/"]


def test_a_modified_copy_is_told_by_its_files(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST)
    modify(Path(DEST))
    compared = f"compared with {package}, which is of the same version and date"
    assert vendor("--check", DEST) == Ran(
        1, f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} was modified:\n{MODIFIED}{compared}\n", ""
    )


def test_a_modified_copy_is_replaced_only_with_force(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    before = tree(Path(DEST))
    modify(Path(DEST))
    modified = tree(Path(DEST))
    (Path(DEST) / "api" / "__pycache__").mkdir()
    (Path(DEST) / "api" / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"left by an import")
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


def test_byte_code_that_imports_left_does_not_keep_a_copy_from_being_replaced(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / "__pycache__").mkdir()
    (Path(DEST) / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"left by an import")
    assert vendor(DEST).status == 0
    assert not (Path(DEST) / "__pycache__").exists()


def test_only_copies_can_be_checked(vendor: Callable[..., Ran], package: Path) -> None:
    Path("empty").mkdir()
    for dest in ("nothing", "empty"):
        ran = vendor("--check", dest)
        reason = "is no copy of instantly-async (no readable VENDORED.toml): give the folder of one"
        assert ran == Ran(2, "", f"{dest} {reason}\n")
    assert vendor("--check").err.startswith(f"{package} is no copy")
