"""`make spec-report`: what changed for a Python caller between two versions of the API's document."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from ..errors import DocumentError
from ..render.reading import read
from . import markdown, versions
from .comparison import compare

NOTHING_BREAKS, SOMETHING_BREAKS, ERROR = 0, 1, 2


def spec_report(root: Path, old: str, new: str | None, output: Path | None) -> int:
    """Write the report to a file or to standard output; the status says whether anything breaks."""
    try:
        before = versions.find(root, old)
        after = versions.find(root, new, keep_vanished=not before.is_published)
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


def report(old: versions.Version, new: versions.Version) -> tuple[str, bool]:
    """The report on two versions, and whether anything in it breaks."""
    before = read(old.document)
    after = before if new.document == old.document else read(new.document)
    comparison = compare(before, after)
    return markdown.report(comparison, old.date, new.date), comparison.breaks
