"""The command ends with 0, 1 or 2, sends nothing without a key, and writes a draft that is applied as it stands."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest

from custom_hooks.ingest.overlay import apply
from custom_hooks.live_check.command import ROOT, main
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node

from .answers import tag

HOSTILE = tag(
    colour="jo@acme.example",
    **{"x: &a [*a]\n- target": 1, "\x1b]0;owned\x07": 2, "'] | $..*": 3, "{{ template }}": 4, "!!python/object": 5},
)


class _API(BaseHTTPRequestHandler):
    """Has tags, and never answers who asks for lists of leads."""

    protocol_version = "HTTP/1.1"
    asked_for_lists = Event()

    def do_GET(self) -> None:
        if "lead-lists" in self.path:
            self.asked_for_lists.set()
            self.rfile.read(1)
            return
        body = json.dumps({"items": [HOSTILE, tag()]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def api() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _API) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_without_a_key_nothing_is_sent(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "new" / "draft.yaml"
    assert main(["--base-url", "http://127.0.0.1:9", "--out", str(out)]) == 2
    assert "INSTANTLY_API_KEY is not set" in capsys.readouterr().err
    assert not out.parent.exists()


@pytest.mark.parametrize("arguments", [["--items", "0"], ["--seconds", "nan"], ["--items", "many"]])
def test_a_bound_that_is_none_is_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_name_that_is_unknown_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", "secret-key")
    assert main(["--lists", "custom_tag"]) == 2
    assert "'custom_tag' is no group" in capsys.readouterr().err


def test_an_api_that_is_not_there_is_no_result(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", "secret-key")
    out = tmp_path / "draft.yaml"
    arguments = ["--base-url", "http://127.0.0.1:9", "--lists", "custom_tags.list", "--out", str(out)]
    assert main([*arguments, "--call-seconds", "1"]) == 2
    assert "nothing could be read" in capsys.readouterr().err
    assert not out.exists()


def test_what_differs_is_written_and_a_check_with_the_corrected_document_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, api: str, document: Node
) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", "secret-key")
    out, better = tmp_path / "draft.yaml", tmp_path / "openapi.yaml"
    arguments = ["--base-url", api, "--lists", "custom_tags.list", "--out", str(out)]
    assert main(arguments) == 1
    printed, written = capsys.readouterr().out, out.read_text(encoding="utf-8")
    assert "2 differences, 2 actions" in printed
    for text in (printed, written):
        assert text.isascii()
        assert text.isprintable() or set(text) - {"\n"} == {each for each in text if each.isprintable()}
        assert not [word for word in ("acme", "owned", "target:1", "template", "python", "secret") if word in text]
    changed, stale = apply(document, yaml_file.read(out))
    assert not stale
    yaml_file.write(better, changed)
    assert main([*arguments, "--document", str(better)]) == 0


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "custom_hooks.live_check", *arguments],
        cwd=ROOT,
        env={**os.environ, "INSTANTLY_API_KEY": "secret-key"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.mark.skipif(signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="runs in the background of a shell")
def test_an_interruption_shows_and_writes_what_was_seen_until_then(tmp_path: Path, api: str) -> None:
    out = tmp_path / "draft.yaml"
    _API.asked_for_lists.clear()
    with start("--base-url", api, "--out", str(out), "--lists", "custom_tags.list", "lead_lists.list") as process:
        assert _API.asked_for_lists.wait(60)
        process.send_signal(signal.SIGINT)
        printed, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, "")
    assert "colour is not documented" in printed
    assert "interrupted: this is what was seen until then" in printed
    assert "colour" in out.read_text(encoding="utf-8")


def test_a_reader_of_the_report_who_leaves_leaves_the_draft(tmp_path: Path, api: str) -> None:
    out = tmp_path / "draft.yaml"
    with start("--base-url", api, "--out", str(out), "--lists", "custom_tags.list") as process:
        assert process.stdout is not None
        process.stdout.close()
        process.wait(60)
    assert "colour" in out.read_text(encoding="utf-8")


def _a_file(out: Path) -> None:
    out.write_text("openapi: 3.1.0\n", encoding="utf-8")


def _a_link(out: Path) -> None:
    _a_file(out.with_name("other.yaml"))
    out.symlink_to("other.yaml")


def _below_a_file(out: Path) -> None:
    out.parent.rmdir()
    out.parent.write_bytes(b"")


@pytest.mark.parametrize("put", [_a_file, _a_link, Path.mkdir, _below_a_file])
def test_a_place_where_no_draft_can_be_is_told_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, put: Callable[[Path], None]
) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", "secret-key")
    out = tmp_path / "drafts" / "draft.yaml"
    out.parent.mkdir()
    put(out)
    there = {path: stat.S_IFMT(path.lstat().st_mode) for path in tmp_path.rglob("*")}
    assert main(["--base-url", "http://127.0.0.1:9", "--out", str(out)]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert str(out.parent) in told.err
    assert {path: stat.S_IFMT(path.lstat().st_mode) for path in tmp_path.rglob("*")} == there
