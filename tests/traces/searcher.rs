//! Looking for words in everything below a folder.

use std::collections::BTreeMap;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

/// Every file below a folder with what is in it.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else if entry.file_type().unwrap().is_file() {
                files.insert(entry.path(), std::fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

/// The files below a folder that hold `words` in UTF-8 or in UTF-16 of either order, or bear them
/// in their names.
pub fn files_with(folder: &Path, words: &str) -> Vec<PathBuf> {
    let forms: [Vec<u8>; 3] = [
        words.into(),
        words.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        words.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ];
    let holds = |bytes: &[u8]| {
        (forms.iter()).any(|form| bytes.windows(form.len()).any(|part| part == form))
    };
    files(folder)
        .into_iter()
        .filter(|(path, bytes)| holds(path.as_os_str().as_bytes()) || holds(bytes))
        .map(|(path, _)| path)
        .collect()
}

/// The surroundings of a program in which everything it may write lies below one folder.
pub fn surroundings(folder: &Path) -> Vec<(&'static str, PathBuf)> {
    let places = [
        ("HOME", "home"),
        ("TMPDIR", "tmp"),
        ("XDG_CONFIG_HOME", "home/config"),
        ("XDG_CACHE_HOME", "home/cache"),
        ("XDG_DATA_HOME", "home/share"),
        ("XDG_STATE_HOME", "home/state"),
        ("XDG_RUNTIME_DIR", "run"),
    ];
    places
        .into_iter()
        .map(|(name, place)| {
            let place = folder.join(place);
            std::fs::create_dir_all(&place).unwrap();
            (name, place)
        })
        .collect()
}
