//! The start page: one field, the city, twelve pictograms.

use super::results::{self, State};
use super::{Context, choose};
use crate::directory::Kind;
use crate::locale::fluent_args;
use crate::ui::text::Style;
use crate::ui::{self, ButtonKind, Element, Icon, Space, layout, text};

/// The search field.
pub const SEARCH_ID: &str = "start-search";
/// The button that chooses the city.
pub const CITY_ID: &str = "start-city";

/// The twelve pictograms: what people come for most, each a kind of help.
pub const PICTOGRAMS: [(Kind, Icon); 12] = [
    (Kind::Medical, Icon::Stethoscope),
    (Kind::EmergencyShelter, Icon::BedSingle),
    (Kind::FoodClothing, Icon::Utensils),
    (Kind::Legal, Icon::Scale),
    (Kind::Counselling, Icon::MessagesSquare),
    (Kind::Psychosocial, Icon::HeartHandshake),
    (Kind::Women, Icon::Venus),
    (Kind::ChildrenYouth, Icon::Baby),
    (Kind::School, Icon::School),
    (Kind::LanguageCourse, Icon::Languages),
    (Kind::Work, Icon::BriefcaseBusiness),
    (Kind::Community, Icon::UsersRound),
];

/// So many pictograms stand in a row of a wide window, and of a narrow one.
const COLUMNS: (usize, usize) = (6, 3);
/// The field is no wider than a line that is easy to read.
const FIELD_WIDTH: f32 = 680.0;
/// The board of pictograms is no wider than this.
const BOARD_WIDTH: f32 = 1020.0;

/// What happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// The query was changed.
    QueryChanged(String),
    /// Enter was pressed in the search field.
    Submitted,
    /// A pictogram was chosen.
    KindChosen(Kind),
    /// The city shall be chosen.
    CityOpened,
}

/// What the window shall do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Show results and go on typing.
    Search,
    /// Show the results of a kind.
    ShowKind,
    /// Choose a city.
    ChooseCity,
}

/// Takes in what happened; the query and the filters are those of the results.
pub fn update(results: &mut State, message: Message) -> Action {
    match message {
        // What is asked on the start page is asked anew: a wish that nobody sees any more would
        // make an empty list.
        Message::QueryChanged(query) => {
            results.begin_anew();
            results.update(results::Message::QueryChanged(query));
            Action::Search
        }
        Message::Submitted => Action::Search,
        Message::KindChosen(kind) => {
            results.begin_anew();
            results.choose(choose::Choice::Kind(Some(kind)));
            Action::ShowKind
        }
        Message::CityOpened => Action::ChooseCity,
    }
}

/// Draws the page.
pub fn view<'a>(results: &'a State, context: Context<'a>) -> Element<'a, Message> {
    let locale = context.locale;
    let field = ui::field(
        SEARCH_ID,
        &locale.text("search-placeholder"),
        &results.query,
        locale.direction(),
        Message::QueryChanged,
        Message::Submitted,
    );
    let city = match &results.filters.city {
        Some(city) => locale.text_with(
            "filter-city-is",
            &fluent_args!["city" => city.name.as_str()],
        ),
        None => locale.text("filter-any-city"),
    };
    let city = ui::button(
        CITY_ID,
        ButtonKind::Plain,
        Some(Icon::MapPin),
        city,
        Message::CityOpened,
    );
    let columns = if context.is_narrow() {
        COLUMNS.1
    } else {
        COLUMNS.0
    };
    let tiles = PICTOGRAMS.iter().map(|(kind, icon)| {
        let label = locale.text(&format!("start-{}", kind.name()));
        ui::tile(
            format!("start-{}", kind.name()),
            *icon,
            label,
            Message::KindChosen(*kind),
        )
    });
    let page = layout::column(
        Space::Large,
        [
            layout::centred(text::line(locale.text("app-tagline"), Style::Title)),
            layout::centred(layout::at_most(
                FIELD_WIDTH,
                layout::row(Space::Small, [layout::fill(field), city]),
            )),
            layout::centred(layout::at_most(
                BOARD_WIDTH,
                layout::grid(columns, Space::Medium, tiles),
            )),
        ],
    );
    layout::scroll("start-page", layout::padded(Space::Large, page))
}
