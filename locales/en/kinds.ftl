# The kinds of help. Each has a name for lists; the twelve on the start page have a short one, too.

kind-medical = Medical help
kind-clearing-house = Health insurance clearing office
kind-counselling = Advice
kind-counselling-cafe = Advice café
kind-legal = Legal help
kind-psychosocial = Psychological help
kind-women = Women
kind-lgbtiq = LGBTIQ
kind-children-youth = Children and young people
kind-shelter = Housing
kind-emergency-shelter = A place to sleep
kind-school = School
kind-language-course = Language course
kind-work = Work
kind-community = Meeting place
kind-culture = Culture
kind-food-clothing = Food and clothes
kind-hotline = Telephone help
kind-church-asylum = Church asylum
kind-city-card = City card
kind-network = Network

# The pictograms of the start page: what a person needs, in one or two short words.
start-medical = Doctor
start-legal = Lawyer
start-counselling = Advice
start-emergency-shelter = Sleep
start-food-clothing = Food, clothes
start-psychosocial = Worries, trauma
start-women = Women
start-children-youth = Children
start-school = School
start-language-course = Language
start-work = Work
start-community = Meet people
