//! When an offer is there. What follows from it for a moment is worked out in [`crate::opening`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Localized;

/// How the hours are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HoursMode {
    /// Come during the hours.
    WalkIn,
    /// Only with an appointment.
    ByAppointment,
    /// Call before coming.
    PhoneFirst,
    /// Day and night.
    Always,
    /// Nobody said.
    #[default]
    Unknown,
}

/// The hours of an offer, in the time of its place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Hours {
    /// How the hours are meant.
    pub mode: HoursMode,
    /// Hours in OpenStreetMap's `opening_hours` syntax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub osm: Option<String>,
    /// IANA time zone, such as `Europe/Berlin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Whose public holidays count: an ISO 3166-2 region or a country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holidays: Option<String>,
    /// What the syntax cannot say.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}
