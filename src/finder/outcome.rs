//! The answer: what fits, what may fit, what does not, and what each further wish would leave.

use std::collections::{BTreeMap, BTreeSet};

use crate::directory::{Fact, Kind, Offer};
use crate::search::{Understood, Why};

use super::{Filter, Filters};

/// One offer of the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its index in the finder's offers.
    pub offer: usize,
    /// Kilometres from the city asked for, if both places are known.
    pub distance_km: Option<f64>,
    /// Why it is here.
    pub why: Why,
}

/// How many fitting offers each wish would leave, the others staying as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By wish.
    pub filters: BTreeMap<Filter, usize>,
    /// By kind, as if no kind were wished.
    pub kinds: BTreeMap<Kind, usize>,
    /// By spoken language, as if none were wished.
    pub languages: BTreeMap<String, usize>,
}

/// The answer to a question. No offer that matched the words is lost: it is in one of the two
/// lists or counted as not fitting.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// What the words were taken to mean.
    pub understood: Understood,
    /// Offers that fit all wishes, best first.
    pub fitting: Vec<Found>,
    /// Offers for which nobody said whether they fit: ask first.
    pub unknown: Vec<Found>,
    /// How many do not fit.
    pub not_fitting: usize,
    /// What each further wish would leave.
    pub counts: Counts,
}

impl Outcome {
    /// Sorts a hit into its list and counts it for every wish it fits, also for each of
    /// `languages`. `fact` answers a wish for this offer; hours are slow to work out, so it is
    /// asked once for each wish and only if that matters.
    pub(super) fn sort_in(
        &mut self,
        found: Found,
        offer: &Offer,
        wishes: &Filters,
        languages: &BTreeSet<String>,
        fact: impl Fn(Filter) -> Fact,
    ) {
        let on = wishes
            .on
            .iter()
            .map(|filter| fact(*filter))
            .fold(Fact::Yes, Fact::and);
        let language = wishes
            .language
            .as_deref()
            .map_or(Fact::Yes, |tag| Filters::speaks(offer, tag));
        let kind = wishes
            .kind
            .map_or(Fact::Yes, |kind| Filters::is_kind(offer, kind));

        if on.and(language) == Fact::Yes {
            *self.counts.kinds.entry(offer.kind).or_default() += 1;
        }
        if on.and(kind) == Fact::Yes {
            let spoken = languages
                .iter()
                .filter(|tag| Filters::speaks(offer, tag) == Fact::Yes);
            for tag in spoken {
                *self.counts.languages.entry(tag.clone()).or_default() += 1;
            }
        }
        match on.and(language).and(kind) {
            Fact::Yes => {
                for filter in Filter::ALL {
                    let fits = wishes.on.contains(&filter) || fact(filter) == Fact::Yes;
                    *self.counts.filters.entry(filter).or_default() += usize::from(fits);
                }
                self.fitting.push(found);
            }
            Fact::Unknown => self.unknown.push(found),
            Fact::No => self.not_fitting += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn each_wish_is_asked_once() {
        let offer = serde_json::json!({
            "id": "x", "name": "X", "kind": "legal",
            "place": {"type": "physical", "country": "DE"}
        });
        let offer: Offer = serde_json::from_value(offer).unwrap();
        let wishes = Filters {
            on: vec![Filter::OpenNow, Filter::OpenToday],
            ..Filters::default()
        };
        for (answer, asked_of_all) in [(Fact::Yes, Filter::ALL.len()), (Fact::Unknown, 2)] {
            let asked = RefCell::new(Vec::new());
            let found = Found {
                offer: 0,
                distance_km: None,
                why: Why::default(),
            };
            let mut outcome = Outcome::default();
            outcome.sort_in(found, &offer, &wishes, &BTreeSet::new(), |filter| {
                asked.borrow_mut().push(filter);
                answer
            });
            let asked = asked.into_inner();
            let different: BTreeSet<_> = asked.iter().collect();
            assert_eq!((asked.len(), different.len()), (asked_of_all, asked_of_all));
        }
    }
}
