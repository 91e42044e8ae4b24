"""How the modules depend on each other."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import instantly_async

PACKAGE = Path(instantly_async.__file__).parent
GENERATED = {"api", "models", "resources"}  # one node each: within such a folder, modules may name each other


def imports(root: Path, path: Path) -> set[str]:
    """What a module imports from its package, for types as well as at run time; not what a function imports late."""
    here = path.relative_to(root).with_suffix("").parts
    tree = ast.parse(path.read_text(encoding="utf-8"))
    late = {id(node) for call in ast.walk(tree) if isinstance(call, ast.FunctionDef) for node in ast.walk(call)}
    modules: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.level or id(node) in late:
            continue
        base = (*here[: len(here) - node.level], *(node.module.split(".") if node.module else ()))
        for name in node.names:
            whole = root.joinpath(*base, name.name)
            is_module = whole.is_dir() or whole.with_suffix(".py").is_file()
            modules.add(node_of((*base, name.name) if is_module else base))
    return modules


def node_of(parts: tuple[str, ...]) -> str:
    """A module, or the generated folder that it is in."""
    return parts[0] if parts and parts[0] in GENERATED else ".".join(parts)


def graph(root: Path) -> dict[str, set[str]]:
    edges: dict[str, set[str]] = {}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        module = node_of(parts[:-1] if parts[-1] == "__init__" else parts)
        edges.setdefault(module, set()).update(imports(root, path) - {module})
    return edges


def test_no_module_of_the_package_imports_one_that_imports_it() -> None:
    order = list(TopologicalSorter(graph(PACKAGE)).static_order())  # raises CycleError, which names the circle
    assert order.index("_core.transport") < order.index("_core.errors") < order.index("_core.calls")


def test_only_the_transport_names_what_http_is_made_of() -> None:
    named: dict[str, set[str]] = {"httpx": set(), "httpcore": set(), "h11": set(), "ssl": set(), "socket": set()}
    core = PACKAGE / "_core"
    for path in core.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            for name in {name.partition(".")[0] for name in names} & named.keys():
                named[name].add(path.relative_to(core).parts[0])
    assert named.pop("httpcore") == set()  # httpx may do without it
    assert named.pop("ssl") == {"transport", "client.py"}  # the type of an argument
    assert named == {"httpx": {"transport"}, "h11": {"transport"}, "socket": {"transport"}}
