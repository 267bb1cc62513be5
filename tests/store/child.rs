//! A second program: these tests start themselves again to be killed or to run beside each other.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use lotse::store::{Place, Store};

use crate::support::{bundle, ids, location, open_sound};

const TASK: &str = "LOTSE_TEST_TASK";
const FOLDER: &str = "LOTSE_TEST_FOLDER";

/// How many offers the area has that [`replace_for_ever`] replaces.
pub const OFFERS: usize = 60;

/// Starts a task of this file in a process of its own.
pub fn start(task: &str, folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child::task", "--ignored", "--nocapture"])
        .env(TASK, task)
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits until the task says that it works.
pub fn wait_until_it_works(child: &mut Child) {
    let output = BufReader::new(child.stdout.as_mut().unwrap());
    let works = output.lines().any(|line| line.unwrap().contains(WORKS));
    assert!(works, "the task ended early");
}

const WORKS: &str = "the task works";

#[test]
#[ignore = "no test, but the program that other tests start"]
fn task() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    match std::env::var(TASK).unwrap().as_str() {
        "replace" => replace_for_ever(Path::new(&folder)),
        "start" => start_once(Path::new(&folder)),
        task => panic!("no task {task}"),
    }
}

fn replace_for_ever(folder: &Path) {
    let mut store = open_sound(folder);
    for generation in 0_u64.. {
        if generation == 1 {
            println!("{WORKS}");
        }
        // The number of offers changes too, so that pages move.
        let count = OFFERS - usize::from(generation % 2 == 1) * OFFERS / 2;
        let bundle = bundle(
            "area",
            &format!("generation {generation}"),
            &ids("id", count),
        );
        store.replace_area(&bundle).unwrap();
    }
}

/// The file for which instances wait, so that they start at the same moment.
pub fn gate(folder: &Path) -> PathBuf {
    folder.with_extension("gate")
}

fn start_once(folder: &Path) {
    println!("{WORKS}");
    while !gate(folder).exists() {
        std::hint::spin_loop();
    }
    let started = Store::start(&location(folder)).unwrap();
    started.import.unwrap();
    assert_eq!(started.opened.place, Place::Disk(folder.join("lotse.db")));
    assert_eq!(started.opened.set_aside, None);
    let mut store = started.opened.store;
    for _ in 0..5 {
        store
            .replace_area(&bundle("shared", "same", &ids("shared", 10)))
            .unwrap();
        assert!(store.offer("shared-9").unwrap().is_some());
    }
}
