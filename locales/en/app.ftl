# The window: titles, buttons, messages. Every line stands alone: translate whole sentences.

app-title = Lotse
app-tagline = Help in your city

## Search

search-placeholder = What do you need? Name, word or city
understood = Understood as: { $meaning }
results-count =
    { $count ->
        [one] { $count } offer
       *[other] { $count } offers
    }
results-none = Nothing found for this.
results-none-advice = Try another word, or fewer filters.
results-ask-first =
    { $count ->
        [one] Not known: ask first ({ $count } more)
       *[other] Not known: ask first ({ $count } more)
    }
results-ask-first-why = For these nobody has said whether your filters fit.
results-left-out =
    { $count ->
        [one] { $count } offer does not fit your filters.
       *[other] { $count } offers do not fit your filters.
    }
results-more = Show more
results-choose = Choose an offer to read it here.
loading = Opening the directory …

## Filters

filters = Filters
filters-count = Filters ({ $count })
filters-clear = Clear filters
filters-hide = Hide filters
filter-open-now = Open now
filter-open-today = Open today
filter-papers-not-asked = No papers asked
filter-anonymous = Anonymous
filter-free = Free
filter-no-appointment = No appointment
filter-women-only = Women only
filter-children-welcome = Children welcome
filter-step-free = Step-free
filter-language-is = Language: { $language }
filter-city-is = City: { $city }
filter-any-language = Any language
filter-any-kind = Any kind
filter-any-city = All cities
choose-language = Which language should be spoken there?
choose-kind = What kind of help?
choose-placeholder = Type to narrow the list
choose-none = Nothing found for this.
choose-more =
    { $count ->
        [one] { $count } more: type to find it
       *[other] { $count } more: type to find them
    }
choose-city = Which city?

## Buttons

button-back = Back
button-close = Close
button-copy = Copy
button-copy-card = Copy all
button-copied = Copied
button-qr = QR code
button-qr-hide = Hide QR code
button-end-visit = End visit
button-settings = Settings
button-help = Help

## Offer

qr-explain = Scan with a phone: the code holds the text itself and needs no internet.
qr-too-long = The text is too long for a QR code.
link-failed = The system could not open this: { $target }
link-refused = This link is not safe and was not opened.

## Settings

settings-title = Settings
settings-language = Language
settings-language-keep = Always use this language on this computer
settings-text-size = Text size
settings-text-size-value = { $percent } %
settings-theme = Colours
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
settings-not-saved = The settings could not be saved. They hold until you close the window.

## Help

help-title = Help: keys
help-intro = Everything works with the keyboard. Tab moves on, Shift+Tab back, Enter opens.
help-key-help = this page
help-key-language = language and settings
help-key-search = to the search field
help-key-city = choose a city
help-key-filters = show or hide filters
help-key-copy = copy the offer
help-key-qr = QR code of the offer
help-key-end = end the visit: search, filters and opened offers are forgotten
help-key-arrows = up and down in lists
help-key-page = read on, read back
help-key-escape = one step back
help-key-leave = three times: leave at once to a neutral page; F9 brings Lotse back
key-escape = Esc
key-arrows = Up, Down
key-page = Page Down, Page Up
key-leave = Esc Esc Esc
help-privacy = Lotse keeps nothing about a visit: no search, no language, no opened page. It uses the internet only when you open a link.

## About

about-title = About Lotse
about-version = Version { $version }
about-purpose = A directory of solidarity services. It works without internet and keeps no trace of who asked.
about-areas = Areas
about-area =
    { $count ->
        [one] { $area }: { $count } offer, published on { $date }
       *[other] { $area }: { $count } offers, published on { $date }
    }
about-licences = Licences
about-licence-program = The program: MIT or Apache-2.0.
about-licence-fonts = Fonts: Noto, SIL Open Font License 1.1. Icons: Lucide, ISC.
about-licence-places = City names and places: GeoNames, CC BY 4.0.
about-licence-data = Directory: { $licence }
about-set-aside = The directory file was damaged. It was kept as { $file } and built anew.

## Emergency

emergency-title = Emergency
emergency-112 = Ambulance, fire: { $number }
emergency-110 = Police: { $number }
emergency-116117 = Doctor on call: { $number }
emergency-116016 = Violence against women: { $number }
emergency-germany = In Germany
emergency-europe = In Europe

## Visit

visit-ends-soon =
    { $seconds ->
        [one] The visit ends in { $seconds } second.
       *[other] The visit ends in { $seconds } seconds.
    }
visit-stay = Stay

## Errors

notice-memory = Nothing can be written here, so the directory runs from memory.
notice-not-renewed = A newer part of the directory could not be saved.
error-directory = The directory could not be read.
store-error-no-folder = This system has no folder for data.
store-error-read-only = The data folder cannot be written.
store-error-full = The disk is full.
store-error-busy = Another Lotse is writing just now.
store-error-too-new = The directory file was made by a newer Lotse and was left as it is.
store-error-damaged = The directory file is damaged.
store-error-other = The directory file could not be used.
bundle-error-too-large = This file is too large to be a directory of one area.
bundle-error-unreadable = This file cannot be read. It may be damaged.
bundle-error-unknown-schema = This file was made for a newer Lotse.
bundle-error-field = Something in this file is missing or wrong.
