//! The keys, and what Lotse does not keep.

use super::Context;
use crate::app::keys::SHORTCUTS;
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{Element, Space, layout};

/// The shares of a row: the key, and what it does.
const SHARES: (u16, u16) = (1, 4);

/// Draws the page. Nothing on it can be pressed.
pub fn view<'a, Message: 'a>(context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let printed = SHORTCUTS.into_iter().map(|(key, id)| (key.to_owned(), id));
    let named = [
        ("key-arrows", "help-key-arrows"),
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
    super::page(
        "help-page",
        [
            line(locale.text("help-title"), Style::Title),
            line(locale.text("help-intro"), Style::Body),
            layout::column(Space::Small, rows),
            line(locale.text("help-privacy"), Style::Body),
        ],
    )
}
