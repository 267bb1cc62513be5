//! Settings, help, about.

use iced::keyboard::key::Named;
use lotse::app::{App, Boot, SHORTCUTS, offer};
use lotse::locale::Locale;
use lotse::store::Location;
use lotse::ui::Role;

use crate::window::{Window, clock};

fn settings(language: &str) -> Window {
    let mut window = Window::open(language);
    window.press(Named::F2);
    window
}

#[test]
fn a_language_changes_every_text_at_once() {
    let mut window = settings("en");
    assert!(window.shows("Settings"));
    for language in ["ar", "de", "en"] {
        window.click(&format!("language-{language}"));
        let locale = Locale::load(language);
        for id in [
            "settings-title",
            "settings-text-size",
            "button-end-visit",
            "emergency-germany",
        ] {
            let text = locale.text(id);
            assert!(
                window.page().contains(&text),
                "{text} is missing:\n{}",
                window.page()
            );
        }
        let chosen = window.control(&format!("language-{language}"));
        assert_eq!(chosen.role, Some(Role::Choice { chosen: true }));
        assert!(chosen.is_focused);
    }
}

#[test]
fn every_language_calls_itself_by_its_own_name() {
    let mut window = settings("ar");
    for name in ["English", "Deutsch", "العربية"] {
        assert!(window.shows(name), "{name}");
    }
}

#[test]
fn an_open_offer_speaks_the_new_language() {
    let mut window = Window::open("en");
    window.press(Named::F3);
    window.open_offer("Medinetz Musterstadt");
    window.press(Named::F8);
    window.press(Named::F2);
    window.click("language-de");
    window.press(Named::Escape);
    assert!(
        window.shows("Vermittelt Menschen ohne Krankenversicherung zu Ärztinnen und Zahnärzten.")
    );
    assert!(window.shows(&Locale::load("de").text("qr-explain")));
}

#[test]
fn larger_text_leaves_room_for_one_thing_beside_the_other_no_more() {
    let mut window = Window::open("en");
    window.press(Named::F3);
    window.open_offer("Medinetz Musterstadt");
    assert!(
        !window.entries().is_empty(),
        "list and offer stand beside each other"
    );
    window.press(Named::F2);
    window.click("text-size-200");
    assert!((window.app.scale_factor() - 2.0).abs() < f32::EPSILON);
    window.press(Named::Escape);
    assert!(window.entries().is_empty(), "{}", window.page());
    assert!(window.has_focus(offer::CLOSE_ID));
}

#[test]
fn colours_change_at_once() {
    let mut window = settings("en");
    let light = window.app.theme();
    window.click("theme-dark");
    let dark = window.app.theme();
    window.click("theme-high-contrast");
    let strong = window.app.theme();
    assert!(light != dark && dark != strong && strong != light);
    window.click("theme-light");
    assert_eq!(window.app.theme(), light);
}

#[test]
fn settings_hold_until_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let boot = Boot {
            location: Location::choose(Some(folder.path().to_owned())),
            system_languages: vec!["en".into()],
            clock,
        };
        Window::around(App::new(boot).0)
    };
    let mut window = start();
    window.press(Named::F2);
    window.click("language-ar");
    window.click("text-size-150");
    window.click("theme-dark");
    let again = start();
    assert!((again.app.scale_factor() - 1.5).abs() < f32::EPSILON);
    assert_eq!(again.app.theme(), window.app.theme());
    assert_eq!(again.app.title(), Locale::load("ar").text("app-title"));
}

#[test]
fn settings_that_cannot_be_kept_say_so() {
    let mut window = settings("en");
    window.click("theme-dark");
    let warning = "The settings could not be saved. They hold until you close the window.";
    assert!(window.shows(warning), "{}", window.page());
    window.click("notice-close");
    assert!(!window.shows(warning));
    assert!(window.has_focus("back"));
}

#[test]
fn help_lists_every_key() {
    for language in ["en", "de", "ar"] {
        let mut window = Window::open(language);
        window.press(Named::F1);
        let locale = Locale::load(language);
        for (key, id) in SHORTCUTS {
            assert!(window.shows(key), "{key}");
            assert!(window.shows(&locale.text(id)), "{id}");
        }
        for id in [
            "help-key-arrows",
            "help-key-escape",
            "help-key-leave",
            "help-privacy",
        ] {
            assert!(window.shows(&locale.text(id)), "{id}");
        }
    }
}

#[test]
fn about_names_every_area_with_its_date() {
    let mut window = Window::open("en");
    window.click("open-about");
    assert!(
        window.shows("Leipzig: 6 offers, published on 1 November 2026"),
        "{}",
        window.page()
    );
    assert!(window.shows("Germany: 4 offers, published on 10 November 2026"));
    assert!(window.shows("Directory: Synthetic offers for tests"));
    assert!(window.shows("City names and places: GeoNames, CC BY 4.0."));
}
