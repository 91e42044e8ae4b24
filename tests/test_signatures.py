"""Signatures can be evaluated, as FastAPI and agent frameworks do, and that loads no model which they do not name."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import Any, get_type_hints

import attrs
import pytest

import instantly_async
from instantly_async import InstantlyClient, Pager, models
from instantly_async._core.base_model import Model
from instantly_async.api import MODULES
from instantly_async.resources import Resources

RESOURCES = {name: value for name, value in vars(Resources).items() if isinstance(value, cached_property)}
PUBLIC = [getattr(instantly_async, name) for name in instantly_async.__all__]
Function = Callable[..., Any]


def check(function: Function) -> None:
    """Every annotation is a type, whichever way it is asked for."""
    signature = inspect.signature(function, eval_str=True)
    parameters = signature.parameters.values()
    found = {one.name: one.annotation for one in parameters if one.annotation is not one.empty}
    if signature.return_annotation is not signature.empty:
        found["return"] = signature.return_annotation
    hints = get_type_hints(function)
    assert {name: hint or type(None) for name, hint in found.items()}.keys() == hints.keys()
    assert not [name for name, hint in found.items() if isinstance(hint, str)]
    namespace = vars(sys.modules[function.__module__])
    for text in filter(lambda annotation: isinstance(annotation, str), function.__annotations__.values()):
        eval(text, namespace)  # who has only the name of the module can do it, too


@pytest.mark.parametrize("name", RESOURCES)
def test_the_signatures_of_resource_methods_can_be_evaluated(name: str) -> None:
    resource = getattr(InstantlyClient("key"), name)
    assert get_type_hints(RESOURCES[name].func) == {"return": type(resource)}
    methods = inspect.getmembers(resource, inspect.ismethod)
    assert len(methods) > 1
    for _, method in methods:
        check(method.__func__)
        assert "self" not in inspect.signature(method, eval_str=True).parameters


@pytest.mark.parametrize("module", sorted(set(MODULES.values())))
def test_the_signatures_of_endpoints_can_be_evaluated(module: str) -> None:
    endpoint = import_module(f"instantly_async.api.{module}")
    check(endpoint.asyncio_detailed)
    check(endpoint.asyncio)
    detailed, parsed = (get_type_hints(one) for one in (endpoint.asyncio_detailed, endpoint.asyncio))
    assert detailed.pop("return").__args__ == (parsed.pop("return"),)
    assert detailed == parsed
    if endpoint.OPERATION.paging:
        check(endpoint.iterate)
        assert get_type_hints(endpoint.iterate)["return"].__origin__ is Pager


@pytest.mark.parametrize("kind", [one for one in PUBLIC if inspect.isclass(one)], ids=lambda kind: kind.__name__)
def test_the_signatures_of_public_classes_can_be_evaluated(kind: type) -> None:
    inspect.signature(kind, eval_str=True)
    get_type_hints(kind)
    for _, function in inspect.getmembers(kind, inspect.isfunction):
        get_type_hints(function)
        inspect.signature(function, eval_str=True)


def test_an_endpoint_says_what_it_is() -> None:
    from instantly_async.api.lead import get_lead

    assert (get_lead.asyncio.__module__, get_lead.asyncio.__qualname__) == (get_lead.__name__, "asyncio")
    assert get_lead.asyncio.__doc__ == get_lead.asyncio_detailed.__doc__
    assert inspect.iscoroutinefunction(get_lead.asyncio)
    assert str(inspect.signature(get_lead.asyncio)) == "(id: 'str', *, client: 'Caller') -> 'models.Lead'"


@pytest.mark.parametrize("name", models.__all__)
def test_the_types_of_a_models_fields_can_be_read(name: str) -> None:
    model = getattr(models, name)
    if not issubclass(model, Model):
        return
    hints = get_type_hints(model)
    attrs.resolve_types(model)
    for field in attrs.fields(model):
        assert field.type == hints[field.name]
        assert not isinstance(field.type, str)


@pytest.mark.parametrize(
    ("function", "loaded"),
    [
        ("instantly_async.api.custom_tag.list_custom_tag.asyncio", "custom_tag custom_tag_page"),
        ("instantly_async.api.custom_tag.list_custom_tag.iterate", "custom_tag custom_tag_page"),
        ("instantly_async.resources.custom_tags.CustomTagsResource.get", "custom_tag"),
        ("instantly_async.InstantlyClient.__init__", ""),
    ],
)
def test_reading_a_signature_loads_the_models_that_it_names_and_no_other(function: str, loaded: str) -> None:
    script = """
import pkgutil, sys, typing, instantly_async
typing.get_type_hints(pkgutil.resolve_name(sys.argv[1]))
prefix = "instantly_async.models."
print(*sorted(name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix)))
"""
    command = [sys.executable, "-c", script, function]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.split() == loaded.split()
