"""The two sides of a report, each a document and the package that belongs to it."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import DocumentError
from ..generate import PACKAGE, generated
from ..ingest.refine import refine
from ..openapi import yaml_file
from ..openapi.document import Node, check, operations
from ..update import CORRECTIONS

DOCUMENT = "openapi.yaml"
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Side:
    """A document in openapi.yaml's form, the folder in which its package lies, and its date where that is known."""

    document: Node
    folder: Path
    date: str | None


@contextmanager
def open_side(root: Path, name: str | None) -> Iterator[Side]:
    """A file, a git revision, or (None) the work tree; what has to be made lies in a temporary folder.

    Raises:
        DocumentError: There is no such side, or it cannot be used.
    """
    with TemporaryDirectory() as temporary:
        if name is None:
            yield _side(yaml_file.read(root / DOCUMENT), root)
        elif Path(name).is_file():
            with _side_of_file(root, Path(name), Path(temporary)) as side:
                yield side
        else:
            _unpack(root, name, Path(temporary))
            yield _side(yaml_file.read(Path(temporary) / DOCUMENT), Path(temporary))


def _side(document: Node, folder: Path) -> Side:
    check(document)
    problems = list(_missing_names(document))
    if problems:
        raise DocumentError(problems)
    date = str(document.get("info", {}).get("version", ""))
    return Side(document, folder, date if DATE.fullmatch(date) else None)


def _missing_names(document: Node) -> Iterator[str]:
    """What openapi.yaml adds to a published document, and the report cannot do without."""
    tags = {tag.get("name") for tag in document.get("tags", []) if "x-resource" in tag}
    for path, method, operation in operations(document):
        if "x-method" not in operation:
            yield f"{method.upper()} {path} has no x-method"
        yield from (f"{method.upper()} {path}: {tag} has no x-resource" for tag in operation["tags"] if tag not in tags)


@contextmanager
def _side_of_file(root: Path, file: Path, temporary: Path) -> Iterator[Side]:
    document = yaml_file.read(file)
    if _is_ours(document):
        side = _side(document, temporary)
        source = file
    else:
        # Names and words come from the present openapi.yaml, its date does not.
        refined = refine(document, yaml_file.read(CORRECTIONS), yaml_file.read(root / DOCUMENT)).document
        date = DATE.search(file.name)
        side = Side(refined, temporary, date.group() if date else None)
        source = temporary / DOCUMENT
        yaml_file.write(source, refined)
    with generated(root, source) as package:
        yield Side(side.document, package.parent, side.date)


def _is_ours(document: Node) -> bool:
    if not isinstance(document.get("paths"), dict):
        return False
    return any("x-method" in operation or "x-scopes" in operation for _, _, operation in operations(document))


def _unpack(root: Path, revision: str, folder: Path) -> None:
    if revision.startswith("-") or _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        raise DocumentError([f"{revision} is neither a file nor a revision of this git repository"])
    archive = _git(root, "archive", "--format=zip", revision, DOCUMENT, PACKAGE)
    if archive is None:
        raise DocumentError([f"{revision} has no {DOCUMENT} or no {PACKAGE}"])
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(folder)


def _git(root: Path, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise DocumentError(["git is not installed; give files instead of revisions"]) from None
    return done.stdout if done.returncode == 0 else None
