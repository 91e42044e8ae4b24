"""`make update-spec`: a published document becomes openapi.yaml; names and descriptions of the present one are kept."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from .errors import DocumentError
from .generate import prove
from .ingest import published
from .ingest.document_date import newest_example
from .ingest.needs_words import needing
from .ingest.refine import refine
from .notes import section
from .openapi import yaml_file
from .openapi.document import Node
from .openapi.extensions import DOCUMENT_DATE

CORRECTIONS = Path(__file__).parent / "ingest" / "corrections.overlay.yaml"
UNDATED = "no example has a date of this or an earlier day, so nobody knows whether the document is older"


@dataclass
class Update:
    """What an update did, and what it leaves to a person."""

    changed: bool
    date: str | None
    repaired: list[str]
    stale_corrections: list[str]
    needs_words: list[str]

    def notes(self) -> str:
        """What a person should know or do, as Markdown; empty where there is nothing."""
        sections = (
            ("Accepted without a date", [] if self.date else [UNDATED]),
            ("Needs words in openapi.yaml (write them, then remove `x-needs-words`)", self.needs_words),
            ("Corrections that no longer apply", self.stale_corrections),
            ("Repaired in the published document", self.repaired),
        )
        return "".join(section(title, lines) for title, lines in sections)


def update(root: Path, source: str, today: datetime.date, *, older: bool = False) -> Update:
    """Bring the facts of a published document into openapi.yaml, which is dated today if anything changed.

    Raises:
        DocumentError: It cannot be read, is not valid OpenAPI, describes another API, is older than the one that was
            accepted last (unless `older` allows it), or gives no package that passes; openapi.yaml stays as it is.
    """
    target = root / "openapi.yaml"
    previous = yaml_file.read(target) if target.exists() else {}
    document = published.load(source)
    date = newest_example(document, today)
    if not older:
        _refuse_older(date, previous)
    refined = refine(document, yaml_file.read(CORRECTIONS), previous, today)
    # The day alone is no change, or openapi.yaml would change every night; what is recorded is the day of its facts.
    changed = refined.document != previous
    if changed:
        refined.document["info"] |= {"version": today.isoformat(), **({DOCUMENT_DATE: date} if date else {})}
        prove(root, refined.document)
        yaml_file.write(target, refined.document)
    return Update(changed, date, refined.repaired, refined.stale_corrections, needing(refined.document))


def _refuse_older(date: str | None, previous: Node) -> None:
    recorded = previous.get("info", {}).get(DOCUMENT_DATE)
    if date and recorded and date < recorded:
        advice = "`make update-spec OLDER=1` takes it nevertheless"
        raise DocumentError([f"the document is of {date}, and older than that of {recorded} in openapi.yaml; {advice}"])
