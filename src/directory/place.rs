//! Where an offer is, if it is anywhere.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Fact;

/// How an offer is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceType {
    /// At an address, or somewhere in a city.
    #[default]
    Physical,
    /// By telephone only.
    Phone,
    /// On the web only.
    Online,
    /// Comes to people: a bus, a street team.
    Mobile,
    /// Its address is secret: street, postcode and coordinates are refused.
    Protected,
}

/// The place of an offer. What is absent is unknown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("if" = {"properties": {"type": {"const": "protected"}}}))]
#[schemars(extend("then" = {"properties": {"street": {"type": "null"}, "postcode": {"type": "null"}, "lat": {"type": "null"}, "lon": {"type": "null"}}}))]
pub struct Place {
    /// How the offer is reached.
    #[serde(rename = "type")]
    pub kind: PlaceType,
    /// Street and house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postcode as written in its country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The city's name in its own country. Absent for countrywide offers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// ISO 3166-2 code, such as `DE-SN`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2 code, or the reserved `EU`.
    pub country: String,
    /// Latitude in degrees, WGS 84.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// Longitude in degrees, WGS 84.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    /// Whether a wheelchair gets in without a step.
    #[serde(default, skip_serializing_if = "Fact::is_unknown")]
    pub step_free: Fact,
}
