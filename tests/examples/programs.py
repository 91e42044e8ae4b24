"""Programs of the folder examples that are run to their end, or killed in the middle, against a sandbox."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from instantly_async.sandbox import Sandbox

from . import processes
from .processes import EXAMPLES as EXAMPLES
from .processes import environment_of


def start(sandbox: Sandbox, folder: Path, program: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program in a folder, to be killed in the middle."""
    return subprocess.Popen(
        [sys.executable, str(EXAMPLES / program), *arguments],
        cwd=folder,
        env=environment_of(sandbox),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )


def run(
    sandbox: Sandbox, folder: Path, program: str, *arguments: str, key: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end; by default with a key that has every scope."""
    own = {"INSTANTLY_API_KEY": key or sandbox.key, **variables}
    return processes.run(program, *arguments, environment=environment_of(sandbox) | own, folder=folder)
