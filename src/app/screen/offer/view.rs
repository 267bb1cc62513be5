//! Drawing an offer.

use chrono::NaiveDate;

use super::{CLOSE_ID, Link, Message, PAGE_ID, QrCode, State};
use crate::app::load::Library;
use crate::app::screen::{Context, ink};
use crate::directory::{Localized, Offer, PhonePurpose, State as OfferState};
use crate::locale::{bidi, fluent_args};
use crate::opening::Timetable;
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout};
use crate::wording::{self, Tone};

/// Lines are no longer than is easy to read.
const WIDTH: f32 = 760.0;
/// From this width the facts stand in two columns.
const TWO_COLUMNS_FROM: f32 = 1150.0;

/// Draws the offer that is being read.
pub fn view<'a>(
    state: &'a State,
    library: &'a Library,
    context: Context<'a>,
) -> Element<'a, Message> {
    let Some(offer) = library.finder.offers().get(state.index) else {
        return layout::spring();
    };
    let timetable = library.finder.timetable(state.index);
    let today = timetable.local_time(context.now).date();
    let warnings = wording::warnings(context.locale, offer, today);
    let warnings = (!warnings.is_empty()).then(|| ui::banner(warnings));
    let top = [
        Some(title(offer, context)),
        warnings,
        Some(opening(offer, timetable, context)),
    ];
    // The code comes first: somebody holds a phone and waits.
    let parts = (qr(state, context).into_iter())
        .chain(top.into_iter().flatten())
        .chain(text(&offer.text.summary, context))
        .chain(columns(offer, timetable, context))
        .chain([sources(offer, library, context, today)]);
    let page = layout::at_most(WIDTH, layout::column(Space::Large, parts));
    layout::column(
        Space::None,
        [
            layout::padded_xy(Space::Large, Space::Small, bar(state, context)),
            layout::scroll(PAGE_ID, layout::padded_xy(Space::Large, Space::Small, page)),
        ],
    )
}

fn bar<'a>(state: &State, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let qr = locale.text(if state.shows_qr() {
        "button-qr-hide"
    } else {
        "button-qr"
    });
    let copy = locale.text("button-copy-card");
    layout::flow(
        Space::Small,
        [
            ui::button(
                CLOSE_ID,
                ButtonKind::Plain,
                Some(Icon::X),
                locale.text("button-close"),
                Message::Closed,
            ),
            ui::button(
                "offer-copy",
                ButtonKind::Plain,
                Some(Icon::Copy),
                copy,
                Message::CardCopied,
            ),
            ui::button(
                "offer-qr",
                ButtonKind::Plain,
                Some(Icon::QrCode),
                qr,
                Message::QrToggled,
            ),
        ],
    )
}

fn title<'a>(offer: &Offer, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let kind = inked(
        locale.text(&format!("kind-{}", offer.kind.name())),
        Style::SmallStrong,
        Ink::Accent,
    );
    let organisation = offer.organisation.as_ref().map(|organisation| {
        let organisation = bidi::clean(organisation);
        let text = locale.text_with(
            "heading-organisation",
            &fluent_args!["organisation" => organisation],
        );
        inked(text, Style::Small, Ink::Muted)
    });
    let name = line(bidi::clean(&offer.name), Style::Title);
    layout::column(Space::Tiny, [kind, name].into_iter().chain(organisation))
}

fn opening<'a>(offer: &Offer, timetable: &Timetable, context: Context<'a>) -> Element<'a, Message> {
    let words = wording::opening(context.locale, offer, timetable, context.now);
    ui::fact(Icon::Clock, ink(words.tone), words.line(), Style::Strong)
}

/// A text of the directory with its marks: who wrote it, and in which language if not the reader's.
fn text<'a>(localized: &Localized, context: Context<'a>) -> Option<Element<'a, Message>> {
    let locale = context.locale;
    let chosen = wording::choose(locale, localized)?;
    let language = (chosen.tag != locale.tag()).then(|| {
        let language = locale.language_name(&chosen.tag);
        locale.text_with("text-in-language", &fluent_args!["language" => language])
    });
    let machine = chosen.machine.then(|| locale.text("text-machine"));
    let marks: Vec<String> = language.into_iter().chain(machine).collect();
    let marks = (!marks.is_empty()).then(|| inked(marks.join(" · "), Style::Small, Ink::Muted));
    Some(layout::column(
        Space::None,
        [line(chosen.text, Style::Body)].into_iter().chain(marks),
    ))
}

fn qr<'a>(state: &'a State, context: Context<'a>) -> Option<Element<'a, Message>> {
    let explanation = |id| inked(context.locale.text(id), Style::Small, Ink::Muted);
    Some(match state.qr.as_ref()? {
        QrCode::Ready(data) => {
            layout::column(Space::Small, [ui::qr(data), explanation("qr-explain")])
        }
        QrCode::TooLong => explanation("qr-too-long"),
    })
}

fn columns<'a>(
    offer: &'a Offer,
    timetable: &Timetable,
    context: Context<'a>,
) -> Vec<Element<'a, Message>> {
    let reach = [
        Some(place(offer, context)),
        Some(contact(offer, context)),
        Some(hours(offer, timetable, context)),
        localized("heading-way", &offer.text.way, context),
    ];
    let expect = [
        Some(access(
            offer,
            timetable.local_time(context.now).date(),
            context,
        )),
        Some(languages(offer, context)),
        audience(offer, context),
        localized("heading-note", &offer.text.note, context),
        localized("heading-bring", &offer.text.bring, context),
        localized("heading-next", &offer.text.next, context),
    ];
    let (reach, expect) = (reach.into_iter().flatten(), expect.into_iter().flatten());
    if context.width < TWO_COLUMNS_FROM {
        return reach.chain(expect).collect();
    }
    let column =
        |parts: Vec<Element<'a, Message>>| layout::portion(1, layout::column(Space::Large, parts));
    vec![layout::row_top(
        Space::Large,
        [column(reach.collect()), column(expect.collect())],
    )]
}

fn section<'a>(
    heading: &str,
    context: Context<'a>,
    parts: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    ui::section(context.locale.text(heading), parts)
}

fn localized<'a>(
    heading: &str,
    text: &Localized,
    context: Context<'a>,
) -> Option<Element<'a, Message>> {
    Some(section(heading, context, vec![self::text(text, context)?]))
}

fn place<'a>(offer: &Offer, context: Context<'a>) -> Element<'a, Message> {
    let lines = wording::address_lines(context.locale, offer);
    let copy = offer
        .place
        .street
        .is_some()
        .then(|| copy("copy-address", lines.join("\n"), context));
    let lines = lines.into_iter().map(|text| line(text, Style::Body));
    section("heading-place", context, lines.chain(copy).collect())
}

fn contact<'a>(offer: &'a Offer, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let mut parts = Vec::new();
    for (index, phone) in offer.contact.phones.iter().enumerate() {
        let words = wording::phone(locale, phone);
        let is_called = matches!(phone.purpose, PhonePurpose::Voice);
        let row = if is_called {
            ui::button(
                format!("call-{index}"),
                ButtonKind::Quiet,
                Some(Icon::Phone),
                words,
                Message::Followed(Link::call(phone)),
            )
        } else {
            ui::fact(Icon::MessageSquare, Ink::Normal, words, Style::Body)
        };
        let copy = copy(
            &format!("copy-phone-{index}"),
            phone.number.clone(),
            context,
        );
        parts.push(layout::flow(Space::Tiny, [row, copy]));
    }
    for (index, email) in offer.contact.emails.iter().enumerate() {
        let link = Message::Followed(Link::Mail(email.clone()));
        let words = bidi::isolate(&bidi::clean(email));
        let row = ui::button(
            format!("mail-{index}"),
            ButtonKind::Quiet,
            Some(Icon::Mail),
            words,
            link,
        );
        let copy = copy(&format!("copy-mail-{index}"), email.clone(), context);
        parts.push(layout::flow(Space::Tiny, [row, copy]));
    }
    for (index, website) in offer.contact.websites.iter().enumerate() {
        let link = Message::Followed(Link::Website(website.clone()));
        let words = bidi::ltr(&short_address(website));
        parts.push(ui::button(
            format!("website-{index}"),
            ButtonKind::Quiet,
            Some(Icon::Globe),
            words,
            link,
        ));
    }
    if parts.is_empty() {
        parts.push(inked(
            locale.text("contact-none"),
            Style::Body,
            Ink::Caution,
        ));
    }
    section("heading-contact", context, parts)
}

/// A web address as people write it.
fn short_address(address: &str) -> String {
    let address = bidi::clean(address);
    let short = address
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    short
        .trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}

fn copy<'a>(id: &str, text: String, context: Context<'a>) -> Element<'a, Message> {
    let label = context.locale.text("button-copy");
    ui::button(
        id.to_owned(),
        ButtonKind::Quiet,
        Some(Icon::Copy),
        label,
        Message::Copied(text),
    )
}

fn hours<'a>(offer: &Offer, timetable: &Timetable, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let mut parts = Vec::new();
    if offer.hours.mode == crate::directory::HoursMode::PhoneFirst {
        parts.push(inked(
            locale.text("hours-phone-first"),
            Style::Strong,
            Ink::Caution,
        ));
    }
    if timetable.has_hours() && offer.state == OfferState::Active {
        let days = wording::week(locale, &timetable.week(context.now));
        parts.extend(days.into_iter().enumerate().map(|(index, (day, hours))| {
            // Today stands out: it is the row that everybody looks for.
            let style = if index == 0 {
                Style::Strong
            } else {
                Style::Body
            };
            layout::row_top(
                Space::Medium,
                [
                    layout::portion(2, line(day, style)),
                    layout::portion(3, line(hours, style)),
                ],
            )
        }));
    } else {
        let words = wording::opening(locale, offer, timetable, context.now);
        parts.push(inked(words.line(), Style::Body, ink(words.tone)));
    }
    parts.extend(text(&offer.hours.note, context));
    section("heading-hours", context, parts)
}

fn access<'a>(offer: &Offer, today: NaiveDate, context: Context<'a>) -> Element<'a, Message> {
    let facts = wording::access(context.locale, offer, today)
        .into_iter()
        .map(|statement| {
            let sign = match statement.tone {
                Tone::Good => Icon::CircleCheck,
                Tone::Neutral => Icon::Circle,
                Tone::Caution => Icon::CircleAlert,
                Tone::Unknown => Icon::CircleQuestionMark,
            };
            ui::fact(sign, ink(statement.tone), statement.text, Style::Body)
        });
    section("heading-access", context, facts.collect())
}

fn languages<'a>(offer: &Offer, context: Context<'a>) -> Element<'a, Message> {
    let lines = wording::languages(context.locale, offer)
        .into_iter()
        .map(|words| {
            let ink = if offer.languages.is_empty() {
                Ink::Muted
            } else {
                Ink::Normal
            };
            inked(words, Style::Body, ink)
        });
    section("heading-languages", context, lines.collect())
}

fn audience<'a>(offer: &Offer, context: Context<'a>) -> Option<Element<'a, Message>> {
    let lines = wording::audience(context.locale, offer);
    (!lines.is_empty()).then(|| {
        section(
            "heading-audience",
            context,
            lines
                .into_iter()
                .map(|words| line(words, Style::Body))
                .collect(),
        )
    })
}

fn sources<'a>(
    offer: &'a Offer,
    library: &Library,
    context: Context<'a>,
    today: NaiveDate,
) -> Element<'a, Message> {
    let locale = context.locale;
    let checked = wording::checked(locale, offer, today);
    let mut parts = vec![ui::fact(
        Icon::CalendarCheck,
        ink(checked.tone),
        checked.text,
        Style::Body,
    )];
    for (index, source) in offer.sources.iter().enumerate() {
        let date = source
            .on
            .map_or_else(|| locale.text("source-undated"), |on| locale.date(on));
        let words = format!(
            "{} · {}",
            bidi::ltr(&short_address(&source.url)),
            bidi::isolate(&date)
        );
        let link = Message::Followed(Link::Website(source.url.clone()));
        parts.push(ui::button(
            format!("source-{index}"),
            ButtonKind::Quiet,
            Some(Icon::Link),
            words,
            link,
        ));
    }
    if let Some(published) = library.published_on() {
        let date = locale.date(published);
        let words = locale.text_with("data-of", &fluent_args!["date" => date]);
        parts.push(inked(words, Style::Small, Ink::Muted));
    }
    section("heading-sources", context, parts)
}
