//! `lotsectl check directory`: every rule on every record, then what is in it.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use lotse::bundle;
use lotse::directory::{Age, Cost, Fact, Kind, Offer, age_of};
use lotse::locale::Locale;

/// Keys that must not occur in a bundle, because they would describe a person.
const PERSONAL_KEYS: [&str; 8] = [
    "private",
    "person",
    "contact_person",
    "first_name",
    "last_name",
    "nationality",
    "residence_status",
    "date_of_birth",
];

/// Validates all bundles and prints counts. Exit code 1 if anything is wrong.
pub fn directory(from: Option<&Path>, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let mut problems = Vec::new();
    let mut offers: Vec<Offer> = Vec::new();
    let mut areas = 0;
    let mut homes: HashMap<String, String> = HashMap::new();
    for (file, bytes) in files(from)? {
        let reading = match bundle::read(&bytes) {
            Ok(reading) => reading,
            Err(error) => {
                problems.push(format!("{file}: {error}"));
                continue;
            }
        };
        areas += 1;
        if file != format!("{}.json", reading.bundle.area) {
            problems.push(format!("{file}: the area is {}", reading.bundle.area));
        }
        for left_out in &reading.left_out {
            let id = left_out.id.as_deref().unwrap_or("?");
            for problem in &left_out.problems {
                problems.push(format!(
                    "{file}: {id}: {}: {}",
                    problem.field, problem.reason
                ));
            }
        }
        problems.extend(
            personal_keys(&bytes).map(|key| format!("{file}: the key {key} describes a person")),
        );
        for offer in reading.bundle.offers {
            if let Some(other) = homes.insert(offer.id.clone(), file.clone()) {
                problems.push(format!("{file}: {}: is in {other}, too", offer.id));
            }
            problems.extend(
                beyond_form(&offer).map(|problem| format!("{file}: {}: {problem}", offer.id)),
            );
            offers.push(offer);
        }
    }
    print_counts(areas, &offers, out)?;
    for problem in &problems {
        writeln!(out, "wrong: {problem}")?;
    }
    writeln!(
        out,
        "{} offers in {areas} areas, {} problems",
        offers.len(),
        problems.len()
    )?;
    Ok(if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn files(from: Option<&Path>) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let Some(folder) = from else {
        return Ok(lotse::assets::directory()
            .map(|(name, bytes)| (name, bytes.into_owned()))
            .collect());
    };
    let mut files = Vec::new();
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let bytes =
                std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.push((name, bytes));
        }
    }
    files.sort();
    Ok(files)
}

fn personal_keys(bytes: &[u8]) -> impl Iterator<Item = &'static str> {
    let value: serde_json::Value = serde_json::from_slice(bytes).unwrap_or_default();
    PERSONAL_KEYS
        .into_iter()
        .filter(move |key| has_key(&value, key))
}

fn has_key(value: &serde_json::Value, key: &str) -> bool {
    match value {
        serde_json::Value::Object(map) => {
            map.contains_key(key) || map.values().any(|value| has_key(value, key))
        }
        serde_json::Value::Array(list) => list.iter().any(|value| has_key(value, key)),
        _ => false,
    }
}

/// What the window needs of a record beyond its valid form.
fn beyond_form(offer: &Offer) -> impl Iterator<Item = String> {
    let english = Locale::load("en");
    let nameless = offer
        .languages
        .iter()
        .filter(move |language| !english.has(&format!("language-{}", language.tag)))
        .map(|language| {
            format!(
                "the language {} has no name in locales/en/languages.ftl",
                language.tag
            )
        });
    let sourceless = offer
        .sources
        .is_empty()
        .then(|| "names no source".to_owned());
    let wordless =
        (!offer.text.summary.0.contains_key("en")).then(|| "has no English summary".to_owned());
    nameless
        .chain(sourceless)
        .chain(wordless)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Whether an offer states a field.
type Known = fn(&Offer) -> bool;

fn print_counts(areas: usize, offers: &[Offer], out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "Kinds")?;
    let kinds = count(offers, |offer| offer.kind);
    for kind in Kind::ALL {
        writeln!(
            out,
            "  {:<20}{:>6}",
            kind.name(),
            kinds.get(&kind).copied().unwrap_or_default()
        )?;
    }
    writeln!(out, "Countries ({areas} areas)")?;
    for (country, number) in count(offers, |offer| offer.place.country.clone()) {
        writeln!(out, "  {country:<20}{number:>6}")?;
    }
    writeln!(out, "Newest source")?;
    let year = |offer: &Offer| {
        offer.checked.map_or_else(
            || "never".to_owned(),
            |checked| checked.on.format("%Y").to_string(),
        )
    };
    for (year, number) in count(offers, year) {
        writeln!(out, "  {year:<20}{number:>6}")?;
    }
    writeln!(out, "Age today")?;
    let today = chrono::Utc::now().date_naive();
    let ages = count(offers, |offer| age_of(offer, today));
    for (age, name) in [
        (Age::Fresh, "fresh"),
        (Age::Ageing, "ageing"),
        (Age::Old, "old"),
        (Age::VeryOld, "very old"),
        (Age::Never, "never confirmed"),
    ] {
        writeln!(
            out,
            "  {name:<20}{:>6}",
            ages.get(&age).copied().unwrap_or_default()
        )?;
    }
    writeln!(out, "Known fields")?;
    let known: [(&str, Known); 14] = [
        ("street", |offer| offer.place.street.is_some()),
        ("city", |offer| offer.place.city.is_some()),
        ("coordinates", |offer| offer.place.lat.is_some()),
        ("phone", |offer| !offer.contact.phones.is_empty()),
        ("e-mail", |offer| !offer.contact.emails.is_empty()),
        ("website", |offer| !offer.contact.websites.is_empty()),
        ("hours (OSM)", |offer| offer.hours.osm.is_some()),
        ("hours (note)", |offer| !offer.hours.note.is_empty()),
        ("papers asked", |offer| {
            offer.access.papers_asked != Fact::Unknown
        }),
        ("anonymous", |offer| offer.access.anonymous != Fact::Unknown),
        ("cost", |offer| offer.access.cost != Cost::Unknown),
        ("languages", |offer| !offer.languages.is_empty()),
        ("step-free", |offer| offer.place.step_free != Fact::Unknown),
        ("warnings", |offer| !offer.warnings.is_empty()),
    ];
    for (name, is_known) in known {
        writeln!(
            out,
            "  {name:<20}{:>6}",
            offers.iter().filter(|offer| is_known(offer)).count()
        )?;
    }
    Ok(())
}

fn count<K: Ord>(offers: &[Offer], key: impl Fn(&Offer) -> K) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for offer in offers {
        *counts.entry(key(offer)).or_default() += 1;
    }
    counts
}
