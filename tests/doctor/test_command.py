"""`python -m instantly_async doctor`, and how it stands beside the other commands."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import metadata
from importlib.util import find_spec
from typing import Any

import anyio
import pytest

from instantly_async import __main__ as commands
from instantly_async.doctor import Check, Report, command, versions
from instantly_async.doctor.clock import Clock
from instantly_async.doctor.table import table
from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox
from instantly_async.scopes import HeldScopes, ScopeFinding

from ..loopback import Server

Told = tuple[int, str]


@pytest.fixture
def run_doctor(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Told]:
    """Runs the command in this process, against a sandbox."""
    monkeypatch.setenv("INSTANTLY_BASE_URL", sandbox.url)
    monkeypatch.setenv("INSTANTLY_API_KEY", KEY)

    def run(*arguments: str) -> Told:
        status = commands.main(["doctor", *arguments])
        return status, capsys.readouterr().out

    return run


class TestCommand:
    def test_it_prints_a_table_that_ends_with_the_outcome(self, run_doctor: Callable[..., Told]) -> None:
        status, told = run_doctor()
        assert status == 0
        assert told.endswith("\nnothing is wrong\n")
        assert re.search(r"^ok +key +from INSTANTLY_API_KEY, fingerprint [0-9a-f]{8}$", told, re.MULTILINE)
        assert re.search(r"^held +leads:read +leads.list answered 200$", told, re.MULTILINE)
        assert KEY not in told
        assert "\x1b" not in told

    def test_it_prints_json(self, run_doctor: Callable[..., Told]) -> None:
        status, told = run_doctor("--json")
        assert (status, json.loads(told)["exit_status"]) == (0, 0)
        assert KEY not in told

    def test_what_is_needed_decides_about_its_status(
        self, run_doctor: Callable[..., Told], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("INSTANTLY_API_KEY", READ_ONLY_KEY)
        assert run_doctor("--need", "accounts.list")[0] == 0
        status, told = run_doctor("--need", "accounts.list", "leads.list")
        assert status == 1
        assert "it is not good for leads.list" in " ".join(told.split())

    def test_a_base_url_and_a_workspace_can_be_given(self, run_doctor: Callable[..., Told], server: Server) -> None:
        status, told = run_doctor("--base-url", "http://nothing.invalid", "--workspace", "w", "--timeout", "20")
        assert status == 3
        assert "http://nothing.invalid, from an argument" in told
        assert told.endswith("\nthe API cannot be reached\n")

    @pytest.mark.parametrize(
        "arguments",
        [["--need", "leads.nothing"], ["--timeout", "0"], ["--timeout", "soon"], ["--workspace", "a b"], ["--nothing"]],
    )
    def test_an_argument_that_cannot_be_right_is_2(
        self, arguments: list[str], run_doctor: Callable[..., Told], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as caught:
            run_doctor(*arguments)
        assert caught.value.code == 2
        assert "usage: python -m instantly_async doctor" in capsys.readouterr().err

    def test_an_interruption_is_no_traceback(
        self, run_doctor: Callable[..., Told], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def interrupted(*arguments: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(anyio, "run", interrupted)
        assert commands.main(["doctor"]) == 130
        told = capsys.readouterr()
        assert (told.out, told.err) == ("", "interrupted\n")

    def test_its_help_tells_the_exit_statuses(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            commands.main(["doctor", "--help"])
        assert caught.value.code == 0
        assert "3    the API cannot be reached" in capsys.readouterr().out


class TestCommands:
    def test_help_lists_them(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            commands.main(["--help"])
        assert caught.value.code == 0
        told = capsys.readouterr().out
        assert all(name in told for name in commands.COMMANDS)

    def test_help_names_the_modules_with_commands_of_their_own(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit):
            commands.main(["--help"])
        told = " ".join(capsys.readouterr().out.split())
        for module in commands.MODULES:
            assert f"python -m instantly_async.{module}" in told
            assert find_spec(f"instantly_async.{module}.__main__") is not None

    @pytest.mark.parametrize("arguments", [[], ["nothing"]])
    def test_none_and_another_are_2(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            commands.main(arguments)
        assert caught.value.code == 2
        assert "usage: python -m instantly_async" in capsys.readouterr().err

    def test_what_is_typed_is_taken(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "argv", ["instantly_async", "scopes", "leads.list"])
        assert commands.main() == 0
        assert "leads:read" in capsys.readouterr().out


class TestProcess:
    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("INSTANTLY_")}
        command = [sys.executable, "-m", "instantly_async", "doctor", *arguments]
        return subprocess.run(command, env=clean | environment, capture_output=True, text=True, timeout=60, check=False)

    def test_all_right(self, sandbox: Sandbox) -> None:
        done = self.run(INSTANTLY_API_KEY=KEY, INSTANTLY_BASE_URL=sandbox.url)
        assert (done.returncode, done.stderr) == (0, "")
        assert KEY not in done.stdout

    @pytest.mark.parametrize("arguments", [["doctor"], ["doctor", "--json"], ["scopes", "leads.list"]])
    def test_a_reader_that_has_left_is_no_traceback(self, arguments: list[str]) -> None:
        read, write = os.pipe()
        os.close(read)
        environment = {**os.environ, "INSTANTLY_BASE_URL": "http://127.0.0.1:1"}
        command = [sys.executable, "-m", "instantly_async", *arguments]
        done = subprocess.run(
            command, env=environment, stdout=write, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
        os.close(write)
        assert (done.returncode, done.stderr) == (141, "")

    @pytest.mark.parametrize("arguments", [[], ["--json"]])
    def test_without_any_output_the_exit_status_still_tells(self, arguments: list[str], sandbox: Sandbox) -> None:
        environment = {**os.environ, "INSTANTLY_API_KEY": KEY, "INSTANTLY_BASE_URL": sandbox.url}
        command = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "instantly_async", "doctor", *arguments]
        done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
        assert (done.returncode, done.stderr) == (0, "")

    def test_no_key(self, sandbox: Sandbox) -> None:
        done = self.run("--json", INSTANTLY_BASE_URL=sandbox.url)
        assert (done.returncode, done.stderr) == (1, "")
        assert json.loads(done.stdout)["exit_status"] == 1

    def test_characters_that_the_output_has_not_are_escaped(self) -> None:
        done = self.run(INSTANTLY_API_KEY="k", INSTANTLY_BASE_URL="https://\u017e\u6f22", PYTHONIOENCODING="latin-1")
        assert (done.returncode, done.stderr) == (2, "")

    def test_a_resolver_that_hangs_holds_nobody(self) -> None:
        script = (
            "import socket, sys, time; socket.getaddrinfo = lambda *_, **__: time.sleep(600); "
            "from instantly_async.__main__ import main; "
            "sys.exit(main(['doctor', '--timeout', '0.6', '--base-url', 'https://api.example']))"
        )
        environment = {**os.environ, "INSTANTLY_API_KEY": "k"}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stderr) == (3, "")
        assert "it took more than 0.1 s" in done.stdout

    @pytest.mark.skipif(sys.platform == "win32", reason="has no SIGINT for one process")
    @pytest.mark.skipif(signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="runs in the background of a shell")
    def test_ctrl_c_ends_it_cleanly(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            process = subprocess.Popen(
                [sys.executable, "-m", "instantly_async", "doctor", "--base-url", url],
                env={**os.environ, "INSTANTLY_API_KEY": "k"},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            silent.settimeout(60)
            silent.accept()[0].close()  # it looks whether it gets there
            with silent.accept()[0] as asked:
                asked.settimeout(60)
                assert asked.recv(4) == b"GET "
                process.send_signal(signal.SIGINT)
                out, error = process.communicate(timeout=60)
        assert (process.returncode, out, error) == (130, "", "interrupted\n")


class TestTable:
    def report(self, message: str = "fine", advice: str = "", state: Any = "ok") -> Report:
        scopes = HeldScopes((ScopeFinding("leads:read", "missing", "leads.list", 403, message),))
        return Report((Check("base_url", state, message, advice),), scopes, None, {}, {})

    @pytest.mark.parametrize("width", [20, 60, 80, 200])
    def test_it_keeps_to_the_width_of_the_terminal(self, width: int) -> None:
        told = table(self.report("word " * 90, "word " * 50), width=width, colour=False)
        room = max(width, 40 + len("missing") + len("leads:read") + 4)
        assert max(map(len, told.splitlines())) <= room

    def test_what_a_server_says_reaches_no_terminal_raw(self) -> None:
        hostile = "\x1b[2J\x07\r\n\u202eturned\x9b31m" * 50
        told = table(self.report(hostile, hostile), width=80, colour=False)
        assert all(line.isprintable() for line in told.split("\n"))

    def test_the_outcome_tells_of_warnings(self) -> None:
        assert table(self.report(state="warning"), width=80, colour=False).endswith(
            "\nnothing has failed; see the warnings"
        )
        assert table(self.report(), width=80, colour=False).endswith("\nnothing is wrong")

    def test_states_have_colours_where_they_are_wanted(self) -> None:
        told = table(self.report(advice="do it", state="failed"), width=80, colour=True)
        assert "\x1b[31mfailed\x1b[0m" in told
        assert "\x1b" not in table(self.report(), width=80, colour=False)

    @pytest.mark.parametrize(
        ("terminal", "variables", "expected"),
        [
            (True, {}, True),
            (False, {}, False),
            (True, {"NO_COLOR": "1"}, False),
            (True, {"NO_COLOR": ""}, True),
            (True, {"TERM": "dumb"}, False),
        ],
    )
    def test_who_wants_colours(
        self, terminal: bool, variables: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERM", "xterm")
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
        assert command._is_coloured() is expected


class TestClock:
    def test_the_quickest_answer_counts(self) -> None:
        clock = Clock(now=lambda: 1000.5)
        clock.hear("Thu, 01 Jan 1970 00:15:00 GMT", 2.0)
        assert clock.skew == 99.0
        clock.hear("Thu, 01 Jan 1970 00:10:00 GMT", 3.0)
        assert clock.skew == 99.0
        clock.hear("Thu, 01 Jan 1970 00:16:40 GMT", 0.0)
        assert clock.skew == 0.0
        assert clock.check().state == "ok"

    @pytest.mark.parametrize("zone", ["GMT", "-0000", ""])
    def test_a_date_is_of_utc_wherever_the_machine_is(self, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TZ", "XYZ+5")
        time.tzset()
        try:
            clock = Clock(now=lambda: 1000.5)
            clock.hear(f"Thu, 01 Jan 1970 00:16:40 {zone}", 0.0)
        finally:
            monkeypatch.undo()
            time.tzset()
        assert clock.skew == 0.0


class TestVersions:
    def test_a_library_that_is_not_installed_is_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def required(name: str) -> list[str]:
            return ["httpx>=0.27", "nothing-at-all>=1; extra == 'speed'", ">= broken; extra == 'speed'"]

        monkeypatch.setattr(metadata, "requires", required)
        found = versions.versions()
        assert found["nothing-at-all"] is None
        assert found["httpx"]

    def test_a_copy_under_another_name_tells_what_it_can(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(versions, "DISTRIBUTION", "a-distribution-that-is-not-there")
        assert {"python", "document", "httpx"} <= versions.versions().keys()
