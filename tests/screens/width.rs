//! Nothing is cut off, whatever the language, the text size and the window.

use std::time::Instant;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{Alignment, Paragraph as _, Shaping, Text, Wrapping};
use iced::alignment::Vertical;
use iced::keyboard::key::Named;
use iced::{Font, Rectangle, Size};
use lotse::app::{IDLE_LIMIT, IDLE_WARNING, Message, results};
use lotse::ui;
use lotse::ui::text::Style;

use crate::seen::Words;
use crate::tour::PAGES;
use crate::window::{SCREEN, Window};

/// Layout rounds.
const ROUNDING: f32 = 0.5;
/// A text of more letters than this is squeezed if it gets no more room than for as many.
const SQUEEZED: usize = 3;
/// The width of a narrow letter.
const LETTER: f32 = 4.0;

/// A window, and the id of the text size in it.
const WINDOWS: [(Size, &str); 6] = [
    (SCREEN, "text-size-100"),
    (SCREEN, "text-size-150"),
    (SCREEN, "text-size-200"),
    (ui::WINDOW_SIZE, "text-size-100"),
    (Size::new(1024.0, 768.0), "text-size-100"),
    (ui::WINDOW_MIN, "text-size-100"),
];

/// Every style of text with its font.
const STYLES: [(Style, Font); 6] = [
    (Style::Title, ui::font::BOLD),
    (Style::Heading, ui::font::BOLD),
    (Style::Strong, ui::font::BOLD),
    (Style::Body, ui::font::BODY),
    (Style::SmallStrong, ui::font::BOLD),
    (Style::Small, ui::font::BODY),
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
                // In the smallest window open filters and a warning together want more height than
                // there is.
                if size != ui::WINDOW_MIN {
                    let warns = Instant::now() + IDLE_LIMIT - IDLE_WARNING / 2;
                    window.send(Message::Ticked(warns));
                    assert_fits(&mut window, &format!("{what}, idle"));
                }
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
        assert!(!runs_over(&words), "{what}: {words:?} runs over");
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

/// Whether a word is drawn outside the place of its text. A page does not tell in which style a text
/// is drawn, so it is drawn once more in every style that makes it as high as it is.
fn runs_over(words: &Words) -> bool {
    let mut same = STYLES
        .iter()
        .map(|style| drawn(&words.drawn, *style, words.bounds.width))
        .filter(|size| (size.height - words.bounds.height).abs() < ROUNDING)
        .peekable();
    assert!(same.peek().is_some(), "{words:?} has an unknown style");
    !same.any(|size| size.width <= words.bounds.width + ROUNDING)
}

fn drawn(content: &str, (style, font): (Style, Font), width: f32) -> Size {
    Paragraph::with_text(Text {
        content,
        bounds: Size::new(width, f32::INFINITY),
        size: style.size().into(),
        line_height: style.line_height(),
        font,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::WordOrGlyph,
    })
    .min_bounds()
}
