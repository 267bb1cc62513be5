//! The design system: the only place that knows iced's styling.
//!
//! Screens are written as if every language were read from left to right: `start` is where a line
//! begins. [`mirror`] turns the finished page round for the others, so that no
//! screen ever names left or right, and Tab keeps the order of reading.

mod board;
mod colours;
mod control;
mod field;
pub mod focus;
pub mod font;
pub mod layout;
mod mirror;
pub mod text;
pub mod theme;

pub use board::{banner, bar, emergency, fact, ground, qr, section, sheet};
pub use colours::Colours;
pub use control::{ButtonKind, button, card, chip, choice, row_button, tile};
pub use field::field;
pub use focus::Role;
pub use layout::Space;
pub use lucide_icons::Icon;
pub use mirror::mirror;

use iced::Size;

/// An element of our theme and renderer.
pub type Element<'a, Message> = iced::Element<'a, Message, iced::Theme, iced::Renderer>;

/// The size of the window at first: it fits the screens of old office computers.
pub const WINDOW_SIZE: Size = Size::new(1240.0, 700.0);
/// The smallest size at which every page is still usable.
pub const WINDOW_MIN: Size = Size::new(480.0, 360.0);
