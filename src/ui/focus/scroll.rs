//! Scrolling without the mouse.

use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::widget::Id;
use iced::widget::scrollable::AbsoluteOffset;
use iced::{Rectangle, Vector};

use super::nest::Nest;

/// So much of the old page stays in sight, in logical pixels, so that nobody loses the line.
const OVERLAP: f32 = 48.0;

/// Scrolls everything to its top.
pub(super) struct ToTop;

impl Operation<()> for ToTop {
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
        state.scroll_to(AbsoluteOffset {
            x: None,
            y: Some(0.0),
        });
    }
}

/// Looks for the part of the page to scroll: the one around the focus, else the one that follows
/// the focus, else the last.
pub(super) struct Find {
    pages: f32,
    parts: Vec<Part>,
    nest: Nest<usize>,
    wanted: Option<usize>,
}

#[derive(Clone, Copy)]
struct Part {
    bounds: Rectangle,
    content: Rectangle,
}

impl Find {
    pub(super) fn new(pages: f32) -> Self {
        Self {
            pages,
            parts: Vec::new(),
            nest: Nest::new(),
            wanted: None,
        }
    }
}

impl Operation<()> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        self.nest.enter();
        operate(self);
        self.nest.leave();
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.nest.announce(self.parts.len());
        self.parts.push(Part { bounds, content });
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.wanted = Some(self.nest.innermost().unwrap_or(self.parts.len()));
        }
    }

    fn finish(&self) -> Outcome<()> {
        let Some(last) = self.parts.len().checked_sub(1) else {
            return Outcome::None;
        };
        let number = self.wanted.map_or(last, |wanted| wanted.min(last));
        let Part { bounds, content } = self.parts[number];
        let y = self.pages * (bounds.height - OVERLAP).max(OVERLAP);
        Outcome::Chain(Box::new(By {
            number,
            y,
            bounds,
            content,
            seen: 0,
        }))
    }
}

/// Scrolls the part that was found.
struct By {
    number: usize,
    y: f32,
    bounds: Rectangle,
    content: Rectangle,
    seen: usize,
}

impl Operation<()> for By {
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
        if self.seen == self.number {
            let by = AbsoluteOffset { x: 0.0, y: self.y };
            state.scroll_by(by, self.bounds, self.content);
        }
        self.seen += 1;
    }
}
