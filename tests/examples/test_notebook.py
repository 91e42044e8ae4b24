"""The notebook runs from its first cell to its last, and is committed without outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox

from .processes import EXAMPLES

nbformat: Any = pytest.importorskip("nbformat", reason="nbclient is not installed (group examples)")
nbclient: Any = pytest.importorskip("nbclient", reason="nbclient is not installed (group examples)")
pytest.importorskip("ipykernel", reason="ipykernel is not installed (group examples)")

FILE = EXAMPLES / "notebook.ipynb"


def read() -> Any:
    return nbformat.read(FILE, as_version=4)


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """IPython and Jupyter keep what they write away from the folders of whoever runs the tests."""
    for variable in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(variable, str(tmp_path / variable))


def executed(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, key: str) -> tuple[Any, Any]:
    """The notebook with the outputs of a run in a kernel of its own, and the error that ended the run, or None."""
    monkeypatch.setenv("INSTANTLY_BASE_URL", sandbox.url)
    monkeypatch.setenv("INSTANTLY_API_KEY", key)
    notebook = read()
    try:
        nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    except nbclient.exceptions.CellExecutionError as error:
        return notebook, error
    return notebook, None


def test_it_is_committed_without_outputs() -> None:
    notebook = read()
    nbformat.validate(notebook)
    assert [cell for cell in notebook.cells if cell.get("outputs") or cell.get("execution_count")] == []
    assert notebook.metadata.keys() == {"kernelspec", "language_info"}


@pytest.mark.slow
def test_every_cell_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox:
        notebook, error = executed(monkeypatch, sandbox, sandbox.key)
        called = [sent.operation for sent in sandbox.requests]
        names = [campaign["name"] for campaign in sandbox.state["campaigns"].values() if campaign["status"] != 0]
    assert error is None
    shown = nbformat.writes(notebook)
    assert all(name in shown for name in names)
    assert "404 for campaigns.get" in shown
    assert sandbox.key not in shown
    assert called == ["campaigns.get_analytics", "leads.list", "leads.list", "campaigns.get"]


@pytest.mark.slow
def test_a_key_that_is_refused_ends_it_with_words_and_shows_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox() as sandbox:
        notebook, error = executed(monkeypatch, sandbox, "a-key-that-was-revoked")
    assert error.ename == "AuthenticationError"
    assert "401 for campaigns.get_analytics" in error.evalue
    assert "a-key-that-was-revoked" not in nbformat.writes(notebook)
