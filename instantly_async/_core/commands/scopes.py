"""`python -m instantly_async scopes leads.list campaigns.activate`: which scopes an API key needs."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ... import scopes


def main(arguments: Sequence[str], program: str) -> int:
    """Print the scopes; where an operation does not exist, the exit status is 2."""
    parser = argparse.ArgumentParser(prog=program, description="Tell which scopes an API key needs.")
    parser.add_argument("operations", nargs="+", metavar="operation", help="such as leads.list")
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
