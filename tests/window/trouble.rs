//! Folders that cannot be written, a damaged file, two programs at once.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::desk;
use crate::program::{Program, in_english, lotse};

/// The window shows and answers.
fn works(program: &Program, picture: &str) {
    let card = program.first_card("Medinetz");
    program.keep_picture(picture);
    assert!(card.to_lowercase().contains("medinetz"), "{card}");
}

/// A folder on which nothing can be changed until it is dropped.
struct ReadOnly<'a>(&'a Path);

impl<'a> ReadOnly<'a> {
    /// For root, who may write everywhere, it takes a file system that is read-only; where none
    /// may be mounted, permissions keep everybody else out.
    fn new(folder: &'a Path) -> Self {
        if mount(&["--bind", &folder.to_string_lossy()], folder) {
            assert!(mount(&["-o", "remount,bind,ro"], folder));
        } else {
            fs::set_permissions(folder, Permissions::from_mode(0o555)).unwrap();
        }
        let folder = Self(folder);
        let refused = fs::write(folder.0.join("probe"), "").is_err();
        assert!(refused, "neither mounting nor permissions keep root out");
        folder
    }
}

impl Drop for ReadOnly<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).output();
        let _ = fs::set_permissions(self.0, Permissions::from_mode(0o755));
    }
}

fn mount(arguments: &[&str], folder: &Path) -> bool {
    Command::new("mount")
        .args(arguments)
        .arg(folder)
        .output()
        .is_ok_and(|output| output.status.success())
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn it_works_on_a_read_only_folder() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let read_only = ReadOnly::new(data.path());
    works(&Program::start(lotse(data.path())), "read-only-empty");
    drop(read_only);

    works(&Program::start(lotse(data.path())), "writable");
    assert!(data.path().join("lotse.db").exists());
    let _read_only = ReadOnly::new(data.path());
    works(&Program::start(lotse(data.path())), "read-only-filled");
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn it_works_without_a_home() {
    let _desk = desk::sit_down();
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    // Below /proc nobody can make a folder, not even root.
    command.env("HOME", "/proc/nobody");
    for place in ["CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "STATE_HOME"] {
        command.env_remove(format!("XDG_{place}"));
    }
    in_english(&mut command);
    works(&Program::start(command), "no-home");
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn it_works_with_a_damaged_file() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    // A xorshift, so that the bytes are wild but the same every time.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let wild: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    })
    .take(8 * 1024)
    .flatten()
    .collect();
    fs::write(data.path().join("lotse.db"), &wild).unwrap();
    works(&Program::start(lotse(data.path())), "damaged");
    // What cannot be read is set aside, never thrown away.
    let set_aside = fs::read_dir(data.path()).unwrap().any(|file| {
        let file = file.unwrap();
        let name = file.file_name();
        name.to_string_lossy().starts_with("lotse.db.damaged-")
            && fs::read(file.path()).unwrap() == wild
    });
    assert!(set_aside);
}

#[test]
#[ignore = "needs a display: xvfb-run cargo test --test window -- --ignored"]
fn two_at_once_share_a_fresh_folder() {
    let _desk = desk::sit_down();
    let data = tempfile::tempdir().unwrap();
    let fresh = data.path().join("not there yet");
    // The second is started while the first still builds its directory.
    let first = lotse(&fresh);
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| Program::start(first));
        let second = Program::start(lotse(&fresh));
        (first.join().unwrap(), second)
    });
    for (program, picture) in [(&first, "first-of-two"), (&second, "second-of-two")] {
        program.focus();
        works(program, picture);
    }
    first.kill();
    second.kill();
}
