//! What people find when they type, in any language.

#![allow(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read shall fail the test"
)]

use std::sync::Arc;

use lotse::directory::{Kind, Offer};
use lotse::search::{Found, Index, Why};
use serde_json::json;

/// A small directory: id, name, kind, city, summary.
const OFFERS: &str = "\
    medinetz-leipzig | Medinetz Leipzig | medical | Leipzig | Volunteers arrange treatment.
    medinetz-halle | Medinetz Halle | medical | Halle (Saale) | Volunteers arrange treatment.
    medinetz-dresden | Medinetz Dresden | medical | Dresden | Volunteers arrange treatment.
    malteser-koeln | Malteser Migranten Medizin | medical | Köln | For people without insurance.
    amber | AmberMed | medical | Wien | A clinic.
    clinic | Medibüro Kiel | medical | Kiel | Treats people without papers.
    dental | Dental Bus | medical | Berlin | Teeth.
    law-leipzig | Refugee Law Clinic | legal | Leipzig | Students advise on asylum.
    law-freiberg | Rechtsrat Freiberg | legal | Freiberg | Lawyers advise.
    law-freiburg | Rechtsrat Freiburg | legal | Freiburg im Breisgau | Lawyers advise.
    food-essen | Tafel am Markt | food-clothing | Essen | Groceries.
    food-dresden | Suppe und mehr | food-clothing | Dresden | Meals at noon.
    school-essen | Schulamt Essen | school | Essen | Places for children.
    work-essen | Anlaufstelle | work | Essen | Helps with applications.
    school-koeln | Schulberatung | school | Köln | Places for children.
    course-koeln | Deutsch für alle | language-course | Köln | Courses in the evening.
    mental | Mental Health Café | psychosocial | Berlin | Talk.
    hotline | Telefon der Nacht | hotline | | Listens at night.
    refuge | Frauenhaus Region Leipzig | women | Leipzig | A refuge for women.
    withdrawn | Medinetz Plauen | medical | Plauen | It is gone.";

/// The offer of a line of [`OFFERS`].
fn offer(line: &str) -> Offer {
    let fields: Vec<_> = line.split('|').map(str::trim).collect();
    let [id, name, kind, city, summary] = fields[..] else {
        unreachable!("{line}")
    };
    let place = match (id, city) {
        (_, "") => json!({"type": "phone", "country": "DE"}),
        (_, "Wien") => json!({"type": "physical", "country": "AT", "city": city}),
        ("refuge", _) => json!({"type": "protected", "country": "DE", "city": city}),
        _ => json!({"type": "physical", "country": "DE", "city": city}),
    };
    let mut summary = json!({"en": {"text": summary}});
    if id == "clinic" {
        summary["fa"] = json!({"text": "دندانپزشک برای افراد بدون مدارک"});
    }
    let state = if id == "withdrawn" { id } else { "active" };
    let offer = json!({"id": id, "name": name, "kind": kind, "place": place, "state": state, "text": {"summary": summary}});
    serde_json::from_value(offer).unwrap()
}

struct Directory {
    offers: Arc<[Offer]>,
    index: Index,
}

impl Directory {
    fn new() -> Self {
        let offers: Arc<[Offer]> = OFFERS.lines().map(offer).collect();
        let index = Index::new(Arc::clone(&offers));
        Self { offers, index }
    }

    fn ids(&self, found: &Found) -> Vec<&str> {
        found
            .hits
            .iter()
            .map(|hit| self.offers[hit.offer].id.as_str())
            .collect()
    }

    fn find(&self, query: &str) -> Vec<&str> {
        self.ids(&self.index.search(query, None))
    }

    fn why(&self, query: &str, id: &str) -> Option<Why> {
        let hits = self.index.search(query, None).hits;
        hits.into_iter()
            .find(|hit| self.offers[hit.offer].id == id)
            .map(|hit| hit.why)
    }
}

fn city(found: &Found) -> Option<&str> {
    found.understood.city.map(|city| city.name.as_str())
}

#[test]
fn a_doctor_is_found_in_any_language_the_program_speaks() {
    let directory = Directory::new();
    for query in [
        "doctor",
        "Arzt",
        "arzt",
        "ARZT",
        "Ärztin",
        "aerztin",
        "طبيب",
        "الطبيب",
        "طَبيب",
        "دكتورة",
        "tabib",
    ] {
        let found = directory.index.search(query, None);
        assert_eq!(found.understood.kinds, [Kind::Medical], "{query}");
        let kinds: Vec<_> = found
            .hits
            .iter()
            .map(|hit| directory.offers[hit.offer].kind)
            .collect();
        assert_eq!(&kinds[..7], [Kind::Medical; 7], "{query}");
    }
}

#[test]
fn the_city_comes_first_then_what_is_near_then_what_is_countrywide_then_what_is_far() {
    let directory = Directory::new();
    for query in [
        "Arzt Leipzig",
        "طبيب لايبزيغ",
        "doctor Лейпциг",
        "leipzig arzt",
    ] {
        let found = directory.index.search(query, None);
        assert_eq!(city(&found), Some("Leipzig"), "{query}");
        let ids = directory.ids(&found);
        assert_eq!(
            ids[..3],
            ["medinetz-leipzig", "medinetz-halle", "medinetz-dresden"],
            "{query}"
        );
        // Nothing is dropped: other doctors are farther down, and so is what else there is in Leipzig.
        for id in ["malteser-koeln", "amber", "law-leipzig", "refuge"] {
            assert!(ids.contains(&id), "{query}: {id}");
        }
    }
    let ids = directory.find("Leipzig");
    assert_eq!(ids.len(), 19);
    assert!(
        ids[..3]
            .iter()
            .all(|id| ["medinetz-leipzig", "law-leipzig", "refuge"].contains(id)),
        "{ids:?}"
    );
    assert_eq!(
        ids[3..7],
        [
            "medinetz-halle",
            "law-freiberg",
            "medinetz-dresden",
            "food-dresden"
        ]
    );
    assert_eq!(ids[7], "hotline");
    assert_eq!(directory.why("Leipzig", "law-leipzig"), Some(Why::City));
    assert_eq!(directory.why("Leipzig", "amber"), Some(Why::Elsewhere));
}

#[test]
fn what_is_far_comes_after_what_there_is_in_the_city() {
    let directory = Directory::new();
    let ids = directory.find("Arzt Leipzig");
    let rank = |id: &str| ids.iter().position(|found| *found == id).unwrap();
    for here in ["law-leipzig", "refuge"] {
        assert!(rank("medinetz-dresden") < rank(here), "{ids:?}");
        for far in ["clinic", "malteser-koeln", "amber"] {
            assert!(rank(here) < rank(far), "{ids:?}");
        }
    }
    // A name is found wherever it is.
    assert_eq!(directory.find("Rechtsrat Freiburg")[0], "law-freiburg");
    // What serves the whole country is not far.
    let ids = directory.find("Telefon Leipzig");
    assert_eq!(ids[0], "hotline");
}

#[test]
fn a_home_orders_as_a_typed_city_does_but_adds_nothing() {
    let directory = Directory::new();
    let home = lotse::search::Places::embedded().find("Leipzig").next();
    let find = |query: &str| directory.ids(&directory.index.search(query, home));
    assert_eq!(
        find("Arzt"),
        [
            "medinetz-leipzig",
            "medinetz-halle",
            "medinetz-dresden",
            "dental",
            "clinic",
            "malteser-koeln",
            "amber"
        ]
    );
    // "Students" stands in the summary of the law clinic in Leipzig and is found before the course in Köln, which is far.
    let ids = find("Deutschkurs Students");
    assert_eq!(ids[..2], ["law-leipzig", "course-koeln"]);
    assert_eq!(find("AmberMed")[0], "amber");
    // A guess is no reason to come before what fits, even at home.
    let ids = find("Deutschkurs regoin");
    assert_eq!(ids[0], "course-koeln");
    assert!(ids.contains(&"refuge"), "{ids:?}");
}

#[test]
fn a_city_without_offers_still_leads_to_the_nearest() {
    let directory = Directory::new();
    let found = directory.index.search("arzt markkleeberg", None);
    assert_eq!(city(&found), Some("Markkleeberg"));
    assert_eq!(
        directory.ids(&found)[..2],
        ["medinetz-leipzig", "medinetz-halle"]
    );
}

#[test]
fn a_city_is_found_in_the_spellings_of_arabic_countries() {
    let directory = Directory::new();
    for (typed, name) in [
        ("هامبورج", "Hamburg"),
        ("شتوتجارت", "Stuttgart"),
        ("لايبزيج", "Leipzig"),
        ("فرايبورج", "Freiburg im Breisgau"),
        ("أوجسبورج", "Augsburg"),
        ("اوجسبورج", "Augsburg"),
        ("نورنبرغ", "Nürnberg"),
        ("نورنبرج", "Nürnberg"),
    ] {
        let found = directory.index.search(&format!("طبيب {typed}"), None);
        assert_eq!(city(&found), Some(name), "{typed}");
    }
}

#[test]
fn one_city_is_never_taken_for_another() {
    let directory = Directory::new();
    assert_eq!(directory.find("Anwalt Freiberg")[0], "law-freiberg");
    assert_eq!(directory.find("Anwalt Freiburg")[0], "law-freiburg");
    // Homburg is in the Saarland and not a misspelt Hamburg; Freibrug is no city at all.
    assert_eq!(
        city(&directory.index.search("Homburg", None)),
        Some("Homburg")
    );
    assert_eq!(city(&directory.index.search("Freibrug", None)), None);
    assert_eq!(directory.find("Freibrug"), [""; 0]);
}

#[test]
fn essen_is_a_city_and_food() {
    let directory = Directory::new();
    let found = directory.index.search("essen", None);
    assert_eq!(found.understood.kinds, [Kind::FoodClothing]);
    assert_eq!(city(&found), Some("Essen"));
    assert_eq!(
        directory.ids(&found),
        ["food-essen", "food-dresden", "school-essen", "work-essen"]
    );
    // With another city, it can only be food.
    let found = directory.index.search("essen dresden", None);
    assert_eq!(city(&found), Some("Dresden"));
    assert_eq!(directory.ids(&found)[0], "food-dresden");
    // Then its name is no reason for what is in Essen, near as it may be.
    let ids = directory.find("essen köln");
    assert_eq!(ids[0], "food-essen");
    let rank = |id: &str| ids.iter().position(|found| *found == id).unwrap();
    assert!(rank("course-koeln") < rank("school-essen"), "{ids:?}");
}

#[test]
fn exact_beats_beginning_beats_typing_error() {
    let directory = Directory::new();
    assert_eq!(directory.find("dental"), directory.find("Dental"));
    assert_eq!(directory.find("dental")[0], "dental");
    assert!(!directory.find("dental").contains(&"mental"));
    let found = directory.index.search("Medibüro Kiel", None);
    assert_eq!(directory.ids(&found)[0], "clinic");
    assert_eq!(found.hits[0].why, Why::Name);
    assert_eq!(directory.why("medibu", "clinic"), Some(Why::NameStart));
    assert_eq!(
        directory.why("migranten", "malteser-koeln"),
        Some(Why::NameWord)
    );
    assert_eq!(
        directory.why("migra", "malteser-koeln"),
        Some(Why::NameWord)
    );
    // One error in four letters and more, two in eight and more, none in three.
    assert_eq!(
        directory.why("Melteser", "malteser-koeln"),
        Some(Why::Similar)
    );
    assert_eq!(
        directory.why("Meltesre", "malteser-koeln"),
        Some(Why::Similar)
    );
    assert_eq!(directory.why("tafle", "food-essen"), Some(Why::Similar));
    assert_eq!(directory.find("bas"), [""; 0]);
    // A word found as it is needs no guess beside it, and a guess never outweighs what is there.
    let ids = directory.find("dental cafä tafle");
    assert_eq!(ids[0], "dental");
}

#[test]
fn urgent_words_lead_to_those_who_can_help() {
    let directory = Directory::new();
    let understood = |query: &str| directory.index.search(query, None).understood.kinds;
    for query in [
        "abortion",
        "unwanted pregnancy",
        "Abtreibung",
        "abtreiben",
        "Schwangerschaftsabbruch",
        "ungewollt schwanger",
        "إجهاض",
        "الاجهاض",
        "HIV",
        "HIV test",
        "HIV-Test",
        "الإيدز",
    ] {
        let expected = [Kind::Medical, Kind::Counselling];
        let kinds = understood(query);
        assert!(expected.iter().all(|kind| kinds.contains(kind)), "{query}");
        assert_eq!(kinds.len(), 2, "{query}: {kinds:?}");
    }
    for query in [
        "raped",
        "vergewaltigt",
        "my husband beats me",
        "mein Mann schlägt mich",
        "زوجي يضربني",
    ] {
        assert_eq!(understood(query), [Kind::Women], "{query}");
    }
    for query in ["racism", "Rassismus", "عنصرية"] {
        assert_eq!(
            understood(query),
            [Kind::Counselling, Kind::Legal],
            "{query}"
        );
    }
    // The rule is meant, not the capital.
    let found = directory.index.search("Dublin-Bescheid Leipzig", None);
    assert_eq!(city(&found), Some("Leipzig"));
    assert_eq!(city(&directory.index.search("Dublin Bescheid", None)), None);
    for query in [
        "Bürgeramt",
        "buergeramt",
        "Geburtsurkunde",
        "birth certificate",
        "Standesamt",
        "شهادة ميلاد",
    ] {
        assert_eq!(understood(query), [Kind::Counselling], "{query}");
    }
}

#[test]
fn interpreters_are_no_language_courses() {
    let directory = Directory::new();
    for query in [
        "interpreter",
        "translator",
        "Dolmetscher",
        "Sprachmittlung",
        "Übersetzer",
        "مترجم",
    ] {
        let kinds = directory.index.search(query, None).understood.kinds;
        assert_eq!(kinds.len(), 2, "{query}: {kinds:?}");
        assert!(kinds.contains(&Kind::Counselling), "{query}");
        assert_eq!(directory.find(query), ["hotline"], "{query}");
    }
}

#[test]
fn a_typing_error_in_a_word_for_a_kind_is_understood() {
    let directory = Directory::new();
    let found = directory.index.search("anwlat", None);
    assert_eq!(found.understood.kinds, [Kind::Legal]);
    assert!(found.hits.iter().all(|hit| hit.why == Why::Similar));
    assert_eq!(found.hits.len(), 3);
}

#[test]
fn sentences_find_what_they_are_about() {
    let directory = Directory::new();
    let ids = directory.find("Ich brauche einen Arzt und habe keine Versicherung in Köln");
    assert_eq!(ids[0], "malteser-koeln");
    let ids = directory.find("I am looking for a school for my child in Cologne");
    assert_eq!(ids[0], "school-koeln");
    let ids = directory.find("أريد مدرسة في كولونيا");
    assert_eq!(ids[0], "school-koeln");
}

#[test]
fn compounds_are_found_by_their_parts_and_parts_by_compounds() {
    let directory = Directory::new();
    assert_eq!(
        directory.index.search("zahn arzt", None).understood.kinds,
        [Kind::Medical]
    );
    assert_eq!(
        directory.index.search("Augenarzt", None).understood.kinds,
        [Kind::Medical]
    );
    assert_eq!(
        directory.why("beratung", "school-koeln"),
        Some(Why::NameWord)
    );
}

#[test]
fn summaries_count_in_every_language_but_weakly() {
    let directory = Directory::new();
    assert_eq!(directory.why("دندانپزشك", "clinic"), Some(Why::Summary));
    assert_eq!(directory.find("groceries"), directory.find("Groceries"));
    // "evening" stands in a summary, "Arzt" for a kind.
    let ids = directory.find("evening arzt");
    let last = ids.iter().position(|id| *id == "course-koeln").unwrap();
    assert_eq!(last, ids.len() - 1);
}

#[test]
fn an_empty_query_finds_everything_by_kind_and_name() {
    let directory = Directory::new();
    for query in ["", "  ", "?!", "\u{200f}"] {
        let found = directory.index.search(query, None);
        assert_eq!(found.hits.len(), 19, "{query:?}");
        assert!(found.hits.iter().all(|hit| hit.why == Why::Everything));
        let order: Vec<_> = found
            .hits
            .iter()
            .map(|hit| {
                let offer = &directory.offers[hit.offer];
                (
                    Kind::ALL.iter().position(|kind| *kind == offer.kind),
                    lotse::search::fold(&offer.name),
                )
            })
            .collect();
        assert!(order.is_sorted(), "{order:?}");
    }
}

#[test]
fn what_was_withdrawn_is_never_found() {
    let directory = Directory::new();
    for query in ["", "Medinetz Plauen", "Plauen", "arzt"] {
        assert!(!directory.find(query).contains(&"withdrawn"), "{query}");
    }
}

#[test]
fn nothing_is_found_for_nonsense_and_a_pasted_letter_does_no_harm() {
    let directory = Directory::new();
    assert_eq!(directory.find("xqzvw"), [""; 0]);
    let letter = "Sehr geehrte Damen und Herren, ".repeat(2_000);
    assert!(directory.index.search(&letter, None).hits.len() <= 19);
    // One word of many letters is cut: whoever pastes it shall not wait. What comes after is not read.
    let junk = |length: usize| format!("{} arzt", "ß".repeat(length));
    assert!(directory.find(&junk(900)).contains(&"dental"));
    assert_eq!(directory.find(&junk(100_000)), [""; 0]);
    assert_eq!(directory.find(&junk(1_000)), [""; 0]);
    let empty = Index::new(Arc::from([]));
    assert_eq!(empty.search("Arzt Leipzig", None).hits, []);
}
