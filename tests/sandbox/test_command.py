"""The command that serves the sandbox."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from instantly_async import sandbox as package
from instantly_async.sandbox import KEY, Sandbox
from instantly_async.sandbox import __main__ as command

from ..document import ROOT

WITHOUT_EXTRA = "import sys; sys.modules['uvicorn'] = None; from instantly_async.sandbox.__main__ import main; main()"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Runs the command in this process, and something while it serves."""

    def run_command(*arguments: str, meanwhile: Callable[[], Any] = lambda: None) -> None:
        class Interrupted:
            def wait(self) -> None:
                meanwhile()
                raise KeyboardInterrupt

        monkeypatch.setattr(command, "threading", SimpleNamespace(Event=Interrupted))
        monkeypatch.setattr(sys, "argv", ["sandbox", "--port", "0", *arguments])
        command.main()

    return run_command


def answer(settings: dict[str, str], path: str, **arguments: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {settings['INSTANTLY_API_KEY']}", "User-Agent": "tests"}
    url = f"{settings['INSTANTLY_BASE_URL']}/api/v2/{path}"
    return httpx.request(headers=headers, url=url, trust_env=False, **arguments)


def settings_in(output: str) -> dict[str, str]:
    return dict(re.findall(r"^export (\w+)=(.+)$", output, re.MULTILINE))


def test_the_command_prints_how_to_get_there_and_serves_until_it_is_interrupted(
    run: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    settings: dict[str, str] = {}
    before = signal.getsignal(signal.SIGTERM)

    def call() -> None:
        settings.update(settings_in(capsys.readouterr().out))
        assert answer(settings, "accounts", method="GET").status_code == 200
        assert signal.getsignal(signal.SIGTERM) is not before

    run(meanwhile=call)
    assert signal.getsignal(signal.SIGTERM) is before
    with pytest.raises(httpx.ConnectError):
        answer(settings, "accounts", method="GET")


@pytest.mark.parametrize(
    ("arguments", "expected"), [((), 250), (("--leads", "300", "--seed", "7"), 300), (("--empty",), 0)]
)
def test_it_begins_with_as_much_as_is_asked_for(
    arguments: tuple[str, ...], expected: int, run: Callable[..., Any], tmp_path: Path
) -> None:
    run(*arguments, "--state", str(tmp_path / "state.json"))
    [workspace] = json.loads((tmp_path / "state.json").read_text(encoding="utf-8"))["workspaces"].values()
    assert len(workspace["leads"]) == expected


def test_it_says_where_other_programs_reach_faults_and_the_rest(
    run: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    def ask() -> None:
        last_line = capsys.readouterr().out.splitlines()[-1]
        paths = httpx.get(last_line.rpartition(" ")[2], trust_env=False).json()["items"]
        assert "/_sandbox/faults" in {item["path"] for item in paths}

    run(meanwhile=ask)


@pytest.mark.parametrize("option", ["rate_limits", "oddities", "deliver_anywhere"])
@pytest.mark.parametrize("is_given", [False, True])
def test_the_options_of_a_sandbox_are_options_of_the_command(
    option: str, is_given: bool, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[dict[str, Any]] = []

    class Noted(Sandbox):
        def __init__(self, **options: Any) -> None:
            made.append(options)
            super().__init__(**options)

    monkeypatch.setattr(package, "Sandbox", Noted)
    run("--empty", *([f"--{option.replace('_', '-')}"] if is_given else []))
    (options,) = made
    assert options[option] is is_given


def test_without_a_port_it_is_always_the_same_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sandbox", "--help"])
    with pytest.raises(SystemExit):
        command.main()
    assert "8787" in capsys.readouterr().out


def test_a_port_in_use_ends_the_command_with_a_message(
    server: Sandbox, run: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    port = server.url.rpartition(":")[2]
    with pytest.raises(SystemExit) as caught:
        run("--port", port)
    assert caught.value.code == 1
    message = capsys.readouterr().err
    assert message.startswith(f"cannot serve on port {port}: ")
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--port", "65536"), "port is 65536, and must be from 0 to 65535\n"),
        (("--port", "-1"), "port is -1, and must be from 0 to 65535\n"),
        (("--leads", "-1"), "leads is -1, and must be from 0 to 1,000,000\n"),
        (("--leads", "1000001"), "leads is 1000001, and must be from 0 to 1,000,000\n"),
        (("--state", "{folder}/none/state.json"), "there is no folder {folder}/none\n"),
        (("--state", "{folder}/foreign.json"), "{folder}/foreign.json is no state of a sandbox\n"),
    ],
)
def test_what_cannot_be_begun_with_ends_the_command_with_a_message(
    arguments: tuple[str, ...],
    message: str,
    run: Callable[..., Any],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "foreign.json").write_text("{}")
    with pytest.raises(SystemExit) as caught:
        run(*(argument.format(folder=tmp_path) for argument in arguments))
    assert caught.value.code == 1
    assert capsys.readouterr().err == message.format(folder=tmp_path)
    assert (tmp_path / "foreign.json").read_text() == "{}"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--port", "http"), "argument --port: invalid int value: 'http'; --help shows what there is\n"),
        (("--leads", "1e5"), "argument --leads: invalid int value: '1e5'; --help shows what there is\n"),
        (("--seed",), "argument --seed: expected one argument; --help shows what there is\n"),
        (("--rate-limit-s",), "unrecognized arguments: --rate-limit-s; --help shows what there is\n"),
    ],
)
def test_what_is_no_argument_ends_the_command_with_a_line(
    arguments: tuple[str, ...], message: str, run: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err == message


def test_a_state_that_cannot_be_kept_ends_the_command_with_a_message(
    run: Callable[..., Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(SystemExit) as caught:
        run("--state", str(folder / "state.json"), meanwhile=folder.rmdir)
    assert caught.value.code == 1
    message = capsys.readouterr().err
    assert message.startswith("the state was not kept: ")
    assert message.count("\n") == 1


def test_a_missing_extra_ends_the_command_with_a_message() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_EXTRA], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr == "the sandbox needs uvicorn, which is not installed: pip install 'instantly-async[sandbox]'\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there, a program that is told to end is not asked")
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_a_program_that_is_told_to_end_keeps_its_state(told: signal.Signals, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    arguments = [sys.executable, "-m", "instantly_async.sandbox", "--port", "0", "--empty", "--state", str(path)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdout is not None
        settings = settings_in("".join(program.stdout.readline() for _ in range(4)))
        made = answer(settings, "lead-lists", method="POST", json={"name": "Kept"})
        assert made.status_code == 200
        for _ in range(5):  # somebody is in a hurry
            program.send_signal(told)
    assert program.returncode == 0
    with Sandbox(state=path) as sandbox:
        assert sandbox.key == KEY
        assert [found["name"] for found in sandbox.state["lead_lists"].values()] == ["Kept"]
