//! Words in any language to offers.
//!
//! A query is folded, cut into units that each mean one thing (a kind of help, a city, a word), and every offer is judged by what it
//! has of them. The window shows what was understood and never an empty list where a part of the query was found.
//!
//! Order of the hits: an offer's whole name, then the beginning of its name, a word of it, the beginning of a word, a word for its
//! kind, the beginning of one, the end of a compound, its city, then words of its summary, and words with typing errors below all
//! of these. Not every word must be found; those with more of them come first.

mod entry;
mod evidence;
mod fold;
mod index;
mod lexicon;
mod order;
mod places;
mod query;
mod vocabulary;

pub use fold::fold;
pub use index::Index;
pub use lexicon::Lexicon;
pub use places::{Place, Places, distance_km};

use crate::directory::Kind;

/// What a search found and how it read the query.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// How the query was read.
    pub understood: Understood,
    /// The offers, best first.
    pub hits: Vec<Hit>,
}

/// How a query was read, to be shown and corrected.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Understood {
    /// The kinds of help that words stand for, in the order of the words.
    pub kinds: Vec<Kind>,
    /// The city.
    pub city: Option<&'static Place>,
}

/// An offer that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its place in the offers given to [`Index::new`].
    pub offer: usize,
    /// How well its words fit. Hits are in order already: with a city in the query, where an offer is counts before this.
    pub score: i64,
    /// The best reason for it.
    pub why: Why,
}

/// Why an offer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Why {
    /// Nothing was asked.
    #[default]
    Everything,
    /// The query is its name.
    Name,
    /// Its name begins with the query.
    NameStart,
    /// A word is in its name.
    NameWord,
    /// A word is in the name of its organisation.
    Organisation,
    /// A word stands for its kind.
    Kind(Kind),
    /// It is in the city.
    City,
    /// A word is in its summary.
    Summary,
    /// A word is nearly in its name or one for its kind.
    Similar,
    /// It is not in the city, and nothing but the city was asked for.
    Elsewhere,
}
