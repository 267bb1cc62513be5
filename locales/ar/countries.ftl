# Names of countries, by ISO 3166-1 code.

country-at = النمسا
country-ba = البوسنة والهرسك
country-be = بلجيكا
country-bg = بلغاريا
country-ch = سويسرا
country-de = ألمانيا
country-dk = الدنمارك
country-es = إسبانيا
country-eu = أوروبا
country-fi = فنلندا
country-fr = فرنسا
country-gb = المملكة المتحدة
country-gr = اليونان
country-hr = كرواتيا
country-hu = المجر
country-ie = أيرلندا
country-it = إيطاليا
country-mt = مالطا
country-nl = هولندا
country-no = النرويج
country-pl = بولندا
country-pt = البرتغال
country-rs = صربيا
country-se = السويد
country-si = سلوفينيا
