"""Domain forwarding: where the visitors of a domain are sent."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..state.store import Record
from . import audit_logs

GROUP = Group((Entity(table="domain_forwardings", path="/api/v2/domains", key="domain"),))  # the engine gets them


@GROUP.endpoint("PUT /api/v2/domains/{domain}/forwarding")
def set_forwarding(call: Call) -> Record:
    """The forwarding of a domain, whether it had one or not."""
    forwarding = {"forwarding_mode": "redirect", **call.body, **call.path}
    call.store["domain_forwardings"][call.path["domain"]] = forwarding
    audit_logs.record(call, audit_logs.DOMAIN_FORWARDING_UPDATED, audit_metadata=dict(call.path))
    return forwarding


@GROUP.endpoint("DELETE /api/v2/domains/{domain}/forwarding")
def delete(call: Call) -> Record:
    """The domain, which forwards to nowhere."""
    forwardings = call.store["domain_forwardings"]
    forwarding = forwardings.find(call.path["domain"])
    del forwardings[call.path["domain"]]
    audit_logs.record(call, audit_logs.DOMAIN_FORWARDING_UPDATED, audit_metadata=dict(call.path))
    return {"domain": forwarding["domain"], "forwarding_domain": None, "forwarding_mode": None}
