# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SubIndustry(OpenStrEnum):
    """Sub-industry of a company.

    Values have to be sent to the letter, spaces and punctuation included.

    Attributes:
        DAIRY: `Dairy`.
        FARMING: `Farming`.
        FISHERY: `Fishery`.
        FOOD_AND_BEVERAGES: `Food & Beverages`.
        FOOD_PRODUCTION: `Food Production`.
        MINING_AND_METALS: `Mining & Metals`.
        PAPER_AND_FOREST_PRODUCTS: `Paper & Forest Products`.
        RANCHING: `Ranching`.
        TOBACCO: `Tobacco`.
        ALTERNATIVE_DISPUTE_RESOLUTION: `Alternative Dispute Resolution`.
        ANIMATION: `Animation`.
        BUSINESS_SUPPLIES_AND_EQUIPMENT: `Business Supplies and Equipment`.
        DESIGN: `Design`.
        ENVIRONMENTAL_SERVICES: `Environmental Services`.
        EVENTS_SERVICES: `Events Services`.
        EXECUTIVE_OFFICE: `Executive Office`.
        FACILITIES_SERVICES: `Facilities Services`.
        FUND_RAISING: `Fund-Raising`.
        GRAPHIC_DESIGN: `Graphic Design`.
        HUMAN_RESOURCES: `Human Resources`.
        IMPORT_AND_EXPORT: `Import and Export`.
        INDIVIDUAL_AND_FAMILY_SERVICES: `Individual & Family Services`.
        INFORMATION_SERVICES: `Information Services`.
        INTERNATIONAL_TRADE_AND_DEVELOPMENT: `International Trade and Development`.
        LAW_PRACTICE: `Law Practice`.
        LEGAL_SERVICES: `Legal Services`.
        MANAGEMENT_CONSULTING: `Management Consulting`.
        MARKET_RESEARCH: `Market Research`.
        MARKETING_AND_ADVERTISING: `Marketing and Advertising`.
        OUTSOURCING_OFFSHORING: `Outsourcing/Offshoring`.
        PROFESSIONAL_TRAINING_AND_COACHING: `Professional Training & Coaching`.
        PROGRAM_DEVELOPMENT: `Program Development`.
        PUBLIC_RELATIONS_AND_COMMUNICATIONS: `Public Relations and Communications`.
        PUBLIC_SAFETY: `Public Safety`.
        SECURITY_AND_INVESTIGATIONS: `Security and Investigations`.
        STAFFING_AND_RECRUITING: `Staffing and Recruiting`.
        THINK_TANKS: `Think Tanks`.
        TRANSLATION_AND_LOCALIZATION: `Translation and Localization`.
        WRITING_AND_EDITING: `Writing and Editing`.
        COMPUTER_GAMES: `Computer Games`.
        COMPUTER_HARDWARE: `Computer Hardware`.
        COMPUTER_NETWORKING: `Computer Networking`.
        CONSUMER_ELECTRONICS: `Consumer Electronics`.
        SEMICONDUCTORS: `Semiconductors`.
        CONSUMER_GOODS: `Consumer Goods`.
        CONSUMER_SERVICES: `Consumer Services`.
        EDUCATION_MANAGEMENT: `Education Management`.
        E_LEARNING: `E-Learning`.
        HIGHER_EDUCATION: `Higher Education`.
        PRIMARY_SECONDARY_EDUCATION: `Primary/Secondary Education`.
        RESEARCH: `Research`.
        OIL_AND_ENERGY: `Oil & Energy`.
        RENEWABLES_AND_ENVIRONMENT: `Renewables & Environment`.
        UTILITIES: `Utilities`.
        ACCOUNTING: `Accounting`.
        BANKING: `Banking`.
        CAPITAL_MARKETS: `Capital Markets`.
        FINANCIAL_SERVICES: `Financial Services`.
        INSURANCE: `Insurance`.
        INVESTMENT_BANKING: `Investment Banking`.
        INVESTMENT_MANAGEMENT: `Investment Management`.
        VENTURE_CAPITAL_AND_PRIVATE_EQUITY: `Venture Capital & Private Equity`.
        DEFENSE_AND_SPACE: `Defense & Space`.
        GOVERNMENT_ADMINISTRATION: `Government Administration`.
        GOVERNMENT_RELATIONS: `Government Relations`.
        INTERNATIONAL_AFFAIRS: `International Affairs`.
        JUDICIARY: `Judiciary`.
        LAW_ENFORCEMENT: `Law Enforcement`.
        LEGISLATIVE_OFFICE: `Legislative Office`.
        MILITARY: `Military`.
        MUSEUMS_AND_INSTITUTIONS: `Museums and Institutions`.
        PUBLIC_POLICY: `Public Policy`.
        ALTERNATIVE_MEDICINE: `Alternative Medicine`.
        BIOTECHNOLOGY: `Biotechnology`.
        HEALTH_WELLNESS_AND_FITNESS: `Health, Wellness and Fitness`.
        HOSPITAL_AND_HEALTH_CARE: `Hospital & Health Care`.
        MEDICAL_DEVICES: `Medical Devices`.
        MEDICAL_PRACTICE: `Medical Practice`.
        MENTAL_HEALTH_CARE: `Mental Health Care`.
        PHARMACEUTICALS: `Pharmaceuticals`.
        VETERINARY: `Veterinary`.
        AUTOMOTIVE: `Automotive`.
        AVIATION_AND_AEROSPACE: `Aviation & Aerospace`.
        CHEMICALS: `Chemicals`.
        ELECTRICAL_ELECTRONIC_MANUFACTURING: `Electrical/Electronic Manufacturing`.
        FURNITURE: `Furniture`.
        INDUSTRIAL_AUTOMATION: `Industrial Automation`.
        MACHINERY: `Machinery`.
        MECHANICAL_OR_INDUSTRIAL_ENGINEERING: `Mechanical or Industrial Engineering`.
        PLASTICS: `Plastics`.
        RAILROAD_MANUFACTURE: `Railroad Manufacture`.
        SHIPBUILDING: `Shipbuilding`.
        TEXTILES: `Textiles`.
        BROADCAST_MEDIA: `Broadcast Media`.
        MEDIA_PRODUCTION: `Media Production`.
        MOTION_PICTURES_AND_FILM: `Motion Pictures and Film`.
        MUSIC: `Music`.
        NEWSPAPERS: `Newspapers`.
        ONLINE_MEDIA: `Online Media`.
        PRINTING: `Printing`.
        PUBLISHING: `Publishing`.
        CIVIC_AND_SOCIAL_ORGANIZATION: `Civic & Social Organization`.
        LIBRARIES: `Libraries`.
        NON_PROFIT_ORGANIZATION_MANAGEMENT: `Non-Profit Organization Management`.
        PHILANTHROPY: `Philanthropy`.
        POLITICAL_ORGANIZATION: `Political Organization`.
        RELIGIOUS_INSTITUTIONS: `Religious Institutions`.
        ARTS_AND_CRAFTS: `Arts and Crafts`.
        NANOTECHNOLOGY: `Nanotechnology`.
        ARCHITECTURE_AND_PLANNING: `Architecture & Planning`.
        BUILDING_MATERIALS: `Building Materials`.
        CIVIL_ENGINEERING: `Civil Engineering`.
        COMMERCIAL_REAL_ESTATE: `Commercial Real Estate`.
        CONSTRUCTION: `Construction`.
        GLASS_CERAMICS_AND_CONCRETE: `Glass, Ceramics & Concrete`.
        REAL_ESTATE: `Real Estate`.
        APPAREL_AND_FASHION: `Apparel & Fashion`.
        COSMETICS: `Cosmetics`.
        LUXURY_GOODS_AND_JEWELRY: `Luxury Goods & Jewelry`.
        RETAIL: `Retail`.
        SUPERMARKETS: `Supermarkets`.
        COMPUTER_AND_NETWORK_SECURITY: `Computer & Network Security`.
        COMPUTER_SOFTWARE: `Computer Software`.
        INFORMATION_TECHNOLOGY_AND_SERVICES: `Information Technology and Services`.
        INTERNET: `Internet`.
        TELECOMMUNICATIONS: `Telecommunications`.
        WIRELESS: `Wireless`.
        AIRLINES_AVIATION: `Airlines/Aviation`.
        LOGISTICS_AND_SUPPLY_CHAIN: `Logistics and Supply Chain`.
        MARITIME: `Maritime`.
        PACKAGE_FREIGHT_DELIVERY: `Package/Freight Delivery`.
        PACKAGING_AND_CONTAINERS: `Packaging and Containers`.
        WAREHOUSING: `Warehousing`.
        TRANSPORTATION_TRUCKING_RAILROAD: `Transportation/Trucking/Railroad`.
        ENTERTAINMENT: `Entertainment`.
        FINE_ART: `Fine Art`.
        GAMBLING_AND_CASINOS: `Gambling & Casinos`.
        HOSPITALITY: `Hospitality`.
        LEISURE_TRAVEL_AND_TOURISM: `Leisure, Travel & Tourism`.
        PERFORMING_ARTS: `Performing Arts`.
        PHOTOGRAPHY: `Photography`.
        RECREATIONAL_FACILITIES_AND_SERVICES: `Recreational Facilities and Services`.
        RESTAURANTS: `Restaurants`.
        SPORTING_GOODS: `Sporting Goods`.
        SPORTS: `Sports`.
        WINE_AND_SPIRITS: `Wine and Spirits`.
        WHOLESALE: `Wholesale`.
    """

    DAIRY = "Dairy"
    FARMING = "Farming"
    FISHERY = "Fishery"
    FOOD_AND_BEVERAGES = "Food & Beverages"
    FOOD_PRODUCTION = "Food Production"
    MINING_AND_METALS = "Mining & Metals"
    PAPER_AND_FOREST_PRODUCTS = "Paper & Forest Products"
    RANCHING = "Ranching"
    TOBACCO = "Tobacco"
    ALTERNATIVE_DISPUTE_RESOLUTION = "Alternative Dispute Resolution"
    ANIMATION = "Animation"
    BUSINESS_SUPPLIES_AND_EQUIPMENT = "Business Supplies and Equipment"
    DESIGN = "Design"
    ENVIRONMENTAL_SERVICES = "Environmental Services"
    EVENTS_SERVICES = "Events Services"
    EXECUTIVE_OFFICE = "Executive Office"
    FACILITIES_SERVICES = "Facilities Services"
    FUND_RAISING = "Fund-Raising"
    GRAPHIC_DESIGN = "Graphic Design"
    HUMAN_RESOURCES = "Human Resources"
    IMPORT_AND_EXPORT = "Import and Export"
    INDIVIDUAL_AND_FAMILY_SERVICES = "Individual & Family Services"
    INFORMATION_SERVICES = "Information Services"
    INTERNATIONAL_TRADE_AND_DEVELOPMENT = "International Trade and Development"
    LAW_PRACTICE = "Law Practice"
    LEGAL_SERVICES = "Legal Services"
    MANAGEMENT_CONSULTING = "Management Consulting"
    MARKET_RESEARCH = "Market Research"
    MARKETING_AND_ADVERTISING = "Marketing and Advertising"
    OUTSOURCING_OFFSHORING = "Outsourcing/Offshoring"
    PROFESSIONAL_TRAINING_AND_COACHING = "Professional Training & Coaching"
    PROGRAM_DEVELOPMENT = "Program Development"
    PUBLIC_RELATIONS_AND_COMMUNICATIONS = "Public Relations and Communications"
    PUBLIC_SAFETY = "Public Safety"
    SECURITY_AND_INVESTIGATIONS = "Security and Investigations"
    STAFFING_AND_RECRUITING = "Staffing and Recruiting"
    THINK_TANKS = "Think Tanks"
    TRANSLATION_AND_LOCALIZATION = "Translation and Localization"
    WRITING_AND_EDITING = "Writing and Editing"
    COMPUTER_GAMES = "Computer Games"
    COMPUTER_HARDWARE = "Computer Hardware"
    COMPUTER_NETWORKING = "Computer Networking"
    CONSUMER_ELECTRONICS = "Consumer Electronics"
    SEMICONDUCTORS = "Semiconductors"
    CONSUMER_GOODS = "Consumer Goods"
    CONSUMER_SERVICES = "Consumer Services"
    EDUCATION_MANAGEMENT = "Education Management"
    E_LEARNING = "E-Learning"
    HIGHER_EDUCATION = "Higher Education"
    PRIMARY_SECONDARY_EDUCATION = "Primary/Secondary Education"
    RESEARCH = "Research"
    OIL_AND_ENERGY = "Oil & Energy"
    RENEWABLES_AND_ENVIRONMENT = "Renewables & Environment"
    UTILITIES = "Utilities"
    ACCOUNTING = "Accounting"
    BANKING = "Banking"
    CAPITAL_MARKETS = "Capital Markets"
    FINANCIAL_SERVICES = "Financial Services"
    INSURANCE = "Insurance"
    INVESTMENT_BANKING = "Investment Banking"
    INVESTMENT_MANAGEMENT = "Investment Management"
    VENTURE_CAPITAL_AND_PRIVATE_EQUITY = "Venture Capital & Private Equity"
    DEFENSE_AND_SPACE = "Defense & Space"
    GOVERNMENT_ADMINISTRATION = "Government Administration"
    GOVERNMENT_RELATIONS = "Government Relations"
    INTERNATIONAL_AFFAIRS = "International Affairs"
    JUDICIARY = "Judiciary"
    LAW_ENFORCEMENT = "Law Enforcement"
    LEGISLATIVE_OFFICE = "Legislative Office"
    MILITARY = "Military"
    MUSEUMS_AND_INSTITUTIONS = "Museums and Institutions"
    PUBLIC_POLICY = "Public Policy"
    ALTERNATIVE_MEDICINE = "Alternative Medicine"
    BIOTECHNOLOGY = "Biotechnology"
    HEALTH_WELLNESS_AND_FITNESS = "Health, Wellness and Fitness"
    HOSPITAL_AND_HEALTH_CARE = "Hospital & Health Care"
    MEDICAL_DEVICES = "Medical Devices"
    MEDICAL_PRACTICE = "Medical Practice"
    MENTAL_HEALTH_CARE = "Mental Health Care"
    PHARMACEUTICALS = "Pharmaceuticals"
    VETERINARY = "Veterinary"
    AUTOMOTIVE = "Automotive"
    AVIATION_AND_AEROSPACE = "Aviation & Aerospace"
    CHEMICALS = "Chemicals"
    ELECTRICAL_ELECTRONIC_MANUFACTURING = "Electrical/Electronic Manufacturing"
    FURNITURE = "Furniture"
    INDUSTRIAL_AUTOMATION = "Industrial Automation"
    MACHINERY = "Machinery"
    MECHANICAL_OR_INDUSTRIAL_ENGINEERING = "Mechanical or Industrial Engineering"
    PLASTICS = "Plastics"
    RAILROAD_MANUFACTURE = "Railroad Manufacture"
    SHIPBUILDING = "Shipbuilding"
    TEXTILES = "Textiles"
    BROADCAST_MEDIA = "Broadcast Media"
    MEDIA_PRODUCTION = "Media Production"
    MOTION_PICTURES_AND_FILM = "Motion Pictures and Film"
    MUSIC = "Music"
    NEWSPAPERS = "Newspapers"
    ONLINE_MEDIA = "Online Media"
    PRINTING = "Printing"
    PUBLISHING = "Publishing"
    CIVIC_AND_SOCIAL_ORGANIZATION = "Civic & Social Organization"
    LIBRARIES = "Libraries"
    NON_PROFIT_ORGANIZATION_MANAGEMENT = "Non-Profit Organization Management"
    PHILANTHROPY = "Philanthropy"
    POLITICAL_ORGANIZATION = "Political Organization"
    RELIGIOUS_INSTITUTIONS = "Religious Institutions"
    ARTS_AND_CRAFTS = "Arts and Crafts"
    NANOTECHNOLOGY = "Nanotechnology"
    ARCHITECTURE_AND_PLANNING = "Architecture & Planning"
    BUILDING_MATERIALS = "Building Materials"
    CIVIL_ENGINEERING = "Civil Engineering"
    COMMERCIAL_REAL_ESTATE = "Commercial Real Estate"
    CONSTRUCTION = "Construction"
    GLASS_CERAMICS_AND_CONCRETE = "Glass, Ceramics & Concrete"
    REAL_ESTATE = "Real Estate"
    APPAREL_AND_FASHION = "Apparel & Fashion"
    COSMETICS = "Cosmetics"
    LUXURY_GOODS_AND_JEWELRY = "Luxury Goods & Jewelry"
    RETAIL = "Retail"
    SUPERMARKETS = "Supermarkets"
    COMPUTER_AND_NETWORK_SECURITY = "Computer & Network Security"
    COMPUTER_SOFTWARE = "Computer Software"
    INFORMATION_TECHNOLOGY_AND_SERVICES = "Information Technology and Services"
    INTERNET = "Internet"
    TELECOMMUNICATIONS = "Telecommunications"
    WIRELESS = "Wireless"
    AIRLINES_AVIATION = "Airlines/Aviation"
    LOGISTICS_AND_SUPPLY_CHAIN = "Logistics and Supply Chain"
    MARITIME = "Maritime"
    PACKAGE_FREIGHT_DELIVERY = "Package/Freight Delivery"
    PACKAGING_AND_CONTAINERS = "Packaging and Containers"
    WAREHOUSING = "Warehousing"
    TRANSPORTATION_TRUCKING_RAILROAD = "Transportation/Trucking/Railroad"
    ENTERTAINMENT = "Entertainment"
    FINE_ART = "Fine Art"
    GAMBLING_AND_CASINOS = "Gambling & Casinos"
    HOSPITALITY = "Hospitality"
    LEISURE_TRAVEL_AND_TOURISM = "Leisure, Travel & Tourism"
    PERFORMING_ARTS = "Performing Arts"
    PHOTOGRAPHY = "Photography"
    RECREATIONAL_FACILITIES_AND_SERVICES = "Recreational Facilities and Services"
    RESTAURANTS = "Restaurants"
    SPORTING_GOODS = "Sporting Goods"
    SPORTS = "Sports"
    WINE_AND_SPIRITS = "Wine and Spirits"
    WHOLESALE = "Wholesale"
