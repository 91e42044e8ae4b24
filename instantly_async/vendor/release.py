"""What a copy of this package consists of: its files, and the record that lists them."""

from __future__ import annotations

from .._core.version import __version__
from ..api import DOCUMENT_DATE, DOCUMENT_SHA256, GENERATOR
from .contents import PACKAGE, contents, digest
from .record import DISTRIBUTION, Record
from .refusal import Refusal
from .requirements import requirements
from .versions import order


def release(*, sandbox: bool) -> tuple[Record, dict[str, bytes]]:
    """The record and the files of a copy of this package.

    Raises:
        Refusal: It has files that no copy can have.
    """
    files = contents(sandbox=sandbox)
    needs = requirements(Record.of(PACKAGE))
    only_sandbox = needs.sandbox or [] if sandbox else []
    try:
        record = Record(
            distribution=DISTRIBUTION,
            version=__version__,
            document_date=DOCUMENT_DATE,
            document_sha256=DOCUMENT_SHA256,
            generator=GENERATOR,
            sandbox=sandbox,
            requires_python=needs.python,
            dependencies=None if needs.always is None else sorted(needs.always + only_sandbox),
            sandbox_dependencies=only_sandbox or None,
            files={file: digest(content) for file, content in files.items()},
        )
    except ValueError as error:
        raise Refusal(f"{PACKAGE} is not as it was installed: {error}") from error
    return record, files


def is_same(record: Record) -> bool:
    """Whether a copy is of the version and the API document of this package, however the version is written."""
    return (order(record.version), record.document_date) == (order(__version__), DOCUMENT_DATE)


def is_older(record: Record) -> bool | None:
    """Whether a copy is older than this package; None if what it has for a version is none."""
    theirs, ours = order(record.version), order(__version__)
    if theirs is None or ours is None:
        return None
    return (theirs, record.document_date) < (ours, DOCUMENT_DATE)


def running() -> str:
    """This package, in words."""
    return f"{__version__} (API document of {DOCUMENT_DATE})"
