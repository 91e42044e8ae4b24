# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.model_properties.background_job import BackgroundJobProperties
from .._core.types import LEFT_OUT


class BackgroundJob(BackgroundJobProperties, Model):
    """Long-running work that the API does asynchronously, such as moving leads.

    Attributes:
        id: ID of the job.
        workspace_id: Workspace that the job belongs to. A UUID.
        user_id: User whose action started the job. A UUID.
        type: Kind of work.
        entity_id: Object that the job concerns; `entity_type` says which kind. A UUID.
        entity_type: Kind of object that `entity_id` names.
        data: Further data, depending on the kind of job.
        progress: Share of the work that is done, in percent. 0 to 100.
        status: State of the job.
        created_at: When the job was created.
        updated_at: When the job was last changed.
    """

    id: str
    workspace_id: str
    user_id: str | None = LEFT_OUT
    type: models.BackgroundJobType
    entity_id: str | None = LEFT_OUT
    entity_type: models.BackgroundJobEntityType | None = LEFT_OUT
    data: models.BackgroundJobData | None = LEFT_OUT
    progress: float
    status: models.BackgroundJobStatus
    created_at: datetime.datetime
    updated_at: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "type": decoding.enum(models.BackgroundJobType),
        "entity_type": decoding.enum(models.BackgroundJobEntityType),
        "data": decoding.model(models.BackgroundJobData),
        "status": decoding.enum(models.BackgroundJobStatus),
        "created_at": decoding.date_time,
        "updated_at": decoding.date_time,
    }
