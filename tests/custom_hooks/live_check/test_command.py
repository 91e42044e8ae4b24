"""The command ends with 0, 1 or 2, sends nothing without a key, and writes a draft that is applied as it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from custom_hooks.ingest.overlay import apply
from custom_hooks.live_check.command import main
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node

from .answers import tag

HOSTILE = tag(
    colour="jo@acme.example",
    **{"x: &a [*a]\n- target": 1, "\x1b]0;owned\x07": 2, "'] | $..*": 3, "{{ template }}": 4, "!!python/object": 5},
)


class _API(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
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
