"""openapi-python-client reads openapi.yaml."""

from __future__ import annotations

import re
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from ..errors import DocumentError
from ..openapi.document import Node
from .generator_input import prepare, readable


def parse(document: Node, settings: Path) -> GeneratorData:
    """What the generator makes of a document.

    Raises:
        DocumentError: The generator warns about anything.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(settings),
        MetaType.NONE,
        document_source=settings,
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    parsed = GeneratorData.from_dict(prepare(document), config=config)
    if isinstance(parsed, GeneratorError):
        raise DocumentError([_one_line(parsed)])
    collections = parsed.endpoint_collections_by_tag.values()
    errors = [*parsed.errors, *(error for collection in collections for error in collection.parse_errors)]
    if errors:
        raise DocumentError([_one_line(error) for error in errors])
    return parsed


def _one_line(error: GeneratorError) -> str:
    """A complaint without the memory addresses that the generator puts into it."""
    text = " ".join(filter(None, [error.header, error.detail]))
    return readable(re.sub(r"<\S+ object at \w+>", "…", " ".join(text.split())))
