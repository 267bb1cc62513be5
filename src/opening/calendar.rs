//! Public holidays by country and region. `packaging/holidays/generate.py` writes the tables.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use serde::Deserialize;

use crate::assets;

/// The file of a country.
#[derive(Deserialize)]
struct Table {
    country: String,
    /// Regions that take their holidays from a larger one.
    #[serde(default)]
    within: BTreeMap<String, String>,
    /// The region whose holidays count where the region is missing or unknown.
    otherwise: Option<String>,
    holidays: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    on: NaiveDate,
    name: String,
    /// Empty: the whole country.
    #[serde(default)]
    regions: Vec<String>,
}

#[derive(Debug)]
struct Country {
    within: BTreeMap<String, String>,
    otherwise: Option<String>,
    days: BTreeMap<NaiveDate, Vec<Named>>,
}

#[derive(Debug)]
struct Named {
    name: String,
    regions: Vec<String>,
}

impl From<Table> for Country {
    fn from(table: Table) -> Self {
        let mut days: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for Entry { on, name, regions } in table.holidays {
            days.entry(on).or_default().push(Named { name, regions });
        }
        Self {
            within: table.within,
            otherwise: table.otherwise,
            days,
        }
    }
}

/// The public holidays of every country that has a table.
#[derive(Debug)]
pub struct Calendar {
    countries: BTreeMap<String, Arc<Country>>,
}

impl Calendar {
    /// The tables that are built in.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Calendar> = LazyLock::new(|| Calendar {
            countries: assets::holidays()
                // A table that cannot be read would be a broken build; a test reads them all.
                .filter_map(|(_, table)| serde_json::from_slice::<Table>(&table).ok())
                .map(|table| (table.country.clone(), Arc::new(table.into())))
                .collect(),
        });
        &EMBEDDED
    }

    /// The holidays of a region such as `DE-SN`, or of a country. A region without an entry of its
    /// own has those of its country. `None` if the country has no table.
    #[must_use]
    pub fn of(&self, code: &str) -> Option<Holidays> {
        let name = code.split_once('-').map_or(code, |(country, _)| country);
        let country = self.countries.get(name)?;
        let known = |region: &str| {
            let mut named = country.days.values().flatten();
            named.any(|holiday| holiday.regions.iter().any(|there| there == region))
        };
        let region = country.within.get(code).map_or(code, String::as_str);
        let region = match &country.otherwise {
            Some(otherwise) if !known(region) => otherwise,
            _ => region,
        };
        Some(Holidays {
            country: Arc::clone(country),
            region: region.to_owned(),
        })
    }
}

/// The public holidays of one place.
#[derive(Debug, Clone)]
pub struct Holidays {
    country: Arc<Country>,
    region: String,
}

impl Holidays {
    /// The name of the holiday on `date`, in the country's language.
    #[must_use]
    pub fn name(&self, date: NaiveDate) -> Option<&str> {
        self.among(self.country.days.get(&date)?)
    }

    /// All days, in the form in which rules about holidays are evaluated.
    pub(super) fn days(&self) -> CompactCalendar {
        let days = self.country.days.iter();
        days.filter(|(_, named)| self.among(named).is_some())
            .map(|(date, _)| *date)
            .collect()
    }

    fn among<'a>(&self, named: &'a [Named]) -> Option<&'a str> {
        let here =
            |holiday: &&Named| holiday.regions.is_empty() || holiday.regions.contains(&self.region);
        named.iter().find(here).map(|holiday| holiday.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(code: &str, date: &str) -> Option<String> {
        let holidays = Calendar::embedded().of(code).unwrap();
        holidays.name(date.parse().unwrap()).map(str::to_owned)
    }

    #[test]
    fn every_table_reads_and_covers_its_years() {
        for (path, table) in assets::holidays() {
            let table: Table = serde_json::from_slice(&table).unwrap();
            assert_eq!(path, format!("{}.json", table.country));
            let holidays = Calendar::embedded().of(&table.country).unwrap();
            for year in 2025..=2036 {
                let days = holidays.days();
                let in_year = days
                    .iter()
                    .filter(|day| day.to_string().starts_with(&year.to_string()));
                // More would mean that Sundays or half days slipped in.
                assert!((4..=20).contains(&in_year.count()), "{path} {year}");
            }
        }
        assert_eq!(Calendar::embedded().countries.len(), 24);
    }

    #[test]
    fn only_saxony_has_a_day_of_repentance() {
        let day = "2026-11-18";
        assert_eq!(name("DE-SN", day).as_deref(), Some("Buß- und Bettag"));
        assert_eq!(name("DE-BE", day), None);
        assert_eq!(name("DE", day), None);
    }

    #[test]
    fn a_region_without_its_own_days_has_the_countrys() {
        assert_eq!(
            name("FR-62", "2026-07-14").as_deref(),
            Some("Fête nationale")
        );
        assert_eq!(name("FR-62", "2026-04-03"), None);
        assert_eq!(
            name("FR-67", "2026-04-03").as_deref(),
            Some("Vendredi saint")
        );
    }

    #[test]
    fn councils_have_the_days_of_their_nation() {
        let easter_monday = "2026-04-06";
        assert!(name("GB-LND", easter_monday).is_some());
        assert!(name("GB", easter_monday).is_some());
        assert!(name("GB-EDH", easter_monday).is_none());
        assert!(name("GB-EDH", "2026-11-30").is_some());
        assert!(name("GB-NIR", "2026-03-17").is_some());
    }

    #[test]
    fn orthodox_easter_has_its_own_date() {
        assert!(name("GR-I", "2026-04-10").is_some());
        assert!(name("GR-I", "2026-04-03").is_none());
    }
}
