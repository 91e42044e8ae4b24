"""All pages in one folder, as Zensical reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import tomli_w

from .. import project
from ..openapi import yaml_file
from ..render.reading import read
from .configuration import configuration
from .guides import guides
from .navigation import navigation
from .page import Page
from .python_names import python_names
from .recipes import recipes
from .reference.pages import pages as reference_pages

THEME = Path(__file__).parent / "theme"


def assemble(root: Path, folder: Path, version: str) -> list[Page]:
    """Write the pages of the repository at `root`, and the configuration, into a folder.

    What is there already and the same is not touched, so that a server sees what has changed; what is over goes.
    """
    ours = project.read(root)
    pages = [
        *guides(root, ours),
        *recipes(root, ours),
        *_reference(root, (root / "openapi.yaml").stat().st_mtime_ns),
        *python_names(),
    ]
    settings = configuration(str(root), ours, version, navigation(pages))
    files = {f"pages/{page.path}": page.text.encode() for page in pages}
    files |= {f"pages/assets/{path.name}": path.read_bytes() for path in THEME.iterdir()}
    files |= {f"pages/{path.name}": path.read_bytes() for path in (root / "docs").glob("*.svg")}
    files["zensical.toml"] = tomli_w.dumps(settings).encode()
    _write(folder, files)
    return pages


@lru_cache(maxsize=1)
def _reference(root: Path, changed_at: int) -> Sequence[Page]:
    """The reference, which takes seconds: as it was, while openapi.yaml has not changed since."""
    document = yaml_file.read(root / "openapi.yaml")
    return [Page(path, text) for path, text in reference_pages(document, read(document), root).items()]


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        file = folder / name
        if not file.is_file() or file.read_bytes() != content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    for file in (folder / "pages").rglob("*"):
        if file.is_file() and file.relative_to(folder).as_posix() not in files:
            file.unlink()
