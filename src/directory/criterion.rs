//! The questions that filters ask of an offer, each answered with a [`Fact`].

use super::{Appointment, Cost, Fact, Group, Offer};

/// A wish that does not depend on the time or on another choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Criterion {
    PapersNotAsked,
    Anonymous,
    Free,
    NoAppointment,
    WomenOnly,
    ChildrenWelcome,
    StepFree,
}

impl Criterion {
    /// Every criterion, in the order in which the window lists them.
    pub const ALL: [Self; 7] = [
        Self::PapersNotAsked,
        Self::Anonymous,
        Self::Free,
        Self::NoAppointment,
        Self::WomenOnly,
        Self::ChildrenWelcome,
        Self::StepFree,
    ];

    /// The name in ids and Fluent ids (`filter-NAME`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PapersNotAsked => "papers-not-asked",
            Self::Anonymous => "anonymous",
            Self::Free => "free",
            Self::NoAppointment => "no-appointment",
            Self::WomenOnly => "women-only",
            Self::ChildrenWelcome => "children-welcome",
            Self::StepFree => "step-free",
        }
    }

    /// Whether `offer` meets the criterion, as far as its sources say.
    #[must_use]
    pub fn of(self, offer: &Offer) -> Fact {
        match self {
            Self::PapersNotAsked => offer.access.papers_asked.negated(),
            Self::Anonymous => offer.access.anonymous,
            Self::Free => match offer.access.cost {
                Cost::Free => Fact::Yes,
                Cost::SmallFee | Cost::Paid => Fact::No,
                Cost::ByIncome | Cost::Unknown => Fact::Unknown,
            },
            Self::NoAppointment => match offer.access.appointment {
                Appointment::None => Fact::Yes,
                Appointment::ByPhone | Appointment::Required => Fact::No,
                Appointment::Unknown => Fact::Unknown,
            },
            Self::WomenOnly => women_only(offer),
            Self::ChildrenWelcome => children_welcome(offer),
            Self::StepFree => offer.place.step_free,
        }
    }
}

fn women_only(offer: &Offer) -> Fact {
    let audience = &offer.audience;
    let open_to_others = |group: &Group| matches!(group, Group::Men | Group::Everyone);
    if audience.only.contains(&Group::Women) {
        // A house for women and men is not for women only.
        return if audience.only.iter().any(open_to_others) {
            Fact::No
        } else {
            Fact::Yes
        };
    }
    if audience
        .only
        .iter()
        .chain(&audience.welcome)
        .any(open_to_others)
    {
        return Fact::No;
    }
    Fact::Unknown
}

fn children_welcome(offer: &Offer) -> Fact {
    let audience = &offer.audience;
    // Parents are not meant: a course for parents may have no room for their children.
    let with_children = |group: &Group| matches!(group, Group::Children | Group::Families);
    if audience
        .only
        .iter()
        .chain(&audience.welcome)
        .any(with_children)
    {
        return Fact::Yes;
    }
    if audience.age_min.is_some_and(|age| age >= ADULT) {
        return Fact::No;
    }
    Fact::Unknown
}

/// Age in years from which somebody is no child in the law of all countries covered.
const ADULT: u8 = 18;

#[cfg(test)]
mod tests {
    use super::*;

    fn children_at(welcome: &str) -> Fact {
        let offer = serde_json::json!({
            "id": "x", "name": "X", "kind": "counselling",
            "place": {"type": "physical", "country": "DE"}, "audience": {"welcome": [welcome]}
        });
        Criterion::ChildrenWelcome.of(&serde_json::from_value(offer).unwrap())
    }

    #[test]
    fn who_welcomes_parents_says_nothing_of_their_children() {
        assert_eq!(children_at("parents"), Fact::Unknown);
        assert_eq!(children_at("children"), Fact::Yes);
        assert_eq!(children_at("families"), Fact::Yes);
    }
}
