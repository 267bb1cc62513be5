//! Boards: what is shown and not pressed.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::widget::{Column, Row, container, qr_code};
use iced::{Alignment, Border, Length, Theme};

use super::layout::Space;
use super::text::{Ink, Style, icon, inked, line};
use super::theme::{Tokens, tokens};
use super::{Element, Icon};

/// Corners of boards.
const RADIUS: f32 = 8.0;
/// Size of the sign before a statement.
const SIGN: f32 = 17.0;
/// Side of a QR code in logical pixels: a cheap phone reads it from a hand's breadth.
const QR_SIDE: f32 = 260.0;

/// A sentence, or several, that must be seen first.
pub fn banner<'a, Message: 'a>(sentences: Vec<String>) -> Element<'a, Message> {
    let lines = sentences
        .into_iter()
        .map(|sentence| line(sentence, Style::Body));
    let words = Column::with_children(lines)
        .spacing(Space::Tiny.px())
        .width(Length::Fill);
    let content = Row::with_children([
        icon(Icon::TriangleAlert, SIGN + 4.0, Ink::Caution),
        words.into(),
    ])
    .spacing(Space::Medium.px());
    container(content)
        .padding([Space::Small.px() + 2.0, Space::Medium.px()])
        .width(Length::Fill)
        .style(|theme: &Theme| {
            let tokens = tokens(theme);
            board(tokens, tokens.caution_soft, tokens.caution)
        })
        .into()
}

/// The strip of emergency numbers: a title and, for each number, what it is for.
pub fn emergency<'a, Message: 'a>(title: String, numbers: Vec<String>) -> Element<'a, Message> {
    let title = Row::with_children([
        icon(Icon::Siren, SIGN, Ink::Danger),
        inked(title, Style::SmallStrong, Ink::Danger),
    ])
    .spacing(Space::Small.px())
    .align_y(Alignment::Center);
    let numbers = numbers
        .into_iter()
        .map(|number| line(number, Style::SmallStrong));
    let content = Row::with_children(std::iter::once(title.into()).chain(numbers))
        .spacing(Space::Large.px())
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(Space::Tiny.px());
    strip(content.into(), |tokens| tokens.danger_soft, 0.0)
}

/// The bar at the top of the window.
pub fn bar<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    strip(content, |tokens| tokens.surface, 1.0)
}

/// A strip across the whole window.
fn strip<'a, Message: 'a>(
    content: Element<'a, Message>,
    ground: fn(Tokens) -> iced::Color,
    edge: f32,
) -> Element<'a, Message> {
    container(content)
        .padding([Space::Small.px(), Space::Large.px()])
        .width(Length::Fill)
        .style(move |theme: &Theme| {
            let tokens = tokens(theme);
            container::Style {
                background: Some(ground(tokens).into()),
                border: Border {
                    color: tokens.line,
                    width: edge,
                    radius: 0.0.into(),
                },
                ..container::Style::default()
            }
        })
        .into()
}

/// The ground of a page. `what` tells what is on it.
///
/// iced's software renderer clears a text as far as its letters advance, and the hook of an *f* or
/// the dots of a *ي* reach further. A ground that differs, by less than anybody can see, is drawn
/// anew as a whole and takes them along.
pub fn ground<'a, Message: 'a>(
    what: &impl Hash,
    page: Element<'a, Message>,
) -> Element<'a, Message> {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    let radius = (hasher.finish() % GROUNDS) as f32 * UNSEEN;
    container(page)
        .width(Length::Fill)
        .height(Length::Fill)
        .clip(true)
        .style(move |theme: &Theme| container::Style {
            background: Some(tokens(theme).ground.into()),
            border: Border {
                radius: radius.into(),
                ..Border::default()
            },
            ..container::Style::default()
        })
        .into()
}

/// So many grounds can be told apart.
const GROUNDS: u64 = 1000;
/// A radius in logical pixels that changes no pixel.
const UNSEEN: f32 = 1e-6;

/// A sheet with a page on it.
pub fn sheet<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content)
        .width(Length::Fill)
        .style(|theme: &Theme| {
            let tokens = tokens(theme);
            board(tokens, tokens.surface, tokens.line)
        })
        .into()
}

/// A part of a page under its heading.
pub fn section<'a, Message: 'a>(
    heading: String,
    content: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let heading = line(heading, Style::Heading);
    Column::with_children(std::iter::once(heading).chain(content))
        .spacing(Space::Tiny.px() + 2.0)
        .into()
}

/// A statement with a sign that says how it is meant.
pub fn fact<'a, Message: 'a>(
    sign: Icon,
    ink: Ink,
    statement: String,
    style: Style,
) -> Element<'a, Message> {
    Row::with_children([icon(sign, SIGN - 1.0, ink), inked(statement, style, ink)])
        .spacing(Space::Small.px() - 1.0)
        .align_y(Alignment::Center)
        .into()
}

/// A QR code, always dark on light, because phones read no other.
pub fn qr<'a, Message: 'a>(data: &'a qr_code::Data) -> Element<'a, Message> {
    let code = qr_code(data)
        .total_size(QR_SIDE)
        .style(|_: &Theme| qr_code::Style {
            cell: iced::Color::BLACK,
            background: iced::Color::WHITE,
        });
    container(code)
        .padding(Space::Medium.px())
        .style(|_: &Theme| container::Style {
            background: Some(iced::Color::WHITE.into()),
            border: Border {
                radius: RADIUS.into(),
                ..Border::default()
            },
            ..container::Style::default()
        })
        .into()
}

fn board(tokens: Tokens, ground: iced::Color, edge: iced::Color) -> container::Style {
    container::Style {
        background: Some(ground.into()),
        text_color: Some(tokens.ink),
        border: Border {
            color: edge,
            width: 1.0,
            radius: RADIUS.into(),
        },
        ..container::Style::default()
    }
}
