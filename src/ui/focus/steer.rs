//! Moving the focus: a first walk over the page sees what there is, a second one moves the focus
//! and scrolls it into sight.

use std::any::Any;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::widget::Id;
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Rectangle, Task, Vector};

use super::nest::Nest;
use super::{Description, Role, scroll};

/// What is left free above and below a control that is scrolled into sight.
const MARGIN: f32 = 12.0;

/// Gives the focus to a control. If there is none of this id, the focus stays where it is.
pub fn focus<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    steer(Aim::At(id.into()))
}

/// Gives the focus to a text field and puts the caret behind its text.
pub fn focus_at_end<Message: Send + 'static>(id: &'static str) -> Task<Message> {
    Task::batch([focus(id), iced::widget::operation::move_cursor_to_end(id)])
}

/// To the next control, from the last to the first.
pub fn next<Message: Send + 'static>() -> Task<Message> {
    steer(Aim::Next)
}

/// To the control before, from the first to the last.
pub fn previous<Message: Send + 'static>() -> Task<Message> {
    steer(Aim::Previous)
}

/// Down in a list; from elsewhere, to its first entry.
pub fn down<Message: Send + 'static>() -> Task<Message> {
    steer(Aim::Down)
}

/// Up in a list.
pub fn up<Message: Send + 'static>() -> Task<Message> {
    steer(Aim::Up)
}

/// Scrolls every part of the page to its top: a new page begins at its beginning.
pub fn to_top<Message: Send + 'static>() -> Task<Message> {
    operate(scroll::ToTop).discard()
}

/// Scrolls a page further: the part around the focus, else the part that follows it.
pub fn page_down<Message: Send + 'static>() -> Task<Message> {
    operate(scroll::Find::new(1.0)).discard()
}

/// Scrolls a page back.
pub fn page_up<Message: Send + 'static>() -> Task<Message> {
    operate(scroll::Find::new(-1.0)).discard()
}

/// What every control of the page tells about itself, in the order of Tab.
pub fn describe() -> impl Operation<Vec<Description>> {
    Describe(Vec::new())
}

fn steer<Message: Send + 'static>(aim: Aim) -> Task<Message> {
    operate(Look {
        aim,
        seen: Vec::new(),
        scrollables: 0,
        nest: Nest::new(),
    })
    .discard()
}

#[derive(Debug, Clone)]
enum Aim {
    At(Id),
    Next,
    Previous,
    Down,
    Up,
}

/// A scrollable around a control.
#[derive(Debug, Clone, Copy)]
struct Scroll {
    number: usize,
    bounds: Rectangle,
    translation: Vector,
}

#[derive(Debug)]
struct Seen {
    id: Option<Id>,
    bounds: Rectangle,
    is_focused: bool,
    is_list_item: bool,
    scroll: Option<Scroll>,
}

/// The first walk.
struct Look {
    aim: Aim,
    seen: Vec<Seen>,
    scrollables: usize,
    nest: Nest<Scroll>,
}

impl Operation<()> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        self.nest.enter();
        operate(self);
        self.nest.leave();
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.nest.announce(Scroll {
            number: self.scrollables,
            bounds,
            translation,
        });
        self.scrollables += 1;
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.seen.push(Seen {
            id: id.cloned(),
            bounds,
            is_focused: state.is_focused(),
            is_list_item: false,
            scroll: self.nest.innermost(),
        });
    }

    fn custom(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let is_list_item = state
            .downcast_ref::<Description>()
            .is_some_and(|it| it.role == Role::ListItem);
        if let Some(last) = self.seen.last_mut().filter(|last| last.id.as_ref() == id) {
            last.is_list_item = is_list_item;
        }
    }

    fn finish(&self) -> Outcome<()> {
        let Some(target) = self.target() else {
            return Outcome::None;
        };
        let scroll = self.seen[target].scroll.and_then(|scroll| {
            let offset = offset(self.seen[target].bounds, scroll)?;
            Some((scroll.number, offset))
        });
        Outcome::Chain(Box::new(Move {
            target,
            scroll,
            focusables: 0,
            scrollables: 0,
        }))
    }
}

impl Look {
    fn target(&self) -> Option<usize> {
        let focused = self.seen.iter().position(|seen| seen.is_focused);
        let last = self.seen.len().checked_sub(1)?;
        match (&self.aim, focused) {
            (Aim::At(id), _) => self
                .seen
                .iter()
                .position(|seen| seen.id.as_ref() == Some(id)),
            (Aim::Next, Some(focused)) if focused < last => Some(focused + 1),
            (Aim::Next, _) => Some(0),
            (Aim::Previous, Some(focused)) if focused > 0 => Some(focused - 1),
            (Aim::Previous, _) => Some(last),
            (Aim::Down, Some(focused)) if self.seen[focused].is_list_item => {
                self.beyond(focused, 1.0)
            }
            (Aim::Up, Some(focused)) if self.seen[focused].is_list_item => {
                self.beyond(focused, -1.0)
            }
            (Aim::Down, focused) => {
                let from = focused.unwrap_or_default();
                (from..self.seen.len())
                    .chain(0..from)
                    .find(|index| self.seen[*index].is_list_item)
            }
            (Aim::Up, _) => None,
        }
    }

    /// The nearest list entry below (`sense` 1) or above (-1) another: lists may have columns.
    fn beyond(&self, from: usize, sense: f32) -> Option<usize> {
        let start = self.seen[from].bounds;
        let distance = |seen: &Seen| {
            let down = (seen.bounds.center_y() - start.center_y()) * sense;
            let aside = (seen.bounds.center_x() - start.center_x()).abs();
            (down, aside)
        };
        self.seen
            .iter()
            .enumerate()
            .filter(|(_, seen)| seen.is_list_item && distance(seen).0 > start.height / 2.0)
            .min_by(|(_, one), (_, other)| {
                let (one, other) = (distance(one), distance(other));
                one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1))
            })
            .map(|(index, _)| index)
    }
}

/// Where to scroll so that `control` is in sight; none if it is.
fn offset(control: Rectangle, scroll: Scroll) -> Option<f32> {
    let top = control.y - scroll.bounds.y - MARGIN;
    let bottom = control.y + control.height - scroll.bounds.y + MARGIN;
    let (seen_top, seen_bottom) = (
        scroll.translation.y,
        scroll.translation.y + scroll.bounds.height,
    );
    // A control higher than the page begins at its top.
    if top < seen_top || bottom - top > scroll.bounds.height {
        Some(top.max(0.0))
    } else if bottom > seen_bottom {
        Some(bottom - scroll.bounds.height)
    } else {
        None
    }
}

/// The second walk.
struct Move {
    target: usize,
    scroll: Option<(usize, f32)>,
    focusables: usize,
    scrollables: usize,
}

impl Operation<()> for Move {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((number, y)) = self.scroll
            && number == self.scrollables
        {
            state.scroll_to(AbsoluteOffset {
                x: None,
                y: Some(y),
            });
        }
        self.scrollables += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.focusables == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.focusables += 1;
    }
}

struct Describe(Vec<Description>);

impl Operation<Vec<Description>> for Describe {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<Description>>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.0.extend(state.downcast_ref::<Description>().cloned());
    }

    fn finish(&self) -> Outcome<Vec<Description>> {
        Outcome::Some(self.0.clone())
    }
}
