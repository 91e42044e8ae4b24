"""The commands behind `make docs` and `make docs-serve`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .building import SiteError, build, serve
from .versions import DEVELOPMENT, series

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "site"


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks.site", description=__doc__)
    parser.add_argument("--version", default=DEVELOPMENT, help="the version that the site is of, or its tag")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="build the site in build/site/html; warnings and broken links are errors")
    shown = commands.add_parser("serve", help="show the site on this machine while it is written")
    shown.add_argument("--address", default="localhost:8000", help="host and port; by default %(default)s")
    arguments = parser.parse_args()
    version = series(arguments.version)
    try:
        if arguments.command == "serve":
            serve(ROOT, FOLDER, version, arguments.address)
            return 0
        print(build(ROOT, FOLDER, version))
    except SiteError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"open {FOLDER / 'html' / 'index.html'}, or run `make docs-serve`")
    return 0


if __name__ == "__main__":
    sys.exit(main())
