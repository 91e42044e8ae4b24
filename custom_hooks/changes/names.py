"""Python names for what a document names, as the generator gives them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from ..openapi import yaml_file
from ..render.annotations import python_name
from ..render.generator_input import one_word

SETTINGS = Path(__file__).resolve().parents[2] / "generator-config.yaml"


def python_names(names: Iterable[str]) -> dict[str, str]:
    """The Python names of an operation's arguments or a model's fields; those that would clash stay as spelled."""
    plain = {name: PythonIdentifier(name, _prefix()) for name in names}
    twice = {name for name, count in Counter(plain.values()).items() if count > 1}
    return {
        name: _python_name(name, PythonIdentifier(name, _prefix(), skip_snake_case=True) if found in twice else found)
        for name, found in plain.items()
    }


def module_name(name: str) -> str:
    """The module (or folder) of an operationId (or tag)."""
    return PythonIdentifier(one_word(name), _prefix())


def _python_name(name: str, identifier: PythonIdentifier) -> str:
    text = UntrustedString(name)
    prop = AnyProperty(name=text, required=False, default=None, python_name=identifier, description=None, example=None)
    return python_name(prop)


@cache
def _prefix() -> str:
    return str(yaml_file.read(SETTINGS)["field_prefix"])
