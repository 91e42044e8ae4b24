"""The commands behind the Makefile: `python -m custom_hooks generate | check | update-spec FILE`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .before import storage
from .before.refine import refine
from .generate import check, generate
from .problems import DocumentError

ROOT = Path(__file__).resolve().parent.parent
CORRECTIONS = Path(__file__).parent / "before" / "corrections.overlay.yaml"


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="replace the generated part of the package by what openapi.yaml gives")
    commands.add_parser("check", help="fail if the generated part is not what openapi.yaml gives")
    update = commands.add_parser("update-spec", help="bring the facts of a published document into openapi.yaml")
    update.add_argument("document", type=Path, help="the document as published, JSON or YAML")
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "generate":
                return _generate()
            case "check":
                return _check()
            case _:
                return _update(arguments.document)
    except DocumentError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 1


def _generate() -> int:
    generate(ROOT)
    print("generated; `git diff --stat` shows what changed")
    return 0


def _check() -> int:
    changed = check(ROOT)
    for file in changed:
        print(f"instantly_async/{file} is not what openapi.yaml gives; run `make generate`", file=sys.stderr)
    return 1 if changed else 0


def _update(document: Path) -> int:
    target = ROOT / "openapi.yaml"
    previous = storage.read(target) if target.exists() else {}
    refined = refine(storage.read(document), storage.read(CORRECTIONS), previous)
    storage.write(target, refined.document)
    for action in refined.stale_corrections:
        print(f"this correction matches nothing any more: {action}", file=sys.stderr)
    print("openapi.yaml is up to date; `git diff openapi.yaml` shows what changed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
