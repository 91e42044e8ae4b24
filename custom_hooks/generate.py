"""`make generate` and `make check-generated`: openapi.yaml becomes the generated part of the package."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from .errors import DocumentError
from .install.formatting import format_code
from .install.origins import origins_in
from .install.swap import differences, recover, swap
from .install.verification import verify
from .openapi import yaml_file
from .openapi.document import Node
from .openapi.own_form import check_form
from .render.rendering import GENERATED, render

PACKAGE = "instantly_async"


def generate(root: Path) -> list[str]:
    """Replace the generated part of the package, after every check has passed.

    Returns what is wrong with hand-written code that no longer fits; a person has to see to it.

    Raises:
        DocumentError: openapi.yaml has faults, or what it gives does not pass; the package stays as it was.
    """
    with generated(root, root / "openapi.yaml") as package:
        misfits = verify(package, root, GENERATED)
        swap(package, root / PACKAGE, GENERATED)
    return misfits


def check(root: Path) -> list[str]:
    """The generated files that differ from what openapi.yaml gives."""
    with generated(root, root / "openapi.yaml") as package:
        return differences(package, root / PACKAGE, GENERATED)


def prove(root: Path, document: Node) -> None:
    """Generate from a document in a temporary folder, with every check that `generate` makes.

    Raises:
        DocumentError: `generate` would refuse the document; with the places in it that are at fault.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "openapi.yaml"
        yaml_file.write(source, document)
        try:
            with generated(root, source) as package:
                verify(package, root, GENERATED)
        except DocumentError as error:
            check_form(document)  # only then does every file have an origin
            raise DocumentError([*error.problems, *origins_in(error.problems, document)]) from error


@contextmanager
def generated(root: Path, document: Path) -> Iterator[Path]:
    """A complete package in a temporary folder: hand-written modules as they are, the others made from a document."""
    recover(root / PACKAGE, GENERATED)
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / PACKAGE
        render(document, root / "generator-config.yaml", package)
        for name in GENERATED:
            if (package / name).is_dir():
                format_code(package / name, root / "pyproject.toml")
        ignored = partial(_not_written_by_hand, root / PACKAGE)
        shutil.copytree(root / PACKAGE, package, ignore=ignored, dirs_exist_ok=True)
        yield package


def _not_written_by_hand(package: Path, folder: str, names: list[str]) -> set[str]:
    """Which names of a folder of the package are generated, or are Python's own."""
    place = Path(folder).relative_to(package)
    return {name for name in names if name == "__pycache__" or (place / name).as_posix() in GENERATED}
