//! Focus for everything that can be pressed.
//!
//! iced 0.14 lets only text fields have the focus. [`Target`] is our one pressable control: it has
//! an id, a role and a name, is reached by Tab, pressed by Enter, Space or pointer, and draws a
//! ring while it has the focus. [`steer`] moves the focus and scrolls it into sight.

mod nest;
mod scroll;
mod steer;
mod target;

pub use steer::{
    describe, down, focus, focus_at_end, next, page_down, page_up, previous, to_top, up,
};
pub use target::{Look, Status, Target};

/// What a control is, for those who do not see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Does something.
    Button,
    /// Is on or off.
    Toggle {
        /// Whether it is on.
        on: bool,
    },
    /// One of several, of which one is chosen.
    Choice {
        /// Whether it is the chosen one.
        chosen: bool,
    },
    /// A field to type in.
    TextField,
    /// An entry of a list, through which the arrow keys move.
    ListItem,
}

/// What a control tells about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// What it is.
    pub role: Role,
    /// What it is called: the words on it.
    pub name: String,
}
