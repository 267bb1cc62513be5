//! Pictures: nothing moves, vanishes or changes its colour unnoticed.
//!
//! Only the hash of a picture is kept, in `tests/snapshots`. Who changes what a page looks like
//! deletes the files there and runs the tests once. `LOTSE_PICTURES=folder` puts the pictures
//! themselves into a folder that has none yet, to look at them.

use std::path::Path;

use iced::keyboard::key::Named;
use iced_test::Simulator;
use lotse::ui;

use crate::window::{SCREEN, Window};

/// Where the hashes are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");

#[test]
fn start_looks_as_it_did() {
    for language in ["de", "ar"] {
        assert_picture(&Window::open(language), &format!("start-{language}"));
    }
}

#[test]
fn results_look_as_they_did() {
    for language in ["de", "ar"] {
        let mut window = Window::open(language);
        window.write("Leipzig");
        window.click("filter-free");
        assert_picture(&window, &format!("results-{language}"));
    }
}

#[test]
fn an_offer_looks_as_it_did() {
    for language in ["de", "ar"] {
        let mut window = Window::open(language);
        window.press(Named::F3);
        window.open_offer("Medinetz Musterstadt");
        window.press(Named::F8);
        assert_picture(&window, &format!("offer-{language}"));
    }
}

/// Compares the page with its picture.
fn assert_picture(window: &Window, name: &str) {
    let file = Path::new(FOLDER).join(format!("{name}-tiny-skia.sha256"));
    // A missing hash would be made from this very picture, which then always matches.
    assert!(
        std::env::var_os("CI").is_none() || file.exists(),
        "{} is missing",
        file.display()
    );
    // The fonts are loaded already: a second time would only add them once more.
    let settings = iced::Settings {
        fonts: Vec::new(),
        ..ui::font::settings()
    };
    let mut page = Simulator::with_size(settings, SCREEN, window.app.view());
    let picture = page.snapshot(&window.app.theme()).unwrap();
    if let Some(folder) = std::env::var_os("LOTSE_PICTURES") {
        picture
            .matches_image(Path::new(&folder).join(name))
            .unwrap();
    }
    let path = Path::new(FOLDER).join(name);
    assert!(
        picture.matches_hash(path).unwrap(),
        "{name} does not look as it did; if that is meant, delete {}",
        file.display()
    );
}
