//! Why a whole bundle cannot be used.

use thiserror::Error;

use super::{SCHEMA, limits};

/// Why a whole bundle is refused. Nothing of it is used then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BundleError {
    /// It is larger than any real bundle.
    #[error("the file has {bytes} bytes, more than {}", limits::MAX_FILE_BYTES)]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It is not text.
    #[error("the file is not UTF-8 from byte {at}")]
    NotUtf8 {
        /// The first bad byte.
        at: usize,
    },
    /// It is nested deeper than any real bundle.
    #[error("the file is nested {depth} deep, more than {}", limits::MAX_DEPTH)]
    TooDeep {
        /// Its depth.
        depth: usize,
    },
    /// It is not JSON, or it ends too early.
    #[error("the file is not JSON: {reason}")]
    NotJson {
        /// What the parser says, with line and column.
        reason: String,
    },
    /// It has a form that this version does not know.
    #[error("the file has the form {found}; this version knows {SCHEMA}")]
    UnknownSchema {
        /// The number of its form.
        found: u64,
    },
    /// A field of the bundle itself is missing or wrong.
    #[error("{field}: {reason}")]
    Field {
        /// Where.
        field: String,
        /// What is wrong.
        reason: String,
    },
    /// It lists more offers than any real area has.
    #[error("the file has {found} offers, more than {}", limits::MAX_OFFERS)]
    TooManyOffers {
        /// Their number.
        found: usize,
    },
}

impl BundleError {
    /// The Fluent id of the message for the person at the screen.
    #[must_use]
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } | Self::TooDeep { .. } | Self::TooManyOffers { .. } => {
                "bundle-error-too-large"
            }
            Self::NotUtf8 { .. } | Self::NotJson { .. } => "bundle-error-unreadable",
            Self::UnknownSchema { .. } => "bundle-error-unknown-schema",
            Self::Field { .. } => "bundle-error-field",
        }
    }
}
