//! Files that are not what was written.

use std::path::Path;

use lotse::store::{Place, Store, StoreError};
use proptest::prelude::*;

use crate::support::{bundle, embedded_offers, files, ids, location, open_sound};

/// A folder with a database of many pages, and that database.
fn folder_with_database() -> (tempfile::TempDir, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_sound(folder.path());
    store
        .replace_area(&bundle("here", "Here", &ids("x", 60)))
        .unwrap();
    drop(store);
    let bytes = std::fs::read(folder.path().join("lotse.db")).unwrap();
    assert!(bytes.len() > 60 * 4096);
    (folder, bytes)
}

/// The damaged file is kept under another name, and the built-in directory takes its place.
fn assert_set_aside_and_rebuilt(folder: &Path, damaged: &[u8], number: u32) {
    std::fs::write(folder.join("lotse.db"), damaged).unwrap();
    let started = Store::start(&location(folder)).unwrap();
    let aside = folder.join(format!("lotse.db.damaged-{number}"));
    assert_eq!(started.opened.set_aside.as_ref(), Some(&aside));
    assert_eq!(started.opened.place, Place::Disk(folder.join("lotse.db")));
    assert!(std::fs::read(aside).unwrap() == damaged, "it was changed");
    assert!(started.import.is_ok());
    let store = started.opened.store;
    assert_eq!(store.offers().unwrap().len(), embedded_offers());
    assert_eq!(store.offer("x-1").unwrap(), None);
    drop(store);
    assert_eq!(
        open_sound(folder).offers().unwrap().len(),
        embedded_offers()
    );
}

#[test]
fn damaged_files_are_set_aside_one_after_another() {
    let (folder, good) = folder_with_database();
    let mut header = good.clone();
    header[..100].fill(0xA5);
    let mut middle = good.clone();
    middle[good.len() / 2..][..4096].fill(0x5A);
    let mut schema = good.clone();
    schema[100..4096].fill(0);
    let cut_off = good[..good.len() / 2].to_vec();
    let cut_within_a_page = good[..5_000].to_vec();
    let text = b"This is a letter, not a database.".repeat(50);
    let mut number = 0;
    for damaged in [header, middle, schema, cut_off, cut_within_a_page, text] {
        number += 1;
        assert_set_aside_and_rebuilt(folder.path(), &damaged, number);
    }
}

#[test]
fn one_changed_digit_is_found() {
    let (folder, mut bytes) = folder_with_database();
    let name = br#""id":"x-17","name":"Here""#;
    // Every copy: pages keep old ones where nobody reads them.
    let copies: Vec<usize> = (0..bytes.len() - name.len())
        .filter(|&at| bytes[at..].starts_with(name))
        .collect();
    assert!(!copies.is_empty());
    for at in copies {
        bytes[at + name.len() - 2] = b'o';
    }
    assert_set_aside_and_rebuilt(folder.path(), &bytes, 1);
}

#[test]
fn the_database_of_another_program_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lotse.db");
    let other = rusqlite::Connection::open(&file).unwrap();
    other
        .execute_batch("CREATE TABLE notes (note TEXT); INSERT INTO notes VALUES ('mine');")
        .unwrap();
    drop(other);
    let bytes = std::fs::read(file).unwrap();
    assert_set_aside_and_rebuilt(folder.path(), &bytes, 1);
}

#[test]
fn a_journal_that_stayed_behind_is_set_aside_too() {
    let (folder, mut bytes) = folder_with_database();
    bytes[..100].fill(0xA5);
    // SQLite plays a whole journal back; one whose head was lost it leaves where it is.
    std::fs::write(folder.path().join("lotse.db-journal"), [0; 2048]).unwrap();
    assert_set_aside_and_rebuilt(folder.path(), &bytes, 1);
    assert_eq!(
        files(folder.path()),
        [
            "lotse.db",
            "lotse.db-lock",
            "lotse.db.damaged-1",
            "lotse.db.damaged-1-journal"
        ]
    );
}

#[test]
fn instances_that_find_the_damage_at_once_set_it_aside_once() {
    let (folder, mut bytes) = folder_with_database();
    bytes[..100].fill(0xA5);
    for round in 1..=5 {
        std::fs::write(folder.path().join("lotse.db"), &bytes).unwrap();
        let start = || Store::start(&location(folder.path())).unwrap();
        let started: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(start)).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect()
        });
        let aside = started.iter().filter(|s| s.opened.set_aside.is_some());
        assert_eq!(aside.count(), 1);
        for started in started {
            assert_eq!(
                started.opened.place,
                Place::Disk(folder.path().join("lotse.db"))
            );
            let offers = started.opened.store.offers().unwrap();
            assert_eq!(offers.len(), embedded_offers());
        }
        assert_eq!(
            files(folder.path()).len(),
            2 + round,
            "lock, database, damaged ones"
        );
    }
}

#[test]
fn an_area_that_cannot_be_read_is_damage() {
    let (folder, _) = folder_with_database();
    let connection = rusqlite::Connection::open(folder.path().join("lotse.db")).unwrap();
    connection
        .execute("UPDATE areas SET published_on = '2026-13-45'", [])
        .unwrap();
    drop(connection);
    let bytes = std::fs::read(folder.path().join("lotse.db")).unwrap();
    assert_set_aside_and_rebuilt(folder.path(), &bytes, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever bytes change, what is shown afterwards was stated by a publisher.
    #[test]
    fn random_bytes_anywhere_never_show_anything_false(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let (folder, mut bytes) = folder_with_database();
        let good = bundle("here", "Here", &ids("x", 60)).offers;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        std::fs::write(folder.path().join("lotse.db"), &bytes).unwrap();
        // A changed version number looks like a later version; that is refused, not guessed.
        let started = match Store::start(&location(folder.path())) {
            Err(StoreError::TooNew { .. }) => return Ok(()),
            started => started.unwrap(),
        };
        let offers = started.opened.store.offers().unwrap();
        if started.opened.set_aside.is_some() {
            prop_assert_eq!(offers.len(), embedded_offers());
        } else {
            let here: Vec<_> = offers.into_iter().filter(|o| o.id.starts_with("x-")).collect();
            prop_assert_eq!(here, good);
        }
    }
}
