"""What goes back is what came, and what a caller put in has the form of its field."""

from __future__ import annotations

import copy
import datetime
import functools
import json
import math
import pickle
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import pytest

from instantly_async import UNSET, Operation
from instantly_async._core import decoding
from instantly_async._core.base_model import Model
from instantly_async._core.requests.encoding import to_json, url_path
from instantly_async._core.types import LEFT_OUT
from instantly_async.models import Account, Campaign, Lead, LeadPage, NewLead, SendingHours, SequenceStep

MOMENT = datetime.datetime(2026, 1, 31, 10, tzinfo=datetime.UTC)


class Gadget(Model):
    """Dates in places where the API has none today."""

    moments: list[datetime.datetime] | None = LEFT_OUT
    days: list[datetime.date] | None = LEFT_OUT
    by_name: dict[str, datetime.date] | None = LEFT_OUT
    either: Any = LEFT_OUT
    deep: list[list[datetime.date]] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "moments": decoding.array(decoding.date_time),
        "days": decoding.array(decoding.date),
        "by_name": decoding.mapping(decoding.date),
        "either": decoding.choice(others=(decoding.array(decoding.date_time), decoding.date)),
        "deep": decoding.array(decoding.array(decoding.date)),
    }


GADGET = {
    "moments": ["2026-01-31T10:00:00.123456789Z", "2026-01-31T10:00:00", "soon"],
    "days": ["2026-01-31", "2026-02-30"],
    "by_name": {"a": "2026-01-31", "b": 7},
    "either": ["2026-01-31T10:00:00Z"],
    "deep": [["2026-01-31"], "odd"],
}


def test_dates_in_lists_and_mappings_are_read_and_go_back_as_they_came() -> None:
    gadget: Any = Gadget.from_dict(GADGET)
    assert gadget.moments == [
        datetime.datetime(2026, 1, 31, 10, 0, 0, 123456, tzinfo=datetime.UTC),
        MOMENT.replace(tzinfo=None),
        "soon",
    ]
    assert gadget.days == [datetime.date(2026, 1, 31), "2026-02-30"]
    assert gadget.by_name == {"a": datetime.date(2026, 1, 31), "b": 7}
    assert gadget.deep == [[datetime.date(2026, 1, 31)], "odd"]
    assert gadget.either == [MOMENT]
    assert gadget.to_dict() == dict(gadget) == GADGET


def test_dates_of_a_caller_have_the_form_of_their_field_wherever_they_are() -> None:
    gadget = Gadget(
        moments=[MOMENT], days=[MOMENT, MOMENT.date()], by_name={"a": MOMENT}, either=MOMENT, deep=[[MOMENT]]
    )
    assert gadget.to_dict() == {
        "moments": ["2026-01-31T10:00:00.000Z"],
        "days": ["2026-01-31", "2026-01-31"],
        "by_name": {"a": "2026-01-31"},
        "either": "2026-01-31",
        "deep": [["2026-01-31"]],
    }


@pytest.mark.parametrize("is_read", [False, True])
def test_a_date_in_a_mapping_is_written_the_same_before_and_after_it_is_read(is_read: bool) -> None:
    made: list[Any] = [
        Campaign.from_dict({"campaign_schedule": {"start_date": MOMENT}}),
        Campaign.from_dict({}).replace(campaign_schedule={"start_date": MOMENT}),
    ]
    for campaign in made:
        if is_read:
            assert campaign.campaign_schedule.start_date == MOMENT
        assert campaign.to_dict() == {"campaign_schedule": {"start_date": "2026-01-31"}}
        assert campaign["campaign_schedule", "start_date"] == "2026-01-31"


def test_what_is_unset_in_a_mapping_is_left_out_before_and_after_it_is_read() -> None:
    step = SequenceStep(delay=2, variants=[{"subject": UNSET, "body": "x"}])
    sent = {"type": "email", "delay": 2, "variants": [{"body": "x"}]}
    assert step.to_dict() == sent
    assert step.variants[0].subject is None
    assert "subject" not in step.variants[0]
    assert step.to_dict() == sent
    assert Lead.from_dict({"last_name": UNSET, "payload": {"a": UNSET}}).to_dict() == {"payload": {}}
    assert dict(NewLead(additional_properties={"x": UNSET}, custom_variables={"y": UNSET})) == {"custom_variables": {}}


def test_numbers_without_end_go_back_as_they_came_and_are_not_sent() -> None:
    lead = Lead.from_dict(json.loads('{"email": "a", "x": 1e999, "y": [1e999, NaN], "payload": {"z": -1e999}}'))
    assert lead.to_dict()["y"][0] == math.inf
    assert math.isnan(lead["y", 1])
    assert "y" in lead
    assert dict(lead)["payload"] == {"z": -math.inf}
    with pytest.raises(ValueError, match="JSON has no word for it"):
        to_json(lead)


def test_whether_something_is_there_is_told_without_looking_at_it() -> None:
    lead: Any = Lead.from_dict({"payload": {"x": object()}})
    lead.timestamp_created = MOMENT.replace(tzinfo=None)
    assert "timestamp_created" in lead
    assert "payload" in lead
    assert ("payload", "x") in lead


@pytest.mark.parametrize("depth", [900, 9_000])
def test_json_that_is_nested_deeply_goes_back(depth: int) -> None:
    deep: Any = "end"
    for number in range(depth):
        deep = [deep] if number % 2 else {"in": deep}
    lead = Lead._layout.convert({"x": deep, "payload": {"y": deep}})
    assert "x" in lead
    back = lead.to_dict()
    for place in (back["x"], back["payload"]["y"], lead["x"], lead.payload["y"]):
        for _ in range(depth):
            place = place[0] if isinstance(place, list) else place["in"]
        assert place == "end"


def test_a_model_that_contains_itself_is_shown_and_refused() -> None:
    campaign: Any = Campaign.from_dict({})
    campaign.sequences = [campaign, campaign]
    assert len(repr(campaign)) < 1_000
    assert "..." in repr(campaign)
    with pytest.raises(RecursionError, match="contains itself"):
        campaign.to_dict()


@pytest.mark.parametrize("items", [None, "abc", {}, 7])
def test_a_page_without_a_list_of_items_is_empty(items: Any) -> None:
    for page in (LeadPage.from_dict({"next_starting_after": None, "items": items}), LeadPage.from_dict({})):
        assert len(page) == 0
        assert list(page) == []
        assert "a" not in page
        assert page.has_next_page is False
    assert "next_starting_after" in LeadPage.from_dict({"next_starting_after": None})


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_models_and_pages_are_pickled_by_every_protocol(protocol: int) -> None:
    page = LeadPage.from_dict({"items": [{"payload": {"a": 1}}], "new": 1})
    assert pickle.loads(pickle.dumps(page, protocol)) == page
    page.items[0].payload.first_name = "Ada"  # type: ignore[union-attr]
    assert pickle.loads(pickle.dumps(page, protocol)).to_dict() == page.to_dict()


class Mine(Lead):
    """A class of somebody else's."""

    __slots__ = ("note",)

    tags: list[str] = attrs.Factory(list)
    labels: list[str] = []  # noqa: RUF012
    score: int = 3

    @functools.cached_property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"

    if not TYPE_CHECKING:  # type checkers refuse it

        @property
        def email(self) -> str:
            return f"<{self['email']}>"


class Both(Lead, Account):  # type: ignore[misc]
    """What both have."""


def test_a_class_of_ones_own_keeps_to_itself_what_it_adds() -> None:
    mine: Any = Mine.from_dict({"first_name": "Ada", "last_name": "Lovelace", "email": "a@b.c"})
    mine.note = "call her"
    assert (mine.name, mine.email) == ("Ada Lovelace", "<a@b.c>")
    assert mine.to_dict() == dict(mine) == {"first_name": "Ada", "last_name": "Lovelace", "email": "a@b.c"}
    assert mine == Mine.from_dict(dict(mine))
    for twin in (copy.copy(mine), copy.deepcopy(mine), pickle.loads(pickle.dumps(mine)), mine.replace(first_name="G")):
        assert twin.note == "call her"
        assert twin.name == f"{twin.first_name} Lovelace"


def test_defaults_of_a_class_of_ones_own_are_not_shared() -> None:
    required: Any = dict.fromkeys(Lead._layout._required)
    one, other = (Mine(**required) for _ in range(2))
    one.tags.append("a")
    one.labels.append("b")
    assert (other.tags, other.labels, other.score) == ([], [], 3)


def test_a_class_of_two_models_decodes_what_either_does() -> None:
    both: Any = Both.from_dict({"payload": {"city": "Paris"}, "warmup": {"limit": 3}})
    assert both.payload["city"] == "Paris"
    assert both.warmup.limit == 3


def test_additional_properties_are_a_mapping() -> None:
    with pytest.raises(TypeError, match="additional_properties is a mapping, not int"):
        NewLead(additional_properties=5)  # type: ignore[arg-type]


def test_a_path_goes_into_what_is_shown_as_a_list() -> None:
    campaign: Any = Campaign.from_dict({}).replace(email_list=("x", "y"))
    assert campaign["email_list", 0] == "x"
    assert campaign.get(("email_list", True)) is None
    assert campaign.get(("email_list", [])) is None


class Text(str):
    """A text of somebody else's class."""


class Foreign:
    """A model of somebody else's."""

    def to_dict(self) -> dict[str, Any]:
        return {"a": 1}


def test_values_of_other_libraries_are_written_as_what_they_are() -> None:
    variables: Any = {"text": Text("x"), "foreign": Foreign(), "several": (1, Text("y"))}
    lead = NewLead(custom_variables=variables)
    assert lead.to_dict() == {"custom_variables": {"text": "x", "foreign": {"a": 1}, "several": [1, "y"]}}


def test_a_path_value_that_contains_itself_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    operation = Operation(id="x", name="things.get", method="GET", path="/things/{id}")
    with pytest.raises(ValueError, match="nested too deeply, or contains itself"):
        url_path(operation, {"id": circle})


def test_a_long_model_is_cut_where_it_is_shown() -> None:
    shown = repr(Account.from_dict(dict.fromkeys(Account._layout.fields, "x" * 100000)))
    assert shown.endswith("...)")
    assert len(shown) < 3_000


def test_what_is_no_field_cannot_be_deleted() -> None:
    lead: Any = Lead.from_dict({"id": "1"})
    with pytest.raises(AttributeError, match="did you mean email"):
        del lead.emial


def test_a_renamed_field_is_set_by_whoever_goes_past_the_model() -> None:
    hours = SendingHours.from_dict({"from": "09:00"})
    object.__setattr__(hours, "from_", "10:00")
    assert hours.from_ == hours["from"] == "10:00"


def test_without_pydantic_a_model_has_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "instantly_async._core.pydantic_schema", None)
    assert not hasattr(Lead.from_dict({}), "__pydantic_serializer__")


def test_parts_of_a_decoder_that_is_made_late_are_those_of_what_is_made() -> None:
    late = decoding.deferred(lambda: decoding.array(decoding.date))
    assert late.part(0) is decoding.date
