"""The background jobs of the sandbox."""

from __future__ import annotations

from typing import Any

import httpx

from instantly_async import InstantlyClient
from instantly_async.sandbox import KEY, create_app
from instantly_async.sandbox.engine.call import Call
from instantly_async.sandbox.engine.group import Group
from instantly_async.sandbox.groups import GROUPS, background_jobs
from instantly_async.sandbox.state.state import State
from instantly_async.sandbox.state.store import Record

STARTER = Group()


@STARTER.endpoint("POST /api/v2/leads/move")
def move(call: Call) -> Record:
    return background_jobs.start(
        call, type="move-leads", entity_type="list", data={"moved_lead_emails": [], "success_count": 1}
    )


def client() -> InstantlyClient:
    app = create_app([*GROUPS, STARTER], state=State(first_records=lambda entity: ()))
    return InstantlyClient(KEY, transport=httpx.ASGITransport(app), rate_limiter=None)


async def test_a_job_is_pending_then_in_progress_then_done() -> None:
    instantly = client()
    job = await instantly.leads.move(copy_leads=True)
    polled = [await instantly.background_jobs.get(job.id) for _ in range(4)]
    assert [(job.status, job.progress) for job in polled] == [
        ("pending", 0),
        ("in-progress", 50),
        ("success", 100),
        ("success", 100),
    ]
    assert polled[2].updated_at > polled[0].updated_at


async def test_only_the_wanted_fields_of_data_are_shown() -> None:
    instantly = client()
    job = await instantly.leads.move(copy_leads=True)
    found = await instantly.background_jobs.get(job.id, data_fields=["success_count"])
    assert found.to_dict()["data"] == {"success_count": 1}


async def test_jobs_are_filtered_sorted_and_paged() -> None:
    instantly = client()
    jobs = [(await instantly.leads.move(copy_leads=True)).id for _ in range(3)]
    await instantly.background_jobs.get(jobs[0])

    async def listed(**conditions: Any) -> list[str]:
        return [job.id async for job in instantly.background_jobs.list(limit=2, **conditions)]

    assert await listed() == jobs[::-1]
    assert await listed(sort_order="asc") == jobs
    assert await listed(sort_column="updated_at") == [jobs[0], jobs[2], jobs[1]]
    assert await listed(status=["pending"]) == [jobs[2], jobs[1]]
    assert await listed(ids=jobs[:1]) == jobs[:1]
    assert await listed(excluded_ids=jobs[:1]) == [jobs[2], jobs[1]]
    assert await listed(entity_type="campaign") == []
