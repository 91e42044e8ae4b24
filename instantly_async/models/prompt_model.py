# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PromptModel(OpenStrEnum):
    """AI model that runs a prompt.

    Attributes:
        GPT_3_5: GPT-3.5.
        GPT_5: GPT-5.
        GPT_5_4: GPT-5.4 Mini, although the value does not say so.
        GPT_5_6_LUNA: GPT-5.6 Luna.
        GPT_5_6_TERRA: GPT-5.6 Terra.
        GPT_5_MINI: GPT-5 Mini.
        GPT_5_NANO: GPT-5 Nano.
        GPT_4: GPT-4.0.
        GPT_4_OMNI: GPT-4.0 Omni.
        GPT_4O: GPT-4o.
        O3: `o3`.
        GPT_4_1: GPT-4.1.
        GPT_4_1_MINI: GPT-4.1 Mini.
        CLAUDE_4_5_SONNET: Claude 4.5 Sonnet.
        CLAUDE_4_6_SONNET: Claude 4.6 Sonnet.
        CLAUDE_5_SONNET: Claude Sonnet 5.
        DEEPSEEK_R1: DeepSeek R1.
        GROK_4_3: Grok 4.3.
        GROK_4_6: Grok 4.6.
        GEMINI_3_0_FLASH: Gemini 3.0 Flash.
        GEMINI_3_5_FLASH: Gemini 3.5 Flash.
        GEMINI_3_7_FLASH: Gemini 3.7 Flash.
        INSTANTLY_AI_LIGHTSPEED_AGENT: Instantly's own Lightspeed agent.
        SONAR: Sonar.
        SONAR_PRO: Sonar Pro.
    """

    GPT_3_5 = "3.5"
    GPT_5 = "gpt-5"
    GPT_5_4 = "gpt-5.4"
    GPT_5_6_LUNA = "gpt-5.6-luna"
    GPT_5_6_TERRA = "gpt-5.6-terra"
    GPT_5_MINI = "gpt-5-mini"
    GPT_5_NANO = "gpt-5-nano"
    GPT_4 = "4.0"
    GPT_4_OMNI = "4.0-Omni"
    GPT_4O = "gpt-4o"
    O3 = "o3"
    GPT_4_1 = "gpt-4.1"
    GPT_4_1_MINI = "gpt-4.1-mini"
    CLAUDE_4_5_SONNET = "claude-4.5-sonnet"
    CLAUDE_4_6_SONNET = "claude-4.6-sonnet"
    CLAUDE_5_SONNET = "claude-5-sonnet"
    DEEPSEEK_R1 = "r1"
    GROK_4_3 = "grok-4.3"
    GROK_4_6 = "grok-4.6"
    GEMINI_3_0_FLASH = "gemini-3.0-flash"
    GEMINI_3_5_FLASH = "gemini-3.5-flash"
    GEMINI_3_7_FLASH = "gemini-3.7-flash"
    INSTANTLY_AI_LIGHTSPEED_AGENT = "instantly-ai-lightspeed-agent"
    SONAR = "sonar"
    SONAR_PRO = "sonar-pro"
