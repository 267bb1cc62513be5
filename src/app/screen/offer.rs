//! One offer: everything the directory knows of it, to read, copy, call or carry away.

mod view;

pub use view::view;

use iced::widget::qr_code;
use url::Url;

use super::Context;
use crate::directory::Phone;
use crate::wording;

/// The button that closes the offer.
pub const CLOSE_ID: &str = "offer-close";
/// The part that scrolls.
pub const PAGE_ID: &str = "offer-page";

/// The offer being read.
#[derive(Debug)]
pub struct State {
    /// Its index in the finder's offers.
    pub index: usize,
    /// Its QR code, if it is shown.
    qr: Option<QrCode>,
}

/// A QR code that was asked for.
#[derive(Debug)]
enum QrCode {
    Ready(qr_code::Data),
    TooLong,
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
    QrToggled,
    /// A link was followed.
    Followed(Link),
}

/// What the window shall do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Close the offer.
    Close,
    /// Copy the whole card.
    CopyCard,
    /// Copy a line.
    Copy(String),
    /// Show the QR code or put it away.
    ToggleQr,
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
        Self { index, qr: None }
    }

    /// Whether the QR code is shown.
    #[must_use]
    pub fn shows_qr(&self) -> bool {
        self.qr.is_some()
    }

    /// Takes in what happened.
    pub fn update(&self, message: Message) -> Action {
        match message {
            Message::Closed => Action::Close,
            Message::CardCopied => Action::CopyCard,
            Message::Copied(text) => Action::Copy(text),
            Message::QrToggled => Action::ToggleQr,
            Message::Followed(link) => Action::OpenLink(link),
        }
    }

    /// Shows the QR code or puts it away. It holds the text itself and no link, so that a phone
    /// needs no network to read it.
    pub fn toggle_qr(&mut self, context: Context<'_>) {
        self.qr = if self.qr.is_some() {
            None
        } else {
            self.qr_code(context)
        };
    }

    /// Writes the QR code anew after the language has changed.
    pub fn refresh_qr(&mut self, context: Context<'_>) {
        if self.qr.is_some() {
            self.qr = self.qr_code(context);
        }
    }

    fn qr_code(&self, context: Context<'_>) -> Option<QrCode> {
        let library = context.library?;
        let offer = library.finder.offers().get(self.index)?;
        let text = wording::short_card(context.locale, offer, context.now, library.published_on());
        Some(qr_code::Data::new(text).map_or(QrCode::TooLong, QrCode::Ready))
    }

    /// The whole offer as text in the reader's language.
    #[must_use]
    pub fn card(&self, context: Context<'_>) -> Option<String> {
        let library = context.library?;
        let offer = library.finder.offers().get(self.index)?;
        Some(wording::card(
            context.locale,
            offer,
            context.now,
            library.published_on(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_reach_the_system() {
        for address in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "smb://host/x",
            "not a link",
        ] {
            assert_eq!(Link::Website(address.into()).target(), None, "{address}");
        }
        let website = Link::Website("https://example.org/a b".into())
            .target()
            .unwrap();
        assert_eq!(website.as_str(), "https://example.org/a%20b");
    }

    #[test]
    fn a_number_is_digits_and_nothing_else() {
        assert_eq!(
            Link::Call("+4930123".into()).target().unwrap().as_str(),
            "tel:+4930123"
        );
        assert_eq!(Link::Call("112;phone-context=x".into()).target(), None);
    }

    #[test]
    fn an_address_brings_no_headers_along() {
        assert_eq!(
            Link::Mail("a@example.org?cc=b@example.org".into()).target(),
            None
        );
        assert!(Link::Mail("a@example.org".into()).target().is_some());
    }
}
