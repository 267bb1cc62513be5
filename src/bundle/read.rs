//! Bytes to a bundle: the only door.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::characters::{harmless, is_filled};
use super::problem::Problems;
use super::validate::{DAY_REASON, EMPTY_REASON, SLUG_REASON, is_recent_enough};
use super::{Bundle, BundleError, Problem, SCHEMA, depth, forms, limits, strings, validate};
use crate::directory::Offer;

/// A bundle that was read, with what could not be used of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What can be used.
    pub bundle: Bundle,
    /// What cannot, one entry an offer, in the order of the file.
    pub left_out: Vec<LeftOut>,
}

/// An offer that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its position in the file, from 0.
    pub index: usize,
    /// Its id, unless that is what is wrong with it.
    pub id: Option<String>,
    /// Everything that is wrong with it; never empty.
    pub problems: Vec<Problem>,
}

/// What identifies a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Head {
    /// The area.
    pub area: String,
    /// The day on which it was made.
    pub published_on: NaiveDate,
}

#[derive(Deserialize)]
struct Form {
    schema: u64,
}

/// The bundle with its offers still as text, so that a bad one does not stop the others.
#[derive(Deserialize)]
struct Envelope<'a> {
    area: String,
    name: String,
    published_on: NaiveDate,
    licence: String,
    #[serde(default)]
    attribution: Vec<String>,
    #[serde(borrow)]
    offers: Vec<&'a RawValue>,
}

/// Reads a bundle. A bad offer is left out and reported; a bad bundle is refused.
///
/// # Errors
/// If the bundle as a whole cannot be used.
pub fn read(bytes: &[u8]) -> Result<Reading, BundleError> {
    let json = text(bytes)?;
    let envelope: Envelope<'_> = parse(json)?;
    if envelope.offers.len() > limits::MAX_OFFERS {
        return Err(BundleError::TooManyOffers {
            found: envelope.offers.len(),
        });
    }
    let (offers, left_out) = read_offers(&envelope.offers);
    let bundle = Bundle {
        schema: SCHEMA,
        area: envelope.area,
        name: envelope.name,
        published_on: envelope.published_on,
        licence: envelope.licence,
        attribution: envelope.attribution,
        offers,
    };
    check_envelope(&bundle)?;
    Ok(Reading { bundle, left_out })
}

/// Reads what identifies a bundle without reading its offers.
///
/// # Errors
/// If the bundle as a whole cannot be used, as far as its head shows it.
pub fn head(bytes: &[u8]) -> Result<Head, BundleError> {
    parse(text(bytes)?)
}

/// The text of a bundle, if its size, depth and form allow to go on.
fn text(bytes: &[u8]) -> Result<&str, BundleError> {
    if bytes.len() > limits::MAX_FILE_BYTES {
        return Err(BundleError::TooLarge { bytes: bytes.len() });
    }
    let json = std::str::from_utf8(bytes).map_err(|error| BundleError::NotUtf8 {
        at: error.valid_up_to(),
    })?;
    // Editors on Windows put it in front; it is no part of JSON.
    let json = json.strip_prefix('\u{FEFF}').unwrap_or(json);
    let depth = depth::depth(json);
    if depth > limits::MAX_DEPTH {
        return Err(BundleError::TooDeep { depth });
    }
    let form: Form = parse(json)?;
    if form.schema != u64::from(SCHEMA) {
        return Err(BundleError::UnknownSchema { found: form.schema });
    }
    Ok(json)
}

fn parse<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, BundleError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        if error.inner().is_data() {
            let problem = problem(&error);
            BundleError::Field {
                field: problem.field,
                reason: problem.reason,
            }
        } else {
            not_json(error.inner())
        }
    })?;
    deserializer.end().map_err(|error| not_json(&error))?;
    Ok(value)
}

fn not_json(error: &serde_json::Error) -> BundleError {
    BundleError::NotJson {
        reason: harmless(&error.to_string()),
    }
}

fn problem(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let reason = error.inner().to_string();
    // Line and column are those of the parser's piece, not of the file.
    let reason = reason
        .rsplit_once(" at line ")
        .map_or(&*reason, |(reason, _)| reason);
    Problem {
        field: harmless(&error.path().to_string()),
        reason: harmless(reason),
    }
}

fn read_offers(raw: &[&RawValue]) -> (Vec<Offer>, Vec<LeftOut>) {
    let mut offers: Vec<Offer> = Vec::with_capacity(raw.len());
    let mut left_out = Vec::new();
    let mut seen = HashSet::new();
    for (index, raw) in raw.iter().enumerate() {
        match read_offer(raw.get()) {
            Ok(offer) if seen.insert(offer.id.clone()) => offers.push(offer),
            Ok(offer) => left_out.push(LeftOut {
                index,
                id: Some(offer.id),
                problems: vec![Problem {
                    field: "id".to_owned(),
                    reason: "was used before in this file".to_owned(),
                }],
            }),
            Err(problems) => left_out.push(LeftOut {
                index,
                id: id_of(raw.get()),
                problems,
            }),
        }
    }
    (offers, left_out)
}

fn read_offer(json: &str) -> Result<Offer, Vec<Problem>> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let offer: Offer = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| vec![problem(&error)])?;
    let problems = validate(&offer);
    if problems.is_empty() {
        Ok(offer)
    } else {
        Err(problems)
    }
}

/// The id of an offer that cannot be read otherwise.
fn id_of(json: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let Id { id } = serde_json::from_str(json).ok()?;
    forms::is_slug(&id).then_some(id)
}

fn check_envelope(bundle: &Bundle) -> Result<(), BundleError> {
    let mut problems = Problems::default();
    problems.require(forms::is_slug(&bundle.area), "area", SLUG_REASON);
    problems.require(is_filled(&bundle.name), "name", EMPTY_REASON);
    problems.require(is_filled(&bundle.licence), "licence", EMPTY_REASON);
    problems.require(
        is_recent_enough(bundle.published_on),
        "published_on",
        DAY_REASON,
    );
    let lines = json!({
        "name": bundle.name,
        "licence": bundle.licence,
        "attribution": bundle.attribution,
    });
    strings::check(&lines, &mut problems);
    match problems.into_vec().into_iter().next() {
        Some(Problem { field, reason }) => Err(BundleError::Field { field, reason }),
        None => Ok(()),
    }
}
