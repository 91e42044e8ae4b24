"""A nightly run that failed becomes one issue, which names the latest failed run."""

from __future__ import annotations

import json
from pathlib import Path

from ..programs import gh

LABEL, COLOUR = "nightly run", "d93f0b"
BODY = """\
The latest run that failed: {}

This issue is renewed by every run that fails; close it when the workflow passes again.
"""


def report_failure(root: Path, workflow: str, failed_run: str) -> str:
    """Open the issue on a workflow, or renew the open one; returns what was done, in words.

    Raises:
        ProgramError: gh failed.
    """
    title = f"The nightly workflow `{workflow}` fails"
    body = BODY.format(failed_run)
    gh(root, "label", "create", LABEL, "--color", COLOUR, "--force")
    listed = json.loads(gh(root, "issue", "list", "--label", LABEL, "--state", "open", "--json", "number,title"))
    number = next((str(issue["number"]) for issue in listed if issue["title"] == title), None)
    if number is None:
        gh(root, "issue", "create", "--title", title, "--label", LABEL, "--body-file", "-", stdin=body)
        return "an issue was opened"
    gh(root, "issue", "edit", number, "--body-file", "-", stdin=body)
    return "the issue is up to date"
