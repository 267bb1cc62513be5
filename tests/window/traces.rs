//! What a visit leaves on the disk: nothing, even if the program is killed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::desk;
use crate::program::{Program, lotse};
use crate::searcher;

/// Words that are in no directory and no program, so that every hit is a trace.
const LATIN: &str = "qxvjk";
const TIGRINYA: &str = "ቐጨፐ";
const ARABIC: &str = "ظغثض";

/// The program with everything it may write below one folder.
pub fn in_surroundings(mut command: Command, folder: &Path) -> Command {
    command.envs(searcher::surroundings(folder));
    // What it prints would end in a log of the session.
    let log = std::fs::File::create(folder.join("printed")).unwrap();
    command
        .stdout(Stdio::from(log.try_clone().unwrap()))
        .stderr(Stdio::from(log));
    command
}

/// Somebody asks in several languages, wishes, reads and takes a copy along.
pub fn visit(program: &Program) {
    for (query, word) in [("zahnarzt", LATIN), ("ሓኪም", TIGRINYA), ("طبيب", ARABIC)] {
        program.press(&["F9", "F3"]);
        program.type_text(&format!("{query} {word}"));
        assert_eq!(program.field(), format!("{query} {word}"));
        let before = program.still_picture();
        // The first wish stands behind the button that shows the wishes; pressed twice, the key
        // leaves them shown.
        program.press(&["F6", "F6", "Tab", "Tab", "Tab", "space"]);
        let after = program.still_picture();
        assert!(!after.is_like(&before), "no wish was chosen");
        program.press(&["F4"]);
        program.type_text("Leipzig");
        program.press(&["Down", "Return"]);
        program.still_picture();
        program.copy_first_card();
        program.press(&["F8"]);
    }
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn a_visit_leaves_nothing_on_the_disk() {
    let _desk = desk::sit_down();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let start = || Program::start(in_surroundings(lotse(&data), folder.path()));
    let program = start();
    program.copy_first_card();
    program.kill();
    let before = searcher::files(folder.path());
    assert!(before.contains_key(&data.join("lotse.db")));

    let program = start();
    visit(&program);
    program.keep_picture("visit");
    program.press(&["F9"]);
    visit(&program);
    program.kill();
    for word in [LATIN, TIGRINYA, ARABIC] {
        let none: [PathBuf; 0] = [];
        assert_eq!(searcher::files_with(folder.path(), word), none, "{word}");
    }
    // Not only the words: what was filtered, opened and copied would change a file, too.
    assert!(searcher::files(folder.path()) == before, "a file changed");

    // The searcher would have seen it.
    let planted = folder.path().join("home/cache/planted");
    std::fs::write(&planted, format!("... {ARABIC} ...")).unwrap();
    assert_eq!(searcher::files_with(folder.path(), ARABIC), [planted]);
}
