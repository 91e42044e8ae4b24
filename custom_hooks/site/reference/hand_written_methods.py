"""The methods and properties that are written by hand beside what is generated, out of their docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import griffe

from ...openapi import hand_written
from .formatting import formatted
from .markdown import block, blocks, bullets, code, heading, text
from .places import Links
from .signatures import WIDTH

PACKAGE = "instantly_async"
GUIDES = {"bulk": "bulk writes", "export": "exports", "waiting": "waiting"}  # what they are about
_FACT = re.compile(r"^(Scopes|Rate limit|Source): ", re.M)
_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class HandWritten:
    """A method or a property, as its source has it."""

    name: str  # such as `leads.add_all`
    signature: str
    docstring: griffe.Docstring

    @property
    def guide(self) -> str:
        """The guide that tells more of it."""
        method = self.name.partition(".")[2]
        return "export" if method == "export" else "bulk" if method.endswith("_all") else "waiting"


def methods(root: Path) -> Mapping[str, list[HandWritten]]:
    """The hand-written methods of each resource; the source is read, and not run."""
    return {
        resource: [*_of_resource(root, resource)] for resource in sorted({*hand_written.METHODS, *hand_written.EXPORTS})
    }


def properties(root: Path) -> Mapping[str, list[HandWritten]]:
    """The hand-written properties of each model."""
    found: dict[str, list[HandWritten]] = {}
    for module in sorted((root / PACKAGE / "_core" / "model_properties").glob("*.py")):
        for name, members in _classes(module).items():
            model = name.removesuffix("Properties")
            declared = hand_written.properties(model)
            found[model] = [
                HandWritten(f"{model}.{one.name}", f"{one.name}: {one.annotation}", one.docstring)
                for one in members
                if isinstance(one, griffe.Attribute) and one.name in declared and one.docstring is not None
            ]
    return found


def _of_resource(root: Path, resource: str) -> Iterator[HandWritten]:
    declared = hand_written.methods(resource)
    places = [root / PACKAGE / "_core" / "resource_methods", root / PACKAGE / "resources"]
    for module in (place / f"{resource}.py" for place in places):
        functions = [
            one
            for members in (_classes(module).values() if module.is_file() else ())
            for one in members
            if isinstance(one, griffe.Function) and one.name in declared and one.docstring is not None
        ]
        shown = formatted([*map(_signature, functions)], WIDTH) if functions else []
        for function, signature in zip(functions, shown, strict=True):
            assert function.docstring is not None
            yield HandWritten(f"{resource}.{function.name}", signature, function.docstring)


def _classes(module: Path) -> Mapping[str, list[griffe.Object]]:
    tree = griffe.visit(module.stem, module, module.read_text(encoding="utf-8"))
    return {
        name: [one for one in found.members.values() if isinstance(one, griffe.Object)]
        for name, found in tree.classes.items()
        if isinstance(found, griffe.Class)
    }


def _signature(function: griffe.Function) -> str:
    given: list[str] = []
    for one in function.parameters:
        if one.name == "self":
            continue
        if one.kind is griffe.ParameterKind.keyword_only and "*" not in given:
            given.append("*")
        default = "" if one.default is None else f" = {one.default}"
        given.append(f"{one.name}: {one.annotation}{default}")
    start = "async def" if "async" in function.labels else "def"
    return _public(f"{start} {function.name}({', '.join(given)}) -> {function.returns}: ...")


def section(method: HandWritten, links: Links) -> str:
    """A method on the page of its resource."""
    return blocks(
        heading(2, text(method.name), method.name.partition(".")[2]),
        block(method.signature),
        described(method, links),
        f"There is more on this in the guide on {links.guide(GUIDES[method.guide], method.guide)}.",
    )


def described(one: HandWritten, links: Links) -> str:
    """What a docstring says."""
    words, *facts = _FACT.split(one.docstring.value)
    docstring = griffe.Docstring(words.rstrip(), parent=one.docstring.parent)
    entries = [
        f"**{name}:** {links.prose(_unwrapped(fact))}" for name, fact in zip(facts[::2], facts[1::2], strict=True)
    ]
    return blocks(
        *(_section(part, links) for part in griffe.parse_google(docstring, warnings=False)),
        blocks("**Request**", bullets(entries)) if entries else "",
    )


def _section(part: griffe.DocstringSection, links: Links) -> str:
    match part:
        case griffe.DocstringSectionText(value=value):
            return blocks(*map(links.prose, _PARAGRAPHS.split(value)))
        case griffe.DocstringSectionParameters(value=value):
            entries = (f"{code(one.name)} ({_annotation(one)}): {_words(one, links)}" for one in value)
            return blocks("**Arguments**", bullets(entries))
        case griffe.DocstringSectionReturns(value=value) | griffe.DocstringSectionYields(value=value):
            return blocks("**Returns**", *(_words(one, links) for one in value))
        case griffe.DocstringSectionRaises(value=value):
            return blocks("**Raises**", bullets(f"{_annotation(one)}: {_words(one, links)}" for one in value))
        case griffe.DocstringSectionAdmonition(value=value):
            return f"**{text(part.title or value.kind)}:** {links.prose(_unwrapped(value.contents))}"
        case _:
            raise ValueError(f"a docstring has a section of {part.kind.value}, which the reference does not show")


def _words(one: griffe.DocstringElement, links: Links) -> str:
    return links.prose(_unwrapped(one.description))


def _unwrapped(words: str) -> str:
    return " ".join(words.split())


def _annotation(one: griffe.DocstringElement) -> str:
    return code(_public(str(one.annotation)))


def _public(annotation: str) -> str:
    """An annotation with the names by which users know modules."""
    return annotation.replace("_exports.", "export.").replace("_bulk.", "bulk.")
