"""`make update-spec`: a published document becomes openapi.yaml, names and words of the present one kept."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from .ingest import published
from .ingest.needs_words import needing
from .ingest.refine import refine
from .openapi import yaml_file

CORRECTIONS = Path(__file__).parent / "ingest" / "corrections.overlay.yaml"


@dataclass
class Update:
    """What an update did, and what it leaves to a person."""

    changed: bool
    repaired: list[str]
    stale_corrections: list[str]
    needs_words: list[str]

    def notes(self) -> str:
        """What a person should know or do, as Markdown; empty where there is nothing."""
        told = (
            ("Needs words in openapi.yaml (write them, then take `x-needs-words` away)", self.needs_words),
            ("Corrections that no longer apply", self.stale_corrections),
            ("Repaired in the published document", self.repaired),
        )
        return "".join(f"### {title}\n\n{_listed(lines)}\n\n" for title, lines in told if lines)


def update(root: Path, source: str, today: datetime.date) -> Update:
    """Bring the facts of a published document into openapi.yaml; its date is today if anything changed.

    Raises:
        DocumentError: It cannot be had, is no document, or describes another API; openapi.yaml stays as it is.
    """
    target = root / "openapi.yaml"
    previous = yaml_file.read(target) if target.exists() else {}
    refined = refine(published.load(source), yaml_file.read(CORRECTIONS), previous)
    changed = refined.document != previous
    if changed:
        refined.document["info"]["version"] = today.isoformat()
        yaml_file.write(target, refined.document)
    return Update(changed, refined.repaired, refined.stale_corrections, needing(refined.document))


def _listed(lines: list[str]) -> str:
    return "\n".join(f"- `{line}`" for line in lines)
