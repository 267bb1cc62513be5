//! Areas, and how one is replaced.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params};

use super::{Store, StoreError};
use crate::bundle::Bundle;
use crate::directory::{Offer, State};

/// An area of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its name in ids, such as `leipzig`.
    pub area: String,
    /// Its name for people.
    pub name: String,
    /// The day on which its publisher made the bundle.
    pub published_on: NaiveDate,
    /// SPDX expression of the licence.
    pub licence: String,
    /// Whom to name.
    pub attribution: Vec<String>,
    /// How many offers it has.
    pub offers: u32,
}

/// What came of replacing an area.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replaced {
    /// How many offers the area has now.
    pub offers: u32,
    /// Ids that were left out because they were withdrawn before.
    pub withdrawn_before: Vec<String>,
    /// Ids that were left out because another area has them. An area cannot take over an offer.
    pub of_another_area: Vec<String>,
}

impl Store {
    /// Puts `bundle` in the place of what the area had, in one transaction.
    ///
    /// # Errors
    /// If it cannot be written. The area is as it was before then.
    pub fn replace_area(&mut self, bundle: &Bundle) -> Result<Replaced, StoreError> {
        self.write(|transaction, name| replace(transaction, name, bundle))
    }

    /// The areas, by their ids.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn areas(&self) -> Result<Vec<Area>, StoreError> {
        read_areas(&self.connection).map_err(|error| self.failed(&error))
    }

    /// Runs `change` in one transaction that holds the write lock from its start: two programs
    /// that first read and then write would otherwise block each other.
    pub(super) fn write<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>, &str) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let failed = |error| StoreError::sqlite(&self.name, &error);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        let value = change(&transaction, &self.name)?;
        transaction.commit().map_err(failed)?;
        Ok(value)
    }
}

pub(super) fn read_areas(connection: &Connection) -> rusqlite::Result<Vec<Area>> {
    connection
        .prepare_cached(
            "SELECT area, name, published_on, licence, attribution,
                (SELECT count(*) FROM offers WHERE offers.area = areas.area)
             FROM areas ORDER BY area",
        )?
        .query_map([], area_from_row)?
        .collect()
}

fn area_from_row(row: &Row<'_>) -> rusqlite::Result<Area> {
    let published_on: String = row.get(2)?;
    let attribution: String = row.get(4)?;
    let wrong_type = |column, error: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error)
    };
    Ok(Area {
        area: row.get(0)?,
        name: row.get(1)?,
        published_on: published_on
            .parse()
            .map_err(|error| wrong_type(2, Box::new(error)))?,
        licence: row.get(3)?,
        attribution: serde_json::from_str(&attribution)
            .map_err(|error| wrong_type(4, Box::new(error)))?,
        offers: row.get(5)?,
    })
}

/// Removes the offers of an area within `transaction`. What was withdrawn stays known.
pub(super) fn clear(transaction: &Transaction<'_>, area: &str) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM offers WHERE area = ?", params![area])?;
    Ok(())
}

/// Replaces an area within `transaction`. The only code that inserts areas and offers.
pub(super) fn replace(
    transaction: &Transaction<'_>,
    database: &str,
    bundle: &Bundle,
) -> Result<Replaced, StoreError> {
    let failed = |error: rusqlite::Error| StoreError::sqlite(database, &error);
    replace_head(transaction, bundle).map_err(failed)?;
    let mut replaced = Replaced::default();
    for (position, offer) in (0_u32..).zip(&bundle.offers) {
        if offer.state == State::Withdrawn {
            bury(transaction, &bundle.area, &offer.id).map_err(failed)?;
        } else if is_withdrawn(transaction, &bundle.area, &offer.id).map_err(failed)? {
            replaced.withdrawn_before.push(offer.id.clone());
        } else if insert(transaction, database, &bundle.area, position, offer)? {
            replaced.offers += 1;
        } else {
            replaced.of_another_area.push(offer.id.clone());
        }
    }
    Ok(replaced)
}

fn replace_head(transaction: &Transaction<'_>, bundle: &Bundle) -> rusqlite::Result<()> {
    clear(transaction, &bundle.area)?;
    transaction.execute(
        "INSERT OR REPLACE INTO areas (area, name, published_on, licence, attribution)
         VALUES (?, ?, ?, ?, ?)",
        params![
            bundle.area,
            bundle.name,
            bundle.published_on.to_string(),
            bundle.licence,
            serde_json::json!(bundle.attribution).to_string(),
        ],
    )?;
    Ok(())
}

/// Keeps the id of a withdrawn offer for ever, so that no older or careless bundle of the area
/// brings it back. It binds this area only: nobody can withdraw the offers of others.
fn bury(transaction: &Transaction<'_>, area: &str, id: &str) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT OR IGNORE INTO withdrawn (area, id) VALUES (?, ?)")?
        .execute(params![area, id])?;
    Ok(())
}

fn is_withdrawn(transaction: &Transaction<'_>, area: &str, id: &str) -> rusqlite::Result<bool> {
    transaction
        .prepare_cached("SELECT 1 FROM withdrawn WHERE area = ? AND id = ?")?
        .exists(params![area, id])
}

/// Whether the offer could be inserted: not if another area has its id.
fn insert(
    transaction: &Transaction<'_>,
    database: &str,
    area: &str,
    position: u32,
    offer: &Offer,
) -> Result<bool, StoreError> {
    let record = serde_json::to_string(offer).map_err(|error| StoreError::Record {
        id: offer.id.clone(),
        reason: error.to_string(),
    })?;
    let checksum = crc32fast::hash(record.as_bytes());
    let inserted = transaction
        .prepare_cached(
            "INSERT OR IGNORE INTO offers (id, area, position, record, checksum)
             VALUES (?, ?, ?, ?, ?)",
        )
        .and_then(|mut statement| {
            statement.execute(params![offer.id, area, position, record, checksum])
        })
        .map_err(|error| StoreError::sqlite(database, &error))?;
    Ok(inserted == 1)
}
