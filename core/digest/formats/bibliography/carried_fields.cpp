// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/carried_fields.h"

#include "core/digest/decode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern::digest {

namespace {

constexpr std::array<std::pair<QStringView, QStringView>, 8> latexMacros = {{
    {u"{\\textasciitilde}", u"~"},
    {u"{\\textasciicircum}", u"^"},
    {u"{\\textbackslash}", u"\\"},
    {u"{\\textless}", u"<"},
    {u"{\\textgreater}", u">"},
    {u"{\\vphantom{\\{}}", u""},
    {u"{\\vphantom{\\}}}", u""},
    {u"{}", u""}, // parts what would be a ligature
}};

bool isEscapedByUs(QChar c) {
    return QStringView(u"&%$#_{}").contains(c);
}

QString fit(QString text) {
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return text;
}

QStringList fit(const QStringList &texts) {
    QStringList all;
    for (const QString &text : texts)
        if (const QString one = fit(text).simplified(); !one.isEmpty()) all.append(one);
    return all;
}

model::ReadingProgress progressNamed(const QString &name) {
    using model::ReadingProgress;
    for (const ReadingProgress progress : {ReadingProgress::Reading, ReadingProgress::Read})
        if (model::toText(progress) == name) return progress;
    return name == u"skimmed" ? ReadingProgress::Reading : ReadingProgress::Unread; // JabRef's word
}

QString plainTextOfOurs(const QString &latex, bool bracesStay) {
    QString text;
    const QStringView view = latex;
    for (qsizetype i = 0; i < view.size();) {
        const QStringView rest = view.sliced(i);
        const auto *const macro =
            std::find_if(latexMacros.begin(), latexMacros.end(),
                         [rest](const auto &each) { return rest.startsWith(each.first); });
        if (macro != latexMacros.end()) {
            text += macro->second;
            i += macro->first.size();
            continue;
        }
        const bool escape = rest.size() > 1 && rest[0] == u'\\' && isEscapedByUs(rest[1]);
        const bool brace = rest[0] == u'{' || rest[0] == u'}';
        if (bracesStay || !brace) text += rest[escape ? 1 : 0];
        i += escape ? 2 : 1;
    }
    return text;
}

} // namespace

std::shared_ptr<const model::CarriedState> carriedBy(const CarriedFields &fields) {
    const QUuid uuid = QUuid::fromString(fields.uuid.trimmed());
    if (uuid.isNull()) return nullptr;
    auto state = std::make_shared<model::CarriedState>();
    state->uuid = uuid;
    state->decision.state = model::decisionFromText(fields.decision.trimmed())
                                .value_or(model::DecisionState::Undecided);
    state->progress = progressNamed(fields.progress.trimmed());
    state->tags = fit(fields.tags);
    for (const QString &list : fit(fields.lists))
        state->lists.append({list, {}, {}});
    state->note.text = fit(fields.note);
    return state;
}

QString textOfOurLatex(const QString &latex) {
    return plainTextOfOurs(latex, true);
}

QString proseOfOurLatex(const QString &latex) {
    return plainTextOfOurs(latex, false);
}

} // namespace lectern::digest
