"""Functions as the pinned formatter has them."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Sequence

from ...errors import DocumentError


def formatted(functions: Sequence[str], width: int) -> list[str]:
    """Functions, in lines of so many characters.

    Raises:
        DocumentError: One is no Python.
    """
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--line-length", str(width), "-"]
    source = "\n\n".join(functions)
    done = subprocess.run(command, input=source, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise DocumentError(["what is shown in the reference is no Python:", *done.stderr.strip().splitlines()])
    lines = done.stdout.splitlines()
    return ["\n".join(lines[node.lineno - 1 : node.end_lineno]) for node in ast.parse(done.stdout).body]
