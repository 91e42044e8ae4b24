"""The generated folders and files of the package change together, or not at all, whenever the process ends.

What is new is first copied beside the package, as a whole. Once the file `READY` names what is there, `recover` can
complete the swap: it renames what is not in its place yet. Before, the package is as it was.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

READY = "ready"


def swap(generated: Path, package: Path, names: tuple[str, ...]) -> None:
    """Put generated folders and files in the place of the package's; a failure puts the old ones back."""
    with _alone(package):
        _recover(package, names)
        beside = _beside(package)
        try:
            for name in names:
                _copy(generated / name, beside / "new" / name)
            (beside / "names").write_text("\n".join(names), encoding="utf-8")
            (beside / "names").rename(beside / READY)
            _complete(package, names)
        except BaseException:
            if (beside / READY).exists():
                for name in names:
                    _put_back(package, name)
            _discard(beside)
            raise
        _discard(beside)


def recover(package: Path, names: tuple[str, ...]) -> None:
    """Complete a swap that was killed, or clean up after one that had changed nothing yet."""
    with _alone(package):
        _recover(package, names)


def differences(generated: Path, package: Path, names: tuple[str, ...]) -> list[str]:
    """The files in which two versions of the generated folders and files differ."""
    found: list[str] = []
    for name in names:
        ours, theirs = set(_files(package, name)), set(_files(generated, name))
        found += sorted(ours ^ theirs)
        found += [file for file in sorted(ours & theirs) if not _same(package / file, generated / file)]
    return found


def _files(package: Path, name: str) -> Iterator[str]:
    """All files but the byte code that Python keeps."""
    paths = (package / name).rglob("*") if (package / name).is_dir() else [package / name]
    files = (path for path in paths if path.is_symlink() or path.is_file())
    return (path.relative_to(package).as_posix() for path in files if "__pycache__" not in path.parts)


def _same(path: Path, other: Path) -> bool:
    return not path.is_symlink() and filecmp.cmp(path, other, shallow=False)


def _beside(package: Path) -> Path:
    return package.parent / f".{package.name}-swap"


@contextmanager
def _alone(package: Path) -> Iterator[None]:
    """One process at a time: the files of a swap that is under way look like those of one that was killed."""
    if sys.platform == "win32":
        yield
        return
    opened = os.open(package.parent, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def _recover(package: Path, names: tuple[str, ...]) -> None:
    beside = _beside(package)
    if not beside.is_symlink() and (beside / READY).is_file():
        ready = {*(beside / READY).read_text(encoding="utf-8", errors="replace").split("\n")}
        _complete(package, [name for name in names if name in ready])
        print(f"{package.name}: completed the swap of generated code that an earlier run began", file=sys.stderr)
    _discard(beside)


def _complete(package: Path, names: Iterable[str]) -> None:
    """Put everything new in its place that is not there yet."""
    for name in names:
        new, old = _beside(package) / "new" / name, _beside(package) / "old" / name
        if not os.path.lexists(new):
            continue
        if os.path.lexists(package / name):
            _remove(old)  # somebody restored by hand what a killed swap had moved away
            _move(package / name, old)
        _move(new, package / name)


def _put_back(package: Path, name: str) -> None:
    new, old = _beside(package) / "new" / name, _beside(package) / "old" / name
    if not os.path.lexists(new):
        _move(package / name, new)
    if os.path.lexists(old):
        _move(old, package / name)


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.rename(target)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


def _discard(beside: Path) -> None:
    """Delete what is beside the package; first what says that it can be used."""
    if not beside.is_symlink():
        (beside / READY).unlink(missing_ok=True)
    _remove(beside)


def _remove(path: Path) -> None:
    """Delete a file, a link or a folder; never what a link leads to."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
