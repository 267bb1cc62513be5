//! What somebody can ask of an offer, each answered with a fact of three values.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::directory::{Criterion, Fact, Kind, Offer};
use crate::opening::Timetable;
use crate::search::Place;

/// A wish that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Filter {
    /// Open at this moment.
    OpenNow,
    /// Opens or is open today.
    OpenToday,
    /// A fact about access or place.
    Is(Criterion),
}

impl Filter {
    /// Every filter, in the order in which the window lists them.
    pub const ALL: [Self; 9] = [
        Self::OpenNow,
        Self::OpenToday,
        Self::Is(Criterion::PapersNotAsked),
        Self::Is(Criterion::Anonymous),
        Self::Is(Criterion::Free),
        Self::Is(Criterion::NoAppointment),
        Self::Is(Criterion::WomenOnly),
        Self::Is(Criterion::ChildrenWelcome),
        Self::Is(Criterion::StepFree),
    ];

    /// The name in ids and Fluent ids (`filter-NAME`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenNow => "open-now",
            Self::OpenToday => "open-today",
            Self::Is(criterion) => criterion.name(),
        }
    }

    /// Whether `offer` fits, as far as anybody said.
    #[must_use]
    pub fn fact(self, offer: &Offer, timetable: &Timetable, now: DateTime<Utc>) -> Fact {
        match self {
            Self::OpenNow => timetable.open_now(now),
            Self::OpenToday => timetable.open_today(now),
            Self::Is(criterion) => criterion.of(offer),
        }
    }
}

/// All the wishes of a visit.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filters {
    /// Wishes that are on.
    pub on: Vec<Filter>,
    /// A language to be spoken, by BCP 47 tag.
    pub language: Option<String>,
    /// A kind of help.
    pub kind: Option<Kind>,
    /// Where the visitor is. It orders the list and hides nothing.
    pub city: Option<Place>,
}

impl Filters {
    /// Turns a wish on or off.
    pub fn toggle(&mut self, filter: Filter) {
        match self.on.iter().position(|on| *on == filter) {
            Some(index) => drop(self.on.remove(index)),
            None => self.on.push(filter),
        }
    }

    /// How many wishes can hide or move an offer.
    #[must_use]
    pub fn count(&self) -> usize {
        self.on.len() + usize::from(self.language.is_some()) + usize::from(self.kind.is_some())
    }

    /// Whether `offer` speaks the wished language. Never no: sources name languages that are
    /// spoken and hardly ever deny one, so a list that lacks a language is a reason to ask.
    pub(super) fn speaks(offer: &Offer, tag: &str) -> Fact {
        let mut spoken = offer.languages.iter();
        if spoken.any(|language| covers(&language.tag, tag)) {
            Fact::Yes
        } else {
            Fact::Unknown
        }
    }

    /// The languages that somebody may wish of `offers`: what they speak, and what that covers.
    pub(super) fn languages(offers: &[Offer]) -> BTreeSet<String> {
        let spoken = offers.iter().flat_map(|offer| &offer.languages);
        let tags = spoken.flat_map(|language| {
            let kinds = kinds_of(primary(&language.tag)).iter().copied();
            kinds.chain([language.tag.as_str()])
        });
        tags.map(str::to_owned).collect()
    }

    /// Whether `offer` is of the wished kind.
    pub(super) fn is_kind(offer: &Offer, kind: Kind) -> Fact {
        if offer.kind == kind {
            Fact::Yes
        } else {
            Fact::No
        }
    }
}

/// Whether `spoken` serves somebody who wishes `wished`. Regions and scripts do not matter to a
/// conversation, and sources often say only *Kurdish* or *Persian*, which must not hide an offer
/// from speakers of Kurmanji, Sorani or Dari.
fn covers(spoken: &str, wished: &str) -> bool {
    let (spoken, wished) = (primary(spoken), primary(wished));
    spoken == wished || kinds_of(spoken).contains(&wished) || kinds_of(wished).contains(&spoken)
}

/// The language of a BCP 47 tag, without script and region.
fn primary(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

/// The languages that a wider name may mean.
fn kinds_of(language: &str) -> &'static [&'static str] {
    match language {
        "ku" => &["kmr", "ckb"],
        "fa" => &["prs"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(languages: &[&str]) -> Offer {
        let languages: Vec<_> = languages
            .iter()
            .map(|tag| serde_json::json!({"tag": tag}))
            .collect();
        serde_json::from_value(serde_json::json!({
            "id": "x", "name": "X", "kind": "legal", "languages": languages,
            "place": {"type": "physical", "country": "DE"}
        }))
        .unwrap()
    }

    #[test]
    fn an_offer_that_does_not_list_a_language_may_speak_it() {
        assert_eq!(Filters::speaks(&offer(&[]), "ti"), Fact::Unknown);
        assert_eq!(Filters::speaks(&offer(&["de"]), "ti"), Fact::Unknown);
        assert_eq!(Filters::speaks(&offer(&["de", "ti"]), "ti"), Fact::Yes);
    }

    #[test]
    fn kurdish_serves_kurmanji() {
        assert_eq!(Filters::speaks(&offer(&["ku"]), "kmr"), Fact::Yes);
        assert_eq!(Filters::speaks(&offer(&["kmr"]), "ckb"), Fact::Unknown);
    }

    #[test]
    fn regions_do_not_matter() {
        assert_eq!(Filters::speaks(&offer(&["pt-BR"]), "pt"), Fact::Yes);
        assert_eq!(Filters::speaks(&offer(&["pt"]), "pt-BR"), Fact::Yes);
        assert_eq!(Filters::speaks(&offer(&["sr-Latn"]), "sr-Cyrl"), Fact::Yes);
    }

    #[test]
    fn what_a_language_covers_can_be_wished() {
        let offers = [offer(&["ku", "pt-BR"]), offer(&["prs"])];
        let languages: Vec<_> = Filters::languages(&offers).into_iter().collect();
        assert_eq!(languages, ["ckb", "kmr", "ku", "prs", "pt-BR"]);
    }

    #[test]
    fn a_second_toggle_takes_the_wish_back() {
        let mut filters = Filters::default();
        filters.toggle(Filter::OpenNow);
        assert_eq!(filters.count(), 1);
        filters.toggle(Filter::OpenNow);
        assert_eq!(filters, Filters::default());
    }
}
