"""What is said of a copy: whether it was modified, what that was compared with, and how old it is."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from attrs import evolve, frozen

from .contents import PACKAGE, RECORD, has_sandbox, in_sandbox
from .differences import byte_code, differences
from .record import DISTRIBUTION, Record
from .refusal import Refusal
from .release import is_older, is_same, release, running
from .versions import order

COMMAND = f"python -m {__package__}"
UNMODIFIED, MODIFIED, NOT_CHECKED = 0, 1, 2
ADVICE = "byte code can run instead of the source: delete these folders; PYTHONDONTWRITEBYTECODE=1 keeps Python from it"


@frozen
class Verdict:
    """What is known of a copy.

    Attributes:
        status: The exit status.
        lines: What is printed.
    """

    status: int
    lines: list[str]


def check(copy: Path, *, strict: bool = False) -> Verdict:
    """Compare a copy with this package if both are of one version, and with its own record otherwise.

    With `strict`, a copy counts as unmodified only if all of it was compared with this package.

    Raises:
        Refusal: It is no copy.
        OSError: A file could not be read.
    """
    if links := [path for path in (copy, copy / RECORD) if path.is_symlink()]:
        return Verdict(MODIFIED, [f"{copy} was modified:", *(f"  {path} is a link" for path in links)])
    record = Record.of(copy)
    if record is None:
        raise Refusal(f"{copy} is no copy of {DISTRIBUTION} (no readable {RECORD}): give the folder of one")
    itself = copy.resolve() == PACKAGE.resolve()
    age, compared = _age(copy, record, itself=itself), is_same(record) and not itself
    if modified := _modified(copy, record, itself=itself, compared=compared):
        scale = [f"compared with {PACKAGE}, which is of the same version and date"] if compared else []
        return Verdict(MODIFIED, [age, f"{copy} was modified:", *(f"  {line}" for line in modified), *scale])
    proved = compared and (has_sandbox() or not record.sandbox)
    checked = itself or compared or is_older(record) is True
    status = UNMODIFIED if proved or (checked and not strict) else NOT_CHECKED
    return Verdict(status, [age, *_proof(copy, record, status, proved=proved, itself=itself)])


def _modified(copy: Path, record: Record, *, itself: bool, compared: bool) -> list[str]:
    ours = _ours(record) if itself or compared else record
    files = ours.files if compared else record.files
    contradictions = record.contradictions(evolve(ours, files=files))
    folders = byte_code(copy, files)
    if itself and not sys.dont_write_bytecode:
        folders = []  # written by this very run
    return [
        *differences(copy, files),
        *(f"changed {RECORD}: {key}" for key in contradictions),
        *(f"added {folder}" for folder in folders),
        *([ADVICE] if folders else []),
    ]


def _ours(record: Record) -> Record:
    """What the record of such a copy of this package says; of a sandbox that this package lacks, what is recorded."""
    if has_sandbox() or not record.sandbox:
        return release(sandbox=record.sandbox)[0]
    ours, _ = release(sandbox=False)
    sandbox = {file: value for file, value in record.files.items() if in_sandbox(file)}
    return evolve(
        ours,
        sandbox=True,
        dependencies=record.dependencies,
        sandbox_dependencies=record.sandbox_dependencies,
        files={**ours.files, **sandbox},
    )


def _age(copy: Path, record: Record, *, itself: bool) -> str:
    said = f"{copy} is {record}"
    if itself or is_same(record):
        return said
    match is_older(record):
        case True:
            return f"{said}; {running()} is installed: run {COMMAND} {shlex.quote(str(copy))}"
        case False:
            return f"{said}; that is newer than what is installed, {running()}, which cannot know it"
        case _:
            return f"{said}; that is no version to compare with what is installed, {running()}"


def _proof(copy: Path, record: Record, status: int, *, proved: bool, itself: bool) -> list[str]:
    """What was compared, and what was not."""
    if proved:
        return [f"{copy} is unmodified: its files are those of {PACKAGE}"]
    verdict = "is unmodified" if status == UNMODIFIED else "was not checked"
    lines = [f"{copy} {verdict}: its files are those that its own {RECORD} lists, which is all that was compared"]
    if itself and not sys.dont_write_bytecode:
        lines.append("byte code was not checked, since this run writes some; with python -B it counts")
    editable = "the record, and the check with which the copy checks itself," if itself else "the record"
    lines.append(f"whoever edits a file and {editable} is not noticed")
    if order(record.version) is not None:
        command = f"python -P -m {DISTRIBUTION.replace('-', '_')}.vendor --check {shlex.quote(str(copy))}"
        lines.append(f"for proof, install {DISTRIBUTION}=={record.version} and run {command}")
    return lines
