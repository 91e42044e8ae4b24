"""Records of the sandbox for the variables of examples, and what else the values in them need."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from custom_hooks.site.reference.examples import Example
from instantly_async import InstantlyClient, models

ACCOUNTS = ("user@example.com", "jondoe@example.com")  # those of openapi.yaml's examples
SETTINGS: dict[str, Any] = {
    **{f"{kind}_{part}": "x" for kind in ("imap", "smtp") for part in ("username", "password", "host")},
    "imap_port": 993,
    "smtp_port": 465,
}
OTHER_WORKSPACE = "0190d3f4-0000-7000-8000-000000000000"
Getting = Callable[[InstantlyClient], Awaitable[str]]


class UnknownVariable(Exception):
    """A new one, of which only types are checked."""


async def campaign(instantly: InstantlyClient) -> str:
    return (await instantly.campaigns.list(limit=1)).items[0].id


async def lead(instantly: InstantlyClient) -> str:
    return (await instantly.leads.list(limit=1)).items[0].id


async def lead_of_campaign(instantly: InstantlyClient) -> str:
    return (await instantly.leads.create(campaign=await campaign(instantly), email="one@example.com")).id


async def other_lead(instantly: InstantlyClient) -> str:
    first = (await instantly.leads.list(limit=1)).items[0]
    assert first.campaign is not None
    made = await instantly.leads.create(campaign=first.campaign, email="other@example.com")
    return made.id


async def lead_list(instantly: InstantlyClient) -> str:
    return (await instantly.lead_lists.list(limit=1)).items[0].id


async def custom_tag(instantly: InstantlyClient) -> str:
    return (await instantly.custom_tags.list(limit=1)).items[0].id


async def account(instantly: InstantlyClient) -> str:
    return (await instantly.accounts.list(limit=1)).items[0].email


async def email(instantly: InstantlyClient) -> str:
    return (await instantly.emails.list(limit=1)).items[0].id


async def thread(instantly: InstantlyClient) -> str:
    found = (await instantly.emails.list(limit=1)).items[0].thread_id
    assert found is not None
    return found


async def webhook(instantly: InstantlyClient) -> str:
    made = await instantly.webhooks.create(target_hook_url="http://127.0.0.1:9/", event_type="reply_received")
    return made.id


async def lead_label(instantly: InstantlyClient) -> str:
    return (await instantly.lead_labels.list(limit=1)).items[0].id


async def api_key(instantly: InstantlyClient) -> str:
    return (await instantly.api_keys.create(name="A key", scopes=[models.APIKeyScope.LEADS_READ])).id


async def block_list_entry(instantly: InstantlyClient) -> str:
    return (await instantly.block_list_entries.create(bl_value="blocked.example")).id


async def background_job(instantly: InstantlyClient) -> str:
    return (await instantly.accounts.enable_warmup(emails=[await account(instantly)])).id


async def subsequence(instantly: InstantlyClient) -> str:
    made = await instantly.subsequences.create(
        parent_campaign=await campaign(instantly),
        name="Those who replied",
        conditions={"reply_contains": "yes"},
        subsequence_schedule={},
        sequences=[],
    )
    return made.id


async def workspace_member(instantly: InstantlyClient) -> str:
    made = await instantly.workspace_members.create(email="member@example.com", role="editor")
    return made.id


async def user(instantly: InstantlyClient) -> str:
    found = (await instantly.workspace_members.list(limit=1)).items[0].user_id
    assert found is not None
    return found


async def placement_test(instantly: InstantlyClient) -> str:
    return (await instantly.inbox_placement_tests.list(limit=1)).items[0].id


async def deliverability_agent(instantly: InstantlyClient) -> str:
    found = (await instantly.ai_deliverability_agents.deploy()).agent.id
    assert found is not None
    return found


async def inbox_manager(instantly: InstantlyClient) -> str:
    payload = {"configuration_type": models.InboxManagerConfigurationType.TYPE_1}
    return (await instantly.ai_inbox_managers.create(name="Answers", payload=payload)).id


async def lead_finder(instantly: InstantlyClient) -> str:
    made = await instantly.ai_lead_finder_agents.create(
        name="Finds leads",
        campaign_id=await campaign(instantly),
        search_filters={"name": ["Ada"]},
        min_active_leads=50,
        on_exhaustion=models.ExhaustionPolicy.PAUSE,
    )
    return made.id


async def sales_agent(instantly: InstantlyClient) -> str:
    made = await instantly.ai_sales_agents.create(
        name="Sells",
        type=models.BusinessSourceType.WEBSITE,
        input="https://example.com",
        agent_type=models.NewSalesAgentKind.SALES,
    )
    return made.id


async def oauth_session(instantly: InstantlyClient) -> str:
    session = (await instantly.oauth.init_google()).session_id
    assert session is not None
    return session


async def group_member(instantly: InstantlyClient) -> str:
    return (await instantly.workspace_group_members.invite(sub_workspace_id=OTHER_WORKSPACE)).id


async def other_workspace(instantly: InstantlyClient) -> str:
    return OTHER_WORKSPACE


VARIABLES: dict[str, Getting] = {
    "agent_id": inbox_manager,
    "ai_agent_id": inbox_manager,
    "ai_deliverability_agent_id": deliverability_agent,
    "ai_inbox_manager_id": inbox_manager,
    "ai_lead_finder_agent_id": lead_finder,
    "ai_sales_agent_id": sales_agent,
    "api_key_id": api_key,
    "background_job_id": background_job,
    "block_list_entry_id": block_list_entry,
    "campaign_id": campaign,
    "custom_tag_id": custom_tag,
    "destination_lead_id": other_lead,
    "email": account,
    "email_id": email,
    "inbox_placement_test_id": placement_test,
    "lead_id": lead,
    "lead_label_id": lead_label,
    "lead_list_id": lead_list,
    "list_id": lead_list,
    "organization_user_id": user,
    "parent_campaign_id": campaign,
    "reply_to_uuid": email,
    "resource_id": lead_list,
    "session_id": oauth_session,
    "sub_workspace_id": other_workspace,
    "subsequence_id": subsequence,
    "tag_id": custom_tag,
    "test_id": placement_test,
    "thread_id": thread,
    "to_list_id": lead_list,
    "webhook_id": webhook,
    "workspace_group_member_id": group_member,
    "workspace_member_id": workspace_member,
}
# What a variable stands for in one example alone.
VARIABLES_OF_ONE: dict[tuple[str, str], Getting] = {
    ("custom_tags.assign", "resource_id"): account,
    ("leads.move_to_subsequence", "lead_id"): lead_of_campaign,
}


async def share_campaign(instantly: InstantlyClient) -> None:
    await instantly.campaigns.share(await campaign(instantly))


async def verify_account(instantly: InstantlyClient) -> None:
    await instantly.email_verification.create(email=await account(instantly))


async def enrich(instantly: InstantlyClient) -> None:
    await instantly.supersearch_enrichment.create(resource_id=await lead_list(instantly))


async def add_lead(instantly: InstantlyClient) -> None:
    await instantly.leads.create(email="test@test.com", campaign=await campaign(instantly))


async def add_member(instantly: InstantlyClient) -> None:
    await instantly.workspace_members.create(email="user@example.com", role="admin")


async def set_domain(instantly: InstantlyClient) -> None:
    await instantly.workspaces.set_whitelabel_domain(domain="agency.example.com")


async def remove_accounts(instantly: InstantlyClient) -> None:
    for address in ACCOUNTS:
        await instantly.accounts.delete(address)


async def deploy(instantly: InstantlyClient) -> None:
    await instantly.ai_deliverability_agents.deploy()


# What has to have happened before an example.
BEFORE: dict[str, Callable[[InstantlyClient], Awaitable[None]]] = {
    "accounts.create": remove_accounts,
    "ai_deliverability_agents.run_now": deploy,
    "campaigns.create_from_shared": share_campaign,
    "email_verification.get": verify_account,
    "leads.update_interest_status": add_lead,
    "supersearch_enrichment.get": enrich,
    "supersearch_enrichment.run": enrich,
    "supersearch_enrichment.update_settings": enrich,
    "workspaces.change_owner": add_member,
    "workspaces.get_whitelabel_domain": set_domain,
}


async def variables(example: Example, instantly: InstantlyClient) -> dict[str, str]:
    """Prepare the records for an example.

    Raises:
        UnknownVariable: It is not known what a variable stands for.
    """
    getting = {name: VARIABLES_OF_ONE.get((example.name, name)) or VARIABLES.get(name) for name in example.variables}
    if unknown := [name for name, get in getting.items() if get is None]:
        raise UnknownVariable(f"{example.name}: {', '.join(unknown)}")
    for address in ACCOUNTS:
        await instantly.accounts.create(
            email=address,
            first_name="A",
            last_name="B",
            provider_code=models.AccountProviderCode.CUSTOM_IMAP_SMTP,
            **SETTINGS,
        )
    async for tag in instantly.custom_tags.list():  # examples give names that seeds have
        await instantly.custom_tags.update(tag.id, label=f"{tag.label} of before")
    if example.name in BEFORE:
        await BEFORE[example.name](instantly)
    return {name: await get(instantly) for name, get in getting.items() if get is not None}
