//! A whole offer as plain text, to copy, to print on a terminal or to carry in a QR code.

use chrono::{DateTime, NaiveDate, Utc};

use crate::directory::{HoursMode, Localized, Offer};
use crate::locale::{Locale, bidi, fluent_args};
use crate::opening::{Day, Timetable};

use super::{
    access, address_lines, audience, checked, choose, languages, opening, phone, warnings, week,
};

/// A QR code that a cheap phone still reads holds few lines.
const SHORT_CONTACTS: usize = 4;

/// Everything the directory knows about an offer, as text. `published` is the directory's date.
#[must_use]
pub fn card(
    locale: &Locale,
    offer: &Offer,
    now: DateTime<Utc>,
    published: Option<NaiveDate>,
) -> String {
    let timetable = Timetable::new(offer);
    let local = timetable.local_time(now);
    let mut text = Lines::default();
    text.line(&bidi::clean(&offer.name));
    text.line(&locale.text(&format!("kind-{}", offer.kind.name())));
    if let Some(organisation) = &offer.organisation {
        let organisation = bidi::clean(organisation);
        text.line(&locale.text_with(
            "heading-organisation",
            &fluent_args!["organisation" => organisation],
        ));
    }
    text.warnings(warnings(locale, offer, local.date()));
    text.paragraph(choose(locale, &offer.text.summary).map(|chosen| chosen.text));

    text.heading(locale, "heading-place");
    text.lines(address_lines(locale, offer));
    text.localized(locale, "heading-way", &offer.text.way);

    text.heading(locale, "heading-hours");
    text.line(&opening(locale, offer, &timetable, now).line());
    if offer.hours.mode == HoursMode::PhoneFirst {
        text.line(&locale.text("hours-phone-first"));
    }
    if timetable.has_hours() {
        text.lines(dated(locale, &timetable.week(now)));
    }
    text.lines(choose(locale, &offer.hours.note).map(|chosen| chosen.text));

    text.heading(locale, "heading-contact");
    let contact = contact_lines(locale, offer);
    if contact.is_empty() {
        text.line(&locale.text("contact-none"));
    }
    text.lines(contact);

    text.heading(locale, "heading-access");
    text.lines(
        access(locale, offer, local.date())
            .into_iter()
            .map(|statement| statement.text),
    );
    text.heading(locale, "heading-languages");
    text.line(&locale.list(&languages(locale, offer)));
    text.lines(audience(locale, offer));
    text.localized(locale, "heading-bring", &offer.text.bring);
    text.localized(locale, "heading-next", &offer.text.next);
    text.localized(locale, "heading-note", &offer.text.note);

    text.heading(locale, "heading-sources");
    text.lines(offer.sources.iter().map(|source| {
        let date = source
            .on
            .map_or_else(|| locale.text("source-undated"), |on| locale.date(on));
        format!("{} ({date})", bidi::clean(&source.url))
    }));
    text.line("");
    text.line(&checked(locale, offer, local.date()).text);
    text.published(locale, published);
    text.finish()
}

/// What fits on a small QR code: name, warnings, place, hours, contact and the age of it all.
#[must_use]
pub fn short_card(
    locale: &Locale,
    offer: &Offer,
    now: DateTime<Utc>,
    published: Option<NaiveDate>,
) -> String {
    let timetable = Timetable::new(offer);
    let today = timetable.local_time(now).date();
    let mut text = Lines::default();
    text.line(&bidi::clean(&offer.name));
    text.warnings(warnings(locale, offer, today));
    text.lines(address_lines(locale, offer));
    let days = open_days(locale, &timetable.week(now));
    if days.is_empty() {
        text.line(&opening(locale, offer, &timetable, now).line());
    }
    text.lines(days);
    text.lines(
        contact_lines(locale, offer)
            .into_iter()
            .take(SHORT_CONTACTS),
    );
    text.line(&checked(locale, offer, today).text);
    text.published(locale, published);
    text.finish()
}

/// The days of a week with their dates: a paper is read weeks later, when a holiday of this week
/// says nothing any more.
fn dated(locale: &Locale, days: &[Day]) -> Vec<String> {
    days.iter()
        .zip(week(locale, days))
        .map(|(day, (weekday, hours))| {
            let date = locale.date(day.date);
            let day = locale.text_with(
                "hours-day-date",
                &fluent_args!["weekday" => weekday, "date" => date],
            );
            format!("{day}: {hours}")
        })
        .collect()
}

fn open_days(locale: &Locale, days: &[Day]) -> Vec<String> {
    let open: Vec<Day> = days
        .iter()
        .filter(|day| !day.slots.is_empty())
        .cloned()
        .collect();
    dated(locale, &open)
}

fn contact_lines(locale: &Locale, offer: &Offer) -> Vec<String> {
    let contact = &offer.contact;
    let data = contact
        .emails
        .iter()
        .chain(&contact.websites)
        .map(|line| bidi::clean(line));
    contact
        .phones
        .iter()
        .map(|number| phone(locale, number))
        .chain(data)
        .collect()
}

/// Text that leaves the window: no isolates or marks, one fact a line.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, line: &str) {
        self.0.push_str(&bidi::strip(line));
        self.0.push('\n');
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = impl AsRef<str>>) {
        for line in lines {
            self.line(line.as_ref());
        }
    }

    fn warnings(&mut self, warnings: Vec<String>) {
        self.lines(warnings.iter().map(|warning| format!("! {warning}")));
    }

    fn paragraph(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.line("");
            self.line(&text);
        }
    }

    fn heading(&mut self, locale: &Locale, id: &str) {
        self.line("");
        self.line(&locale.text(id));
    }

    fn localized(&mut self, locale: &Locale, heading: &str, localized: &Localized) {
        if let Some(chosen) = choose(locale, localized) {
            self.heading(locale, heading);
            self.line(&chosen.text);
        }
    }

    fn published(&mut self, locale: &Locale, published: Option<NaiveDate>) {
        if let Some(published) = published {
            self.line(
                &locale.text_with("data-of", &fluent_args!["date" => locale.date(published)]),
            );
        }
    }

    fn finish(self) -> String {
        self.0.trim_end().to_owned()
    }
}
