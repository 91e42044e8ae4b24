"""git, gh and towncrier."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .errors import ReleaseError


def git(root: Path, *arguments: str) -> str:
    """What a git command prints.

    Raises:
        ReleaseError: It failed.
    """
    return _run(root, "git", *arguments)


def gh(root: Path, *arguments: str) -> str:
    """What a command of GitHub's program prints.

    Raises:
        ReleaseError: It failed.
    """
    return _run(root, "gh", *arguments)


def towncrier(root: Path, *arguments: str) -> str:
    """What towncrier prints.

    Raises:
        ReleaseError: It failed.
    """
    return _run(root, sys.executable, "-m", "towncrier", *arguments)


def _run(root: Path, *command: str) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=True,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError as error:
        raise ReleaseError(f"{command[0]} is not installed") from error
    except subprocess.CalledProcessError as error:
        shown = " ".join(Path(command[0]).name if part == command[0] else part for part in command)[:120]
        raise ReleaseError(f"`{shown}` failed: {error.stderr.strip()[-2000:]}") from error
    return done.stdout.strip()
