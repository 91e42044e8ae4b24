"""The command: with a folder it makes or replaces a copy, with `--check` it examines one."""

from __future__ import annotations

import argparse
from pathlib import Path

from .checking import COMMAND, check
from .contents import PACKAGE
from .copying import copy
from .record import DISTRIBUTION
from .refusal import Refusal


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is 1 for a modified copy, and 2 for what is not done."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=f"Copy {DISTRIBUTION} into another repository.")
    parser.add_argument("dest", metavar="DEST", nargs="?", type=Path, help="the copy, such as acme/_vendor/instantly")
    parser.add_argument("--check", action="store_true", help="tell whether a copy is unmodified, and whether it is old")
    parser.add_argument("--force", action="store_true", help="replace a modified copy, or copy a modified one")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--with-sandbox", dest="sandbox", action="store_const", const=True, help="with the local server"
    )
    choice.add_argument(
        "--without-sandbox", dest="sandbox", action="store_const", const=False, help="without it (default)"
    )
    given = parser.parse_args(arguments)
    if given.check and (given.force or given.sandbox is not None):
        parser.error("--check takes nothing but DEST")
    if not given.check and given.dest is None:
        parser.error("DEST is missing: give a folder such as acme/_vendor/instantly")
    try:
        return _check(given.dest or PACKAGE) if given.check else _copy(given.dest, given.sandbox, given.force)
    except Refusal as refusal:
        parser.exit(2, f"{refusal}\n")
    except OSError as error:
        parser.exit(2, f"failed: {error}; see to that and run it again\n")
    except KeyboardInterrupt:
        parser.exit(130, "interrupted\n")


def _check(dest: Path) -> int:
    modified, age = check(dest)
    print(f"{age}\n{dest} was modified:" if modified else f"{age}\n{dest} is unmodified")
    for line in modified:
        print(f"  {line}")
    return 1 if modified else 0


def _copy(dest: Path, sandbox: bool | None, force: bool) -> int:
    record, old = copy(dest, sandbox=sandbox, force=force)
    print(f"{dest} is {DISTRIBUTION} {record}" + (f", and was {old}" if old else ""))
    if record.dependencies is not None:
        print(f"it needs {', '.join(record.dependencies)}")
    return 0


if __name__ == "__main__":  # pragma: no cover
    raise SystemExit(main())
