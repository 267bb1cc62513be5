//! Nothing is cut off, whatever the language, the text size and the window.

use std::time::Instant;

use iced::keyboard::key::Named;
use iced::{Rectangle, Size};
use lotse::app::{IDLE_LIMIT, IDLE_WARNING, Message, results};
use lotse::ui;

use crate::window::{PAGES, SCREEN, Window, Words};

/// Layout rounds.
const ROUNDING: f32 = 0.5;
/// A text of more letters than this is squeezed if it gets no more room than for as many.
const SQUEEZED: usize = 3;
/// The width of a narrow letter.
const LETTER: f32 = 4.0;

/// A window, and the id of the text size in it.
const WINDOWS: [(Size, &str); 4] = [
    (SCREEN, "text-size-100"),
    (SCREEN, "text-size-150"),
    (SCREEN, "text-size-200"),
    (ui::WINDOW_MIN, "text-size-100"),
];

#[test]
fn every_page_fits() {
    for (size, text_size) in WINDOWS {
        for language in ["en", "de", "ar"] {
            let mut window = Window::open(language);
            window.press(Named::F2);
            window.click(text_size);
            window.resize(size);
            for page in PAGES {
                window.press(Named::F9);
                (page.open)(&mut window);
                let what = format!("{} {language} {text_size} {size:?}", page.name);
                assert_fits(&mut window, &what);
                let warns = Instant::now() + IDLE_LIMIT - IDLE_WARNING / 2;
                window.send(Message::Ticked(warns));
                assert_fits(&mut window, &format!("{what}, idle"));
            }
        }
    }
}

#[test]
fn every_tenth_offer_of_the_directory_fits_at_double_size() {
    for language in ["en", "de", "ar"] {
        let mut window = Window::built_in(language);
        window.press(Named::F2);
        window.click("text-size-200");
        window.press(Named::F3);
        let count = window.app.opened().unwrap().finder.offers().len();
        for index in (0..count).step_by(10) {
            let open = results::Message::OfferOpened(index);
            window.send(Message::Results(open));
            assert_fits(&mut window, &format!("offer {index} {language}"));
        }
    }
}

fn assert_fits(window: &mut Window, what: &str) {
    let width = window.size().width;
    let is_inside =
        |bounds: Rectangle| bounds.x >= -ROUNDING && bounds.x + bounds.width <= width + ROUNDING;
    let words = window.words();
    assert!(!words.is_empty(), "{what}");
    for words in words {
        assert!(is_inside(words.bounds), "{what}: {words:?} is cut off");
        assert!(!is_squeezed(&words), "{what}: {words:?} is squeezed");
    }
    let controls = window.controls();
    for (index, control) in controls.iter().enumerate() {
        assert!(is_inside(control.bounds), "{what}: {control:?} is cut off");
        for other in &controls[..index] {
            // Parts that scroll overlap others only where they are out of sight.
            let both = control.visible.zip(other.visible);
            let over = both.and_then(|(one, other)| one.intersection(&other));
            assert!(
                over.is_none_or(|over| over.width <= ROUNDING || over.height <= ROUNDING),
                "{what}: {control:?} lies over {other:?}"
            );
        }
    }
}

fn is_squeezed(words: &Words) -> bool {
    let letters = words.text.chars().count();
    letters > SQUEEZED && words.bounds.width < LETTER * SQUEEZED as f32
}
