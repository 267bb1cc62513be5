//! Power cuts and two instances at once.

use std::time::Duration;

use crate::child::{self, OFFERS};
use crate::support::{bundle, embedded_offers, files, ids, open_sound};

/// How often the writing program is killed.
const KILLS: u64 = 40;

#[test]
fn a_killed_program_leaves_the_old_area_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    open_sound(folder.path())
        .replace_area(&bundle("area", "the first", &ids("id", OFFERS)))
        .unwrap();
    let mut interrupted = 0;
    let mut generations = std::collections::BTreeSet::new();
    for kill in 0..KILLS {
        let mut child = child::start("replace", folder.path());
        child::wait_until_it_works(&mut child);
        std::thread::sleep(Duration::from_micros(kill * 2_345));
        child.kill().unwrap();
        child.wait().unwrap();
        interrupted += u64::from(files(folder.path()).contains(&"lotse.db-journal".to_owned()));

        let store = open_sound(folder.path());
        let areas = store.areas().unwrap();
        assert_eq!(areas.len(), 1);
        let generation = &areas[0].name;
        let offers = store.offers().unwrap();
        assert!(
            [OFFERS, OFFERS / 2].contains(&offers.len()),
            "{} offers",
            offers.len()
        );
        assert!(offers.iter().all(|offer| offer.name == *generation));
        generations.insert(generation.clone());
    }
    // Otherwise nothing was tested: kills that hit no transaction, or no change at all.
    assert!(interrupted > 0, "no kill hit a transaction");
    assert!(generations.len() > 2, "only {generations:?} were seen");
}

#[test]
fn instances_that_start_at_once_all_work() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("not there yet");
        let mut children: Vec<_> = (0..4).map(|_| child::start("start", &fresh)).collect();
        children.iter_mut().for_each(child::wait_until_it_works);
        std::fs::write(child::gate(&fresh), "").unwrap();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success());
        }
        let store = open_sound(&fresh);
        assert_eq!(store.offers().unwrap().len(), embedded_offers() + 10);
        assert_eq!(files(&fresh), ["lotse.db"]);
    }
}
