"""What is published is what is checked out: nothing that a build adds to the files, or has changed in them, passes."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from custom_hooks.release import files
from custom_hooks.release.errors import ReleaseError

WHEEL, SDIST = "instantly_async-1.2.3-py3-none-any.whl", "instantly_async-1.2.3.tar.gz"
ABOUT = "instantly_async-1.2.3.dist-info"
PYPROJECT = """\
[project]
name = "instantly-async"
description = "A client"
dependencies = ["anyio>=4.14,<5"]

[project.urls]
Documentation = "https://instantly-async.github.io/instantly-async/"
Repository = "https://github.com/instantly-async/instantly-async"

[project.optional-dependencies]
redis = ["redis>=5.0.1,<9"]

[project.entry-points.pytest11]
instantly = "instantly_async.sandbox.pytest_plugin"
"""
METADATA = """\
Metadata-Version: 2.4
Name: instantly-async
Version: 1.2.3
Requires-Dist: anyio<5,>=4.14
Requires-Dist: redis<9,>=5.0.1; extra == 'redis'

Words.
"""
CODE = {
    "instantly_async/__init__.py": b"from ._core.version import __version__\n",
    "instantly_async/_core/version.py": b'__version__ = "1.2.3"\n',
}
ROOT = {
    "CHANGELOG.md": b"# Changelog\n",
    "LICENSE": b"MIT\n",
    "README.md": b"Words.\n",
    "pyproject.toml": PYPROJECT.encode(),
}
Files = dict[str, bytes]


def in_wheel() -> Files:
    entry_points = b"[pytest11]\ninstantly = instantly_async.sandbox.pytest_plugin\n"
    about = {
        "METADATA": METADATA.encode(),
        "WHEEL": b"",
        "entry_points.txt": entry_points,
        "licenses/LICENSE": b"MIT\n",
    }
    return CODE | {f"{ABOUT}/{name}": content for name, content in about.items()}


def in_sdist() -> Files:
    content = CODE | ROOT | {"PKG-INFO": METADATA.encode(), ".gitignore": b""}
    return {f"instantly_async-1.2.3/{name}": data for name, data in content.items()}


def inspect(tmp_path: Path, wheel: Files, sdist: Files) -> None:
    """Inspect files that the first job would have made so, whose digests and RECORD fit."""
    root, folder = tmp_path / "root", tmp_path / "release"
    shutil.rmtree(root, ignore_errors=True)
    for name, content in (CODE | ROOT).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    folder.mkdir(exist_ok=True)
    rows = [f"{name},sha256={_digest(content)},{len(content)}\n" for name, content in wheel.items()]
    with zipfile.ZipFile(folder / WHEEL, "w") as archive:
        for name, content in (wheel | {f"{ABOUT}/RECORD": "".join(rows).encode()}).items():
            archive.writestr(name, content)
    with gzip.open(folder / SDIST, "wb") as compressed, tarfile.open(fileobj=compressed, mode="w") as tar:
        for name, content in sdist.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    files.inspect(root, folder, files.digests(root, folder))


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def test_what_a_build_makes_of_the_checkout_passes(tmp_path: Path) -> None:
    inspect(tmp_path, in_wheel(), in_sdist())


@pytest.mark.parametrize(
    "name",
    [
        "instantly.pth",
        "anyio/__init__.py",
        "instantly_async/more.py",
        "instantly_async-1.2.3.data/scripts/pip",
        "instantly_async-1.2.3.data/purelib/more.pth",
        f"{ABOUT}/more.py",
        "../more.py",
    ],
)
def test_a_wheel_brings_nothing_beside_the_package(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=f"the wheel has another {name} than the tag"):
        inspect(tmp_path, in_wheel() | {name: b"import os\n"}, in_sdist())


@pytest.mark.parametrize(
    "name", ["setup.py", "hatch_build.py", "instantly_async/more.py", "pyproject.toml", "README.md"]
)
def test_an_sdist_builds_nothing_but_the_package(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=f"the sdist has another {name} than the tag"):
        inspect(tmp_path, in_wheel(), in_sdist() | {f"instantly_async-1.2.3/{name}": b"import os\n"})


def test_an_sdist_has_one_folder(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"setup\.py, which is no file of instantly_async-1.2.3/"):
        inspect(tmp_path, in_wheel(), in_sdist() | {"setup.py": b""})


def replaced(name: str, before: bytes, after: bytes) -> Callable[[Files, Files], None]:
    """A change of a file of the wheel, and of what the sdist has of it."""

    def change(wheel: Files, sdist: Files) -> None:
        assert before in wheel[f"{ABOUT}/{name}"]
        wheel[f"{ABOUT}/{name}"] = wheel[f"{ABOUT}/{name}"].replace(before, after)
        if name == "METADATA":
            sdist["instantly_async-1.2.3/PKG-INFO"] = wheel[f"{ABOUT}/{name}"]

    return change


def of_the_wheel_alone(wheel: Files, sdist: Files) -> None:
    wheel[f"{ABOUT}/METADATA"] += b"More.\n"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (replaced("METADATA", b"Requires-Dist: anyio", b"Requires-Dist: more\nRequires-Dist: anyio"), "other packages"),
        (replaced("METADATA", b"anyio<5,>=4.14", b"anyio"), "other packages"),
        (replaced("METADATA", b"; extra == 'redis'", b""), "other packages"),
        (replaced("METADATA", b"anyio<5,>=4.14", b"anyio @ https://example.com/anyio.whl"), "other packages"),
        (replaced("METADATA", b"Name: instantly-async", b"Name: instantly"), r"Name \['instantly'\]"),
        (replaced("METADATA", b"Version: 1.2.3", b"Version: 1.2.4"), r"Version \['1.2.4'\]"),
        (replaced("entry_points.txt", b"instantly =", b"more = more\ninstantly ="), "entry_points.txt has others"),
        (replaced("licenses/LICENSE", b"MIT", b"None"), "another licenses/LICENSE"),
        (of_the_wheel_alone, "METADATA is not the sdist's PKG-INFO"),
    ],
)
def test_what_installers_read_is_what_pyproject_says(
    change: Callable[[Files, Files], None], words: str, tmp_path: Path
) -> None:
    wheel, sdist = in_wheel(), in_sdist()
    change(wheel, sdist)
    with pytest.raises(ReleaseError, match=words):
        inspect(tmp_path, wheel, sdist)


def test_of_two_files_of_one_name_none_is_taken(tmp_path: Path) -> None:
    inspect(tmp_path, in_wheel(), in_sdist())
    root, folder = tmp_path / "root", tmp_path / "release"
    with zipfile.ZipFile(folder / WHEEL, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("instantly_async/__init__.py", CODE["instantly_async/__init__.py"])
    with pytest.raises(ReleaseError, match="two files of one name"):
        files.inspect(root, folder, files.digests(root, folder))
