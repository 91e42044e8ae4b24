"""What the first job hands to the second: four files, each with a largest size."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from ..programs import git
from . import patch
from .errors import ProposalError
from .untrusted_text import inert

Outcome: TypeAlias = Literal["success", "failure"]  # as GitHub calls them

PATCH, REPORT, NOTES, OUTCOMES = "regeneration.patch", "report.md", "notes.md", "outcomes.json"
LARGEST = {PATCH: 32_000_000, REPORT: 2_000_000, NOTES: 2_000_000, OUTCOMES: 1_000}  # bytes
HEADING = re.compile(r"^(#+ )", re.MULTILINE)
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class Outcomes:
    """How two steps ended."""

    reported: Outcome  # a failure is a break
    tested: Outcome


@dataclass(frozen=True)
class Artifact:
    """What was handed on. Nothing in it is trusted."""

    patch: Path
    report: str
    notes: str
    outcomes: Outcomes

    @property
    def is_empty(self) -> bool:
        """Whether the regeneration changed nothing of the package."""
        return not self.patch.stat().st_size


def write(root: Path, folder: Path, report: Path, notes: Path, outcomes: Outcomes) -> None:
    """Hand on what a regeneration changed in the work tree, with the report as a fragment of the changelog.

    Raises:
        ProposalError: There is no report.
        ProgramError: git failed.
    """
    try:
        texts = {REPORT: report.read_text(encoding="utf-8"), NOTES: notes.read_text(encoding="utf-8")}
    except OSError as error:
        raise ProposalError(f"{error.filename} cannot be read; update-spec and spec-report come first") from error
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / OUTCOMES).write_text(json.dumps(asdict(outcomes)), encoding="utf-8")
    (folder / PATCH).write_bytes(b"")
    if git(root, "status", "--porcelain", "--", *patch.GENERATED):
        fragment = _write_fragment(root, texts[REPORT])
        git(root, "add", "--all", "--", patch.DOCUMENT, *patch.GENERATED, fragment)
        git(root, "diff", "--cached", "--no-renames", "--full-index", f"--output={(folder / PATCH).resolve()}", "HEAD")


def _write_fragment(root: Path, report: str) -> str:
    """Write the report as a fragment of the changelog, below one of that day that was merged; returns its path."""
    heading = report.partition("\n")[0]
    date = found[0] if (found := DATE.search(heading)) else "undated"
    path = patch.FRAGMENT.format(date)
    (root / path).parent.mkdir(exist_ok=True)
    merged = git(root, "show", f"HEAD:{path}") if git(root, "ls-tree", "HEAD", "--", path) else ""
    texts = filter(None, [merged.strip(), inert(HEADING.sub(r"#\1", report.strip()))])
    (root / path).write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    return path


def read(folder: Path) -> Artifact:
    """Read what was handed on.

    Raises:
        ProposalError: It has other files, one is too large or no text, or the outcomes are none.
    """
    is_folder = folder.is_dir() and not folder.is_symlink()
    names = {path.name for path in folder.iterdir()} if is_folder else set()
    if names != LARGEST.keys():
        raise ProposalError(f"{folder} has {sorted(names)}, and must have {sorted(LARGEST)}")
    texts: dict[str, str] = {}
    for name, largest in LARGEST.items():
        file = folder / name
        if file.is_symlink() or not file.is_file():
            raise ProposalError(f"{name} is no file")
        if file.stat().st_size > largest:
            raise ProposalError(f"{name} has {file.stat().st_size} bytes, and may have {largest}")
        try:
            texts[name] = file.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise ProposalError(f"{name} is no UTF-8 text: {error}") from error
    return Artifact(folder / PATCH, texts[REPORT], texts[NOTES], _outcomes(texts[OUTCOMES]))


def _outcomes(text: str) -> Outcomes:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProposalError(f"{OUTCOMES} is no JSON: {error}") from error
    if not isinstance(found, dict) or found.keys() != {"reported", "tested"}:
        raise ProposalError(f"{OUTCOMES} must have `reported` and `tested`")
    for name, outcome in found.items():
        if outcome not in get_args(Outcome):
            raise ProposalError(f"{OUTCOMES}: {name} is {outcome!r}, and must be one of {get_args(Outcome)}")
    return Outcomes(**found)
