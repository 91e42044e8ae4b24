"""Copies of the package in other repositories: whole, provable, replaceable, and independent of the original."""

from __future__ import annotations

import ast
import errno
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import pytest

import instantly_async
from instantly_async.api import DOCUMENT_DATE, DOCUMENT_SHA256, GENERATOR
from instantly_async.vendor import __main__ as command
from instantly_async.vendor import checking, contents, copying, requirements
from instantly_async.vendor.record import Record

ROOT = Path(__file__).parent.parent
PACKAGE = Path(instantly_async.__file__).parent
DEST = "acme/_vendor/instantly"


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**outside, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder but those that Python itself writes."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def record(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "VENDORED.toml").read_text(encoding="utf-8"))


# The package itself.


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a copy of the package, made by the command."""
    folder = tmp_path_factory.mktemp("repository")
    ran = python("-m", "instantly_async.vendor", DEST, cwd=folder)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"{DEST} is instantly-async {instantly_async.__version__} (API document of ")
    return folder


def test_a_copy_has_all_files_of_the_package_but_the_sandbox(repository: Path) -> None:
    copied = tree(repository / DEST)
    del copied["VENDORED.toml"]
    assert copied == {
        file: content
        for file, content in tree(PACKAGE).items()
        if not file.startswith("sandbox/") and not file.endswith(".pyc") and file != "VENDORED.toml"
    }
    assert {"py.typed", "LICENSE", "vendor/__main__.py", "models/account.py"} <= copied.keys()
    assert [path.name for path in (repository / DEST).parent.iterdir()] == ["instantly"]


def test_the_package_carries_the_licence() -> None:
    assert (PACKAGE / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_record_says_what_the_copy_is_and_lists_its_files(repository: Path) -> None:
    found = record(repository / DEST)
    assert found["distribution"] == "instantly-async"
    assert found["version"] == instantly_async.__version__
    assert found["document-date"] == DOCUMENT_DATE
    assert found["document-sha256"] == DOCUMENT_SHA256
    assert found["generator"] == GENERATOR
    assert found["sandbox"] is False
    copied = tree(repository / DEST)
    del copied["VENDORED.toml"]
    assert found["files"] == {file: hashlib.sha256(content).hexdigest() for file, content in copied.items()}
    text = (repository / DEST / "VENDORED.toml").read_text(encoding="utf-8")
    assert text.startswith("# This folder is a copy of the Python package instantly-async. Do not edit it")
    assert list(found["files"]) == sorted(found["files"])


def test_the_record_names_what_has_to_be_installed(repository: Path) -> None:
    try:
        metadata.distribution("instantly-async")
    except metadata.PackageNotFoundError:
        pytest.skip("the package runs from a folder; nobody knows what it needs")
    found = record(repository / DEST)
    assert found["requires-python"] == ">=3.11"
    names = [re.split(r"[<>=!~ ;\[]", requirement)[0] for requirement in found["dependencies"]]
    assert names == ["anyio", "attrs", "httpcore", "httpx"]
    assert "sandbox-dependencies" not in found


def test_a_copy_checks_itself_and_can_be_copied_in_turn(repository: Path, tmp_path: Path) -> None:
    module = "acme._vendor.instantly.vendor"
    for arguments in [[], [DEST]]:
        checked = python("-m", module, "--check", *arguments, cwd=repository)
        assert (checked.returncode, checked.stderr) == (0, "")
        assert checked.stdout.endswith("instantly is unmodified\n")
        assert "installed" not in checked.stdout
    copied = python("-m", module, str(tmp_path / "second"), cwd=repository)
    assert (copied.returncode, copied.stderr) == (0, "")
    assert tree(tmp_path / "second") == tree(repository / DEST)
    refused = python("-m", module, "--with-sandbox", str(tmp_path / "third"), cwd=repository)
    assert refused.returncode == 2
    assert "has no sandbox: copy the original" in refused.stderr


def test_the_request_tests_pass_from_a_copy(repository: Path) -> None:
    """Without the original: an import of it fails."""
    (repository / "tests").mkdir()
    for name in ("__init__.py", "conftest.py", "document.py", "loopback.py", "test_every_operation.py"):
        text = (ROOT / "tests" / name).read_text(encoding="utf-8")
        text = text.replace("instantly_async", "acme._vendor.instantly")
        (repository / "tests" / name).write_text(text, encoding="utf-8")
    for name in ("openapi.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, repository)
    (repository / "no_original.py").write_text(
        "import sys\n"
        "class Refused:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.partition('.')[0] == 'instantly_async':\n"
        "            raise RuntimeError('a copy needs the original')\n"
        "sys.meta_path.insert(0, Refused())\n"
    )
    assert "a copy needs the original" in python("-c", "import no_original, instantly_async", cwd=repository).stderr

    ran = python("-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no_original", "tests", cwd=repository)

    assert ran.returncode == 0, ran.stdout
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert passed is not None
    assert int(passed[1]) > 8 * 240
    assert not checking.differences(repository / DEST, _record(repository / DEST))


def test_type_checkers_see_the_types_of_a_copy(repository: Path) -> None:
    pytest.importorskip("mypy")
    (repository / "consumer.py").write_text(
        """\
from typing import assert_type

from acme._vendor.instantly import InstantlyClient, NotFoundError
from acme._vendor.instantly.models import Account


async def email(instantly: InstantlyClient) -> str | None:
    try:
        account = await instantly.accounts.get("ada@acme.example")
    except NotFoundError as error:
        assert_type(error, NotFoundError)
        return None
    assert_type(account, Account)
    instantly.accounts.list(limit="ten")  # type: ignore[arg-type]
    return account.email
"""
    )
    cache = str(ROOT / ".mypy_cache" / "vendored")
    ran = python("-m", "mypy", "--strict", "--config-file=", "--cache-dir", cache, "consumer.py", cwd=repository)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_copies_live_side_by_side_with_the_original(tmp_path: Path) -> None:
    """Each calls with its own code, logs under its own name and raises its own errors."""
    for name, version in (("one", "7.1"), ("two", "7.2")):
        ran = python("-m", "instantly_async.vendor", name, cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr
        (tmp_path / name / "_core" / "version.py").write_text(f'__version__ = "{version}"\n')
    (tmp_path / "program.py").write_text(
        """\
import logging
import anyio, httpx
import instantly_async, one, two
import instantly_async.models, one.models, two.models

packages = [instantly_async, one, two]


class Names(logging.Handler):
    def emit(self, record):
        print("logged by", record.name)


logging.getLogger().addHandler(Names(logging.WARNING))


def answer(request):
    agents.append(request.headers["user-agent"].partition(" ")[0])
    if "missing" in request.url.path:
        return httpx.Response(404, json={"message": "no such account"})
    if "broken" in request.url.path:
        return httpx.Response(500, json={"message": "broken"})
    return httpx.Response(200, json={"email": "ada@acme.example", "status": 1})


async def main():
    for package in packages:
        options = {"transport": httpx.MockTransport(answer), "max_retries": 0}
        async with package.InstantlyClient("key", **options) as instantly:
            accounts.append(await instantly.accounts.get("ada@acme.example"))
            for name in ("missing", "broken"):
                try:
                    await instantly.accounts.get(name)
                except package.InstantlyError as error:
                    errors.append(error)


agents, accounts, errors = [], [], []
anyio.run(main)
print(*dict.fromkeys(agents))
for number, package in enumerate(packages):
    mine = [isinstance(account, package.models.Account) for account in accounts]
    assert mine == [number == other for other in range(3)], mine
    caught = [isinstance(error, package.NotFoundError) for error in errors]
    assert caught == [other == 2 * number for other in range(6)], caught
print(len({package.UNSET for package in packages}), "values of UNSET")
print(len({id(package._core.rate_limits.shared_rate_limiter) for package in packages}), "rate limiters")
"""
    )
    ran = python("program.py", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == [
        "logged by instantly_async",
        "logged by one",
        "logged by two",
        f"instantly-async/{instantly_async.__version__} instantly-async/7.1 instantly-async/7.2",
        "3 values of UNSET",
        "3 rate limiters",
    ]


def test_importing_the_package_does_not_import_the_command(tmp_path: Path) -> None:
    script = "import sys, instantly_async; print([name for name in sys.modules if '.vendor' in name])"
    assert python("-c", script, cwd=tmp_path).stdout == "[]\n"


def test_nothing_in_the_package_knows_its_import_name() -> None:
    """Words may: docstrings and comments. Code may not, or a copy would reach for the original."""
    for path in PACKAGE.rglob("*.py"):
        parsed = ast.parse(path.read_text(encoding="utf-8"))
        words = {
            id(node.body[0].value)
            for node in ast.walk(parsed)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(parsed):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in words:
                assert "instantly_async" not in node.value, f"{path}:{node.lineno}"


# The command, on a package of a few files.


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package, which the command takes for its own."""
    folder = tmp_path / "original" / "small"
    for file in ("__init__.py", "client.py", "py.typed", "api/__init__.py", "sandbox/__init__.py", "sandbox/app.py"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(f"# {file}\n".encode())
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"compiled")
    (folder / "stale.pyc").write_bytes(b"compiled")
    for module in (contents, copying, checking, command):
        monkeypatch.setattr(module, "PACKAGE", folder)
    for module, names in ((copying, ("__version__", "DOCUMENT_DATE")), (checking, ("__version__", "DOCUMENT_DATE"))):
        for name, value in zip(names, ("0.2.0", "2026-08-21"), strict=True):
            monkeypatch.setattr(module, name, value)
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def vendor(package: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def run(*arguments: str) -> Ran:
        try:
            status = command.main(list(arguments))
        except SystemExit as stopped:
            status = int(stopped.code or 0)
        return Ran(status, *capsys.readouterr())

    return run


def _record(folder: Path) -> Record:
    found = Record.of(folder)
    assert found is not None
    return found


def _made_by(monkeypatch: pytest.MonkeyPatch, version: str, date: str) -> None:
    """The copies that follow are of another version."""
    monkeypatch.setattr(copying, "__version__", version)
    monkeypatch.setattr(copying, "DOCUMENT_DATE", date)


def test_what_python_writes_is_not_copied(vendor: Callable[..., Ran]) -> None:
    assert vendor(DEST).status == 0
    assert sorted(tree(Path(DEST))) == ["VENDORED.toml", "__init__.py", "api/__init__.py", "client.py", "py.typed"]
    assert not list(Path(DEST).rglob("*.pyc"))


def test_the_same_package_gives_the_same_bytes(vendor: Callable[..., Ran], package: Path) -> None:
    vendor("one")
    os.utime(package / "client.py", (0, 0))
    vendor("two")
    assert tree(Path("one")) == tree(Path("two"))


def test_files_are_readable_for_whoever_may_read_the_folder(vendor: Callable[..., Ran], package: Path) -> None:
    """A package that is installed read-only gives a copy that can be replaced."""
    (package / "client.py").chmod(0o400)
    vendor(DEST)
    plain = Path("plain")
    plain.mkdir()
    (plain / "file").touch()
    assert (Path(DEST) / "client.py").stat().st_mode == (plain / "file").stat().st_mode
    assert Path(DEST).stat().st_mode == plain.stat().st_mode


def test_the_sandbox_comes_along_where_it_is_asked_for_and_stays(vendor: Callable[..., Ran]) -> None:
    vendor(DEST, "--with-sandbox")
    assert {"sandbox/__init__.py", "sandbox/app.py"} <= tree(Path(DEST)).keys()
    vendor(DEST)
    assert record(Path(DEST))["sandbox"] is True
    assert "sandbox/app.py" in tree(Path(DEST))
    vendor(DEST, "--without-sandbox")
    assert record(Path(DEST))["sandbox"] is False
    assert not (Path(DEST) / "sandbox").exists()
    assert vendor("--check", DEST).status == 0


@pytest.mark.parametrize("name", ["my-client", "2fast", "class", "None", "a b", "..", "a.b"])
def test_a_name_that_python_cannot_import_is_refused(name: str, vendor: Callable[..., Ran]) -> None:
    ran = vendor(f"acme/{name}")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == f"{name!r} cannot be the name of a package: give a DEST such as acme/_vendor/instantly\n"
    assert not Path("acme").exists()


@pytest.mark.parametrize("dest", ["original/small", "original/small/sandbox/inside", "original", "."])
def test_a_place_that_overlaps_with_the_package_is_refused(
    dest: str, vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(package)
    if dest == ".":
        monkeypatch.chdir(package)
    ran = vendor(dest)
    assert (ran.status, ran.out) == (2, "")
    assert re.search(r"overlap: give another DEST\n\Z", ran.err)
    assert tree(package) == before


def test_what_is_no_copy_is_never_replaced(vendor: Callable[..., Ran]) -> None:
    Path("file").touch()
    Path("mine").mkdir()
    Path("mine/work.py").write_text("mine")
    Path("odd").mkdir()
    Path("odd/VENDORED.toml").write_text("files = 1")
    Path("empty").mkdir()
    Path("link").symlink_to("empty", target_is_directory=True)
    for options in ([], ["--force"]):
        for dest, reason in (("file", "no folder"), ("link", "no folder"), ("mine", "not empty"), ("odd", "not empty")):
            ran = vendor(dest, *options)
            assert (ran.status, ran.out) == (2, "")
            assert ran.err.startswith(f"{dest} is {reason}")
            assert ran.err.endswith("move it away, or give another DEST\n")
    assert tree(Path("mine")) == {"work.py": b"mine"}
    assert vendor("empty").status == 0


def test_wrong_usage_is_an_error(vendor: Callable[..., Ran]) -> None:
    assert "DEST is missing: give a folder" in vendor().err
    for options in (["--force"], ["--with-sandbox"], ["--without-sandbox"]):
        ran = vendor("--check", DEST, *options)
        assert ran.status == 2
        assert "--check takes nothing but DEST" in ran.err


def test_a_package_in_an_archive_is_not_copied_as_nothing(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "PACKAGE", Path("archive.zip/small"))
    ran = vendor(DEST)
    assert (ran.status, ran.err) == (2, "archive.zip/small is no folder: unpack or install the package first\n")
    assert not Path("acme").exists()


# Modified copies.


def modify(dest: Path) -> None:
    (dest / "client.py").write_text("changed")
    (dest / "api" / "__init__.py").unlink()
    (dest / "mine.py").write_text("added")
    (dest / "py.typed").unlink()
    (dest / "py.typed").mkdir()
    (dest / "__pycache__").mkdir()
    (dest / "__pycache__" / "client.pyc").write_bytes(b"no matter")


MODIFIED = "  changed client.py\n  missing api/__init__.py\n  missing py.typed\n  added mine.py\n"


def test_an_unmodified_copy_is_proved_to_be_one(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    (Path(DEST) / "__pycache__").mkdir()
    (Path(DEST) / "__pycache__" / "client.pyc").write_bytes(b"no matter")
    assert vendor("--check", DEST) == Ran(
        0, f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} is unmodified\n", ""
    )


def test_a_modified_copy_is_told_by_its_files(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    modify(Path(DEST))
    assert vendor("--check", DEST) == Ran(
        1, f"{DEST} is 0.2.0 (API document of 2026-08-21)\n{DEST} was modified:\n{MODIFIED}", ""
    )


def test_links_count_as_what_they_lead_to(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST)
    (Path(DEST) / "client.py").unlink()
    (Path(DEST) / "client.py").symlink_to(package / "client.py")
    assert vendor("--check", DEST).status == 0
    (Path(DEST) / "client.py").unlink()
    (Path(DEST) / "client.py").symlink_to(package, target_is_directory=True)
    (Path(DEST) / "more").symlink_to(package, target_is_directory=True)
    (Path(DEST) / "nowhere").symlink_to("nothing")
    assert vendor("--check", DEST).out.endswith("  changed client.py\n  added more\n  added nowhere\n")


def test_a_modified_copy_is_replaced_only_with_force(vendor: Callable[..., Ran]) -> None:
    vendor(DEST)
    before = tree(Path(DEST))
    modify(Path(DEST))
    modified = tree(Path(DEST))
    assert vendor(DEST) == Ran(2, "", f"{DEST} was modified; --force replaces it all the same:\n{MODIFIED}")
    assert tree(Path(DEST)) == modified
    assert vendor(DEST, "--force").status == 0
    assert tree(Path(DEST)) == before


def test_a_modified_copy_is_no_source_without_force(vendor: Callable[..., Ran], package: Path) -> None:
    original = package.parent / "elsewhere"
    vendor(str(original))
    shutil.rmtree(package)
    original.rename(package)  # now the command runs from a copy
    assert vendor("second").status == 0

    (package / "client.py").write_text("changed")
    ran = vendor(DEST)
    assert (ran.status, ran.out) == (2, "")
    hint = "copy the original, or with --force this all the same"
    assert ran.err == f"{package} was modified; {hint}:\n  changed client.py\n"
    (package / "VENDORED.toml").write_text("garbage")
    assert vendor(DEST).err == f"{package / 'VENDORED.toml'} cannot be read: {hint}\n"
    assert not Path(DEST).exists()
    assert vendor(DEST, "--force").status == 0


def test_only_copies_can_be_checked(vendor: Callable[..., Ran], package: Path) -> None:
    Path("empty").mkdir()
    for dest in ("nothing", "empty"):
        ran = vendor("--check", dest)
        reason = "is no copy of instantly-async (no readable VENDORED.toml): give the folder of one"
        assert ran == Ran(2, "", f"{dest} {reason}\n")
    assert vendor("--check").err.startswith(f"{package} is no copy")


# Old and new.


def test_an_unmodified_copy_is_replaced_as_a_whole(
    vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        _made_by(patch, "0.1.0", "2026-07-09")
        assert vendor(DEST).out.startswith(f"{DEST} is instantly-async 0.1.0 (API document of 2026-07-09)\n")
    (package / "client.py").unlink()
    (package / "new.py").touch()
    ran = vendor(DEST)
    was = "and was 0.1.0 (API document of 2026-07-09)"
    assert ran.out.startswith(f"{DEST} is instantly-async 0.2.0 (API document of 2026-08-21), {was}\n")
    assert sorted(tree(Path(DEST))) == ["VENDORED.toml", "__init__.py", "api/__init__.py", "new.py", "py.typed"]
    assert [path.name for path in Path(DEST).parent.iterdir()] == ["instantly"]


@pytest.mark.parametrize("version", [("0.1.0", "2026-12-31"), ("0.2.0rc1", "2026-12-31"), ("0.2.0", "2026-07-09")])
def test_the_check_tells_that_a_newer_one_is_installed(
    version: tuple[str, str], vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version counts, and where it is the same, the date of the API's document."""
    _made_by(monkeypatch, *version)
    vendor(DEST)
    ran = vendor("--check", DEST)
    assert ran.status == 0
    said, date = version
    run = f"run python -m instantly_async.vendor {DEST}"
    newer = f"{DEST} is {said} (API document of {date}); 0.2.0 (2026-08-21) is installed: {run}"
    assert ran.out == f"{newer}\n{DEST} is unmodified\n"


@pytest.mark.parametrize("version", [("0.10.0", "2026-01-01"), ("0.2.0", "2026-08-22"), ("0.2.0.post1", "2026-01-01")])
def test_the_check_tells_that_the_copy_is_the_newer_one(
    version: tuple[str, str], vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    _made_by(monkeypatch, *version)
    vendor(DEST)
    ran = vendor("--check", DEST)
    assert ran.status == 0
    assert "; it is newer than what is installed, 0.2.0 (2026-08-21)\n" in ran.out


@pytest.mark.parametrize("options", [[], ["--with-sandbox"]])
def test_the_check_tells_of_other_content_under_the_same_version(
    options: list[str], vendor: Callable[..., Ran], package: Path
) -> None:
    vendor(DEST, *options)
    assert "installed" not in vendor("--check", DEST).out
    (package / "client.py").write_text("work in progress")
    ran = vendor("--check", DEST)
    assert ran.status == 0
    assert "; other files are installed, under the same version and date: run " in ran.out


def test_a_sandbox_on_one_side_alone_is_no_other_content(vendor: Callable[..., Ran], package: Path) -> None:
    vendor(DEST, "--with-sandbox")
    shutil.rmtree(package / "sandbox")
    assert "installed" not in vendor("--check", DEST).out


def test_versions_sort_as_versions_do() -> None:
    versions = ["0.9", "0.10.dev1", "0.10rc9", "0.10rc10", "0.10", "0.10.post1", "1.0a1", "1.0", "1.0.1", "10.0"]
    assert sorted([*versions[5:], *versions[:5]], key=checking._order) == versions


# Whole or not at all.


class Stopped(NamedTuple):
    error: BaseException
    status: int
    message: str


FULL = Stopped(OSError(errno.ENOSPC, "No space left on device"), 2, "No space left on device; see to that")
DENIED = Stopped(
    PermissionError(errno.EACCES, "Permission denied", "here"), 2, "Permission denied: 'here'; see to that"
)
CTRL_C = Stopped(KeyboardInterrupt(), 130, "interrupted\n")


@pytest.mark.parametrize("stopped", [FULL, DENIED, CTRL_C], ids=["full", "denied", "ctrl-c"])
@pytest.mark.parametrize("step", ["first file", "third file", "record", "old one aside", "new one in place"])
@pytest.mark.parametrize("there", [True, False], ids=["over a copy", "where nothing was"])
def test_a_failure_leaves_what_was_there_and_nothing_else(
    there: bool, step: str, stopped: Stopped, vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there:
        vendor(DEST)
        (package / "client.py").write_text("new")
    before = tree(Path())
    write, rename = copying._write, Path.rename
    written: list[Path] = []

    def fail_to_write(path: Path, content: bytes) -> None:
        written.append(path)
        write(path, content)
        last = path.name == "VENDORED.toml"
        if {"first file": len(written) == 1, "third file": len(written) == 3, "record": last}.get(step):
            raise stopped.error

    def fail_to_rename(path: Path, target: Path) -> Path:
        if (path.name, step) in {("instantly", "old one aside"), ("new", "new one in place")}:
            raise stopped.error
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(copying, "_write", fail_to_write)
        patch.setattr(Path, "rename", fail_to_rename)
        ran = vendor(DEST)

    if step == "old one aside" and not there:
        assert ran.status == 0  # there is no such step
        return
    assert (ran.status, ran.out) == (stopped.status, "")
    assert stopped.message in ran.err
    assert ran.err.count("\n") == 1
    assert tree(Path()) == before
    assert os.listdir("acme/_vendor") == (["instantly"] if there else [])


def test_ctrl_c_while_the_old_one_is_deleted_leaves_the_new_one(
    vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor(DEST)
    (package / "client.py").write_text("new")
    rmtree = shutil.rmtree
    interrupts = iter([KeyboardInterrupt()])

    def interrupted(path: Path, *, ignore_errors: bool) -> None:
        for interrupt in interrupts:
            raise interrupt
        rmtree(path, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", interrupted)
    assert vendor(DEST).status == 130
    assert os.listdir("acme/_vendor") == ["instantly"]
    assert (Path(DEST) / "client.py").read_text() == "new"
    assert vendor("--check", DEST).status == 0


def test_an_old_copy_that_cannot_be_put_back_is_not_deleted(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor(DEST)
    before = tree(Path(DEST))
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if target.name == "instantly":
            raise PermissionError(errno.EACCES, "Permission denied", str(path), None, str(target))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    ran = vendor(DEST)
    assert ran.status == 2
    kept = re.search(r"'([^']*/old)' -> ", ran.err)
    assert kept is not None
    assert tree(Path(kept[1])) == before


def test_a_place_that_cannot_be_made_is_one_line(vendor: Callable[..., Ran]) -> None:
    Path("file").touch()
    ran = vendor("file/instantly")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_a_copy_can_be_replaced_from_within(vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    vendor(DEST)
    top = Path.cwd()
    monkeypatch.chdir(DEST)
    assert vendor(".").status == 0
    monkeypatch.chdir(top)
    assert vendor("--check", DEST).status == 0
    assert os.listdir("acme/_vendor") == ["instantly"]


# What has to be installed.


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is installed, and says what it needs."""
    (tmp_path / "it.dist-info").mkdir()
    (tmp_path / "it.dist-info" / "METADATA").write_text(
        """\
Metadata-Version: 2.4
Name: instantly-async
Version: 0.2.0
Requires-Python: >=3.11
Requires-Dist: httpx<0.29,>=0.27
Requires-Dist: anyio<5,>=4.8
Requires-Dist: tzdata; sys_platform == "win32"
Provides-Extra: sandbox
Requires-Dist: uvicorn<1,>=0.30; extra == 'sandbox'
Requires-Dist: starlette<2; (python_version < "3.15") and extra == "sandbox"
Provides-Extra: speed
Requires-Dist: orjson; extra == 'speed'
"""
    )
    distribution = metadata.Distribution.at(tmp_path / "it.dist-info")
    monkeypatch.setattr(metadata, "distribution", lambda name: distribution)


ALWAYS = ["anyio<5,>=4.8", "httpx<0.29,>=0.27", 'tzdata; sys_platform == "win32"']
SANDBOX = ['starlette<2; (python_version < "3.15")', "uvicorn<1,>=0.30"]


@pytest.mark.usefixtures("installed")
def test_extras_are_left_out_and_the_sandboxs_is_there_with_the_sandbox(vendor: Callable[..., Ran]) -> None:
    assert vendor(DEST).out.endswith(f"\nit needs {', '.join(ALWAYS)}\n")
    assert record(Path(DEST))["requires-python"] == ">=3.11"
    assert record(Path(DEST))["dependencies"] == ALWAYS
    vendor(DEST, "--with-sandbox")
    assert record(Path(DEST))["dependencies"] == sorted(ALWAYS + SANDBOX)
    assert record(Path(DEST))["sandbox-dependencies"] == SANDBOX


@pytest.mark.usefixtures("installed")
def test_a_copy_knows_what_it_needs_from_its_record(
    vendor: Callable[..., Ran], package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor("second", "--with-sandbox")
    shutil.rmtree(package)
    Path("second").rename(package)
    not_installed(monkeypatch)
    vendor("third", "--with-sandbox")
    vendor("fourth")
    assert tree(Path("third")) == tree(package)
    assert record(Path("fourth"))["dependencies"] == ALWAYS
    assert record(Path("fourth"))["requires-python"] == ">=3.11"
    assert "sandbox-dependencies" not in record(Path("fourth"))


def test_what_nobody_knows_is_left_out(vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    not_installed(monkeypatch)
    ran = vendor(DEST, "--with-sandbox")
    assert (ran.status, ran.out.count("\n")) == (0, 1)
    assert not {"dependencies", "sandbox-dependencies", "requires-python"} & record(Path(DEST)).keys()


@pytest.mark.usefixtures("installed")
def test_a_copy_made_by_hand_does_not_ask_the_package_that_is_installed_beside_it(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requirements, "__package__", "acme._vendor.instantly.vendor")
    vendor(DEST)
    assert "dependencies" not in record(Path(DEST))


def not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def distribution(name: str) -> NoReturn:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", distribution)
