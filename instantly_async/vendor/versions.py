"""Which of two versions is the newer one, as PEP 440 has it."""

from __future__ import annotations

import re

LONGEST = 100  # characters; what is longer is no version
STAGES = {"a": 0, "alpha": 0, "b": 1, "beta": 1, "c": 2, "rc": 2, "pre": 2, "preview": 2}
FINAL, BEFORE_ALL = (3, 0), (-1, 0)
VERSION = re.compile(
    r"""
    v?(?:(?P<epoch>[0-9]+)!)?(?P<release>[0-9]+(?:\.[0-9]+)*)
    (?:[-_.]?(?P<stage>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?P<stage_number>[0-9]*))?
    (?:-(?P<post_alone>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?P<post>[0-9]*))?
    (?:[-_.]?dev[-_.]?(?P<dev>[0-9]*))?
    (?:\+(?P<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?
    """,
    re.VERBOSE | re.IGNORECASE,
)

Order = tuple[int, tuple[int, ...], tuple[int, int], int, tuple[bool, int], tuple[tuple[bool, int, str], ...]]


def order(version: str) -> Order | None:
    """A key by which versions sort, the same for two spellings of one; None for what is no version."""
    found = VERSION.fullmatch(version) if len(version) <= LONGEST else None
    if found is None:
        return None
    release = tuple(int(number) for number in re.sub(r"(\.0+)+\Z", "", found["release"]).split("."))
    post = found["post_alone"] if found["post_alone"] is not None else found["post"]
    dev, local = found["dev"], re.split("[-_.]", (found["local"] or "").lower())
    if found["stage"]:
        stage = (STAGES[found["stage"].lower()], int(found["stage_number"] or 0))
    else:
        stage = BEFORE_ALL if dev is not None and post is None else FINAL
    return (
        int(found["epoch"] or 0),
        release,
        stage,
        -1 if post is None else int(post or 0),
        (dev is None, int(dev or 0)),
        tuple((part.isdigit(), int(part) if part.isdigit() else 0, part) for part in local if part),
    )
