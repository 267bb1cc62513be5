# Drafted by a machine, not yet reviewed by a native reader.

# The window: titles, buttons, messages. Every line stands alone: translate whole sentences.

app-title = Lotse
app-tagline = مساعدة في مدينتك

## Search

search-placeholder = ما المساعدة المطلوبة؟ اسم أو كلمة أو مدينة
understood = فُهم البحث هكذا: { $meaning }
results-count =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
results-none = لا توجد نتائج لهذا البحث.
results-none-advice = يمكن تجربة كلمة أخرى أو تقليل خيارات التصفية.
results-ask-first =
    { $count ->
        [zero] غير معروف: يُرجى السؤال أولًا (لا توجد خدمات أخرى)
        [one] غير معروف: يُرجى السؤال أولًا (خدمة أخرى واحدة)
        [two] غير معروف: يُرجى السؤال أولًا (خدمتان أخريان)
        [few] غير معروف: يُرجى السؤال أولًا ({ $count } خدمات أخرى)
        [many] غير معروف: يُرجى السؤال أولًا ({ $count } خدمة أخرى)
       *[other] غير معروف: يُرجى السؤال أولًا ({ $count } خدمة أخرى)
    }
results-ask-first-why = لم يذكر أحد هل تناسب هذه الخدمات خيارات التصفية.
results-left-out =
    { $count ->
        [zero] كل الخدمات تناسب خيارات التصفية.
        [one] خدمة واحدة لا تناسب خيارات التصفية.
        [two] خدمتان لا تناسبان خيارات التصفية.
        [few] { $count } خدمات لا تناسب خيارات التصفية.
        [many] { $count } خدمة لا تناسب خيارات التصفية.
       *[other] { $count } خدمة لا تناسب خيارات التصفية.
    }
results-more = عرض المزيد
results-choose = يمكن اختيار خدمة لقراءتها هنا.
loading = جارٍ فتح الدليل …

## Filters

filters = التصفية
filters-count = التصفية ({ $count })
filters-clear = إلغاء التصفية
filters-hide = إخفاء التصفية
filter-open-now = مفتوح الآن
filter-open-today = مفتوح اليوم
filter-papers-not-asked = لا تُطلب أوراق
filter-anonymous = دون ذكر الاسم
filter-free = مجاني
filter-no-appointment = دون موعد
filter-women-only = للنساء فقط
filter-children-welcome = الأطفال مرحب بهم
filter-step-free = دون درج
filter-language-is = اللغة: { $language }
filter-city-is = المدينة: { $city }
filter-any-language = أي لغة
filter-any-kind = أي نوع
filter-any-city = كل المدن
choose-language = ما اللغة التي يجب التحدث بها هناك؟
choose-kind = ما نوع المساعدة؟
choose-placeholder = الكتابة تقصّر القائمة
choose-none = لم يُعثر على شيء.
choose-more =
    { $count ->
        [zero] لا مزيد
        [one] نتيجة أخرى واحدة: اكتب للعثور عليها
        [two] نتيجتان أخريان: اكتب للعثور عليهما
        [few] { $count } نتائج أخرى: اكتب للعثور عليها
        [many] { $count } نتيجة أخرى: اكتب للعثور عليها
       *[other] { $count } نتيجة أخرى: اكتب للعثور عليها
    }
choose-city = أي مدينة؟

## Buttons

button-back = رجوع
button-close = إغلاق
button-copy = نسخ
button-copy-card = نسخ الكل
button-copied = تم النسخ
button-qr = رمز QR
button-qr-hide = إخفاء رمز QR
button-end-visit = إنهاء الزيارة
button-settings = الإعدادات
button-help = تعليمات الاستخدام

## Offer

qr-explain = يُقرأ بكاميرا الهاتف: الرمز يحتوي على النص نفسه ولا يحتاج إلى الإنترنت.
qr-too-long = النص أطول من أن يتسع له رمز QR.
link-failed = تعذّر على النظام فتح هذا: { $target }
link-refused = هذا الرابط غير آمن ولم يُفتح.

## Settings

settings-title = الإعدادات
settings-language = اللغة
settings-language-keep = استخدام هذه اللغة دائمًا على هذا الحاسوب
settings-text-size = حجم النص
settings-text-size-value = { $percent } %
settings-theme = الألوان
theme-light = فاتح
theme-dark = داكن
theme-high-contrast = تباين عالٍ
settings-not-saved = تعذّر حفظ الإعدادات. تبقى سارية حتى إغلاق النافذة.

## Help

help-title = تعليمات الاستخدام: المفاتيح
help-intro = كل شيء يعمل بلوحة المفاتيح. المفتاح Tab للانتقال إلى التالي، والمفتاحان Shift+Tab للرجوع، والمفتاح Enter للفتح.
help-key-help = هذه الصفحة
help-key-language = اللغة والإعدادات
help-key-search = إلى حقل البحث
help-key-city = اختيار مدينة
help-key-filters = إظهار التصفية أو إخفاؤها
help-key-copy = نسخ الخدمة
help-key-qr = رمز QR للخدمة
help-key-end = إنهاء الزيارة: يُنسى البحث وخيارات التصفية والخدمات المفتوحة
help-key-arrows = إلى الأعلى والأسفل في القوائم
help-key-page = متابعة القراءة أو الرجوع
help-key-escape = خطوة إلى الوراء
help-key-leave = ثلاث مرات: الخروج فورًا إلى صفحة محايدة؛ يعيد F9 برنامج Lotse
key-escape = Esc
key-arrows = سهم لأعلى، لأسفل
key-page = Page Down، Page Up
key-leave = Esc Esc Esc
help-privacy = لا يحتفظ برنامج Lotse بأي شيء عن الزيارة: لا البحث ولا اللغة ولا الصفحات المفتوحة. ولا يستخدم الإنترنت إلا عند فتح رابط.

## About

about-title = حول برنامج Lotse
about-version = الإصدار { $version }
about-purpose = دليل لخدمات تضامنية. يعمل دون إنترنت ولا يحتفظ بأي أثر لمن سأل.
about-areas = المناطق
about-area =
    { $count ->
        [zero] { $area }: لا توجد خدمات، نُشر في { $date }
        [one] { $area }: خدمة واحدة، نُشرت في { $date }
        [two] { $area }: خدمتان، نُشرتا في { $date }
        [few] { $area }: { $count } خدمات، نُشرت في { $date }
        [many] { $area }: { $count } خدمة، نُشرت في { $date }
       *[other] { $area }: { $count } خدمة، نُشرت في { $date }
    }
about-licences = التراخيص
about-licence-program = البرنامج: برخصة MIT أو Apache-2.0.
about-licence-fonts = الخطوط: Noto برخصة SIL Open Font License 1.1. الأيقونات: Lucide برخصة ISC.
about-licence-places = أسماء المدن والأماكن: GeoNames برخصة CC BY 4.0.
about-licence-data = الدليل: { $licence }
about-set-aside = كان ملف الدليل تالفًا. حُفظ باسم { $file } وأُنشئ من جديد.

## Emergency

emergency-title = طوارئ
emergency-112 = الإسعاف والإطفاء: { $number }
emergency-110 = الشرطة: { $number }
emergency-116117 = الطبيب المناوب: { $number }
emergency-116016 = العنف ضد النساء: { $number }
emergency-germany = في ألمانيا
emergency-europe = في أوروبا

## Visit

visit-ends-soon =
    { $seconds ->
        [zero] تنتهي الزيارة الآن.
        [one] تنتهي الزيارة بعد ثانية واحدة.
        [two] تنتهي الزيارة بعد ثانيتين.
        [few] تنتهي الزيارة بعد { $seconds } ثوانٍ.
        [many] تنتهي الزيارة بعد { $seconds } ثانية.
       *[other] تنتهي الزيارة بعد { $seconds } ثانية.
    }
visit-stay = البقاء

## Errors

notice-memory = لا يمكن كتابة شيء هنا، لذلك يعمل الدليل من الذاكرة المؤقتة.
notice-not-renewed = تعذّر حفظ الأجزاء الأحدث من الدليل.
error-directory = تعذّرت قراءة الدليل.
store-error-no-folder = لا يوجد في هذا النظام مجلد للبيانات.
store-error-read-only = لا يمكن الكتابة في مجلد البيانات.
store-error-full = القرص ممتلئ.
store-error-busy = نسخة أخرى من Lotse تكتب الآن.
store-error-too-new = ملف الدليل من إصدار أحدث من Lotse وبقي كما هو.
store-error-damaged = ملف الدليل تالف.
store-error-other = تعذّر استخدام ملف الدليل.
bundle-error-too-large = هذا الملف أكبر من أن يكون دليلًا لمنطقة واحدة.
bundle-error-unreadable = لا يمكن قراءة هذا الملف. قد يكون تالفًا.
bundle-error-unknown-schema = هذا الملف مُعدّ لإصدار أحدث من Lotse.
bundle-error-field = في هذا الملف شيء ناقص أو خاطئ.
