//! Databases of every earlier version, with rows in them, become databases of this version.

use std::path::Path;

use rusqlite::Connection;

use crate::support::{bundle, files, ids, open_sound};

/// A database of version 1 with two active offers and a withdrawn one, as that version wrote it.
const VERSION_1: &str = r#"
    CREATE TABLE areas (
        area TEXT PRIMARY KEY, name TEXT NOT NULL, published_on TEXT NOT NULL,
        licence TEXT NOT NULL, attribution TEXT NOT NULL
    ) STRICT;
    CREATE TABLE offers (
        id TEXT PRIMARY KEY, area TEXT NOT NULL REFERENCES areas (area),
        position INTEGER NOT NULL, record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX offers_by_area ON offers (area, position);
    INSERT INTO areas VALUES ('leipzig', 'Leipzig', '2026-05-01', 'CC0-1.0', '["Somebody"]');
    INSERT INTO offers VALUES
        ('b', 'leipzig', 0, '{"id":"b","name":"B","kind":"legal","place":{"type":"physical","country":"DE"}}'),
        ('a', 'leipzig', 1, '{"id":"a","name":"A ü ሓ","kind":"legal","place":{"type":"physical","country":"DE"},"state":"paused"}'),
        ('w', 'leipzig', 2, '{"id":"w","name":"W","kind":"shelter","place":{"type":"protected","country":"DE"},"state":"withdrawn"}');
    PRAGMA application_id = 1282372723;
    PRAGMA user_version = 1;
"#;

pub fn write_version_1(folder: &Path) {
    let connection = Connection::open(folder.join("lotse.db")).unwrap();
    connection.execute_batch(VERSION_1).unwrap();
}

fn user_version(folder: &Path) -> i64 {
    let connection = Connection::open(folder.join("lotse.db")).unwrap();
    connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn version_1_with_rows_becomes_version_2_and_stays_so() {
    let folder = tempfile::tempdir().unwrap();
    write_version_1(folder.path());
    for opening in 1..=2 {
        let mut store = open_sound(folder.path());
        let ids: Vec<_> = store.offers().unwrap().into_iter().map(|o| o.id).collect();
        assert_eq!(ids, ["b", "a"], "opened {opening} times");
        assert_eq!(store.offer("a").unwrap().unwrap().name, "A ü ሓ");
        assert_eq!(store.offer("w").unwrap(), None);
        let areas = store.areas().unwrap();
        assert_eq!((&*areas[0].area, areas[0].offers), ("leipzig", 2));
        assert_eq!(areas[0].attribution, ["Somebody"]);
        if opening == 2 {
            let again = bundle("leipzig", "Leipzig", &["w".to_owned()]);
            let replaced = store.replace_area(&again).unwrap();
            assert_eq!(replaced.withdrawn_before, ["w"], "its tombstone was kept");
        }
        drop(store);
        assert_eq!(user_version(folder.path()), 2);
    }
    assert_eq!(files(folder.path()), ["lotse.db"]);
}

#[test]
fn an_empty_file_becomes_a_database_of_this_version() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("lotse.db"), "").unwrap();
    let mut store = open_sound(folder.path());
    store
        .replace_area(&bundle("here", "Here", &ids("x", 1)))
        .unwrap();
    drop(store);
    assert_eq!(user_version(folder.path()), 2);
    assert_eq!(open_sound(folder.path()).offers().unwrap().len(), 1);
}

#[test]
fn a_migrated_database_has_the_tables_of_a_new_one() {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write_version_1(old.path());
    let columns = |folder: &Path| -> Vec<String> {
        drop(open_sound(folder));
        let connection = Connection::open(folder.join("lotse.db")).unwrap();
        let mut statement = connection
            .prepare(
                "SELECT t.name || '.' || c.name || ' ' || c.type FROM sqlite_schema t,
                 pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1",
            )
            .unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    assert_eq!(columns(old.path()), columns(new.path()));
}
