"""`make live-check`: reads from the live API, compares, prints what differs and writes an overlay of it."""

from __future__ import annotations

import argparse
import datetime
import math
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import anyio

from instantly_async import InstantlyClient

from ..errors import DocumentError
from ..openapi import yaml_file
from .check import check
from .draft import overlay
from .findings import Difference
from .readings import Bounds, Checked
from .reads import chosen, reads
from .report import lines

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "live-check" / "overlay-draft.yaml"
SAME, DIFFERENT, NOT_CHECKED, INTERRUPTED = 0, 1, 2, 130
EPILOG = """\
exit status:
  0    what was read is as openapi.yaml says
  1    something differs
  2    nothing could be checked: no key, a wrong argument, no answer
  130  interrupted by Ctrl+C; what was seen until then is shown and written
"""
HEADER = """\
# What live answers have and openapi.yaml has not, as `make live-check` has seen it: names and types, no values.
# A draft: move what you believe to custom_hooks/ingest/corrections.overlay.yaml, aimed at the published document.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Check, print, write, and give the exit status."""
    given = _parser().parse_args(arguments)
    try:
        bounds = Bounds(
            items=given.items, samples=given.samples, seconds=given.seconds, call_seconds=given.call_seconds
        )
        document = yaml_file.read(given.document)
        every = chosen(reads(document), [name for text in given.lists for name in text.replace(",", " ").split()])
        if not os.environ.get("INSTANTLY_API_KEY", "").strip():
            raise ValueError("INSTANTLY_API_KEY is not set: the live API is read with your key; nothing was sent")
        _make_ready(given.out)
        client = InstantlyClient(base_url=given.base_url, workspace=given.workspace)
    except (DocumentError, OSError, ValueError) as error:
        print(f"live-check: {error}", file=sys.stderr)
        return NOT_CHECKED

    checked = Checked()

    async def run() -> None:
        async with client:
            await check(client, document, every, bounds, checked)

    began, interrupted = time.monotonic(), False
    try:
        anyio.run(run)
    except KeyboardInterrupt:
        interrupted = True
        checked.stopped = "interrupted: this is what was seen until then"
    differences = list(checked.findings.differences())
    status, told = _keep(checked, differences, given)  # first: whoever reads the report may leave in the middle of it
    print("\n".join(lines(checked, differences)))
    requests = sum(reading.requests for reading in checked.readings)
    print(f"{len(checked.readings)} operations, {requests} requests, {time.monotonic() - began:.1f} s")
    print(told, file=sys.stderr if status == NOT_CHECKED else sys.stdout)
    return INTERRUPTED if interrupted else status


def _keep(checked: Checked, differences: list[Difference], given: argparse.Namespace) -> tuple[int, str]:
    """Write the draft, if there is anything for it; the exit status, and what to say of it."""
    if not checked.answers:
        return NOT_CHECKED, "live-check: nothing could be read"
    if not differences:
        return SAME, "nothing differs; no draft was written"
    draft = overlay(differences, datetime.datetime.now(datetime.UTC).date(), enum_values=given.enum_values)
    try:
        _write(given.out, HEADER + yaml_file.text(draft))
    except OSError as error:
        return NOT_CHECKED, f"live-check: the draft was not written: {error}"
    return DIFFERENT, (
        f"{len(differences)} differences, {len(draft['actions'])} actions in {given.out}\n"
        "next: move those that you believe to custom_hooks/ingest/corrections.overlay.yaml (see CONTRIBUTING.md)"
    )


def _make_ready(out: Path) -> None:
    """Make sure, before anything is read, that a draft can be written there and replaces nothing but a draft.

    Raises:
        OSError: Nothing can be written there.
        ValueError: Something else than a draft is there.
    """
    if out.is_symlink() or (out.exists() and not out.is_file()):
        raise ValueError(f"{out} is no file that a draft could replace")
    if out.exists():
        with out.open("rb") as file:
            if file.read(len(HEADER)) != HEADER.encode():
                raise ValueError(f"{out} is there and is no draft of live-check; name another file")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=out.parent):
        pass


def _write(out: Path, text: str) -> None:
    """Write the draft as one step, so that the earlier one stays until the new one is complete."""
    new = out.with_name(f".{out.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(out)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m custom_hooks.live_check",
        description="Read from the API with the key in INSTANTLY_API_KEY, and compare what comes with openapi.yaml.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    bounds = Bounds()
    parser.add_argument(
        "--lists", nargs="+", default=[], metavar="NAME", help="groups or operations, such as leads campaigns.list"
    )
    parser.add_argument("--items", type=whole_number, default=bounds.items, help="of each list (%(default)d)")
    parser.add_argument(
        "--samples", type=whole_number, default=bounds.samples, help="calls of what takes an id (%(default)d)"
    )
    parser.add_argument("--seconds", type=positive_number, default=bounds.seconds, help="for all of it (%(default)g)")
    parser.add_argument(
        "--call-seconds", type=positive_number, default=bounds.call_seconds, help="for a call (%(default)g)"
    )
    parser.add_argument("--out", type=Path, default=OUT, help="the overlay to write (%(default)s)")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi.yaml", help="what to compare with")
    parser.add_argument("--base-url", metavar="URL", help="where the API is, instead of INSTANTLY_BASE_URL")
    parser.add_argument("--workspace", metavar="ID", help="the workspace of your group on whose behalf to call")
    parser.add_argument(
        "--enum-values",
        action="store_true",
        help="write unlisted values of an enum, where they read like its codes or words and were seen three times",
    )
    return parser


def whole_number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def positive_number(text: str) -> float:
    number = float(text)
    if not (number > 0 and math.isfinite(number)):
        raise ValueError
    return number
