//! Opening the directory: store, built-in areas, everything ready for questions. Runs on a thread
//! of its own while the window already shows.

use std::collections::HashMap;
use std::path::PathBuf;

use chrono::NaiveDate;

use crate::directory::Offer;
use crate::finder::Finder;
use crate::search::{self, Places};
use crate::store::{Area, Location, Place, Started, Store, StoreError};

/// Something the staff should know about how the directory was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged, set aside and built anew.
    SetAside(PathBuf),
    /// The directory runs from memory; the error says why.
    Memory(StoreError),
    /// What is newer in the program could not be taken over.
    NotRenewed(StoreError),
}

/// The directory, ready.
pub struct Library {
    /// Answers questions.
    pub finder: Finder,
    /// The areas it holds.
    pub areas: Vec<Area>,
    /// The cities that have offers, with how many, most first.
    pub cities: Vec<(search::Place, usize)>,
    /// What to tell the staff.
    pub notices: Vec<Notice>,
}

impl Library {
    /// Opens the directory at `location`.
    ///
    /// # Errors
    /// When not even the built-in directory can be read.
    pub fn open(location: &Location) -> Result<Self, StoreError> {
        let (started, newer) = match Store::start(location) {
            // The file stays as it is for the newer Lotse that wrote it.
            Err(error @ StoreError::TooNew { .. }) => {
                (Store::start(&Location::memory())?, Some(error))
            }
            started => (started?, None),
        };
        let Started { opened, import } = started;
        let memory = match opened.place {
            Place::Memory { why } => Some(newer.unwrap_or(why)),
            Place::Disk(_) | Place::ReadOnlyDisk(_) => None,
        };
        let notices = (opened.set_aside.map(Notice::SetAside).into_iter())
            .chain(memory.map(Notice::Memory))
            .chain(import.err().map(Notice::NotRenewed))
            .collect();
        Ok(Self {
            notices,
            ..Self::new(opened.store.offers()?, opened.store.areas()?)
        })
    }

    /// Makes `offers` of `areas` ready, with nothing to tell.
    #[must_use]
    pub fn new(offers: Vec<Offer>, areas: Vec<Area>) -> Self {
        Self {
            cities: cities(&offers),
            finder: Finder::new(offers),
            areas,
            notices: Vec::new(),
        }
    }

    /// The date of the directory: the oldest of its areas, so that it never looks younger than
    /// any part of it.
    #[must_use]
    pub fn published_on(&self) -> Option<NaiveDate> {
        self.areas.iter().map(|area| area.published_on).min()
    }
}

fn cities(offers: &[Offer]) -> Vec<(search::Place, usize)> {
    let mut counts: HashMap<*const search::Place, (&search::Place, usize)> = HashMap::new();
    for place in offers
        .iter()
        .filter_map(|offer| Places::embedded().get(&offer.place))
    {
        counts.entry(place).or_insert((place, 0)).1 += 1;
    }
    let mut cities: Vec<_> = counts
        .into_values()
        .map(|(place, count)| (place.clone(), count))
        .collect();
    cities.sort_by(|one, other| {
        other
            .1
            .cmp(&one.1)
            .then_with(|| one.0.name.cmp(&other.0.name))
    });
    cities
}

impl std::fmt::Debug for Library {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Library")
            .field("areas", &self.areas.len())
            .finish_non_exhaustive()
    }
}
