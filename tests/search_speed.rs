//! How long a search takes among 5,000 offers with summaries in 13 languages. A measurement, not a check:
//! `cargo test --release --test search_speed -- --ignored --nocapture`

#![allow(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read shall fail the test"
)]

use std::sync::Arc;
use std::time::Instant;

use lotse::directory::{Kind, Offer};
use lotse::search::Index;
use serde_json::json;

const CITIES: [&str; 8] = [
    "Berlin", "Dresden", "Essen", "Hamburg", "Köln", "Leipzig", "München", "Münster",
];
const TAGS: [&str; 13] = [
    "ar", "ckb", "de", "en", "es", "fa", "fr", "kmr", "ru", "so", "ti", "tr", "uk",
];

/// One of 3,000 made-up words in a language, short ones more often, as in speech.
fn word(tag: &str, number: usize) -> String {
    format!("{tag}{:x}", (number * number) % 3_000)
}

fn offer(number: usize) -> Offer {
    let summary = TAGS.iter().enumerate().map(|(at, tag)| {
        let words: Vec<_> = (0..20)
            .map(|n| word(tag, number * 17 + n * (at + 3)))
            .collect();
        ((*tag).to_owned(), json!({"text": words.join(" ")}))
    });
    serde_json::from_value(json!({
        "id": format!("offer-{number}"),
        "name": format!("{} {} {}", word("verein", number), word("arzt", number / 3), CITIES[number % CITIES.len()]),
        "kind": Kind::ALL[number % Kind::ALL.len()],
        "place": {"type": "physical", "country": "DE", "city": CITIES[number % CITIES.len()]},
        "text": {"summary": summary.collect::<serde_json::Map<_, _>>()},
    }))
    .unwrap()
}

#[test]
#[ignore = "a measurement, not a check"]
fn five_thousand_offers() {
    let offers: Arc<[Offer]> = (0..5_000).map(offer).collect();
    let started = Instant::now();
    let index = Index::new(offers);
    println!("{:>10.2?}  to make the index", started.elapsed());
    for query in [
        "",
        "a",
        "Arzt",
        "doctr",
        "Leipzig",
        "طبيب لايبزيغ",
        "Ich brauche Beratung für Frauen mit Kindern in Berlin und habe keine Versicherung",
    ] {
        let started = Instant::now();
        for _ in 0..20 {
            assert!(!index.search(query).hits.is_empty());
        }
        println!("{:>10.2?}  {query}", started.elapsed() / 20);
    }
}
