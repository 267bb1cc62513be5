//! The JSON form of an area: one file with its offers in all their languages.
//!
//! A bundle may come from a stranger's memory stick, so it is read with [`limits`], field by field,
//! and one bad offer never costs the others: it is left out and reported.

mod characters;
mod depth;
mod error;
mod forms;
pub mod limits;
mod problem;
mod read;
mod schema;
mod strings;
mod validate;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::directory::Offer;

pub use error::BundleError;
pub use problem::Problem;
pub use read::{Head, LeftOut, Reading, head, read};
pub use schema::json_schema;
pub use validate::validate;

/// The form that this version reads and writes. A form with another number is refused as a whole:
/// a field that changed its meaning must not be guessed.
pub const SCHEMA: u32 = 1;

/// All offers of one area, as its publisher stated them on one day.
///
/// It is not deserialised directly: [`read`] is the only door.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Bundle {
    /// The number of this form: [`SCHEMA`].
    #[schemars(extend("const" = SCHEMA))]
    pub schema: u32,
    /// Name of the area in lower-case letters, digits and hyphens, such as `leipzig`.
    #[schemars(length(min = 1, max = limits::MAX_ID_CHARS), regex(pattern = forms::SLUG))]
    pub area: String,
    /// The name of the area for people.
    #[schemars(length(min = 1, max = limits::MAX_LINE_CHARS))]
    pub name: String,
    /// The day on which the publisher made it.
    pub published_on: NaiveDate,
    /// SPDX expression of the licence of the whole, such as `CC0-1.0`.
    #[schemars(length(min = 1, max = limits::MAX_LINE_CHARS))]
    pub licence: String,
    /// Whom to name where the data is shown or passed on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = limits::MAX_LIST))]
    pub attribution: Vec<String>,
    /// The offers.
    #[schemars(length(max = limits::MAX_OFFERS))]
    pub offers: Vec<Offer>,
}
