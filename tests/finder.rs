//! The rule that the whole window rests on: an unknown fact is neither a hit nor a miss.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use chrono::{DateTime, Utc};
use lotse::directory::{Criterion, Fact, Offer};
use lotse::finder::{Filter, Filters, Finder, Request};
use lotse::search::Places;
use lotse::{assets, bundle};
use proptest::prelude::*;

fn offers() -> Vec<Offer> {
    assets::directory()
        .flat_map(|(_, bytes)| bundle::read(&bytes).unwrap().bundle.offers)
        .collect()
}

/// A Saturday afternoon in winter.
fn now() -> DateTime<Utc> {
    "2026-11-21T13:30:00Z".parse().unwrap()
}

fn request(query: &str, filters: Filters) -> Request {
    Request {
        query: query.to_owned(),
        filters,
        now: now(),
    }
}

fn finder() -> &'static Finder {
    static FINDER: std::sync::LazyLock<Finder> = std::sync::LazyLock::new(|| Finder::new(offers()));
    &FINDER
}

#[test]
fn without_a_wish_everything_fits() {
    let outcome = finder().find(&request("", Filters::default()));
    assert_eq!(outcome.fitting.len(), finder().offers().len());
    assert!(outcome.unknown.is_empty());
    assert_eq!(outcome.not_fitting, 0);
}

#[test]
fn no_papers_lists_only_those_that_say_so() {
    let filters = Filters {
        on: vec![Filter::Is(Criterion::PapersNotAsked)],
        ..Filters::default()
    };
    let outcome = finder().find(&request("", filters));
    assert!(outcome.fitting.len() > 50);
    for found in &outcome.fitting {
        assert_eq!(finder().offers()[found.offer].access.papers_asked, Fact::No);
    }
    for found in &outcome.unknown {
        assert_eq!(
            finder().offers()[found.offer].access.papers_asked,
            Fact::Unknown
        );
    }
}

#[test]
fn the_chosen_city_sorts_the_list_and_hides_nothing() {
    let city = Places::embedded().find("Leipzig").next().unwrap();
    let filters = Filters {
        city: Some(city.clone()),
        ..Filters::default()
    };
    let outcome = finder().find(&request("", filters));
    assert_eq!(outcome.fitting.len(), finder().offers().len());
    let cities: Vec<_> = outcome
        .fitting
        .iter()
        .take(10)
        .map(|found| finder().offers()[found.offer].place.city.as_deref())
        .collect();
    assert_eq!(cities, [Some("Leipzig"); 10]);
}

#[test]
fn a_city_in_the_query_beats_the_chosen_one() {
    let city = Places::embedded().find("Leipzig").next().unwrap();
    let filters = Filters {
        city: Some(city.clone()),
        ..Filters::default()
    };
    let outcome = finder().find(&request("Medibüro Kiel", filters));
    let first = &finder().offers()[outcome.fitting[0].offer];
    assert_eq!(first.id, "medibuero-kiel");
    assert_eq!(outcome.fitting[0].distance_km.map(f64::round), Some(0.0));
}

#[test]
fn what_a_wish_would_leave_is_what_it_leaves() {
    let before = finder().find(&request("", Filters::default()));
    for filter in Filter::ALL {
        let filters = Filters {
            on: vec![filter],
            ..Filters::default()
        };
        let after = finder().find(&request("", filters));
        assert_eq!(
            before.counts.filters[&filter],
            after.fitting.len(),
            "{filter:?}"
        );
    }
}

#[test]
fn what_a_language_would_leave_is_what_it_leaves() {
    let before = finder().find(&request("", Filters::default()));
    for tag in ["ku", "kmr", "ckb", "fa", "prs"] {
        assert!(before.counts.languages.contains_key(tag), "{tag}");
    }
    for (tag, count) in &before.counts.languages {
        let filters = Filters {
            language: Some(tag.clone()),
            ..Filters::default()
        };
        let after = finder().find(&request("", filters));
        assert_eq!(after.fitting.len(), *count, "{tag}");
        // Nobody denied any language.
        assert_eq!(after.not_fitting, 0, "{tag}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is asked: what matched the words is listed, listed as unknown, or counted.
    #[test]
    fn nothing_is_hidden(
        query in prop::sample::select(vec!["", "arzt", "deutsch", "berlin", "طبيب", "frauen leipzig", "xyzzy"]),
        on in prop::sample::subsequence(Filter::ALL.to_vec(), 0..=4),
        language in prop::option::of(prop::sample::select(vec!["ar", "ti", "en"])),
    ) {
        let all = finder().find(&request(query, Filters::default())).fitting.len();
        let filters = Filters { on: on.clone(), language: language.map(str::to_owned), ..Filters::default() };
        let outcome = finder().find(&request(query, filters));
        prop_assert_eq!(outcome.fitting.len() + outcome.unknown.len() + outcome.not_fitting, all);
        for found in &outcome.fitting {
            let offer = &finder().offers()[found.offer];
            for filter in &on {
                prop_assert_eq!(filter.fact(offer, finder().timetable(found.offer), now()), Fact::Yes);
            }
        }
    }

    /// Taking a fact away can move an offer to "ask first", never into or out of the directory.
    #[test]
    fn an_unknown_fact_never_becomes_yes_or_no(index in 0usize..900) {
        let mut offer = finder().offers()[index].clone();
        offer.access = lotse::directory::Access::default();
        for criterion in [Criterion::PapersNotAsked, Criterion::Anonymous, Criterion::Free, Criterion::NoAppointment] {
            prop_assert_eq!(criterion.of(&offer), Fact::Unknown);
        }
        offer.place.step_free = Fact::Unknown;
        prop_assert_eq!(Criterion::StepFree.of(&offer), Fact::Unknown);
        offer.audience = lotse::directory::Audience::default();
        prop_assert_eq!(Criterion::WomenOnly.of(&offer), Fact::Unknown);
        prop_assert_eq!(Criterion::ChildrenWelcome.of(&offer), Fact::Unknown);
    }
}
