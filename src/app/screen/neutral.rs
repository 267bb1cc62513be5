//! A page that tells nothing: the day and the time, as a shared computer might show them.

use chrono::{Local, NaiveDateTime};

use super::Context;
use crate::locale::bidi;
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{Element, Space, layout};

/// The only words of the page, and the title of the window while it is shown.
#[must_use]
pub fn title(context: &Context<'_>) -> String {
    bidi::strip(&context.locale.date(local(context).date()))
}

/// The day and time of this computer, as its clock shows them.
fn local(context: &Context<'_>) -> NaiveDateTime {
    context.now.with_timezone(&Local).naive_local()
}

/// Draws the page.
pub fn view<'a, Message: 'a>(context: Context<'a>) -> Element<'a, Message> {
    let now = local(&context);
    let (date, time) = (
        context.locale.date(now.date()),
        context.locale.time(now.time()),
    );
    layout::centred_both(layout::column(
        Space::Small,
        [
            layout::centred(line(time, Style::Title)),
            layout::centred(inked(date, Style::Body, Ink::Muted)),
        ],
    ))
}
