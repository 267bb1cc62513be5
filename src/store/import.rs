//! How the built-in directory comes into the database: by the same door as every other bundle.

use rusqlite::{Connection, params};

use super::area::{Replaced, clear, replace};
use super::{Store, StoreError};
use crate::assets;
use crate::bundle::{self, BundleError, Head, LeftOut};

/// What an import brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportReport {
    /// How many areas were replaced.
    pub areas: u32,
    /// How many offers they have now.
    pub offers: u32,
    /// Which records could not be used.
    pub left_out: Vec<Rejected>,
}

/// Records of an area that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The area.
    pub area: String,
    /// Records with faults.
    pub faulty: Vec<LeftOut>,
    /// Records with an id that was withdrawn before.
    pub withdrawn_before: Vec<String>,
    /// Records with an id of another area.
    pub of_another_area: Vec<String>,
}

impl ImportReport {
    fn add(&mut self, area: String, faulty: Vec<LeftOut>, replaced: Replaced) {
        self.areas += 1;
        self.offers += replaced.offers;
        let rejected = Rejected {
            area,
            faulty,
            withdrawn_before: replaced.withdrawn_before,
            of_another_area: replaced.of_another_area,
        };
        if !rejected.is_empty() {
            self.left_out.push(rejected);
        }
    }
}

impl Rejected {
    fn is_empty(&self) -> bool {
        self.faulty.is_empty()
            && self.withdrawn_before.is_empty()
            && self.of_another_area.is_empty()
    }
}

impl Store {
    /// Takes over each built-in area that is newer than the stored one or not stored yet, all in
    /// one transaction. At most starts nothing is to be done, and nothing is written.
    ///
    /// # Errors
    /// If a built-in bundle cannot be read or the database cannot be written. Nothing has
    /// changed then.
    pub fn import_embedded(&mut self) -> Result<ImportReport, StoreError> {
        self.import(assets::directory())
    }

    fn import(
        &mut self,
        bundles: impl Iterator<Item = (String, assets::Bytes)>,
    ) -> Result<ImportReport, StoreError> {
        let mut newer = Vec::new();
        for (file, bytes) in bundles {
            let head = bundle::head(&bytes).map_err(|error| embedded(&file, error))?;
            if is_newer(&self.connection, &head).map_err(|error| self.failed(&error))? {
                newer.push((file, head, bytes));
            }
        }
        if newer.is_empty() {
            return Ok(ImportReport::default());
        }
        self.write(|transaction, name| {
            let failed = |error: rusqlite::Error| StoreError::sqlite(name, &error);
            let mut readings = Vec::new();
            for (file, head, bytes) in newer {
                // Asked again under the lock: another program may have imported it just now.
                if is_newer(transaction, &head).map_err(failed)? {
                    readings.push(bundle::read(&bytes).map_err(|error| embedded(&file, error))?);
                }
            }
            // All are emptied before any is filled: an offer that moved to another area would be
            // refused there as long as its old area still has it.
            for reading in &readings {
                clear(transaction, &reading.bundle.area).map_err(failed)?;
            }
            let mut report = ImportReport::default();
            for reading in readings {
                let replaced = replace(transaction, name, &reading.bundle)?;
                report.add(reading.bundle.area, reading.left_out, replaced);
            }
            Ok(report)
        })
    }
}

fn embedded(file: &str, error: BundleError) -> StoreError {
    StoreError::Embedded {
        file: file.to_owned(),
        error,
    }
}

/// Whether the area is not stored yet or of an earlier day. Days are stored as ISO 8601, whose
/// order is that of time.
fn is_newer(connection: &Connection, head: &Head) -> rusqlite::Result<bool> {
    let is_stored = connection
        .prepare_cached("SELECT 1 FROM areas WHERE area = ? AND published_on >= ?")?
        .exists(params![head.area, head.published_on.to_string()])?;
    Ok(!is_stored)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Location;

    fn embedded_bundle(day: &str, offers: &str) -> (String, assets::Bytes) {
        bundle_of("test-area", day, offers)
    }

    fn bundle_of(area: &str, day: &str, offers: &str) -> (String, assets::Bytes) {
        let json = format!(
            r#"{{"schema": 1, "area": "{area}", "name": "T", "published_on": "{day}",
                "licence": "CC0-1.0", "offers": [{offers}]}}"#
        );
        (format!("{area}.json"), json.into_bytes().into())
    }

    fn offer(id: &str) -> String {
        format!(
            r#"{{"id": "{id}", "name": "N", "kind": "legal",
                "place": {{"type": "physical", "country": "DE"}}}}"#
        )
    }

    fn import(store: &mut Store, day: &str, offers: &str) -> ImportReport {
        store
            .import([embedded_bundle(day, offers)].into_iter())
            .unwrap()
    }

    #[test]
    fn an_area_is_imported_once_and_again_only_when_newer() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::choose(Some(folder.path().to_owned()));
        let mut store = Store::open(&location).unwrap().store;
        let first = import(&mut store, "2026-05-01", &offer("a"));
        assert_eq!((first.areas, first.offers), (1, 1));

        for day in ["2026-05-01", "2025-12-31", "2026-04-30"] {
            assert_eq!(
                import(&mut store, day, &offer("b")),
                ImportReport::default()
            );
        }
        assert!(store.offer("a").unwrap().is_some());
        assert!(store.offer("b").unwrap().is_none());

        let newer = import(&mut store, "2026-05-02", &offer("b"));
        assert_eq!((newer.areas, newer.offers), (1, 1));
        assert!(store.offer("a").unwrap().is_none());
    }

    #[test]
    fn offers_that_move_to_another_area_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::choose(Some(folder.path().to_owned()));
        let mut store = Store::open(&location).unwrap().store;
        let all = format!("{}, {}, {}", offer("a1"), offer("a2"), offer("d"));
        let before = [bundle_of("de", "2026-05-01", &all)];
        store.import(before.into_iter()).unwrap();

        let moved = format!("{}, {}", offer("a1"), offer("a2"));
        let after = [
            bundle_of("aachen", "2026-05-02", &moved),
            bundle_of("de", "2026-05-02", &offer("d")),
        ];
        let report = store.import(after.into_iter()).unwrap();
        assert_eq!((report.areas, report.offers), (2, 3));
        assert_eq!(report.left_out, []);
        let ids: Vec<_> = store.offers().unwrap().into_iter().map(|o| o.id).collect();
        assert_eq!(ids, ["a1", "a2", "d"]);
    }

    #[test]
    fn what_is_left_out_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::choose(Some(folder.path().to_owned()));
        let mut store = Store::open(&location).unwrap().store;
        let offers = format!(r#"{}, {{"id": "bad"}}"#, offer("a"));
        let report = import(&mut store, "2026-05-01", &offers);
        assert_eq!((report.areas, report.offers), (1, 1));
        assert_eq!(report.left_out[0].area, "test-area");
        assert_eq!(report.left_out[0].faulty[0].id.as_deref(), Some("bad"));
    }

    #[test]
    fn a_bad_built_in_bundle_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::choose(Some(folder.path().to_owned()));
        let mut store = Store::open(&location).unwrap().store;
        let bad = ("bad.json".to_owned(), assets::Bytes::from(&b"{"[..]));
        let bundles = [embedded_bundle("2026-05-01", &offer("a")), bad];
        let error = store.import(bundles.into_iter()).unwrap_err();
        assert!(matches!(error, StoreError::Embedded { file, .. } if file == "bad.json"));
        assert!(store.offer("a").unwrap().is_none());
    }
}
