//! What an offer says in a language: statements and whole cards as plain text.
//!
//! The window, the copied card, the QR code and `lotsectl show` all speak through this module, so
//! that they never say different things.

mod access;
mod card;
mod opening;
mod people;
mod place;

pub use access::{access, cost_word, papers_word};
pub use card::{card, short_card};
pub use opening::{OpeningWords, opening, week};
pub use people::{audience, languages, languages_short};
pub use place::{address_lines, distance, phone, short_place};

use chrono::NaiveDate;

use crate::directory::{Age, Localized, Offer, PhonePurpose, State, Warning, age_of};
use crate::locale::{FluentArgs, Locale, bidi, fluent_args};

/// How a statement is meant, for an icon and a colour beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Makes a visit easier.
    Good,
    /// Simply so.
    Neutral,
    /// Asks for care.
    Caution,
    /// Nobody said: ask first.
    Unknown,
}

/// One statement about an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The whole sentence.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
}

/// A text of the directory, chosen for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The text, free of control characters.
    pub text: String,
    /// The language it is in.
    pub tag: String,
    /// No person has read it.
    pub machine: bool,
}

/// The text in the reader's language or the nearest one there is.
#[must_use]
pub fn choose(locale: &Locale, localized: &Localized) -> Option<Chosen> {
    let wished = locale.tags().map(|tag| tag as &str);
    let any = localized.0.keys().map(String::as_str);
    let (tag, text) = localized.get(wished.chain(any))?;
    Some(Chosen {
        text: bidi::clean(&text.text),
        tag: tag.to_owned(),
        machine: text.by == crate::directory::Author::Machine,
    })
}

/// What the counter should know first: that it has closed, the warnings, the age of the facts.
#[must_use]
pub fn warnings(locale: &Locale, offer: &Offer, today: NaiveDate) -> Vec<String> {
    let old = calls_first(offer, today) && !offer.warnings.contains(&Warning::CallFirst);
    let warnings = offer
        .warnings
        .iter()
        .map(|warning| self::warning(locale, offer, *warning));
    let old = old.then(|| locale.text_with("age-call-first", &reach(offer)));
    state(locale, offer)
        .into_iter()
        .chain(warnings)
        .chain(old)
        .collect()
}

/// The warning that stands on a card, too: that there may be nobody there.
#[must_use]
pub fn gravest_warning(locale: &Locale, offer: &Offer) -> Option<String> {
    [Warning::MayBeClosed, Warning::MayHaveMoved]
        .into_iter()
        .find(|warning| offer.warnings.contains(warning))
        .map(|warning| self::warning(locale, offer, warning))
}

fn warning(locale: &Locale, offer: &Offer, warning: Warning) -> String {
    locale.text_with(&format!("warning-{}", wire_name(&warning)), &reach(offer))
}

/// That an offer is not there, unless it is.
fn state(locale: &Locale, offer: &Offer) -> Option<String> {
    let id = match offer.state {
        State::Active => return None,
        State::Paused => "state-paused",
        State::Closed => "state-closed",
        State::Withdrawn => "state-withdrawn",
    };
    Some(locale.text(id))
}

/// How somebody can ask first: "call first" would be no advice where there is no number.
fn reach(offer: &Offer) -> FluentArgs<'static> {
    let contact = &offer.contact;
    let has_voice = contact
        .phones
        .iter()
        .any(|phone| phone.purpose == PhonePurpose::Voice);
    let can_write =
        !(contact.phones.is_empty() && contact.emails.is_empty() && contact.websites.is_empty());
    let reach = match (has_voice, can_write) {
        (true, _) => "phone",
        (false, true) => "write",
        (false, false) => "none",
    };
    fluent_args!["reach" => reach]
}

/// Old facts are never shown as good news.
fn soften(statement: Statement, offer: &Offer, today: NaiveDate) -> Statement {
    match statement.tone {
        Tone::Good if calls_first(offer, today) => Statement {
            tone: Tone::Neutral,
            ..statement
        },
        _ => statement,
    }
}

/// Whether the facts are so old that a call should come before a visit.
#[must_use]
pub fn calls_first(offer: &Offer, today: NaiveDate) -> bool {
    age_of(offer, today).call_first()
}

/// How old the facts are, such as *source: 3 months ago*: a page that was read is not yet a check.
#[must_use]
pub fn checked(locale: &Locale, offer: &Offer, today: NaiveDate) -> Statement {
    let tone = match age_of(offer, today) {
        Age::Fresh => Tone::Good,
        Age::Ageing => Tone::Neutral,
        Age::Old | Age::VeryOld | Age::Never => Tone::Caution,
    };
    let text = match offer.checked {
        Some(checked) => locale.text_with(
            &format!("checked-{}", wire_name(&checked.how)),
            &fluent_args!["ago" => locale.ago(checked.on, today)],
        ),
        None => locale.text("checked-never"),
    };
    Statement { text, tone }
}

/// The name of a kebab-case unit variant on the wire, which is also the end of its Fluent id.
fn wire_name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
