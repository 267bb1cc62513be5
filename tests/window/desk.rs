//! What stands on the desk beside the program: keyboard, camera, clipboard, and a clock.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What has not come by then will not come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often to look again.
const GLANCE: Duration = Duration::from_millis(50);
/// Seconds after which a tool is stopped: `import` waits for ever for a window that is not there,
/// and `xclip` for another program that does not answer.
const TOOL_SECONDS: &str = "20";
/// Letters that the keyboard gets besides its own. xdotool can type others, too, but changes the
/// keyboard for each of them, and what is typed before every program knows of it is lost.
const LETTERS: &str = "ሓኪምቐጨፐابأثسضطظغني";
/// The first of the keys without a use here on which those letters are put.
const FIRST_FREE_KEY: usize = 170;

static DESK: Mutex<()> = Mutex::new(());

/// Takes the only desk: one display has one focus and one clipboard.
pub fn sit_down() -> MutexGuard<'static, ()> {
    // A test that failed has left the desk all the same.
    let seat = DESK.lock().unwrap_or_else(PoisonError::into_inner);
    let keys = LETTERS.chars().zip(FIRST_FREE_KEY..);
    let keys = keys.flat_map(|(letter, key)| {
        let letter = u32::from(letter);
        ["-e".to_owned(), format!("keycode {key} = U{letter:04X}")]
    });
    run(tool("xmodmap").args(keys));
    set_clipboard("from another program");
    seat
}

/// Looks until there is something to see.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(seen) = look() {
            return seen;
        }
        std::thread::sleep(GLANCE);
    }
    panic!("waited in vain for {what}");
}

/// Presses keys; `arguments` are those of xdotool.
pub fn xdotool(arguments: &[&str]) -> Output {
    // It reads letters in the encoding of its own locale.
    run(tool("xdotool").args(arguments).env("LC_ALL", "C.UTF-8"))
}

/// Takes a picture of a window and gives what `import` writes.
pub fn photograph(arguments: &[&str]) -> Vec<u8> {
    let output = run(tool("import").arg("-silent").args(arguments));
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

/// Where pictures are put.
pub fn album() -> PathBuf {
    let album = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("window-test");
    std::fs::create_dir_all(&album).unwrap();
    album
}

/// The text on the clipboard; empty if there is none.
pub fn clipboard() -> String {
    let output = run(tool("xclip").args(["-selection", "clipboard", "-out"]));
    String::from_utf8(output.stdout).unwrap()
}

/// Puts a text on the clipboard in the name of another program.
pub fn set_clipboard(text: &str) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, text).unwrap();
    // It stays in the background to hand the text out, and must not hold our pipes while it does.
    let put = tool("xclip")
        .args(["-selection", "clipboard", "-in"])
        .arg(file.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert!(put.unwrap().success(), "xclip could not take the clipboard");
}

fn tool(name: &str) -> Command {
    let mut command = Command::new("timeout");
    command.args([TOOL_SECONDS, name]);
    command
}

fn run(command: &mut Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"))
}
