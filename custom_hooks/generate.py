"""`make generate` and `make check-generated`: openapi.yaml becomes the generated part of the package."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .install.formatting import format_code
from .install.swap import differences, swap
from .install.verification import verify
from .render.rendering import GENERATED, render

PACKAGE = "instantly_async"


def generate(root: Path) -> None:
    """Replace the generated folders of the package, after every check has passed.

    Raises:
        DocumentError: openapi.yaml has faults, or what it gives does not pass; the package stays as it was.
    """
    with generated(root, root / "openapi.yaml") as package:
        verify(package, root / "pyproject.toml")
        swap(package, root / PACKAGE, GENERATED)


def check(root: Path) -> list[str]:
    """The generated files that differ from what openapi.yaml gives."""
    with generated(root, root / "openapi.yaml") as package:
        return differences(package, root / PACKAGE, GENERATED)


@contextmanager
def generated(root: Path, document: Path) -> Iterator[Path]:
    """A complete package in a temporary folder: hand-written modules as they are, the others made from a document."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / PACKAGE
        render(document, root / "generator-config.yaml", package)
        for name in GENERATED:
            format_code(package / name, root / "pyproject.toml")
        ignored = shutil.ignore_patterns("__pycache__", *GENERATED)
        shutil.copytree(root / PACKAGE, package, ignore=ignored, dirs_exist_ok=True)
        yield package
