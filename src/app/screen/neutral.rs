//! A page that tells nothing: the day and the time, as a shared computer might show them.

use super::Context;
use crate::locale::bidi;
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{Element, Space, layout};

/// The only words of the page, and the title of the window while it is shown.
#[must_use]
pub fn title(context: &Context<'_>) -> String {
    bidi::strip(&context.locale.date(context.now.date_naive()))
}

/// Draws the page.
pub fn view<'a, Message: 'a>(context: Context<'a>) -> Element<'a, Message> {
    let date = context.locale.date(context.now.date_naive());
    let time = context
        .locale
        .time(context.now.with_timezone(&chrono::Local).time());
    layout::centred_both(layout::column(
        Space::Small,
        [
            layout::centred(line(time, Style::Title)),
            layout::centred(inked(date, Style::Body, Ink::Muted)),
        ],
    ))
}
