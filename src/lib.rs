//! Lotse: a directory of solidarity services that works offline, in many languages.
//!
//! The map of the crate, lowest layer first; arrows go up only (docs/architecture.md).
//!
//! | module        | job                                                               |
//! |---------------|-------------------------------------------------------------------|
//! | [`directory`] | what an offer is: plain values                                    |
//! | [`assets`]    | what is built in: directory, places, holidays, locales, fonts     |
//! | [`bundle`]    | the JSON form of an area: limits, validation, schema              |
//! | [`opening`]   | when an offer is open: the five answers                           |
//! | [`locale`]    | Fluent texts, direction, dates and lists in every language        |
//! | [`search`]    | words in any language to offers                                   |
//! | [`store`]     | SQLite: schema, migrations, replacing an area in one transaction  |
//! | [`finder`]    | from what somebody wants to what the window lists                 |
//! | [`wording`]   | what an offer says in a language: statements, cards               |
//! | `ui`          | the design system: the only place with iced styling               |
//! | `app`         | the screens                                                       |

pub mod assets;
pub mod bundle;
pub mod directory;
pub mod finder;
pub mod locale;
pub mod opening;
pub mod search;
pub mod store;
pub mod wording;

#[cfg(feature = "window")]
pub mod app;
#[cfg(feature = "window")]
pub mod ui;
