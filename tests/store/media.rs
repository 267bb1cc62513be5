//! Full disks and read-only media. A full disk needs a file system of its own, which only root
//! may mount; without root those tests say so and check nothing.
#![cfg(target_os = "linux")]
#![expect(clippy::panic, reason = "helpers of tests are tests")]

use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use lotse::store::{Place, Store, StoreError};

use crate::migration::write_version_1;
use crate::support::{bundle, embedded_offers, files, ids, location, open, open_sound};

/// A small file system in memory, or a folder where none may be mounted.
struct Medium {
    folder: tempfile::TempDir,
    is_mounted: bool,
}

impl Medium {
    fn new(kilobytes: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k");
        let is_mounted = mount(&["-t", "tmpfs", "-o", &size, "none"], folder.path());
        Self { folder, is_mounted }
    }

    /// A medium that can be filled.
    fn with_limit(kilobytes: u32) -> Option<Self> {
        let medium = Self::new(kilobytes);
        if !medium.is_mounted {
            // Not by a macro: the message must be seen although the test passes.
            let message = "SKIPPED: full disk, no permission to mount a file system\n";
            std::io::stderr().write_all(message.as_bytes()).unwrap();
        }
        medium.is_mounted.then_some(medium)
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn make_read_only(&self) {
        if self.is_mounted {
            assert!(mount(&["-o", "remount,ro"], self.path()));
        } else {
            self.set_modes(0o444, 0o555);
        }
    }

    fn set_modes(&self, file_mode: u32, folder_mode: u32) {
        for name in files(self.path()) {
            let file = self.path().join(name);
            fs::set_permissions(file, Permissions::from_mode(file_mode)).unwrap();
        }
        fs::set_permissions(self.path(), Permissions::from_mode(folder_mode)).unwrap();
    }

    /// Fills the medium but for `kilobytes`.
    fn fill_up_to(&self, kilobytes: usize) -> PathBuf {
        let ballast = self.path().join("ballast");
        let mut size = 0;
        while fs::write(&ballast, vec![1; (size + 4) * 1024]).is_ok() {
            size += 4;
        }
        fs::write(&ballast, vec![1; (size - kilobytes) * 1024]).unwrap();
        ballast
    }
}

impl Drop for Medium {
    fn drop(&mut self) {
        if self.is_mounted {
            let _ = Command::new("umount").arg(self.path()).status();
        } else {
            self.set_modes(0o644, 0o755);
        }
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    Command::new("mount")
        .args(arguments)
        .arg(folder)
        .output()
        .is_ok_and(|output| output.status.success())
}

fn why_in_memory(place: &Place) -> &StoreError {
    match place {
        Place::Memory { why } => why,
        place => panic!("{place:?}"),
    }
}

#[test]
fn a_disk_that_gets_full_keeps_the_old_area() {
    let Some(medium) = Medium::with_limit(1024) else {
        return;
    };
    let old = bundle("here", "Old", &ids("old", 20));
    let new = bundle("here", "New", &ids("new", 150));
    let mut store = open_sound(medium.path());
    store.replace_area(&old).unwrap();
    let ballast = medium.fill_up_to(200);
    let error = store.replace_area(&new).unwrap_err();
    assert_eq!(error.message_id(), "store-error-full", "{error}");
    assert_eq!(store.offers().unwrap(), old.offers);
    drop(store);

    let mut store = open_sound(medium.path());
    assert_eq!(store.offers().unwrap(), old.offers);
    fs::remove_file(ballast).unwrap();
    store.replace_area(&new).unwrap();
    assert_eq!(store.offers().unwrap(), new.offers);
}

#[test]
fn a_full_disk_leaves_the_directory_in_memory() {
    for free in [0, 4, 12, 40] {
        let Some(medium) = Medium::with_limit(512) else {
            return;
        };
        medium.fill_up_to(free);
        let started = Store::start(&location(medium.path())).unwrap();
        if free < 12 {
            let why = why_in_memory(&started.opened.place);
            assert_eq!(why.message_id(), "store-error-full", "{why}");
        }
        started.import.unwrap();
        assert_eq!(
            started.opened.store.offers().unwrap().len(),
            embedded_offers()
        );
    }
}

#[test]
fn a_database_on_read_only_media_is_read_where_it_is() {
    let medium = Medium::new(32 * 1024);
    let stated = bundle("here", "Here", &ids("x", 3));
    let mut store = Store::start(&location(medium.path())).unwrap().opened.store;
    store.replace_area(&stated).unwrap();
    drop(store);
    medium.make_read_only();

    let started = Store::start(&location(medium.path())).unwrap();
    let file = medium.path().join("lotse.db");
    assert_eq!(started.opened.place, Place::ReadOnlyDisk(file));
    let mut store = started.opened.store;
    assert_eq!(
        store.offer("x-2").unwrap().as_ref(),
        Some(&stated.offers[2])
    );
    let error = store.replace_area(&stated).unwrap_err();
    assert_eq!(error.message_id(), "store-error-read-only", "{error}");
}

#[test]
fn read_only_media_without_a_usable_database_leave_the_directory_in_memory() {
    type Prepare = fn(&Path);
    let empty: Prepare = |_| {};
    let damaged: Prepare = |folder| fs::write(folder.join("lotse.db"), "damaged").unwrap();
    let interrupted: Prepare = |folder| {
        // A transaction that has reached the file but not its end.
        let work = tempfile::tempdir().unwrap();
        let file = work.path().join("lotse.db");
        drop(open_sound(work.path()));
        let writer = rusqlite::Connection::open(&file).unwrap();
        writer
            .execute_batch(
                "PRAGMA cache_size = 1; BEGIN;
                 INSERT INTO areas
                     WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3000)
                     SELECT n, n, n, n, n FROM n;",
            )
            .unwrap();
        assert_eq!(files(work.path()), ["lotse.db", "lotse.db-journal"]);
        for name in files(work.path()) {
            fs::copy(work.path().join(&name), folder.join(&name)).unwrap();
        }
    };
    for prepare in [empty, write_version_1, damaged, interrupted] {
        let medium = Medium::new(2048);
        prepare(medium.path());
        let before = files(medium.path());
        medium.make_read_only();
        let opened = open(medium.path());
        let why = why_in_memory(&opened.place);
        assert_eq!(why.message_id(), "store-error-read-only", "{why}");
        assert_eq!(opened.set_aside, None);
        let started = Store::start(&location(medium.path())).unwrap();
        assert_eq!(
            started.opened.store.offers().unwrap().len(),
            embedded_offers()
        );
        assert_eq!(files(medium.path()), before);
    }
}
