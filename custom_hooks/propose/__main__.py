"""The commands behind the workflows that run at night, such as `python -m custom_hooks.propose pull-request`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import get_args

from ..programs import ProgramError
from . import artifact
from .errors import ProposalError
from .failure import report_failure
from .pull_request import propose
from .untrusted_text import quoted

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run one command; 0 means that all is well."""
    parser = argparse.ArgumentParser(prog="python -m custom_hooks.propose", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    hand_on = commands.add_parser("hand-on", help="write the patch of a regeneration, the report, notes and outcomes")
    hand_on.add_argument("artifact", type=Path, help="the folder to write to")
    hand_on.add_argument("--report", type=Path, required=True, help="what spec-report has written")
    hand_on.add_argument("--notes", type=Path, required=True, help="what update-spec has written")
    outcomes = get_args(artifact.Outcome)
    hand_on.add_argument("--reported", choices=outcomes, required=True, help="how spec-report ended: a failure breaks")
    hand_on.add_argument("--tested", choices=outcomes, required=True, help="how the tests ended")
    pull_request = commands.add_parser("pull-request", help="make one pull request of what was handed on")
    pull_request.add_argument("artifact", type=Path, help="the folder that hand-on has written")
    failure = commands.add_parser("failure", help="make or renew the issue on a workflow that failed")
    failure.add_argument("--workflow", required=True, help="its name")
    failure.add_argument("--failed-run", required=True, help="the address of the run")
    arguments = parser.parse_args()
    try:
        match arguments.command:
            case "hand-on":
                ended = artifact.Outcomes(arguments.reported, arguments.tested)
                artifact.write(ROOT, arguments.artifact, arguments.report, arguments.notes, ended)
            case "pull-request":
                print(propose(ROOT, artifact.read(arguments.artifact)))
            case _:
                print(report_failure(ROOT, arguments.workflow, arguments.failed_run))
    except (ProposalError, ProgramError) as error:
        print(quoted(str(error)), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
