//! Bundles and folders to test with.

use std::path::Path;

use lotse::bundle::{self, Bundle};
use lotse::store::{Location, Opened, Place, Store};
use serde_json::json;

/// A bundle with these offers, each named `generation`, each too long for one database page.
pub fn bundle(area: &str, generation: &str, ids: &[String]) -> Bundle {
    let text = "long enough ".repeat(100);
    let offers: Vec<_> = ids
        .iter()
        .map(|id| {
            json!({"id": id, "name": generation, "kind": "legal",
                "text": {"summary": {"en": {"text": text}, "de": {"text": text}, "ar": {"text": text}, "fa": {"text": text}}},
                "place": {"type": "physical", "country": "DE"}})
        })
        .collect();
    let bytes = serde_json::to_vec(&json!({
        "schema": 1, "area": area, "name": generation, "published_on": "2026-11-20",
        "licence": "CC0-1.0", "attribution": ["Somebody"], "offers": offers
    }));
    let reading = bundle::read(&bytes.unwrap()).unwrap();
    assert_eq!(reading.left_out, []);
    reading.bundle
}

/// Ids `PREFIX-0`, `PREFIX-1` and so on.
pub fn ids(prefix: &str, count: usize) -> Vec<String> {
    (0..count).map(|n| format!("{prefix}-{n}")).collect()
}

pub fn location(folder: &Path) -> Location {
    Location::choose(Some(folder.to_owned()))
}

pub fn open(folder: &Path) -> Opened {
    Store::open(&location(folder)).unwrap()
}

/// Opens a store that must be on disk and sound.
pub fn open_sound(folder: &Path) -> Store {
    let opened = open(folder);
    assert_eq!(opened.place, Place::Disk(folder.join("lotse.db")));
    assert_eq!(opened.set_aside, None);
    opened.store
}

/// The names of the files in a folder, sorted.
pub fn files(folder: &Path) -> Vec<String> {
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    files
}

/// How many offers are built in.
pub fn embedded_offers() -> usize {
    lotse::assets::directory()
        .map(|(_, bytes)| bundle::read(&bytes).unwrap().bundle.offers.len())
        .sum()
}
