# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CustomPromptTemplate(Model):
    """A saved AI prompt that can be used again.

    Attributes:
        id: ID of the template.
        workspace_id: Workspace that the template belongs to. A UUID.
        created_by: User who created the template. A UUID.
        name: Name of the template.
        description: Description of the template.
        category: Subject that the template is filed under.
        properties: Properties that the prompt works with, each as a `PromptProperty`.
        prompt: Text of the prompt.
        is_public: Whether the template is public.
        model_version: AI model that runs the prompt.
        from_shared: Whether the template comes from a shared one.
        like_count: How many likes the template has.
        execution_count: How often the template has been run.
        liked: Whether the current user likes the template.
        template_type: Whether it is a custom or a public template.
        created_by_instantly: Whether the template was made by Instantly.
        creator: Person who created the template.
    """

    id: str
    workspace_id: str
    created_by: str
    name: str
    description: str | None = LEFT_OUT
    category: models.PromptCategory
    properties: list[models.PromptProperty] | None = LEFT_OUT
    prompt: str
    is_public: bool
    model_version: models.PromptModel | None = LEFT_OUT
    from_shared: bool | None = LEFT_OUT
    like_count: int | None = LEFT_OUT
    execution_count: int | None = LEFT_OUT
    liked: bool | None = LEFT_OUT
    template_type: models.PromptTemplateType | None = LEFT_OUT
    created_by_instantly: bool | None = LEFT_OUT
    creator: models.PromptCreator | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "category": decoding.enum(models.PromptCategory),
        "properties": decoding.array(decoding.model(models.PromptProperty)),
        "model_version": decoding.enum(models.PromptModel),
        "template_type": decoding.enum(models.PromptTemplateType),
        "creator": decoding.model(models.PromptCreator),
    }
