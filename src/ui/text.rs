//! Text. It never aligns itself: iced 0.14 misplaces right-to-left lines that do, and the layout
//! around it knows better where a line begins. There are no italics, because Arabic and Ethiopic
//! have none and would fall to boxes.

use iced::widget::text::{LineHeight, Shaping, Wrapping};
use iced::{Color, Theme};

use super::theme::{Tokens, tokens};
use super::{Element, Icon, font};
use crate::locale::bidi;

/// The sizes and weights of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The name of a page.
    Title,
    /// The name of a part.
    Heading,
    /// What stands out in a text.
    Strong,
    /// Text.
    Body,
    /// What matters less.
    Small,
    /// What matters less and stands out.
    SmallStrong,
}

impl Style {
    /// Size in logical pixels at 100 %.
    #[must_use]
    pub fn size(self) -> f32 {
        match self {
            Self::Title => 26.0,
            Self::Heading => 19.0,
            Self::Strong | Self::Body => font::BODY_SIZE,
            Self::Small | Self::SmallStrong => 14.0,
        }
    }

    /// Height of a line as a multiple of the size.
    #[must_use]
    pub fn line_height(self) -> LineHeight {
        LineHeight::Relative(match self {
            Self::Title | Self::Heading => TALL_LINE_HEIGHT,
            _ => LINE_HEIGHT,
        })
    }

    fn font(self) -> iced::Font {
        match self {
            Self::Title | Self::Heading | Self::Strong | Self::SmallStrong => font::BOLD,
            Self::Body | Self::Small => font::BODY,
        }
    }
}

/// What a text means, for its colour. The words say it, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// Plain.
    #[default]
    Normal,
    /// Less important.
    Muted,
    /// Can be pressed, or is chosen.
    Accent,
    /// On the accent colour.
    OnAccent,
    /// Makes a visit easier.
    Good,
    /// Asks for care.
    Caution,
    /// An emergency.
    Danger,
}

impl Ink {
    fn color(self, tokens: Tokens) -> Color {
        match self {
            Self::Normal => tokens.ink,
            Self::Muted => tokens.muted,
            Self::Accent => tokens.accent,
            Self::OnAccent => tokens.on_accent,
            Self::Good => tokens.good,
            Self::Caution => tokens.caution,
            Self::Danger => tokens.danger,
        }
    }
}

/// Ethiopic and Arabic letters are tall: lines need room, and bold ones most. What hangs out of its
/// line is not cleared when the page changes.
const LINE_HEIGHT: f32 = 1.45;
const TALL_LINE_HEIGHT: f32 = 1.65;

/// A piece of text, wrapped where it must be.
pub fn line<'a, Message: 'a>(content: impl Into<String>, style: Style) -> Element<'a, Message> {
    inked(content, style, Ink::Normal)
}

/// A piece of text in a colour of its meaning.
pub fn inked<'a, Message: 'a>(
    content: impl Into<String>,
    style: Style,
    ink: Ink,
) -> Element<'a, Message> {
    // The text layout of iced 0.14 breaks no line before the first word behind a bidi control
    // (cosmic-text#252), so a long line with one runs out of its place.
    iced::widget::text(bidi::simplify(content.into()))
        .size(style.size())
        .font(style.font())
        .line_height(style.line_height())
        .wrapping(Wrapping::WordOrGlyph)
        .style(move |theme: &Theme| iced::widget::text::Style {
            color: Some(ink.color(tokens(theme))),
        })
        .into()
}

/// A pictogram. It always stands beside words that say the same.
pub fn icon<'a, Message: 'a>(icon: Icon, size: f32, ink: Ink) -> Element<'a, Message> {
    iced::widget::text(char::from(icon).to_string())
        .size(size)
        .font(font::ICONS)
        .shaping(Shaping::Basic)
        .line_height(LineHeight::Relative(1.0))
        .style(move |theme: &Theme| iced::widget::text::Style {
            color: Some(ink.color(tokens(theme))),
        })
        .into()
}
