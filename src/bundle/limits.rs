//! How large a bundle may be.
//!
//! The limits stand well above the largest real data and well below what would stop a ten years
//! old computer, so that a broken or hostile file is refused instead of filling the memory.

/// Bytes of a file: 5,000 offers with texts in 13 languages need about 3 kB each.
pub const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// Offers of an area. The largest city of the built-in directory has a few hundred.
pub const MAX_OFFERS: usize = 5_000;

/// Nested objects and lists. The form itself needs 6 (`offers[].text.summary.ar`); the rest is
/// room for fields of later versions.
pub const MAX_DEPTH: usize = 16;

/// Entries of any list and languages of any text. The directory never has more than 16.
pub const MAX_LIST: usize = 100;

/// Characters of an id.
pub const MAX_ID_CHARS: usize = 100;

/// Characters of a name, a street, an address, a line of hours: what must fit on a card.
pub const MAX_LINE_CHARS: usize = 500;

/// Characters of a text for visitors, about a printed page.
pub const MAX_TEXT_CHARS: usize = 2_000;

/// Rules of a line of hours. Every key typed asks every offer whether it is open, and each rule
/// costs time then: 5,000 offers with 25 rules took more than half a second. The built-in directory
/// never needs more than 4; 12 are enough for a rule a day and exceptions.
pub const MAX_HOURS_RULES: usize = 12;
