//! One offer: everything the directory knows of it, to read, copy, call or carry away.

mod view;

pub use view::view;

use url::Url;

use super::Context;
use crate::directory::Phone;
use crate::wording;

/// The button that closes the offer.
pub const CLOSE_ID: &str = "offer-close";
/// The part that scrolls.
pub const PAGE_ID: &str = "offer-page";

/// The offer being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Its index in the finder's offers.
    pub index: usize,
    /// Whether its QR code is shown.
    pub qr: bool,
}

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The offer was closed.
    Closed,
    /// The whole card was copied.
    CardCopied,
    /// One line was copied.
    Copied(String),
    /// The QR code was asked for or put away.
    QrShown(bool),
    /// A link was followed.
    Followed(Link),
}

/// What the window shall do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing more.
    None,
    /// Close the offer.
    Close,
    /// Copy the whole card.
    CopyCard,
    /// Copy a line.
    Copy(String),
    /// Hand a link to the system.
    OpenLink(Link),
}

/// Something that the system can open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A page.
    Website(String),
    /// An address to write to.
    Mail(String),
    /// A number to call.
    Call(String),
}

impl Link {
    /// The link of a telephone number.
    #[must_use]
    pub fn call(phone: &Phone) -> Self {
        Self::Call(phone.number.clone())
    }

    /// The address handed to the system, only ever https, http, mailto or tel. Data comes from
    /// strangers, so it is parsed and written anew, never passed on as it is.
    #[must_use]
    pub fn target(&self) -> Option<Url> {
        let (text, schemes): (String, &[&str]) = match self {
            Self::Website(address) => (address.clone(), &["https", "http"]),
            // A question mark would begin headers such as cc or a ready-made text.
            Self::Mail(address) if address.contains(['?', '&', '%']) => return None,
            Self::Mail(address) => (format!("mailto:{address}"), &["mailto"]),
            Self::Call(number) => {
                let is_number = number.chars().enumerate().all(|(index, character)| {
                    character.is_ascii_digit() || (index == 0 && character == '+')
                });
                if !is_number {
                    return None;
                }
                (format!("tel:{number}"), &["tel"])
            }
        };
        let url = Url::parse(&text).ok()?;
        schemes.contains(&url.scheme()).then_some(url)
    }
}

impl State {
    /// Opens the offer at `index`.
    #[must_use]
    pub fn new(index: usize) -> Self {
        Self { index, qr: false }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Closed => Action::Close,
            Message::CardCopied => Action::CopyCard,
            Message::Copied(text) => Action::Copy(text),
            Message::QrShown(shown) => {
                self.qr = shown;
                Action::None
            }
            Message::Followed(link) => Action::OpenLink(link),
        }
    }

    /// The whole offer as text in the reader's language.
    #[must_use]
    pub fn card(&self, context: Context<'_>) -> Option<String> {
        let library = context.library?;
        let offer = library.finder.offers().get(self.index)?;
        Some(wording::card(context.locale, offer, context.now, library.published_on()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_reach_the_system() {
        for address in ["javascript:alert(1)", "file:///etc/passwd", "smb://host/x", "not a link"] {
            assert_eq!(Link::Website(address.into()).target(), None, "{address}");
        }
        let website = Link::Website("https://example.org/a b".into()).target().unwrap();
        assert_eq!(website.as_str(), "https://example.org/a%20b");
    }

    #[test]
    fn a_number_is_digits_and_nothing_else() {
        assert_eq!(Link::Call("+4930123".into()).target().unwrap().as_str(), "tel:+4930123");
        assert_eq!(Link::Call("112;phone-context=x".into()).target(), None);
    }

    #[test]
    fn an_address_brings_no_headers_along() {
        assert_eq!(Link::Mail("a@example.org?cc=b@example.org".into()).target(), None);
        assert!(Link::Mail("a@example.org".into()).target().is_some());
    }
}
