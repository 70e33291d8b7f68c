// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/reports.h"

#include <array>

namespace lectern::library {

namespace {

constexpr std::array kindNames = {"import", "decide", "tag", "note", "correct"};

QString paperCount(qint64 papers) {
    return papers == 1 ? QStringLiteral("1 paper") : QStringLiteral("%1 papers").arg(papers);
}

QString decisionVerb(const QString &state) {
    if (state == QLatin1String("kept")) return QStringLiteral("Kept");
    if (state == QLatin1String("later")) return QStringLiteral("Put off");
    if (state == QLatin1String("skipped")) return QStringLiteral("Skipped");
    return QStringLiteral("Took back the decision on");
}

} // namespace

QString toText(StepKind kind) {
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<StepKind> stepKindFromText(const QString &text) {
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (text == QLatin1String(kindNames.at(i))) return static_cast<StepKind>(i);
    return std::nullopt;
}

QString Step::sentence() const {
    switch (kind) {
    case StepKind::Import:
        return QStringLiteral("Imported %1, %2").arg(detail, paperCount(papers));
    case StepKind::Decide:
        return decisionVerb(detail) + QLatin1Char(' ') + paperCount(papers);
    case StepKind::Tag:
        return QStringLiteral("Tagged %1 with %2").arg(paperCount(papers), detail);
    case StepKind::Note:
        return QStringLiteral("Wrote a note on %1").arg(paperCount(papers));
    case StepKind::Correct:
        return QStringLiteral("Corrected the %1 of %2").arg(detail, paperCount(papers));
    }
    return {};
}

} // namespace lectern::library
