//! Cities: what they are called in many languages, and where they are.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::fold::spellings;
use crate::{assets, directory};

/// The mean radius of the earth.
const EARTH_KM: f64 = 6371.0;

/// A city.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Place {
    /// Its name as the directory writes it.
    pub name: String,
    /// ISO 3166-1 code.
    pub country: String,
    /// ISO 3166-2 code, where it is known.
    pub region: Option<String>,
    /// Latitude in degrees. Absent if the data does not know the city.
    pub lat: Option<f64>,
    /// Longitude in degrees.
    pub lon: Option<f64>,
    /// Inhabitants, 0 if unknown.
    #[serde(default)]
    pub population: u32,
    /// Its names in other languages and scripts, only while the file is read.
    #[serde(default)]
    names: Vec<String>,
}

impl Place {
    /// Latitude and longitude, if they are known.
    #[must_use]
    pub fn position(&self) -> Option<(f64, f64)> {
        self.lat.zip(self.lon)
    }
}

/// The file. Its other fields say where the data is from.
#[derive(Default, Deserialize)]
struct File {
    places: Vec<Place>,
}

/// All cities that can be recognised.
#[derive(Debug)]
pub struct Places {
    places: Vec<Place>,
    /// Folded names with the places that have them, the biggest first.
    by_name: HashMap<String, Vec<usize>>,
    /// The places of the directory by country and name as written.
    by_written: HashMap<(String, String), Vec<usize>>,
}

impl Places {
    /// The cities that are built in. A file that cannot be read is an empty one: search then works without cities.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static PLACES: LazyLock<Places> = LazyLock::new(|| {
            let file = assets::places()
                .and_then(|file| serde_json::from_slice(&file).ok())
                .unwrap_or_default();
            Places::new(file)
        });
        &PLACES
    }

    fn new(File { mut places }: File) -> Self {
        let mut by_name = HashMap::<String, Vec<usize>>::new();
        let mut by_written = HashMap::<_, Vec<usize>>::new();
        for (number, place) in places.iter_mut().enumerate() {
            for name in std::mem::take(&mut place.names).iter().chain([&place.name]) {
                let (folded, written_out) = spellings(name);
                for key in [Some(folded), written_out].into_iter().flatten() {
                    by_name.entry(key).or_default().push(number);
                }
            }
            let key = (place.country.clone(), place.name.clone());
            by_written.entry(key).or_default().push(number);
        }
        // Egypt writes with jeem the sound that the Levant writes with ghain. Another city's own name stays its own.
        let with_jeem = |(name, numbers): (&String, &Vec<usize>)| {
            let variant = name.replace('غ', "ج");
            (!by_name.contains_key(&variant)).then(|| (variant, numbers.clone()))
        };
        for (name, numbers) in by_name.iter().filter_map(with_jeem).collect::<Vec<_>>() {
            by_name.entry(name).or_default().extend(numbers);
        }
        for numbers in by_name.values_mut() {
            numbers.sort_by_key(|&number| (std::cmp::Reverse(places[number].population), number));
            numbers.dedup();
        }
        Self {
            places,
            by_name,
            by_written,
        }
    }

    /// The cities of that name in any language, script or spelling, the biggest first. Only whole names count: a city is never guessed
    /// from another's.
    pub fn find<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Place> + use<'a> {
        self.find_folded(&super::fold(name))
    }

    /// As [`Places::find`], for a name that is folded already.
    pub(super) fn find_folded<'a>(
        &'a self,
        name: &str,
    ) -> impl Iterator<Item = &'a Place> + use<'a> {
        let numbers = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
        numbers.iter().map(|&number| &self.places[number])
    }

    /// The cities of which any name, in any language or script, begins with what somebody types.
    #[must_use]
    pub fn beginning_with(&self, typed: &str) -> Vec<&Place> {
        let typed = super::fold(typed);
        let mut numbers: Vec<usize> = self
            .by_name
            .iter()
            .filter(|(name, _)| name.starts_with(&typed))
            .flat_map(|(_, numbers)| numbers.iter().copied())
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .into_iter()
            .map(|number| &self.places[number])
            .collect()
    }

    /// The city in which an offer is.
    #[must_use]
    pub fn get(&self, place: &directory::Place) -> Option<&Place> {
        let key = (place.country.clone(), place.city.clone()?);
        let found = || {
            self.by_written
                .get(&key)
                .into_iter()
                .flatten()
                .map(|&number| &self.places[number])
        };
        found()
            .find(|found| found.region == place.region)
            .or_else(|| found().max_by_key(|found| found.population))
    }
}

/// The distance between two positions along the surface of the earth.
#[must_use]
pub fn distance_km(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (lat1, lat2) = (from.0.to_radians(), to.0.to_radians());
    let (lat, lon) = (lat2 - lat1, (to.1 - from.1).to_radians());
    let chord = (lat / 2.0).sin().powi(2) + lat1.cos() * lat2.cos() * (lon / 2.0).sin().powi(2);
    // Rounding may leave the range in which the arcsine is defined.
    2.0 * EARTH_KM * chord.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(name: &str) -> Option<&'static str> {
        Places::embedded()
            .find(name)
            .next()
            .map(|place| place.name.as_str())
    }

    #[test]
    fn cities_are_known_in_many_scripts() {
        for (typed, name) in [
            ("Köln", "Köln"),
            ("koeln", "Köln"),
            ("Cologne", "Köln"),
            ("кельн", "Köln"),
            ("كولونيا", "Köln"),
            ("کلن", "Köln"),
            ("ኮልን", "Köln"),
            ("Munich", "München"),
            ("ميونيخ", "München"),
            ("لايبزيغ", "Leipzig"),
            ("Лейпциг", "Leipzig"),
            ("برلین", "Berlin"),
            ("Wien", "Wien"),
            ("Viyana", "Wien"),
            ("frankfurt", "Frankfurt am Main"),
            ("Frankfurt (Oder)", "Frankfurt (Oder)"),
            ("Bienne", "Biel/Bienne"),
            ("Lesbos", "Mytilene (Lesvos)"),
            ("Αθήνα", "Athens"),
            ("Elchingen", "Elchingen"),
        ] {
            assert_eq!(first(typed), Some(name), "{typed}");
        }
    }

    #[test]
    fn a_city_is_never_guessed() {
        assert_eq!(first("Freiberg"), Some("Freiberg"));
        assert_eq!(first("Freiburg"), Some("Freiburg im Breisgau"));
        assert_eq!(first("Homburg"), Some("Homburg"));
        for typed in [
            "Hambur", "Leipzi", "Leipsig", "Berl", "und", "weil", "كان", "",
        ] {
            assert_eq!(first(typed), None, "{typed}");
        }
    }

    #[test]
    fn places_know_their_region() {
        let region = |name: &str| Places::embedded().find(name).next().unwrap().region.clone();
        assert_eq!(region("Leipzig").as_deref(), Some("DE-SN"));
        assert_eq!(region("Plauen").as_deref(), Some("DE-SN"));
        assert_eq!(region("Winterthur").as_deref(), Some("CH-ZH"));
        assert_eq!(region("Wien").as_deref(), Some("AT-9"));
    }

    #[test]
    fn distances_are_those_of_the_map() {
        let position = |name: &str| {
            Places::embedded()
                .find(name)
                .next()
                .unwrap()
                .position()
                .unwrap()
        };
        let distance = distance_km(position("Berlin"), position("München"));
        assert!((500.0..510.0).contains(&distance), "{distance}");
        assert!(distance_km((0.0, 0.0), (0.0, 180.0)) > 20_000.0);
        assert!(distance_km((51.3, 12.4), (51.3, 12.4)).abs() < 1e-9);
    }
}
