"""The commands of `python -m instantly_async`; each is imported when it is run."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

# The module of each command, and what it does.
COMMANDS = {
    "doctor": ("doctor.command", "tell whether the API can be reached, and what the key may read"),
    "scopes": ("_core.commands.scopes", "tell which scopes an API key needs for some operations"),
}
MODULES = ("sandbox", "vendor")  # commands of their own

READER_LEFT = 141  # exit status, as shells have it for SIGPIPE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, and give its exit status."""
    program = f"python -m {__package__}"
    name, *others = (sys.argv[1:] if arguments is None else arguments) or [""]
    if name in COMMANDS:
        command = import_module(f".{COMMANDS[name][0]}", __package__)
        try:
            status: int = command.main(others, f"{program} {name}")
            if sys.stdout:
                sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or else Python flushes into it at its end
            return READER_LEFT
        return status
    others_of_python = " and ".join(f"python -m {__package__}.{each}" for each in MODULES)
    parser = argparse.ArgumentParser(prog=program, epilog=f"see also: {others_of_python}, each with --help")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for each, (_, does) in COMMANDS.items():
        commands.add_parser(each, help=does)
    parser.parse_args([name, *others] if name else [])
    raise AssertionError("the parser takes no other commands")  # pragma: no cover


if __name__ == "__main__":  # pragma: no cover
    raise SystemExit(main())
