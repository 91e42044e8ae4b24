# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class AuditLogActivityType(OpenIntEnum):
    """Kind of action in the audit log.

    Attributes:
        USER_LOGIN: A user logged in.
        LEAD_DELETION: Leads were deleted.
        CAMPAIGN_DELETION: A campaign was deleted.
        CAMPAIGN_LAUNCH: A campaign was launched.
        CAMPAIGN_PAUSE: A campaign was paused.
        ACCOUNT_ADDITION: A sending account was added.
        ACCOUNT_DELETION: A sending account was deleted.
        LEAD_MOVED: Leads were moved.
        LEAD_ADDED: Leads were added.
        LEAD_MERGED: Leads were merged.
        CAMPAIGN_UPDATE: A campaign was changed.
        SUBSEQUENCE_UPDATE: A subsequence was changed.
        WEBHOOK_CREATED: A webhook was created.
        WEBHOOK_UPDATED: A webhook was changed.
        WEBHOOK_MARKED_AS_ERROR: A webhook was marked as faulty.
        WEBHOOK_RESUMED: A webhook was resumed.
        TOTP_ENROLLMENT_STARTED: Enrolment of one-time passwords (TOTP) was started.
        TOTP_ENABLED: One-time passwords (TOTP) were switched on.
        TOTP_REPLACEMENT_STARTED: Replacement of the one-time password (TOTP) set-up was started.
        TOTP_REPLACED: The one-time password (TOTP) set-up was replaced.
        TOTP_DISABLED: One-time passwords (TOTP) were switched off.
        MFA_RECOVERY_CODES_GENERATED: Recovery codes for multi-factor login were generated.
        MFA_RECOVERY_CODE_USED: A recovery code for multi-factor login was used.
        MFA_LOGIN_CHALLENGE_FAILED: A multi-factor login challenge failed.
        MFA_LOGIN_CHALLENGES_EXHAUSTED: Multi-factor login challenges failed too many times.
        MFA_LOGIN_SUCCEEDED: A multi-factor login succeeded.
        SUBSCRIBER_IMPORT_STARTED: An import of subscribers was started.
        SUBSCRIBER_IMPORT_CANCELLED: An import of subscribers was cancelled.
        LEAD_EXPORTED: Leads were exported.
        SUPERSEARCH_ENRICHMENT_CREATED: A SuperSearch enrichment was created.
        ACCOUNT_UPDATE: A sending account was changed.
        API_KEY_CREATED: An API key was created.
        API_KEY_DELETED: An API key was deleted.
        DOMAIN_FORWARDING_UPDATED: The forwarding of a domain was changed.
    """

    USER_LOGIN = 1
    LEAD_DELETION = 2
    CAMPAIGN_DELETION = 3
    CAMPAIGN_LAUNCH = 4
    CAMPAIGN_PAUSE = 5
    ACCOUNT_ADDITION = 6
    ACCOUNT_DELETION = 7
    LEAD_MOVED = 8
    LEAD_ADDED = 9
    LEAD_MERGED = 10
    CAMPAIGN_UPDATE = 11
    SUBSEQUENCE_UPDATE = 12
    WEBHOOK_CREATED = 18
    WEBHOOK_UPDATED = 19
    WEBHOOK_MARKED_AS_ERROR = 20
    WEBHOOK_RESUMED = 21
    TOTP_ENROLLMENT_STARTED = 22
    TOTP_ENABLED = 23
    TOTP_REPLACEMENT_STARTED = 24
    TOTP_REPLACED = 25
    TOTP_DISABLED = 26
    MFA_RECOVERY_CODES_GENERATED = 27
    MFA_RECOVERY_CODE_USED = 28
    MFA_LOGIN_CHALLENGE_FAILED = 29
    MFA_LOGIN_CHALLENGES_EXHAUSTED = 30
    MFA_LOGIN_SUCCEEDED = 31
    SUBSCRIBER_IMPORT_STARTED = 32
    SUBSCRIBER_IMPORT_CANCELLED = 33
    LEAD_EXPORTED = 34
    SUPERSEARCH_ENRICHMENT_CREATED = 35
    ACCOUNT_UPDATE = 36
    API_KEY_CREATED = 37
    API_KEY_DELETED = 38
    DOMAIN_FORWARDING_UPDATED = 40
