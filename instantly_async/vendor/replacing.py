"""A folder takes the place of another as a whole, whenever the process ends."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .refusal import Refusal

if sys.platform != "win32":
    import fcntl


def recover(dest: Path) -> None:
    """Put back the old folder if a killed run had moved it away, and delete what else that run left.

    Raises:
        Refusal: Something else is there under the name of what such a run leaves.
    """
    beside = _beside(dest)
    if not os.path.lexists(beside):
        return
    if beside.is_symlink() or not beside.is_dir() or {*os.listdir(beside)} - {"new", "old"}:
        raise Refusal(f"{beside} is in the way, and was not left by an interrupted copy: move it away")
    if (beside / "old").exists() and not os.path.lexists(dest):
        (beside / "old").rename(dest)
    shutil.rmtree(beside)


@contextmanager
def in_place_of(dest: Path) -> Iterator[Path]:
    """A new folder that takes the place of another in the end; whatever fails before leaves the old one there."""
    beside = _beside(dest)
    beside.mkdir(mode=0o700)  # on the same disk: renaming is enough
    new, old = beside / "new", beside / "old"
    try:
        yield new
        if dest.exists():
            dest.rename(old)
        new.rename(dest)
    finally:
        if old.exists() and not dest.exists():
            old.rename(dest)
        try:
            shutil.rmtree(beside, ignore_errors=True)
        finally:  # once more if Ctrl-C came in the middle
            shutil.rmtree(beside, ignore_errors=True)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """One run at a time in a folder: what another one has there would look like what a killed one left."""
    if sys.platform == "win32":
        yield
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems have no locks
            fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def write(path: Path, content: bytes) -> None:
    """Write a file so that it is whole on the disk before the folder gets its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _beside(dest: Path) -> Path:
    return dest.parent / f".{dest.name}-copying"
