//! The keys that work everywhere, by their place on the keyboard.
//!
//! Letters are read by [`Key::to_latin`], so that Ctrl+F is the same key on an Arabic or Cyrillic
//! layout. The help page is made from [`SHORTCUTS`]: a key that is not listed does not exist.

use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Key, Modifiers};

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// Show the keys.
    Help,
    /// Choose language and other settings.
    Settings,
    /// Go to the search field.
    Search,
    /// Choose a city.
    City,
    /// Show or hide the filters.
    Filters,
    /// Copy the offer.
    Copy,
    /// Show or hide the QR code of the offer.
    QrCode,
    /// End the visit.
    EndVisit,
    /// One step back; three times leaves.
    Escape,
    /// To the next control.
    Next,
    /// To the control before.
    Previous,
    /// Down in a list.
    Down,
    /// Up in a list.
    Up,
    /// A page further.
    PageDown,
    /// A page back.
    PageUp,
    /// A text field has copied or cut what was selected in it.
    FieldCopied,
}

/// The keys of the help page: what is printed on the key and the Fluent id of what it does.
pub const SHORTCUTS: [(&str, &str); 8] = [
    ("F1", "help-key-help"),
    ("F2", "help-key-language"),
    ("F3", "help-key-search"),
    ("F4", "help-key-city"),
    ("F6", "help-key-filters"),
    ("F7", "help-key-copy"),
    ("F8", "help-key-qr"),
    ("F9", "help-key-end"),
];

/// The shortcut of a key press. `captured` tells that the focused control has used the key
/// itself: then only keys that no control needs still count.
#[must_use]
pub fn shortcut(
    key: &Key,
    physical: Physical,
    modifiers: Modifiers,
    captured: bool,
) -> Option<Shortcut> {
    let named = match key {
        Key::Named(named) => *named,
        _ => {
            let letter = key.to_latin(physical).filter(|_| modifiers.command())?;
            return match letter {
                'f' => Some(Shortcut::Search),
                'c' | 'x' if captured => Some(Shortcut::FieldCopied),
                _ => None,
            };
        }
    };
    let everywhere = match named {
        Named::F1 => Shortcut::Help,
        Named::F2 => Shortcut::Settings,
        Named::F3 => Shortcut::Search,
        Named::F4 if modifiers.is_empty() => Shortcut::City,
        Named::F6 => Shortcut::Filters,
        Named::F7 => Shortcut::Copy,
        Named::F8 => Shortcut::QrCode,
        Named::F9 => Shortcut::EndVisit,
        Named::Escape => Shortcut::Escape,
        Named::Tab if modifiers.shift() => Shortcut::Previous,
        Named::Tab if modifiers.is_empty() => Shortcut::Next,
        Named::PageDown => Shortcut::PageDown,
        Named::PageUp => Shortcut::PageUp,
        Named::ArrowDown if !captured => Shortcut::Down,
        Named::ArrowUp if !captured => Shortcut::Up,
        _ => return None,
    };
    Some(everywhere)
}

#[cfg(test)]
mod tests {
    use iced::keyboard::key::Code;

    use super::*;

    fn press(key: Key, code: Code, modifiers: Modifiers) -> Option<Shortcut> {
        shortcut(&key, Physical::Code(code), modifiers, false)
    }

    #[test]
    fn ctrl_f_is_the_same_key_on_every_layout() {
        for typed in ["f", "ب", "а"] {
            let found = press(Key::Character(typed.into()), Code::KeyF, Modifiers::CTRL);
            assert_eq!(found, Some(Shortcut::Search), "{typed}");
        }
        assert_eq!(
            press(Key::Character("f".into()), Code::KeyF, Modifiers::empty()),
            None
        );
    }

    #[test]
    fn alt_f4_still_belongs_to_the_system() {
        assert_eq!(press(Key::Named(Named::F4), Code::F4, Modifiers::ALT), None);
        assert_eq!(
            press(Key::Named(Named::F4), Code::F4, Modifiers::empty()),
            Some(Shortcut::City)
        );
    }

    #[test]
    fn only_a_field_copies_by_itself() {
        let key = Key::Character("c".into());
        let copied = |captured| {
            let physical = Physical::Code(Code::KeyC);
            shortcut(&key, physical, Modifiers::CTRL, captured)
        };
        assert_eq!(copied(true), Some(Shortcut::FieldCopied));
        assert_eq!(copied(false), None);
    }

    #[test]
    fn ending_the_visit_works_inside_a_text_field() {
        let key = Key::Named(Named::F9);
        let found = shortcut(&key, Physical::Code(Code::F9), Modifiers::empty(), true);
        assert_eq!(found, Some(Shortcut::EndVisit));
    }
}
