//! For whom an offer is and which languages are spoken there.

use crate::directory::{Group, Language, Offer, SpokenBy};
use crate::locale::{Locale, fluent_args};

use super::wire_name;

/// For whom the offer is, a line a restriction; empty if nobody said.
#[must_use]
pub fn audience(locale: &Locale, offer: &Offer) -> Vec<String> {
    let audience = &offer.audience;
    let groups = |id: &str, groups: &[Group]| {
        let names: Vec<String> = groups
            .iter()
            .map(|group| locale.text(&format!("group-{}", wire_name(group))))
            .collect();
        (!names.is_empty())
            .then(|| locale.text_with(id, &fluent_args!["groups" => locale.list(&names)]))
    };
    let age = match (audience.age_min, audience.age_max) {
        (Some(min), Some(max)) => Some(locale.text_with(
            "audience-age-range",
            &fluent_args!["min" => min, "max" => max],
        )),
        (Some(min), None) => {
            Some(locale.text_with("audience-age-from", &fluent_args!["min" => min]))
        }
        (None, Some(max)) => Some(locale.text_with("audience-age-to", &fluent_args!["max" => max])),
        (None, None) => None,
    };
    [
        groups("audience-only", &audience.only),
        groups("audience-welcome", &audience.welcome),
        age,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The languages spoken, a line each, or one line that they are not known.
#[must_use]
pub fn languages(locale: &Locale, offer: &Offer) -> Vec<String> {
    if offer.languages.is_empty() {
        return vec![locale.text("spoken-unknown")];
    }
    offer
        .languages
        .iter()
        .map(|language| spoken(locale, language))
        .collect()
}

/// The languages in one line for a card; none if nobody said.
#[must_use]
pub fn languages_short(locale: &Locale, offer: &Offer) -> Option<String> {
    let spoken: Vec<String> = offer
        .languages
        .iter()
        .map(|language| spoken(locale, language))
        .collect();
    (!spoken.is_empty()).then(|| locale.list(&spoken))
}

fn spoken(locale: &Locale, language: &Language) -> String {
    let name = locale.language_name(&language.tag);
    if language.by == SpokenBy::Staff {
        return name;
    }
    locale.text_with(
        &format!("spoken-{}", wire_name(&language.by)),
        &fluent_args!["language" => name],
    )
}
