// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_changes.h"

#include "core/base/partners.h"

#include <QStringList>

namespace lectern::ui {

namespace {

constexpr qsizetype wordsAround = 6; // of what stays, on either side of a change

QStringList changeWordsOf(const QString &text) {
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class Joining {
  public:
    Joining(const QString &before, const QString &after)
        : m_before(changeWordsOf(before))
        , m_after(changeWordsOf(after)) {
        base::Numbering<QString> numbering;
        const QList<int> left = numbering.of(m_before);
        m_partners = base::partnersOf(left, numbering.of(m_after));
    }

    [[nodiscard]] TextChanges run() {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_before.size() || j < m_after.size()) {
            mark(takeRun(m_before, m_partners.left, i), m_changes.gone);
            mark(takeRun(m_after, m_partners.right, j), m_changes.come);
            stay(takeStaying(i, j), j == m_after.size());
        }
        return std::move(m_changes);
    }

  private:
    static QStringList takeRun(const QStringList &words, const QList<bool> &partners,
                               qsizetype &at) {
        QStringList run;
        for (; at < words.size() && !partners.at(at); ++at)
            run += words.at(at);
        return run;
    }
    QStringList takeStaying(qsizetype &i, qsizetype &j) {
        QStringList run;
        for (; i < m_before.size() && j < m_after.size() && m_partners.left.at(i) &&
               m_partners.right.at(j);
             ++i, ++j)
            run += m_after.at(j);
        return run;
    }

    void append(const QString &words) {
        if (!m_changes.text.isEmpty() && !words.isEmpty()) m_changes.text += QLatin1Char(' ');
        m_changes.text += words;
    }
    void mark(const QStringList &words, QList<TextSpan> &spans) {
        if (words.isEmpty()) return;
        const QString run = words.join(QLatin1Char(' '));
        append(run);
        spans.append({m_changes.text.size() - run.size(), run.size()});
    }
    void stay(const QStringList &words, bool last) {
        const bool first = m_changes.text.isEmpty();
        const qsizetype before = first ? 0 : wordsAround;
        const qsizetype behind = last ? 0 : wordsAround;
        if (words.size() <= before + behind + 1) return append(words.join(QLatin1Char(' ')));
        append(words.mid(0, before).join(QLatin1Char(' ')));
        append(QStringLiteral("…"));
        append(words.mid(words.size() - behind).join(QLatin1Char(' ')));
    }

    QStringList m_before;
    QStringList m_after;
    base::Partners m_partners;
    TextChanges m_changes;
};

} // namespace

TextChanges changesBetween(const QString &before, const QString &after) {
    return Joining(before, after).run();
}

} // namespace lectern::ui
