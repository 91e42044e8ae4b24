"""The records of e-mails: from a campaign, from a lead, or written by hand."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..state.clock import identifier, number_of, timestamp
from . import template
from .place import Place

if TYPE_CHECKING:
    from ..state.store import Record, Store
    from .sequence import Sequence, Step

# Kinds of e-mails, as the API numbers them.
FROM_CAMPAIGN, RECEIVED, BY_HAND = 1, 2, 3

# What an answer has in common with the e-mail that it answers.
OF_THE_THREAD = ("thread_id", "campaign_id", "subsequence_id", "list_id", "lead", "lead_id", "i_status")
# When leads did something with an e-mail, by the kinds of `Activity`; no answer of the API shows these.
DONE = ("opened", "clicks", "bounced", "unsubscribed", "completed")

_PREVIEW = 200  # characters


def keep(
    store: Store, moment: datetime.datetime, *, sender: str, body: Record, eaccount: str, number: int = 0, **more: Any
) -> Record:
    """A new e-mail in the Unibox.

    Args:
        number: Tells e-mails apart that are written in one moment.
    """
    identity = identifier(moment, number)
    email: Record = {
        "id": identity,
        "timestamp_created": timestamp(moment),
        "timestamp_email": timestamp(moment),
        "message_id": f"<{identity}@{sender.rpartition('@')[2]}>",
        "from_address_email": sender,
        "body": body,
        "organization_id": store.workspace,
        "eaccount": eaccount,
        "is_unread": 0,
        "is_auto_reply": 0,
        "content_preview": str(body.get("text") or body.get("html") or "")[:_PREVIEW],
        **more,
    }
    store["emails"][identity] = email
    return store["emails"][identity]


def from_campaign(
    store: Store,
    moment: datetime.datetime,
    sequence: Sequence,
    step: Step,
    variant: int,
    *,
    lead: Record,
    eaccount: str,
    before: Record | None,
) -> Record:
    """The e-mail of a step.

    Args:
        before: The e-mail that the lead got before; a step without a subject goes on with its thread.
    """
    wording = step.variants[variant]
    subject = template.fill(wording["subject"], lead)
    markup = template.fill(wording["body"], lead)
    number = number_of(lead["id"], sequence.id, str(step.number))
    thread = f"d7-{identifier(moment, number)}"
    if before is not None and not subject.strip():
        subject = f"Re: {before['subject'].removeprefix('Re: ')}"
        thread = before["thread_id"]
    campaign = sequence.campaign
    copies = {f"{kind}_address_email_list": campaign.get(f"{kind}_list") for kind in ("cc", "bcc")}
    return keep(
        store,
        moment,
        number=number,
        sender=eaccount,
        eaccount=eaccount,
        to_address_email_list=lead["email"],
        subject=subject,
        body={"text": template.plain(markup), **({} if is_text_only(sequence, step) else {"html": markup})},
        ue_type=FROM_CAMPAIGN,
        thread_id=thread,
        campaign_id=campaign["id"],
        lead=lead["email"],
        lead_id=lead["id"],
        step=str(Place(step.number, variant)),
        **{name: ",".join(addresses) for name, addresses in copies.items() if addresses},
        **({"subsequence_id": sequence.id} if sequence.is_subsequence else {}),
    )


def from_lead(store: Store, moment: datetime.datetime, original: Record, text: str, **more: Any) -> Record:
    """An unread answer of a lead."""
    answer = {
        "subject": f"Re: {original['subject'].removeprefix('Re: ')}",
        "ue_type": RECEIVED,
        "is_unread": 1,
        "is_focused": 1,
        **{name: original[name] for name in (*OF_THE_THREAD, "step") if name in original and name != "i_status"},
        **more,
    }
    return keep(
        store,
        moment,
        number=number_of(original["id"], text),
        sender=original["lead"],
        eaccount=original["eaccount"],
        to_address_email_list=original["eaccount"],
        body={"text": text, "html": f"<p>{text}</p>"},
        **answer,
    )


def is_text_only(sequence: Sequence, step: Step) -> bool:
    """Whether an e-mail has no HTML, so that nothing in it can be tracked."""
    campaign = sequence.campaign
    is_first = step is sequence.steps[0] and not sequence.is_subsequence
    return bool(campaign.get("text_only") or (campaign.get("first_email_text_only") and is_first))
