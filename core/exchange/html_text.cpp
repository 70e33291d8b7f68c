// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_text.h"

#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

#include <QUrl>

#include <algorithm>

namespace lectern::exchange {

namespace {

QString escapedHtml(const QString &text) {
    QString html;
    html.reserve(text.size());
    for (const QChar character : text) {
        const bool reference = isHiddenControl(character) || character == QLatin1Char('\n') ||
                               QStringLiteral("&<>\"'").contains(character);
        if (reference)
            html += QStringLiteral("&#%1;").arg(character.unicode());
        else
            html += character;
    }
    return html;
}

// Where code point number `n` begins, in UTF-16 units; for every n up to the end.
QList<qsizetype> placesOfCodePoints(const QString &text) {
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!(text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate()))
            places += i;
    places += text.size();
    return places;
}

struct Marked {
    qsizetype from = 0;
    qsizetype to = 0;
    QString meaning;
};

QList<Marked> markedIn(const QString &text, const QList<model::Highlight> &highlights) {
    const QList<qsizetype> places = placesOfCodePoints(text);
    QList<Marked> marked;
    for (const model::Highlight &highlight : highlights) {
        const bool shows = highlight.target == model::TextField::Abstract && !highlight.orphan &&
                           highlight.start >= 0 && highlight.start < highlight.end &&
                           highlight.end < places.size();
        if (shows)
            marked.append({places.at(highlight.start), places.at(highlight.end),
                           model::toText(highlight.meaning)});
    }
    return marked;
}

// Where anything begins or ends, and where lines do.
QList<qsizetype> cutsOf(const QString &text, const QList<Marked> &marked) {
    QList<qsizetype> cuts = {0, text.size()};
    for (const Marked &one : marked)
        cuts << one.from << one.to;
    for (qsizetype i = text.indexOf(QLatin1Char('\n')); i >= 0;
         i = text.indexOf(QLatin1Char('\n'), i + 1))
        cuts << i << i + 1;
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

QString classesAt(qsizetype place, const QList<Marked> &marked) {
    QStringList classes;
    for (const Marked &one : marked)
        if (one.from <= place && place < one.to && !classes.contains(one.meaning))
            classes += one.meaning;
    return classes.join(QLatin1Char(' '));
}

QString markedHtml(const QString &piece, const QString &classes) {
    const QString html = escapedHtml(printable(piece));
    return classes.isEmpty() ? html
                             : QStringLiteral("<mark class=\"") + classes + QStringLiteral("\">") +
                                   html + QStringLiteral("</mark>");
}

} // namespace

QString htmlText(const QString &text) {
    return escapedHtml(oneLine(text));
}

QString htmlPreformatted(const QString &text) {
    return escapedHtml(printable(text));
}

QString htmlLink(const QString &label, const QString &url) {
    if (!isWebAddress(url)) return htmlText(label);
    const QString address = QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded());
    return QStringLiteral("<a rel=\"noreferrer noopener\" href=\"") + escapedHtml(address) +
           QStringLiteral("\">") + htmlText(label) + QStringLiteral("</a>");
}

QStringList htmlParagraphs(const QString &text, const QList<model::Highlight> &highlights) {
    const QList<Marked> marked = markedIn(text, highlights);
    const QList<qsizetype> cuts = cutsOf(text, marked);
    QStringList paragraphs = {QString()};
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const QString piece = text.mid(cuts.at(i), cuts.at(i + 1) - cuts.at(i));
        if (piece == QLatin1String("\n"))
            paragraphs += QString();
        else
            paragraphs.last() += markedHtml(piece, classesAt(cuts.at(i), marked));
    }
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace lectern::exchange
