//! The fonts inside the program: one family a script, each with a real Regular and Bold.

use std::borrow::Cow;

use iced::Font;
use iced::font::{Family, Weight};

/// The family of Latin, Greek and Cyrillic. Other scripts fall back to their own Noto family.
pub const BODY: Font = Font::with_name("Noto Sans");
/// The same family, bold.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    ..BODY
};
/// The size of plain text in logical pixels at 100 %.
pub const BODY_SIZE: f32 = 16.0;
/// The pictograms.
pub const ICONS: Font = Font {
    family: Family::Name("lucide"),
    ..Font::DEFAULT
};

/// Every font file of the program.
pub const FILES: [&[u8]; 7] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
    lucide_icons::LUCIDE_FONT_BYTES,
];

/// The settings of a window that shows them.
#[must_use]
pub fn settings() -> iced::Settings {
    iced::Settings {
        fonts: FILES.iter().map(|file| Cow::Borrowed(*file)).collect(),
        default_font: BODY,
        default_text_size: BODY_SIZE.into(),
        ..iced::Settings::default()
    }
}
