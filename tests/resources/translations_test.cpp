// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/in_english.h"
#include "resources/translations.h"
#include "tests/architecture/source_tree.h"
#include "tests/resources/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

struct Language {
    const char *name;
    qsizetype pluralForms;
};
constexpr Language complete[] = {{"de", 2}, {"zh_CN", 1}};

class CompleteLanguage : public testing::TestWithParam<Language> {};

const QList<Message> &extracted() {
    static const QList<Message> all = extractedMessages();
    return all;
}

QString fileOf(const char *language) {
    return QStringLiteral(LECTERN_SOURCE_TREE "/resources/translations/lectern_%1.ts")
        .arg(QLatin1String(language));
}

QSet<QString> keysOf(const QList<Message> &messages) {
    QSet<QString> keys;
    for (const Message &message : messages)
        keys += message.key();
    return keys;
}

std::string listOf(QStringList lines) {
    constexpr qsizetype most = 20;
    lines.sort();
    const qsizetype more = lines.size() - most;
    lines = lines.mid(0, most);
    if (more > 0) lines += QStringLiteral("and %1 more").arg(more);
    return lines.join(QLatin1Char('\n')).toStdString();
}

void expectToSay(const QSet<QString> &wanted, const char *language, qsizetype pluralForms) {
    const QList<Message> said = catalogueIn(fileOf(language));
    const QSet<QString> missing = wanted - keysOf(said);
    const QSet<QString> gone = keysOf(said) - wanted;
    QStringList problems;
    for (const Message &message : said)
        problems += problemsWith(message, pluralForms);
    EXPECT_TRUE(missing.isEmpty()) << language << " lacks, and the target translations brings:\n"
                                   << listOf(missing.values());
    EXPECT_TRUE(gone.isEmpty()) << language << " has still:\n" << listOf(gone.values());
    EXPECT_TRUE(problems.isEmpty()) << listOf(problems);
}

Message translated(const char *source, const char *translation, bool plural = false) {
    return {QStringLiteral("Lectern"),       QString::fromUtf8(source), {}, plural, true,
            {QString::fromUtf8(translation)}};
}

// What a literal of the source stands for.
QString meant(QString literals) {
    static const QRegularExpression seam(QStringLiteral("(?<!\\\\)\"\\s*\""));
    literals = literals.trimmed().mid(1).chopped(1).remove(seam);
    return literals.replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\""), QLatin1String("\""))
        .replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

} // namespace

TEST_P(CompleteLanguage, SaysAllThatTheSourceSays) {
    ASSERT_GT(extracted().size(), 1000) << LECTERN_LUPDATE;
    if (catalogueIn(fileOf(GetParam().name)).isEmpty())
        GTEST_SKIP() << GetParam().name << " has not been begun";
    expectToSay(keysOf(extracted()), GetParam().name, GetParam().pluralForms);
}

INSTANTIATE_TEST_SUITE_P(Translations, CompleteLanguage, testing::ValuesIn(complete),
                         [](const auto &language) { return std::string(language.param.name); });

TEST(Translations, SayInEnglishWhatDependsOnANumber) {
    QList<Message> plural;
    for (const Message &message : extracted())
        if (message.isPlural) plural += message;
    ASSERT_GT(plural.size(), 50);
    expectToSay(keysOf(plural), "en", 2);
}

// A class asks for its sentences by its whole name; lupdate guesses where it does not know one.
TEST(Translations, StandUnderTheNamesTheyAreAskedFor) {
    for (const Message &message : extracted())
        EXPECT_TRUE(message.context == QLatin1String("Lectern") ||
                    message.context.startsWith(QLatin1String("lectern::ui::")))
            << qPrintable(message.context) << ": " << qPrintable(message.source);
}

TEST(Translations, LeaveNoSentenceOfTheSourceOut) {
    static const QRegularExpression call(QStringLiteral(
        R"x(\b(?:tr\(|(?:translate|QT_TRANSLATE_(?:N_)?NOOP)\(\s*"[\w:]+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))x"));
    QSet<QString> known;
    for (const Message &message : extracted())
        known += message.source;
    qsizetype seen = 0;
    for (const SourceFile &file :
         sourcesOf(QStringLiteral(LECTERN_SOURCE_TREE),
                   {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        for (auto each = call.globalMatch(file.text); each.hasNext(); ++seen) {
            const auto match = each.next();
            EXPECT_TRUE(known.contains(meant(match.captured(1))))
                << qPrintable(place(file, lineAt(file.text, match.capturedStart())))
                << " has a sentence that lupdate does not see";
        }
    EXPECT_GT(seen, 1000);
}

TEST(Translations, EachFaultIsFound) {
    EXPECT_EQ(problemsWith(translated("Copy %1 …", "%1 kopieren …"), 2), QStringList());
    EXPECT_EQ(problemsWith(translated(" and ", "，且"), 1), QStringList());
    for (const Message &faulty :
         {translated("Copy %1", "Kopieren"), translated("%1, %2", "%1, %1"),
          translated("Copy …", "Kopieren"), translated("Copy", "Kopieren …"),
          translated("Note: ", "Notiz:"), translated("Note", "Notiz "),
          translated(" read", "gelesen"), translated("a\nb", "a b"),
          translated("&Copy", "Kopieren"), translated("Copy", ""),
          translated("Copy", "\"Kopieren\""), translated("%Ln paper(s)", "%Ln Artikel", true),
          translated("%Ln", "%n")})
        EXPECT_EQ(problemsWith(faulty, faulty.isPlural ? 2 : 1).size(), 1)
            << qPrintable(faulty.source);
    Message begun = translated("Copy", "Kopieren");
    begun.isFinished = false;
    EXPECT_EQ(problemsWith(begun, 2).size(), 1);
}

TEST(Translations, AreSpokenAsChosen) {
    EXPECT_EQ(resources::languages(),
              (QStringList{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("zh_CN")}));
    const QLocale before;
    resources::installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
    EXPECT_EQ(QCoreApplication::translate("Lectern", "%Ln hour(s)", nullptr, 1),
              QStringLiteral("1 Stunde"));
    EXPECT_EQ(QCoreApplication::translate("Lectern", "%Ln hour(s)", nullptr, 2000),
              QStringLiteral("2.000 Stunden"));
    EXPECT_EQ(QLocale().language(), QLocale::German);
    {
        const base::InEnglish english;
        EXPECT_EQ(QCoreApplication::translate("Lectern", "%Ln hour(s)", nullptr, 2000),
                  QStringLiteral("2,000 hours"));
        EXPECT_EQ(QCoreApplication::translate("Lectern", "Kept"), QStringLiteral("Kept"));
    }
    EXPECT_EQ(QCoreApplication::translate("Lectern", "Kept"), QStringLiteral("Behalten"));
    QLocale::setDefault(before);
}

} // namespace lectern::tests
