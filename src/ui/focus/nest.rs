//! Knowing, on a walk over a page, which part that scrolls one is in.

/// The parts around the present step of the walk, the innermost last.
pub(super) struct Nest<Part> {
    around: Vec<Option<Part>>,
    announced: Option<Part>,
}

impl<Part: Copy> Nest<Part> {
    pub(super) fn new() -> Self {
        Self {
            around: Vec::new(),
            announced: None,
        }
    }

    /// A part that scrolls announces itself right before its content is walked.
    pub(super) fn announce(&mut self, part: Part) {
        self.announced = Some(part);
    }

    /// The walk goes into the content of a widget.
    pub(super) fn enter(&mut self) {
        let around = self.announced.take().or(self.innermost());
        self.around.push(around);
    }

    /// The walk comes out of it again.
    pub(super) fn leave(&mut self) {
        self.around.pop();
    }

    /// The innermost part around the present step.
    pub(super) fn innermost(&self) -> Option<Part> {
        self.around.last().copied().flatten()
    }
}
