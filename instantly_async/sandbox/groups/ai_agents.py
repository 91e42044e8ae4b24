"""AI agents: one table for all kinds, so that an agent of any kind is found among all; and what guides them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from ..document import operations as document
from ..document.examples import example
from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.group import Group
from ..engine.paging import page
from ..http.refusal import Refusal
from ..seeds import agents as seeds
from ..state.clock import identifier, timestamp
from ..state.owners import USER
from ..state.store import Record

# Codes of the API; the models that name them are generated, and may lose a name.
_INACTIVE, _ACTIVE = 0, 1
_INBOX_MANAGER, _SALES, _DELIVERABILITY, _LEAD_FINDER = 1, 2, 3, 6

_SEARCH = (
    *("campaign_id", "search_filters", "min_active_leads", "on_exhaustion", "fallback_search_filters"),
    *("ai_enrichment", "ai_enrichment_workflow"),
)


def _sells(agent: Record) -> bool:
    """All kinds that have no operations of their own have those of agents that sell."""
    return agent.get("type") not in {_INBOX_MANAGER, _DELIVERABILITY, _LEAD_FINDER}


def _is_of_type(call: Call, agent: Record, value: Any) -> bool:
    return bool(agent.get("agent_type", agent.get("type")) == value)


def _activate(call: Call, agent: Record) -> None:
    agent["status"] = call.body.get("status", _ACTIVE)


def _complete(call: Call, agent: Record) -> None:
    """An agent with a payload, or of that type, is an inbox manager; every other sells."""
    _activate(call, agent)
    if "payload" in call.body or call.body.get("type") == _INBOX_MANAGER:
        agent |= {"type": _INBOX_MANAGER, "payload": call.body.get("payload", {})}
    else:
        agent |= {
            "agent_type": call.body.get("agent_type", _SALES),
            "workspace_id": call.store.workspace,
            "payload": {},
        }
        agent["type"] = agent["agent_type"]


def _complete_sales(call: Call, agent: Record) -> None:
    _activate(call, agent)
    agent |= {"agent_type": call.body.get("agent_type", _SALES), "organization_id": call.store.workspace, "payload": {}}
    agent["initial_scrape_ready"] = call.body.get("initial_scrape_ready", False)


def _complete_inbox_manager(call: Call, agent: Record) -> None:
    _activate(call, agent)
    agent["type"] = _INBOX_MANAGER


def _complete_lead_finder(call: Call, agent: Record) -> None:
    _activate(call, agent)
    agent |= {"type": _LEAD_FINDER, "payload": {}}
    _search(call, agent)


def _search(call: Call, agent: Record) -> None:
    """What an agent looks for is given beside its name, and shown in its payload."""
    search = {name: call.body[name] for name in _SEARCH if name in call.body}
    agent["payload"] = {**(agent.get("payload") or {}), **search}


def _connect(call: Call, agent: Record) -> None:
    agent["payload"] = {"integrations": {"slack": call.body.get("slack")}}


def _complete_guidance(call: Call, guidance: Record) -> None:
    guidance |= {"status": call.body.get("status", _ACTIVE), "instruction": call.body.get("instruction", "")}


def _complete_rule(call: Call, rule: Record) -> None:
    """Rules are numbered, here over all agents."""
    numbers = [int(key.removeprefix("rule-")) for key in call.store["ai_agent_guidance_rules"]]
    rule |= {"id": f"rule-{max(numbers, default=-1) + 1}", "title": call.body.get("title", "")}


_agents = partial(Entity, table="ai_agents", searched=("name",))
_RULES = Entity(
    table="ai_agent_guidance_rules",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules",
    parent="agent_id",
    complete=_complete_rule,
)
_GUIDANCES = Entity(
    table="ai_agent_guidances",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances",
    parent="agent_id",
    complete=_complete_guidance,
)
_LEAD_FINDERS = _agents(
    path="/api/v2/ai-agents/lead-finder",
    complete=_complete_lead_finder,
    changed=lambda call, _, agent: _search(call, agent),
    includes=lambda agent: agent.get("type") == _LEAD_FINDER,
)
GROUP = Group(
    (
        _agents(path="/api/v2/ai-agents", complete=_complete, filters={"type": _is_of_type}, seeds=seeds.ai_agents),
        _agents(path="/api/v2/ai-agents/sales", complete=_complete_sales, includes=_sells),
        _agents(
            path="/api/v2/ai-agents/inbox-manager",
            complete=_complete_inbox_manager,
            includes=lambda agent: agent.get("type") == _INBOX_MANAGER,
        ),
        _LEAD_FINDERS,
        _agents(path="/api/v2/ai-agents/deliverability", changed=lambda call, _, agent: _connect(call, agent)),
        _GUIDANCES,
        _RULES,
    )
)


@GROUP.endpoint("GET /api/v2/ai-agents/lead-finder")
def list_lead_finders(call: Call) -> Record:
    """A page of the agents that find leads."""
    return page(call, _of_type(call, _LEAD_FINDER), by_id)


@GROUP.endpoint("POST /api/v2/ai-agents/lead-finder/{id}/pause")
def pause(call: Call) -> Record:
    """The agent, which finds no leads until it is resumed."""
    return _changed(call, _LEAD_FINDERS.find(call, "id"), {"status": _INACTIVE})


@GROUP.endpoint("POST /api/v2/ai-agents/lead-finder/{id}/resume")
def resume(call: Call) -> Record:
    """The agent, which finds leads again."""
    return _changed(call, _LEAD_FINDERS.find(call, "id"), {"status": _ACTIVE})


@GROUP.endpoint("GET /api/v2/ai-agents/sales/{id}/guidance-rules")
def list_guidance_rules(call: Call) -> Record:
    """All that guides a sales agent."""
    agent = call.store["ai_agents"].find(call.path["id"])
    rules = [rule for rule in call.store[_RULES.table].values() if rule[_RULES.parent] == agent["id"]]
    return {"items": [{name: rule[name] for name in ("id", "title", "content")} for rule in rules]}


@GROUP.endpoint("GET /api/v2/ai-agents/deliverability")
def get_deliverability_agent(call: Call) -> Record:
    """The workspace's agent for deliverability, or null until it is deployed."""
    return {"agent": next(iter(_of_type(call, _DELIVERABILITY)), None)}


@GROUP.endpoint("GET /api/v2/ai-agents/deliverability/state")
def get_deliverability_state(call: Call) -> Record:
    """The same agent, and an example of what it does."""
    described = document.find(f"{call.operation.method} {call.operation.path}")
    shown: Record = example(described.answer) if described and described.answer else {}
    return {**shown, **get_deliverability_agent(call)}


@GROUP.endpoint("POST /api/v2/ai-agents/deliverability/deploy")
def deploy(call: Call) -> Record:
    """The workspace's agent for deliverability, of which there is one."""
    agent = next(iter(_of_type(call, _DELIVERABILITY)), None)
    if agent is None:
        now = call.store.clock.now()
        new: Record = {
            "id": identifier(now),
            "organization_id": call.store.workspace,
            "name": "Deliverability",
            "payload": {"integrations": {}},
            "type": _DELIVERABILITY,
            "timestamp_created": timestamp(now),
            "timestamp_updated": timestamp(now),
            "status": _ACTIVE,
            "created_by": USER,
        }
        call.store["ai_agents"][new["id"]] = new
    return {
        "agent": agent or new,
        "already_deployed": agent is not None,
        "initial_cycle_enqueued": agent is None,
        "promo_credits_granted": None,
    }


@GROUP.endpoint("POST /api/v2/ai-agents/deliverability/run-now")
def run_now(call: Call) -> Record:
    """The workspace's agent for deliverability, and the cycle that it begins."""
    agent = _deployed(call)
    return {"agent": agent, "cycle_id": identifier(call.store.clock.now()), "run_cycle_enqueued": True}


@GROUP.endpoint("PATCH /api/v2/ai-agents/deliverability/settings")
def update_deliverability_agent(call: Call) -> Record:
    """The workspace's agent for deliverability, connected to Slack or not."""
    agent = _deployed(call)
    _connect(call, agent)
    return {"agent": _changed(call, agent, {})}


def _deployed(call: Call) -> Record:
    for agent in _of_type(call, _DELIVERABILITY):
        return agent
    raise Refusal(404, "Resource not found")


def _of_type(call: Call, kind: int) -> Iterable[Record]:
    return [agent for agent in call.store["ai_agents"].values() if agent.get("type") == kind]


def _changed(call: Call, agent: Record, changes: Record) -> Record:
    agent |= changes | {"timestamp_updated": timestamp(call.store.clock.now())}
    return agent
