// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soak.h"

#include "tests/soak/doing.h"
#include "tests/soak/found.h"
#include "tests/soak/reader_model.h"
#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

// A library and what its reader believes of it.
class Soak {
  public:
    explicit Soak(const Flaw &flaw)
        : m_flaw(flaw)
        , m_believed(foundIn(*m_library, m_ids)) {}

    // What differs after it.
    std::optional<QString> perform(const Act &act) {
        if (act.kind == Act::Restart) m_library.reopen();
        if (act.kind == Act::Undo) return travel(m_before, m_after, (*m_library).undo());
        if (act.kind == Act::Redo) return travel(m_after, m_before, (*m_library).redo());
        if (act.kind != Act::Restart && canBeDone(act, m_believed)) return change(act);
        return compare();
    }

  private:
    std::optional<QString> change(const Act &act) {
        Believed next = after(act, m_believed, m_nextPaper);
        if (m_flaw) m_flaw(next);
        const bool stepExpected = next != m_believed;
        const bool step = doAct(act, m_believed, m_ids, m_nextPaper, *m_library);
        if (act.kind == Act::Import) m_nextPaper += sizeOfDigest(act);
        if (stepExpected) {
            m_before.append(m_believed);
            m_after.clear();
        }
        m_believed = next;
        if (step != stepExpected)
            return step ? QStringLiteral("a step, though nothing changed")
                        : QStringLiteral("no step, though something changed");
        return compare();
    }

    std::optional<QString> travel(QList<Believed> &from, QList<Believed> &to,
                                  QFuture<base::Result<library::Applied>> future) {
        const auto travelled = await(std::move(future));
        if (travelled.has_value() != !from.isEmpty())
            return travelled ? QStringLiteral("went where nothing was") : travelled.error().message;
        if (!from.isEmpty()) {
            to.append(m_believed);
            m_believed = from.takeLast();
        }
        return compare();
    }

    std::optional<QString> compare() {
        const Believed found = foundIn(*m_library, m_ids);
        if (found.text() == m_believed.text()) return std::nullopt;
        return QStringLiteral("believed:\n%1\nfound:\n%2").arg(m_believed.text(), found.text());
    }

    TestLibrary m_library;
    const Flaw &m_flaw;
    QHash<int, model::PaperId> m_ids;
    Believed m_believed;
    QList<Believed> m_before;
    QList<Believed> m_after;
    int m_nextPaper = 1;
};

} // namespace

std::optional<QString> firstDifference(const QList<Act> &acts, const Flaw &flaw) {
    Soak soak(flaw);
    try {
        for (const Act &act : acts)
            if (auto difference = soak.perform(act)) return act.text() + u'\n' + *difference;
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
    return std::nullopt;
}

QList<Act> shrunk(QList<Act> acts, const Flaw &flaw) {
    for (qsizetype piece = acts.size() / 2; piece > 0; piece /= 2)
        for (qsizetype first = 0; first + piece <= acts.size();) {
            QList<Act> fewer = acts;
            fewer.remove(first, piece);
            if (firstDifference(fewer, flaw))
                acts = fewer;
            else
                first += piece;
        }
    return acts;
}

QString textOf(const QList<Act> &acts) {
    QStringList lines;
    for (const Act &act : acts)
        lines += act.text();
    return lines.join(u'\n');
}

} // namespace lectern::tests
