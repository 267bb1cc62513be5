# Drafted, not yet reviewed by a second reader.

# The kinds of help. Each has a name for lists; the twelve on the start page have a short one, too.

kind-medical = Medizinische Hilfe
kind-clearing-house = Clearingstelle
kind-counselling = Beratung
kind-counselling-cafe = Beratungscafé
kind-legal = Rechtshilfe
kind-psychosocial = Psychosoziale Hilfe
kind-women = Frauen
kind-lgbtiq = LGBTIQ
kind-children-youth = Kinder und Jugendliche
kind-shelter = Wohnen
kind-emergency-shelter = Notschlafplatz
kind-school = Schule
kind-language-course = Sprachkurs
kind-work = Arbeit
kind-community = Treffpunkt
kind-culture = Kultur
kind-food-clothing = Essen und Kleidung
kind-hotline = Hilfe am Telefon
kind-church-asylum = Kirchenasyl
kind-city-card = City Card
kind-network = Netzwerk

# The pictograms of the start page: what a person needs, in one or two short words.
start-medical = Ärztliche Hilfe
start-legal = Rechtshilfe
start-counselling = Beratung
start-emergency-shelter = Schlafen
start-food-clothing = Essen, Kleidung
start-psychosocial = Sorgen, Trauma
start-women = Frauen
start-children-youth = Kinder
start-school = Schule
start-language-course = Sprache
start-work = Arbeit
start-community = Leute treffen
