//! Rows, columns, grids and the steps of space between things.

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, Id, Row, container, scrollable};
use iced::{Alignment, Length, Padding};

use super::Element;

/// The steps of space, in logical pixels at 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// None.
    None,
    /// Between lines that belong together.
    Tiny,
    /// Between parts of a control.
    Small,
    /// Between controls, and inside cards.
    Medium,
    /// Between parts of a page.
    Large,
}

impl Space {
    /// Logical pixels.
    #[must_use]
    pub fn px(self) -> f32 {
        match self {
            Self::None => 0.0,
            Self::Tiny => 4.0,
            Self::Small => 8.0,
            Self::Medium => 14.0,
            Self::Large => 24.0,
        }
    }
}

/// Things below each other, each as wide as its content.
pub fn column<'a, Message: 'a>(
    space: Space,
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Column::with_children(children).spacing(space.px()).into()
}

/// Things beside each other in reading order.
pub fn row<'a, Message: 'a>(
    space: Space,
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(children)
        .spacing(space.px())
        .align_y(Alignment::Center)
        .into()
}

/// Things beside each other, beginning at the same height.
pub fn row_top<'a, Message: 'a>(
    space: Space,
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(children).spacing(space.px()).into()
}

/// Things beside each other that go on in the next line where there is no room.
pub fn flow<'a, Message: 'a>(
    space: Space,
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(children)
        .spacing(space.px())
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(space.px())
        .into()
}

/// Short statements in a line that goes on in the next one where there is no room.
pub fn line_of<'a, Message: 'a>(
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    Row::with_children(children)
        .spacing(Space::Medium.px())
        .align_y(Alignment::Center)
        .wrap()
        .vertical_spacing(Space::Tiny.px())
        .into()
}

/// Equal columns, filled row by row in reading order.
pub fn grid<'a, Message: 'a>(
    columns: usize,
    space: Space,
    children: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut children = children.into_iter();
    let mut rows = Column::new().spacing(space.px());
    loop {
        let cells: Vec<_> = children.by_ref().take(columns).map(fill).collect();
        if cells.is_empty() {
            return rows.into();
        }
        let missing = columns - cells.len();
        let blanks = (0..missing).map(|_| fill(iced::widget::space().into()));
        rows = rows.push(Row::with_children(cells.into_iter().chain(blanks)).spacing(space.px()));
    }
}

/// As wide as there is room.
pub fn fill<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).width(Length::Fill).into()
}

/// A share of the width.
pub fn portion<'a, Message: 'a>(share: u16, content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).width(Length::FillPortion(share)).into()
}

/// As wide as there is room, but no wider.
pub fn at_most<'a, Message: 'a>(width: f32, content: Element<'a, Message>) -> Element<'a, Message> {
    container(container(content).width(Length::Fill))
        .max_width(width)
        .into()
}

/// In the middle of the width.
pub fn centred<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).center_x(Length::Fill).into()
}

/// In the middle of everything.
pub fn centred_both<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).center(Length::Fill).into()
}

/// With space around.
pub fn padded<'a, Message: 'a>(
    space: Space,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    container(content).padding(space.px()).into()
}

/// With space above and below, and at the sides.
pub fn padded_xy<'a, Message: 'a>(
    x: Space,
    y: Space,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    container(content)
        .padding(Padding::from([y.px(), x.px()]))
        .into()
}

/// An empty stretch of a row.
pub fn gap<'a, Message: 'a>(space: Space) -> Element<'a, Message> {
    iced::widget::space::horizontal().width(space.px()).into()
}

/// Nothing, which pushes apart what stands around it.
pub fn spring<'a, Message: 'a>() -> Element<'a, Message> {
    iced::widget::space::horizontal().into()
}

/// Takes the whole height that is left and scrolls what does not fit. The bar lies over the space
/// that every page keeps at its sides, so that the mirrored page needs no other room.
pub fn scroll<'a, Message: 'a>(
    id: &'static str,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    scrollable(container(content).width(Length::Fill))
        .id(Id::new(id))
        .direction(Direction::Vertical(
            Scrollbar::new().width(SCROLLBAR).scroller_width(SCROLLBAR),
        ))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(super::theme::scrollbar)
        .into()
}

/// Wide enough for an unsteady hand, narrow enough for the space at the sides.
const SCROLLBAR: f32 = 10.0;
