//! The directories of the tests: a small one of made-up offers, and the one that is built in.

use std::sync::{Arc, LazyLock};

use lotse::app::Library;
use lotse::bundle;
use lotse::store::{Area, Location};

/// The made-up areas. Pictures show them, so that no correction in the real directory changes one.
const AREAS: [&[u8]; 2] = [
    include_bytes!("leipzig.json"),
    include_bytes!("germany.json"),
];

/// Ten made-up offers of two areas.
pub fn made_up() -> Arc<Library> {
    static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
        let (mut offers, mut areas) = (Vec::new(), Vec::new());
        for file in AREAS {
            let reading = bundle::read(file).unwrap();
            assert_eq!(reading.left_out, [], "the made-up offers are valid");
            let bundle = reading.bundle;
            areas.push(Area {
                area: bundle.area,
                name: bundle.name,
                published_on: bundle.published_on,
                licence: bundle.licence,
                attribution: bundle.attribution,
                offers: u32::try_from(bundle.offers.len()).unwrap(),
            });
            offers.extend(bundle.offers);
        }
        Arc::new(Library::new(offers, areas))
    });
    Arc::clone(&LIBRARY)
}

/// The directory that is built in.
pub fn built_in() -> Arc<Library> {
    static LIBRARY: LazyLock<Arc<Library>> =
        LazyLock::new(|| Arc::new(Library::open(&Location::memory()).unwrap()));
    Arc::clone(&LIBRARY)
}
