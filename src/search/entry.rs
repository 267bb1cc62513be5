//! What the index keeps of an offer besides its words: its name as a whole, and where it is.

use super::evidence::{Evidence, weight};
use super::fold::spellings;
use super::{Place, Places, Why, distance_km};
use crate::directory::{Kind, Offer};

/// Fewer letters begin too many names and words for a kind.
pub(super) const MIN_START: usize = 3;

/// So far away is still near: a journey there and back in a day, so that those in a small town see the next city first.
const NEAR_KM: u32 = 100;
/// Countrywide offers stand between the near and the far ones.
pub(super) const COUNTRYWIDE: u32 = NEAR_KM + 1;
/// For another country or region, or somewhere unknown.
const NOWHERE: u32 = u32::MAX;

/// What is kept of an offer besides its words.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its folded name in all spellings.
    pub names: Vec<String>,
    pub city: Option<&'static Place>,
    position: Option<(f64, f64)>,
    /// Where its kind stands in lists.
    pub kind: usize,
}

impl Entry {
    pub(super) fn new(offer: &Offer, places: &'static Places) -> Self {
        let (folded, written_out) = spellings(&offer.name);
        let city = places.get(&offer.place);
        let own = offer.place.lat.zip(offer.place.lon);
        Self {
            names: [Some(folded), written_out].into_iter().flatten().collect(),
            city,
            position: own.or_else(|| city.and_then(Place::position)),
            kind: Kind::ALL
                .iter()
                .position(|kind| *kind == offer.kind)
                .unwrap_or(Kind::ALL.len()),
        }
    }

    /// What the whole query says for the name.
    pub(super) fn whole_name(&self, query: &[String]) -> Evidence {
        let any = |fits: fn(&str, &str) -> bool| {
            query
                .iter()
                .filter(|text| text.chars().count() >= MIN_START)
                .any(|text| self.names.iter().any(|name| fits(name, text)))
        };
        if any(|name, text| name == text) {
            Evidence::strong(weight::NAME, Why::Name)
        } else if any(|name, text| name.starts_with(text)) {
            Evidence::strong(weight::NAME_START, Why::NameStart)
        } else {
            Evidence::default()
        }
    }

    /// How near the offer is for somebody in `city`: 0 in it, then kilometres up to [`NEAR_KM`], then what serves the whole country or
    /// region and hotlines, then what is far.
    pub(super) fn nearness(&self, offer: &Offer, city: &Place) -> u32 {
        if self.city == Some(city) {
            return 0;
        }
        let place = &offer.place;
        let region = place.region.as_ref().filter(|_| place.city.is_none());
        if place.city.is_none() || offer.kind == Kind::Hotline {
            let serves = (place.country == city.country || place.country == "EU")
                && region.is_none_or(|region| Some(region) == city.region.as_ref());
            return if serves { COUNTRYWIDE } else { NOWHERE };
        }
        let Some((from, to)) = self.position.zip(city.position()) else {
            return NOWHERE;
        };
        // The earth is smaller than the number's range; the least is 1 because 0 is the city itself.
        let km = (distance_km(from, to) as u32).max(1);
        if km <= NEAR_KM {
            km
        } else {
            km.max(COUNTRYWIDE + 1)
        }
    }
}
