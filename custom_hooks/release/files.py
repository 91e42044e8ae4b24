"""What one job hands to the next: a wheel and an sdist, built once, and inspected wherever they come in."""

from __future__ import annotations

import base64
import configparser
import csv
import hashlib
import io
import os
import re
import shutil
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from pathlib import Path

from ..project import read as read_project
from . import versions
from .errors import ReleaseError

PACKAGE = "instantly_async"
KINDS = ("wheel", "sdist")
LARGEST = 50_000_000  # bytes of a file, and of what is in it
NOT_PACKAGED = {"__pycache__"}
# What the build adds to the files of the checkout. Whatever else is in a wheel is installed, too, beside the package.
IN_WHEEL = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
IN_SDIST = (".gitignore", "PKG-INFO")
BESIDE = ("CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml")  # of the package, in the sdist


def names(version: versions.Version) -> dict[str, str]:
    """The names of the files of a version, by kind."""
    return {"wheel": f"{PACKAGE}-{version}-py3-none-any.whl", "sdist": f"{PACKAGE}-{version}.tar.gz"}


def hand_on(root: Path, built: Path, folder: Path) -> str:
    """Put what was built into a folder of its own, inspected; returns the digests.

    Raises:
        ReleaseError: It is not what a release is made of.
    """
    if folder.exists():
        raise ReleaseError(f"{folder} is there already: a release is built once")
    shutil.copytree(built, folder)
    found = digests(root, folder)
    inspect(root, folder, found)
    if output := os.environ.get("GITHUB_OUTPUT"):
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"digests={found}\n")
    return found


def digests(root: Path, folder: Path) -> str:
    """The SHA-256 of each file, in one line."""
    return " ".join(
        _digest(folder / name) for name in names(versions.written(root)).values() if (folder / name).is_file()
    )


def inspect(root: Path, folder: Path, expected: str) -> None:
    """See that the files are those that were built, and hold the package that is checked out.

    Args:
        root: The checkout of the tag.
        folder: The files.
        expected: The digests that the job which built them has told.

    Raises:
        ReleaseError: They are not, or do not; each difference is named.
    """
    named = names(versions.written(root))
    there = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    if there != sorted(named.values()):
        raise ReleaseError(f"{folder} has {there}, and a release has {sorted(named.values())}")
    if large := [name for name in there if (folder / name).stat().st_size > LARGEST]:
        raise ReleaseError(f"{', '.join(large)}: more than {LARGEST} bytes")
    problems: list[str] = []
    if digests(root, folder) != expected:
        problems.append("the files are not those that were built: their digests differ")
    wheel = _wheel(folder / named["wheel"])
    sdist = _sdist(folder / named["sdist"], named["sdist"].removesuffix(".tar.gz"))
    about = f"{PACKAGE}-{versions.written(root)}.dist-info"
    package = _package(root)
    beside = {name: (root / name).read_bytes() for name in BESIDE}
    for kind, content, here, added in (
        ("wheel", wheel, package, [f"{about}/{name}" for name in IN_WHEEL]),
        ("sdist", sdist, package | beside, IN_SDIST),
    ):
        within = {name: data for name, data in content.items() if name not in added}
        problems += [f"the {kind} has another {name} than the tag" for name in _differences(here, within)]
    problems += _about(root, wheel, sdist, about)
    problems += _records(wheel, f"{about}/RECORD")
    if problems:
        raise ReleaseError(*problems)


def file(root: Path, folder: Path, kind: str) -> Path:
    """The file of a kind."""
    return folder / names(versions.written(root))[kind]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _package(root: Path) -> dict[str, bytes]:
    found = (path for path in (root / PACKAGE).rglob("*") if path.is_file() and not NOT_PACKAGED & set(path.parts))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def _differences(package: Mapping[str, bytes], content: Mapping[str, bytes]) -> Iterator[str]:
    yield from (name for name in sorted(package.keys() | content.keys()) if package.get(name) != content.get(name))


def _wheel(path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(path) as wheel:
            if sum(member.file_size for member in wheel.infolist()) > LARGEST:
                raise ReleaseError(f"{path.name} unpacks to more than {LARGEST} bytes")
            if len(names := wheel.namelist()) != len(set(names)):
                raise ReleaseError(f"{path.name} has two files of one name")
            return {name: wheel.read(name) for name in names}
    except (zipfile.BadZipFile, OSError) as error:
        raise ReleaseError(f"{path.name} is no wheel: {error}") from error


def _sdist(path: Path, top: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = LARGEST
    try:
        with tarfile.open(path) as sdist:
            for member in sdist:
                left -= member.size
                content = sdist.extractfile(member) if member.isfile() and left >= 0 else None
                if content is None or not member.name.startswith(f"{top}/"):
                    raise ReleaseError(f"{path.name} has {member.name}, which is no file of {top}/, or too large")
                found[member.name.removeprefix(f"{top}/")] = content.read()
    except (tarfile.TarError, OSError, EOFError) as error:
        raise ReleaseError(f"{path.name} is no sdist: {error}") from error
    return found


def _about(root: Path, wheel: Mapping[str, bytes], sdist: Mapping[str, bytes], about: str) -> Iterator[str]:
    """What the build has written of the package, and pyproject.toml does not say: what is installed, and run."""
    metadata = wheel.get(f"{about}/METADATA", b"")
    if metadata != sdist.get("PKG-INFO"):
        yield "the wheel's METADATA is not the sdist's PKG-INFO"
    told = message_from_bytes(metadata)
    wanted = read_project(root)
    for name, value in (("Name", wanted.name), ("Version", str(versions.written(root)))):
        if told.get_all(name) != [value]:
            yield f"the wheel's METADATA has {name} {told.get_all(name)}, and the tag {value}"
    if sorted(map(_parts, told.get_all("Requires-Dist", []))) != sorted(map(_parts, wanted.requirements)):
        yield "the wheel's METADATA asks for other packages than pyproject.toml"
    written = configparser.ConfigParser(delimiters="=", interpolation=None)
    written.read_string(wheel.get(f"{about}/entry_points.txt", b"").decode())
    if {group: dict(written[group]) for group in written.sections()} != wanted.entry_points:
        yield "the wheel's entry_points.txt has others than pyproject.toml"
    if wheel.get(f"{about}/licenses/LICENSE") != (root / "LICENSE").read_bytes():
        yield "the wheel has another licenses/LICENSE than the tag"


def _parts(requirement: str) -> tuple[str, ...]:
    """A requirement, the same however it is written: `a>=1,<2` and `a<2,>=1`."""
    return tuple(sorted(re.findall(r"[<>=!~]+|[^\s<>=!~,;'\"]+", requirement)))


def _records(wheel: Mapping[str, bytes], record: str) -> Iterator[str]:
    """What the wheel's own list of its files says otherwise; installers do not look."""
    if record not in wheel:
        yield "the wheel has no RECORD"
        return
    rows = {row[0]: row[1] for row in csv.reader(io.StringIO(wheel[record].decode())) if len(row) == 3}
    for name, content in wheel.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        if name != record and rows.get(name) != f"sha256={digest}":
            yield f"the wheel's RECORD does not tell of {name} as it is"
