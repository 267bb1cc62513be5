//! What a visit leaves on the disk: nothing. Here the window's state is driven without a display;
//! `tests/window` does the same with the real program.
#![cfg(all(feature = "window", unix))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests"
)]

#[path = "traces/searcher.rs"]
mod searcher;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use iced::futures::StreamExt as _;
use iced::futures::executor::block_on;
use iced_test::runtime::{Action, clipboard, task};
use lotse::app::{App, Boot, Message, Shortcut, choose, offer, results, start};
use lotse::directory::Criterion;
use lotse::finder::{Filter, Outcome};
use lotse::search::Places;
use lotse::store::Location;

/// Words that are in no directory and no program, so that every hit is a trace. The first makes
/// the search find something.
const QUERIES: [&str; 3] = ["zahnarzt qxvjk", "ሓኪም ቐጨፐ", "طبيب ظغثض"];

const FOLDER: &str = "LOTSE_TEST_FOLDER";
const VISITS: &str = "LOTSE_TEST_VISITS";
const DONE: &str = "the visitor has gone";

#[test]
fn a_visit_leaves_nothing_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    run_and_kill(folder.path(), false);
    let before = searcher::files(folder.path());
    assert!(before.contains_key(&folder.path().join("data/lotse.db")));

    run_and_kill(folder.path(), true);
    for word in QUERIES.iter().flat_map(|query| query.split(' ').skip(1)) {
        let none: [&Path; 0] = [];
        assert_eq!(searcher::files_with(folder.path(), word), none, "{word}");
    }
    // Not only the words: what was filtered, opened and copied would change a file, too.
    assert!(searcher::files(folder.path()) == before, "a file changed");
}

#[test]
fn the_searcher_finds_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    for (name, place) in searcher::surroundings(folder.path()) {
        let word = "ቐጨፐ";
        let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let little: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [word.as_bytes(), &utf16, &little] {
            let planted = place.join("planted");
            // An odd number of bytes before it, because files do not align their texts.
            std::fs::write(&planted, [b"\0ab", bytes, b"\xff"].concat()).unwrap();
            assert_eq!(
                searcher::files_with(folder.path(), word),
                std::slice::from_ref(&planted),
                "{name}"
            );
            std::fs::remove_file(planted).unwrap();
        }
        let named = place.join(format!("{word}.txt"));
        std::fs::write(&named, "").unwrap();
        assert_eq!(
            searcher::files_with(folder.path(), word),
            std::slice::from_ref(&named),
            "{name}"
        );
        std::fs::remove_file(named).unwrap();
    }
}

/// Runs a program with or without visits, all in one folder, and kills it in the middle.
fn run_and_kill(folder: &Path, visits: bool) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "program", "--ignored", "--nocapture"])
        .envs(searcher::surroundings(folder))
        .env(FOLDER, folder)
        .env(VISITS, visits.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let done = output.lines().any(|line| line.unwrap().contains(DONE));
    // Killed, it cannot tidy up.
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(done, "the visits broke off");
}

#[test]
#[ignore = "no test, but the program that another test starts"]
fn program() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut window = Window::open(&Path::new(&folder).join("data"));
    if std::env::var(VISITS).unwrap() == "true" {
        for query in QUERIES {
            window.visit(query);
            window.press(Shortcut::EndVisit);
            assert_eq!(window.clipboard, "");
        }
        window.visit(QUERIES[0]);
    }
    println!("{DONE}");
    loop {
        std::thread::park();
    }
}

/// The window without a display: messages go in, and what its tasks give comes back.
struct Window {
    app: App,
    answer: Option<Arc<Outcome>>,
    clipboard: String,
}

impl Window {
    fn open(folder: &Path) -> Self {
        let (app, task) = App::new(Boot {
            location: Location::choose(Some(folder.to_owned())),
            system_languages: vec!["ti".into()],
            clock: chrono::Utc::now,
        });
        let mut window = Self {
            app,
            answer: None,
            clipboard: String::new(),
        };
        window.drain(task);
        assert!(window.app.opened().is_some(), "no directory");
        window
    }

    fn send(&mut self, message: Message) {
        let task = self.app.update(message);
        self.drain(task);
    }

    fn press(&mut self, shortcut: Shortcut) {
        self.send(Message::Pressed(shortcut, Instant::now()));
    }

    fn drain(&mut self, task: iced::Task<Message>) {
        let Some(mut actions) = task::into_stream(task) else {
            return;
        };
        while let Some(action) = block_on(actions.next()) {
            match action {
                Action::Output(message) => {
                    if let Message::Answered(_, answer) = &message {
                        self.answer.clone_from(answer);
                    }
                    self.send(message);
                }
                Action::Clipboard(clipboard::Action::Write { contents, .. }) => {
                    self.clipboard = contents;
                }
                _ => {}
            }
        }
    }

    /// Somebody asks, wishes, reads and takes a copy along.
    fn visit(&mut self, query: &str) {
        for (end, letter) in query.char_indices() {
            let typed = query[..end + letter.len_utf8()].to_owned();
            self.send(Message::Start(start::Message::QueryChanged(typed)));
        }
        let wish = Filter::Is(Criterion::Free);
        self.send(Message::Results(results::Message::FilterToggled(wish)));
        self.press(Shortcut::City);
        self.send(Message::Choose(choose::Message::Typed("qxvjk".into())));
        let city = Places::embedded().find("Leipzig").next().cloned();
        assert!(city.is_some());
        let city = choose::Choice::City(city);
        self.send(Message::Choose(choose::Message::Chosen(city)));
        let answer = self.answer.take().unwrap();
        let Some(first) = answer.fitting.iter().chain(&answer.unknown).next() else {
            panic!("nothing was found for {query}");
        };
        self.send(Message::Results(results::Message::OfferOpened(first.offer)));
        self.press(Shortcut::QrCode);
        self.send(Message::Offer(offer::Message::CardCopied));
        assert_ne!(self.clipboard, "");
    }
}
