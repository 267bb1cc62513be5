//! Where an offer is and how to reach it.

use crate::directory::{Offer, Phone, PhonePurpose, Place, PlaceType};
use crate::locale::{Locale, bidi, fluent_args};

use super::wire_name;

/// The address, a line each, or why there is none. Data lines are isolated and read left-to-right
/// or right-to-left by their own first letter.
#[must_use]
pub fn address_lines(locale: &Locale, offer: &Offer) -> Vec<String> {
    let place = &offer.place;
    let mut lines = Vec::new();
    match place.kind {
        PlaceType::Protected => lines.push(locale.text("place-protected")),
        PlaceType::Phone => lines.push(locale.text("place-phone")),
        PlaceType::Online => lines.push(locale.text("place-online")),
        PlaceType::Mobile => lines.push(locale.text("place-mobile")),
        PlaceType::Physical => {}
    }
    match &place.street {
        Some(street) => lines.push(bidi::clean(street)),
        None if place.kind == PlaceType::Physical => {
            lines.push(locale.text("place-address-unknown"))
        }
        None => {}
    }
    lines.push(city_line(locale, place));
    lines
}

/// The place in a few words for a card.
#[must_use]
pub fn short_place(locale: &Locale, offer: &Offer) -> String {
    let place = &offer.place;
    let city = city_line(locale, place);
    match (place.kind, &place.street) {
        (PlaceType::Phone, _) => locale.list(&[locale.text("place-phone"), city]),
        (PlaceType::Online, _) => locale.list(&[locale.text("place-online"), city]),
        (_, Some(street)) => format!("{}, {city}", bidi::clean(street)),
        _ => city,
    }
}

fn city_line(locale: &Locale, place: &Place) -> String {
    let Some(city) = &place.city else {
        let id = match (&place.region, place.country.as_str()) {
            (_, "EU") => return locale.text("place-europe"),
            (Some(_), _) => "place-regional",
            (None, _) => "place-countrywide",
        };
        let country = locale.country_name(&place.country);
        return locale.text_with(id, &fluent_args!["country" => country]);
    };
    match &place.postcode {
        Some(postcode) => bidi::clean(&format!("{postcode} {city}")),
        None => bidi::clean(city),
    }
}

/// A distance in words, in whole kilometres: places are known by their city.
#[must_use]
pub fn distance(locale: &Locale, km: f64) -> String {
    locale.text_with(
        "place-distance",
        &fluent_args!["km" => bidi::ltr(&format!("{km:.0}"))],
    )
}

/// A telephone number with what it is for, digits left-to-right.
#[must_use]
pub fn phone(locale: &Locale, phone: &Phone) -> String {
    let number = bidi::ltr(&bidi::clean(&phone.number));
    if let Some(country) = &phone.short_code_in {
        let country = locale.country_name(country);
        return locale.text_with(
            "phone-short-code",
            &fluent_args!["number" => number, "country" => country],
        );
    }
    if phone.purpose == PhonePurpose::Voice {
        return number;
    }
    locale.text_with(
        &format!("phone-{}", wire_name(&phone.purpose)),
        &fluent_args!["number" => number],
    )
}
