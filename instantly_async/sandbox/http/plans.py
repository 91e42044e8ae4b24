"""What a workspace has not paid for. Its plan is in its record: `sandbox.state["workspaces"][id]["plan_id"]`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..groups.workspaces import current
from .refusal import Refusal

if TYPE_CHECKING:
    from ..document.operations import Described
    from ..state.store import Store

# What a workspace may have, and the id that it has then.
PLANS: Mapping[str, str | None] = {"none": None, "growth": "pid_g_v1", "hypergrowth": "pid_hg_v1"}

_HYPERGROWTH = "pid_hg"
_AUTOMATED = 2  # the type of a placement test

# Those of which openapi.yaml has no 402, and how a workspace gets a plan again.
_FREE = ("/api/v2/oauth/", "/api/v2/workspace-billing/", "/api/v2/workspaces/")


def check_plan(plan: str) -> None:
    """Let the name of a plan pass.

    Raises:
        ValueError: There is no such plan.
    """
    if plan not in PLANS:
        raise ValueError(f"plan is one of {', '.join(PLANS)}, not {plan!r}")


def set_plan(store: Store, plan: str) -> None:
    """Give a workspace one of the plans.

    Raises:
        ValueError: There is no such plan.
    """
    check_plan(plan)
    current(store)["plan_id"] = PLANS[plan]


def refuse_unpaid(store: Store, described: Described, body: Mapping[str, Any]) -> None:
    """Let a call pass that the workspace's plan covers; a workspace without a record has every plan.

    Raises:
        Refusal: 402, it has no paid plan, or not the one that the operation needs.
    """
    record = store["workspaces"].get(store.workspace)
    plan = record.get("plan_id") if record else _HYPERGROWTH
    path = described.route.partition(" ")[2]
    if not plan and not path.startswith(_FREE):
        raise Refusal(402, "Workspace has no active paid plan")
    if plan and not plan.startswith(_HYPERGROWTH) and (needs := _needs_hypergrowth(described, body)):
        raise Refusal(402, f"{needs} are only available for HyperGrowth plans")


def _needs_hypergrowth(described: Described, body: Mapping[str, Any]) -> str | None:
    """What of a call only HyperGrowth plans have."""
    match described.route:
        case "POST /api/v2/webhooks":
            return "Webhooks"
        case "POST /api/v2/inbox-placement-tests" if body.get("type") == _AUTOMATED:
            return "Automated tests"
    return None
