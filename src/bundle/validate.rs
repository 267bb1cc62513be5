//! What an offer must fulfil beyond its types.

use chrono::NaiveDate;
use opening_hours::OpeningHours;

use super::characters::is_filled;
use super::limits::MAX_HOURS_RULES;
use super::problem::{Problem, Problems};
use super::{forms, strings};
use crate::directory::{Contact, Hours, HoursMode, Localized, Offer, Phone, Place, PlaceType};

/// Everything that is wrong with `offer`; empty if it may be shown.
#[must_use]
pub fn validate(offer: &Offer) -> Vec<Problem> {
    let mut problems = Problems::default();
    strings::check(offer, &mut problems);
    check_identity(offer, &mut problems);
    check_texts(offer, &mut problems);
    check_place(&offer.place, &mut problems);
    check_contact(&offer.contact, &mut problems);
    check_hours(&offer.hours, &mut problems);
    check_audience(offer, &mut problems);
    check_sources(offer, &mut problems);
    problems.into_vec()
}

/// Whether a day can be the day of a statement. Older ones are slips such as the year 26.
pub(super) fn is_recent_enough(day: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(2000, 1, 1).is_some_and(|first| day >= first)
}

pub(super) const SLUG_REASON: &str =
    "must be lower-case letters, digits and single hyphens, at most 100";
pub(super) const EMPTY_REASON: &str = "must not be empty";
pub(super) const DAY_REASON: &str = "must not be before the year 2000";
const LANGUAGE_REASON: &str = "must be a BCP 47 tag in its usual spelling, such as ar or pt-BR";
const ADDRESS_REASON: &str = "must be a full https or http address";
const COUNTRY_REASON: &str = "must be two upper-case letters (ISO 3166-1)";

fn check_identity(offer: &Offer, problems: &mut Problems) {
    problems.require(forms::is_slug(&offer.id), "id", SLUG_REASON);
    problems.require(is_filled(&offer.name), "name", EMPTY_REASON);
    for (field, text) in [
        ("organisation", &offer.organisation),
        ("licence", &offer.licence),
    ] {
        let holds = text.as_deref().is_none_or(is_filled);
        problems.require(holds, field, EMPTY_REASON);
    }
    for (index, need) in offer.needs.iter().enumerate() {
        problems.require(forms::is_slug(need), format!("needs[{index}]"), SLUG_REASON);
    }
}

fn check_texts(offer: &Offer, problems: &mut Problems) {
    let text = &offer.text;
    for (field, localized) in [
        ("text.summary", &text.summary),
        ("text.bring", &text.bring),
        ("text.way", &text.way),
        ("text.next", &text.next),
        ("text.note", &text.note),
        ("hours.note", &offer.hours.note),
    ] {
        check_localized(field, localized, problems);
    }
    for (index, language) in offer.languages.iter().enumerate() {
        let field = format!("languages[{index}].tag");
        problems.require(forms::is_language(&language.tag), field, LANGUAGE_REASON);
    }
}

fn check_localized(field: &str, localized: &Localized, problems: &mut Problems) {
    for (tag, text) in &localized.0 {
        let field = format!("{field}.{tag}");
        problems.require(is_filled(&text.text), format!("{field}.text"), EMPTY_REASON);
        problems.require(forms::is_language(tag), field, LANGUAGE_REASON);
    }
}

fn check_place(place: &Place, problems: &mut Problems) {
    problems.require(
        forms::is_country(&place.country),
        "place.country",
        COUNTRY_REASON,
    );
    if let Some(region) = &place.region {
        problems.require(
            forms::is_region_of(region, &place.country),
            "place.region",
            "must be an ISO 3166-2 code of the country",
        );
    }
    if place.kind == PlaceType::Protected {
        for (field, is_given) in [
            ("place.street", place.street.is_some()),
            ("place.postcode", place.postcode.is_some()),
            ("place.lat", place.lat.is_some()),
            ("place.lon", place.lon.is_some()),
        ] {
            problems.require(!is_given, field, "a protected place must not be located");
        }
    }
    match (place.lat, place.lon) {
        (Some(lat), Some(lon)) => {
            let in_range = |value: f64, limit: f64| (-limit..=limit).contains(&value);
            problems.require(in_range(lat, 90.0), "place.lat", "must be from -90 to 90");
            problems.require(
                in_range(lon, 180.0),
                "place.lon",
                "must be from -180 to 180",
            );
        }
        (None, None) => {}
        _ => problems.add("place", "lat and lon belong together"),
    }
}

fn check_contact(contact: &Contact, problems: &mut Problems) {
    for (index, phone) in contact.phones.iter().enumerate() {
        check_phone(&format!("contact.phones[{index}]"), phone, problems);
    }
    for (index, email) in contact.emails.iter().enumerate() {
        problems.require(
            forms::is_email(email),
            format!("contact.emails[{index}]"),
            "must be an e-mail address",
        );
    }
    for (index, website) in contact.websites.iter().enumerate() {
        let field = format!("contact.websites[{index}]");
        problems.require(forms::is_web_address(website), field, ADDRESS_REASON);
    }
}

fn check_phone(field: &str, phone: &Phone, problems: &mut Problems) {
    match &phone.short_code_in {
        Some(country) => {
            problems.require(
                forms::is_country(country),
                format!("{field}.short_code_in"),
                COUNTRY_REASON,
            );
            problems.require(
                forms::is_short_code(&phone.number),
                format!("{field}.number"),
                "a short number must be 2 to 11 digits",
            );
        }
        None => problems.require(
            forms::is_e164(&phone.number),
            format!("{field}.number"),
            "must be + and 7 to 15 digits, or have short_code_in",
        ),
    }
}

/// The only hours that say the same as [`HoursMode::Always`].
const DAY_AND_NIGHT: &str = "24/7";

fn check_hours(hours: &Hours, problems: &mut Problems) {
    match &hours.osm {
        Some(osm) => {
            match osm.parse::<OpeningHours>() {
                Ok(hours) => {
                    let rules = hours.get_expression().rules.len();
                    if rules > MAX_HOURS_RULES {
                        let reason = format!("has {rules} rules, more than {MAX_HOURS_RULES}");
                        problems.add("hours.osm", reason);
                    }
                }
                Err(error) => {
                    // The parser draws the place over several lines; the last one says what it
                    // wants.
                    let error = error.to_string();
                    let wanted = error.lines().last().unwrap_or_default();
                    let wanted = wanted.trim_start_matches([' ', '=']);
                    problems.add("hours.osm", format!("cannot be read: {wanted}"));
                }
            }
            problems.require(
                hours.mode != HoursMode::Always || osm == DAY_AND_NIGHT,
                "hours.osm",
                "the mode always allows 24/7 only",
            );
        }
        None => problems.require(
            hours.mode != HoursMode::WalkIn,
            "hours.osm",
            "the mode walk-in needs hours",
        ),
    }
    if let Some(zone) = &hours.zone {
        problems.require(
            zone.parse::<chrono_tz::Tz>().is_ok(),
            "hours.zone",
            "must be an IANA time zone, such as Europe/Berlin",
        );
    }
    if let Some(holidays) = &hours.holidays {
        let country = holidays
            .split_once('-')
            .map_or(&**holidays, |(country, _)| country);
        problems.require(
            forms::is_country(country)
                && (holidays == country || forms::is_region_of(holidays, country)),
            "hours.holidays",
            "must be a country (ISO 3166-1) or a region (ISO 3166-2)",
        );
    }
}

fn check_audience(offer: &Offer, problems: &mut Problems) {
    if let (Some(min), Some(max)) = (offer.audience.age_min, offer.audience.age_max) {
        problems.require(
            min <= max,
            "audience.age_min",
            "must not be above audience.age_max",
        );
    }
}

fn check_sources(offer: &Offer, problems: &mut Problems) {
    if let Some(checked) = offer.checked {
        problems.require(is_recent_enough(checked.on), "checked.on", DAY_REASON);
    }
    for (index, source) in offer.sources.iter().enumerate() {
        problems.require(
            forms::is_web_address(&source.url),
            format!("sources[{index}].url"),
            ADDRESS_REASON,
        );
        problems.require(
            source.on.is_none_or(is_recent_enough),
            format!("sources[{index}].on"),
            DAY_REASON,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(change: impl Fn(&mut serde_json::Value)) -> Vec<String> {
        let mut offer = serde_json::json!({
            "id": "x", "name": "X", "kind": "legal",
            "place": {"type": "physical", "country": "DE"}, "hours": {"mode": "unknown"}
        });
        change(&mut offer);
        let problems = validate(&serde_json::from_value(offer).unwrap());
        problems.into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn hours_have_few_rules() {
        let rules = |count: usize| vec!["Mo 10:00-12:00"; count].join("; ");
        let complaints = |count| complaints(|offer| offer["hours"]["osm"] = rules(count).into());
        assert!(complaints(MAX_HOURS_RULES).is_empty());
        assert_eq!(complaints(MAX_HOURS_RULES + 1), ["hours.osm"]);
    }

    #[test]
    fn a_name_shows_something() {
        for name in ["\u{200C}", "\u{3164}", "Caf\u{AD}é"] {
            assert!(
                complaints(|offer| offer["name"] = name.into()).contains(&"name".to_owned()),
                "{name:?}"
            );
        }
    }
}
