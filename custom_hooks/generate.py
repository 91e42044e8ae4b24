"""`make generate` and `make check-generated`: openapi.yaml becomes the generated part of the package."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .after.formatting import format_code
from .after.swap import differences, swap
from .after.verification import verify
from .during.rendering import GENERATED, render

PACKAGE = "instantly_async"


def generate(root: Path) -> None:
    """Replace the generated folders of the package, after every check has passed.

    Raises:
        DocumentError: openapi.yaml has faults, or what it gives does not pass; the package stays as it was.
    """
    with _generated(root) as generated:
        verify(generated, root / "pyproject.toml")
        swap(generated, root / PACKAGE, GENERATED)


def check(root: Path) -> list[str]:
    """The generated files that differ from what openapi.yaml gives."""
    with _generated(root) as generated:
        return differences(generated, root / PACKAGE, GENERATED)


@contextmanager
def _generated(root: Path) -> Iterator[Path]:
    """A complete package in a temporary folder: hand-written modules as they are, the others made anew."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / PACKAGE
        render(root / "openapi.yaml", root / "generator-config.yaml", package)
        for name in GENERATED:
            format_code(package / name, root / "pyproject.toml")
        ignored = shutil.ignore_patterns("__pycache__", *GENERATED)
        shutil.copytree(root / PACKAGE, package, ignore=ignored, dirs_exist_ok=True)
        yield package
