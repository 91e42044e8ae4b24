"""`make spec-report`: what changed for a Python caller between two versions of the API's document."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from ..errors import DocumentError
from ..generate import PACKAGE
from . import expected, markdown, reading
from .comparison import compare
from .rules import Verdict
from .surface import differences
from .versions import Side, open_side

NOTHING_BREAKS, SOMETHING_BREAKS, ERROR = 0, 1, 2


def spec_report(root: Path, old: str, new: str | None, output: Path | None) -> int:
    """Write the report to a file or to standard output; the status says whether anything breaks."""
    try:
        with open_side(root, old) as before, open_side(root, new) as after:
            text, breaks = report(before, after)
        if output:
            output.parent.mkdir(parents=True, exist_ok=True)
            output.write_text(text, encoding="utf-8")
    except DocumentError as error:
        more = len(error.problems) - 1
        print(error.problems[0] + (f" (and {more} more)" if more else ""), file=sys.stderr)
        return ERROR
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return ERROR
    except Exception:  # a fault of ours is no break of the API
        traceback.print_exc()
        return ERROR
    if not output:
        print(text, end="")
    return SOMETHING_BREAKS if breaks else NOTHING_BREAKS


def report(old: Side, new: Side) -> tuple[str, bool]:
    """The report on two sides, and whether anything in it breaks."""
    comparison = compare(old.document, new.document)
    names = [expected.names(reading.read(side.document)) for side in (old, new)]
    package = differences(old.folder, new.folder, PACKAGE, *names)
    breaks = any(change.verdict is Verdict.BREAKING for change in comparison.changes)
    breaks = breaks or any(difference.breaking for difference in package)
    return markdown.report(comparison, package, old.date, new.date), breaks
