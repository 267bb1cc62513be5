//! Reading an offer and carrying it away.

use iced::Size;
use iced::keyboard::key::Named;
use lotse::app::{offer, results};
use lotse::locale::{Locale, bidi};

use crate::window::Window;

const MEDINETZ: &str = "Medinetz Musterstadt";
const REFUGE: &str = "Haus für Frauen Region Leipzig";

fn offer(language: &str, name: &str) -> Window {
    let mut window = Window::open(language);
    window.press(Named::F3);
    window.open_offer(name);
    assert!(window.has_focus(offer::CLOSE_ID));
    window
}

#[test]
fn an_offer_says_where_when_and_what_to_expect() {
    let mut window = offer("en", MEDINETZ);
    for text in [
        "Run by Verein Musterhilfe",
        "Musterstraße 1",
        "04109 Leipzig",
        "Wednesday",
        "closed, Buß- und Bettag",
        "Tuesday",
        "17:00–19:00",
        "+493410000001",
        "+491510000001 (messenger)",
        "hilfe@medinetz.example",
        "No papers asked",
        "Can stay anonymous",
        "Free of charge",
        "Step-free",
        "Tigrinya with an interpreter on the phone",
        "Confirmed by phone 41 days ago",
        "medinetz.example/leipzig · 8 October 2026",
        "Directory of 1 November 2026",
    ] {
        assert!(window.shows(text), "{text} is missing:\n{}", window.page());
    }
}

#[test]
fn what_is_not_known_is_said() {
    let mut window = offer("en", "Zahnnotdienst am Ring");
    for text in [
        "Papers: not known, ask first",
        "Cost: not known, ask first",
        "Who learns about it: not known, ask first",
        "Health insurance needed",
    ] {
        assert!(window.shows(text), "{text} is missing:\n{}", window.page());
    }
}

#[test]
fn a_machine_translation_is_marked_and_a_human_text_is_not() {
    let mark = |language| Locale::load(language).text("text-machine");
    assert!(offer("ar", MEDINETZ).page().contains(&mark("ar")));
    assert!(!offer("de", MEDINETZ).page().contains(&mark("de")));
}

#[test]
fn a_text_in_another_language_says_so() {
    let mut window = offer("de", MEDINETZ);
    let page = window.page();
    let bring = "Nothing. Medicine that you take, if you can.\n";
    let after = page.split(bring).nth(1).unwrap();
    assert!(after.lines().next().unwrap().contains("Englisch"), "{page}");
}

#[test]
fn old_facts_ask_for_a_call() {
    let mut window = offer("en", "Lebensmittelausgabe Süd");
    // There is nobody to call, so nobody is told to.
    assert!(window.shows("Old information: not certain"));
    assert!(window.shows("Only for people who live in this area"));
    assert!(window.shows("No contact details known"));
}

#[test]
fn a_protected_place_shows_no_address() {
    let mut window = offer("en", REFUGE);
    assert!(window.shows("This place keeps its address secret. Call or write."));
    assert!(window.shows("Open day and night"));
    assert!(window.find("copy-address").is_none());
}

#[test]
fn a_copy_is_plain_text_in_the_language_of_the_reader() {
    for language in ["en", "de", "ar"] {
        let mut window = offer(language, MEDINETZ);
        window.press(Named::F7);
        let card = window.clipboard.clone().unwrap();
        assert_eq!(card, bidi::strip(&card), "no direction marks");
        let locale = Locale::load(language);
        for text in [
            MEDINETZ,
            "Musterstraße 1",
            "+493410000001",
            &locale.text("papers-asked-no"),
        ] {
            assert!(card.contains(text), "{text} is missing:\n{card}");
        }
        assert!(window.shows(&locale.text("button-copied")));
    }
}

#[test]
fn one_line_can_be_copied() {
    let mut window = offer("ar", MEDINETZ);
    window.click("copy-phone-0");
    assert_eq!(window.clipboard.as_deref(), Some("+493410000001"));
    window.click("copy-address");
    assert_eq!(
        window.clipboard.as_deref(),
        Some("Musterstraße 1\n04109 Leipzig")
    );
}

#[test]
fn copying_keeps_the_focus_and_the_place_on_the_page() {
    let mut window = offer("en", MEDINETZ);
    window.resize(Size::new(1366.0, 500.0));
    window.click("copy-phone-0");
    window.click("source-0");
    window.run(lotse::ui::focus::focus("copy-phone-1"));
    let before = window.control("copy-phone-1").visible.unwrap();
    assert!(before.height > 0.0);
    window.press(Named::Enter);
    window.click("notice-close");
    window.run(lotse::ui::focus::focus("copy-phone-1"));
    window.press(Named::Enter);
    assert!(window.shows("Copied"));
    assert!(window.has_focus("copy-phone-1"));
}

#[test]
fn the_qr_code_comes_and_goes() {
    let mut window = offer("en", MEDINETZ);
    let explanation = Locale::load("en").text("qr-explain");
    assert_eq!(window.control("offer-qr").name, "QR code");
    window.press(Named::F8);
    assert!(window.shows(&explanation), "{}", window.page());
    assert_eq!(window.control("offer-qr").name, "Hide QR code");
    window.click("offer-qr");
    assert!(!window.shows(&explanation));
}

#[test]
fn closing_returns_to_the_card() {
    let mut window = offer("en", REFUGE);
    window.press(Named::Escape);
    assert!(window.find(offer::CLOSE_ID).is_none());
    let focused = window.controls().into_iter().find(|it| it.is_focused);
    assert_eq!(focused.unwrap().name, REFUGE);
}

#[test]
fn a_narrow_window_shows_the_offer_instead_of_the_list() {
    let mut window = offer("en", MEDINETZ);
    assert!(window.find(results::SEARCH_ID).is_some());
    window.resize(Size::new(700.0, 600.0));
    assert!(window.find(results::SEARCH_ID).is_none());
    assert!(window.shows("Musterstraße 1"));
    window.press(Named::Escape);
    assert!(window.entries().contains(&REFUGE.to_owned()));
}
