"""Names: their words, their letter case, singular and plural, and how a free one is found."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from keyword import iskeyword

LONGEST_NAME = 48  # of a component; its class has the same name
ROOM = 3  # for a number behind a name
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_SINGULAR = ("ss", "us", "is", "analytics", "news")
_WITHOUT_PLURAL = ("s", "forwarding", "verification", "enrichment", "billing", "auth")


def words(name: str) -> list[str]:
    """The words of a name in any letter case: `listAPIKeys` has three."""
    found: list[str] = _WORD.findall(name)
    return found


def pascal_case(name: str) -> str:
    """A name such as `ApiKey`; acronyms stay as they are."""
    return "".join(word if word.isupper() else word.capitalize() for word in words(name)) or f"Field{name}"


def snake_case(name: str) -> str:
    """A name such as `api_key`."""
    return "_".join(word.lower() for word in words(name))


def folded(name: str) -> str:
    """A name without letter case and separators: `Inbox Placement Test` and `InboxPlacementTest` are equal."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def singular(name: str) -> str:
    """The name of one item of a list."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    if name.endswith(("sses", "xes")):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.lower().endswith(_SINGULAR) else name


def plural(name: str) -> str:
    """The name of several of a kind."""
    if name.endswith("y") and not name.endswith("ey"):
        return name[:-1] + "ies"
    return name if name.endswith(_WITHOUT_PLURAL) else f"{name}s"


def identifier(name: str) -> str:
    """A name that Python takes as one."""
    name = name if name.isidentifier() else f"group_{name}".rstrip("_")
    return f"{name}_" if iskeyword(name) else name


def sentence(name: str) -> str:
    """A name as a sentence: the description of what nobody has described yet."""
    first, *rest = words(name) or [name]
    return " ".join([first.capitalize(), *(word if word.isupper() else word.lower() for word in rest)]) + "."


def shortened(name: str) -> str:
    """The last words of a name that is too long for a component."""
    if len(name) <= LONGEST_NAME:
        return name
    last = words(name)
    while len(last) > 1 and len("".join(last)) > LONGEST_NAME:
        last.pop(0)
    return "".join(last)[:LONGEST_NAME]


def distinct(names: Iterable[str]) -> Iterator[str]:
    """Names to choose from, the best one first; the last one is numbered without end."""
    last = ""
    for last in names:
        yield last
    yield from (f"{last}{number}" for number in itertools.count(2))
