"""Background jobs: work that other groups start, which goes on whenever somebody asks for it."""

from __future__ import annotations

from ..engine import selection
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..engine.paging import ordered_page
from ..seeds import jobs as seeds
from ..state.clock import timestamp
from ..state.owners import USER
from ..state.store import Record

_JOBS = Entity(
    table="background_jobs",
    path="/api/v2/background-jobs",
    seeds=seeds.background_jobs,
    filters={"excluded_ids": lambda call, job, _: job["id"] not in call.listed("excluded_ids")},
)
GROUP = Group((_JOBS,))

# What a job is next, and how much of it is done then.
_NEXT = {"pending": ("in-progress", 50), "in-progress": ("success", 100)}


def start(
    call: Call, *, type: str, entity_type: str | None = None, entity_id: str | None = None, data: Record | None = None
) -> Record:
    """A new job, which is pending. Its work is done by the caller, at once; only the job itself takes its time.

    Args:
        data: What the job tells of its work, such as `{"moved_lead_emails": [...]}`.
    """
    now = call.store.clock.now()
    about: Record = {"entity_type": entity_type, "entity_id": entity_id, "data": data}
    job: Record = {
        "id": f"{int(now.timestamp()):08x}{0:016x}",
        "workspace_id": call.store.workspace,
        "user_id": USER,
        "type": type,
        **{name: value for name, value in about.items() if value is not None},
        "progress": 0,
        "status": "pending",
        "created_at": timestamp(now),
        "updated_at": timestamp(now),
    }
    call.store[_JOBS.table][job["id"]] = job
    return dict(job)


@GROUP.endpoint("GET /api/v2/background-jobs/{id}")
def get(call: Call) -> Record:
    """The job as it is; the next time that somebody asks, it will be further."""
    job = call.store[_JOBS.table].find(call.path["id"])
    answer = dict(job)
    if job["status"] in _NEXT:
        job["status"], job["progress"] = _NEXT[job["status"]]
        job["updated_at"] = timestamp(call.store.clock.now())
    if answer.get("data") and (fields := call.listed("data_fields")):
        answer["data"] = {name: value for name, value in answer["data"].items() if name in fields}
    return answer


@GROUP.endpoint("GET /api/v2/background-jobs")
def list_jobs(call: Call) -> Record:
    """A page of the jobs that meet the call's conditions, in the order of its choice."""
    found = selection.select(call, _JOBS, call.store[_JOBS.table].values())
    return ordered_page(call, found, call.query.get("sort_column", "created_at"))
