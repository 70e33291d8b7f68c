// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meaning_words.h"

#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace

const QList<model::Meaning> &allMeanings() {
    static const QList<model::Meaning> meanings{model::Meaning::Claim, model::Meaning::Method,
                                                model::Meaning::Result, model::Meaning::Doubt,
                                                model::Meaning::ToDo};
    return meanings;
}

QString nameOf(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return MeaningWords::tr("Claim");
    case model::Meaning::Method:
        return MeaningWords::tr("Method");
    case model::Meaning::Result:
        return MeaningWords::tr("Result");
    case model::Meaning::Doubt:
        return MeaningWords::tr("Doubt");
    case model::Meaning::ToDo:
        return MeaningWords::tr("To do");
    }
    Q_UNREACHABLE();
}

QString pluralOf(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return MeaningWords::tr("Claims");
    case model::Meaning::Method:
        return MeaningWords::tr("Methods");
    case model::Meaning::Result:
        return MeaningWords::tr("Results");
    case model::Meaning::Doubt:
        return MeaningWords::tr("Doubts");
    case model::Meaning::ToDo:
        return MeaningWords::tr("To do", "all of them");
    }
    Q_UNREACHABLE();
}

Icon iconOf(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return Icon::Flag;
    case model::Meaning::Method:
        return Icon::Wrench;
    case model::Meaning::Result:
        return Icon::Target;
    case model::Meaning::Doubt:
        return Icon::Help;
    case model::Meaning::ToDo:
        return Icon::Task;
    }
    Q_UNREACHABLE();
}

Qt::Key keyOf(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return Qt::Key_C;
    case model::Meaning::Method:
        return Qt::Key_M;
    case model::Meaning::Result:
        return Qt::Key_R;
    case model::Meaning::Doubt:
        return Qt::Key_D;
    case model::Meaning::ToDo:
        return Qt::Key_T;
    }
    Q_UNREACHABLE();
}

QString spokenHighlight(const model::Highlight &highlight) {
    QStringList words{nameOf(highlight.meaning)};
    if (highlight.orphan) words += MeaningWords::tr("Has lost its place");
    if (!highlight.comment.isEmpty()) words += highlight.comment;
    words += MeaningWords::tr("On: %1").arg(highlight.quote);
    return spokenInTurn(words);
}

QString saidBelowQuote(const model::HighlightLine &line) {
    QStringList words;
    if (line.highlight.orphan) words += MeaningWords::tr("Has lost its place");
    if (!line.highlight.comment.isEmpty()) words += line.highlight.comment;
    words += line.title;
    return words.join(QStringLiteral("  ·  "));
}

} // namespace lectern::ui
