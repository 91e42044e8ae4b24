"""Makes copies of this package: a whole one, or none."""

from __future__ import annotations

import keyword
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .._core.version import __version__
from ..api import DOCUMENT_DATE, DOCUMENT_SHA256, GENERATOR
from .checking import differences
from .contents import PACKAGE, RECORD, contents, digest, has_sandbox
from .record import DISTRIBUTION, Record
from .refusal import Refusal
from .requirements import requirements


def copy(dest: Path, *, sandbox: bool | None = None, force: bool = False) -> tuple[Record, Record | None]:
    """Copy this package to a folder, in the place of the copy that is there.

    Args:
        dest: The folder; its name becomes that of the package.
        sandbox: Whether the sandbox comes along; when left out, as in the copy that is there.
        force: Replace a modified copy, and copy a modified one.

    Returns:
        The records of the new copy, and of the one that it replaced.

    Raises:
        Refusal: It could not be imported, or something would be lost.
        OSError: A file could not be read or written; what was there is still there.
    """
    _check_place(dest)
    own, old = Record.of(PACKAGE), Record.of(dest)
    if old is None and dest.exists() and any(dest.iterdir()):
        raise Refusal(f"{dest} is not empty, and no copy (no readable {RECORD}): move it away, or give another DEST")
    if not force:
        _check_unmodified(dest, old, hint="--force replaces it all the same")
        if own is None and (PACKAGE / RECORD).exists():
            raise Refusal(f"{PACKAGE / RECORD} cannot be read: copy the original, or with --force this all the same")
        _check_unmodified(PACKAGE, own, hint="copy the original, or with --force this all the same")
    if sandbox is None:
        sandbox = old is not None and old.sandbox
    if sandbox and not has_sandbox():
        raise Refusal(f"{PACKAGE} has no sandbox: copy the original, or leave it out with --without-sandbox")
    new = contents(sandbox=sandbox)
    record = _record(new, own, sandbox=sandbox)
    with _in_place_of(dest.absolute()) as folder:
        for file, content in {**new, RECORD: record.content()}.items():
            _write(folder / file, content)
    return record, old


def _check_place(dest: Path) -> None:
    name = dest.absolute().name
    if not name.isidentifier() or keyword.iskeyword(name):
        raise Refusal(f"{name!r} cannot be the name of a package: give a DEST such as acme/_vendor/instantly")
    if dest.is_symlink() or (dest.exists() and not dest.is_dir()):
        raise Refusal(f"{dest} is no folder: move it away, or give another DEST")
    resolved = dest.resolve()
    if resolved.is_relative_to(PACKAGE) or PACKAGE.is_relative_to(resolved):
        raise Refusal(f"{dest} and the package that would be copied, {PACKAGE}, overlap: give another DEST")


def _check_unmodified(folder: Path, record: Record | None, *, hint: str) -> None:
    if record is not None and (modified := differences(folder, record)):
        raise Refusal("\n  ".join([f"{folder} was modified; {hint}:", *modified]))


def _record(new: dict[str, bytes], own: Record | None, *, sandbox: bool) -> Record:
    needs = requirements(own)
    only_sandbox = needs.sandbox or [] if sandbox else []
    return Record(
        distribution=DISTRIBUTION,
        version=__version__,
        document_date=DOCUMENT_DATE,
        document_sha256=DOCUMENT_SHA256,
        generator=GENERATOR,
        sandbox=sandbox,
        requires_python=needs.python,
        dependencies=None if needs.always is None else sorted(needs.always + only_sandbox),
        sandbox_dependencies=only_sandbox or None,
        files={file: digest(content) for file, content in new.items()},
    )


@contextmanager
def _in_place_of(dest: Path) -> Iterator[Path]:
    """A new folder that takes the place of another in the end; whatever fails before leaves the old one there."""
    dest.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{dest.name}-", dir=dest.parent))  # on the same disk: renaming is enough
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


def _write(path: Path, content: bytes) -> None:
    """Write a file so that it is whole on the disk before the folder gets its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
