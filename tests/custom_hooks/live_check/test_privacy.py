"""Whatever values records have, none of them is in the draft or the report, and the draft still applies."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custom_hooks.live_check.comparison import Comparison
from custom_hooks.live_check.findings import Findings
from custom_hooks.live_check.names import MOST_NAMES, is_a_fields, texts
from custom_hooks.live_check.places import Place
from custom_hooks.live_check.readings import Checked, Reading
from custom_hooks.live_check.reads import Read
from custom_hooks.live_check.report import lines
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node, reachable
from instantly_async.api.custom_tag.list_custom_tag import OPERATION

from .answers import compared, corrected, draft, tag

COMPONENTS = ("AccountPage", "LeadPage", "CampaignPage", "EmailPage", "WebhookEventPage", "BackgroundJob", "AIAgent")
# Texts that no word of the document has inside; each has something that tells it apart from a type or a path.
PRIVATE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["jo.doe@", "Zürich ", "+41 79 ", "\x1b[31m", "'] x: &a ", "Qxzjq", "\u202eQx", "7b9e12ff-"]),
    st.text(min_size=1, max_size=20),
    st.sampled_from(["@acme.example", " Qxzj", "42424242"]),
)
PLAIN = st.none() | st.booleans() | st.integers(10**6, 10**9) | st.floats(allow_nan=False) | PRIVATE
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PRIVATE, inner, max_size=3))
NOTHING = Read(OPERATION, Place("$", {}))


@st.composite
def bodies(draw: st.DrawFn, document: Node, component: str) -> Any:
    """A body in which any field may have any value, and any object any other name."""

    def value(schema: Node, depth: int) -> Any:
        while "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        if depth > 4 or draw(st.integers(0, 3)) == 0:
            return draw(VALUES)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                return value(draw(st.sampled_from(schema[keyword])), depth + 1)
        if "properties" in schema:
            names = draw(st.lists(st.sampled_from(sorted(schema["properties"])), max_size=4, unique=True))
            if depth == 0:
                names = sorted({*names, *schema.get("required", [])} & {*schema["properties"]})
            fields = {name: value(schema["properties"][name], depth + 1) for name in names}
            return fields | draw(st.dictionaries(PRIVATE | st.just("brand_new"), VALUES, max_size=2))
        if "items" in schema:
            return [value(schema["items"], depth + 1) for _ in range(draw(st.integers(0, 2)))]
        return draw(VALUES)

    return value({"$ref": f"#/components/schemas/{component}"}, 0)


def every_value(body: Any) -> set[str]:
    """All texts of a body, names that are no field's and numbers included, if they are long enough to be found."""
    found: set[str] = set()
    waiting = [body]
    while waiting:
        match waiting.pop():
            case dict() as node:
                waiting += [*node.values(), *(name for name in node if not is_a_fields(name, ()))]
            case list() as node:
                waiting += node
            case bool() | None:
                pass
            case other:
                found.add(str(other))
    return {text for text in found if len(text) >= 4}


@pytest.fixture(scope="module")
def small(document: Node) -> Node:
    """Only what the components refer to, because every correction copies the document."""
    schemas = document["components"]["schemas"]
    names = {*COMPONENTS, *reachable([schemas[name] for name in COMPONENTS], schemas)}
    return {"paths": {}, "components": {"schemas": {name: schemas[name] for name in sorted(names)}}}


@pytest.mark.slow
@given(st.data())
def test_no_value_is_written_and_the_corrected_document_differs_in_nothing(small: Node, data: st.DataObject) -> None:
    component = data.draw(st.sampled_from(COMPONENTS))
    body = data.draw(bodies(small, component))
    seen = compared(small, body, component)
    result = Checked([Reading(NOTHING)])
    written = yaml_file.text(draft(seen)) + "\n".join(lines(result, seen))
    assert not [value for value in every_value(body) if value in written]
    assert written.isascii()
    assert compared(corrected(small, seen), body, component) == []


@pytest.mark.parametrize(
    "name",
    ["jo@acme.example", "7b9e12ff-8b86-4d01-b42d-00c04fc964ff", "12345", "a name", "", "x" * 49, "naïve", "x\n- y",
     "\x1b[31mred", "a.b", "0c04fc964fe12345", "key: value", "$ref", "-", "a__b_",
     "QWxhZGRpbjpvcGVu", "V1StGXR8_Z5jdHi6B", "k4jd9sla2x"],
)  # fmt: skip
def test_a_name_that_reads_like_a_value_is_no_fields(name: str) -> None:
    assert not is_a_fields(name, ())


@pytest.mark.parametrize(
    "name",
    ["timestamp_created", "firstName", "lead-status", "stepID", "x1", "ai_sdr_2_id", "aiSdrAgentID", "isAIEnabled",
     "oauth2Token", "URL"],
)  # fmt: skip
def test_a_name_that_an_api_gives_is_a_fields_unless_the_answer_has_it_as_a_value(name: str) -> None:
    assert is_a_fields(name, ())
    assert not is_a_fields(name, texts([{"tags": [name]}]))


@pytest.mark.parametrize(
    ("value", "name"),
    [("Spring", "Spring"), ("Spring Fair", "SPRING-fair"), ("Jane Doe", "jane_doe"), ("Jane Doe", "jane"),
     ("jane.doe@acme.example", "jane"), ("jane.doe@acme.example", "janeDoe_acme_example"),
     ("<jo@acme.example>", "Acme")],
)  # fmt: skip
def test_names_that_are_values_of_the_same_answer_are_not_written_however_they_are_spelled(
    document: Node, value: str, name: str
) -> None:
    seen = compared(document, tag(label=value, **{name: 3}), "CustomTag")
    assert [(each.kind, each.name) for each in seen] == [("free names", "")]


def test_a_word_of_a_sentence_may_be_the_name_of_a_field(document: Node) -> None:
    seen = compared(document, tag(label="Has a new colour", colour=3), "CustomTag")
    assert [(each.kind, each.name) for each in seen] == [("undocumented field", "colour")]


def test_very_many_names_are_somebodys_and_not_the_apis(document: Node) -> None:
    findings = Findings()
    place = Place("$.components.schemas", document["components"]["schemas"]).inner("CustomTag")
    letters = "abcdefghijklmnopqrstuvwxyz"
    body = tag(**{f"name_{a}{b}{c}{d}": 1 for a in letters for b in letters for c in letters for d in "xy"})
    findings.add("tests.get", Comparison(document, ()).sightings(body, place))
    [seen] = findings.differences()
    assert (seen.kind, seen.name, seen.count, seen.looked_at) == ("free names", "", 1, 1)
    assert len(body) > 30_000 > MOST_NAMES
