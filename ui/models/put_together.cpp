// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct PutTogether {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString joinedBy(const QString &between, QStringList words) {
    words.removeAll(QString());
    return words.join(between);
}

} // namespace

QString listed(const QStringList &things) {
    return joinedBy(PutTogether::tr(", "), things);
}

QString saidOfOne(const QStringList &facts) {
    return joinedBy(PutTogether::tr(", ", "between facts about one thing"), facts);
}

QString clauses(const QStringList &parts) {
    return joinedBy(PutTogether::tr("; "), parts);
}

QString sentences(const QStringList &complete) {
    QString all;
    for (const QString &sentence : complete)
        all = all.isEmpty() || sentence.isEmpty()
                  ? all + sentence
                  : PutTogether::tr("%1 %2", "two sentences").arg(all, sentence);
    return all;
}

QString spokenInTurn(const QStringList &words) {
    return joinedBy(PutTogether::tr(". "), words);
}

} // namespace lectern::ui
