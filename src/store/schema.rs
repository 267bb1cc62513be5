//! The tables, and how a database of an earlier version becomes one of this version.

use rusqlite::{Connection, Transaction, params};

/// The version of the tables, kept in `PRAGMA user_version`. It also goes up when a record gets
/// a code that earlier versions cannot read: those must refuse the file instead of losing offers.
pub(super) const VERSION: i64 = 2;

/// Marks the file as one of ours in `PRAGMA application_id`: "Lots".
pub(super) const APPLICATION_ID: i64 = 0x4C6F_7473;

/// Version 1: areas and their offers.
const AREAS_AND_OFFERS: &str = "
    CREATE TABLE areas (
        area TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        published_on TEXT NOT NULL,
        licence TEXT NOT NULL,
        attribution TEXT NOT NULL
    ) STRICT;
    CREATE TABLE offers (
        id TEXT PRIMARY KEY,
        area TEXT NOT NULL REFERENCES areas (area),
        position INTEGER NOT NULL,
        record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX offers_by_area ON offers (area, position);
";

/// Version 2: a checksum with every record, and withdrawn offers as ids only: what a publisher
/// took back should not stay readable.
const CHECKSUMS_AND_TOMBSTONES: &str = "
    ALTER TABLE offers ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE withdrawn (
        area TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (area, id)
    ) STRICT;
    INSERT INTO withdrawn (area, id)
        SELECT area, id FROM offers WHERE json_extract(record, '$.state') = 'withdrawn';
    DELETE FROM offers WHERE id IN (SELECT id FROM withdrawn);
";

/// The version of a database; 0 if it has no tables yet.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Brings the database to [`VERSION`], in one transaction.
///
/// The version is read again inside: two programs may start at once on the same file.
pub(super) fn migrate(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let from = version(transaction)?;
    if from < 1 {
        transaction.execute_batch(AREAS_AND_OFFERS)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    if from < 2 {
        transaction.execute_batch(CHECKSUMS_AND_TOMBSTONES)?;
        add_checksums(transaction)?;
    }
    if from < VERSION {
        transaction.pragma_update(None, "user_version", VERSION)?;
    }
    Ok(())
}

fn add_checksums(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut records = transaction.prepare("SELECT id, record FROM offers")?;
    let mut update = transaction.prepare("UPDATE offers SET checksum = ? WHERE id = ?")?;
    // Collected first: a table should not be changed while it is read.
    let records: Vec<(String, String)> = records
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, record) in records {
        update.execute(params![crc32fast::hash(record.as_bytes()), id])?;
    }
    Ok(())
}
