# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class Industry(OpenStrEnum):
    """Industry of a company.

    Values have to be sent to the letter, spaces and punctuation included.

    Attributes:
        AGRICULTURE_AND_MINING: `Agriculture & Mining`.
        BUSINESS_SERVICES: `Business Services`.
        COMPUTERS_AND_ELECTRONICS: `Computers & Electronics`.
        CONSUMER_SERVICES: `Consumer Services`.
        EDUCATION: `Education`.
        ENERGY_AND_UTILITIES: `Energy & Utilities`.
        FINANCIAL_SERVICES: `Financial Services`.
        GOVERNMENT: `Government`.
        HEALTHCARE_PHARMACEUTICALS_AND_BIOTECH: `Healthcare, Pharmaceuticals, & Biotech`.
        MANUFACTURING: `Manufacturing`.
        MEDIA_AND_ENTERTAINMENT: `Media & Entertainment`.
        NON_PROFIT: `Non-Profit`.
        OTHER: `Other`.
        REAL_ESTATE_AND_CONSTRUCTION: `Real Estate & Construction`.
        RETAIL: `Retail`.
        SOFTWARE_AND_INTERNET: `Software & Internet`.
        TELECOMMUNICATIONS: `Telecommunications`.
        TRANSPORTATION_AND_STORAGE: `Transportation & Storage`.
        TRAVEL_RECREATION_AND_LEISURE: `Travel, Recreation, and Leisure`.
        WHOLESALE_AND_DISTRIBUTION: `Wholesale & Distribution`.
    """

    AGRICULTURE_AND_MINING = "Agriculture & Mining"
    BUSINESS_SERVICES = "Business Services"
    COMPUTERS_AND_ELECTRONICS = "Computers & Electronics"
    CONSUMER_SERVICES = "Consumer Services"
    EDUCATION = "Education"
    ENERGY_AND_UTILITIES = "Energy & Utilities"
    FINANCIAL_SERVICES = "Financial Services"
    GOVERNMENT = "Government"
    HEALTHCARE_PHARMACEUTICALS_AND_BIOTECH = "Healthcare, Pharmaceuticals, & Biotech"
    MANUFACTURING = "Manufacturing"
    MEDIA_AND_ENTERTAINMENT = "Media & Entertainment"
    NON_PROFIT = "Non-Profit"
    OTHER = "Other"
    REAL_ESTATE_AND_CONSTRUCTION = "Real Estate & Construction"
    RETAIL = "Retail"
    SOFTWARE_AND_INTERNET = "Software & Internet"
    TELECOMMUNICATIONS = "Telecommunications"
    TRANSPORTATION_AND_STORAGE = "Transportation & Storage"
    TRAVEL_RECREATION_AND_LEISURE = "Travel, Recreation, and Leisure"
    WHOLESALE_AND_DISTRIBUTION = "Wholesale & Distribution"
