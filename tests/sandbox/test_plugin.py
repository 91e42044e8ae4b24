"""The fixtures that pytest finds where the package is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import instantly_async.sandbox as sandbox_package
from instantly_async import APIConnectionError, InstantlyClient
from instantly_async.sandbox import Sandbox, pytest_plugin

from ..document import ROOT
from .workspace import Run

NAME, MODULE = "instantly", "instantly_async.sandbox.pytest_plugin"
ON_BOTH_LOOPS = """
import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param


@pytest.mark.parametrize("time", [1, 2])
async def test_a_state_of_its_own(instantly_client, instantly_sandbox, time):
    assert "Mine" not in [tag.label async for tag in instantly_client.custom_tags.list()]
    tag = await instantly_client.custom_tags.create(label="Mine")
    assert instantly_sandbox.state["custom_tags"][tag.id]["label"] == "Mine"
"""
WITH_PYTEST_ASYNCIO = """
import pytest


@pytest.mark.asyncio
async def test_a_call(instantly_client):
    assert (await instantly_client.campaigns.count_launched()).count == 2
"""
ASKED_FOR = "def test_it(instantly_client): pass"
NOT_ASKED_FOR = """
import sys


def test_it():
    assert not {"httpx", "starlette", "instantly_async._core.client"} & sys.modules.keys()
"""
# What a module loads beside itself.
LOADED = f"""
import sys, pytest
from importlib.metadata import EntryPoint

before = set(sys.modules)
EntryPoint("{NAME}", "{MODULE}", "pytest11").load()
print(*sorted(set(sys.modules) - before))
"""


def run_test(test: str, folder: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Run a test in an interpreter of its own, where every warning is an error; the exit status, and what it prints."""
    (folder / "test_it.py").write_text(test)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *arguments]
    command += ["-c", os.devnull, "--rootdir", str(folder), str(folder)]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": "", **environment}
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def without_other_plugins(*needed: str) -> tuple[tuple[str, ...], dict[str, str]]:
    return tuple(part for name in needed for part in ("-p", name)), {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


async def calls(client: InstantlyClient) -> int:
    return len(await client.accounts.list())


def test_the_wheel_says_where_the_plugin_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"] == {"pytest11": {NAME: MODULE}}


def test_loading_it_loads_next_to_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, cwd=ROOT, check=True)
    package = ("instantly_async", "instantly_async._core", "instantly_async._core.lazy", "instantly_async.sandbox")
    assert done.stdout.split() == [*package, MODULE]


def test_a_test_that_does_not_ask_for_a_fixture_sees_nothing_of_it(tmp_path: Path) -> None:
    arguments, environment = without_other_plugins(MODULE)
    status, output = run_test(NOT_ASKED_FOR, tmp_path, *arguments, **environment)
    assert status == 0, output
    assert "instantly" not in output


def test_every_test_has_a_state_of_its_own_on_asyncio_and_trio(tmp_path: Path) -> None:
    arguments, environment = without_other_plugins("anyio.pytest_plugin", MODULE)
    status, output = run_test(ON_BOTH_LOOPS, tmp_path, *arguments, **environment)
    assert status == 0, output
    assert "4 passed" in output


@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_it_is_at_home_in_pytest_asyncio(mode: str, tmp_path: Path) -> None:
    arguments, environment = without_other_plugins("pytest_asyncio.plugin", MODULE)
    options = ("-o", f"asyncio_mode={mode}", "-o", "asyncio_default_fixture_loop_scope=function")
    status, output = run_test(WITH_PYTEST_ASYNCIO, tmp_path, *arguments, *options, **environment)
    assert status == 0, output


@pytest.mark.parametrize(("arguments", "passes"), [((), True), (("-p", f"no:{NAME}"), False)])
def test_where_it_is_installed_it_is_found_and_can_be_turned_off(
    arguments: tuple[str, ...], passes: bool, tmp_path: Path
) -> None:
    installed = tmp_path / "installed" / "instantly_async-0.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: instantly-async\nVersion: 0\n")
    (installed / "RECORD").write_text("instantly_async/__init__.py,,\n")
    (installed / "entry_points.txt").write_text(f"[pytest11]\n{NAME} = {MODULE}\n")
    options = ("-o", "asyncio_default_fixture_loop_scope=function", *arguments)
    path = os.pathsep.join((str(installed.parent), str(ROOT)))
    status, output = run_test(ASKED_FOR, tmp_path, *options, PYTHONPATH=path)
    assert (status == 0) == passes, output
    assert passes or "fixture 'instantly_client' not found" in output


def test_a_missing_extra_is_told_in_one_line(tmp_path: Path) -> None:
    arguments, environment = without_other_plugins(MODULE)
    (tmp_path / "starlette.py").write_text("raise ModuleNotFoundError(name='starlette')")
    environment["PYTHONPATH"] = os.pathsep.join((str(tmp_path), str(ROOT)))
    status, output = run_test(ASKED_FOR, tmp_path, *arguments, "--tb", "short", **environment)
    assert status == 1
    message = "the sandbox needs starlette, which is not installed: pip install 'instantly-async[sandbox]'"
    assert [line for line in output.splitlines() if message in line]
    assert "Traceback" not in output


def test_a_client_may_call_from_any_loop_until_its_test_is_over(
    instantly_client: InstantlyClient, instantly_sandbox: Sandbox, run: Run
) -> None:
    assert run(lambda: calls(instantly_client)) == 100
    instantly_sandbox.close()

    async def again() -> None:
        with pytest.raises(APIConnectionError, match="the sandbox is closed"):
            await instantly_client.with_options(max_retries=0).accounts.list()

    run(again)
    with pytest.raises(RuntimeError, match="the sandbox is closed"):
        _ = instantly_sandbox.url


def test_what_was_sent_and_the_time_are_at_hand(instantly_client: InstantlyClient, instantly_sandbox: Sandbox) -> None:
    before = instantly_sandbox.clock.moment
    assert instantly_sandbox.requests == []
    anyio.run(calls, instantly_client)
    instantly_sandbox.clock.advance(hours=1)
    assert [sent.operation for sent in instantly_sandbox.requests] == ["accounts.list"]
    assert (instantly_sandbox.clock.moment - before).total_seconds() >= 3600


def test_it_serves_over_http_when_it_is_asked_where(instantly_sandbox: Sandbox) -> None:
    headers = {"Authorization": f"Bearer {instantly_sandbox.key}", "User-Agent": "tests"}
    url = instantly_sandbox.url
    assert instantly_sandbox.url == url
    answer = httpx.get(f"{url}/api/v2/campaigns/count-launched", headers=headers, trust_env=False)
    assert answer.json() == {"count": 2}


@pytest.fixture
def missing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a module could not be imported."""

    def load(name: str) -> Any:
        raise ModuleNotFoundError(f"No module named {request.param!r}", name=request.param)

    monkeypatch.delattr(sandbox_package, "Sandbox")
    monkeypatch.setattr(sandbox_package, "_load", load)


@pytest.mark.parametrize("missing", ["starlette.routing"], indirect=True)
@pytest.mark.usefixtures("missing")
def test_a_missing_extra_fails_the_test_that_asks() -> None:
    fixture: Any = pytest_plugin.instantly_sandbox
    with pytest.raises(pytest.fail.Exception, match=r"the sandbox needs starlette, .*pip install"):
        next(fixture.__wrapped__())


@pytest.mark.parametrize("missing", ["instantly_async.gone"], indirect=True)
@pytest.mark.usefixtures("missing")
def test_no_other_module_is_called_an_extra() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'instantly_async\.gone'"):
        _ = sandbox_package.Sandbox
