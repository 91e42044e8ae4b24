"""The library behind it is an extra: without it everything can be imported, and who needs it is told."""

from __future__ import annotations

import subprocess
import sys

import pytest

from instantly_async import opentelemetry
from instantly_async._core.telemetry import telemetry


def test_without_the_extra_the_module_can_be_imported_and_says_what_to_install() -> None:
    script = """
import sys
sys.modules["opentelemetry"] = None
from instantly_async import InstantlyClient, opentelemetry
import instantly_async._core.telemetry.telemetry
try:
    opentelemetry.hooks()
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    advice = "telemetry needs opentelemetry-api, which is not installed: pip install 'instantly-async[opentelemetry]'\n"
    assert done.stdout == advice


def test_who_asks_for_it_without_the_extra_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ImportError, match=r"pip install 'instantly-async\[opentelemetry\]'") as missing:
        opentelemetry.hooks()
    assert missing.value.name == "opentelemetry"


def test_a_damaged_installation_of_something_else_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*providers: object) -> None:
        raise ModuleNotFoundError("no wheels", name="wheels")

    monkeypatch.setattr(telemetry, "Telemetry", fail)
    with pytest.raises(ModuleNotFoundError, match="no wheels"):
        opentelemetry.hooks()


def test_a_client_without_it_loads_nothing_of_it() -> None:
    script = """
import sys
from instantly_async import InstantlyClient
client = InstantlyClient("key")
client.leads.list
print([name for name in sys.modules if "telemetry" in name])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
