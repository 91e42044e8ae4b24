"""`python -m custom_hooks generate | check`: the commands behind the Makefile."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .generate import check, generate
from .problems import DocumentError

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    parser.add_argument("command", choices=["generate", "check"])
    arguments = parser.parse_args()
    try:
        if arguments.command == "generate":
            generate(ROOT)
            print("generated; `git diff --stat` shows what changed")
            return 0
        changed = check(ROOT)
    except DocumentError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 1
    for file in changed:
        print(f"instantly_async/{file} is not what openapi.yaml gives; run `make generate`", file=sys.stderr)
    return 1 if changed else 0


if __name__ == "__main__":
    raise SystemExit(main())
