"""Programs that the commands for CI run: git, with nothing of the machine or the repository along, and gh.

It needs the standard library alone: it runs beside tokens.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

NAME, ADDRESS = "github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"
# Nothing that lies in the repository or on the machine is run or asked: no hooks, no monitors, no settings of others.
ALONE = ("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.attributesFile=/dev/null")
ALONE_ENVIRONMENT = {
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
}
AUTHOR = ("-c", f"user.name={NAME}", "-c", f"user.email={ADDRESS}")
LONGEST = 2000  # characters of what a program says of its failure
CREDENTIALS = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")


class ProgramError(Exception):
    """A program is not there, or failed; the message has what it said."""


def git(root: Path, *arguments: str) -> str:
    """What a git command prints.

    Raises:
        ProgramError: It failed.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return run(root, ["git", *ALONE, *arguments], environment=inherited | ALONE_ENVIRONMENT)


def gh(root: Path, *arguments: str, stdin: str | None = None) -> str:
    """What a command of GitHub's program prints.

    Raises:
        ProgramError: It failed.
    """
    return run(root, ["gh", *arguments], stdin)


def run(root: Path, command: list[str], stdin: str | None = None, environment: Mapping[str, str] | None = None) -> str:
    """What a program prints, without blanks at its ends.

    Raises:
        ProgramError: It failed.
    """
    try:
        done = subprocess.run(
            command,
            cwd=root,
            env=environment,
            input=stdin or "",
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=True,
        )
    except FileNotFoundError as error:
        raise ProgramError(f"{command[0]} is not installed") from error
    except subprocess.CalledProcessError as error:
        shown = " ".join(part for part in command if part not in {*ALONE, *AUTHOR, *CREDENTIALS})[:80]
        raise ProgramError(f"`{shown}` failed: {error.stderr.strip()[-LONGEST:]}") from error
    return done.stdout.strip()
