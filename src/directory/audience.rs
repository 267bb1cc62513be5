//! For whom an offer is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A group of people that a service addresses. It describes the service, never a visitor.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Group {
    Everyone,
    Women,
    Men,
    TransInclusive,
    Lgbtiq,
    Children,
    YoungPeople,
    Families,
    Parents,
    Pregnant,
    OlderPeople,
    Students,
    Workers,
    Undocumented,
    Uninsured,
    Refugees,
    AsylumSeekers,
    Migrants,
    Newcomers,
    EuCitizens,
    Roma,
    Homeless,
    SurvivorsOfViolence,
    SurvivorsOfTorture,
    SurvivorsOfTrafficking,
    SurvivorsOfRacism,
    PeopleWithDisabilities,
    PeopleWhoUseDrugs,
    LowIncome,
    Detained,
    Supporters,
    /// A group that this version does not know. It keeps a restriction a restriction.
    #[serde(other)]
    Other,
}

impl Group {
    /// Every group that can be named.
    pub const ALL: [Self; 32] = [
        Self::Everyone,
        Self::Women,
        Self::Men,
        Self::TransInclusive,
        Self::Lgbtiq,
        Self::Children,
        Self::YoungPeople,
        Self::Families,
        Self::Parents,
        Self::Pregnant,
        Self::OlderPeople,
        Self::Students,
        Self::Workers,
        Self::Undocumented,
        Self::Uninsured,
        Self::Refugees,
        Self::AsylumSeekers,
        Self::Migrants,
        Self::Newcomers,
        Self::EuCitizens,
        Self::Roma,
        Self::Homeless,
        Self::SurvivorsOfViolence,
        Self::SurvivorsOfTorture,
        Self::SurvivorsOfTrafficking,
        Self::SurvivorsOfRacism,
        Self::PeopleWithDisabilities,
        Self::PeopleWhoUseDrugs,
        Self::LowIncome,
        Self::Detained,
        Self::Supporters,
        Self::Other,
    ];
}

/// For whom an offer is. What is absent is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Audience {
    /// The offer is restricted to these groups.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<Group>,
    /// The offer addresses these groups without excluding others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub welcome: Vec<Group>,
    /// Youngest age in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_min: Option<u8>,
    /// Oldest age in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_max: Option<u8>,
}
