//! Unknown stays unknown, whatever the way through JSON.

use lotse::bundle;
use lotse::directory::{Access, Appointment, Cost, DataSharing, Fact, Group, Kind, Offer, Warning};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A fact as publishers may write it: stated, stated as unknown, or not at all.
fn written_fact() -> impl Strategy<Value = Option<&'static str>> {
    prop_oneof![
        Just(None),
        Just(Some("unknown")),
        Just(Some("yes")),
        Just(Some("no"))
    ]
}

fn meant_by(written: Option<&str>) -> Fact {
    match written {
        Some("yes") => Fact::Yes,
        Some("no") => Fact::No,
        _ => Fact::Unknown,
    }
}

const FACTS: [&str; 4] = [
    "papers_asked",
    "anonymous",
    "name_needed",
    "insurance_needed",
];

fn facts_of(offer: &Offer) -> [Fact; 4] {
    let access = &offer.access;
    [
        access.papers_asked,
        access.anonymous,
        access.name_needed,
        access.insurance_needed,
    ]
}

fn bundle_of(offer: &Value) -> Vec<u8> {
    serde_json::to_vec(&json!({
        "schema": 1, "area": "a", "name": "A", "published_on": "2026-11-20",
        "licence": "CC0-1.0", "offers": [offer]
    }))
    .unwrap()
}

fn read_one(offer: &Value) -> Offer {
    let mut reading = bundle::read(&bundle_of(offer)).unwrap();
    assert_eq!(reading.left_out, []);
    reading.bundle.offers.remove(0)
}

fn minimal(id: &str, name: &str, kind: Kind) -> Value {
    json!({"id": id, "name": name, "kind": kind, "place": {"type": "physical", "country": "DE"}})
}

proptest! {
    #[test]
    fn an_offer_about_which_nothing_is_known_stays_so(
        id in "[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}",
        // Fillers count as letters and show nothing: they are refused.
        name in "[a-zäßकあبж0-9][[\\p{L}\\p{M}\\p{N} .&\"\\\\/-]--[\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]]{0,60}",
        kind in proptest::sample::select(&Kind::ALL[..]),
    ) {
        let first = read_one(&minimal(&id, &name, kind));
        prop_assert_eq!(&first.access, &Access::default());
        prop_assert_eq!(first.access.cost, Cost::Unknown);
        prop_assert_eq!(first.access.passes_data_on, DataSharing::Unknown);
        prop_assert_eq!(first.access.appointment, Appointment::Unknown);
        prop_assert_eq!(facts_of(&first), [Fact::Unknown; 4]);
        prop_assert_eq!(first.place.step_free, Fact::Unknown);
        prop_assert_eq!(&first.name, &name);
        let again = read_one(&serde_json::to_value(&first).unwrap());
        prop_assert_eq!(again, first);
    }

    #[test]
    fn facts_are_what_was_written_and_a_missing_one_is_unknown(
        written in [written_fact(), written_fact(), written_fact(), written_fact()],
        step_free in written_fact(),
        removed in 0..FACTS.len(),
    ) {
        let mut offer = minimal("x", "X", Kind::Medical);
        let access: Map<String, Value> = FACTS
            .into_iter()
            .zip(written)
            .filter_map(|(name, fact)| Some((name.to_owned(), fact?.into())))
            .collect();
        offer["access"] = access.into();
        if let Some(fact) = step_free {
            offer["place"]["step_free"] = fact.into();
        }
        let read = read_one(&offer);
        let mut meant = written.map(meant_by);
        prop_assert_eq!(facts_of(&read), meant);
        prop_assert_eq!(read.place.step_free, meant_by(step_free));

        let mut value = serde_json::to_value(&read).unwrap();
        prop_assert_eq!(&read_one(&value), &read);
        value["access"].as_object_mut().unwrap().remove(FACTS[removed]);
        meant[removed] = Fact::Unknown;
        prop_assert_eq!(facts_of(&read_one(&value)), meant);
    }
}

#[test]
fn a_restriction_of_a_later_version_stays_a_restriction() {
    let mut offer = minimal("x", "X", Kind::Shelter);
    offer["audience"] = json!({"only": ["women", "people-from-mars"], "welcome": ["night-owls"]});
    offer["warnings"] = json!(["limited-places", "haunted"]);
    let offer = read_one(&offer);
    assert_eq!(offer.audience.only, [Group::Women, Group::Other]);
    assert_eq!(offer.audience.welcome, [Group::Other]);
    assert_eq!(offer.warnings, [Warning::LimitedPlaces, Warning::Other]);
}

#[test]
fn a_fact_that_is_neither_yes_nor_no_nor_unknown_is_not_guessed() {
    let mut offer = minimal("x", "X", Kind::Legal);
    offer["access"] = json!({"papers_asked": "maybe"});
    let reading = bundle::read(&bundle_of(&offer)).unwrap();
    assert_eq!(reading.bundle.offers, []);
    assert_eq!(reading.left_out[0].problems[0].field, "access.papers_asked");
}
