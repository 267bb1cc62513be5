//! The start page.

use iced::keyboard::key::Named;
use lotse::app::{App, Boot, choose, results, start};
use lotse::locale::Locale;
use lotse::store::Location;

use crate::window::{Window, clock};

#[test]
fn a_fresh_start_opens_the_directory_and_waits_for_words() {
    let (app, task) = App::new(Boot {
        location: Location::memory(),
        system_languages: vec!["de-AT".into()],
        clock,
    });
    let mut window = Window::around(app);
    let german = Locale::load("de").text("app-tagline");
    assert!(window.shows(&german), "{}", window.page());
    window.run(task);
    assert!(window.app.opened().is_some());
    assert!(window.has_focus(start::SEARCH_ID));
}

#[test]
fn twelve_pictograms_each_with_a_word() {
    let mut window = Window::open("en");
    assert_eq!(
        window.entries(),
        [
            "Doctor",
            "Sleep",
            "Food, clothes",
            "Lawyer",
            "Advice",
            "Worries, trauma",
            "Women",
            "Children",
            "School",
            "Language",
            "Work",
            "Meet people"
        ]
    );
    for name in window.entries() {
        assert!(window.shows(&name), "{name}");
    }
}

#[test]
fn a_pictogram_shows_the_offers_of_its_kind() {
    let mut window = Window::open("en");
    window.click("start-medical");
    assert_eq!(window.control("filter-kind").name, "Medical help");
    assert_eq!(
        window.entries(),
        ["Medinetz Musterstadt", "Zahnnotdienst am Ring"]
    );
}

#[test]
fn typing_goes_on_in_the_results() {
    let mut window = Window::open("en");
    window.write("Medinetz");
    assert_eq!(window.value(results::SEARCH_ID), "Medinetz");
    assert!(window.has_focus(results::SEARCH_ID));
    assert_eq!(window.entries()[0], "Medinetz Musterstadt");
}

#[test]
fn a_city_is_chosen_before_anything_else() {
    let mut window = Window::open("en");
    window.click(start::CITY_ID);
    assert!(window.shows("Which city?"));
    assert!(window.has_focus(choose::FIELD_ID));
    window.write("leip");
    assert_eq!(window.entries(), ["Leipzig · Germany"]);
    window.press(Named::Enter);
    assert_eq!(window.control(start::CITY_ID).name, "City: Leipzig");
    assert!(window.has_focus(start::SEARCH_ID));
}

#[test]
fn emergency_numbers_are_those_of_the_country() {
    let mut window = Window::built_in("en");
    assert!(window.shows("Police: 110"));
    window.click(start::CITY_ID);
    window.write("wien");
    window.press(Named::Enter);
    assert_eq!(window.control(start::CITY_ID).name, "City: Wien");
    assert!(window.shows("Ambulance, fire: 112"));
    assert!(
        !window.page().contains("110"),
        "110 rings nowhere in Vienna"
    );
}

#[test]
fn what_is_asked_on_the_start_page_is_asked_anew() {
    let mut window = Window::open("en");
    window.click("start-women");
    window.press(Named::Escape);
    window.write("Medinetz");
    assert_eq!(window.entries()[0], "Medinetz Musterstadt");
    assert_eq!(window.control("filter-kind").name, "Any kind");
}
