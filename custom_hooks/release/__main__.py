"""The commands behind the release targets of the Makefile, such as `python -m custom_hooks.release check v1.2.3`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..programs import ProgramError
from . import files, github, versions
from .check import check, check_tag
from .errors import ReleaseError
from .prepare import advise, prepare

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks.release", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("prepare", help="write a version and its entry of the changelog")
    make.add_argument("version", nargs="?", default="", help="without it, the policy says which one it may be")
    see = commands.add_parser("check", help="say whether a tag may be released")
    see.add_argument("tag")
    see.add_argument("--repository", required=True, help="owner and name of the repository that this runs for")
    see.add_argument("--main", default="origin/main", help="the branch that has to contain the tag")
    see.add_argument("--index", default="https://pypi.org/simple", help="the index that may not have the version yet")
    see.add_argument("--published", action="store_true", help="the index may have it, and is not asked")
    hand_on = commands.add_parser("hand-on", help="put what was built into a folder of its own, and tell its digests")
    hand_on.add_argument("built", type=Path)
    hand_on.add_argument("folder", type=Path)
    for name, words in (
        ("inspect", "see that the files are those that were built, and hold what is checked out"),
        ("github", "make the release on GitHub"),
    ):
        with_files = commands.add_parser(name, help=words)
        with_files.add_argument("folder", type=Path)
        with_files.add_argument("--digests", required=True, help="what hand-on has told")
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "prepare":
                print(prepare(ROOT, arguments.version) if arguments.version else advise(ROOT))
            case "check":
                index = None if arguments.published else arguments.index.rstrip("/")
                repository = arguments.repository
                version = check(ROOT, arguments.tag, repository=repository, main=arguments.main, index=index)
                print(f"{arguments.tag} is the tag of a release" if index is None else f"{version} may be released")
            case "hand-on":
                print(files.hand_on(ROOT, arguments.built, arguments.folder))
            case "inspect":
                files.inspect(ROOT, arguments.folder, arguments.digests)
                check_tag(ROOT, versions.written(ROOT))
                print("the files are those that were built, and hold what is checked out")
            case _:
                print(github.publish(ROOT, arguments.folder, arguments.digests))
    except ProgramError as error:
        print(error, file=sys.stderr)
        return 1
    except ReleaseError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
