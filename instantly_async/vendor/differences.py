"""Whether a copy is as it was made."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from .contents import RECORD, digest, read

IGNORED = {".DS_Store", "Thumbs.db"}  # what file managers write
BYTE_CODE = "__pycache__/"


def differences(copy: Path, files: Mapping[str, str]) -> list[str]:
    """What in a copy is not as it was made, each with what became of it; `files` has the hash of each file.

    Folders that hold nothing but byte code are left to `byte_code`: Python makes them.
    """
    found = sorted(_entries(copy, files))
    changed = [file for file in found if file in files and _digest(copy / file) != files[file]]
    added = [file for file in found if file not in files and not _is_byte_code(copy, file)]
    return [
        *(f"changed {file}{_kind(copy / file)}" for file in changed),
        *(f"missing {file}" for file in sorted(files.keys() - set(found))),
        *(f"added {file}{_kind(copy / file)}" for file in added),
    ]


def byte_code(copy: Path, files: Mapping[str, str]) -> list[str]:
    """The folders in which Python keeps byte code, which it may run instead of the source."""
    return [file for file in sorted(_entries(copy, files)) if _is_byte_code(copy, file)]


def _entries(copy: Path, files: Mapping[str, str]) -> Iterator[str]:
    """All that is in a copy but its record, as POSIX paths; a folder that has no place there stands for its content."""
    folders = {parent.as_posix() for file in files for parent in PurePosixPath(file).parents}
    pending = [copy]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                name = Path(entry.path).relative_to(copy).as_posix()
                if entry.is_dir(follow_symlinks=False):
                    if name in folders:
                        pending.append(Path(entry.path))
                    else:
                        yield f"{name}/"
                elif name != RECORD and not (entry.name in IGNORED and entry.is_file(follow_symlinks=False)):
                    yield name


def _is_byte_code(copy: Path, name: str) -> bool:
    if not f"/{name}".endswith(f"/{BYTE_CODE}"):
        return False
    with os.scandir(copy / name) as entries:
        return all(".pyc" in entry.name and entry.is_file(follow_symlinks=False) for entry in entries)


def _digest(path: Path) -> str | None:
    content = read(path)
    return None if content is None else digest(content)


def _kind(path: Path) -> str:
    if path.is_symlink():
        return " (a link)"
    return "" if path.is_file() or path.is_dir() else " (no regular file)"
