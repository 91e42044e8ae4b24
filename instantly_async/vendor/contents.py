"""The files of this package, and of its copies."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .refusal import Refusal

PACKAGE = Path(__file__).resolve().parent.parent
RECORD = "VENDORED.toml"
IGNORED = {"__pycache__", ".DS_Store", "Thumbs.db"}


def files(folder: Path) -> list[str]:
    """All files of a package but its record, and what Python and file managers write; as POSIX paths."""
    found = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    return sorted(path.as_posix() for path in found if not IGNORED & {*path.parts} and path != Path(RECORD))


def contents(*, sandbox: bool) -> dict[str, bytes]:
    """The files of which a copy of this package consists.

    Raises:
        Refusal: The package is in an archive, from which Python can import but not list files.
    """
    if not PACKAGE.is_dir():
        raise Refusal(f"{PACKAGE} is no folder: unpack or install the package first")
    return {
        file: (PACKAGE / file).read_bytes()
        for file in files(PACKAGE)
        if is_shipped(file) and (sandbox or not in_sandbox(file))
    }


def is_shipped(file: str) -> bool:
    """Whether a file belongs to the package, and does not just lie beside it in a checkout."""
    return file.endswith(".py") or file in {"py.typed", "LICENSE", "sandbox/operations.json"}


def has_sandbox() -> bool:
    """Whether this package has its sandbox; a copy may have been made without."""
    return (PACKAGE / "sandbox").is_dir()


def in_sandbox(file: str) -> bool:
    """Whether a file belongs to the sandbox."""
    return file.startswith("sandbox/")


def digest(content: bytes) -> str:
    """What the record says of a file."""
    return hashlib.sha256(content).hexdigest()
