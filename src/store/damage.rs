//! Recognising a damaged database, and keeping it out of the way without losing it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode};

use super::area::read_areas;
use super::schema::{self, APPLICATION_ID};
use super::{Record, StoreError};

/// Checks that the file is a sound database and one of ours, and gives its version.
pub(super) fn check_file(connection: &mut Connection, name: &str) -> Result<i64, StoreError> {
    let failed = |error| StoreError::sqlite(name, &error);
    // One transaction, so that all answers are about the same moment.
    let transaction = connection.transaction().map_err(failed)?;
    let answer: String = transaction
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(failed)?;
    if answer != "ok" {
        return Err(damaged(name, answer));
    }
    let version = schema::version(&transaction).map_err(failed)?;
    let owner: i64 = transaction
        .query_row("PRAGMA application_id", [], |row| row.get(0))
        .map_err(failed)?;
    let tables: i64 = transaction
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(failed)?;
    let is_new = version == 0 && tables == 0;
    if !is_new && (owner != APPLICATION_ID || version < 1) {
        return Err(damaged(name, "it is no database of Lotse"));
    }
    Ok(version)
}

/// Checks that the areas can be read and that every record is the one that was written.
pub(super) fn check_content(connection: &Connection, name: &str) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| match error.sqlite_error_code() {
        // The statement is right, so the tables are not the ones that were made.
        Some(ErrorCode::Unknown) => damaged(name, error.to_string()),
        _ => StoreError::sqlite(name, &error),
    };
    read_areas(connection).map_err(failed)?;
    let mut statement = connection
        .prepare("SELECT id, record, checksum FROM offers")
        .map_err(failed)?;
    let records = statement.query_map([], Record::from_row).map_err(failed)?;
    for record in records {
        let record = record.map_err(failed)?;
        if !record.is_intact() {
            return Err(damaged(
                name,
                format!("the offer {} has changed", record.id),
            ));
        }
    }
    Ok(())
}

fn damaged(name: &str, reason: impl Into<String>) -> StoreError {
    StoreError::Damaged {
        database: name.to_owned(),
        reason: reason.into(),
    }
}

/// Renames the database to `….damaged-N` and gives its new name; `None` if another instance has
/// done so in the meantime, as `is_still_damaged` shows.
pub(super) fn set_aside(
    path: &Path,
    name: &str,
    is_still_damaged: impl FnOnce() -> bool,
) -> Result<Option<PathBuf>, StoreError> {
    let failed = |error: std::io::Error| StoreError::io(name, &error);
    // Held until the end: the second of two instances must not rename the first one's new file.
    let lock = File::create(with_suffix(path, "-lock")).map_err(failed)?;
    lock.lock().map_err(failed)?;
    if !is_still_damaged() {
        return Ok(None);
    }
    let target = (1_u32..)
        .map(|number| with_suffix(path, &format!(".damaged-{number}")))
        .find(|target| !target.exists())
        .unwrap_or_else(|| with_suffix(path, ".damaged"));
    // The journal first: one that stayed behind would be played back into the new database.
    let journal = with_suffix(path, "-journal");
    if journal.exists() {
        fs::rename(&journal, with_suffix(&target, "-journal")).map_err(failed)?;
    }
    fs::rename(path, &target).map_err(failed)?;
    Ok(Some(target))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
