"""openapi-python-client with our templates: openapi.yaml in, the files of api/, models/ and resources/ out."""

from __future__ import annotations

import hashlib
import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import openapi_python_client
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty

from ..errors import DocumentError
from ..ingest.matching import unnamed
from ..openapi import yaml_file
from ..openapi.document import Node, check, operations
from . import docstrings, sandbox_operations
from .annotations import Annotations
from .endpoints import EndpointView, page_items
from .generator_input import prepare, readable
from .models import EnumView, ModelView
from .resources import ResourceView

TEMPLATES = Path(__file__).parent / "templates"
GENERATED = ("api", "models", "resources", sandbox_operations.FILE)


def render(source: Path, config_path: Path, destination: Path) -> None:
    """Write the generated part of the package, which openapi.yaml (the source) describes, into a folder.

    Raises:
        DocumentError: The document has faults, or the generator warns about anything.
    """
    document = yaml_file.read(source)
    check(document)
    config = Config.from_sources(
        ConfigFile.load_from_path(config_path),
        MetaType.NONE,
        document_source=config_path,
        file_encoding="utf-8",
        overwrite=True,
        output_path=destination,
    )
    parsed = GeneratorData.from_dict(prepare(document), config=config)
    if isinstance(parsed, GeneratorError):
        raise DocumentError([_told(parsed)])
    collections = parsed.endpoint_collections_by_tag.values()
    complaints = [*parsed.errors, *(error for collection in collections for error in collection.parse_errors)]
    if complaints:
        raise DocumentError([_told(error) for error in complaints])
    rendering = _Rendering(document, parsed, config)
    rendering.state_provenance(source)
    rendering.write(destination)
    sandbox_operations.write(document, destination)


class _Rendering:
    def __init__(self, document: Node, parsed: GeneratorData, config: Config) -> None:
        self._document = document
        components = set(document["components"]["schemas"])
        modules = {str(p.class_info.name): str(p.class_info.module_name) for p in [*parsed.models, *parsed.enums]}
        self._annotations = Annotations(components)
        self._operations = {
            (unnamed(path), method): (path, operation) for path, method, operation in operations(document)
        }
        self._resources = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
        parsed.models = [model for model in parsed.models if model.class_info.name in components]
        parsed.enums = [enum for enum in parsed.enums if enum.class_info.name in components]
        self._views = {
            id(endpoint): self._endpoint_view(endpoint)
            for collection in parsed.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self._pages = page_items(self._views.values())
        self._project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
        self._project.env.filters.update(
            view=self._view, in_class=_in_class, literal=repr, escape_docstring=docstrings.escape
        )
        self._project.env.globals.update(
            classes={name: modules[name] for name in sorted(components)}, operation_modules=self._operation_modules()
        )

    def state_provenance(self, source: Path) -> None:
        """Let the package say which document it was made from, and by what."""
        self._project.env.globals.update(
            document_date=self._document["info"]["version"],
            document_sha256=hashlib.sha256(source.read_bytes()).hexdigest(),
            generator=f"openapi-python-client {openapi_python_client.__version__}",
        )

    def write(self, destination: Path) -> None:
        with redirect_stdout(StringIO()):  # it announces itself
            complaints = self._project.build()
        if complaints:
            raise DocumentError([_told(error) for error in complaints])
        folder = destination / "resources"
        folder.mkdir()
        resources = self._resource_views()
        for view in resources:
            self._write(folder / f"{view.name}.py", "resource.py.jinja", view=view)
        self._write(folder / "__init__.py", "resources_init.py.jinja", resources=resources)

    def _write(self, path: Path, template: str, **values: Any) -> None:
        path.write_text(self._project.env.get_template(template).render(**values), encoding="utf-8")

    def _view(self, parsed: Endpoint | ModelProperty | EnumProperty) -> EndpointView | ModelView | EnumView:
        match parsed:
            case Endpoint():
                return self._views[id(parsed)]
            case ModelProperty():
                items = self._pages.get(str(parsed.class_info.name))
                return ModelView(self._document, self._annotations, parsed, items)
            case EnumProperty():
                return EnumView(self._document, parsed)

    def _endpoint_view(self, endpoint: Endpoint) -> EndpointView:
        path, operation = self._operations[unnamed(endpoint.path.get_untrusted_value()), endpoint.method]
        resource = self._resources[operation["tags"][0]]
        return EndpointView(self._document, self._annotations, endpoint, path, endpoint.method, operation, resource)

    def _operation_modules(self) -> dict[str, str]:
        """Every name of an operation, and the module where it is found."""
        names: dict[str, str] = {}
        for resource in self._resource_views():
            for method, view in resource.methods:
                module = f"{view.folder}.{view.module}"
                names |= {f"{resource.name}.{method}": module, view.id: module}
        return dict(sorted(names.items()))

    def _resource_views(self) -> list[ResourceView]:
        """Every group with operations; an operation of two groups is called by its full name in the second."""
        views = sorted(self._views.values(), key=lambda view: view.module)
        found: list[ResourceView] = []
        for tag in self._document["tags"]:
            name = tag["name"]
            methods = [(view.method_name, view) for view in views if view.operation["tags"][0] == name]
            methods += [(view.module, view) for view in views if name in view.operation["tags"][1:]]
            twice = {method for method, _ in methods if [m for m, _ in methods].count(method) > 1}
            if twice:
                raise DocumentError([f"{tag['x-resource']}: several operations are called {', '.join(sorted(twice))}"])
            if methods:
                found.append(ResourceView(tag["x-resource"], tag.get("description", ""), methods))
        return sorted(found, key=lambda view: view.name)


def _in_class(annotation: str) -> str:
    """Inside a class with a method called `list`, the type needs its full name."""
    return re.sub(r"\blist\[", "builtins.list[", annotation)


def _told(error: GeneratorError) -> str:
    """The complaint on one line, without the memory addresses that the generator puts into it."""
    told = " ".join(filter(None, [error.header, error.detail]))
    return readable(re.sub(r"<\S+ object at \w+>", "…", " ".join(told.split())))
