//! What happens to areas and offers on good days.

use lotse::directory::State;
use lotse::store::{Location, Place, Replaced, Store, StoreError};

use crate::support::{bundle, embedded_offers, files, ids, location, open_sound};

#[test]
fn an_area_comes_back_as_it_was_stated() {
    let folder = tempfile::tempdir().unwrap();
    let stated = bundle("here", "Here", &ids("z", 12));
    let replaced = open_sound(folder.path()).replace_area(&stated).unwrap();
    assert_eq!(replaced.offers, 12);

    let store = open_sound(folder.path());
    assert_eq!(store.offers().unwrap(), stated.offers, "in the same order");
    assert_eq!(
        store.offer("z-7").unwrap().as_ref(),
        Some(&stated.offers[7])
    );
    assert_eq!(store.offer("nobody").unwrap(), None);
    let area = &store.areas().unwrap()[0];
    assert_eq!((&*area.area, &*area.name), ("here", "Here"));
    assert_eq!(area.published_on, stated.published_on);
    assert_eq!(area.licence, "CC0-1.0");
    assert_eq!(area.attribution, ["Somebody"]);
    assert_eq!(area.offers, 12);
}

#[test]
fn replacing_one_area_leaves_the_others_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_sound(folder.path());
    let there = bundle("there", "There", &ids("there", 3));
    store.replace_area(&there).unwrap();
    store
        .replace_area(&bundle("here", "Old", &ids("old", 5)))
        .unwrap();
    store
        .replace_area(&bundle("here", "New", &ids("new", 2)))
        .unwrap();
    let names: Vec<_> = store.offers().unwrap().into_iter().map(|o| o.id).collect();
    assert_eq!(names, ["new-0", "new-1", "there-0", "there-1", "there-2"]);
    assert_eq!(
        store.offer("there-1").unwrap().as_ref(),
        Some(&there.offers[1])
    );
}

#[test]
fn a_withdrawn_offer_never_comes_back_and_leaves_only_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_sound(folder.path());
    let before = bundle("here", "A house that must not be found", &ids("house", 2));
    store.replace_area(&before).unwrap();
    let mut after = before.clone();
    after.offers[0].state = State::Withdrawn;
    store.replace_area(&after).unwrap();
    assert_eq!(store.offer("house-0").unwrap(), None);
    assert_eq!(store.offers().unwrap(), before.offers[1..]);

    let replaced = store.replace_area(&before).unwrap();
    assert_eq!(replaced.withdrawn_before, ["house-0"]);
    assert_eq!(replaced.offers, 1);
    store.replace_area(&bundle("here", "Here", &[])).unwrap();
    let replaced = store.replace_area(&before).unwrap();
    assert_eq!(
        replaced.withdrawn_before,
        ["house-0"],
        "the tombstone stays"
    );
}

#[test]
fn an_area_can_neither_take_nor_withdraw_the_offers_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open_sound(folder.path());
    let owner = bundle("owner", "Owner", &ids("shared", 2));
    store.replace_area(&owner).unwrap();
    let mut thief = bundle("thief", "Thief", &ids("shared", 3));
    thief.offers[0].state = State::Withdrawn;
    let replaced = store.replace_area(&thief).unwrap();
    assert_eq!(
        replaced,
        Replaced {
            offers: 1,
            withdrawn_before: vec![],
            of_another_area: vec!["shared-1".to_owned()],
        }
    );
    assert_eq!(
        store.offer("shared-0").unwrap().as_ref(),
        Some(&owner.offers[0])
    );
    let again = store.replace_area(&owner).unwrap();
    assert_eq!(again.offers, 2, "the owner still publishes both");
}

#[test]
fn the_first_start_brings_the_directory_and_the_next_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = Store::start(&location(folder.path())).unwrap();
    assert_eq!(
        first.opened.place,
        Place::Disk(folder.path().join("lotse.db"))
    );
    assert_eq!(
        first.opened.store.offers().unwrap().len(),
        embedded_offers()
    );
    drop(first);
    let written = std::fs::read(folder.path().join("lotse.db")).unwrap();

    let second = Store::start(&location(folder.path())).unwrap();
    assert_eq!(second.import.unwrap().areas, 0);
    assert_eq!(
        second.opened.store.offers().unwrap().len(),
        embedded_offers()
    );
    drop(second.opened);
    assert_eq!(files(folder.path()), ["lotse.db"]);
    let now = std::fs::read(folder.path().join("lotse.db")).unwrap();
    assert!(now == written, "the second start has written");
}

#[test]
fn a_database_of_a_later_version_is_refused_and_stays_untouched() {
    let folder = tempfile::tempdir().unwrap();
    drop(open_sound(folder.path()));
    let file = folder.path().join("lotse.db");
    let later = rusqlite::Connection::open(&file).unwrap();
    // A later version may use a write-ahead log, whose files SQLite would tidy up when it opens.
    let _: String = later
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .unwrap();
    later.pragma_update(None, "user_version", 99).unwrap();
    let _: Vec<i64> = later
        .prepare("PRAGMA wal_checkpoint")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let content = || -> Vec<_> {
        files(folder.path())
            .into_iter()
            .filter(|name| !name.ends_with("-shm"))
            .map(|name| (std::fs::read(folder.path().join(&name)).unwrap(), name))
            .collect()
    };
    let before = content();
    assert!(before.len() >= 2, "the log is there");
    let error = Store::open(&location(folder.path())).unwrap_err();
    assert_eq!(error.message_id(), "store-error-too-new");
    assert!(
        matches!(
            error,
            StoreError::TooNew {
                found: 99,
                known: 2,
                ..
            }
        ),
        "{error}"
    );
    assert!(Store::start(&location(folder.path())).is_err());
    assert!(content() == before, "it was touched");
}

#[test]
fn a_folder_that_cannot_be_made_leaves_the_directory_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    let started = Store::start(&Location::choose(Some(file.join("below")))).unwrap();
    let Place::Memory { why } = started.opened.place else {
        panic!("{:?}", started.opened.place);
    };
    assert_eq!(why.message_id(), "store-error-other");
    assert_eq!(
        started.opened.store.offers().unwrap().len(),
        embedded_offers()
    );
}
