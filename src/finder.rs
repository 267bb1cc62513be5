//! From what somebody wants to what the window lists: search, filters, counts and order.
//!
//! It ties the search to the opening hours and the access facts and knows nothing of windows, so
//! that the window, the tool and the tests ask the same question and get the same answer.

mod filter;
mod outcome;

pub use filter::{Filter, Filters};
pub use outcome::{Counts, Found, Outcome};

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::directory::{Offer, State};
use crate::opening::Timetable;
use crate::search::{Index, Place, Places, distance_km};

/// The directory made ready for questions. Building it is the work of a moment, but not of a
/// frame: it belongs on another thread.
pub struct Finder {
    offers: Arc<[Offer]>,
    timetables: Vec<Timetable>,
    /// The languages that somebody may wish.
    languages: BTreeSet<String>,
    index: Index,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// What somebody typed.
    pub query: String,
    /// What must be so.
    pub filters: Filters,
    /// The moment for which "open now" is asked.
    pub now: DateTime<Utc>,
}

impl Finder {
    /// Makes `offers` ready.
    #[must_use]
    pub fn new(offers: Vec<Offer>) -> Self {
        let offers: Arc<[Offer]> = offers.into();
        let timetables = offers.iter().map(Timetable::new).collect();
        Self {
            timetables,
            languages: Filters::languages(&offers),
            index: Index::new(Arc::clone(&offers)),
            offers,
        }
    }

    /// All offers.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// The prepared hours of the offer at `index` of [`Finder::offers`].
    #[must_use]
    pub fn timetable(&self, index: usize) -> &Timetable {
        &self.timetables[index]
    }

    /// Answers a question.
    #[must_use]
    pub fn find(&self, request: &Request) -> Outcome {
        let chosen = request.filters.city.as_ref();
        let found = self.index.search(&request.query, chosen);
        // What somebody types is the newest word, so a city in the query beats the chosen one.
        let city = found.understood.city.or(chosen);
        let mut outcome = Outcome {
            understood: found.understood,
            ..Outcome::default()
        };
        for hit in found.hits {
            let (offer, timetable) = (&self.offers[hit.offer], &self.timetables[hit.offer]);
            let distance_km = Self::distance(offer, city);
            let found = Found {
                offer: hit.offer,
                distance_km,
                why: hit.why,
            };
            outcome.sort_in(found, offer, &request.filters, &self.languages, |filter| {
                filter.fact(offer, timetable, request.now)
            });
        }
        // What has paused or ended is found by its name, but comes after everything that is there.
        for list in [&mut outcome.fitting, &mut outcome.unknown] {
            list.sort_by_key(|found| self.offers[found.offer].state != State::Active);
        }
        outcome
    }

    fn distance(offer: &Offer, city: Option<&Place>) -> Option<f64> {
        let from = city?.position()?;
        let place = &offer.place;
        let to = match (place.lat, place.lon) {
            (Some(lat), Some(lon)) => (lat, lon),
            _ => Places::embedded().get(place)?.position()?,
        };
        Some(distance_km(from, to))
    }
}
