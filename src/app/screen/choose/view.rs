//! Drawing a list to choose from.

use std::sync::LazyLock;

use super::{Choice, FIELD_ID, LIST_ID, Message, ROW_PREFIX, State, What};
use crate::app::load::Library;
use crate::app::screen::{Context, results};
use crate::directory::Kind;
use crate::locale::{LANGUAGES, Locale, bidi, fluent_args};
use crate::search::{Places, fold};
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout};

/// The list is no wider than this: the count should stand near its word.
const WIDTH: f32 = 560.0;
/// So many rows are drawn; typing narrows the rest.
const MAX_ROWS: usize = 60;

struct Row {
    label: String,
    count: Option<usize>,
    is_chosen: bool,
    choice: Choice,
}

/// Draws field and list; `results` gives what is chosen now and the counts.
pub fn view<'a>(
    state: &'a State,
    what: What,
    results: &'a results::State,
    context: Context<'a>,
) -> Element<'a, Message> {
    let locale = context.locale;
    let title = locale.text(match what {
        What::City => "choose-city",
        What::Kind => "choose-kind",
        What::Language => "choose-language",
    });
    let placeholder = locale.text("choose-placeholder");
    let typed = fold(&state.typed);
    let first = rows(what, results, context, &typed);
    // Enter without a word keeps what is chosen.
    let best = first.first().filter(|_| !typed.is_empty());
    let enter = best.map_or(Message::Closed, |row| Message::Chosen(row.choice.clone()));
    let field = ui::field(
        FIELD_ID,
        &placeholder,
        &state.typed,
        locale.direction(),
        Message::Typed,
        enter,
    );
    let any = typed.is_empty().then(|| any_row(what, results, locale));
    let left = first.len().saturating_sub(MAX_ROWS);
    let rows = any.into_iter().chain(first.into_iter().take(MAX_ROWS));
    let mut rows: Vec<_> = rows.enumerate().map(draw).collect();
    rows.extend((left > 0).then(|| {
        let more = locale.text_with("choose-more", &fluent_args!["count" => left]);
        inked(more, Style::Small, Ink::Muted)
    }));
    let list = if rows.is_empty() {
        line(locale.text("choose-none"), Style::Body)
    } else {
        layout::column(Space::Tiny, rows)
    };
    let close = ui::button(
        "choose-close",
        ButtonKind::Plain,
        Some(Icon::X),
        locale.text("button-close"),
        Message::Closed,
    );
    let head = layout::column(
        Space::Medium,
        [
            layout::row(
                Space::Medium,
                [layout::fill(line(title, Style::Title)), close],
            ),
            field,
        ],
    );
    let narrow = |content| layout::centred(layout::at_most(WIDTH, content));
    layout::column(
        Space::None,
        [
            layout::padded_xy(Space::Large, Space::Medium, narrow(head)),
            layout::scroll(
                LIST_ID,
                layout::padded_xy(Space::Large, Space::Small, narrow(list)),
            ),
        ],
    )
}

fn draw<'a>((index, row): (usize, Row)) -> Element<'a, Message> {
    let count = row.count.map(|count| count.to_string());
    ui::row_button(
        format!("{ROW_PREFIX}{index}"),
        row.label,
        count,
        row.is_chosen,
        Message::Chosen(row.choice),
    )
}

fn any_row(what: What, results: &results::State, locale: &Locale) -> Row {
    let (id, is_chosen, choice) = match what {
        What::City => (
            "filter-any-city",
            results.filters.city.is_none(),
            Choice::City(None),
        ),
        What::Kind => (
            "filter-any-kind",
            results.filters.kind.is_none(),
            Choice::Kind(None),
        ),
        What::Language => (
            "filter-any-language",
            results.filters.language.is_none(),
            Choice::Language(None),
        ),
    };
    Row {
        label: locale.text(id),
        count: None,
        is_chosen,
        choice,
    }
}

/// The rows that fit what is typed, which is folded already.
fn rows(what: What, results: &results::State, context: Context<'_>, typed: &str) -> Vec<Row> {
    match what {
        What::City => context
            .library
            .map(|library| cities(library, results, context.locale, typed))
            .unwrap_or_default(),
        What::Kind => kinds(results, context.locale, typed),
        What::Language => languages(results, context.locale, typed),
    }
}

/// Cities that have offers, the one with most offers first. Typing finds a city by any of its names.
fn cities(library: &Library, results: &results::State, locale: &Locale, typed: &str) -> Vec<Row> {
    // While nothing is typed every city is meant, and nobody needs to look for it.
    let meant = (!typed.is_empty()).then(|| Places::embedded().beginning_with(typed));
    library
        .cities
        .iter()
        .filter(|(city, _)| meant.as_ref().is_none_or(|meant| meant.contains(&city)))
        .map(|(city, count)| {
            let country = locale.country_name(&city.country);
            Row {
                label: format!("{} · {country}", bidi::isolate(&city.name)),
                count: Some(*count),
                is_chosen: results.filters.city.as_ref() == Some(city),
                choice: Choice::City(Some(city.clone())),
            }
        })
        .collect()
}

fn kinds(results: &results::State, locale: &Locale, typed: &str) -> Vec<Row> {
    let counts = results
        .outcome
        .as_ref()
        .map(|outcome| &outcome.counts.kinds);
    Kind::ALL
        .into_iter()
        .map(|kind| Row {
            label: locale.text(&format!("kind-{}", kind.name())),
            count: counts.map(|counts| counts.get(&kind).copied().unwrap_or_default()),
            is_chosen: results.filters.kind == Some(kind),
            choice: Choice::Kind(Some(kind)),
        })
        .filter(|row| contains(&row.label, typed))
        .collect()
}

fn languages(results: &results::State, locale: &Locale, typed: &str) -> Vec<Row> {
    let counts = results
        .outcome
        .iter()
        .flat_map(|outcome| &outcome.counts.languages);
    let mut rows: Vec<Row> = counts
        .filter(|(tag, _)| is_called(tag, typed))
        .map(|(tag, count)| Row {
            label: locale.language_name(tag),
            count: Some(*count),
            is_chosen: results.filters.language.as_ref() == Some(tag),
            choice: Choice::Language(Some(tag.clone())),
        })
        .collect();
    rows.sort_by_cached_key(|row| fold(&row.label));
    rows
}

fn contains(label: &str, typed: &str) -> bool {
    fold(label).contains(typed)
}

/// Whether a language has a name that contains what is typed, in any language of the window: a
/// visitor types what they call it, not what the staff do.
fn is_called(tag: &str, typed: &str) -> bool {
    static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| {
        LANGUAGES
            .iter()
            .map(|language| Locale::load(language.tag))
            .collect()
    });
    LOCALES
        .iter()
        .any(|locale| contains(&locale.language_name(tag), typed))
}
