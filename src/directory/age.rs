//! How old the facts of an offer are, judged by what they are about.

use chrono::NaiveDate;

use super::{Kind, Offer};

/// How far facts can be relied on by their age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// Recently confirmed.
    Fresh,
    /// Probably still right.
    Ageing,
    /// Call first.
    Old,
    /// May be gone.
    VeryOld,
    /// Nobody ever confirmed them.
    Never,
}

impl Age {
    /// Whether the hours should not be trusted without a call.
    #[must_use]
    pub fn call_first(self) -> bool {
        self >= Self::Old
    }
}

/// Days up to which facts are fresh, ageing and old.
struct Limits {
    fresh: i64,
    ageing: i64,
    old: i64,
}

/// Beds, meals and cafés depend on seasons, money and volunteers.
const SHORT: Limits = Limits {
    fresh: 90,
    ageing: 180,
    old: 365,
};
/// Offices move and change their hours every year or two.
const MEDIUM: Limits = Limits {
    fresh: 180,
    ageing: 365,
    old: 730,
};
/// Telephone lines, schools and networks keep their contact for years.
const LONG: Limits = Limits {
    fresh: 365,
    ageing: 730,
    old: 1460,
};

fn limits(kind: Kind) -> Limits {
    match kind {
        Kind::EmergencyShelter | Kind::Shelter | Kind::FoodClothing | Kind::CounsellingCafe => {
            SHORT
        }
        Kind::Hotline | Kind::School | Kind::Network | Kind::CityCard => LONG,
        _ => MEDIUM,
    }
}

/// The age of an offer's facts on `today`. A date in the future shows a wrong clock or a wrong
/// record, so it never counts as fresh.
#[must_use]
pub fn age_of(offer: &Offer, today: NaiveDate) -> Age {
    let Some(checked) = offer.checked else {
        return Age::Never;
    };
    let limits = limits(offer.kind);
    match (today - checked.on).num_days() {
        ..0 => Age::Ageing,
        days if days <= limits.fresh => Age::Fresh,
        days if days <= limits.ageing => Age::Ageing,
        days if days <= limits.old => Age::Old,
        _ => Age::VeryOld,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{Checked, CheckedHow};

    fn offer(kind: &str, on: Option<&str>) -> Offer {
        let mut offer: Offer = serde_json::from_value(serde_json::json!({
            "id": "x", "name": "X", "kind": kind, "place": {"type": "physical", "country": "DE"}
        }))
        .unwrap();
        offer.checked = on.map(|on| Checked {
            on: on.parse().unwrap(),
            how: CheckedHow::Web,
        });
        offer
    }

    #[test]
    fn a_shelter_ages_faster_than_a_hotline() {
        let today = "2026-11-21".parse().unwrap();
        let checked = Some("2026-05-05");
        assert_eq!(age_of(&offer("shelter", checked), today), Age::Old);
        assert_eq!(age_of(&offer("medical", checked), today), Age::Ageing);
        assert_eq!(age_of(&offer("hotline", checked), today), Age::Fresh);
    }

    #[test]
    fn what_nobody_confirmed_is_never_and_asks_for_a_call() {
        let today = "2026-11-21".parse().unwrap();
        assert_eq!(age_of(&offer("legal", None), today), Age::Never);
        assert!(Age::Never.call_first());
    }

    #[test]
    fn a_clock_that_is_behind_makes_nothing_fresh() {
        let today = "2019-01-01".parse().unwrap();
        assert_eq!(
            age_of(&offer("legal", Some("2026-11-01")), today),
            Age::Ageing
        );
    }
}
