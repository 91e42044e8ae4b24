"""What is released: the package and nothing else, the same bytes every time, working where only it is installed."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from packaging.requirements import Requirement
from packaging.version import Version

from instantly_async import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = f"instantly_async-{__version__}"
INFO = f"{NAME}.dist-info"
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PYPROJECT["dependency-groups"]
HOOK = PYPROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
URLS = PROJECT["urls"]
REPOSITORY = URLS["Repository"]
RAW = REPOSITORY.replace("https://github.com/", "https://raw.githubusercontent.com/")
SITE = URLS["Documentation"].rstrip("/")
OWN_ADDRESS = re.compile(
    r"https://(?:(?:github|raw\.githubusercontent)\.com/[\w.-]+|[\w-]+\.github\.io)/instantly(?:[-_]async)?(?![\w-])"
)
FOLDERS = ["docs", "changelog.d", "examples", "custom_hooks", "instantly_async", "benchmarks", "tests", ".github"]
SUFFIXES = {".md", ".py", ".ipynb", ".toml", ".yml", ".js", ".json", ".jinja", ".svg"}
TEXTS = [
    *(path for path in ROOT.iterdir() if path.suffix in SUFFIXES),
    *(path for name in FOLDERS for path in (ROOT / name).rglob("*") if path.suffix in SUFFIXES),
]
MARKDOWN = MarkdownIt("commonmark")
REQUIREMENTS = [
    *PROJECT["dependencies"],
    *(line for lines in PROJECT["optional-dependencies"].values() for line in lines),
]
# Its versions are dates, and it promises to stay compatible.
WITHOUT_UPPER_BOUND = {"attrs"}

MISSING = [
    name
    for name in ("build", "hatch_fancy_pypi_readme", "hatchling", "twine", "uv")
    if importlib.util.find_spec(name) is None
]
if MISSING and not os.environ.get("CI"):
    pytest.skip(f"the dependency group `release` is not installed: no {', '.join(MISSING)}", allow_module_level=True)

# Walks, creates and reads back, with what a user has.
SCRIPT = """
import json

import anyio

import instantly_async
from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox


async def main() -> None:
    with Sandbox() as sandbox:
        async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
            emails = [account.email async for account in instantly.accounts.list()]
            tag = await instantly.custom_tags.create(label="From the wheel")
            found = await instantly.custom_tags.get(tag.id)
    report = {"file": instantly_async.__file__, "version": instantly_async.__version__}
    print(json.dumps({**report, "accounts": len(emails), "label": found.label}))


anyio.run(main)
"""


class Built(NamedTuple):
    """The files of a release."""

    wheel: Path
    sdist: Path


def run(*command: str | Path, cwd: Path) -> str:
    """Run a program without the settings of the tests; what it prints."""
    outside = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy") and not name.startswith(("INSTANTLY_", "PYTEST_", "PYTHON"))
    }
    environment = {**outside, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source: Path, folder: Path, *kinds: str) -> list[Path]:
    """Build a release with the hatchling that is installed here."""
    run(sys.executable, "-m", "build", "--no-isolation", *kinds, "--outdir", folder, source, cwd=folder)
    return sorted(folder.iterdir())


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The sdist, and the wheel that is built from it."""
    wheel, sdist = build(ROOT, tmp_path_factory.mktemp("dist"))
    assert (wheel.name, sdist.name) == (f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz")
    return Built(wheel, sdist)


@pytest.fixture(scope="session")
def metadata(built: Built) -> Message:
    with zipfile.ZipFile(built.wheel) as wheel:
        return message_from_bytes(wheel.read(f"{INFO}/METADATA"))


def package() -> dict[str, bytes]:
    """The files of the package as they are here."""
    found = (path for path in (ROOT / "instantly_async").rglob("*") if path.is_file())
    return {p.relative_to(ROOT).as_posix(): p.read_bytes() for p in found if "__pycache__" not in p.parts}


def links(tokens: list[Token]) -> list[tuple[str, str]]:
    """The links and pictures of a text, in order."""
    found: list[tuple[str, str]] = []
    for token in tokens:
        found += [(name, str(token.attrs[name])) for name in ("href", "src") if name in token.attrs]
        found += links(token.children or [])
    return found


def code(tokens: list[Token]) -> list[str]:
    """The code of a text."""
    return [token.content for token in tokens if token.type in {"fence", "code_block"}]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_wheel_is_the_package_to_the_last_byte_and_nothing_else(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        files = {name: wheel.read(name) for name in wheel.namelist()}
    about = {name for name in files if name.startswith(f"{INFO}/")}
    assert about == {
        f"{INFO}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")
    }
    assert {name: content for name, content in files.items() if name not in about} == package()
    assert files[f"{INFO}/entry_points.txt"] == b"[pytest11]\ninstantly = instantly_async.sandbox.pytest_plugin\n"
    assert files[f"{INFO}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert {"instantly_async/py.typed", "instantly_async/LICENSE", "instantly_async/sandbox/__main__.py"} <= set(files)


def test_the_sdist_is_what_the_wheel_is_built_from_and_nothing_else(built: Built) -> None:
    with tarfile.open(built.sdist) as sdist:
        files = {member.name.removeprefix(f"{NAME}/") for member in sdist.getmembers()}
    beside = {"README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"}
    written = {"PKG-INFO", ".gitignore"}  # hatchling always adds them
    assert files == set(package()) | beside | written


def test_the_same_code_gives_the_same_bytes(built: Built, tmp_path: Path) -> None:
    """From the checkout and from the unpacked sdist alike."""
    with tarfile.open(built.sdist) as sdist:
        sdist.extractall(tmp_path, filter="data")
    for name in ("wheel", "sdist"):
        (tmp_path / name).mkdir()
    (wheel,) = build(ROOT, tmp_path / "wheel", "--wheel")
    (sdist_again,) = build(tmp_path / NAME, tmp_path / "sdist", "--sdist")
    assert digest(wheel) == digest(built.wheel)
    assert digest(sdist_again) == digest(built.sdist)


def test_the_index_will_take_it(built: Built) -> None:
    run(sys.executable, "-m", "twine", "check", "--strict", built.wheel, built.sdist, cwd=built.wheel.parent)


def test_the_metadata_says_what_pyproject_says(metadata: Message) -> None:
    assert metadata["Name"] == PROJECT["name"]
    assert metadata["Version"] == __version__
    assert metadata["Summary"] == PROJECT["description"]
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == PROJECT["requires-python"]
    assert metadata.get_all("Classifier") == PROJECT["classifiers"]
    assert metadata.get_all("Provides-Extra") == sorted(PROJECT["optional-dependencies"])
    wanted = {str(Requirement(line)) for line in PROJECT["dependencies"]}
    for extra, lines in PROJECT["optional-dependencies"].items():
        wanted |= {str(Requirement(f"{line}; extra == '{extra}'")) for line in lines}
    assert {str(Requirement(line)) for line in metadata.get_all("Requires-Dist") or ()} == wanted


def test_links_of_the_readme_lead_into_the_repository_where_the_index_shows_it(metadata: Message) -> None:
    """At the tag of the release; and its code stays as it is."""
    before = MARKDOWN.parse((ROOT / "README.md").read_text(encoding="utf-8"))
    after = MARKDOWN.parse(str(metadata.get_payload()))
    assert code(after) == code(before)
    addresses = {"href": f"{REPOSITORY}/blob/v{__version__}/", "src": f"{RAW}/v{__version__}/"}
    expected = [
        (kind, where if re.match(r"[a-z]+:|#", where) else addresses[kind] + where) for kind, where in links(before)
    ]
    assert links(after) == expected


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](docs/a.md#b)", "[a]({blob}docs/a.md#b)"),
        ("[![a](docs/a.svg)](docs/a.md)", "[![a]({raw}docs/a.svg)]({blob}docs/a.md)"),
        ("[a]: LICENSE", "[a]: {blob}LICENSE"),
        ('<img width="1" src="a.svg">', '<img width="1" src="{raw}a.svg">'),
        ('<source media="a" srcset="a.svg">', '<source media="a" srcset="{raw}a.svg">'),
        ('<a href="docs/a.md">a</a>', '<a href="{blob}docs/a.md">a</a>'),
        ("[a](https://example.com/a) [b](#b) [c](mailto:a@example.com)", None),
        ('<a href="https://example.com">a</a> ![a](https://example.com/a.svg)', None),
    ],
)
def test_each_form_of_a_link_is_known(written: str, shown: str | None) -> None:
    text = written
    for one in HOOK["substitutions"]:
        text = re.sub(one["pattern"], one["replacement"].replace("$HFPR_VERSION", "1.2.3"), text)
    addresses = {"blob": f"{REPOSITORY}/blob/v1.2.3/", "raw": f"{RAW}/v1.2.3/"}
    assert text == (written if shown is None else shown.format(**addresses))


def test_addresses_are_those_of_project_urls(metadata: Message) -> None:
    """What cannot read them is held equal."""
    assert dict(str(one).split(", ") for one in metadata.get_all("Project-URL") or ()) == URLS
    pictures, others = HOOK["substitutions"]
    assert pictures["replacement"] == rf"\1{RAW}/v$HFPR_VERSION/"
    assert others["replacement"] == rf"\1{REPOSITORY}/blob/v$HFPR_VERSION/"
    assert {name: URLS[name] for name in ("Changelog", "Issues", "Security")} == {
        "Changelog": f"{REPOSITORY}/blob/main/CHANGELOG.md",
        "Issues": f"{REPOSITORY}/issues",
        "Security": f"{REPOSITORY}/security/policy",
    }
    owner, _, name = REPOSITORY.removeprefix("https://github.com/").partition("/")
    assert f"{SITE}/" == URLS["Documentation"] == URLS["Homepage"] == f"https://{owner}.github.io/{name}/"


def test_no_file_of_the_project_names_another_repository_or_site_as_its_own() -> None:
    found = {address for path in TEXTS for address in OWN_ADDRESS.findall(path.read_text(encoding="utf-8"))}
    assert {REPOSITORY, SITE} <= found <= {REPOSITORY, RAW, SITE}


def test_what_publishes_is_pinned_by_digests() -> None:
    """And is what the dependency group asks for: `make lock-publishing` writes it."""
    text = (ROOT / ".github" / "publish.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", re.sub(r"(?m)^#.*\n", "", text).strip())
    pins = {entry.split(" ")[0] for entry in entries}
    assert pins >= set(GROUPS["publish"])
    assert all(re.search(r" \\\n    --hash=sha256:[0-9a-f]{64}", entry) for entry in entries)
    assert all(re.fullmatch(r"[a-z0-9-]+==[\w.]+", pin) for pin in pins)


def test_the_version_is_written_in_one_place() -> None:
    assert PROJECT["dynamic"] == ["readme", "version"]
    assert "version" not in PROJECT
    assert str(Version(__version__)) == __version__
    assert [name for name, content in package().items() if re.search(rb"^__version__ *=", content, re.M)] == [
        "instantly_async/_core/version.py"
    ]


def test_it_says_that_it_is_typed(metadata: Message) -> None:
    assert "Typing :: Typed" in (metadata.get_all("Classifier") or ())
    assert (ROOT / "instantly_async" / "py.typed").read_bytes() == b""


@pytest.mark.parametrize("line", REQUIREMENTS)
def test_a_dependency_has_a_lowest_version_and_none_that_may_break_it(line: str) -> None:
    requirement = Requirement(line)
    operators = {specifier.operator for specifier in requirement.specifier}
    assert operators == ({">="} if requirement.name in WITHOUT_UPPER_BOUND else {">=", "<"})


def test_it_works_where_nothing_else_is_installed(built: Built, tmp_path: Path) -> None:
    """Installed with what it asks for itself, out of the checkout, over real HTTP."""
    environment = tmp_path / "environment"
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    uv = [sys.executable, "-m", "uv"]
    run(*uv, "venv", "--quiet", "--python", sys.executable, environment, cwd=tmp_path)
    run(*uv, "pip", "install", "--quiet", "--python", python, f"{built.wheel}[sandbox]", cwd=tmp_path)
    run(*uv, "pip", "check", "--quiet", "--python", python, cwd=tmp_path)
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    report = json.loads(run(python, "-I", "-W", "error", script, cwd=tmp_path))
    assert Path(report.pop("file")).is_relative_to(environment)
    assert report == {"version": __version__, "accounts": 230, "label": "From the wheel"}
