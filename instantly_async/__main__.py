"""`python -m instantly_async scopes leads.list campaigns.activate`: which scopes an API key needs."""

from __future__ import annotations

import argparse

from . import scopes


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit status is 2 where an operation does not exist."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("scopes", help="tell which scopes an API key needs for some operations")
    command.add_argument("operations", nargs="+", metavar="operation", help="such as leads.list")
    names = parser.parse_args(arguments).operations
    try:
        operations = [scopes.find(name) for name in names]
    except ValueError as error:
        parser.error(str(error))
    width = max(len(operation.name) for operation in operations)
    for operation in operations:
        needed = ", and one of ".join(", ".join(group) for group in scopes.groups(operation))
        print(f"{operation.name:{width}}  {f'one of {needed}' if needed else 'the API states no scopes'}")
    print(f"\na key for all of them needs: {', '.join(scopes.minimal(*operations)) or 'no scope that the API states'}")
    return 0


if __name__ == "__main__":  # pragma: no cover
    raise SystemExit(main())
