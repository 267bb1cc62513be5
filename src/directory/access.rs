//! What an offer asks of those who come, and who learns of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Fact;

/// What it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cost {
    Free,
    SmallFee,
    ByIncome,
    Paid,
    #[default]
    Unknown,
}

/// Whether an appointment is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Appointment {
    None,
    ByPhone,
    Required,
    #[default]
    Unknown,
}

/// Whether authorities learn about a visit. More than yes and no, because German schools, for
/// instance, need not report by law (section 87 of the Residence Act since 2011).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DataSharing {
    /// Nothing is passed on.
    No,
    /// Only with the visitor's consent.
    WithConsent,
    /// A law exempts the body from reporting.
    ExemptByLaw,
    /// The body must report.
    Obliged,
    /// Nobody said.
    #[default]
    Unknown,
}

/// The access facts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Access {
    /// Whether identity or residence papers are asked for.
    pub papers_asked: Fact,
    /// Whether a visitor may stay anonymous.
    pub anonymous: Fact,
    /// Whether a name must be given, true or not.
    pub name_needed: Fact,
    /// Whether health insurance is needed.
    pub insurance_needed: Fact,
    /// What it costs.
    pub cost: Cost,
    /// Whether authorities learn about a visit.
    pub passes_data_on: DataSharing,
    /// Whether an appointment is needed.
    pub appointment: Appointment,
}
