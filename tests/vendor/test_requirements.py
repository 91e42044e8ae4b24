"""What has to be installed for a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import NoReturn

import pytest

from instantly_async.vendor import requirements

from .copies import DEST, Ran, record, tree


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
    monkeypatch.setattr(requirements, "__name__", "acme._vendor.instantly.vendor.requirements")
    vendor(DEST)
    assert "dependencies" not in record(Path(DEST))


def not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def distribution(name: str) -> NoReturn:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", distribution)
