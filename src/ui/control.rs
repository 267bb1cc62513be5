//! Controls: buttons, chips, tiles, cards, rows. Each is a focus target with an id, a role and the
//! words on it as its name.

use iced::widget::{Column, Row};
use iced::{Alignment, Color, Length};

use super::focus::{Look, Role, Status, Target};
use super::layout::Space;
use super::text::{Ink, Style, icon, inked};
use super::theme::Tokens;
use super::{Element, Icon};

/// Corners of controls.
const RADIUS: f32 = 8.0;
/// Size of pictograms beside text and on tiles.
const SMALL_ICON: f32 = 17.0;
const LARGE_ICON: f32 = 34.0;
/// Space inside buttons: above and below, at the sides.
const BUTTON_PADDING: [f32; 2] = [7.0, 13.0];
const CHIP_PADDING: [f32; 2] = [4.0, 11.0];

/// How much a button matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next.
    Primary,
    /// Something to do.
    Plain,
    /// Something that stands back, such as copying one line.
    Quiet,
}

/// A button with words and, before them, a pictogram.
pub fn button<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    kind: ButtonKind,
    sign: Option<Icon>,
    label: String,
    on_press: Message,
) -> Element<'a, Message> {
    let (ink, look): (Ink, fn(Tokens, Role, Status) -> Look) = match kind {
        ButtonKind::Primary => (Ink::OnAccent, primary),
        ButtonKind::Plain => (Ink::Accent, plain),
        ButtonKind::Quiet => (Ink::Accent, quiet),
    };
    let content = signed(sign, &label, Style::Strong, ink);
    Target::new(id, Role::Button, label, content, on_press, look)
        .padding(BUTTON_PADDING)
        .into()
}

/// A filter that is on or off, with the number of offers it would leave.
pub fn chip<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    label: String,
    count: Option<usize>,
    on: bool,
    on_press: Message,
) -> Element<'a, Message> {
    // The mark says "on" to those who do not see the colour.
    let mark = if on { Icon::Check } else { Icon::Plus };
    let count = count.map(|count| inked(count.to_string(), Style::Small, Ink::Muted));
    let parts = [
        icon(
            mark,
            SMALL_ICON - 2.0,
            if on { Ink::Accent } else { Ink::Muted },
        ),
        inked(label.clone(), Style::Small, Ink::Normal),
    ];
    let content = Row::with_children(parts.into_iter().chain(count))
        .spacing(Space::Tiny.px() + 2.0)
        .align_y(Alignment::Center);
    Target::new(
        id,
        Role::Toggle { on },
        label,
        content.into(),
        on_press,
        chosen,
    )
    .padding(CHIP_PADDING)
    .into()
}

/// A large pictogram with its word below.
pub fn tile<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    sign: Icon,
    label: String,
    on_press: Message,
) -> Element<'a, Message> {
    let content = Column::with_children([
        icon(sign, LARGE_ICON, Ink::Accent),
        inked(label.clone(), Style::Strong, Ink::Normal),
    ])
    .spacing(Space::Small.px())
    .align_x(Alignment::Center)
    .width(Length::Fill);
    Target::new(id, Role::ListItem, label, content.into(), on_press, raised)
        .padding([Space::Medium.px() + 4.0, Space::Tiny.px()])
        .width(Length::Fill)
        .into()
}

/// A card of a list, pressed as a whole. `selected` is the one that is open.
pub fn card<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    name: String,
    content: Element<'a, Message>,
    selected: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let look = if selected { selected_card } else { raised };
    Target::new(id, Role::ListItem, name, content, on_press, look)
        .padding([Space::Medium.px() - 2.0, Space::Medium.px() + 2.0])
        .width(Length::Fill)
        .into()
}

/// A row of a list to choose from, with what stands at its end.
pub fn row_button<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    label: String,
    end: Option<String>,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let mark = is_chosen.then(|| icon(Icon::Check, SMALL_ICON, Ink::Accent));
    let end = end.map(|end| inked(end, Style::Small, Ink::Muted));
    let words =
        iced::widget::container(inked(label.clone(), Style::Body, Ink::Normal)).width(Length::Fill);
    let content = Row::with_children(mark.into_iter().chain([words.into()]).chain(end))
        .spacing(Space::Small.px())
        .align_y(Alignment::Center);
    let look = if is_chosen { selected_card } else { raised };
    Target::new(id, Role::ListItem, label, content.into(), on_press, look)
        .padding(BUTTON_PADDING)
        .width(Length::Fill)
        .into()
}

/// One of several choices, of which one holds.
pub fn choice<'a, Message: Clone + 'a>(
    id: impl Into<iced::widget::Id>,
    label: String,
    is_chosen: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let mark = if is_chosen {
        Icon::CircleDot
    } else {
        Icon::Circle
    };
    let content = signed(Some(mark), &label, Style::Body, Ink::Normal);
    Target::new(
        id,
        Role::Choice { chosen: is_chosen },
        label,
        content,
        on_press,
        chosen,
    )
    .padding(BUTTON_PADDING)
    .into()
}

fn signed<'a, Message: 'a>(
    sign: Option<Icon>,
    label: &str,
    style: Style,
    ink: Ink,
) -> Element<'a, Message> {
    let sign = sign.map(|sign| icon(sign, SMALL_ICON, ink));
    Row::with_children(sign.into_iter().chain([inked(label, style, ink)]))
        .spacing(Space::Small.px())
        .align_y(Alignment::Center)
        .into()
}

fn flat(ground: Color, edge: Color) -> Look {
    Look {
        ground,
        edge,
        edge_width: 1.0,
        radius: RADIUS,
    }
}

fn primary(tokens: Tokens, _: Role, status: Status) -> Look {
    let edge = if status == Status::Idle {
        tokens.accent
    } else {
        tokens.ink
    };
    Look {
        edge_width: 2.0,
        ..flat(tokens.accent, edge)
    }
}

fn plain(tokens: Tokens, _: Role, status: Status) -> Look {
    flat(hovered(tokens, status, tokens.surface), tokens.edge)
}

fn quiet(tokens: Tokens, _: Role, status: Status) -> Look {
    let ground = hovered(tokens, status, Color::TRANSPARENT);
    flat(ground, ground)
}

fn raised(tokens: Tokens, _: Role, status: Status) -> Look {
    let edge = if status == Status::Idle {
        tokens.line
    } else {
        tokens.accent
    };
    flat(tokens.surface, edge)
}

fn selected_card(tokens: Tokens, _: Role, _: Status) -> Look {
    Look {
        edge_width: 2.0,
        ..flat(tokens.accent_soft, tokens.accent)
    }
}

fn chosen(tokens: Tokens, role: Role, status: Status) -> Look {
    match role {
        Role::Toggle { on: true } | Role::Choice { chosen: true } => Look {
            edge_width: 2.0,
            ..flat(tokens.accent_soft, tokens.accent)
        },
        _ => flat(hovered(tokens, status, tokens.surface), tokens.edge),
    }
}

fn hovered(tokens: Tokens, status: Status, idle: Color) -> Color {
    if status == Status::Idle {
        idle
    } else {
        tokens.accent_soft
    }
}
