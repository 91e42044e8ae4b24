"""Programs of the folder examples, run as a user runs them: in a process of their own, against a sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from instantly_async.sandbox import Sandbox

from ..document import ROOT

EXAMPLES = ROOT / "examples"


def start(sandbox: Sandbox, folder: Path, program: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program in a folder, to be killed in the middle."""
    return subprocess.Popen(
        _command(program, arguments),
        cwd=folder,
        env=_environment(sandbox, sandbox.key),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )


def run(
    sandbox: Sandbox, folder: Path, program: str, *arguments: str, key: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end; by default with a key that has every scope."""
    return subprocess.run(
        _command(program, arguments),
        cwd=folder,
        env=_environment(sandbox, key or sandbox.key) | variables,
        capture_output=True,
        encoding="utf-8",
        timeout=500,
    )


def _command(program: str, arguments: tuple[str, ...]) -> list[str]:
    return [sys.executable, str(EXAMPLES / program), *arguments]


def _environment(sandbox: Sandbox, key: str) -> dict[str, str]:
    return {
        **os.environ,
        "INSTANTLY_BASE_URL": sandbox.url,
        "INSTANTLY_API_KEY": key,
        "PYTHONIOENCODING": "utf-8",
        "COLUMNS": "160",  # how wide rich takes the terminal to be
    }
