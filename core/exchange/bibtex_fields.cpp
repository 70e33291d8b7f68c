// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex_fields.h"

#include "core/base/uuid.h"
#include "core/exchange/bibtex_text.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

#include <QUrl>

namespace lectern::exchange {

namespace {

// JabRef's own words for how far one has read.
QString readStatus(model::ReadingProgress progress) {
    switch (progress) {
    case model::ReadingProgress::Unread:
        return {};
    case model::ReadingProgress::Reading:
        return QStringLiteral("skimmed");
    case model::ReadingProgress::Read:
        return QStringLiteral("read");
    }
    Q_UNREACHABLE();
}

QString commentText(const ExportedPaper &paper) {
    QStringList lines;
    if (!paper.comment.trimmed().isEmpty())
        lines += QStringLiteral("On the list: ") + oneLine(paper.comment);
    lines += highlightLines(paper.paper);
    return bibtexText(lines.join(QLatin1Char('\n')));
}

QString bibtexDecision(const model::Decision &decision) {
    return decision.state == model::DecisionState::Undecided ? QString()
                                                             : model::toText(decision.state);
}

// A comma or a semicolon parts keywords; beside them stand the names that hold one, to be read back
// as they are.
void addExactNames(BibtexFields &fields, const char *field, const QStringList &names) {
    QStringList encoded;
    for (const QString &name : names)
        if (name.contains(QLatin1Char(',')) || name.contains(QLatin1Char(';')))
            encoded += QString::fromLatin1(QUrl::toPercentEncoding(oneLine(name)));
    fields.add(field, bibtexText(encoded.join(QStringLiteral(", "))));
}

} // namespace

void BibtexFields::add(const char *name, const QString &value) {
    if (!value.isEmpty())
        m_fields += QStringLiteral("  ") + QLatin1String(name) + QStringLiteral(" = {") + value +
                    QLatin1Char('}');
}

void BibtexFields::addMacro(const char *name, const QString &macro) {
    if (!macro.isEmpty())
        m_fields += QStringLiteral("  ") + QLatin1String(name) + QStringLiteral(" = ") + macro;
}

QByteArray BibtexFields::entry(const QString &type, const QString &key) const {
    return toUtf8(QLatin1Char('@') + type + QLatin1Char('{') + key + QStringLiteral(",\n") +
                  m_fields.join(QStringLiteral(",\n")) + QStringLiteral("\n}\n"));
}

QString bibtexAuthors(const QStringList &authors) {
    QStringList names;
    for (const QString &author : authors)
        if (const QString name = bibtexName(author); !name.isEmpty()) names += name;
    return names.join(QStringLiteral(" and "));
}

QString bibtexNames(const QStringList &names) {
    QStringList parted;
    for (QString name : names) {
        name.replace(QLatin1Char(','), QLatin1Char(' '))
            .replace(QLatin1Char(';'), QLatin1Char(' '));
        parted += bibtexText(oneLine(name));
    }
    return parted.join(QStringLiteral(", "));
}

void addReaderFields(BibtexFields &fields, const ExportedPaper &exported, const char *noteField) {
    const model::Paper &paper = exported.paper;
    fields.add("keywords", bibtexNames(tagNames(paper)));
    fields.add("abstract", bibtexText(paper.facts.abstract.tidy));
    fields.add(noteField, bibtexNote(paper.note.text));
    fields.add("comment", commentText(exported));
    fields.add("groups", bibtexNames(paper.lists));
    fields.add("readstatus", readStatus(paper.progress));
    fields.add("decision", bibtexDecision(paper.decision));
    addExactNames(fields, "lecterntags", tagNames(paper));
    addExactNames(fields, "lecternlists", paper.lists);
    fields.add("lectern", base::toText(paper.uuid));
}

} // namespace lectern::exchange
