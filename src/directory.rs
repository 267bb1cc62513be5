//! What an offer is: plain values that serde reads and writes, without I/O.
//!
//! Everything else in the crate speaks in these types; this module knows nothing of the rest.
//! The JSON form is described by the schema in `docs/bundle.schema.json`, which is made from here.

mod access;
mod age;
mod audience;
mod contact;
mod criterion;
mod fact;
mod hours;
mod kind;
mod offer;
mod place;
mod text;

pub use access::{Access, Appointment, Cost, DataSharing};
pub use age::{Age, age_of};
pub use audience::{Audience, Group};
pub use contact::{Contact, Phone, PhonePurpose};
pub use criterion::Criterion;
pub use fact::Fact;
pub use hours::{Hours, HoursMode};
pub use kind::Kind;
pub use offer::{Checked, CheckedHow, Language, Offer, Source, SpokenBy, State, Warning};
pub use place::{Place, PlaceType};
pub use text::{Author, Localized, Text, Texts};
