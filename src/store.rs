//! The directory on this computer: one SQLite file, or the memory where no file can be written.
//!
//! It holds what publishers stated and nothing else: no query, no visit, no setting is ever stored.
//! Areas are replaced as a whole, each in one transaction: after a power cut there is the old
//! directory or the new one, never a mixture.

mod area;
mod damage;
mod error;
mod import;
mod location;
mod open;
mod schema;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::directory::Offer;

pub use area::{Area, Replaced};
pub use error::StoreError;
pub use import::{ImportReport, Rejected};
pub use location::Location;
pub use open::{Opened, Place, Started};

/// The directory on this computer.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// What errors call the database: its path.
    name: String,
}

impl Store {
    /// Every offer that was not withdrawn, by area and in its publisher's order.
    ///
    /// # Errors
    /// If the database cannot be read or a record is damaged.
    pub fn offers(&self) -> Result<Vec<Offer>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, record, checksum FROM offers ORDER BY area, position")
            .map_err(|error| self.failed(&error))?;
        let rows = statement
            .query_map([], Record::from_row)
            .map_err(|error| self.failed(&error))?;
        rows.map(|row| row.map_err(|error| self.failed(&error))?.offer(&self.name))
            .collect()
    }

    /// The offer with this id.
    ///
    /// # Errors
    /// If the database cannot be read or the record is damaged.
    pub fn offer(&self, id: &str) -> Result<Option<Offer>, StoreError> {
        self.connection
            .prepare_cached("SELECT id, record, checksum FROM offers WHERE id = ?")
            .and_then(|mut statement| {
                statement
                    .query_row(params![id], Record::from_row)
                    .optional()
            })
            .map_err(|error| self.failed(&error))?
            .map(|record| record.offer(&self.name))
            .transpose()
    }

    fn failed(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::sqlite(&self.name, error)
    }
}

/// An offer as it is stored.
struct Record {
    id: String,
    json: String,
    checksum: u32,
}

impl Record {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            json: row.get(1)?,
            checksum: row.get(2)?,
        })
    }

    /// Whether the record is the one that was written. Memory sticks lose single bits, and a
    /// changed digit of a telephone number is worse than no number.
    fn is_intact(&self) -> bool {
        crc32fast::hash(self.json.as_bytes()) == self.checksum
    }

    fn offer(&self, database: &str) -> Result<Offer, StoreError> {
        let damaged = |reason: String| StoreError::Damaged {
            database: database.to_owned(),
            reason: format!("the offer {}: {reason}", self.id),
        };
        if !self.is_intact() {
            return Err(damaged("the checksum is wrong".to_owned()));
        }
        serde_json::from_str(&self.json).map_err(|error| damaged(error.to_string()))
    }
}
