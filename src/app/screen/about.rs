//! Version, areas with their dates, licences.

use super::Context;
use crate::locale::{bidi, fluent_args};
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{self, Element, Space, layout};

/// Draws the page. Nothing on it can be pressed.
pub fn view<'a, Message: 'a>(context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let version = locale.text_with(
        "about-version",
        &fluent_args!["version" => env!("CARGO_PKG_VERSION")],
    );
    let areas = context
        .library
        .map(|library| library.areas.as_slice())
        .unwrap_or_default();
    let lines = areas.iter().map(|area| {
        let text = locale.text_with(
            "about-area",
            &fluent_args![
                "area" => bidi::clean(&area.name),
                "count" => area.offers,
                "date" => locale.date(area.published_on)
            ],
        );
        line(text, Style::Body)
    });
    let mut notes: Vec<&str> = areas
        .iter()
        .flat_map(|area| {
            area.attribution
                .iter()
                .map(String::as_str)
                .chain([area.licence.as_str()])
        })
        .collect();
    notes.sort_unstable();
    notes.dedup();
    let data = notes.into_iter().map(|note| {
        let text = locale.text_with(
            "about-licence-data",
            &fluent_args!["licence" => bidi::clean(note)],
        );
        inked(text, Style::Small, Ink::Muted)
    });
    let licences = [
        "about-licence-program",
        "about-licence-fonts",
        "about-licence-places",
    ]
    .map(|id| inked(locale.text(id), Style::Small, Ink::Muted));
    super::page(
        "about-page",
        [
            line(locale.text("about-title"), Style::Title),
            layout::column(
                Space::Tiny,
                [
                    line(version, Style::Strong),
                    line(locale.text("about-purpose"), Style::Body),
                ],
            ),
            ui::section(locale.text("about-areas"), lines),
            ui::section(
                locale.text("about-licences"),
                licences.into_iter().chain(data),
            ),
        ],
    )
}
