// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snooze_day.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QDate thursday(2026, 11, 26);

QString typed(const char *text) {
    const auto day = typedDay(QString::fromUtf8(text), thursday);
    return day ? day->toString(Qt::ISODate) : QStringLiteral("none");
}

TEST(SnoozeDay, KnowsTomorrowAndTheNextMonday) {
    EXPECT_EQ(tomorrowOf(thursday), QDate(2026, 11, 27));
    EXPECT_EQ(nextWeekOf(thursday), QDate(2026, 11, 30));
    EXPECT_EQ(nextWeekOf(QDate(2026, 11, 30)), QDate(2026, 12, 7));
    EXPECT_EQ(nextWeekOf(QDate(2026, 11, 29)), QDate(2026, 11, 30)) << "of a Sunday";
}

TEST(SnoozeDay, ReadsADayAsItIsTyped) {
    struct Case {
        const char *text;
        const char *day;
    };
    for (const Case &each : {
             Case{"2026-12-12", "2026-12-12"},
             Case{"12.12.", "2026-12-12"},
             Case{"12 Dec", "2026-12-12"},
             Case{"dec 12", "2026-12-12"},
             Case{" 12 december ", "2026-12-12"},
             Case{"3 jan", "2027-01-03"},
             Case{"26 Nov", "2027-11-26"},
             Case{"29 feb", "2028-02-29"},
             Case{"+1", "2026-11-27"},
             Case{"+ 10", "2026-12-06"},
             Case{"fri", "2026-11-27"},
             Case{"Thursday", "2026-12-03"},
         })
        EXPECT_EQ(typed(each.text), QLatin1String(each.day)) << each.text;
}

class SnoozeDayIn : public testing::Test {
  protected:
    ~SnoozeDayIn() override { QLocale::setDefault(m_before); }

    void expect(const char *locale,
                std::initializer_list<std::pair<const char *, const char *>> days) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        for (const auto &[text, day] : days)
            EXPECT_EQ(typed(text), QLatin1String(day)) << locale << ": " << text;
    }

  private:
    QLocale m_before;
};

TEST_F(SnoozeDayIn, GermanReadsItsOwnNamesAndTheEnglishOnes) {
    expect("de_DE", {{"12. Dez", "2026-12-12"},
                     {"12. Dez.", "2026-12-12"},
                     {"12 dezember", "2026-12-12"},
                     {"3. März", "2027-03-03"},
                     {"Fr", "2026-11-27"},
                     {"Fr.", "2026-11-27"},
                     {"Sonnabend", "none"},
                     {"mittwoch", "2026-12-02"},
                     {"12 Dec", "2026-12-12"},
                     {"friday", "2026-11-27"},
                     {"2026-12-12", "2026-12-12"},
                     {"12.12.", "2026-12-12"}});
}

TEST_F(SnoozeDayIn, ChineseReadsMonthsThatAreNumbers) {
    expect("zh_CN", {{"12月12日", "2026-12-12"},
                     {"1月3日", "2027-01-03"},
                     {"12月 5", "2026-12-05"},
                     {"十二月12日", "2026-12-12"},
                     {"周五", "2026-11-27"},
                     {"星期五", "2026-11-27"},
                     {"13月1日", "none"},
                     {"12 Dec", "2026-12-12"}});
}

TEST_F(SnoozeDayIn, PolishAndFrenchReadShortNamesAndTheFormBehindADay) {
    expect("pl_PL",
           {{"12 grudnia", "2026-12-12"}, {"12 gru", "2026-12-12"}, {"3 sty", "2027-01-03"}});
    expect("fr_FR", {{"12 déc.", "2026-12-12"}, {"3 févr.", "2027-02-03"}, {"ven", "2026-11-27"}});
}

TEST(SnoozeDay, IsNoDayThatIsPastOrMeansNothing) {
    for (const char *text : {"", " ", "2026-11-26", "2020-01-01", "+0", "13.13.", "31 feb", "soon",
                             "fr", "12", "2026-12", "12 xyz"})
        EXPECT_EQ(typed(text), QStringLiteral("none")) << text;
}

} // namespace
} // namespace lectern::ui
