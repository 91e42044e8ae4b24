"""Whether a copy is as it was made, and how old it is."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from .._core.version import __version__
from ..api import DOCUMENT_DATE
from .contents import PACKAGE, RECORD, contents, digest, files, has_sandbox, in_sandbox
from .record import DISTRIBUTION, Record
from .refusal import Refusal

COMMAND = f"python -m {__package__}"


def check(copy: Path) -> tuple[list[str], str]:
    """How a copy was modified, and how old it is beside this package.

    Raises:
        Refusal: It is no copy.
        OSError: A file could not be read.
    """
    record = Record.of(copy)
    if record is None:
        raise Refusal(f"{copy} is no copy of {DISTRIBUTION} (no readable {RECORD}): give the folder of one")
    return differences(copy, record), _age(copy, record)


def differences(copy: Path, record: Record) -> list[str]:
    """The files of a copy that are not as they were made, each with what became of it."""
    found = files(copy)
    kept = [file for file in found if file in record.files]
    return [
        *(f"changed {file}" for file in kept if _digest(copy / file) != record.files[file]),
        *(f"missing {file}" for file in sorted(record.files.keys() - set(found))),
        *(f"added {file}" for file in found if file not in record.files),
    ]


def _digest(path: Path) -> str | None:
    return digest(path.read_bytes()) if path.is_file() else None


def _age(copy: Path, record: Record) -> str:
    said, running = f"{copy} is {record}", f"{__version__} ({DOCUMENT_DATE})"
    theirs, ours = (_order(record.version), record.document_date), (_order(__version__), DOCUMENT_DATE)
    update = f"run {COMMAND} {shlex.quote(str(copy))}"
    if copy.resolve() == PACKAGE:
        return said
    if theirs < ours:
        return f"{said}; {running} is installed: {update}"
    if theirs > ours:
        return f"{said}; it is newer than what is installed, {running}"
    if not _same_files(record):
        return f"{said}; other files are installed, under the same version and date: {update}"
    return said


def _same_files(record: Record) -> bool:
    """Whether a copy was made from files like those of this package; the sandbox counts if both have it."""
    sandbox = record.sandbox and has_sandbox()
    ours = {file: digest(content) for file, content in contents(sandbox=sandbox).items()}
    return ours == {file: value for file, value in record.files.items() if sandbox or not in_sandbox(file)}


def _order(version: str) -> tuple[list[int], bool, list[str], list[int]]:
    """A key by which versions sort: 0.9, 0.10rc9, 0.10rc10, 0.10, 0.10.post1."""
    release = version[: len(version) - len(version.lstrip("0123456789."))]
    suffix = version.removeprefix(release)
    final = not suffix.startswith(("a", "b", "rc", "dev"))
    return _numbers(release), final, re.findall("[a-z]+", suffix), _numbers(suffix)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]+", text)]
