//! Drawing the results.

use super::{FILTERS_ID, LIST_ID, Message, SEARCH_ID, State, card_id, choice_id};
use crate::app::load::Library;
use crate::app::screen::{Context, choose, ink};
use crate::directory::{Offer, PlaceType};
use crate::finder::{Filter, Found, Outcome};
use crate::locale::{bidi, fluent_args};
use crate::ui::text::{Ink, Style, inked, line};
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout};
use crate::wording::{self, Statement, Tone};

/// Draws the search field and the filters, over the whole width.
pub fn head<'a>(state: &'a State, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let shown = state.filters_shown(context.side_by_side());
    let field = ui::field(
        SEARCH_ID,
        &locale.text("search-placeholder"),
        &state.query,
        locale.direction(),
        Message::QueryChanged,
        Message::Submitted,
    );
    let label = match (shown, state.filters.count()) {
        (true, _) => locale.text("filters-hide"),
        (false, 0) => locale.text("filters"),
        (false, count) => locale.text_with("filters-count", &fluent_args!["count" => count]),
    };
    let icon = Some(Icon::SlidersHorizontal);
    let toggle = ui::button(
        FILTERS_ID,
        ButtonKind::Plain,
        icon,
        label,
        Message::FiltersShown(!shown),
    );
    let is_wide = context.side_by_side();
    let choices = is_wide
        .then(|| choices(state, context))
        .into_iter()
        .flatten();
    let first = std::iter::once(layout::fill(field))
        .chain(choices)
        .chain([toggle]);
    let chips = (is_wide && shown).then(|| chips(state, context));
    let rows = std::iter::once(layout::row(Space::Small, first)).chain(chips);
    layout::padded_xy(
        Space::Large,
        Space::Small,
        layout::column(Space::Small, rows),
    )
}

/// Where there is little room the filters scroll with the list, so that they never cover it.
fn filters<'a>(state: &'a State, context: Context<'a>) -> Option<Element<'a, Message>> {
    let is_here = !context.side_by_side() && state.filters_shown(false);
    is_here.then(|| {
        let choices = layout::flow(Space::Small, choices(state, context));
        layout::column(Space::Small, [choices, chips(state, context)])
    })
}

/// Draws the list. `open` is the offer that is being read.
pub fn list<'a>(
    state: &'a State,
    open: Option<usize>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let list = match (context.library, &state.outcome) {
        (Some(library), Some(outcome)) => cards(state, library, outcome, open, context),
        _ => line(context.locale.text("loading"), Style::Body),
    };
    let list = layout::column(
        Space::Medium,
        filters(state, context).into_iter().chain([list]),
    );
    layout::scroll(LIST_ID, layout::padded_xy(Space::Large, Space::Small, list))
}

fn choices<'a>(state: &'a State, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let locale = context.locale;
    let city = match &state.filters.city {
        Some(city) => locale.text_with(
            "filter-city-is",
            &fluent_args!["city" => city.name.as_str()],
        ),
        None => locale.text("filter-any-city"),
    };
    let kind = match state.filters.kind {
        Some(kind) => locale.text(&format!("kind-{}", kind.name())),
        None => locale.text("filter-any-kind"),
    };
    let language = match &state.filters.language {
        Some(tag) => locale.text_with(
            "filter-language-is",
            &fluent_args!["language" => locale.language_name(tag)],
        ),
        None => locale.text("filter-any-language"),
    };
    let choices = [
        (choose::What::City, Icon::MapPin, city),
        (choose::What::Kind, Icon::LayoutGrid, kind),
        (choose::What::Language, Icon::Languages, language),
    ];
    choices
        .into_iter()
        .map(|(what, icon, label)| {
            ui::button(
                choice_id(what),
                ButtonKind::Plain,
                Some(icon),
                label,
                Message::ChoiceOpened(what),
            )
        })
        .collect()
}

fn chips<'a>(state: &'a State, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let chips = Filter::ALL.into_iter().map(|filter| {
        let name = filter.name();
        let count = state.outcome.as_ref().map(|outcome| {
            outcome
                .counts
                .filters
                .get(&filter)
                .copied()
                .unwrap_or_default()
        });
        let on = state.filters.on.contains(&filter);
        let label = locale.text(&format!("filter-{name}"));
        ui::chip(
            format!("filter-{name}"),
            label,
            count,
            on,
            Message::FilterToggled(filter),
        )
    });
    let clear = (state.filters.count() > 0).then(|| {
        let label = locale.text("filters-clear");
        ui::button(
            "filters-clear",
            ButtonKind::Quiet,
            Some(Icon::X),
            label,
            Message::FiltersCleared,
        )
    });
    layout::flow(Space::Small, chips.chain(clear))
}

fn cards<'a>(
    state: &'a State,
    library: &'a Library,
    outcome: &'a Outcome,
    open: Option<usize>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let locale = context.locale;
    let mut rows = Vec::new();
    let count = locale.text_with(
        "results-count",
        &fluent_args!["count" => outcome.fitting.len()],
    );
    rows.push(summary(count, outcome, context));
    let card = |found: &'a Found| card(found, library, open == Some(found.offer), context);
    rows.extend(outcome.fitting.iter().take(state.shown).map(card));
    if outcome.fitting.is_empty() && outcome.unknown.is_empty() {
        rows.push(line(locale.text("results-none"), Style::Strong));
        rows.push(line(locale.text("results-none-advice"), Style::Body));
    }
    // What is not known comes after everything that fits, so it waits for its turn.
    let left = state.shown.saturating_sub(outcome.fitting.len());
    if !outcome.unknown.is_empty() && outcome.fitting.len() <= state.shown {
        let heading = locale.text_with(
            "results-ask-first",
            &fluent_args!["count" => outcome.unknown.len()],
        );
        let explanation = inked(
            locale.text("results-ask-first-why"),
            Style::Small,
            Ink::Muted,
        );
        rows.push(layout::column(
            Space::None,
            [line(heading, Style::Heading), explanation],
        ));
        rows.extend(outcome.unknown.iter().take(left).map(card));
    }
    if outcome.fitting.len() + outcome.unknown.len() > state.shown {
        let label = locale.text("results-more");
        let icon = Some(Icon::ChevronDown);
        rows.push(ui::button(
            "results-more",
            ButtonKind::Plain,
            icon,
            label,
            Message::MoreShown,
        ));
    }
    if outcome.not_fitting > 0 {
        let left_out = locale.text_with(
            "results-left-out",
            &fluent_args!["count" => outcome.not_fitting],
        );
        rows.push(inked(left_out, Style::Small, Ink::Muted));
    }
    layout::column(Space::Small, rows)
}

/// How many there are, and what the words were taken to mean.
fn summary<'a>(count: String, outcome: &Outcome, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let kinds = outcome
        .understood
        .kinds
        .iter()
        .map(|kind| locale.text(&format!("kind-{}", kind.name())));
    let city = outcome
        .understood
        .city
        .iter()
        .map(|city| bidi::isolate(&city.name));
    let meaning: Vec<String> = kinds.chain(city).collect();
    let understood = (!meaning.is_empty()).then(|| {
        let meaning = meaning.join(" · ");
        inked(
            locale.text_with("understood", &fluent_args!["meaning" => meaning]),
            Style::Small,
            Ink::Muted,
        )
    });
    // A narrow frame has no room for the date of the directory.
    let published = context
        .library
        .and_then(Library::published_on)
        .filter(|_| context.is_narrow());
    let published = published.map(|date| {
        let date = locale.date(date);
        inked(
            locale.text_with("data-of", &fluent_args!["date" => date]),
            Style::Small,
            Ink::Muted,
        )
    });
    let count = line(count, Style::SmallStrong);
    layout::line_of(std::iter::once(count).chain(understood).chain(published))
}

fn card<'a>(
    found: &Found,
    library: &'a Library,
    selected: bool,
    context: Context<'a>,
) -> Element<'a, Message> {
    let offer = &library.finder.offers()[found.offer];
    let locale = context.locale;
    let timetable = library.finder.timetable(found.offer);
    let today = timetable.local_time(context.now).date();
    let opening = wording::opening(locale, offer, timetable, context.now);
    let opening = Statement {
        text: opening.line(),
        tone: opening.tone,
    };
    let warning = wording::gravest_warning(locale, offer);
    let kind = locale.text(&format!("kind-{}", offer.kind.name()));
    let name = bidi::clean(&offer.name);
    let parts = [
        line(name.clone(), Style::Strong),
        layout::line_of([
            inked(kind, Style::Small, Ink::Muted),
            ui::fact(
                place_icon(offer),
                Ink::Muted,
                place(found, offer, context),
                Style::Small,
            ),
        ]),
        statement(Icon::Clock, &opening),
        layout::line_of(facts(offer, context, today)),
    ];
    let warning =
        warning.map(|words| ui::fact(Icon::TriangleAlert, Ink::Caution, words, Style::SmallStrong));
    let content = layout::column(Space::Tiny, parts.into_iter().chain(warning));
    ui::card(
        card_id(found.offer),
        name,
        content,
        selected,
        Message::OfferOpened(found.offer),
    )
}

fn place_icon(offer: &Offer) -> Icon {
    match offer.place.kind {
        PlaceType::Physical => Icon::MapPin,
        PlaceType::Phone => Icon::Phone,
        PlaceType::Online => Icon::Globe,
        PlaceType::Mobile => Icon::Bus,
        PlaceType::Protected => Icon::EyeOff,
    }
}

fn place(found: &Found, offer: &Offer, context: Context<'_>) -> String {
    let place = bidi::isolate(&wording::short_place(context.locale, offer));
    // In the same city a distance between city centres would say 0 km.
    match found.distance_km.filter(|km| *km >= 1.0) {
        Some(km) => format!("{place} · {}", wording::distance(context.locale, km)),
        None => place,
    }
}

/// What decides whether to go there: papers, cost, languages, and how old all of it is. What is not
/// known is left to the offer's page, except papers, which nobody may take for granted.
fn facts<'a>(
    offer: &Offer,
    context: Context<'a>,
    today: chrono::NaiveDate,
) -> Vec<Element<'a, Message>> {
    let locale = context.locale;
    let mut facts = vec![statement(
        Icon::IdCard,
        &wording::papers_word(locale, offer, today),
    )];
    let cost = wording::cost_word(locale, offer, today);
    facts.extend((cost.tone != Tone::Unknown).then(|| statement(Icon::Coins, &cost)));
    facts.extend(
        wording::languages_short(locale, offer)
            .map(|languages| ui::fact(Icon::Languages, Ink::Muted, languages, Style::Small)),
    );
    let checked = wording::checked(locale, offer, today);
    facts.push(statement(Icon::CalendarCheck, &checked));
    facts
}

fn statement<'a>(icon: Icon, statement: &Statement) -> Element<'a, Message> {
    ui::fact(
        icon,
        ink(statement.tone),
        statement.text.clone(),
        Style::Small,
    )
}
