"""Account campaign mappings: the campaigns that send from an account, by its address or by one of its tags."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.group import Group
from ..engine.paging import page
from ..state.store import Record
from . import custom_tag_mappings as mappings

GROUP = Group()


@GROUP.endpoint("GET /api/v2/account-campaign-mappings/{email}")
def list_mappings(call: Call) -> Record:
    """A page of the campaigns of an account."""
    email = call.store["accounts"].find(call.path["email"])["email"]
    tags = mappings.tag_ids_of(call.store, email)
    found = [
        {
            "campaign_id": campaign["id"],
            "campaign_name": campaign["name"],
            "timestamp_created": campaign["timestamp_created"],
            "status": campaign["status"],
        }
        for campaign in call.store["campaigns"].values()
        if email in (campaign.get("email_list") or ()) or tags.intersection(campaign.get("email_tag_list") or ())
    ]
    return page(call, found, lambda mapping: str(mapping["timestamp_created"]))
