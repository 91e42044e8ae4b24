"""The recipe for tags shows its plan first, creates what is missing, and deletes only when it is told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from instantly_async.sandbox import Sandbox

from .processes import run

pytestmark = pytest.mark.slow
PROGRAM = "sync_tags.py"
SOURCE = "Acme Outreach"
NORTHWIND, CONTOSO = (f"7f3c0a52-95b8-4f27-9b7f-00000000000{number}" for number in (1, 2))


async def found(sandbox: Sandbox) -> None:
    """Two workspaces of customers, the first with a tag of its own and one of ours."""
    for id, name in ((NORTHWIND, "Northwind"), (CONTOSO, "Contoso")):
        await sandbox.client(workspace=id).workspaces.update(name=name)
    northwind = sandbox.client(workspace=NORTHWIND)
    await northwind.custom_tags.create(label="Theirs")
    await northwind.custom_tags.create(label="Backup", description="another description")


def labels(sandbox: Sandbox, workspace: str | None = None) -> list[str]:
    tables = sandbox.state if workspace is None else sandbox.state.workspaces[workspace]
    return sorted(tag["label"] for tag in tables["custom_tags"].values())


async def test_a_plan_changes_nothing(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        await found(sandbox)
        before = labels(sandbox, NORTHWIND)
        done = run(sandbox, tmp_path, PROGRAM, SOURCE, "--delete")
        assert labels(sandbox, NORTHWIND) == before
        assert labels(sandbox, CONTOSO) == []
    assert done.returncode == 0, done.stderr
    assert f"{SOURCE}: nothing to do" in done.stdout
    assert "  + 'Q1 launch'" in done.stdout
    assert "  - 'Theirs'" in done.stdout
    assert "nothing was changed" in done.stdout


async def test_what_is_missing_is_created_and_nothing_deleted(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        await found(sandbox)
        done = run(sandbox, tmp_path, PROGRAM, SOURCE, "--apply")
        ours = labels(sandbox)
        assert labels(sandbox, CONTOSO) == ours
        assert labels(sandbox, NORTHWIND) == sorted([*ours, "Theirs"])
        again = run(sandbox, tmp_path, PROGRAM, SOURCE, "--apply")
    assert done.returncode == 0, done.stderr
    assert again.stdout.count("nothing to do") == 3


async def test_extra_tags_go_when_that_is_asked_for(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        await found(sandbox)
        done = run(sandbox, tmp_path, PROGRAM, SOURCE, "--apply", "--delete")
        assert labels(sandbox, NORTHWIND) == labels(sandbox, CONTOSO) == labels(sandbox)
    assert done.returncode == 0, done.stderr


async def test_a_workspace_that_fails_is_named_and_the_others_are_done(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        await found(sandbox)
        sandbox.set_plan("none", workspace=NORTHWIND)
        done = run(sandbox, tmp_path, PROGRAM, SOURCE, "--apply")
        assert labels(sandbox, CONTOSO) == labels(sandbox)
    assert done.returncode == 1
    assert "failed: Northwind: 402 for custom_tags.list" in done.stderr


async def test_a_source_that_is_none_is_told(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        await found(sandbox)
        done = run(sandbox, tmp_path, PROGRAM, "Fabrikam", "--apply")
    assert done.returncode == 1
    assert "there is no one workspace 'Fabrikam'" in done.stderr
