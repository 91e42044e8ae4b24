"""A copy of the whole package works, is typed, and is independent of the original."""

from __future__ import annotations

import ast
import hashlib
import re
import shutil
from importlib import metadata
from pathlib import Path

import pytest

import instantly_async
from instantly_async.api import DOCUMENT_DATE, DOCUMENT_SHA256, GENERATOR
from instantly_async.vendor.differences import differences

from ..document import REQUEST_TESTS
from .copies import DEST, PACKAGE, ROOT, python, record, record_of, tree

pytestmark = pytest.mark.slow


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
    assert names == ["anyio", "attrs", "h11", "httpx"]
    assert "sandbox-dependencies" not in found


def test_a_copy_is_the_same_as_the_original_until_the_import_leaves_byte_code(repository: Path, tmp_path: Path) -> None:
    made = python("-m", "instantly_async.vendor", DEST, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    check = ["-m", "instantly_async.vendor", "--check", "--strict", DEST]
    checked = python(*check, cwd=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.endswith(f"{DEST} is unmodified: its files are those of {PACKAGE}\n")

    script = "import sys; sys.dont_write_bytecode = False; import acme._vendor.instantly"
    assert python("-c", script, cwd=tmp_path).returncode == 0
    checked = python(*check, cwd=tmp_path)
    assert checked.returncode == 1
    assert "  added _core/__pycache__/\n" in checked.stdout
    assert "  changed" not in checked.stdout
    assert "PYTHONDONTWRITEBYTECODE=1" in checked.stdout


def test_a_copy_checks_itself_and_can_be_copied_in_turn(repository: Path, tmp_path: Path) -> None:
    module = "acme._vendor.instantly.vendor"
    for arguments in [[], [DEST]]:
        checked = python("-m", module, "--check", *arguments, cwd=repository)
        assert (checked.returncode, checked.stderr) == (0, "")
        assert "instantly is unmodified: its files are those that its own VENDORED.toml lists" in checked.stdout
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
    for name in REQUEST_TESTS:
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
    assert not differences(repository / DEST, record_of(repository / DEST).files)


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
