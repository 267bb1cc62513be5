//! The kinds of help, the coarsest way to sort the directory.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What sort of help an offer is. The wire names are those of [`Kind::name`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it; docs/data.md explains each")]
pub enum Kind {
    Medical,
    ClearingHouse,
    Counselling,
    CounsellingCafe,
    Legal,
    Psychosocial,
    Women,
    Lgbtiq,
    ChildrenYouth,
    Shelter,
    EmergencyShelter,
    School,
    LanguageCourse,
    Work,
    Community,
    Culture,
    FoodClothing,
    Hotline,
    ChurchAsylum,
    CityCard,
    Network,
}

impl Kind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 21] = [
        Self::Medical,
        Self::ClearingHouse,
        Self::Legal,
        Self::Counselling,
        Self::CounsellingCafe,
        Self::Psychosocial,
        Self::EmergencyShelter,
        Self::Shelter,
        Self::FoodClothing,
        Self::Women,
        Self::Lgbtiq,
        Self::ChildrenYouth,
        Self::School,
        Self::LanguageCourse,
        Self::Work,
        Self::Community,
        Self::Culture,
        Self::CityCard,
        Self::ChurchAsylum,
        Self::Hotline,
        Self::Network,
    ];

    /// The name on the wire and in Fluent ids (`kind-NAME`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Medical => "medical",
            Self::ClearingHouse => "clearing-house",
            Self::Counselling => "counselling",
            Self::CounsellingCafe => "counselling-cafe",
            Self::Legal => "legal",
            Self::Psychosocial => "psychosocial",
            Self::Women => "women",
            Self::Lgbtiq => "lgbtiq",
            Self::ChildrenYouth => "children-youth",
            Self::Shelter => "shelter",
            Self::EmergencyShelter => "emergency-shelter",
            Self::School => "school",
            Self::LanguageCourse => "language-course",
            Self::Work => "work",
            Self::Community => "community",
            Self::Culture => "culture",
            Self::FoodClothing => "food-clothing",
            Self::Hotline => "hotline",
            Self::ChurchAsylum => "church-asylum",
            Self::CityCard => "city-card",
            Self::Network => "network",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_name_is_the_name() {
        for kind in Kind::ALL {
            let wire = serde_json::to_string(&kind).unwrap();
            assert_eq!(wire, format!("\"{}\"", kind.name()));
        }
    }
}
