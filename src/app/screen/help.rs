//! The keys, and what Lotse does not keep.

use super::Context;
use crate::app::keys::SHORTCUTS;
use crate::app::shell::emergency_numbers;
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout};

/// The shares of a row: the key, and what it does.
const SHARES: (u16, u16) = (1, 4);

/// Draws the page. `about` opens the page about Lotse.
pub fn view<'a, Message: Clone + 'a>(context: Context<'a>, about: Message) -> Element<'a, Message> {
    let locale = context.locale;
    let printed = SHORTCUTS.into_iter().map(|(key, id)| (key.to_owned(), id));
    let named = [
        ("key-arrows", "help-key-arrows"),
        ("key-page", "help-key-page"),
        ("key-escape", "help-key-escape"),
        ("key-leave", "help-key-leave"),
    ]
    .map(|(key, id)| (locale.text(key), id));
    let rows = printed.chain(named).map(|(key, id)| {
        layout::row_top(
            Space::Medium,
            [
                layout::portion(
                    SHARES.0,
                    inked(crate::locale::bidi::ltr(&key), Style::Strong, Ink::Accent),
                ),
                layout::portion(SHARES.1, line(locale.text(id), Style::Body)),
            ],
        )
    });
    let emergency = emergency_numbers(context)
        .into_iter()
        .map(|number| line(number, Style::Body));
    let label = locale.text("about-title");
    let about = ui::button(
        "help-about",
        ButtonKind::Plain,
        Some(Icon::Info),
        label,
        about,
    );
    super::page(
        "help-page",
        [
            line(locale.text("help-title"), Style::Title),
            line(locale.text("help-intro"), Style::Body),
            layout::column(Space::Small, rows),
            line(locale.text("help-privacy"), Style::Body),
            ui::section(locale.text("emergency-title"), emergency),
            about,
        ],
    )
}
