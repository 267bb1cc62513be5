//! Importing the built-in directory, against plain inserts of the same rows, and answering a
//! question while somebody types, against `fuzzy-matcher` over the names alone.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark speaks on the terminal and stops where it cannot measure"
)]

use std::time::{Duration, Instant};

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use lotse::assets;
use lotse::bundle;
use lotse::directory::Offer;
use lotse::finder::{Filters, Finder, Request};
use lotse::store::{Location, Store};

/// Runs of the import; the median is printed.
const RUNS: usize = 11;

/// What people type, one key after another.
const QUERIES: [&str; 8] = [
    "medinetz leipzig",
    "zahnarzt",
    "deutschkurs berlin",
    "sleep tonight hamburg",
    "rechtsanwalt münchen",
    "طبيب برلين",
    "frauenhaus",
    "medibüro kiel",
];

fn main() {
    import();
    search();
}

fn import() {
    let own = median((0..RUNS).map(|_| {
        let folder = tempfile::tempdir().expect("a folder");
        let start = Instant::now();
        let location = Location::choose(Some(folder.path().to_owned()));
        Store::start(&location)
            .expect("the store opens")
            .import
            .expect("the import works");
        start.elapsed()
    }));
    let offers: Vec<(String, String)> = offers()
        .into_iter()
        .map(|offer| {
            (
                offer.id.clone(),
                serde_json::to_string(&offer).expect("an offer is JSON"),
            )
        })
        .collect();
    let plain = median((0..RUNS).map(|_| {
        let folder = tempfile::tempdir().expect("a folder");
        let start = Instant::now();
        plain_inserts(&folder.path().join("plain.db"), &offers).expect("SQLite inserts");
        start.elapsed()
    }));
    println!(
        "import of {} offers: {:.0} ms; plain inserts of the same rows: {:.0} ms; ratio {:.1}",
        offers.len(),
        own.as_secs_f64() * 1e3,
        plain.as_secs_f64() * 1e3,
        own.as_secs_f64() / plain.as_secs_f64()
    );
}

fn plain_inserts(path: &std::path::Path, offers: &[(String, String)]) -> rusqlite::Result<()> {
    let mut connection = rusqlite::Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL; CREATE TABLE offers (id TEXT PRIMARY KEY, record TEXT)",
    )?;
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO offers VALUES (?, ?)")?;
        for (id, record) in offers {
            insert.execute((id, record))?;
        }
    }
    transaction.commit()
}

fn search() {
    let offers = offers();
    let names: Vec<String> = offers.iter().map(|offer| offer.name.clone()).collect();
    let start = Instant::now();
    let finder = Finder::new(offers);
    println!(
        "made ready for questions in {:.0} ms",
        start.elapsed().as_secs_f64() * 1e3
    );
    let own = keystrokes(|query| {
        let request = Request {
            query: query.to_owned(),
            filters: Filters::default(),
            now: now(),
        };
        finder.find(&request).fitting.len()
    });
    let matcher = SkimMatcherV2::default();
    let peer = keystrokes(|query| {
        let mut hits: Vec<i64> = names
            .iter()
            .filter_map(|name| matcher.fuzzy_match(name, query))
            .collect();
        hits.sort_unstable();
        hits.len()
    });
    for (name, times) in [
        ("lotse, search with filters", own),
        ("fuzzy-matcher, names only", peer),
    ] {
        let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1e3;
        println!(
            "{name}: p50 {:.2} ms, p99 {:.2} ms over {} keystrokes",
            at(50),
            at(99),
            times.len()
        );
    }
}

fn keystrokes(mut answer: impl FnMut(&str) -> usize) -> Vec<Duration> {
    let mut times = Vec::new();
    for query in QUERIES {
        for (end, last) in query.char_indices() {
            let start = Instant::now();
            std::hint::black_box(answer(&query[..end + last.len_utf8()]));
            times.push(start.elapsed());
        }
    }
    times.sort();
    times
}

fn now() -> chrono::DateTime<chrono::Utc> {
    "2026-11-21T12:00:00Z".parse().expect("a moment")
}

fn offers() -> Vec<Offer> {
    assets::directory()
        .flat_map(|(_, bytes)| {
            bundle::read(&bytes)
                .expect("the built-in directory is right")
                .bundle
                .offers
        })
        .collect()
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times[times.len() / 2]
}
