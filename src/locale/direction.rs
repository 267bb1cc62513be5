//! The direction a text, or the whole window, is written in.

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// From left to right, as in Latin, Cyrillic, Greek and Ethiopic.
    #[default]
    Ltr,
    /// From right to left, as in Arabic, Persian, Pashto, Urdu and Sorani.
    Rtl,
}
