"""Every public name says what a caller has to know of it: what it does, takes, gives and raises, in units and limits.

The package is read and not run (`docstring_rules.py`); facts of the API are compared with openapi.yaml.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import griffe
import pytest

import instantly_async
from instantly_async import models

from .docstring_rules import (
    Documented,
    Public,
    arguments,
    attributes,
    faults,
    public_names,
    raised,
    reference,
    says_only_its_name,
    target,
)
from .document import Described, Node, argument_name, components, described_operations, not_null, resolve
from .test_exported_members import FOLDERS_AND_MODULES

PACKAGE = Path(instantly_async.__file__).parent
GENERATED = re.compile(r"instantly_async\.(api|models|resources)\.")
SCOPE = re.compile(r"`([\w:.-]+)`")
FORMATS = {"uuid": "UUID", "email": "e-mail address", "uri": "URL"}
whole_package = pytest.mark.slow  # reading it takes some seconds
PAGE_BY_PAGE = ", page by page"  # of an export, which is no operation


@cache
def package() -> griffe.Module:
    loaded = griffe.load(PACKAGE.name, search_paths=[PACKAGE.parent], allow_inspection=False, resolve_aliases=True)
    assert isinstance(loaded, griffe.Module)
    return loaded


@cache
def names() -> dict[str, Public]:
    """Every public name, from the package itself down to the functions of endpoints."""
    endpoints = [
        module.path.removeprefix(f"{PACKAGE.name}.")
        for group in package()["api"].modules.values()
        if not group.is_alias
        for module in (group, *group.modules.values())
        if not module.is_alias
    ]
    return public_names(package(), ["_core.public", *sorted(FOLDERS_AND_MODULES), *endpoints])


def referred(thing: Documented) -> Documented | None:
    """What a docstring refers to as `leads.list`, `RateLimiter.acquire` or `InstantlyClient`."""
    name = reference(thing)
    if not name:
        return None
    owner, _, member = name.removeprefix("instantly.").rpartition(".")
    groups = package()["resources.Resources"].members
    if owner in groups:
        return target(package()[f"resources.{str(groups[owner].returns).rpartition('.')[2]}"].all_members[member])
    public = package()["_core.public"]
    return target(public[owner].all_members[member] if owner else public[member])


def source(thing: Documented) -> str:
    """The method and the path of the API that a docstring gives."""
    assert thing.docstring is not None
    found = re.search(r"^Source: (.+)$", thing.docstring.value, re.MULTILINE)
    return found[1] if found else ""


def scopes(thing: Documented) -> list[str]:
    """The scopes that a docstring gives, in its order."""
    assert thing.docstring is not None
    found = re.search(r"^Scopes: ((?:.+\n?)(?:    .+\n?)*)", thing.docstring.value, re.MULTILINE)
    assert found is not None, thing.path
    return SCOPE.findall(found[1])


@cache
def by_source() -> dict[str, list[Documented]]:
    """Methods of resources, and functions of endpoints, by the method and the path of the API."""
    found: dict[str, list[Documented]] = {}
    for one in names().values():
        is_call = one.kind in {"method", "function"} and GENERATED.match(one.place)
        if is_call and not (text := source(one.object)).endswith(PAGE_BY_PAGE):
            found.setdefault(text, []).append(one.object)
    return found


def calls(operation: Described) -> list[Documented]:
    return by_source()[f"{operation.method.upper()} {operation.path}"]


def every_limit(schema: Node) -> Iterator[str]:
    """What a docstring has to say of the limits of a value."""
    for choice in not_null(schema):
        if "$ref" in choice:
            component = resolve(choice)
            is_own = "enum" in component or "properties" in component  # an enum and a model say what they are
            yield from () if is_own or len(not_null(schema)) > 1 else every_limit(component)
        elif len(not_null(schema)) == 1:
            node = {**schema, **choice}
            for key in ("minimum", "maximum", "maxLength", "maxItems"):
                yield from [str(node[key])] if key in node else []
            for key in ("minLength", "minItems"):
                if node.get(key) == 1 and key.replace("min", "max") not in node:
                    yield "ot empty"
                elif key in node:
                    yield str(node[key])
            yield from [node["pattern"]] if "pattern" in node else []
            yield from [FORMATS[node["format"]]] if node.get("format") in FORMATS else []


def unsaid(described: dict[str, str], values: dict[str, Node]) -> list[str]:
    """The limits that descriptions do not give."""
    return [
        f"{name}: {limit}"
        for name, schema in values.items()
        if name in described
        for limit in every_limit(schema)
        if "".join(limit.split()) not in "".join(described[name].split())
    ]


@whole_package
def test_every_public_name_has_a_docstring_that_says_all() -> None:
    found = [
        fault
        for one in names().values()
        for fault in faults(one, referred(one.object))
        # What is new in the API's document has no description yet: its name stands for it.
        if not (fault.rule == "unit" and GENERATED.match(fault.place) and says_only_its_name(fault.what))
    ]
    assert found == []


@whole_package
def test_all_kinds_of_public_names_are_looked_at() -> None:
    kinds = Counter(one.kind for one in names().values())
    operations = len(described_operations())
    assert kinds["module"] >= len(FOLDERS_AND_MODULES) + operations
    assert kinds["class"] >= len(list(components("properties")))
    assert kinds["function"] >= operations
    assert kinds["method"] >= operations
    assert kinds["exception"] >= 20
    assert {"instantly_async._core.client.InstantlyClient.with_options", "instantly_async.webhooks.parsing.parse"} <= {
        *names()
    }


@whole_package
def test_methods_and_endpoints_give_the_scopes_and_the_source_of_their_operation() -> None:
    for operation in described_operations():
        found = calls(operation)
        kinds = {names()[one.path].kind for one in found}
        assert kinds == {"method", "function"}, operation.id  # a method of a resource, and the endpoint's function
        for one in found:
            assert sorted({*scopes(one)}) == sorted(operation.node["x-scopes"]), one.path


@whole_package
def test_hand_written_methods_of_resources_give_scopes_and_sources() -> None:
    sources = {f"{operation.method.upper()} {operation.path}" for operation in described_operations()}
    others = [one for text, found in by_source().items() if text not in sources for one in found]
    by_hand = [one.object for one in names().values() if "._core.resource_methods." in one.place]
    assert others == []
    assert by_hand
    for method in by_hand:
        if names()[method.path].kind == "method":
            assert re.findall(r"[A-Z]+ /[^\s,]+", source(method)), method.path
            assert {*re.findall(r"[A-Z]+ /[^\s,]+", source(method))} <= sources, method.path
            assert "Scopes: " in (method.docstring.value if method.docstring else ""), method.path


@whole_package
def test_methods_of_resources_name_every_way_in_which_a_call_fails() -> None:
    failures = {"APIStatusError", "APIConnectionError", "DecodeError"}  # the last one also where the answer is not read
    for one in names().values():
        is_call = re.match(r"instantly_async\.(resources|_core\.resource_methods)\.", one.place)
        if is_call and isinstance(one.object, griffe.Function) and one.kind == "method":
            expected = failures | ({"ValueError", "TypeError"} if arguments(one.object) else set())
            assert expected <= raised(one.object).keys(), one.place


@whole_package
def test_methods_that_need_a_scope_name_the_error_of_a_key_without_it() -> None:
    needing = [
        one
        for one in names().values()
        if one.place.startswith("instantly_async.resources.") and one.kind == "method"
        if one.object.docstring and "Scopes: `" in one.object.docstring.value
    ]
    assert needing
    for one in needing:
        assert "MissingScopeError (403)" in raised(one.object)["APIStatusError"], one.place


@whole_package
def test_the_limits_of_arguments_are_said() -> None:
    missing = []
    for operation in described_operations():
        values = {argument_name(one["name"]): one["schema"] for one in operation.node.get("parameters", [])}
        values |= {argument_name(name): node for name, node in operation.body.get("properties", {}).items()}
        for one in calls(operation):
            if names()[one.path].kind == "method":
                missing += [f"{one.path} {limit}" for limit in unsaid(arguments(one), values)]
    assert missing == []


@whole_package
def test_the_limits_of_fields_are_said() -> None:
    missing = []
    for name, schema in components("properties"):
        model: Any = getattr(models, name)
        described = attributes(target(package()[f"models.{name}"]))
        assert described.keys() >= {*model._layout.fields.values()}, name
        values = {model._layout.fields[key]: node for key, node in schema["properties"].items()}
        missing += [f"{name} {limit}" for limit in unsaid(described, values)]
    assert missing == []


@whole_package
def test_every_member_of_an_enum_is_described() -> None:
    for name, schema in components("enum"):
        enum: Any = getattr(models, name)
        described = attributes(target(package()[f"models.{name}"]))
        assert described.keys() == {*enum.__members__}, name
        assert all(described.values()), name
        assert len(described) == len([value for value in schema["enum"] if value is not None]), name


GOOD = '''
"""Letters."""

__all__ = ["Letter", "LostError", "send"]


class LostError(Exception):
    """A letter was lost.

    Attributes:
        place: Where it was seen last.
    """

    def __init__(self, place: str) -> None:
        self.place = place


class Letter:
    """A letter, e.g. `Letter("text")`.

    Args:
        text: What it says.

    Attributes:
        size: Its size, in bytes.
    """

    size: int

    def __init__(self, text: str) -> None:
        self._text = text

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not self._text

    def read(self) -> str:
        """Open the letter.

        Returns:
            What it says.
        """
        return self._text

    def burn(self) -> None:
        """See that nobody reads it."""


def send(letter: Letter, *, timeout: float = 1.0) -> None:
    """Send a letter.

    Args:
        letter: The letter.
        timeout: Seconds to wait.

    Raises:
        LostError: It did not come.
    """
    raise LostError("here")
'''


def found_in(code: str, folder: Path) -> list[str]:
    """The rules that a module of some code breaks."""
    (folder / "letters").mkdir(parents=True)
    (folder / "letters" / "__init__.py").write_text('"""A package."""\n')
    (folder / "letters" / "post.py").write_text(code)
    loaded = griffe.load("letters", search_paths=[folder], allow_inspection=False)
    assert isinstance(loaded, griffe.Module)
    return [
        f"{fault.rule} of {fault.place}" for one in public_names(loaded, ["post"]).values() for fault in faults(one)
    ]


def test_the_rules_let_pass_what_says_all(tmp_path: Path) -> None:
    assert found_in(GOOD, tmp_path) == []


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ('"""Letters."""', "", "docstring of letters.post"),
        ('"""Letters."""', '"""Letters"""', "first line of letters.post"),
        ('"""Letters."""', '"""Letters. And more."""', "first line of letters.post"),
        ('"""See that nobody reads it."""', "...", "docstring of letters.post.Letter.burn"),
        ('"""Whether it says nothing."""', "", "docstring of letters.post.Letter.is_empty"),
        ("        letter: The letter.\n", "", "argument of letters.post.send"),
        ("        letter: The letter.\n", "        letter:\n", "argument of letters.post.send"),
        ("    Args:\n        text: What it says.\n", "", "argument of letters.post.Letter"),
        ("        letter: The letter.\n", "        letter: A.\n        stamp: B.\n", "argument of letters.post.send"),
        ("timeout: Seconds to wait.", "timeout: How long to wait.", "unit of letters.post.send"),
        ("size: Its size, in bytes.", "size: How large it is.", "unit of letters.post.Letter"),
        ("\n        Returns:\n            What it says.\n", "", "return of letters.post.Letter.read"),
        ("\n    Raises:\n        LostError: It did not come.\n", "", "raise of letters.post.send"),
        ("        LostError: It did not come.", "        LostError:", "raise of letters.post.send"),
        ("    Attributes:\n        place: Where it was seen last.\n", "", "attribute of letters.post.LostError"),
        ("        size: Its size, in bytes.", "        pages: Pages.", "attribute of letters.post.Letter"),
        ('"Letter", "LostError", "send"]', '"NAME"]\nNAME = 1', "docstring of letters.post.NAME"),
    ],
)
def test_a_rule_finds_what_a_docstring_does_not_say(right: str, wrong: str, fault: str, tmp_path: Path) -> None:
    assert GOOD.count(right) == 1
    found = found_in(GOOD.replace(right, wrong), tmp_path)
    assert fault in found
    assert {one.rpartition(" ")[2] for one in found} == {fault.rpartition(" ")[2]}


def test_what_a_body_raises_is_found_where_it_is_raised_by_name_only(tmp_path: Path) -> None:
    caught = GOOD.replace(
        'raise LostError("here")',
        "def later() -> None:\n        raise KeyError\n    try:\n        later()\n    except KeyError as error:\n"
        "        raise error",
    )
    assert found_in(caught, tmp_path) == []


def test_a_docstring_may_leave_arguments_to_what_it_refers_to(tmp_path: Path) -> None:
    (tmp_path / "letters.py").write_text(
        f'{GOOD}\n\ndef post(letter: Letter, *, timeout: float) -> None:\n    """Post a letter. See `send`."""\n'
    )
    loaded = griffe.load("letters", search_paths=[tmp_path], allow_inspection=False)
    post, send = target(loaded["post"]), target(loaded["send"])
    assert reference(post) == "send"
    assert [fault.rule for fault in faults(Public("function", post))] == ["first line", "argument", "argument"]
    assert [fault.rule for fault in faults(Public("function", post), send)] == ["first line"]


def test_a_limit_that_no_description_gives_is_found() -> None:
    schema = {"type": "integer", "minimum": 1, "maximum": 250}
    assert unsaid({"count": "How many. 1 to 250."}, {"count": schema}) == []
    assert unsaid({"count": "How many. At least 1."}, {"count": schema}) == ["count: 250"]
    assert unsaid({"id": "A lead."}, {"id": {"type": "string", "format": "uuid"}}) == ["id: UUID"]
    assert unsaid({"ids": "Leads."}, {"ids": {"type": "array", "minItems": 1}}) == ["ids: ot empty"]
