"""git and gh."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .errors import ProposalError

NAME, ADDRESS = "github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"
AUTHOR = ("-c", f"user.name={NAME}", "-c", f"user.email={ADDRESS}", "-c", "core.hooksPath=/dev/null")
CREDENTIALS = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")


def git(root: Path, *arguments: str) -> str:
    """What a git command prints.

    Raises:
        ProposalError: It failed.
    """
    return _run(root, ["git", *arguments])


def gh(root: Path, *arguments: str, stdin: str | None = None) -> str:
    """What a command of GitHub's program prints.

    Raises:
        ProposalError: It failed.
    """
    return _run(root, ["gh", *arguments], stdin)


def _run(root: Path, command: list[str], stdin: str | None = None) -> str:
    try:
        done = subprocess.run(
            command, cwd=root, input=stdin, capture_output=True, encoding="utf-8", errors="replace", check=True
        )
    except FileNotFoundError as error:
        raise ProposalError(f"{command[0]} is not installed") from error
    except subprocess.CalledProcessError as error:
        shown = " ".join(part for part in command if part not in {*AUTHOR, *CREDENTIALS})[:80]
        raise ProposalError(f"`{shown}` failed: {error.stderr.strip()}") from error
    return done.stdout.strip()
