"""Writes assets/holidays/<country>.json from the PyPI package `holidays` (MIT).

Run by hand, from anywhere, when the package knows something new; the files are committed, so
that a build needs neither Python nor a network:

    pip install holidays
    python packaging/holidays/generate.py

A holiday without `regions` counts in the whole country. Only the package's category "public" is
taken: half days, bank holidays and customs close some doors and not others.
"""

import json
import re
from importlib.metadata import version
from pathlib import Path

import holidays

COUNTRIES = (
    "AT BA BE BG CH DE DK ES FI FR GB GR HR HU IE IT MT NL NO PL PT RS SE SI".split()
)
YEARS = range(2025, 2037)
TARGET = Path(__file__).resolve().parents[2] / "assets" / "holidays"

# Regions of the directory that take their holidays from a larger one which the package knows.
# Great Britain's councils sit below its four nations; those of England follow from OTHERWISE.
WITHIN = {
    "FR": {"FR-6AE": "67 68"},
    "GB": {
        "GB-SCT": "ABD ABE AGB ANS CLK DGY DND EAY EDH EDU ELN ELS ERW FAL FIF GLG HLD IVC MLN"
        " MRY NAY NLK ORK PKN RFW SAY SCB SLK STG WDU WLN ZET",
        "GB-WLS": "AGY BGE BGW CAY CGN CMN CRF CWY DEN FLN GWN MON MTY NTL NWP PEM POW RCT SWA"
        " TOF VGL WRX",
        "GB-NIR": "ABC AND ANN BFS CCG DRS FMO LBC MEA MUL NMD",
    },
}
# Whose holidays count where the region is missing or unknown, if not only the countrywide ones.
OTHERWISE = {"GB": "GB-ENG"}


def public(country, region=None):
    """The public holidays as a set of (date, name), names in the country's main language."""
    # Without a language the package follows the machine it runs on.
    language = holidays.country_holidays(country).default_language
    found = holidays.country_holidays(
        country, subdiv=region, years=YEARS, language=language
    )
    return {
        (day.isoformat(), name) for day in found for name in found.get_list(day)
    }


def table(country):
    """The file of one country."""
    everywhere = public(country)
    # The package also names a few cities; ISO 3166-2 parts are short and in capitals.
    regions = [
        part
        for part in holidays.country_holidays(country).subdivisions
        if re.fullmatch(r"[A-Z0-9]{1,3}", part)
    ]
    by_day = {day: None for day in everywhere}
    for region in regions:
        for day in public(country, region) - everywhere:
            by_day.setdefault(day, []).append(f"{country}-{region}")
    content = {
        "country": country,
        "source": f"PyPI holidays {version('holidays')}",
        "licence": "MIT",
    }
    if country in WITHIN:
        content["within"] = {
            f"{country}-{part}": whole
            for whole, parts in WITHIN[country].items()
            for part in parts.split()
        }
    if country in OTHERWISE:
        content["otherwise"] = OTHERWISE[country]
    content["holidays"] = [
        {"on": on, "name": name} | ({"regions": places} if places else {})
        for (on, name), places in sorted(by_day.items())
    ]
    return content


def written(content):
    """JSON with one holiday a line, so that a change reads well in a diff."""
    days = content.pop("holidays")
    head = json.dumps(content, ensure_ascii=False)[:-1]
    lines = ",\n".join(json.dumps(day, ensure_ascii=False) for day in days)
    return f'{head}, "holidays": [\n{lines}\n]}}\n'


for code in COUNTRIES:
    (TARGET / f"{code}.json").write_text(written(table(code)), encoding="utf-8")
