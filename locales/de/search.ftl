# Wörter, mit denen Menschen Hilfe suchen, für jede Art von Hilfe.
#
# Keine Übersetzung: was Leute wirklich sagen. Wie die Datei aufgebaut ist, steht in locales/en/search.ftl.

kind-medical = Arzt, Ärztin, Doktor, Krankenhaus, Klinik, Praxis, krank, Krankheit, Schmerzen, Zahnarzt, Zahnärztin, Zähne, Zahnschmerzen,
    Gesundheit, Medikamente, Medizin, Apotheke, Rezept, schwanger, Schwangerschaft, Hebamme, Frauenarzt, Kinderarzt, Impfung,
    Behandlung, Sprechstunde, Geburt, Abtreibung, abtreiben, Schwangerschaftsabbruch, ungewollt schwanger, Verhütung, Kondom, Pille,
    Pille danach, HIV, AIDS, Geschlechtskrankheit
kind-clearing-house = Krankenversicherung, Krankenkasse, Versicherung, keine Versicherung, ohne Versicherung, nicht versichert,
    unversichert, Clearingstelle, Behandlungsschein, anonymer Krankenschein, Krankenschein, Gesundheitskarte, Krankenhausrechnung
kind-counselling = Beratung, Beratungsstelle, Sozialberatung, Sozialarbeiter, Sozialarbeiterin, Migrationsberatung, Asylberatung,
    Flüchtlingsberatung, Information, Formular, Antrag, Brief vom Amt, Amt, Behörde, Schulden, Bürgergeld, Sozialamt,
    Abtreibung, abtreiben, Schwangerschaftsabbruch, Schwangerschaftskonflikt, Schwangerenberatung, ungewollt schwanger, HIV,
    Dolmetscher, Dolmetscherin, dolmetschen, Übersetzer, Übersetzerin, Übersetzung, übersetzen, Sprachmittler, Sprachmittlung,
    Bürgeramt, Bürgerbüro, Rathaus, Standesamt, Geburtsurkunde, Heiratsurkunde, Urkunde, Anmeldung, Meldebescheinigung,
    Rassismus, rassistisch, rassistischer Angriff, Diskriminierung, Konto, Bankkonto
kind-counselling-cafe = Café, Cafe, Beratungscafé, Begegnungscafé, Willkommenscafé, Sprachcafé, Kaffee, Teestube, offener Treff
kind-legal = Anwalt, Anwältin, Rechtsanwalt, Rechtsberatung, Rechtshilfe, Recht, Rechte, Asyl, Asylverfahren, Asylantrag, Anhörung, Abschiebung,
    Ablehnung, Klage, Gericht, Aufenthalt, Aufenthaltserlaubnis, Duldung, Bleiberecht, Dublin, Familiennachzug, Visum, Ausweis,
    Pass, Dublin-Verfahren, Dublin-Bescheid, Dublin-Verordnung, Dublin III, Überstellung, Ausländerbehörde, Rassismus, Diskriminierung
kind-psychosocial = Psychologe, Psychologin, Psychotherapie, Therapie, Therapeut, Therapeutin, Seele, Trauma, Depression, Angst,
    Albträume, nicht schlafen, Sorgen, Stress, Trauer, Krise, Suizid, Folter, Sucht, Drogen, psychologische Hilfe
kind-women = Frau, Frauen, Mädchen, nur Frauen, Frauenhaus, Frauenberatung, häusliche Gewalt, Gewalt gegen Frauen, Gewalt,
    Zwangsheirat, Vergewaltigung, vergewaltigt, geschlagen, schlägt mich, mein Mann schlägt mich, gewalttätig, Missbrauch, Menschenhandel, Prostitution, Genitalverstümmelung, FGM
kind-lgbtiq = LSBTIQ, LSBTI, LGBTIQ, LGBT, schwul, lesbisch, bisexuell, trans, transgender, inter, queer, Coming-out
kind-children-youth = Kind, Kinder, Baby, Jugend, Jugendliche, Minderjährige, unbegleitete Minderjährige, Eltern, Familie, Kita, Kindergarten,
    Krippe, Tagesmutter, Spielplatz, Jugendamt, Hort
kind-shelter = Wohnung, Wohnen, Zimmer, Unterkunft, Miete, Vermieter, Wohnungssuche, Wohngemeinschaft, WG, Wohnheim, Flüchtlingsunterkunft,
    Geflüchtetenunterkunft, Zuhause, Räumung
kind-emergency-shelter = Schlafplatz, schlafen, heute Nacht schlafen, Übernachtung, Bett, Notunterkunft, Notschlafstelle, Nachtasyl, obdachlos,
    Obdachlosigkeit, wohnungslos, auf der Straße, Winternotprogramm, Kältehilfe, Dusche
kind-school = Schule, Schulplatz, Schulanmeldung, Einschulung, Schulpflicht, Unterricht, Klasse, Schulabschluss, Abschluss, Zeugnis, Anerkennung, Alphabetisierung,
    lesen und schreiben, Ausbildung, Berufsschule, Abendschule, Studium, studieren, Universität, Hochschule, Nachhilfe
kind-language-course = Sprachkurs, Deutschkurs, Deutsch lernen, Deutsch, Integrationskurs, Sprachschule, Sprache lernen, Deutschunterricht,
    Alphabetisierungskurs, B1, Konversation
kind-work = Arbeit, Job, Jobs, Arbeitsplatz, Arbeitserlaubnis, Lohn, Gehalt, nicht bezahlt, Ausbildungsplatz, Praktikum, Bewerbung, Lebenslauf,
    Gewerkschaft, Arbeitsrecht, Ausbeutung, arbeitslos, Arbeitsamt, Jobcenter, Beruf
kind-community = Treffpunkt, Begegnung, Leute kennenlernen, Freunde, Gemeinschaft, Verein, Nachbarschaft, Gruppe, Selbsthilfe, Ehrenamt, Patenschaft, Paten,
    Stadtteilzentrum, Moschee, Kirche, Roma, Freizeit
kind-culture = Kultur, Musik, Theater, Kino, Museum, Konzert, Kunst, Tanz, tanzen, Sport, Fußball, Bibliothek, Bücherei, Bücher, malen, Chor
kind-food-clothing = Essen, Lebensmittel, Hunger, Tafel, Suppenküche, Mittagessen, Mahlzeit, Kleidung, Kleider, Kleiderkammer, Schuhe, Jacke,
    Möbel, Windeln, Hygiene
kind-hotline = Hotline, Telefon, Hilfetelefon, Sorgentelefon, Notruf, Telefonberatung, Telefonseelsorge, anrufen, Notfall, Krankenwagen,
    Polizei, Dolmetscher, Dolmetscherin, dolmetschen, Übersetzer, Übersetzerin, Übersetzung, übersetzen, Sprachmittler,
    Sprachmittlung
kind-church-asylum = Kirchenasyl, Kirche, Kirchengemeinde, Pfarrer, Pfarrerin, Pastor, Gemeinde, Schutz vor Abschiebung, Schutz in der Kirche
kind-city-card = Stadtkarte, Stadtpass, Sozialpass, Sozialticket, Sozialkarte, Ermäßigung, Fahrkarte, Ticket, City Card, Leipzig-Pass,
    Kulturpass, Bürgerausweis
kind-network = Netzwerk, Solidarity City, solidarische Stadt, Bündnis, Initiative, Flüchtlingsrat, Kampagne, sicherer Hafen, Seebrücke

# Wörter, die nichts über die gesuchte Hilfe sagen. Sie entscheiden nie, was gefunden wird.
small-words = ich, du, er, sie, es, wir, ihr, mein, meine, meinen, meiner, unser, der, die, das, den, dem, des, ein, eine, einen, einem, einer,
    und, oder, aber, für, von, vom, zu, zum, zur, in, im, am, an, auf, bei, mit, ohne, nach, aus, ist, bin, sind, war, waren, kamen, hat, habe, haben, brauche,
    brauchen, suche, suchen, möchte, will, kann, kein, keine, nicht, wo, was, wer, wie, wann, hier, dort, bitte, hilfe, helfen, etwas, jemand, gibt,
    leer, norden, lage, weil, nur, mich, mir, dich, uns, mann, wurde, worden, test
