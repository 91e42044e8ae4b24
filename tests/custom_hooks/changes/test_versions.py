"""The command: which versions it compares, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from custom_hooks import __main__ as main
from custom_hooks.changes import command, versions
from custom_hooks.errors import DocumentError
from custom_hooks.openapi import yaml_file

from .. import published
from .documents import BASE, Edit, body, component, listing, new


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project in a git repository: two committed versions, and a third in the work tree."""
    root = tmp_path / "project"
    root.mkdir()

    def version(edit: Edit, date: str) -> None:
        document = new(edit)
        document["info"]["version"] = date
        yaml_file.write(root / "openapi.yaml", document)

    def git(*arguments: str) -> None:
        name = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", "-C", str(root), *name, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    for number, edit in ((1, lambda d: body(d)["properties"].pop("html")), (2, lambda d: None)):
        version(edit, f"2026-0{number}-01")
        git("add", ".")
        git("commit", "--quiet", "--message", f"version {number}")
        git("tag", f"v{number}")
    version(lambda d: component(d, "Thing")["properties"].pop("count"), "2026-03-01")
    monkeypatch.setattr(main, "ROOT", root)
    return root


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr(sys, "argv", ["custom_hooks", "spec-report", *map(str, arguments)])
    return main.main()


def test_by_default_the_work_tree_is_compared_with_the_last_commit(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch) == 1
    text = capsys.readouterr().out
    assert text.startswith("## API document of 2026-03-01 (before: 2026-02-01)\n")
    assert "- `Thing.count` removed\n" in text


def test_two_revisions_are_compared_as_committed(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--old", "v1", "--new", "v2") == 0
    text = capsys.readouterr().out
    assert text.startswith("## API document of 2026-02-01 (before: 2026-01-01)\n")
    assert "- `things.create(html=)` added\n" in text
    assert "Breaking" not in text


def test_a_file_is_an_openapi_yaml_or_a_published_document(project: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "openapi.yaml", tmp_path / "published.2026-07-09.json"
    yaml_file.write(ours, BASE)
    theirs.write_text(json.dumps(published.document()))
    old, new = versions.find(project, str(ours)), versions.find(project, str(theirs))
    assert (old.date, new.date) == (None, "2026-07-09")
    assert old.document == BASE
    assert "x-method" in listing(new.document)
    text, breaks = command.report(old, new)
    assert breaks
    assert "`things.create(sent=)` removed" in text


def test_what_vanished_from_a_published_document_is_removed_there_and_stays_in_openapi_yaml(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = published.document()
    (tmp_path / "old.json").write_text(json.dumps(document))
    del document["components"]["schemas"]["Thing"]["properties"]["open_rate"]
    (tmp_path / "new.json").write_text(json.dumps(document))
    assert run(monkeypatch, "--old", tmp_path / "old.json", "--new", tmp_path / "new.json") == 1
    assert "- `Thing.open_rate` removed\n" in capsys.readouterr().out
    run(monkeypatch, "--old", "v2", "--new", tmp_path / "new.json")
    assert "fields `open_rate`, `received` gone from the API's document; stays for readers" in capsys.readouterr().out


def test_the_report_goes_to_a_file_on_request(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.md"
    assert run(monkeypatch, "--old", "v2", "--new", "v2", "--output", file) == 0
    assert file.read_text(encoding="utf-8").endswith("No change for a Python caller.\n")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--old", "nonsense"), "nonsense is neither a file nor a revision of this git repository"),
        (("--old", "--output=x"), None),
        (("--new", "{tmp}/faulty.json"), "faulty.json"),
        (("--new", "{tmp}/strange.yaml"), "no `openapi: 3.x` line"),
        (("--new", "{tmp}/nameless.yaml"), "#/paths/~1api~1v2~1things/get: 'x-method' is a required property"),
        (("--new", "{tmp}/listless.yaml"), "ThingPage has no list called 'nothing'"),
        (("--old", "v2", "--new", "v2", "--output", "{tmp}/faulty.json/report.md"), "faulty.json"),
    ],
)
def test_what_cannot_be_compared_is_one_line_and_status_2(
    arguments: tuple[str, ...],
    message: str | None,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "faulty.json").write_text("{ no document")
    (tmp_path / "strange.yaml").write_text("a: 1")
    yaml_file.write(tmp_path / "nameless.yaml", new(lambda d: (listing(d).pop("x-method"), d["tags"].pop())))
    yaml_file.write(tmp_path / "listless.yaml", new(lambda d: listing(d)["x-paging"].update(items="nothing")))
    given = [argument.replace("{tmp}", str(tmp_path)) for argument in arguments]
    if message is None:
        with pytest.raises(SystemExit) as caught:
            run(monkeypatch, *given)
        assert caught.value.code == 2
        return
    assert run(monkeypatch, *given) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""


def test_a_revision_without_a_document_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "openapi.yaml").unlink()
    name = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(project), *name, "commit", "-qam", "none"], check=True)
    with pytest.raises(DocumentError, match=r"HEAD has no openapi\.yaml"):
        versions.find(project, "HEAD")
