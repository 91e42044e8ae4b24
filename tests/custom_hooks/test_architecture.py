"""How the rooms of the hooks depend on each other."""

from __future__ import annotations

from graphlib import TopologicalSorter
from pathlib import Path

import custom_hooks

from ..test_architecture import graph

HOOKS = Path(custom_hooks.__file__).parent
ROOMS: dict[str, set[str]] = {"openapi": set(), "ingest": {"openapi"}, "render": {"openapi"}, "install": {"openapi"}}


def test_no_module_imports_one_that_imports_it() -> None:
    order = list(TopologicalSorter(graph(HOOKS)).static_order())  # raises CycleError, which names the circle
    assert order.index("openapi.document") < order.index("ingest.refine") < order.index("update")


def test_a_room_uses_no_other_but_what_all_rooms_share() -> None:
    for module, imported in graph(HOOKS).items():
        room = module.partition(".")[0]
        if room in ROOMS:
            others = {name.partition(".")[0] for name in imported} - {room, "errors", "safe_text", "expressions"}
            assert others <= ROOMS[room], module
