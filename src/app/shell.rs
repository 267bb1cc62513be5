//! The frame around every page: the bar at the top, notices, the emergency strip.

use url::Url;

use super::load::Notice;
use super::screen::{Context, Screen};
use super::visit::Idle;
use crate::locale::{bidi, fluent_args};
use crate::ui::text::{Style, line};
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout};

/// The button that goes one step back.
pub const BACK_ID: &str = "back";

/// From this width everything in the bar stands in one line, in every language.
const ONE_LINE: f32 = 1150.0;

/// The country whose numbers are shown while no other is meant: the welcome centres are there.
const HOME_COUNTRY: &str = "DE";
/// Emergency numbers of Germany: Fluent id and number.
const GERMANY: [(&str, &str); 4] = [
    ("emergency-112", "112"),
    ("emergency-110", "110"),
    ("emergency-116117", "116117"),
    ("emergency-116016", "116016"),
];

/// So many of them are shown where there is little room; the help page has them all.
const ALWAYS: usize = 2;

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The start page was asked for.
    Home,
    /// One step back.
    Back,
    /// A page was opened.
    Open(Screen),
    /// The visit was ended.
    EndVisit,
    /// Somebody is still there.
    Stay,
    /// A notice was read.
    NoticeRead,
    /// The system opened a link, or could not.
    LinkOpened(Option<Result<(), Url>>),
}

/// Draws the frame around a page.
pub fn view<'a, M: Clone + 'a>(
    context: Context<'a>,
    screen: Screen,
    notices: Vec<Element<'a, Message>>,
    page: Element<'a, M>,
    wrap: fn(Message) -> M,
) -> Element<'a, M> {
    let bar = ui::bar(bar(context, screen)).map(wrap);
    // Without notices their place stays, empty: the controls of the page keep the focus only as
    // long as the page stays the third part.
    let margin = if notices.is_empty() {
        Space::None
    } else {
        Space::Small
    };
    let notices = layout::column(Space::Small, notices);
    let notices = layout::padded_xy(Space::Large, margin, notices).map(wrap);
    let strip = emergency(context);
    layout::column(Space::None, [bar, notices, page, strip])
}

fn bar<'a>(context: Context<'a>, screen: Screen) -> Element<'a, Message> {
    let locale = context.locale;
    let button = |id: &'static str, kind, icon, label: &str, message| {
        ui::button(id, kind, Some(icon), locale.text(label), message)
    };
    let home = button(
        "home",
        ButtonKind::Quiet,
        Icon::Compass,
        "app-title",
        Message::Home,
    );
    // An arrow points where one came from, so it turns round with the page.
    let arrow = match locale.direction() {
        crate::locale::Direction::Ltr => Icon::ArrowLeft,
        crate::locale::Direction::Rtl => Icon::ArrowRight,
    };
    let back = (screen != Screen::Start).then(|| {
        button(
            BACK_ID,
            ButtonKind::Quiet,
            arrow,
            "button-back",
            Message::Back,
        )
    });
    let pages = [
        (
            "open-settings",
            Icon::Settings,
            "button-settings",
            Screen::Settings,
        ),
        ("open-help", Icon::Keyboard, "button-help", Screen::Help),
    ]
    .map(|(id, icon, label, screen)| {
        button(id, ButtonKind::Quiet, icon, label, Message::Open(screen))
    });
    let end = button(
        "end-visit",
        ButtonKind::Primary,
        Icon::DoorOpen,
        "button-end-visit",
        Message::EndVisit,
    );
    let start = std::iter::once(home).chain(back);
    if context.is_narrow() {
        return layout::flow(Space::Tiny, start.chain(pages).chain([end]));
    }
    let end = directory(context).into_iter().chain(pages).chain([end]);
    if context.width < ONE_LINE {
        return layout::flow(Space::Tiny, start.chain(end));
    }
    layout::row(Space::Tiny, start.chain([layout::spring()]).chain(end))
}

/// The date of the directory, on every page: whoever reads an address must know how old it is.
fn directory<'a>(context: Context<'a>) -> Option<Element<'a, Message>> {
    let date = context.locale.date(context.library?.published_on()?);
    let label = context
        .locale
        .text_with("data-of", &fluent_args!["date" => date]);
    let message = Message::Open(Screen::About);
    Some(ui::button(
        "open-about",
        ButtonKind::Quiet,
        Some(Icon::Info),
        label,
        message,
    ))
}

/// The emergency numbers, as text in the program: they must not depend on any data.
fn emergency<'a, M: 'a>(context: Context<'a>) -> Element<'a, M> {
    let locale = context.locale;
    let country = context.country.unwrap_or(HOME_COUNTRY);
    let number = |number| emergency_number(context, number);
    let shown = if context.is_narrow() {
        ALWAYS
    } else {
        GERMANY.len()
    };
    let (place, numbers) = if country == HOME_COUNTRY {
        (
            "emergency-germany",
            GERMANY.into_iter().take(shown).map(number).collect(),
        )
    } else {
        ("emergency-europe", vec![number(GERMANY[0])])
    };
    let title = format!(
        "{} · {}",
        locale.text("emergency-title"),
        locale.text(place)
    );
    ui::emergency(title, numbers)
}

fn emergency_number(context: Context<'_>, (id, number): (&str, &str)) -> String {
    context
        .locale
        .text_with(id, &fluent_args!["number" => bidi::ltr(number)])
}

/// All emergency numbers of Germany in words.
pub fn emergency_numbers(context: Context<'_>) -> Vec<String> {
    GERMANY
        .into_iter()
        .map(|number| emergency_number(context, number))
        .collect()
}

/// What to tell about how the directory was opened.
pub fn library_notices<'a>(context: Context<'a>) -> Vec<Element<'a, Message>> {
    let locale = context.locale;
    let notices = context
        .library
        .map(|library| library.notices.as_slice())
        .unwrap_or_default();
    notices
        .iter()
        .map(|notice| {
            let sentences = match notice {
                Notice::SetAside(path) => {
                    let file = path.file_name().unwrap_or_default().to_string_lossy();
                    vec![locale.text_with(
                        "about-set-aside",
                        &fluent_args!["file" => bidi::clean(&file)],
                    )]
                }
                Notice::Memory(why) => {
                    vec![locale.text(why.message_id()), locale.text("notice-memory")]
                }
                Notice::NotRenewed(why) => vec![
                    locale.text(why.message_id()),
                    locale.text("notice-not-renewed"),
                ],
            };
            ui::banner(sentences)
        })
        .collect()
}

/// The warning before an idle visit ends.
pub fn idle_notice<'a>(context: Context<'a>, idle: Idle) -> Option<Element<'a, Message>> {
    let Idle::EndsIn(left) = idle else {
        return None;
    };
    let locale = context.locale;
    let words = locale.text_with(
        "visit-ends-soon",
        &fluent_args!["seconds" => left.as_secs()],
    );
    let stay = ui::button(
        "stay",
        ButtonKind::Primary,
        None,
        locale.text("visit-stay"),
        Message::Stay,
    );
    let banner = ui::banner(vec![words]);
    Some(layout::row(Space::Medium, [layout::fill(banner), stay]))
}

/// A short notice with a button that takes it away.
pub fn notice<'a>(context: Context<'a>, words: &str) -> Element<'a, Message> {
    let close = context.locale.text("button-close");
    let close = ui::button(
        "notice-close",
        ButtonKind::Quiet,
        Some(Icon::X),
        close,
        Message::NoticeRead,
    );
    layout::row(
        Space::Medium,
        [layout::fill(line(words.to_owned(), Style::Strong)), close],
    )
}
