# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class Timezone(OpenStrEnum):
    """IANA timezone of a schedule.

    Only these 102 zones are accepted; `America/New_York`, `Europe/London` and `UTC` are not among them, so
    choose a zone with the same clock, such as `America/Detroit` or `Europe/Isle_of_Man`.

    Attributes:
        ETC_GMT_PLUS_12: `Etc/GMT+12`.
        ETC_GMT_PLUS_11: `Etc/GMT+11`.
        ETC_GMT_PLUS_10: `Etc/GMT+10`.
        AMERICA_ANCHORAGE: `America/Anchorage`.
        AMERICA_DAWSON: `America/Dawson`.
        AMERICA_CRESTON: `America/Creston`.
        AMERICA_CHIHUAHUA: `America/Chihuahua`.
        AMERICA_BOISE: `America/Boise`.
        AMERICA_BELIZE: `America/Belize`.
        AMERICA_CHICAGO: `America/Chicago`.
        AMERICA_BAHIA_BANDERAS: `America/Bahia_Banderas`.
        AMERICA_REGINA: `America/Regina`.
        AMERICA_BOGOTA: `America/Bogota`.
        AMERICA_DETROIT: `America/Detroit`.
        AMERICA_INDIANA_MARENGO: `America/Indiana/Marengo`.
        AMERICA_CARACAS: `America/Caracas`.
        AMERICA_ASUNCION: `America/Asuncion`.
        AMERICA_GLACE_BAY: `America/Glace_Bay`.
        AMERICA_CAMPO_GRANDE: `America/Campo_Grande`.
        AMERICA_ANGUILLA: `America/Anguilla`.
        AMERICA_SANTIAGO: `America/Santiago`.
        AMERICA_ST_JOHNS: `America/St_Johns`.
        AMERICA_SAO_PAULO: `America/Sao_Paulo`.
        AMERICA_ARGENTINA_LA_RIOJA: `America/Argentina/La_Rioja`.
        AMERICA_ARAGUAINA: `America/Araguaina`.
        AMERICA_GODTHAB: `America/Godthab`.
        AMERICA_MONTEVIDEO: `America/Montevideo`.
        AMERICA_BAHIA: `America/Bahia`.
        AMERICA_NORONHA: `America/Noronha`.
        AMERICA_SCORESBYSUND: `America/Scoresbysund`.
        ATLANTIC_CAPE_VERDE: `Atlantic/Cape_Verde`.
        AFRICA_CASABLANCA: `Africa/Casablanca`.
        AMERICA_DANMARKSHAVN: `America/Danmarkshavn`.
        EUROPE_ISLE_OF_MAN: `Europe/Isle_of_Man`.
        ATLANTIC_CANARY: `Atlantic/Canary`.
        AFRICA_ABIDJAN: `Africa/Abidjan`.
        ARCTIC_LONGYEARBYEN: `Arctic/Longyearbyen`.
        EUROPE_BELGRADE: `Europe/Belgrade`.
        AFRICA_CEUTA: `Africa/Ceuta`.
        EUROPE_SARAJEVO: `Europe/Sarajevo`.
        AFRICA_ALGIERS: `Africa/Algiers`.
        AFRICA_WINDHOEK: `Africa/Windhoek`.
        ASIA_NICOSIA: `Asia/Nicosia`.
        ASIA_BEIRUT: `Asia/Beirut`.
        AFRICA_CAIRO: `Africa/Cairo`.
        ASIA_DAMASCUS: `Asia/Damascus`.
        EUROPE_BUCHAREST: `Europe/Bucharest`.
        AFRICA_BLANTYRE: `Africa/Blantyre`.
        EUROPE_HELSINKI: `Europe/Helsinki`.
        EUROPE_ISTANBUL: `Europe/Istanbul`.
        ASIA_JERUSALEM: `Asia/Jerusalem`.
        AFRICA_TRIPOLI: `Africa/Tripoli`.
        ASIA_AMMAN: `Asia/Amman`.
        ASIA_BAGHDAD: `Asia/Baghdad`.
        EUROPE_KALININGRAD: `Europe/Kaliningrad`.
        ASIA_ADEN: `Asia/Aden`.
        AFRICA_ADDIS_ABABA: `Africa/Addis_Ababa`.
        EUROPE_KIROV: `Europe/Kirov`.
        EUROPE_ASTRAKHAN: `Europe/Astrakhan`.
        ASIA_TEHRAN: `Asia/Tehran`.
        ASIA_DUBAI: `Asia/Dubai`.
        ASIA_BAKU: `Asia/Baku`.
        INDIAN_MAHE: `Indian/Mahe`.
        ASIA_TBILISI: `Asia/Tbilisi`.
        ASIA_YEREVAN: `Asia/Yerevan`.
        ASIA_KABUL: `Asia/Kabul`.
        ANTARCTICA_MAWSON: `Antarctica/Mawson`.
        ASIA_YEKATERINBURG: `Asia/Yekaterinburg`.
        ASIA_KARACHI: `Asia/Karachi`.
        ASIA_KOLKATA: `Asia/Kolkata`.
        ASIA_COLOMBO: `Asia/Colombo`.
        ASIA_KATHMANDU: `Asia/Kathmandu`.
        ANTARCTICA_VOSTOK: `Antarctica/Vostok`.
        ASIA_DHAKA: `Asia/Dhaka`.
        ASIA_RANGOON: `Asia/Rangoon`.
        ANTARCTICA_DAVIS: `Antarctica/Davis`.
        ASIA_NOVOKUZNETSK: `Asia/Novokuznetsk`.
        ASIA_HONG_KONG: `Asia/Hong_Kong`.
        ASIA_KRASNOYARSK: `Asia/Krasnoyarsk`.
        ASIA_BRUNEI: `Asia/Brunei`.
        AUSTRALIA_PERTH: `Australia/Perth`.
        ASIA_TAIPEI: `Asia/Taipei`.
        ASIA_CHOIBALSAN: `Asia/Choibalsan`.
        ASIA_IRKUTSK: `Asia/Irkutsk`.
        ASIA_DILI: `Asia/Dili`.
        ASIA_PYONGYANG: `Asia/Pyongyang`.
        AUSTRALIA_ADELAIDE: `Australia/Adelaide`.
        AUSTRALIA_DARWIN: `Australia/Darwin`.
        AUSTRALIA_BRISBANE: `Australia/Brisbane`.
        AUSTRALIA_MELBOURNE: `Australia/Melbourne`.
        ANTARCTICA_DUMONTDURVILLE: `Antarctica/DumontDUrville`.
        AUSTRALIA_CURRIE: `Australia/Currie`.
        ASIA_CHITA: `Asia/Chita`.
        ANTARCTICA_MACQUARIE: `Antarctica/Macquarie`.
        ASIA_SAKHALIN: `Asia/Sakhalin`.
        PACIFIC_AUCKLAND: `Pacific/Auckland`.
        ETC_GMT_12: `Etc/GMT-12`.
        PACIFIC_FIJI: `Pacific/Fiji`.
        ASIA_ANADYR: `Asia/Anadyr`.
        ASIA_KAMCHATKA: `Asia/Kamchatka`.
        ETC_GMT_13: `Etc/GMT-13`.
        PACIFIC_APIA: `Pacific/Apia`.
    """

    ETC_GMT_PLUS_12 = "Etc/GMT+12"
    ETC_GMT_PLUS_11 = "Etc/GMT+11"
    ETC_GMT_PLUS_10 = "Etc/GMT+10"
    AMERICA_ANCHORAGE = "America/Anchorage"
    AMERICA_DAWSON = "America/Dawson"
    AMERICA_CRESTON = "America/Creston"
    AMERICA_CHIHUAHUA = "America/Chihuahua"
    AMERICA_BOISE = "America/Boise"
    AMERICA_BELIZE = "America/Belize"
    AMERICA_CHICAGO = "America/Chicago"
    AMERICA_BAHIA_BANDERAS = "America/Bahia_Banderas"
    AMERICA_REGINA = "America/Regina"
    AMERICA_BOGOTA = "America/Bogota"
    AMERICA_DETROIT = "America/Detroit"
    AMERICA_INDIANA_MARENGO = "America/Indiana/Marengo"
    AMERICA_CARACAS = "America/Caracas"
    AMERICA_ASUNCION = "America/Asuncion"
    AMERICA_GLACE_BAY = "America/Glace_Bay"
    AMERICA_CAMPO_GRANDE = "America/Campo_Grande"
    AMERICA_ANGUILLA = "America/Anguilla"
    AMERICA_SANTIAGO = "America/Santiago"
    AMERICA_ST_JOHNS = "America/St_Johns"
    AMERICA_SAO_PAULO = "America/Sao_Paulo"
    AMERICA_ARGENTINA_LA_RIOJA = "America/Argentina/La_Rioja"
    AMERICA_ARAGUAINA = "America/Araguaina"
    AMERICA_GODTHAB = "America/Godthab"
    AMERICA_MONTEVIDEO = "America/Montevideo"
    AMERICA_BAHIA = "America/Bahia"
    AMERICA_NORONHA = "America/Noronha"
    AMERICA_SCORESBYSUND = "America/Scoresbysund"
    ATLANTIC_CAPE_VERDE = "Atlantic/Cape_Verde"
    AFRICA_CASABLANCA = "Africa/Casablanca"
    AMERICA_DANMARKSHAVN = "America/Danmarkshavn"
    EUROPE_ISLE_OF_MAN = "Europe/Isle_of_Man"
    ATLANTIC_CANARY = "Atlantic/Canary"
    AFRICA_ABIDJAN = "Africa/Abidjan"
    ARCTIC_LONGYEARBYEN = "Arctic/Longyearbyen"
    EUROPE_BELGRADE = "Europe/Belgrade"
    AFRICA_CEUTA = "Africa/Ceuta"
    EUROPE_SARAJEVO = "Europe/Sarajevo"
    AFRICA_ALGIERS = "Africa/Algiers"
    AFRICA_WINDHOEK = "Africa/Windhoek"
    ASIA_NICOSIA = "Asia/Nicosia"
    ASIA_BEIRUT = "Asia/Beirut"
    AFRICA_CAIRO = "Africa/Cairo"
    ASIA_DAMASCUS = "Asia/Damascus"
    EUROPE_BUCHAREST = "Europe/Bucharest"
    AFRICA_BLANTYRE = "Africa/Blantyre"
    EUROPE_HELSINKI = "Europe/Helsinki"
    EUROPE_ISTANBUL = "Europe/Istanbul"
    ASIA_JERUSALEM = "Asia/Jerusalem"
    AFRICA_TRIPOLI = "Africa/Tripoli"
    ASIA_AMMAN = "Asia/Amman"
    ASIA_BAGHDAD = "Asia/Baghdad"
    EUROPE_KALININGRAD = "Europe/Kaliningrad"
    ASIA_ADEN = "Asia/Aden"
    AFRICA_ADDIS_ABABA = "Africa/Addis_Ababa"
    EUROPE_KIROV = "Europe/Kirov"
    EUROPE_ASTRAKHAN = "Europe/Astrakhan"
    ASIA_TEHRAN = "Asia/Tehran"
    ASIA_DUBAI = "Asia/Dubai"
    ASIA_BAKU = "Asia/Baku"
    INDIAN_MAHE = "Indian/Mahe"
    ASIA_TBILISI = "Asia/Tbilisi"
    ASIA_YEREVAN = "Asia/Yerevan"
    ASIA_KABUL = "Asia/Kabul"
    ANTARCTICA_MAWSON = "Antarctica/Mawson"
    ASIA_YEKATERINBURG = "Asia/Yekaterinburg"
    ASIA_KARACHI = "Asia/Karachi"
    ASIA_KOLKATA = "Asia/Kolkata"
    ASIA_COLOMBO = "Asia/Colombo"
    ASIA_KATHMANDU = "Asia/Kathmandu"
    ANTARCTICA_VOSTOK = "Antarctica/Vostok"
    ASIA_DHAKA = "Asia/Dhaka"
    ASIA_RANGOON = "Asia/Rangoon"
    ANTARCTICA_DAVIS = "Antarctica/Davis"
    ASIA_NOVOKUZNETSK = "Asia/Novokuznetsk"
    ASIA_HONG_KONG = "Asia/Hong_Kong"
    ASIA_KRASNOYARSK = "Asia/Krasnoyarsk"
    ASIA_BRUNEI = "Asia/Brunei"
    AUSTRALIA_PERTH = "Australia/Perth"
    ASIA_TAIPEI = "Asia/Taipei"
    ASIA_CHOIBALSAN = "Asia/Choibalsan"
    ASIA_IRKUTSK = "Asia/Irkutsk"
    ASIA_DILI = "Asia/Dili"
    ASIA_PYONGYANG = "Asia/Pyongyang"
    AUSTRALIA_ADELAIDE = "Australia/Adelaide"
    AUSTRALIA_DARWIN = "Australia/Darwin"
    AUSTRALIA_BRISBANE = "Australia/Brisbane"
    AUSTRALIA_MELBOURNE = "Australia/Melbourne"
    ANTARCTICA_DUMONTDURVILLE = "Antarctica/DumontDUrville"
    AUSTRALIA_CURRIE = "Australia/Currie"
    ASIA_CHITA = "Asia/Chita"
    ANTARCTICA_MACQUARIE = "Antarctica/Macquarie"
    ASIA_SAKHALIN = "Asia/Sakhalin"
    PACIFIC_AUCKLAND = "Pacific/Auckland"
    ETC_GMT_12 = "Etc/GMT-12"
    PACIFIC_FIJI = "Pacific/Fiji"
    ASIA_ANADYR = "Asia/Anadyr"
    ASIA_KAMCHATKA = "Asia/Kamchatka"
    ETC_GMT_13 = "Etc/GMT-13"
    PACIFIC_APIA = "Pacific/Apia"
