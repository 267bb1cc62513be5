//! The pages of the window and the way to each.

use iced::keyboard::key::Named;

use crate::window::Window;

/// A page and the way to it.
pub struct Page {
    pub name: &'static str,
    pub open: fn(&mut Window),
}

/// Every page on which anything can be pressed.
pub const PAGES: [Page; 10] = [
    Page {
        name: "start",
        open: |_| (),
    },
    Page {
        name: "results",
        open: |window| {
            window.press(Named::F3);
            window.write("Leipzig");
        },
    },
    Page {
        name: "filtered results",
        open: |window| {
            window.press(Named::F3);
            if window.find("filter-free").is_none() {
                window.press(Named::F6);
            }
            window.click("filter-free");
        },
    },
    Page {
        name: "offer",
        open: |window| {
            window.press(Named::F3);
            window.open_offer("Medinetz Musterstadt");
        },
    },
    Page {
        name: "offer with a notice",
        open: |window| {
            window.press(Named::F3);
            window.open_offer("Haus für Frauen Region Leipzig");
            window.press(Named::F7);
        },
    },
    Page {
        name: "cities",
        open: |window| window.press(Named::F4),
    },
    Page {
        name: "kinds",
        open: |window| {
            window.press(Named::F3);
            if window.find("filter-kind").is_none() {
                window.press(Named::F6);
            }
            window.click("filter-kind");
        },
    },
    Page {
        name: "settings",
        open: |window| window.press(Named::F2),
    },
    Page {
        name: "help",
        open: |window| window.press(Named::F1),
    },
    Page {
        name: "about",
        open: |window| {
            window.press(Named::F1);
            window.click("help-about");
        },
    },
];
