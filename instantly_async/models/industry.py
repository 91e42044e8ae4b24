# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class Industry(StrEnum):
    """Industry of a company. Values have to be sent to the letter, spaces and punctuation included."""

    AGRICULTURE_AND_MINING = "Agriculture \u0026 Mining"
    BUSINESS_SERVICES = "Business Services"
    COMPUTERS_AND_ELECTRONICS = "Computers \u0026 Electronics"
    CONSUMER_SERVICES = "Consumer Services"
    EDUCATION = "Education"
    ENERGY_AND_UTILITIES = "Energy \u0026 Utilities"
    FINANCIAL_SERVICES = "Financial Services"
    GOVERNMENT = "Government"
    HEALTHCARE_PHARMACEUTICALS_AND_BIOTECH = "Healthcare, Pharmaceuticals, \u0026 Biotech"
    MANUFACTURING = "Manufacturing"
    MEDIA_AND_ENTERTAINMENT = "Media \u0026 Entertainment"
    NON_PROFIT = "Non-Profit"
    OTHER = "Other"
    REAL_ESTATE_AND_CONSTRUCTION = "Real Estate \u0026 Construction"
    RETAIL = "Retail"
    SOFTWARE_AND_INTERNET = "Software \u0026 Internet"
    TELECOMMUNICATIONS = "Telecommunications"
    TRANSPORTATION_AND_STORAGE = "Transportation \u0026 Storage"
    TRAVEL_RECREATION_AND_LEISURE = "Travel, Recreation, and Leisure"
    WHOLESALE_AND_DISTRIBUTION = "Wholesale \u0026 Distribution"
