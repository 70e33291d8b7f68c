// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/resources/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace lectern::tests {

namespace {

QStringList formsIn(QXmlStreamReader &xml) {
    QStringList forms;
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement &&
             xml.name() == QLatin1String("translation")) &&
           !xml.atEnd()) {
        if (xml.isCharacters()) text += xml.text();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            forms += xml.readElementText();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Message messageIn(QXmlStreamReader &xml, const QString &context) {
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.forms = formsIn(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList placeholdersOf(const QString &text) {
    static const QRegularExpression placeholder(QStringLiteral("%L?(n|[0-9])"));
    QStringList found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        found += each.next().captured();
    found.sort();
    return found;
}

// What source and translation have alike, whatever the language.
QStringList skeletonOf(const QString &text) {
    QStringList bones = placeholdersOf(text);
    bones += QStringLiteral("%1 line breaks").arg(text.count(u'\n'));
    bones += QStringLiteral("%1 mnemonics").arg(text.count(u'&'));
    bones += QStringLiteral("%1 straight quotation marks").arg(text.count(u'"'));
    if (text.endsWith(u'…')) bones += QStringLiteral("… at the end");
    return bones;
}

QStringList withoutNumber(QStringList bones) {
    bones.removeAll(QStringLiteral("%n"));
    bones.removeAll(QStringLiteral("%Ln"));
    return bones;
}

// Beside a Chinese sign no blank is needed, for it is as wide as a sign and a blank.
bool endsAlike(const QString &form, const QString &source) {
    constexpr char16_t firstWide = 0x2E80;
    const auto alike = [](QChar ours, QChar theirs) {
        return ours.isSpace() == theirs.isSpace() ||
               (theirs.isSpace() && ours.unicode() >= firstWide);
    };
    return alike(form.front(), source.front()) && alike(form.back(), source.back());
}

// Where a language has a form for one, that may say so in words: "the last day".
bool areAlike(const QStringList &form, const QStringList &source, bool isForOne) {
    return form == source || (isForOne && form == withoutNumber(source));
}

} // namespace

QString Message::key() const {
    return QStringList{context, source, comment, isPlural ? QStringLiteral("%n") : QString()}.join(
        QLatin1Char('|'));
}

QList<Message> catalogueIn(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) messages += messageIn(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> extractedMessages() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(LECTERN_SOURCE_TREE));
    lupdate.start(QStringLiteral(LECTERN_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-ts"), path});
    return lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0 ? catalogueIn(path)
                                                                       : QList<Message>();
}

QStringList problemsWith(const Message &message, qsizetype pluralForms) {
    const QString place = message.context + QStringLiteral(": “") + message.source;
    if (!message.isFinished) return {place + QStringLiteral("” is not translated")};
    QStringList problems;
    const qsizetype wanted = message.isPlural ? pluralForms : 1;
    if (message.forms.size() != wanted)
        problems += QStringLiteral("%1” has %2 forms").arg(place).arg(message.forms.size());
    const QStringList bones = skeletonOf(message.source);
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        const QStringList its = skeletonOf(form);
        if (form.isEmpty())
            problems += place + QStringLiteral("” has an empty form");
        else if (!areAlike(its, bones, wanted > 1 && i == 0))
            problems += QStringLiteral("%1” has “%2”: %3, not %4")
                            .arg(place, form, its.join(QLatin1String(", ")),
                                 bones.join(QLatin1String(", ")));
        else if (!endsAlike(form, message.source))
            problems += QStringLiteral("%1” has “%2”: a blank at an end").arg(place, form);
    }
    return problems;
}

} // namespace lectern::tests
