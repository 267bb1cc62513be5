//! How to reach an offer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PhonePurpose {
    /// To call.
    #[default]
    Voice,
    /// To send a text message.
    Text,
    /// Reached by a messenger such as WhatsApp or Signal.
    Messenger,
    /// Fax.
    Fax,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Phone {
    /// E.164 (`+49…`), or digits only where `short_code_in` is given.
    pub number: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: PhonePurpose,
    /// The country (ISO 3166-1) in which a short number such as `116111` works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_code_in: Option<String>,
}

/// All the ways to reach an offer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contact {
    /// Telephone numbers, the main one first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// Addresses of the organisation, never of a person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// https or http addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub websites: Vec<String>,
}
