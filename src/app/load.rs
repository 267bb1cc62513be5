//! Opening the directory: store, built-in areas, everything ready for questions. Runs on a thread
//! of its own while the window already shows.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::finder::Finder;
use crate::store::{Area, Location, Opened, Place, Store, StoreError};

/// Something the staff should know about how the directory was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged, set aside and built anew.
    SetAside(PathBuf),
    /// The directory runs from memory; the Fluent id says why.
    Memory(&'static str),
}

/// The directory, ready.
pub struct Library {
    /// Answers questions.
    pub finder: Finder,
    /// The areas it holds.
    pub areas: Vec<Area>,
    /// What to tell the staff.
    pub notices: Vec<Notice>,
}

impl Library {
    /// Opens the directory at `location`.
    ///
    /// # Errors
    /// When not even the built-in directory can be read.
    pub fn open(location: &Location) -> Result<Self, StoreError> {
        let Opened { store, place, set_aside } = Store::open(location)?;
        let mut notices: Vec<Notice> = set_aside.into_iter().map(Notice::SetAside).collect();
        if let Place::Memory { why: Some(why) } = &place {
            notices.push(Notice::Memory(why.message_id()));
        }
        Ok(Self { finder: Finder::new(store.offers()?), areas: store.areas()?, notices })
    }

    /// The date of the directory: the oldest of its areas, so that it never looks younger than
    /// any part of it.
    #[must_use]
    pub fn published_on(&self) -> Option<NaiveDate> {
        self.areas.iter().map(|area| area.published_on).min()
    }
}

impl std::fmt::Debug for Library {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Library").field("areas", &self.areas.len()).finish_non_exhaustive()
    }
}
