"""Lead labels: interest statuses of one's own."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity, by_time
from ..engine.group import Group
from ..seeds import labels as seeds
from ..state.clock import timestamp
from ..state.store import Record

# Numbers of labels begin here, far from those of the statuses that every workspace has.
_FIRST_STATUS = 1000
_NO_STATUS = "Lead"


def _complete(call: Call, label: Record) -> None:
    taken = [other["interest_status"] for other in call.store[_LABELS.table].values()]
    label["interest_status"] = max([_FIRST_STATUS, *taken]) + 1


def is_status(call: Call, status: int | None) -> bool:
    """Whether leads can have an interest status: a label's, one of every workspace, or none."""
    labels = call.store[_LABELS.table].values()
    return status is None or status <= _FIRST_STATUS or any(label["interest_status"] == status for label in labels)


def _deleted(call: Call, label: Record) -> None:
    """Leads and e-mails that have the label get the status that is to replace it, or none."""
    for table, name in (("leads", "lt_interest_status"), ("emails", "i_status")):
        for record in call.store[table].values():
            if record.get(name) == label["interest_status"]:
                _reassign(call, record, name)


def _reassign(call: Call, record: Record, name: str) -> None:
    if "reassigned_status" in call.body:
        record[name] = call.body["reassigned_status"]
    else:
        del record[name]
    if "timestamp_last_interest_change" in record:
        record["timestamp_last_interest_change"] = timestamp(call.store.clock.now())


_LABELS = Entity(
    table="lead_labels",
    path="/api/v2/lead-labels",
    cursor=by_time,
    searched=("label",),
    filters={"interest_status": lambda _, label, sentiment: label.get("interest_status_label") == sentiment},
    complete=_complete,
    deleted=_deleted,
    seeds=seeds.lead_labels,
)
GROUP = Group((_LABELS,))


@GROUP.endpoint("POST /api/v2/lead-labels/ai-reply-label")
def predict_ai_label(call: Call) -> Record:
    """The first of the labels for AI whose words the reply has, since there is no AI here; or no label."""
    text = call.body["reply_text"].casefold()
    labels = [label["label"] for label in call.store[_LABELS.table].values() if label.get("use_with_ai")]
    found = (label for label in labels if all(word in text for word in label.casefold().split()))
    return {"result": next(found, _NO_STATUS), "custom_labels_considered": labels}
