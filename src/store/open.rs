//! Opening the database, wherever it can be opened.
//!
//! Lotse must start on read-only media, on a full disk and beside itself. So only one thing stops
//! it: a database that a later version wrote. In every other case there is a directory to search,
//! if need be in memory, and the person is told why.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::damage;
use super::schema::{self, VERSION};
use super::{ImportReport, Location, Store, StoreError};

/// The name of the database in its folder.
const FILE: &str = "lotse.db";

/// How long to wait while another instance writes. An import on an old computer with a slow stick
/// takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(15);

/// Where a store keeps its directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In this file.
    Disk(PathBuf),
    /// In this file, which cannot be written.
    ReadOnlyDisk(PathBuf),
    /// In memory, until the program ends.
    Memory {
        /// Why there is no file.
        why: StoreError,
    },
}

/// A store that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Where it is.
    pub place: Place,
    /// The damaged database that was found and kept under this name.
    pub set_aside: Option<PathBuf>,
}

/// A store that is ready to be searched.
#[derive(Debug)]
pub struct Started {
    /// The store, with everything that is built in unless `import` says otherwise.
    pub opened: Opened,
    /// What was taken over from the built-in directory, or why nothing was; then the store has
    /// the directory of an earlier start.
    pub import: Result<ImportReport, StoreError>,
}

impl Store {
    /// Opens the database and takes over what is newer in the built-in directory.
    ///
    /// # Errors
    /// If a later version of Lotse wrote the database, or not even the memory can be used.
    pub fn start(location: &Location) -> Result<Started, StoreError> {
        filled(Self::open(location)?)
    }

    /// Opens the database, or one in memory where no file can be used.
    ///
    /// # Errors
    /// If a later version of Lotse wrote the database, or not even the memory can be used.
    pub fn open(location: &Location) -> Result<Opened, StoreError> {
        let Some(folder) = location.folder() else {
            return Ok(Opened {
                store: in_memory()?,
                place: Place::Memory {
                    why: StoreError::NoFolder,
                },
                set_aside: None,
            });
        };
        let path = folder.join(FILE);
        let mut set_aside = None;
        let (store, place) = match on_disk(folder, &path, &mut set_aside) {
            Ok(on_disk) => on_disk,
            Err(error @ StoreError::TooNew { .. }) => return Err(error),
            Err(why) => (in_memory()?, Place::Memory { why }),
        };
        Ok(Opened {
            store,
            place,
            set_aside,
        })
    }
}

/// `opened` with what is built in, or a store in memory if it can neither take that over nor show
/// what it has.
fn filled(mut opened: Opened) -> Result<Started, StoreError> {
    let import = opened.store.import_embedded();
    let Err(why) = &import else {
        return Ok(Started { opened, import });
    };
    if opened.store.areas().is_ok_and(|areas| !areas.is_empty()) {
        return Ok(Started { opened, import });
    }
    // A new file on a full disk has no directory at all, and one on a stick that was pulled out
    // cannot be read: better one in memory.
    let mut opened = Opened {
        store: in_memory()?,
        place: Place::Memory { why: why.clone() },
        set_aside: opened.set_aside,
    };
    let import = Ok(opened.store.import_embedded()?);
    Ok(Started { opened, import })
}

fn in_memory() -> Result<Store, StoreError> {
    const NAME: &str = "the database in memory";
    let failed = |error| StoreError::sqlite(NAME, &error);
    let mut connection = Connection::open_in_memory().map_err(failed)?;
    migrate(&mut connection).map_err(failed)?;
    Ok(Store {
        connection,
        name: NAME.to_owned(),
    })
}

fn on_disk(
    folder: &Path,
    path: &Path,
    set_aside: &mut Option<PathBuf>,
) -> Result<(Store, Place), StoreError> {
    let name = path.display().to_string();
    fs::create_dir_all(folder).map_err(|error| StoreError::io(&name, &error))?;
    let opened = match open_file(path, &name) {
        Err(StoreError::Damaged { .. }) => {
            *set_aside = damage::set_aside(path, &name, || {
                matches!(open_file(path, &name), Err(StoreError::Damaged { .. }))
            })?;
            open_file(path, &name)
        }
        opened => opened,
    };
    let (connection, is_read_only) = opened?;
    let place = if is_read_only {
        Place::ReadOnlyDisk(path.to_owned())
    } else {
        Place::Disk(path.to_owned())
    };
    Ok((Store { connection, name }, place))
}

/// Opens the file, checks it and brings it to this version; also says whether it is read-only.
fn open_file(path: &Path, name: &str) -> Result<(Connection, bool), StoreError> {
    let failed = |error: rusqlite::Error| StoreError::sqlite(name, &error);
    refuse_later(header_version(path).unwrap_or_default(), name)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // A file that cannot be written is opened read-only by the same call.
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    configure(&connection).map_err(failed)?;
    let is_read_only = connection.is_readonly("main").map_err(failed)?;
    let version = damage::check_file(&mut connection, name)?;
    refuse_later(version, name)?;
    if version < VERSION {
        migrate(&mut connection).map_err(failed)?;
    }
    damage::check_content(&connection, name)?;
    Ok((connection, is_read_only))
}

/// The settings of every connection to a file.
///
/// A rollback journal, not a write-ahead log: a log needs shared memory, which network shares
/// lack, leaves two more files on a stick that is pulled out, and cannot be opened at all on
/// read-only media. Lotse writes a few times a month, so the slower journal costs nothing; `FULL`
/// makes it hold through a power cut. Temporary tables stay in memory, so that nothing is written
/// outside the folder.
fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = FULL;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;",
    )
}

fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::migrate(&transaction)?;
    transaction.commit()
}

fn refuse_later(version: i64, name: &str) -> Result<(), StoreError> {
    if version > VERSION {
        return Err(StoreError::TooNew {
            database: name.to_owned(),
            found: version,
            known: VERSION,
        });
    }
    Ok(())
}

/// The version in the header of an SQLite file, read without SQLite: opening a database can
/// already change its files, and one of a later version must stay as it is.
fn header_version(path: &Path) -> Option<i64> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    /// Where `PRAGMA user_version` is kept, as a big-endian number.
    const USER_VERSION: std::ops::Range<usize> = 60..64;
    let mut header = [0; 64];
    File::open(path).ok()?.read_exact(&mut header).ok()?;
    let version = header.get(USER_VERSION)?.try_into().ok()?;
    header
        .starts_with(MAGIC)
        .then(|| i32::from_be_bytes(version).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_stops_answering_is_replaced_by_one_in_memory() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::choose(Some(folder.path().to_owned()));
        let opened = Store::open(&location).unwrap();
        let connection = &opened.store.connection;
        connection
            .execute_batch("DROP TABLE offers; DROP TABLE areas")
            .unwrap();
        let started = filled(opened).unwrap();
        assert!(matches!(started.opened.place, Place::Memory { .. }));
        assert!(!started.opened.store.areas().unwrap().is_empty());
    }
}
