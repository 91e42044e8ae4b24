"""The names of enum members."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..openapi.document import Node
from ..openapi.extensions import GONE_MEMBERS, MEANINGS, MEMBER_DESCRIPTIONS, MEMBER_NAMES

MOST_WORDS = 5  # of a meaning that becomes a name


def name_members(enum: Node) -> None:
    """Give every value of an enum a name of its own; known names stay."""
    meanings = enum.pop(MEANINGS, {})
    known = enum.pop(MEMBER_NAMES, {})
    names: set[str] = {known[value] for value in enum["enum"] if value in known}
    numbers: Counter[str] = Counter()
    for value in enum["enum"]:
        if value not in known:
            name = member_name(value, meanings.get(value, ""))
            known[value] = next(free for free in _candidates(name, numbers) if free not in names)
            names.add(known[value])
    enum[MEMBER_NAMES] = [known[value] for value in enum["enum"]]
    for key in (MEMBER_DESCRIPTIONS, GONE_MEMBERS):
        texts = enum.pop(key, {})
        if any(texts.get(value) for value in enum["enum"]):
            enum[key] = [texts.get(value, "") for value in enum["enum"]]


def _candidates(name: str, numbers: Counter[str]) -> Iterator[str]:
    """The name, with an underscore, and with numbers that go on where the last value of that name had one."""
    yield from (name, f"{name}_", f"{name}__")
    while True:
        numbers[name] += 1
        yield f"{name}_{numbers[name] + 2}"


def member_name(value: Any, meaning: str) -> str:
    """A constant's name: from the value where it is text, from its short meaning where it is a code."""
    if isinstance(value, str):
        spaced = value if " " in value else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", value)
        text = spaced.replace("+", "_plus_").replace(">", " over ").replace("&", " and ").replace("$", "")
    else:
        text = meaning if meaning and len(meaning.split()) <= MOST_WORDS else f"code {value}".replace("-", "minus ")
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").upper()
    if not name:
        return "SIGN" if value else "EMPTY"
    return f"VALUE_{name}" if name[0].isdigit() else name
