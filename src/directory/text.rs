//! Texts in many languages, each with its author's sort.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who wrote or read a text. The window marks what no person has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// Written by a person.
    #[default]
    Human,
    /// Translated by a machine and read by a speaker of the language.
    Reviewed,
    /// Translated by a machine, unread.
    Machine,
}

impl Author {
    fn is_human(&self) -> bool {
        *self == Self::Human
    }
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// The text itself, plain, without markup.
    pub text: String,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Author::is_human")]
    pub by: Author,
}

/// The same text in several languages, by BCP 47 tag.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<String, Text>);

impl Localized {
    /// The text in the first of `tags` that has one, with that tag.
    pub fn get<'a>(
        &'a self,
        tags: impl IntoIterator<Item = &'a str>,
    ) -> Option<(&'a str, &'a Text)> {
        tags.into_iter().find_map(|tag| {
            let (tag, text) = self.0.get_key_value(tag)?;
            Some((tag.as_str(), text))
        })
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The texts of an offer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Texts {
    /// What it is, in a sentence.
    pub summary: Localized,
    /// What to bring.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub bring: Localized,
    /// How to find it and get in.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub way: Localized,
    /// What happens next, and how long it takes.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub next: Localized,
    /// What to know before sending someone there.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}
