//! What can go wrong with the directory on this computer.

use rusqlite::ErrorCode;
use thiserror::Error;

use crate::bundle::BundleError;

/// Why the directory on this computer cannot be used or changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The system names no folder for data.
    #[error("this system has no folder for data")]
    NoFolder,
    /// The folder or the file cannot be written.
    #[error("{database} cannot be written: {reason}")]
    ReadOnly {
        /// The database.
        database: String,
        /// What the system says.
        reason: String,
    },
    /// No space is left. What was there before is unchanged.
    #[error("no space is left for {database}")]
    Full {
        /// The database.
        database: String,
    },
    /// Another program has kept the database locked for long.
    #[error("{database} is used by another program")]
    Busy {
        /// The database.
        database: String,
    },
    /// A later version of Lotse has written the database. It was not touched.
    #[error("{database} has version {found}; this program knows versions up to {known}")]
    TooNew {
        /// The database.
        database: String,
        /// Its version.
        found: i64,
        /// The latest version that this program knows.
        known: i64,
    },
    /// The database is not what was written.
    #[error("{database} is damaged: {reason}")]
    Damaged {
        /// The database.
        database: String,
        /// How it shows.
        reason: String,
    },
    /// An offer cannot be written as JSON.
    #[error("the offer {id} cannot be stored: {reason}")]
    Record {
        /// The offer.
        id: String,
        /// Why.
        reason: String,
    },
    /// A bundle of the built-in directory cannot be read.
    #[error("the built-in bundle {file}: {error}")]
    Embedded {
        /// Its file.
        file: String,
        /// Why.
        error: BundleError,
    },
    /// Anything else that SQLite or the system reports.
    #[error("{database}: {reason}")]
    Other {
        /// The database.
        database: String,
        /// What is reported.
        reason: String,
    },
}

impl StoreError {
    pub(super) fn sqlite(database: &str, error: &rusqlite::Error) -> Self {
        let database = database.to_owned();
        let reason = error.to_string();
        match error.sqlite_error_code() {
            // A folder in which no journal can be made reports that it cannot open.
            Some(
                ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::AuthorizationForStatementDenied,
            ) => Self::ReadOnly { database, reason },
            Some(ErrorCode::DiskFull) => Self::Full { database },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { database },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged { database, reason }
            }
            Some(_) => Self::Other { database, reason },
            // A column of another type than the one that was written.
            None => Self::Damaged { database, reason },
        }
    }

    pub(super) fn io(database: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let database = database.to_owned();
        let reason = error.to_string();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { database, reason }
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { database },
            _ => Self::Other { database, reason },
        }
    }

    /// The Fluent id of the message for the person at the screen.
    #[must_use]
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::NoFolder => "store-error-no-folder",
            Self::ReadOnly { .. } => "store-error-read-only",
            Self::Full { .. } => "store-error-full",
            Self::Busy { .. } => "store-error-busy",
            Self::TooNew { .. } => "store-error-too-new",
            Self::Damaged { .. } => "store-error-damaged",
            Self::Record { .. } | Self::Embedded { .. } | Self::Other { .. } => "store-error-other",
        }
    }
}
