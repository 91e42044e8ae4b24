"""Programs as people write them on their first day; beside each stands what it gave when models read otherwise.

FastAPI's programs are in test_models_in_fastapi.py.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
from typing import Any

from instantly_async.models import Account, AccountStatus, Campaign, Lead, LeadPage, LeadPayload

LEAD = {"id": "1", "email": "ada@acme.example", "first_name": "Ada", "payload": {"city": "Paris"}}


def test_a_row_of_csv_is_empty_where_nothing_came() -> None:
    lead = Lead.from_dict(LEAD)
    file = io.StringIO()
    csv.writer(file).writerow([lead.email, lead.last_name])
    assert file.getvalue() == "ada@acme.example,\r\n"  # was: ada@acme.example,UNSET


def test_what_did_not_come_is_none() -> None:
    lead = Lead.from_dict(LEAD)
    assert lead.last_name is None  # was: False, it was UNSET
    assert f"{lead.first_name} {lead.last_name or ''}".strip() == "Ada"


def test_a_date_has_a_form_at_once() -> None:
    account = Account.from_dict({"timestamp_created": "2026-04-26T02:24:44.979Z"})
    assert account.timestamp_created.isoformat() == "2026-04-26T02:24:44.979000+00:00"
    campaign = Campaign.from_dict({"timestamp_created": "2026-04-26T02:24:44.979Z"})
    assert campaign.timestamp_created.date() == datetime.date(2026, 4, 26)  # was: text has no date()


def test_a_status_has_a_name_whatever_code_came() -> None:
    statuses = [Account.from_dict({"status": code}).status for code in (1, 77)]
    assert [status and status.name for status in statuses] == ["ACTIVE", "UNLISTED_77"]  # was: an int has no name
    assert statuses[0] is AccountStatus.ACTIVE


def test_a_variable_of_ones_own_is_read_by_its_name() -> None:
    payload: Any = Lead.from_dict(LEAD).payload
    assert payload["city"] == "Paris"  # was: TypeError, a model could not be subscripted


def test_a_variable_stays_where_it_is_when_the_document_names_it() -> None:
    unknown = LeadPayload.from_dict({"nick_name": "Ada"})
    assert "nick_name" in unknown.additional_properties
    known: Any = LeadPayload.from_dict({"website": "acme.example"})  # was: no more in additional_properties
    assert [unknown["nick_name"], known["website"]] == ["Ada", "acme.example"]


def test_a_flat_table_is_made_by_paths() -> None:
    leads = [Lead.from_dict(LEAD), Lead.from_dict({"id": "2"})]
    table = [[lead.get("id"), lead.get(("payload", "city"))] for lead in leads]
    assert table == [["1", "Paris"], ["2", None]]


def test_a_model_is_json_at_once() -> None:
    lead = Lead.from_dict(LEAD)
    assert json.loads(json.dumps(dict(lead))) == LEAD  # was: TypeError, a model was no iterable
    assert json.loads(json.dumps({"lead": lead}, default=dict)) == {"lead": LEAD}


def test_the_cursor_of_the_last_page_is_none() -> None:
    page = LeadPage.from_dict({"items": []})
    cursor: str | None = page.next_starting_after  # was: UNSET, which is no text and not None
    assert cursor is None
