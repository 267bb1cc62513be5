//! The tool for publishers, editors and translators. It needs no window.

#![expect(clippy::print_stderr, reason = "this program speaks on the terminal")]

mod check;
mod look;

use std::io::{BufWriter, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks, shows and searches the directory of Lotse.
#[derive(Parser)]
#[command(name = "lotsectl", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Validate data and count what is in it.
    Check {
        #[command(subcommand)]
        what: What,
    },
    /// Print one offer as text.
    Show {
        /// The id of the offer, such as medibuero-kiel.
        id: String,
        /// The language to print it in.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The data folder. The built-in directory if absent.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
    /// Print the offers that a query finds, best first.
    Search {
        /// What somebody would type.
        query: String,
        /// The language to print in.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The city where the visitor is.
        #[arg(long)]
        city: Option<String>,
        /// How many to print.
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// The data folder. The built-in directory if absent.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
    /// Print the JSON Schema of a bundle.
    Schema,
}

#[derive(Subcommand)]
enum What {
    /// The directory: every bundle, every record.
    Directory {
        /// A folder with bundles. The built-in directory if absent.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let result = run(Arguments::parse().command, &mut out)
        .and_then(|code| out.flush().map(|()| code).map_err(Into::into));
    match result {
        Ok(code) => code,
        // Whoever reads only the first lines, such as `head`, has what they wanted.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lotsectl: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

fn run(command: Command, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check {
            what: What::Directory { from },
        } => check::directory(from.as_deref(), out),
        Command::Show { id, lang, data } => look::show(&id, &lang, data, out),
        Command::Search {
            query,
            lang,
            city,
            limit,
            data,
        } => look::search(&query, &lang, city.as_deref(), limit, data, out),
        Command::Schema => {
            writeln!(out, "{:#}", lotse::bundle::json_schema())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
