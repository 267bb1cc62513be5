//! The time zone of an offer.

use chrono_tz::{Europe, Tz};

use crate::directory::Offer;

/// The zone in which the hours of `offer` are meant: the one it names, or its country's. `None` if
/// it names none and its country is not in the table.
pub(super) fn zone(offer: &Offer) -> Option<Tz> {
    let named = offer
        .hours
        .zone
        .as_deref()
        .and_then(|zone| zone.parse().ok());
    named.or_else(|| usual(&offer.place.country, offer.place.region.as_deref()))
}

/// The zone of a country, with the islands that have their own.
fn usual(country: &str, region: Option<&str>) -> Option<Tz> {
    Some(match (country, region) {
        ("ES", Some("ES-CN")) => Tz::Atlantic__Canary,
        ("PT", Some("PT-20")) => Tz::Atlantic__Azores,
        ("PT", Some("PT-30")) => Tz::Atlantic__Madeira,
        ("AL", _) => Europe::Tirane,
        ("AT", _) => Europe::Vienna,
        ("BA", _) => Europe::Sarajevo,
        // What works in the whole Union is run from its capital.
        ("BE" | "EU", _) => Europe::Brussels,
        ("BG", _) => Europe::Sofia,
        ("CH", _) => Europe::Zurich,
        ("CY", _) => Tz::Asia__Nicosia,
        ("CZ", _) => Europe::Prague,
        ("DE", _) => Europe::Berlin,
        ("DK", _) => Europe::Copenhagen,
        ("EE", _) => Europe::Tallinn,
        ("ES", _) => Europe::Madrid,
        ("FI", _) => Europe::Helsinki,
        ("FR", _) => Europe::Paris,
        ("GB", _) => Europe::London,
        ("GR", _) => Europe::Athens,
        ("HR", _) => Europe::Zagreb,
        ("HU", _) => Europe::Budapest,
        ("IE", _) => Europe::Dublin,
        ("IS", _) => Tz::Atlantic__Reykjavik,
        ("IT", _) => Europe::Rome,
        ("LI", _) => Europe::Vaduz,
        ("LT", _) => Europe::Vilnius,
        ("LU", _) => Europe::Luxembourg,
        ("LV", _) => Europe::Riga,
        ("MD", _) => Europe::Chisinau,
        ("ME", _) => Europe::Podgorica,
        ("MK", _) => Europe::Skopje,
        ("MT", _) => Europe::Malta,
        ("NL", _) => Europe::Amsterdam,
        ("NO", _) => Europe::Oslo,
        ("PL", _) => Europe::Warsaw,
        ("PT", _) => Europe::Lisbon,
        ("RO", _) => Europe::Bucharest,
        ("RS" | "XK", _) => Europe::Belgrade,
        ("SE", _) => Europe::Stockholm,
        ("SI", _) => Europe::Ljubljana,
        ("SK", _) => Europe::Bratislava,
        ("TR", _) => Europe::Istanbul,
        ("UA", _) => Europe::Kyiv,
        _ => return None,
    })
}
