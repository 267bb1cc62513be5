# Drafted by a machine, not yet reviewed by a native reader.

# The kinds of help. Each has a name for lists; the twelve on the start page have a short one, too.

kind-medical = مساعدة طبية
kind-clearing-house = مكتب توضيح التأمين الصحي
kind-counselling = استشارة
kind-counselling-cafe = مقهى الاستشارة
kind-legal = مساعدة قانونية
kind-psychosocial = مساعدة نفسية
kind-women = نساء
kind-lgbtiq = مجتمع الميم (LGBTIQ)
kind-children-youth = أطفال وشباب
kind-shelter = سكن
kind-emergency-shelter = مأوى للنوم
kind-school = مدرسة
kind-language-course = دورة لغة
kind-work = عمل
kind-community = مكان للقاء
kind-culture = ثقافة
kind-food-clothing = طعام وملابس
kind-hotline = مساعدة هاتفية
kind-church-asylum = لجوء كنسي
kind-city-card = بطاقة المدينة
kind-network = شبكة

# The pictograms of the start page: what a person needs, in one or two short words.
start-medical = طبيب
start-legal = محامٍ
start-counselling = استشارة
start-emergency-shelter = مكان للنوم
start-food-clothing = طعام وملابس
start-psychosocial = هموم وصدمات
start-women = نساء
start-children-youth = أطفال
start-school = مدرسة
start-language-course = لغة
start-work = عمل
start-community = لقاء الناس
