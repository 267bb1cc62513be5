//! The field to type in.

use iced::alignment::Horizontal;
use iced::widget::{Id, text_input};
use iced::{Border, Length, Theme};

use super::Element;
use super::text::Style;
use super::theme::tokens;
use crate::locale::Direction;

/// A field for a line of text. It must be told the direction of the page, because the text inside
/// a field is placed by iced itself.
pub fn field<'a, Message: Clone + 'a>(
    id: &'static str,
    placeholder: &str,
    value: &str,
    dir: Direction,
    on_input: impl Fn(String) -> Message + 'a,
    on_submit: Message,
) -> Element<'a, Message> {
    let side = match dir {
        Direction::Ltr => Horizontal::Left,
        Direction::Rtl => Horizontal::Right,
    };
    text_input(placeholder, value)
        .id(Id::new(id))
        .on_input(on_input)
        .on_submit(on_submit)
        .align_x(side)
        .padding([9.0, 14.0])
        .size(Style::Body.size() + 1.0)
        .width(Length::Fill)
        .style(style)
        .into()
}

fn style(theme: &Theme, status: text_input::Status) -> text_input::Style {
    let tokens = tokens(theme);
    let (color, width) = match status {
        text_input::Status::Focused { .. } => (tokens.ring, 3.0),
        text_input::Status::Hovered => (tokens.accent, 1.0),
        text_input::Status::Active | text_input::Status::Disabled => (tokens.edge, 1.0),
    };
    text_input::Style {
        background: tokens.surface.into(),
        border: Border {
            color,
            width,
            radius: 8.0.into(),
        },
        icon: tokens.muted,
        placeholder: tokens.muted,
        value: tokens.ink,
        selection: tokens.accent_soft,
    }
}
