"""The difference between two versions of the package itself, as griffe sees it: public names and signatures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import griffe

from ..errors import DocumentError

KINDS = griffe.BreakageKind
WORDS = {
    KINDS.OBJECT_REMOVED: "removed",
    KINDS.OBJECT_CHANGED_KIND: "is now something else",
    KINDS.CLASS_REMOVED_BASE: "has a base class less",
    KINDS.RETURN_CHANGED_TYPE: "no longer says what it returns",
    KINDS.PARAMETER_REMOVED: "removed",
    KINDS.PARAMETER_MOVED: "is now at another position",
    KINDS.PARAMETER_CHANGED_KIND: "is now given in another way",
    KINDS.PARAMETER_CHANGED_DEFAULT: "default",
    KINDS.PARAMETER_CHANGED_REQUIRED: "now required",
    KINDS.PARAMETER_ADDED_REQUIRED: "added, and required",
}
OF_A_PARAMETER = {kind for kind in KINDS if kind.name.startswith("PARAMETER_")}
Item = griffe.Object | griffe.Alias
Names = Mapping[str, str]


@dataclass(frozen=True, order=True)
class Difference:
    """One public name of the package that changed, as its path inside of the package."""

    path: str
    words: str
    breaking: bool
    what: str  # module, class, function, attribute or parameter


Found: TypeAlias = tuple[str, Difference]  # with the path of what an imported name stands for


def differences(old: Path, new: Path, package: str, expected_old: Names, expected_new: Names) -> list[Difference]:
    """What changed between the packages in two folders and is not told by their documents.

    Raises:
        DocumentError: A package is not there, or is no Python.
    """
    before, after = _load(old, package), _load(new, package)
    found = [*_breakages(before, after, expected_old, expected_new)]
    found += [
        (_target(item).path, Difference(_path(item), "added", False, _what(item)))
        for item in _added(before, after)
        if not _is_told(item, expected_old, expected_new)
    ]
    return sorted(_without_repetitions(found))


def _load(folder: Path, package: str) -> griffe.Module:
    try:
        loaded = griffe.load(package, search_paths=[folder], try_relative_path=False, allow_inspection=False)
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise DocumentError([f"the package {package} cannot be read: {error}"]) from error
    assert isinstance(loaded, griffe.Module)
    return loaded


def _breakages(before: griffe.Module, after: griffe.Module, old: Names, new: Names) -> Iterator[Found]:
    for breakage in griffe.find_breaking_changes(before, after):
        item = breakage.obj
        if _is_inherited(item) or _is_for_decoding(item):
            continue
        target = _target(item).path
        if breakage.kind in OF_A_PARAMETER:
            parameter = (breakage.old_value or breakage.new_value).name
            if not _differs(f"{_key(item)}({parameter})", old, new):
                path = f"{_path(item)}({parameter}=)"
                yield f"{target}({parameter})", Difference(path, _words(breakage), True, "parameter")
        elif not _is_told(item, old, new):
            yield target, Difference(_path(item), _words(breakage), True, _what(item))


def _words(breakage: griffe.Breakage) -> str:
    words = WORDS[breakage.kind]
    if breakage.kind is KINDS.PARAMETER_CHANGED_DEFAULT:
        return f"{words} `{breakage.old_value.default}` → `{breakage.new_value.default}`"
    return words


def _added(before: Item, after: Item) -> Iterator[Item]:
    """Public names that are new; nothing below a new name, and nothing that is only inherited."""
    for name, member in after.members.items():
        if not member.is_public or _is_for_decoding(member):
            continue
        if name not in before.all_members:
            yield member
        elif not member.is_alias and (member.is_module or member.is_class):
            other = before.all_members[name]
            if not other.is_alias and other.kind is member.kind:
                yield from _added(other, member)


def _is_inherited(item: Item) -> bool:
    """What a public class passes on is told there."""
    if not isinstance(item, griffe.Alias) or not item.inherited:
        return False
    return not any(part.startswith("_") and not part.startswith("__") for part in _target(item).path.split("."))


def _is_for_decoding(item: Item) -> bool:
    """Class variables of models say how an answer is read; nobody calls them."""
    return item.name in {"decoders", "json_names", "has_free_names"} and ".models." in item.path


def _is_told(item: Item, old: Names, new: Names) -> bool:
    target = _target(item)
    key = _key(target)
    if key.startswith("models.") and target.is_module:
        names = [f"models.{name}" for name, member in target.members.items() if not member.is_alias and member.is_class]
        return bool(names) and all(_differs(name, old, new) for name in names)
    if key.startswith("models.") and target.name == "items" and _differs(key.rpartition(".")[0], old, new):
        return True  # a page has a property of that name
    return _differs(key, old, new)


def _differs(key: str, old: Names, new: Names) -> bool:
    """Whether the documents tell of it, or of what it is a part of."""
    while key:
        if old.get(key) != new.get(key):
            return True
        key = key.rpartition("(")[0] if "(" in key else key.rpartition(".")[0]
    return False


def _key(item: Item) -> str:
    """The path as the documents would tell it: a model without the module that is all its own."""
    path = _path(_target(item))
    first, _, rest = path.partition(".")
    if first == "models" and not _target(item).is_module and rest.partition(".")[2]:
        return f"models.{rest.partition('.')[2]}"
    return path


def _target(item: Item) -> griffe.Object:
    """What an imported name stands for; one of another package stands for itself."""
    if isinstance(item, griffe.Alias):
        try:
            return item.final_target
        except (griffe.AliasResolutionError, griffe.CyclicAliasError):
            return griffe.Attribute(item.name, parent=item.parent if isinstance(item.parent, griffe.Module) else None)
    return item


def _path(item: Item) -> str:
    return item.path.partition(".")[2] or item.path


def _what(item: Item) -> str:
    target = _target(item)
    return "class" if target.is_class else "module" if target.is_module else target.kind.value


def _without_repetitions(found: list[Found]) -> Iterator[Difference]:
    """A thing that can be had in several places is told where its path is shortest."""
    shortest: dict[tuple[str, str], Difference] = {}
    for target, difference in sorted(found, key=lambda item: (item[1].path.count("."), item[1].path)):
        shortest.setdefault((target, difference.words), difference)
    yield from shortest.values()
