"""`make release-dry-run`: prepare a version, tag it, and take every step of the workflow `release`."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from ...programs import ProgramError
from .. import changelog, policy, versions
from .index import Index
from .rehearsal import QUICK, Rehearsal

ROOT = Path(__file__).resolve().parents[3]


def main() -> int:
    """Run it; 0 means that a release would happen."""
    parser = argparse.ArgumentParser(prog="make release-dry-run", description=__doc__)
    parser.add_argument("--version", help="by default the one that the policy asks for")
    parser.add_argument("--full", action="store_true", help="test the files by all tests that need no repository")
    arguments = parser.parse_args()
    version = arguments.version or str(_next())
    with tempfile.TemporaryDirectory(prefix="release-") as folder, Index(Path(folder)) as index:
        rehearsal = Rehearsal(ROOT, Path(folder), index)
        try:
            print(rehearsal.prepare(version))
        except (RuntimeError, ProgramError) as error:
            print(error)
            return 1
        rehearsal.repository.tag(f"v{version}")
        outcomes = rehearsal.release(f"v{version}", tests=() if arguments.full else QUICK)
        for outcome in outcomes:
            if not outcome.succeeded:
                print(outcome.log)
        print("on the stand-in index, attested:", *sorted(index.files) or ["nothing"])
        print("on the stand-in GitHub:", *[release["tag"] for release in rehearsal.releases] or ["nothing"])
        return 0 if rehearsal.releases and all(outcome.succeeded for outcome in outcomes) else 1


def _next() -> versions.Version:
    """The version that the policy asks for."""
    before = next(iter(changelog.released(ROOT)), None)
    if before is None:
        return versions.written(ROOT)
    least, _ = policy.step(before, policy.fragments(ROOT))
    return before.next(least)


if __name__ == "__main__":
    raise SystemExit(main())
