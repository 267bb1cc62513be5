//! A list to choose from: a city, a kind of help, a language. Typing narrows it, in any script.

mod view;

pub use view::view;

use crate::directory::Kind;
use crate::search::Place;

/// The field that narrows the list.
pub const FIELD_ID: &str = "choose-field";
/// The list, which scrolls.
pub const LIST_ID: &str = "choose-list";
/// What every row's id begins with.
pub const ROW_PREFIX: &str = "choice-";

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The city where the visitor is.
    City,
    /// A kind of help.
    Kind,
    /// A language spoken there.
    Language,
}

/// What was chosen; none takes the choice back.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// A city.
    City(Option<Place>),
    /// A kind.
    Kind(Option<Kind>),
    /// A BCP 47 tag.
    Language(Option<String>),
}

/// What is typed.
#[derive(Debug, Default)]
pub struct State {
    typed: String,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list was narrowed.
    Typed(String),
    /// A row was chosen.
    Chosen(Choice),
    /// The list was left without a choice.
    Closed,
}

/// What the window shall do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing more.
    None,
    /// Take the choice and go back.
    Choose(Choice),
    /// Go back.
    Close,
}

impl State {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(typed) => {
                self.typed = typed;
                Action::None
            }
            Message::Chosen(choice) => Action::Choose(choice),
            Message::Closed => Action::Close,
        }
    }
}
