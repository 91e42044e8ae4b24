"""The command that serves the sandbox."""

from __future__ import annotations

import importlib
import re
import runpy
import subprocess
import sys
from types import SimpleNamespace

import httpx
import pytest

from instantly_async.sandbox import Sandbox

from ..document import ROOT

COMMAND = "instantly_async.sandbox.__main__"


def test_the_command_prints_how_to_get_there_and_serves_until_it_is_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings: dict[str, str] = {}

    def call() -> int:
        headers = {"Authorization": f"Bearer {settings['INSTANTLY_API_KEY']}", "User-Agent": "tests"}
        url = f"{settings['INSTANTLY_BASE_URL']}/api/v2/accounts"
        return httpx.get(url, headers=headers, trust_env=False).status_code

    class Interrupted:
        def wait(self) -> None:
            settings.update(re.findall(r"^export (\w+)=(.+)$", capsys.readouterr().out, re.MULTILINE))
            assert call() == 200
            raise KeyboardInterrupt

    command = importlib.import_module(COMMAND)
    monkeypatch.setattr(command, "threading", SimpleNamespace(Event=Interrupted))
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", "0"])
    command.main()
    with pytest.raises(httpx.ConnectError):
        call()


def test_a_port_in_use_ends_the_command_with_a_message(
    server: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    port = server.url.rpartition(":")[2]
    monkeypatch.delitem(sys.modules, COMMAND, raising=False)  # to run what is imported already is warned of
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", port])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("instantly_async.sandbox", run_name="__main__")
    assert caught.value.code == 1
    message = capsys.readouterr().err
    assert message.startswith(f"cannot serve on port {port}: ")
    assert "in use" in message
    assert message.count("\n") == 1


def test_a_port_that_cannot_be_ends_the_command_with_a_message() -> None:
    command = [sys.executable, "-m", "instantly_async.sandbox", "--port", "65536"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("cannot serve on port 65536: ")
    assert done.stderr.count("\n") == 1
