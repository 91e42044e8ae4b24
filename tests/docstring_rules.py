"""What the docstring of a public name has to say, as rules over a package that is read and never run (by griffe).

`public_names` finds the names, `faults` what is wrong with the docstring of one of them.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

import griffe

Documented: TypeAlias = griffe.Module | griffe.Class | griffe.Function | griffe.Attribute
Entries: TypeAlias = dict[str, str]

NONE = {"", "None", "NoReturn", "Never"}
SENTENCE_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<=[\w`)\"'])[.!?] +[A-Z`]")
NUMBER = re.compile(r"\b(int|float|timedelta)\b")
REFERENCE = re.compile(r"\bSee\s+`([\w.]+)`")
PROPERTIES = {"property", "cached_property", "resource"}  # decorators
NO_ERRORS = {"NotImplementedError", "StopIteration", "StopAsyncIteration"}  # what only Python itself sees

TIME = r"(milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|s|when|\w*unit"
PLURAL = r"(?!(?:is|as|was|has|its|this|does|unless|always|us|less)\b)[a-z-]+s"
AMOUNT = rf"[KMG]B|percent|fraction|item|page|{PLURAL}|{TIME}"
# What a name says of its number, and the words of which the description then needs one.
UNITS = (
    (re.compile(r"(^|_)(timeout|delay|interval|wait|patience|grace|seconds|duration|gap|age|retry_after)$"), TIME),
    (re.compile(r"_at$"), TIME),
    (re.compile(r"(^|_)(size|bytes)(_|$)"), AMOUNT),
    (re.compile(r"(^|_)(limit|max|rate|quota)(_|$)|^max_|^most_"), AMOUNT),
)


class Fault(NamedTuple):
    """What one docstring does not say, or says wrongly."""

    place: str
    rule: str
    what: str


class Public(NamedTuple):
    """One public name: where it is defined, and its kind."""

    kind: str  # module, class, exception, function, method, property or constant
    object: Documented

    @property
    def place(self) -> str:
        return self.object.path


def public_names(package: griffe.Module, modules: Iterable[str]) -> dict[str, Public]:
    """The public names of the package and of these modules, with the members of their classes, by where they are."""
    found: dict[str, Public] = {package.path: Public("module", package)}
    for name in package.exports or ():
        _add(found, package, str(name))
    for path in modules:
        module = target(package[path])
        assert isinstance(module, griffe.Module)
        found[module.path] = Public("module", module)
        shown = module.exports if module.exports is not None else [n for n in module.members if not n.startswith("_")]
        for name in shown:
            member = module.members.get(str(name))
            if module.exports is not None or (member is not None and not member.is_alias):
                _add(found, module, str(name))
    return found


def _add(found: dict[str, Public], owner: griffe.Module, name: str) -> None:
    thing = target(owner.members[name])
    if name.startswith("__") or isinstance(thing, griffe.Module):
        return
    if isinstance(thing, griffe.Class):
        found[thing.path] = Public("exception" if is_exception(thing) else "class", thing)
        for member in map(target, thing.all_members.values()):
            if isinstance(member, griffe.Function) and not member.name.startswith("_") and not is_property(member):
                found[member.path] = Public("method", member)
            elif not member.name.startswith("_") and is_property(member):
                found[member.path] = Public("property", member)
    else:
        found[thing.path] = Public("function" if isinstance(thing, griffe.Function) else "constant", thing)


def target(thing: griffe.Object | griffe.Alias) -> Documented:
    """What a name stands for, wherever it is defined."""
    final = thing.final_target if isinstance(thing, griffe.Alias) else thing
    assert isinstance(final, griffe.Module | griffe.Class | griffe.Function | griffe.Attribute), final
    return final


def is_property(thing: Documented) -> bool:
    """Whether it is computed by a function that has a docstring of its own."""
    decorators = thing.decorators if isinstance(thing, griffe.Function) else []
    return "property" in thing.labels or any(_name(one.value) in PROPERTIES for one in decorators)


def is_exception(thing: griffe.Class) -> bool:
    """Whether it is raised."""
    return any(
        _name(base) in vars(builtins) and issubclass(vars(builtins)[_name(base)], BaseException)
        for one in (thing, *thing.mro())
        for base in one.bases
        if isinstance(vars(builtins).get(_name(base)), type)
    )


def reference(thing: Documented) -> str:
    """The name to which a docstring refers for what it does not say itself; empty for most."""
    found = REFERENCE.search(thing.docstring.value) if thing.docstring else None
    return found[1] if found else ""


def faults(public: Public, referred: Documented | None = None) -> Iterator[Fault]:
    """What is wrong with the docstring of one public name, by the rules that hold everywhere.

    `referred` is what the docstring refers to: it says the rest.
    """
    thing = public.object
    if public.kind in {"constant", "property"} and thing.name in attributes(thing.parent):
        return
    if thing.docstring is None or not thing.docstring.value.strip():
        yield Fault(public.place, "docstring", "there is none")
        return
    yield from _faults_of_first_line(public)
    match thing:
        case griffe.Function() if public.kind != "property":
            yield from _faults_of_arguments(public, thing, parameters(thing), referred)
            yield from _faults_of_return(public, thing, referred)
            yield from _faults_of_raises(public, thing, thing, referred)
        case griffe.Class():
            constructor = thing.members.get("__init__")
            # Users do not make the errors of the package; and what a model is made of are its attributes.
            is_made = public.kind == "class" and not any(base.name == "Model" for base in thing.mro())
            if is_made and isinstance(constructor, griffe.Function):
                yield from _faults_of_arguments(public, thing, parameters(constructor), referred)
                yield from _faults_of_raises(public, thing, constructor, referred)
            yield from _faults_of_attributes(public, thing)
        case _:
            pass


def _faults_of_first_line(public: Public) -> Iterator[Fault]:
    assert public.object.docstring is not None
    first = " ".join(public.object.docstring.value.strip().partition("\n\n")[0].split())
    if not first.endswith((".", "!", "?")) or SENTENCE_END.search(first):
        yield Fault(public.place, "first line", f"is no single sentence with a full stop: {first!r}")


def _faults_of_arguments(
    public: Public, thing: Documented, expected: Entries, referred: Documented | None
) -> Iterator[Fault]:
    described = {**arguments(referred), **attributes_with_inherited(thing), **arguments(thing)}
    for name, annotation in expected.items():
        if not described.get(name):
            yield Fault(public.place, "argument", f"{name} is not described")
        elif NUMBER.search(annotation) and not says_unit(name, described[name]):
            yield Fault(public.place, "unit", f"{name}: {described[name]}")
    for name in arguments(thing).keys() - expected.keys():
        yield Fault(public.place, "argument", f"{name} is none")


def _faults_of_return(public: Public, thing: griffe.Function, referred: Documented | None) -> Iterator[Fault]:
    if str(thing.returns or "") not in NONE and not (says_what_it_gives(thing) or says_what_it_gives(referred)):
        yield Fault(public.place, "return", f"{thing.returns} is not described")


def _faults_of_raises(
    public: Public, thing: Documented, body: griffe.Function, referred: Documented | None
) -> Iterator[Fault]:
    described = raised(referred) | raised(thing)
    for name in sorted(raises_of_body(body) - described.keys()):
        yield Fault(public.place, "raise", f"{name} is not named")
    for name, text in described.items():
        if not text:
            yield Fault(public.place, "raise", f"{name} is not described")


def _faults_of_attributes(public: Public, thing: griffe.Class) -> Iterator[Fault]:
    described = attributes_with_inherited(thing)
    expected = fields(thing)
    for name, annotation in expected.items():
        text = described.get(name) or arguments(thing).get(name, "")
        if not text:
            yield Fault(public.place, "attribute", f"{name} is not described")
        elif NUMBER.search(annotation) and not says_unit(name, text):
            yield Fault(public.place, "unit", f"{name}: {text}")
    for name in attributes(thing).keys() - expected.keys():
        if name not in thing.all_members:
            yield Fault(public.place, "attribute", f"{name} is none")


def says_unit(name: str, description: str) -> bool:
    """Whether a number that is a duration, a size or a limit by its name is described with what it counts."""
    return all(
        re.search(rf"(?<![\w-])({words})(?![\w-])", description, re.IGNORECASE)
        for pattern, words in UNITS
        if pattern.search(name)
    )


def says_only_its_name(entry: str) -> bool:
    """Whether an entry of a docstring, `name: description`, describes a thing by nothing but its name."""
    name, _, description = entry.partition(": ")
    return description.lower().startswith(name.replace("_", " ").lower() + ".")


def parameters(thing: griffe.Function) -> dict[str, str]:
    """The parameters that a caller gives, with their annotations."""
    names = [one for one in thing.parameters if one.name not in {"self", "cls"} and not one.name.startswith("_")]
    return {one.name.lstrip("*"): str(one.annotation or "") for one in names}


def fields(thing: griffe.Class) -> dict[str, str]:
    """The public attributes that a class has of its own, with their annotations; properties have docstrings."""
    own = {
        name: str(member.annotation or "")
        for name, member in thing.members.items()
        if isinstance(member, griffe.Attribute) and not name.startswith("_") and not is_property(member)
    }
    return {name: annotation for name, annotation in own.items() if thing.members[name].docstring is None}


def raises_of_body(thing: griffe.Function) -> set[str]:
    """The classes of errors that the body of a function raises by name, those aside that it catches itself."""
    found = set()
    for node in _own_nodes(_syntax_tree(thing)):
        if isinstance(node, ast.Raise) and node.exc is not None:
            error = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            name = error.attr if isinstance(error, ast.Attribute) else getattr(error, "id", "")
            if name[:1].isupper() and name not in NO_ERRORS:
                found.add(name)
    return found


def _own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions inside of it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield child
            yield from _own_nodes(child)


def _syntax_tree(thing: griffe.Function) -> ast.AST:
    return _functions(str(thing.filepath))[thing.name, thing.endlineno]


@cache
def _functions(file: str) -> dict[tuple[str, int | None], ast.AST]:
    """The functions of a module, by their names and the lines in which they end."""
    with open(file, encoding="utf-8") as opened:
        nodes = ast.walk(ast.parse(opened.read()))
    functions = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return {(node.name, node.end_lineno): node for node in functions}


def arguments(thing: griffe.Object | griffe.Alias | None) -> Entries:
    """The section Args, by name."""
    return _entries(thing, griffe.DocstringSectionParameters)


def attributes(thing: griffe.Object | griffe.Alias | None) -> Entries:
    """The section Attributes, by name."""
    return _entries(thing, griffe.DocstringSectionAttributes)


def attributes_with_inherited(thing: Documented) -> Entries:
    """The section Attributes of a class and of those that it inherits from, by name."""
    found: Entries = {}
    if isinstance(thing, griffe.Class):
        for one in reversed([thing, *thing.mro()]):
            found |= attributes(one)
    return found


def raised(thing: griffe.Object | griffe.Alias | None) -> Entries:
    """The section Raises, by the name of the error."""
    found: Entries = {}
    for section in _sections(thing):
        if isinstance(section, griffe.DocstringSectionRaises):
            found |= {str(one.annotation).rpartition(".")[2]: one.description.strip() for one in section.value}
    return found


def says_what_it_gives(thing: griffe.Object | griffe.Alias | None) -> bool:
    """Whether there is a section Returns or Yields, with a text."""
    return any(
        isinstance(section, griffe.DocstringSectionReturns | griffe.DocstringSectionYields)
        and all(one.description.strip() for one in section.value)
        for section in _sections(thing)
    )


def _entries(thing: griffe.Object | griffe.Alias | None, kind: type[griffe.DocstringSection]) -> Entries:
    found: Entries = {}
    for section in _sections(thing):
        if isinstance(section, kind):
            found |= {one.name.lstrip("*"): one.description.strip() for one in section.value}
    return found


def _sections(thing: griffe.Object | griffe.Alias | None) -> list[griffe.DocstringSection]:
    if thing is None or thing.docstring is None:
        return []
    return _parsed(thing.docstring)


@cache
def _parsed(docstring: griffe.Docstring) -> list[griffe.DocstringSection]:
    return griffe.parse_google(docstring, warnings=False, returns_named_value=False, returns_multiple_items=False)


def _name(expression: object) -> str:
    return str(expression).partition("[")[0].rpartition(".")[2]
