"""The pinned formatter gives generated code its final shape."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ..errors import DocumentError

# Imports that a module does not need are dropped, the others sorted; then everything is formatted.
FIXES = "F401,I,UP,RUF022"


def format_code(folder: Path, settings: Path) -> None:
    """Format all modules of a folder in place, by the settings of the project.

    Raises:
        DocumentError: A module is no Python: openapi.yaml has a name that Python does not take.
    """
    if problems := list(_syntax_errors(folder)):
        raise DocumentError(problems)
    ruff = [sys.executable, "-m", "ruff"]
    options = ["--quiet", "--no-cache", "--config", str(settings)]
    for command in (["check", "--select", FIXES, "--fix-only"], ["format"]):
        done = subprocess.run([*ruff, *command, *options, str(folder)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise DocumentError(["what was rendered cannot be formatted:", *done.stderr.strip().splitlines()])


def _syntax_errors(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.py")):
        try:
            ast.parse(file.read_bytes())
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            name = file.relative_to(folder.parent).as_posix()
            yield f"{name}: what was rendered is no Python: {error}"
