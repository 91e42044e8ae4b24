"""Requests that Schemathesis makes of openapi.yaml, and what every answer of the sandbox has to be like."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.stateful import Bundle
from schemathesis import Case, CheckContext, GenerationMode, Response, openapi
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.generation.stateful.state_machine import RecordingStateMachine, StepInput, StepOutput
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ensure_resource_availability,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    use_after_free,
)
from schemathesis.specs.openapi.stateful import transition
from starlette.types import Receive, Scope, Send

from instantly_async.sandbox import KEY, create_app
from instantly_async.sandbox.engine.answers import Engine
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.state.state import State

from .. import document

Operation: TypeAlias = APIOperation[Any, Any, Any, Any]
AnyCase: TypeAlias = Case[Operation]

# Records whose operations need each other's ids.
OF_CAMPAIGNS = frozenset({"campaigns", "lead-lists", "leads", "subsequences"})

SCHEMA = openapi.from_dict(document.openapi())
SCHEMA.config.generation.update(with_security_parameters=False)


def operations(schema: BaseSchema) -> list[Operation]:
    return [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]


OPERATIONS = operations(SCHEMA)


class LatestSandbox:
    """One application for all requests: Schemathesis keeps every application that it ever called."""

    def renew(self) -> None:
        """Begin with the records that every sandbox begins with."""
        self._app = create_app()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


ENTITIES = Engine(entity for group in GROUPS for entity in group.entities).entities
SANDBOX = LatestSandbox()
CALL: dict[str, Any] = {"app": SANDBOX, "headers": {"Authorization": f"Bearer {KEY}"}}


def as_documented(context: CheckContext, response: Response, case: AnyCase) -> None:
    """A success is as openapi.yaml has it; a refusal is in the live form, which few operations describe."""
    if response.status_code < 400:
        for check in (status_code_conformance, content_type_conformance, response_schema_conformance):
            check(context, response, case)
    else:
        refusal = response.json()
        assert refusal.keys() - {"code"} == {"statusCode", "error", "message"}
        assert refusal["statusCode"] == response.status_code


# Not among them: that whatever openapi.yaml allows is accepted, for the API refuses more than it says; and that a
# method which a path does not have is answered with 405, for the API answers it with 404.
def what_was_created_is_there(context: CheckContext, response: Response, case: AnyCase) -> bool | None:
    """A record that was created is found by the next call; one that names a second record may be refused for that."""
    body = case.body if isinstance(case.body, dict) else {}
    named = [*(case.path_parameters or {}), *(name for name in body if name == "id" or name.endswith("_id"))]
    return None if len(named) > 1 else ensure_resource_availability(context, response, case)


CHECKS = [
    not_a_server_error,
    as_documented,
    negative_data_rejection,
    use_after_free,
    what_was_created_is_there,
]


def label(operation: Operation) -> str:
    return str(operation.definition.raw["operationId"])


def requests(operation: Operation) -> st.SearchStrategy[AnyCase]:
    """Requests that openapi.yaml allows, some of them for records that are there, and requests that it does not."""
    refused = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    known = [operation.as_strategy(path_parameters=values) for values in _known(operation.path)]
    return st.one_of(_allowed(operation), refused, *known)


def _allowed(operation: Operation) -> st.SearchStrategy[AnyCase]:
    """Requests that openapi.yaml allows; its examples are texts of the kind that a field is for, such as addresses."""
    return st.one_of(operation.as_strategy(), *operation.get_strategies_from_examples())


def _known(path: str) -> list[dict[str, str]]:
    """Values that two of the first records have for the first parameter of a path."""
    collection, _, rest = path.partition("/{")
    if not rest or collection not in ENTITIES:
        return []
    table = State(ENTITIES.values()).workspace()[ENTITIES[collection].table]
    return [{rest.partition("}")[0]: key} for key in islice(table, 2)]


def send(case: AnyCase) -> None:
    """Send a request to a new sandbox, and check the answer."""
    SANDBOX.renew()
    response = case.call(**CALL)
    case.validate_response(response, checks=CHECKS, transport_kwargs=CALL)


def families() -> list[str]:
    """The groups of the API in which one operation answers with ids that another needs, as patterns of their paths."""
    paths: dict[str, list[str]] = defaultdict(list)
    for operation in OPERATIONS:
        family = operation.path.split("/")[3]
        paths["|".join(sorted(OF_CAMPAIGNS)) if family in OF_CAMPAIGNS else family].append(operation.path)
    return [family for family, of_family in paths.items() if len({"{" in path for path in of_family}) == 2]


class Calls(RecordingStateMachine):
    """Calls to one sandbox."""

    def setup(self) -> None:
        SANDBOX.renew()

    def step(self, input: StepInput) -> StepOutput:
        try:
            return super().step(input)
        except (Exception, FailureGroup) as failure:
            calls = [called.value.as_curl_command() for called in self.recorder.cases.values()]
            failure.add_note("\n".join(["The calls:", *calls]))
            raise

    def get_call_kwargs(self, case: AnyCase) -> dict[str, Any]:
        return CALL

    def validate_response(self, response: Response, case: AnyCase, *_: Any, **kwargs: Any) -> None:
        case.validate_response(response, checks=CHECKS, transport_kwargs=kwargs, recorder=self.recorder)

    def methods_by_record(self) -> dict[str, set[str]]:
        """With what every record was answered, by its id."""
        methods: dict[str, set[str]] = defaultdict(set)
        for case_id, called in self.recorder.cases.items():
            response = self.recorder.find_response(case_id=case_id)
            if response is not None and response.status_code == 200 and "id" in (record := response.json()):
                methods[record["id"]].add(called.value.method)
        return methods


def calls_of(family: str) -> type[RecordingStateMachine]:
    """Calls that begin with any operation without an id, and go on with ids of the answers."""
    schema = SCHEMA.include(path_regex=f"^/api/v2/({family})(/|$)")
    begins = [operation for operation in operations(schema) if "{" not in operation.path]
    rules = {
        f"begin_{number}": transition(
            name=f"begin_{number}",
            target=Bundle("catch_all"),
            input=_allowed(operation).map(StepInput.initial),
            precondition=lambda machine: True,
        )
        for number, operation in enumerate(begins)
    }
    return type(f"CallsOf({family})", (Calls, schema.as_state_machine()), rules)
