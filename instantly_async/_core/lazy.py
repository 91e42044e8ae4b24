"""Packages whose modules and classes are imported when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any

Lazy = tuple[Callable[[str], Any], Callable[[], list[str]]]  # a package's `__getattr__` and `__dir__`


def modules(package: str, names: Collection[str]) -> Lazy:
    """Make the modules of a package its attributes."""

    def load(name: str) -> Any:
        _check(package, name, names)
        return import_module(f".{name}", package)

    return load, lambda: sorted(names)


def members(package: str, modules: Mapping[str, str]) -> Lazy:
    """Make what the modules of a package define its attributes; `modules` has the module of each name."""

    def load(name: str) -> Any:
        _check(package, name, modules)
        value = getattr(import_module(f".{modules[name]}", package), name)
        setattr(sys.modules[package], name, value)  # the next time it is an attribute like any other
        return value

    return load, lambda: sorted(modules)


def everything(package: str, module: str, modules: Collection[str] = ()) -> Lazy:
    """Make what a module of the package has in its `__all__` attributes of the package, all of it at the first use.

    What the module itself loads later is loaded when it is asked for; so are the other `modules` of the package.
    """
    attributes = vars(sys.modules[package])

    def load(name: str) -> Any:
        submodule = f"{package}.{name}"
        if submodule in sys.modules:  # while it is imported, it may ask for itself
            return sys.modules[submodule]
        if name in modules:  # it may be all that a program needs
            return import_module(submodule)
        whole = import_module(f".{module}", package)
        loaded = vars(whole)  # not all of it, where its own imports ask for a submodule
        names = loaded.get("__all__", ())
        attributes.update({name: loaded[name] for name in ("__all__", *names) if name in loaded})
        if name in names and name not in attributes:
            attributes[name] = getattr(whole, name)
        _check(package, name, attributes)
        return attributes[name]

    def names() -> list[str]:
        return sorted({*load("__all__"), *modules, *attributes})

    return load, names


def _check(package: str, name: str, names: Collection[str]) -> None:
    if name not in names:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
