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
SENTENCE_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!vs)[.!?] +[A-Z`]")
NUMBER = re.compile(r"\b(int|float|timedelta)\b")
NO_ERRORS = {"NotImplementedError", "StopIteration", "StopAsyncIteration"}  # what only Python itself sees

TIME = r"(milli|micro)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|s|epoch|when"
AMOUNT = rf"bytes|[KMG]B|characters?|items?|pages?|rows?|[a-z-]+s|{TIME}"
# What a name says of its number, and the words of which the description then needs one.
UNITS = (
    (re.compile(r"(^|_)(timeout|delay|interval|wait|waited|grace|seconds|duration|elapsed|gap|age|after)$"), TIME),
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
        module = _target(package[path])
        assert isinstance(module, griffe.Module)
        found[module.path] = Public("module", module)
        shown = module.exports if module.exports is not None else [n for n in module.members if not n.startswith("_")]
        for name in shown:
            member = module.members.get(str(name))
            if module.exports is not None or (member is not None and not member.is_alias):
                _add(found, module, str(name))
    return found


def _add(found: dict[str, Public], owner: griffe.Module, name: str) -> None:
    thing = _target(owner.members[name])
    if name.startswith("__") or isinstance(thing, griffe.Module):
        return
    if isinstance(thing, griffe.Class):
        found[thing.path] = Public("exception" if is_exception(thing) else "class", thing)
        for member in map(_target, thing.all_members.values()):
            if isinstance(member, griffe.Function) and not member.name.startswith("_"):
                found[member.path] = Public("method", member)
            elif isinstance(member, griffe.Attribute) and not member.name.startswith("_") and is_property(member):
                found[member.path] = Public("property", member)
    else:
        found[thing.path] = Public("function" if isinstance(thing, griffe.Function) else "constant", thing)


def _target(thing: griffe.Object | griffe.Alias) -> Documented:
    final = thing.final_target if isinstance(thing, griffe.Alias) else thing
    assert isinstance(final, griffe.Module | griffe.Class | griffe.Function | griffe.Attribute), final
    return final


def is_property(thing: Documented) -> bool:
    """Whether it is computed by a function that has a docstring of its own."""
    return bool(thing.labels & {"property", "cached"}) or (
        isinstance(thing, griffe.Attribute) and "resource" in _decorators(thing)
    )


def is_exception(thing: griffe.Class) -> bool:
    """Whether it is raised."""
    return any(
        _name(base) in vars(builtins) and issubclass(vars(builtins)[_name(base)], BaseException)
        for one in (thing, *thing.mro())
        for base in one.bases
        if isinstance(vars(builtins).get(_name(base)), type)
    )


def faults(public: Public) -> Iterator[Fault]:
    """What is wrong with the docstring of one public name, by the rules that hold everywhere."""
    thing = public.object
    if thing.docstring is None or not thing.docstring.value.strip():
        yield Fault(public.place, "docstring", "there is none")
        return
    yield from _faults_of_first_line(public)
    match thing:
        case griffe.Function():
            yield from _faults_of_arguments(public, thing, parameters(thing))
            yield from _faults_of_return(public, thing)
            yield from _faults_of_raises(public, thing)
        case griffe.Class():
            if "__init__" in thing.members:
                constructor = thing.members["__init__"]
                assert isinstance(constructor, griffe.Function)
                if public.kind == "class":  # users do not make the errors of the package
                    yield from _faults_of_arguments(public, thing, parameters(constructor))
            yield from _faults_of_attributes(public, thing)
        case _:
            pass


def _faults_of_first_line(public: Public) -> Iterator[Fault]:
    assert public.object.docstring is not None
    first = public.object.docstring.value.strip().splitlines()[0]
    if not first.endswith((".", ".`")) or SENTENCE_END.search(first):
        yield Fault(public.place, "first line", f"is no single sentence with a full stop: {first!r}")


def _faults_of_arguments(public: Public, thing: Documented, expected: dict[str, str]) -> Iterator[Fault]:
    described = arguments(thing) | attributes_with_inherited(thing)
    for name, annotation in expected.items():
        if not described.get(name):
            yield Fault(public.place, "argument", f"{name} is not described")
        elif NUMBER.search(annotation) and not says_unit(name, described[name]):
            yield Fault(public.place, "unit", f"{name}: {described[name]}")
    for name in arguments(thing).keys() - expected.keys():
        yield Fault(public.place, "argument", f"{name} is none")


def _faults_of_return(public: Public, thing: griffe.Function) -> Iterator[Fault]:
    if str(thing.returns or "") not in NONE and not (
        has_section(thing, griffe.DocstringSectionReturns) or has_section(thing, griffe.DocstringSectionYields)
    ):
        yield Fault(public.place, "return", f"{thing.returns} is not described")


def _faults_of_raises(public: Public, thing: griffe.Function) -> Iterator[Fault]:
    described = raised(thing)
    for name in sorted(raises_of_body(thing) - described.keys()):
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
        re.search(rf"(?<![\w`])({words})(?![\w`])", description, re.IGNORECASE)
        for pattern, words in UNITS
        if pattern.search(name)
    )


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
    tree = _module_tree(str(thing.filepath))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == thing.name:
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            if thing.lineno is not None and first <= thing.lineno <= (node.end_lineno or first):
                return node
    raise LookupError(thing.path)


@cache
def _module_tree(file: str) -> ast.AST:
    with open(file, encoding="utf-8") as opened:
        return ast.parse(opened.read())


def arguments(thing: Documented) -> Entries:
    """The section Args, by name."""
    return _entries(thing, griffe.DocstringSectionParameters)


def attributes(thing: Documented) -> Entries:
    """The section Attributes, by name."""
    return _entries(thing, griffe.DocstringSectionAttributes)


def attributes_with_inherited(thing: Documented) -> Entries:
    """The section Attributes of a class and of those that it inherits from, by name."""
    found: Entries = {}
    if isinstance(thing, griffe.Class):
        for one in reversed([thing, *thing.mro()]):
            found |= attributes(one)
    return found


def raised(thing: Documented) -> Entries:
    """The section Raises, by the name of the error."""
    found: Entries = {}
    for section in _sections(thing):
        if isinstance(section, griffe.DocstringSectionRaises):
            found |= {str(one.annotation).rpartition(".")[2]: one.description.strip() for one in section.value}
    return found


def has_section(thing: Documented, kind: type[griffe.DocstringSection]) -> bool:
    """Whether the docstring has a section of this kind, with a text."""
    return any(
        isinstance(section, kind) and all(one.description.strip() for one in section.value)
        for section in _sections(thing)
    )


def _entries(thing: Documented, kind: type[griffe.DocstringSection]) -> Entries:
    found: Entries = {}
    for section in _sections(thing):
        if isinstance(section, kind):
            found |= {one.name.lstrip("*"): one.description.strip() for one in section.value}
    return found


def _sections(thing: Documented) -> list[griffe.DocstringSection]:
    if thing.docstring is None:
        return []
    return _parsed(thing.docstring)


@cache
def _parsed(docstring: griffe.Docstring) -> list[griffe.DocstringSection]:
    return griffe.parse_google(docstring, warnings=False, returns_named_value=False, returns_multiple_items=False)


def _decorators(thing: griffe.Attribute) -> set[str]:
    return set(thing.labels)


def _name(expression: object) -> str:
    return str(expression).rpartition(".")[2]
