//! Dates, times, weekdays and lists of a language.
//!
//! Times are always 24 h and, like digits, left-to-right: nobody should have to guess an hour.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use fluent::fluent_args;

use super::{Locale, bidi};

/// Days of a month, for ages in words.
const DAYS_PER_MONTH: i64 = 30;
/// Days of a year, for ages in words.
const DAYS_PER_YEAR: i64 = 365;
/// From this many days an age is told in months.
const TELL_MONTHS_FROM: i64 = 60;
/// From this many days an age is told in years.
const TELL_YEARS_FROM: i64 = 2 * DAYS_PER_YEAR;

impl Locale {
    /// A day, such as *12 March 2026*.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        let text = self.text_with(
            "date-long",
            // The year is a string, because a number could be grouped as 2,026.
            &fluent_args!["day" => date.day(), "month" => month, "year" => date.year().to_string()],
        );
        // Parts that are isolated one by one do not tell the direction of the whole any more.
        bidi::strip(&text)
    }

    /// The name of a weekday.
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.text(&format!("weekday-{}", weekday_key(weekday)))
    }

    /// A time such as `17:00`, kept left-to-right.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        bidi::ltr(&time.format("%H:%M").to_string())
    }

    /// How long ago a day was, such as *3 months ago*. A day to come is told as the date.
    #[must_use]
    pub fn ago(&self, date: NaiveDate, today: NaiveDate) -> String {
        let (id, count) = match (today - date).num_days() {
            ..0 => return self.date(date),
            0 => return self.text("ago-today"),
            days if days < TELL_MONTHS_FROM => ("ago-days", days),
            days if days < TELL_YEARS_FROM => ("ago-months", days / DAYS_PER_MONTH),
            days => ("ago-years", days / DAYS_PER_YEAR),
        };
        self.text_with(id, &fluent_args!["count" => count])
    }

    /// Items with the separator of the language, such as *Arabic, English, German*.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        items.join(&self.text("list-separator").replace('_', " "))
    }

    /// The name of a language in this language; its tag where there is none.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        self.name("language", tag)
    }

    /// The name of a country in this language; its code where there is none.
    #[must_use]
    pub fn country_name(&self, code: &str) -> String {
        self.name("country", code)
    }

    fn name(&self, what: &str, code: &str) -> String {
        let id = format!("{what}-{}", code.to_ascii_lowercase());
        if self.has(&id) {
            self.text(&id)
        } else {
            code.to_owned()
        }
    }
}

/// The key of a weekday in Fluent selectors and ids.
pub(crate) fn weekday_key(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_tells_its_direction() {
        let date = Locale::load("ar").date("2026-03-12".parse().unwrap());
        assert_eq!(date, bidi::strip(&date));
    }

    fn plain(text: String) -> String {
        bidi::strip(&text)
    }

    #[test]
    fn a_date_reads_as_people_write_it() {
        let day = "2026-03-12".parse().unwrap();
        assert_eq!(plain(Locale::load("en").date(day)), "12 March 2026");
        assert_eq!(plain(Locale::load("de").date(day)), "12. März 2026");
        assert_eq!(plain(Locale::load("ar").date(day)), "12 مارس 2026");
    }

    #[test]
    fn an_age_is_told_in_the_unit_that_helps() {
        let en = Locale::load("en");
        let today = "2026-11-21".parse().unwrap();
        let ago = |date: &str| plain(en.ago(date.parse().unwrap(), today));
        assert_eq!(ago("2026-11-21"), "today");
        assert_eq!(ago("2026-11-20"), "1 day ago");
        assert_eq!(ago("2026-10-11"), "41 days ago");
        assert_eq!(ago("2026-05-05"), "6 months ago");
        assert_eq!(ago("2020-11-01"), "6 years ago");
        assert_eq!(ago("2027-01-01"), "1 January 2027");
    }

    #[test]
    fn arabic_has_a_dual() {
        let ar = Locale::load("ar");
        let today = "2026-11-21".parse().unwrap();
        assert_eq!(
            plain(ar.ago("2026-11-19".parse().unwrap(), today)),
            "قبل يومين"
        );
    }
}
