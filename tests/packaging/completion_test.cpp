// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <gtest/gtest.h>

using namespace lectern::tests;

namespace {

struct Script {
    const char *shell;
    const char *place;
    const char *dashes; // what stands before the name of an option
};
constexpr Script scripts[] = {{"bash", "share/bash-completion/completions/lectern", "--"},
                              {"zsh", "share/zsh/site-functions/_lectern", "--"},
                              {"fish", "share/fish/vendor_completions.d/lectern.fish", "-l "}};

QString text(const char *latin) {
    return QString::fromLatin1(latin);
}

// The part of a script that is about one command: from its name to the next command's.
bool tellsOf(const QByteArray &script, const ToldCommand &command, const char *dashes) {
    bool all = script.contains(command.name.toUtf8());
    for (const QString &option : command.options)
        all = all && script.contains(dashes + option.mid(2).toUtf8());
    return all;
}

// What bash offers for the words of a line, the last of which is being typed, in an empty folder
// but for one file.
QStringList bashOffers(const Installed &installed, const QStringList &line) {
    QStringList quoted;
    for (const QString &word : line)
        quoted.append(QLatin1Char('\'') + word + QLatin1Char('\''));
    const QString script =
        QStringLiteral("cd \"$(mktemp -d)\" && touch digest.txt && source '%1' && "
                       "COMP_WORDS=(%2) COMP_CWORD=%3 && _lectern && "
                       "printf '%s\\n' \"${COMPREPLY[@]}\"; rm -r \"$PWD\"")
            .arg(installed.path(text(scripts[0].place)), quoted.join(QLatin1Char(' ')))
            .arg(line.size() - 1);
    const OutsideAnswer answer = ask(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    EXPECT_EQ(answer.err, QByteArray());
    QStringList offers = QString::fromUtf8(answer.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    offers.sort();
    return offers;
}

QStringList words(const char *line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

TEST(Completions, TellOfEveryCommandAndOptionInEveryShell) {
    const Installed installed;
    for (const Script &script : scripts) {
        const QByteArray content = installed.read(text(script.place));
        for (const ToldCommand &command : toldCommands())
            EXPECT_TRUE(tellsOf(content, command, script.dashes))
                << script.shell << ' ' << qPrintable(command.name);
    }
}

TEST(Completions, AreScriptsThatTheirShellsCanRead) {
    const Installed installed;
    for (const Script &script : scripts) {
        if (!isHere(text(script.shell))) continue;
        const OutsideAnswer answer =
            ask(text(script.shell), {QStringLiteral("-n"), installed.path(text(script.place))});
        EXPECT_EQ(answer.exit, 0) << script.shell << answer.err.constData();
        EXPECT_EQ(answer.err, QByteArray()) << script.shell;
    }
}

TEST(Completions, OfBashFillInWhatIsTyped) {
    const Installed installed;
    struct Case {
        const char *line;
        const char *offers;
    };
    for (const Case &each : {
             Case{"lectern de", "decide delete"},
             Case{"lectern dig", "digest.txt"},
             Case{"lectern di", "digest.txt"},
             Case{"lectern --library digest.txt cou", "count"},
             Case{"lectern --library = digest.txt cou", "count"},
             Case{"lectern he", "help"},
             Case{"lectern help res", "restore"},
             Case{"lectern decide ", "keep later skip undecided"},
             Case{"lectern decide keep ", ""},
             Case{"lectern decide --un", "--until"},
             Case{"lectern reading-list sh", "show"},
             Case{"lectern import ", "digest.txt"},
             Case{"lectern import --format arxiv-r", "arxiv-rss"},
             Case{"lectern import --format = arxiv-r", "arxiv-rss"},
             Case{"lectern export --format =", "biblatex bibtex"},
             Case{"lectern list --limit ", ""},
             Case{"lectern --generate ", "bash fish man zsh"},
         }) {
        const QStringList offers = bashOffers(installed, words(each.line));
        const QStringList wanted = words(each.offers);
        if (wanted.first().isEmpty()) {
            EXPECT_EQ(offers, QStringList()) << each.line;
        } else if (QLatin1String(each.line).endsWith(QLatin1Char('='))) {
            EXPECT_TRUE(offers.contains(wanted.first())) << each.line; // all formats
        } else {
            EXPECT_EQ(offers, wanted) << each.line;
        }
    }
}

TEST(Completions, OfFishFillInWhatIsTyped) {
    LECTERN_NEEDS("fish");
    const Installed installed;
    const auto offers = [&](const char *line) {
        const OutsideAnswer answer =
            ask(QStringLiteral("fish"),
                {QStringLiteral("--no-config"), QStringLiteral("-c"),
                 QStringLiteral("source '%1'; complete -C '%2' | string split -f1 \\t")
                     .arg(installed.path(text(scripts[2].place)), text(line))});
        EXPECT_EQ(answer.err, QByteArray());
        return QString::fromUtf8(answer.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    };
    EXPECT_EQ(offers("lectern dec"), QStringList{QStringLiteral("decide")});
    EXPECT_EQ(offers("lectern --wait 3 dec"), QStringList{QStringLiteral("decide")});
    EXPECT_EQ(offers("lectern help resto"), QStringList{QStringLiteral("restore")});
    EXPECT_EQ(offers("lectern decide un"), QStringList{QStringLiteral("undecided")});
    EXPECT_EQ(offers("lectern decide --un"), QStringList{QStringLiteral("--until")});
    EXPECT_EQ(offers("lectern import --format arxiv-r"), QStringList{QStringLiteral("arxiv-rss")});
    EXPECT_EQ(offers("lectern count --jso"), QStringList());
}
