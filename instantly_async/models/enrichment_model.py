# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EnrichmentModel(OpenStrEnum):
    """AI model that an enrichment uses.

    Models differ in ability, price and token limit.

    Attributes:
        GPT_3_5: OpenAI GPT-3.5 Turbo; cheap.
        GPT_4: OpenAI GPT-4; reasons better than GPT-3.5.
        GPT_4O: OpenAI GPT-4o.
        O3: OpenAI o3, strong in mathematics, science, programming and images.
        GPT_4_1: OpenAI GPT-4.1, made for following instructions, programming and long inputs.
        GPT_4_1_MINI: OpenAI GPT-4.1 Mini, close to GPT-4o but cheaper and faster.
        GPT_5_MINI: OpenAI GPT-5 Mini, for lighter reasoning.
        GPT_5_NANO: OpenAI GPT-5 Nano, smallest and fastest GPT-5.
        GPT_5: OpenAI GPT-5.
        GPT_5_4: OpenAI GPT-5.4 Mini (despite the value), without reasoning and quick to answer.
        GPT_5_6_LUNA: OpenAI GPT-5.6 Luna, the quick and cheap tier, for large numbers of simple tasks.
        GPT_5_6_TERRA: OpenAI GPT-5.6 Terra, the middle tier, which reasons better than Luna.
        CLAUDE_4_5_SONNET: Anthropic Claude Sonnet 4.5.
        CLAUDE_4_6_SONNET: Anthropic Claude Sonnet 4.6.
        CLAUDE_5_SONNET: Anthropic Claude Sonnet 5.
        DEEPSEEK_R1: DeepSeek R1.
        GROK_4_3: xAI Grok 4.3, a reasoning model, older than Grok 4.6.
        GROK_4_6: xAI Grok 4.6, a reasoning model.
        GEMINI_3_0_FLASH: Google Gemini 3.0 Flash.
        GEMINI_3_5_FLASH: Google Gemini 3.5 Flash.
        GEMINI_3_7_FLASH: Google Gemini 3.7 Flash, multimodal.
        SONAR: Perplexity Sonar; light and cheap.
        SONAR_PRO: Perplexity Sonar Pro, the stronger Sonar.
        INSTANTLY_AI_LIGHTSPEED_AGENT_FOR_WEB_RESEARCH: Instantly's own agent for research on the web.
        INSTANTLY_AI_LIGHTSPEED_AGENT_FOR_EMAIL_GENERATION: Instantly's own agent for writing e-mails.
    """

    GPT_3_5 = "3.5"
    GPT_4 = "4.0"
    GPT_4O = "gpt-4o"
    O3 = "o3"
    GPT_4_1 = "gpt-4.1"
    GPT_4_1_MINI = "gpt-4.1-mini"
    GPT_5_MINI = "gpt-5-mini"
    GPT_5_NANO = "gpt-5-nano"
    GPT_5 = "gpt-5"
    GPT_5_4 = "gpt-5.4"
    GPT_5_6_LUNA = "gpt-5.6-luna"
    GPT_5_6_TERRA = "gpt-5.6-terra"
    CLAUDE_4_5_SONNET = "claude-4.5-sonnet"
    CLAUDE_4_6_SONNET = "claude-4.6-sonnet"
    CLAUDE_5_SONNET = "claude-5-sonnet"
    DEEPSEEK_R1 = "r1"
    GROK_4_3 = "grok-4.3"
    GROK_4_6 = "grok-4.6"
    GEMINI_3_0_FLASH = "gemini-3.0-flash"
    GEMINI_3_5_FLASH = "gemini-3.5-flash"
    GEMINI_3_7_FLASH = "gemini-3.7-flash"
    SONAR = "sonar"
    SONAR_PRO = "sonar-pro"
    INSTANTLY_AI_LIGHTSPEED_AGENT_FOR_WEB_RESEARCH = "instantly-ai-lightspeed-agent-for-web-research"
    INSTANTLY_AI_LIGHTSPEED_AGENT_FOR_EMAIL_GENERATION = "instantly-ai-lightspeed-agent-for-email-generation"
