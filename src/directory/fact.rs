//! The three values of every fact that decides whether a visit is safe.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether something is so. What nobody stated is `Unknown` and stays `Unknown`:
/// it is never shown as yes, as no or as closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Stated by the source.
    Yes,
    /// Denied by the source.
    No,
    /// The source does not say.
    #[default]
    Unknown,
}

impl Fact {
    /// The opposite fact. The opposite of unknown is unknown.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Both must hold: one *no* decides, otherwise one *unknown* does.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }

    /// Whether this is [`Fact::Unknown`].
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}
