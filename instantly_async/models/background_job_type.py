# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BackgroundJobType(OpenStrEnum):
    """Kind of work that a background job does.

    Attributes:
        MOVE_LEADS: Moves or copies leads.
        IMPORT_LEADS: Imports leads.
        EXPORT_LEADS: Exports leads.
        UPDATE_WARMUP_ACCOUNTS: Turns warm-up of accounts on or off.
        RENAME_VARIABLE: Renames a variable.
        BROADCAST_AI_GENERATE: Writes a broadcast by AI.
        BROADCAST_WEBSITE_SCRAPE: Analyses a website for a broadcast.
        IMPORT_SUBSCRIBERS_FROM_CRM: Imports subscribers from the CRM.
        RESYNC_SUBSCRIBER_CRM_TAGS: Synchronises the CRM tags of subscribers again.
    """

    MOVE_LEADS = "move-leads"
    IMPORT_LEADS = "import-leads"
    EXPORT_LEADS = "export-leads"
    UPDATE_WARMUP_ACCOUNTS = "update-warmup-accounts"
    RENAME_VARIABLE = "rename-variable"
    BROADCAST_AI_GENERATE = "broadcast-ai-generate"
    BROADCAST_WEBSITE_SCRAPE = "broadcast-website-scrape"
    IMPORT_SUBSCRIBERS_FROM_CRM = "import-subscribers-from-crm"
    RESYNC_SUBSCRIBER_CRM_TAGS = "resync-subscriber-crm-tags"
