"""The commands behind the Makefile, such as `python -m custom_hooks generate`."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from .changes.command import spec_report
from .errors import DocumentError
from .generate import check, generate
from .ingest.published import URL
from .notes import section
from .update import update

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("generate", help="replace the generated part of the package by what openapi.yaml gives")
    make.add_argument("--notes", type=Path, help="a Markdown file to add to: hand-written code that no longer fits")
    commands.add_parser("check", help="fail if the generated part is not what openapi.yaml gives")
    bring = commands.add_parser("update-spec", help="bring the facts of a published document into openapi.yaml")
    bring.add_argument("document", nargs="?", default=URL, help=f"file or URL, JSON or YAML; by default {URL}")
    bring.add_argument(
        "--notes", type=Path, help="a Markdown file for what is left to a person; by default it is printed"
    )
    bring.add_argument("--older", action="store_true", help="accept a document that is older than the last one")
    report = commands.add_parser("spec-report", help="say what changed for a Python caller; status 1 where it breaks")
    report.add_argument("--old", default="HEAD", help="a git revision, an openapi.yaml or a published document")
    report.add_argument("--new", help="the same; by default the work tree")
    report.add_argument("--output", type=Path, help="the Markdown file to write; by default standard output")
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "generate":
                return _generate(arguments.notes)
            case "check":
                return _check()
            case "spec-report":
                return spec_report(ROOT, arguments.old, arguments.new, arguments.output)
            case _:
                return _update(arguments.document, arguments.notes, older=arguments.older)
    except DocumentError as error:
        print("\n".join(error.problems), file=sys.stderr)
        return 1


def _generate(notes: Path | None) -> int:
    misfits = generate(ROOT)
    if misfits:
        print("hand-written code that no longer fits, for a person to see to:", *misfits, sep="\n")
    if misfits and notes is not None:
        with notes.open("a", encoding="utf-8") as file:
            file.write(section("Hand-written code that no longer fits", misfits))
    print("generated; `git diff --stat` shows what changed")
    return 0


def _check() -> int:
    changed = check(ROOT)
    for file in changed:
        print(f"instantly_async/{file} is not what openapi.yaml gives; run `make generate`", file=sys.stderr)
    return 1 if changed else 0


def _update(source: str, notes: Path | None, *, older: bool) -> int:
    done = update(ROOT, source, datetime.datetime.now(datetime.UTC).date(), older=older)
    if notes is None:
        print(done.notes(), end="")
    else:
        notes.parent.mkdir(parents=True, exist_ok=True)
        notes.write_text(done.notes(), encoding="utf-8")
    print("`git diff openapi.yaml` shows what changed" if done.changed else "openapi.yaml says all of it already")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
