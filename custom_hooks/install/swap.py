"""The generated folders and files of the package change together, or not at all."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Iterator
from pathlib import Path


def swap(generated: Path, package: Path, names: tuple[str, ...]) -> None:
    """Put generated folders and files in the place of the package's; a failure puts the old ones back."""
    kept = package.parent / f".{package.name}-before"
    _remove(kept)
    moved: list[str] = []
    try:
        for name in names:
            if (package / name).exists():
                _move(package / name, kept / name)
            moved.append(name)
            _copy(generated / name, package / name)
    except BaseException:
        for name in moved:
            _remove(package / name)
            if (kept / name).exists():
                _move(kept / name, package / name)
        raise
    finally:
        _remove(kept)


def differences(generated: Path, package: Path, names: tuple[str, ...]) -> list[str]:
    """The files in which two versions of the generated folders and files differ."""
    found: list[str] = []
    for name in names:
        ours, theirs = set(_files(package, name)), set(_files(generated, name))
        found += sorted(ours ^ theirs)
        found += [
            file for file in sorted(ours & theirs) if not filecmp.cmp(package / file, generated / file, shallow=False)
        ]
    return found


def _files(package: Path, name: str) -> Iterator[str]:
    paths = (package / name).rglob("*.py") if (package / name).is_dir() else [package / name]
    return (path.relative_to(package).as_posix() for path in paths if path.exists())


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.rename(target)


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
