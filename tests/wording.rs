//! What is copied, carried away and printed.

#![expect(clippy::unwrap_used, reason = "helpers of tests are tests")]

use chrono::{DateTime, Utc};
use lotse::directory::Offer;
use lotse::locale::Locale;
use lotse::wording;
use serde_json::json;

fn now() -> DateTime<Utc> {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn offer(more: serde_json::Value) -> Offer {
    let mut offer = json!({
        "id": "x", "name": "Medinetz \u{202e}Musterstadt", "kind": "medical",
        "place": {"type": "physical", "street": "Musterstraße 1", "city": "Leipzig", "country": "DE"},
        "checked": {"on": "2020-01-01", "how": "web"}
    });
    for (key, value) in more.as_object().unwrap() {
        offer[key] = value.clone();
    }
    serde_json::from_value(offer).unwrap()
}

#[test]
fn what_a_phone_reads_from_the_code_warns_as_the_page_does() {
    let gone = offer(json!({"state": "closed", "warnings": ["may-have-moved"]}));
    for tag in ["en", "de", "ar"] {
        let locale = Locale::load(tag);
        let card = wording::short_card(&locale, &gone, now(), None);
        for id in ["state-closed", "warning-may-have-moved"] {
            assert!(card.contains(&locale.text(id)), "{tag}: {card}");
        }
    }
}

#[test]
fn an_appointment_is_said_where_no_hours_are() {
    let by_appointment = offer(json!({"hours": {"mode": "by-appointment"}}));
    let card = wording::short_card(&Locale::load("en"), &by_appointment, now(), None);
    assert!(card.contains("By appointment"), "{card}");
}

#[test]
fn text_that_leaves_the_window_has_no_marks_of_direction() {
    let locale = Locale::load("ar");
    let phone = offer(json!({"contact": {"phones": [{"number": "+493410000"}]}}));
    for card in [
        wording::card(&locale, &phone, now(), None),
        wording::short_card(&locale, &phone, now(), None),
    ] {
        assert_eq!(lotse::locale::bidi::strip(&card), card);
        assert!(card.contains("+493410000"));
    }
}

#[test]
fn nobody_is_told_to_call_where_there_is_no_number() {
    let locale = Locale::load("en");
    let today = now().date_naive();
    let none = wording::warnings(&locale, &offer(json!({})), today).join("\n");
    assert!(!none.contains("call") && !none.contains("write"), "{none}");
    let mail = offer(json!({"contact": {"emails": ["a@example.org"]}}));
    assert!(
        wording::warnings(&locale, &mail, today)
            .join("\n")
            .contains("write first")
    );
    let phone = offer(json!({"contact": {"phones": [{"number": "+493410000"}]}}));
    assert!(
        wording::warnings(&locale, &phone, today)
            .join("\n")
            .contains("call first")
    );
}

#[test]
fn old_facts_are_no_good_news() {
    let locale = Locale::load("en");
    let papers =
        json!({"access": {"papers_asked": "no"}, "checked": {"on": "2026-11-01", "how": "phone"}});
    let fresh = wording::papers_word(&locale, &offer(papers), now().date_naive());
    let old = offer(json!({"access": {"papers_asked": "no"}}));
    let old = wording::papers_word(&locale, &old, now().date_naive());
    assert_eq!(fresh.text, old.text);
    assert_eq!(
        (fresh.tone, old.tone),
        (wording::Tone::Good, wording::Tone::Neutral)
    );
}

#[test]
fn a_secret_address_stays_secret_in_every_text() {
    let protected =
        offer(json!({"place": {"type": "protected", "city": "Leipzig", "country": "DE"}}));
    for tag in ["en", "de", "ar"] {
        let locale = Locale::load(tag);
        let card = wording::card(&locale, &protected, now(), None);
        assert!(card.contains(&locale.text("place-protected")), "{card}");
        assert!(!card.contains("Musterstraße"), "{card}");
    }
}
