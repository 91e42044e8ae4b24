"""The files of this package, and how files of others are read: never through a link, and never without a limit."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from .refusal import Refusal

PACKAGE = Path(__file__).absolute().parent.parent
RECORD = "VENDORED.toml"
LARGEST = 16_000_000  # bytes; no file of the package has a tenth of it
# A link or a FIFO that takes the place of a file in the last moment is not followed, and not waited for.
FLAGS: int = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def contents(*, sandbox: bool) -> dict[str, bytes]:
    """The files of which a copy of this package consists.

    Raises:
        Refusal: The package is in an archive, from which Python can import but not list files.
    """
    check_folder()
    files = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*") if path.is_file())
    return {
        file.as_posix(): (PACKAGE / file).read_bytes()
        for file in files
        if is_shipped(file.as_posix()) and (sandbox or not in_sandbox(file.as_posix()))
    }


def check_folder() -> None:
    """See that this package can be copied at all.

    Raises:
        Refusal: It is in an archive.
    """
    if not PACKAGE.is_dir():
        raise Refusal(f"{PACKAGE} is no folder: unpack or install the package first")


def is_shipped(file: str) -> bool:
    """Whether a file belongs to the package, and does not just lie beside it in a checkout."""
    if "__pycache__" in file.split("/"):
        return False
    return file.endswith(".py") or file in {"py.typed", "LICENSE", "sandbox/operations.json"}


def has_sandbox() -> bool:
    """Whether this package has its sandbox; a copy may have been made without."""
    return (PACKAGE / "sandbox").is_dir()


def in_sandbox(file: str) -> bool:
    """Whether a file belongs to the sandbox."""
    return file.startswith("sandbox/")


def read(path: Path, *, largest: int = LARGEST) -> bytes | None:
    """The content of a regular file; None for a link, a folder, a device, a FIFO, and a file that is too large."""
    if not stat.S_ISREG(path.lstat().st_mode):
        return None
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | FLAGS)) as file:
        content = file.read(largest + 1)
    return content if len(content) <= largest else None


def digest(content: bytes) -> str:
    """What the record says of a file."""
    return hashlib.sha256(content).hexdigest()
