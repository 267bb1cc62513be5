//! The results: search field, filters and one card an offer.

mod view;

pub use view::{head, list};

use std::sync::Arc;

use super::choose;
use crate::finder::{Filter, Filters, Outcome};

/// The search field.
pub const SEARCH_ID: &str = "results-search";
/// The button that shows and hides the filters.
pub const FILTERS_ID: &str = "results-filters";
/// The list, which scrolls.
pub const LIST_ID: &str = "results-list";
/// What every card's id begins with.
pub const CARD_PREFIX: &str = "card-";

/// So many cards are drawn at first and with every "show more": each is laid out and shaped
/// whether it is in sight or not.
const PAGE: usize = 30;

/// Query, filters and the newest answer.
#[derive(Debug)]
pub struct State {
    /// What somebody typed.
    pub query: String,
    /// What must be so.
    pub filters: Filters,
    /// The newest answer; none while the first is on its way.
    pub outcome: Option<Arc<Outcome>>,
    /// How many cards may be drawn.
    shown: usize,
    /// Whether the filters are shown; none leaves it to the width of the window.
    filters_shown: Option<bool>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            query: String::new(),
            filters: Filters::default(),
            outcome: None,
            shown: PAGE,
            filters_shown: None,
        }
    }
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The query was changed.
    QueryChanged(String),
    /// Enter was pressed in the search field.
    Submitted,
    /// A wish was turned on or off.
    FilterToggled(Filter),
    /// The filters were shown or hidden.
    FiltersShown(bool),
    /// All wishes were taken back.
    FiltersCleared,
    /// A list to choose from was asked for.
    ChoiceOpened(choose::What),
    /// An offer was opened, by its index.
    OfferOpened(usize),
    /// More cards were asked for.
    MoreShown,
}

/// What the window shall do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing more.
    None,
    /// Ask the question anew.
    Ask,
    /// Ask anew; the button that took the wishes back is gone.
    AskWithoutWishes,
    /// Open an offer.
    Open(usize),
    /// Open a list to choose from.
    Choose(choose::What),
    /// Go to the first card.
    FocusFirst,
}

impl State {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::QueryChanged(query) => {
                self.query = query;
                self.asked()
            }
            Message::Submitted => Action::FocusFirst,
            Message::FilterToggled(filter) => {
                self.filters.toggle(filter);
                self.asked()
            }
            Message::FiltersCleared => {
                self.forget_wishes();
                self.shown = PAGE;
                Action::AskWithoutWishes
            }
            Message::FiltersShown(shown) => {
                self.filters_shown = Some(shown);
                Action::None
            }
            Message::ChoiceOpened(what) => Action::Choose(what),
            Message::OfferOpened(index) => Action::Open(index),
            Message::MoreShown => {
                self.shown += PAGE;
                Action::None
            }
        }
    }

    /// Forgets the query and all wishes.
    pub fn begin_anew(&mut self) {
        self.query.clear();
        self.forget_wishes();
    }

    /// The city orders the list and hides nothing, so it stays.
    fn forget_wishes(&mut self) {
        let city = self.filters.city.take();
        self.filters = Filters {
            city,
            ..Filters::default()
        };
    }

    /// Takes in a choice from a list.
    pub fn choose(&mut self, choice: choose::Choice) {
        match choice {
            choose::Choice::City(city) => self.filters.city = city,
            choose::Choice::Kind(kind) => self.filters.kind = kind,
            choose::Choice::Language(tag) => self.filters.language = tag,
        }
        self.shown = PAGE;
    }

    /// Takes in the answer to the newest question.
    pub fn answered(&mut self, outcome: Option<Arc<Outcome>>) {
        self.outcome = outcome;
    }

    /// Whether anything was asked.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.query.is_empty() || self.filters != Filters::default()
    }

    /// Whether the filters are in sight.
    #[must_use]
    pub fn filters_shown(&self, wide: bool) -> bool {
        self.filters_shown.unwrap_or(wide)
    }

    /// Shows the filters if they are hidden, and the other way round.
    pub fn toggle_filters(&mut self, wide: bool) {
        self.filters_shown = Some(!self.filters_shown(wide));
    }

    fn asked(&mut self) -> Action {
        self.shown = PAGE;
        Action::Ask
    }
}

/// The id of an offer's card.
#[must_use]
pub fn card_id(index: usize) -> String {
    format!("{CARD_PREFIX}{index}")
}

/// The id of the button that opens a list to choose from.
#[must_use]
pub fn choice_id(what: choose::What) -> &'static str {
    match what {
        choose::What::City => "filter-city",
        choose::What::Kind => "filter-kind",
        choose::What::Language => "filter-language",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;

    #[test]
    fn clearing_the_filters_keeps_the_query() {
        let mut state = State::default();
        state.update(Message::QueryChanged("arzt".into()));
        state.update(Message::FilterToggled(Filter::OpenNow));
        state.choose(choose::Choice::Kind(Some(Kind::Medical)));
        assert_eq!(
            state.update(Message::FiltersCleared),
            Action::AskWithoutWishes
        );
        assert_eq!(state.query, "arzt");
        assert_eq!(state.filters, Filters::default());
    }

    #[test]
    fn a_new_question_begins_at_the_first_page() {
        let mut state = State::default();
        state.update(Message::MoreShown);
        assert_eq!(state.shown, 2 * PAGE);
        state.update(Message::QueryChanged("a".into()));
        assert_eq!(state.shown, PAGE);
    }

    #[test]
    fn filters_follow_the_width_until_somebody_decides() {
        let mut state = State::default();
        assert!(state.filters_shown(true) && !state.filters_shown(false));
        state.toggle_filters(true);
        assert!(!state.filters_shown(true) && !state.filters_shown(false));
    }
}
