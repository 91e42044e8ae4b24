"""`python -m instantly_async doctor`: what is right and what is wrong, in a table or as JSON."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from functools import partial

import anyio

from .._core.options.converters import timeout as checked_timeout
from .._core.options.converters import workspace as checked_workspace
from ..scopes import find
from .examination import SECONDS, examine
from .report import INTERRUPTED
from .table import table

EPILOG = """\
exit status:
  0    nothing is wrong
  1    the key, its scopes or the plan do not do
  2    a setting or an argument cannot be used
  3    the API cannot be reached
  130  interrupted
  141  whoever reads the output has left
"""


def main(arguments: Sequence[str], program: str) -> int:
    """Examine, print, and give the exit status."""
    parser = _parser(program)
    given = parser.parse_args(arguments)
    try:
        for name in given.need:
            find(name)
        checked_timeout(given.timeout)
        checked_workspace(given.workspace)
    except ValueError as error:
        parser.error(str(error))
    call = partial(
        examine, base_url=given.base_url, workspace=given.workspace, needed=given.need, timeout=given.timeout
    )
    try:
        report = anyio.run(call)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return INTERRUPTED
    if given.json:
        print(json.dumps(report.to_dict(), indent=2))
    else:
        _print(table(report, width=shutil.get_terminal_size().columns, colour=_is_coloured()))
    return report.exit_status


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Tell whether the API is reached, and what the key in INSTANTLY_API_KEY may read. It only reads.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--timeout", type=float, default=SECONDS, metavar="SECONDS", help="for all of it (%(default)g)")
    parser.add_argument("--base-url", metavar="URL", help="where the API is, instead of INSTANTLY_BASE_URL")
    parser.add_argument("--workspace", metavar="ID", help="the workspace of your group on whose behalf to call")
    parser.add_argument(
        "--need", nargs="+", default=[], metavar="OPERATION", help="what the key has to be good for, such as leads.list"
    )
    return parser


def _is_coloured() -> bool:
    """Whether the output is a terminal, and nobody asked for no colours (https://no-color.org)."""
    return (
        bool(sys.stdout and sys.stdout.isatty()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def _print(text: str) -> None:
    """Print what a terminal may have no characters for."""
    encoding = (sys.stdout and sys.stdout.encoding) or "ascii"
    print(text.encode(encoding, "backslashreplace").decode(encoding))
