"""Makes copies of this package: a whole one, or none."""

from __future__ import annotations

import keyword
from pathlib import Path

from .contents import PACKAGE, RECORD, check_folder, has_sandbox
from .differences import differences
from .record import Record
from .refusal import Refusal
from .release import release
from .replacing import alone, in_place_of, recover, write


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
    check_folder()
    _check_place(dest)
    if not force:
        _check_own()
    place = dest.absolute()
    place.parent.mkdir(parents=True, exist_ok=True)
    with alone(place.parent):
        recover(place)
        old = _replaceable(dest, force=force)
        if sandbox is None:
            sandbox = old is not None and old.sandbox
        if sandbox and not has_sandbox():
            raise Refusal(f"{PACKAGE} has no sandbox: copy the original, or leave it out with --without-sandbox")
        record, files = release(sandbox=sandbox)
        with in_place_of(place) as folder:
            for file, content in {**files, RECORD: record.content()}.items():
                write(folder / file, content)
    return record, old


def _check_place(dest: Path) -> None:
    name = dest.absolute().name
    if not name.isidentifier() or keyword.iskeyword(name):
        raise Refusal(f"{name!r} cannot be the name of a package: give a DEST such as acme/_vendor/instantly")
    if dest.is_symlink() or (dest.exists() and not dest.is_dir()):
        raise Refusal(f"{dest} is no folder: move it away, or give another DEST")
    resolved, package = dest.resolve(), PACKAGE.resolve()
    if resolved.is_relative_to(package) or package.is_relative_to(resolved):
        raise Refusal(f"{dest} and the package that would be copied, {PACKAGE}, overlap: give another DEST")


def _replaceable(dest: Path, *, force: bool) -> Record | None:
    """The record of the copy that is there, if one is."""
    old = Record.of(dest)
    if old is None and dest.exists() and any(dest.iterdir()):
        raise Refusal(f"{dest} is not empty, and no copy (no readable {RECORD}): move it away, or give another DEST")
    if not force:
        _check_unmodified(dest, old, hint="--force replaces it all the same")
    return old


def _check_own() -> None:
    own = Record.of(PACKAGE)
    if own is None and (PACKAGE / RECORD).exists():
        raise Refusal(f"{PACKAGE / RECORD} cannot be read: copy the original, or with --force this all the same")
    _check_unmodified(PACKAGE, own, hint="copy the original, or with --force this all the same")


def _check_unmodified(folder: Path, record: Record | None, *, hint: str) -> None:
    if record is not None and (modified := differences(folder, record.files)):
        raise Refusal(f"{folder} was modified; {hint}:", *(f"  {line}" for line in modified))
