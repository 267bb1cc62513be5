//! The row of the directory.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Access, Audience, Contact, Hours, Kind, Place, Texts};

/// Whether an offer is there at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It runs, as far as the sources know.
    #[default]
    Active,
    /// It pauses.
    Paused,
    /// It has ended.
    Closed,
    /// It was taken out. The id stays as a tombstone, so that nobody adds it again.
    Withdrawn,
}

/// What the counter should know before sending someone.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it; the Fluent texts explain")]
pub enum Warning {
    CallFirst,
    MayBeClosed,
    MayHaveMoved,
    Seasonal,
    AddressIncomplete,
    ContactUnconfirmed,
    HoursMayDiffer,
    ReferralNeeded,
    LimitedPlaces,
    ResidentsOnly,
    CityApproximate,
    /// A warning that this version does not know. Shown as "call first".
    #[serde(other)]
    Other,
}

impl Warning {
    /// Every warning.
    pub const ALL: [Self; 12] = [
        Self::CallFirst,
        Self::MayBeClosed,
        Self::MayHaveMoved,
        Self::Seasonal,
        Self::AddressIncomplete,
        Self::ContactUnconfirmed,
        Self::HoursMayDiffer,
        Self::ReferralNeeded,
        Self::LimitedPlaces,
        Self::ResidentsOnly,
        Self::CityApproximate,
        Self::Other,
    ];
}

/// How a language is spoken at an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpokenBy {
    /// By the people who work there.
    #[default]
    Staff,
    /// By an interpreter on site.
    Interpreter,
    /// By an interpreter on the telephone.
    PhoneInterpreter,
    /// By an interpreter who must be asked for.
    AskAhead,
}

/// One language at an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Who speaks it.
    #[serde(default)]
    pub by: SpokenBy,
    /// Days to ask ahead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_ahead_days: Option<u8>,
}

/// How a fact was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum CheckedHow {
    Web,
    Phone,
    Visit,
}

/// When and how somebody last confirmed the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Checked {
    /// The day. Where a source names a month or a year only, its first day.
    pub on: NaiveDate,
    /// How.
    pub how: CheckedHow,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// https or http address.
    pub url: String,
    /// The day of the source, as in [`Checked::on`]. Absent if the source is undated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// One service at one place, with its own hours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Offer {
    /// Stable name in lower-case letters, digits and hyphens; unique in the whole directory.
    pub id: String,
    /// Its own name, never translated.
    pub name: String,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// What sort of help it is.
    pub kind: Kind,
    /// What people come for, such as `dentist`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Its texts.
    #[serde(default)]
    pub text: Texts,
    /// Where it is.
    pub place: Place,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
    /// When it is there.
    #[serde(default)]
    pub hours: Hours,
    /// What it asks of those who come.
    #[serde(default)]
    pub access: Access,
    /// The languages spoken. Empty means unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// For whom it is.
    #[serde(default)]
    pub audience: Audience,
    /// What to know before sending someone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// Being seen with its paper could endanger someone.
    #[serde(default)]
    pub sensitive: bool,
    /// Whether it is there at all.
    #[serde(default)]
    pub state: State,
    /// When somebody last confirmed it. Absent means never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// Where the facts come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// SPDX licence of the source, where it asks for attribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}
