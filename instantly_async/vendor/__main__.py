"""The command: with a folder it makes or replaces a copy, with `--check` it examines one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .checking import COMMAND, check
from .contents import PACKAGE
from .copying import copy
from .record import DISTRIBUTION
from .refusal import Refusal


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is 1 for a modified copy, and 2 for what is not done or cannot be checked."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=f"Copy {DISTRIBUTION} into another repository.")
    parser.add_argument("dest", metavar="DEST", nargs="?", type=Path, help="the copy, such as acme/_vendor/instantly")
    parser.add_argument("--check", action="store_true", help="tell whether a copy is unmodified, and whether it is old")
    parser.add_argument("--strict", action="store_true", help="with --check: status 2 unless this is the same version")
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
        parser.error("--check takes nothing but DEST and --strict")
    if given.strict and not given.check:
        parser.error("--strict goes with --check")
    if not given.check and given.dest is None:
        parser.error("DEST is missing: give a folder such as acme/_vendor/instantly")
    try:
        if given.check:
            verdict = check(given.dest or PACKAGE, strict=given.strict)
            _say(verdict.lines)
            return verdict.status
        return _copy(given.dest, given.sandbox, given.force)
    except Refusal as refusal:
        parser.exit(2, "".join(f"{_printable(line)}\n" for line in refusal.args))
    except OSError as error:
        parser.exit(2, f"failed: {_printable(str(error))}; see to that and run it again\n")
    except KeyboardInterrupt:
        parser.exit(130, "interrupted\n")


def _copy(dest: Path, sandbox: bool | None, force: bool) -> int:
    record, old = copy(dest, sandbox=sandbox, force=force)
    _say([f"{dest} is {DISTRIBUTION} {record}" + (f", and was {old}" if old else "")])
    if record.dependencies is not None:
        _say([f"it needs {', '.join(record.dependencies)}"])
    return 0


def _say(lines: list[str]) -> None:
    encoding = sys.stdout.encoding or "ascii"
    for line in lines:
        print(_printable(line).encode(encoding, "backslashreplace").decode(encoding))


def _printable(text: str) -> str:
    """Text in which a line end or an escape sequence of a file's name, or of a record, shows as such."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


if __name__ == "__main__":  # pragma: no cover
    raise SystemExit(main())
