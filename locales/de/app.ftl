# Drafted, not yet reviewed by a second reader.

# The window: titles, buttons, messages. Every line stands alone: translate whole sentences.

app-title = Lotse
app-tagline = Hilfe vor Ort

## Search

search-placeholder = Was wird gebraucht? Name, Wort oder Stadt
understood = Verstanden als: { $meaning }
results-count =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
results-none = Dazu wurde nichts gefunden.
results-none-advice = Ein anderes Wort oder weniger Filter helfen vielleicht.
results-ask-first =
    { $count ->
        [one] Nicht bekannt: vorher fragen ({ $count } weiteres)
       *[other] Nicht bekannt: vorher fragen ({ $count } weitere)
    }
results-ask-first-why = Bei diesen Angeboten hat niemand gesagt, ob sie zu den Filtern passen.
results-left-out =
    { $count ->
        [one] { $count } Angebot passt nicht zu den Filtern.
       *[other] { $count } Angebote passen nicht zu den Filtern.
    }
results-more = Mehr zeigen
results-choose = Ein Angebot auswählen, um es hier zu lesen.
loading = Das Verzeichnis wird geöffnet …

## Filters

filters = Filter
filters-count = Filter ({ $count })
filters-clear = Filter löschen
filters-hide = Filter ausblenden
filter-open-now = Jetzt geöffnet
filter-open-today = Heute geöffnet
filter-papers-not-asked = Keine Frage nach Papieren
filter-anonymous = Anonym
filter-free = Kostenlos
filter-no-appointment = Ohne Termin
filter-women-only = Nur Frauen
filter-children-welcome = Kinder willkommen
filter-step-free = Stufenlos
filter-language-is = Sprache: { $language }
filter-city-is = Stadt: { $city }
filter-any-language = Jede Sprache
filter-any-kind = Jede Art
filter-any-city = Alle Städte
choose-language = Welche Sprache soll dort gesprochen werden?
choose-kind = Welche Art von Hilfe?
choose-placeholder = Tippen, um die Liste zu kürzen
choose-none = Nichts gefunden.
choose-more =
    { $count ->
        [one] Noch { $count }: tippen, um zu finden
       *[other] Noch { $count }: tippen, um zu finden
    }
choose-city = Welche Stadt?

## Buttons

button-back = Zurück
button-close = Schließen
button-copy = Kopieren
button-copy-card = Alles kopieren
button-copied = Kopiert
button-qr = QR-Code
button-qr-hide = QR-Code ausblenden
button-end-visit = Besuch beenden
button-settings = Einstellungen
button-help = Hilfe

## Offer

qr-explain = Mit dem Handy scannen: Der Code enthält den Text selbst und braucht kein Internet.
qr-too-long = Der Text ist zu lang für einen QR-Code.
link-failed = Das System konnte dies nicht öffnen: { $target }
link-refused = Dieser Link ist nicht sicher und wurde nicht geöffnet.

## Settings

settings-title = Einstellungen
settings-language = Sprache
settings-language-keep = Diese Sprache auf diesem Computer immer verwenden
settings-text-size = Schriftgröße
settings-text-size-value = { $percent } %
settings-theme = Farben
theme-light = Hell
theme-dark = Dunkel
theme-high-contrast = Hoher Kontrast
settings-not-saved = Die Einstellungen konnten nicht gespeichert werden. Sie gelten, bis das Fenster geschlossen wird.

## Help

help-title = Hilfe: Tasten
help-intro = Alles geht mit der Tastatur. Tab geht weiter, Umschalt+Tab zurück, Enter öffnet.
help-key-help = diese Seite
help-key-language = Sprache und Einstellungen
help-key-search = zum Suchfeld
help-key-city = eine Stadt wählen
help-key-filters = Filter ein- oder ausblenden
help-key-copy = das Angebot kopieren
help-key-qr = QR-Code des Angebots
help-key-end = den Besuch beenden: Suche, Filter und geöffnete Angebote werden vergessen
help-key-arrows = in Listen nach oben und unten
help-key-page = weiterlesen, zurücklesen
help-key-escape = einen Schritt zurück
help-key-leave = dreimal: sofort zu einer neutralen Seite; F9 bringt Lotse zurück
key-escape = Esc
key-arrows = Pfeil auf, ab
key-page = Bild ab, Bild auf
key-leave = Esc Esc Esc
help-privacy = Lotse behält nichts über einen Besuch: keine Suche, keine Sprache, keine geöffnete Seite. Lotse nutzt das Internet nur, wenn ein Link geöffnet wird.

## About

about-title = Über Lotse
about-version = Version { $version }
about-purpose = Ein Verzeichnis solidarischer Angebote. Es funktioniert ohne Internet und behält keine Spur davon, wer gefragt hat.
about-areas = Gebiete
about-area =
    { $count ->
        [one] { $area }: { $count } Angebot, veröffentlicht am { $date }
       *[other] { $area }: { $count } Angebote, veröffentlicht am { $date }
    }
about-licences = Lizenzen
about-licence-program = Das Programm: MIT oder Apache-2.0.
about-licence-fonts = Schriften: Noto, SIL Open Font License 1.1. Symbole: Lucide, ISC.
about-licence-places = Städtenamen und Orte: GeoNames, CC BY 4.0.
about-licence-data = Verzeichnis: { $licence }
about-set-aside = Die Verzeichnisdatei war beschädigt. Sie wurde als { $file } aufbewahrt und neu angelegt.

## Emergency

emergency-title = Notfall
emergency-112 = Rettungsdienst, Feuerwehr: { $number }
emergency-110 = Polizei: { $number }
emergency-116117 = Ärztlicher Bereitschaftsdienst: { $number }
emergency-116016 = Gewalt gegen Frauen: { $number }
emergency-germany = In Deutschland
emergency-europe = In Europa

## Visit

visit-ends-soon =
    { $seconds ->
        [one] Der Besuch endet in { $seconds } Sekunde.
       *[other] Der Besuch endet in { $seconds } Sekunden.
    }
visit-stay = Bleiben

## Errors

notice-memory = Hier kann nichts geschrieben werden, deshalb läuft das Verzeichnis im Arbeitsspeicher.
notice-not-renewed = Neuere Teile des Verzeichnisses konnten nicht gespeichert werden.
error-directory = Das Verzeichnis konnte nicht gelesen werden.
store-error-no-folder = Dieses System hat keinen Ordner für Daten.
store-error-read-only = In den Datenordner kann nicht geschrieben werden.
store-error-full = Der Datenträger ist voll.
store-error-busy = Ein anderes Lotse schreibt gerade.
store-error-too-new = Die Verzeichnisdatei stammt von einem neueren Lotse und bleibt unverändert.
store-error-damaged = Die Verzeichnisdatei ist beschädigt.
store-error-other = Die Verzeichnisdatei konnte nicht verwendet werden.
bundle-error-too-large = Diese Datei ist zu groß für das Verzeichnis einer Stadt.
bundle-error-unreadable = Diese Datei ist nicht lesbar. Sie ist vielleicht beschädigt.
bundle-error-unknown-schema = Diese Datei ist für ein neueres Lotse gemacht.
bundle-error-field = In dieser Datei fehlt etwas oder ist etwas falsch.
