"""The commands behind the Makefile, such as `python -m custom_hooks generate`."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from .before.published import URL
from .generate import check, generate
from .problems import DocumentError
from .report.command import spec_report
from .update import update

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="replace the generated part of the package by what openapi.yaml gives")
    commands.add_parser("check", help="fail if the generated part is not what openapi.yaml gives")
    bring = commands.add_parser("update-spec", help="bring the facts of a published document into openapi.yaml")
    bring.add_argument("document", nargs="?", default=URL, help=f"file or URL, JSON or YAML; by default {URL}")
    told = commands.add_parser("spec-report", help="say what changed for a Python caller; status 1 where it breaks")
    told.add_argument("--old", default="HEAD", help="a git revision, an openapi.yaml or a published document")
    told.add_argument("--new", help="the same; by default the work tree")
    told.add_argument("--output", type=Path, help="the Markdown file to write; by default standard output")
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "generate":
                return _generate()
            case "check":
                return _check()
            case "spec-report":
                return spec_report(ROOT, arguments.old, arguments.new, arguments.output)
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


def _update(source: str) -> int:
    today = datetime.datetime.now(datetime.UTC).date()
    done = update(ROOT, source, today)
    for line in done.repaired:
        print(f"repaired: {line}")
    for line in done.stale_corrections:
        print(f"this correction no longer applies: {line}", file=sys.stderr)
    for line in done.needs_words:
        print(f"needs words: {line}")
    print("`git diff openapi.yaml` shows what changed" if done.changed else "openapi.yaml says all of it already")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
