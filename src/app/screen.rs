//! The screens. Each has `State, Message, Action, update, view`, as far as it needs them: messages
//! say what happened, actions say what the window shall do about it.

pub mod about;
pub mod choose;
pub mod help;
pub mod neutral;
pub mod offer;
pub mod results;
pub mod settings;
pub mod start;

use chrono::{DateTime, Utc};

use super::load::Library;
use super::settings::Settings;
use crate::locale::Locale;
use crate::ui::text::Ink;
use crate::ui::{Element, Space, layout};
use crate::wording::Tone;

/// Which page is shown. Reading an offer is no page of its own: it stands beside the results or,
/// in a narrow window, in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// Search field, city, pictograms.
    #[default]
    Start,
    /// Results, filters and the open offer.
    Results,
    /// A list to choose from.
    Choose(choose::What),
    /// Language, text size, colours.
    Settings,
    /// The keys.
    Help,
    /// Version, areas, licences.
    About,
    /// Nothing that anybody could read over a shoulder.
    Neutral,
}

/// What every view may look at.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The interface language.
    pub locale: &'a Locale,
    /// The directory, once it is open.
    pub library: Option<&'a Library>,
    /// What the staff set.
    pub settings: &'a Settings,
    /// The country that everything on the page is about (ISO 3166-1), if there is one.
    pub country: Option<&'a str>,
    /// The visitor's language is another than the staff's.
    pub visit_has_language: bool,
    /// The present moment.
    pub now: DateTime<Utc>,
    /// Width of the window in logical pixels, after the text size.
    pub width: f32,
}

/// From this width list and offer stand beside each other.
const SIDE_BY_SIDE_FROM: f32 = 1000.0;

impl Context<'_> {
    /// Whether list and offer stand beside each other.
    #[must_use]
    pub fn side_by_side(&self) -> bool {
        self.width >= SIDE_BY_SIDE_FROM
    }

    /// Whether there is room for the most important things only, such as at 150 % on an old screen.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        !self.side_by_side()
    }
}

/// Lines of a page are no longer than is easy to read.
const PAGE_WIDTH: f32 = 760.0;

/// A page of parts below each other that scrolls.
fn page<'a, Message: 'a>(
    id: &'static str,
    parts: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let parts = layout::at_most(PAGE_WIDTH, layout::column(Space::Large, parts));
    layout::scroll(id, layout::padded(Space::Large, layout::centred(parts)))
}

/// The colour that goes with a tone.
fn ink(tone: Tone) -> Ink {
    match tone {
        Tone::Good => Ink::Good,
        Tone::Neutral => Ink::Normal,
        Tone::Caution => Ink::Caution,
        Tone::Unknown => Ink::Muted,
    }
}
