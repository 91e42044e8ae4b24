"""The generated folders of the package change together, or not at all."""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path


def swap(generated: Path, package: Path, folders: tuple[str, ...]) -> None:
    """Put generated folders in the place of the package's; a failure puts the old ones back."""
    kept = package.parent / f".{package.name}-before"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir()
    moved: list[str] = []
    try:
        for name in folders:
            if (package / name).exists():
                (package / name).rename(kept / name)
            moved.append(name)
            shutil.copytree(generated / name, package / name)
    except BaseException:
        for name in moved:
            shutil.rmtree(package / name, ignore_errors=True)
            if (kept / name).exists():
                (kept / name).rename(package / name)
        raise
    finally:
        shutil.rmtree(kept, ignore_errors=True)


def differences(generated: Path, package: Path, folders: tuple[str, ...]) -> list[str]:
    """The files in which two versions of the generated folders differ."""
    found: list[str] = []
    for name in folders:
        ours = {path.relative_to(package).as_posix() for path in (package / name).rglob("*.py")}
        theirs = {path.relative_to(generated).as_posix() for path in (generated / name).rglob("*.py")}
        found += sorted(ours ^ theirs)
        found += [
            file for file in sorted(ours & theirs) if not filecmp.cmp(package / file, generated / file, shallow=False)
        ]
    return found
