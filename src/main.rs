//! The window's program `lotse`: arguments, folders, start; nothing else.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::path::PathBuf;

use clap::Parser;
use lotse::app::{App, Boot};
use lotse::store::Location;
use lotse::ui;

/// A directory of solidarity services that works offline and keeps no trace of who asked.
#[derive(Parser)]
#[command(name = "lotse", version)]
struct Arguments {
    /// Keep the directory and the settings in this folder.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn main() -> iced::Result {
    let arguments = Arguments::parse();
    let boot = Boot {
        location: Location::choose(arguments.data),
        system_languages: sys_locale::get_locales().collect(),
        clock: chrono::Utc::now,
    };
    iced::application(move || App::new(boot.clone()), App::update, App::view)
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(App::subscription)
        .settings(ui::font::settings())
        .window(iced::window::Settings {
            size: ui::WINDOW_SIZE,
            min_size: Some(ui::WINDOW_MIN),
            ..iced::window::Settings::default()
        })
        .run()
}
