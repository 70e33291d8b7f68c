// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/doing.h"

#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

bool importFrom(library::Library &library, int first, int size) {
    library::ImportRequest request;
    request.bytes = inventedDigest(size, first);
    request.name = QStringLiteral("from %1").arg(first);
    return must(await(library.import(request))).step.isValid();
}

QUuid uuidOfFilter(library::Library &library, const QString &name) {
    for (const model::SavedFilter &filter : must(await(library.filters())))
        if (filter.name == name) return filter.uuid;
    return {};
}

QUuid uuidOfHighlight(library::Library &library, model::PaperId paper, const QString &quote) {
    const model::Paper details = must(await(library.details({paper}))).constFirst();
    for (const model::Highlight &mark : details.highlights)
        if (mark.quote == quote) return mark.uuid;
    return {};
}

// What one paper, or a list with it, is asked for.
library::Op opOnOne(const Act &act, int number, model::PaperId paper, library::Library &library) {
    const QString list = listNamed(act.what);
    const QString quote = quoteNamed(act.what, number);
    const QString words = wordsNamed(act.what);
    const QString comment = wordsNamed(act.which + act.what);
    switch (act.kind) {
    case Act::Note:
        return library::SetNote{paper, words, {}};
    case Act::Correct: {
        const auto value = words.isEmpty() ? std::nullopt : std::optional<QString>(words);
        return library::Correct{paper, {{QStringLiteral("venue"), value}}};
    }
    case Act::Highlight:
        return library::AddHighlight{paper, quote, *model::meaningFromText(meaningNamed(act.what))};
    case Act::ChangeHighlight:
        return library::ChangeHighlight{uuidOfHighlight(library, paper, quote),
                                        model::meaningFromText(meaningNamed(act.which)), comment};
    case Act::DeleteHighlight:
        return library::DeleteHighlight{uuidOfHighlight(library, paper, quote)};
    case Act::AddToList:
        return library::AddToList{list, {paper}};
    case Act::RemoveFromList:
        return library::RemoveFromList{list, model::PaperIds({paper})};
    case Act::MoveInList: {
        const auto there = must(await(library.listed(list))).papers.ids;
        return library::MovePapersInList{list, model::PaperIds({paper}),
                                         1 + int(act.what % quint32(there.size()))};
    }
    case Act::CommentInList:
        return library::CommentInList{list, paper, comment};
    default:
        return library::DeletePapers{model::PaperIds({paper})};
    }
}

library::Op opOnSome(const Act &act, const model::PaperIds &papers) {
    switch (act.kind) {
    case Act::Decide:
        return library::Decide{papers, *model::decisionFromText(decisionNamed(act.what)), {}};
    case Act::Progress:
        return library::SetProgress{papers, *model::progressFromText(progressNamed(act.what))};
    case Act::Tag:
        return library::ChangeTags{papers, {tagNamed(act.what)}, {}};
    default:
        return library::ChangeTags{papers, {}, {tagNamed(act.what)}};
    }
}

std::optional<library::Op> opOnNoPaper(const Act &act, library::Library &library) {
    const QString list = listNamed(act.which);
    switch (act.kind) {
    case Act::RenameTag:
        return library::RenameTag{tagNamed(act.which), tagNamed(act.what)};
    case Act::DeleteTag:
        return library::DeleteTag{tagNamed(act.which)};
    case Act::CreateList:
        return library::CreateList{listNamed(act.what)};
    case Act::RenameList:
        return library::RenameList{list, listNamed(act.what)};
    case Act::DeleteList:
        return library::DeleteList{list};
    case Act::SaveFilter:
        return library::SaveFilter{{{}, filterNamed(act.which), queryNamed(act.what)}};
    case Act::DeleteFilter:
        return library::DeleteFilter{uuidOfFilter(library, filterNamed(act.which))};
    default:
        return std::nullopt;
    }
}

bool isOnSome(Act::Kind kind) {
    return kind == Act::Decide || kind == Act::Progress || kind == Act::Tag || kind == Act::Untag;
}

library::Op opOf(const Act &act, const Believed &believed, const QHash<int, model::PaperId> &ids,
                 library::Library &library) {
    if (const auto op = opOnNoPaper(act, library)) return *op;
    if (isOnSome(act.kind)) {
        QList<model::PaperId> papers;
        for (const int number : papersOf(act, believed))
            papers.append(ids.value(number));
        return opOnSome(act, model::PaperIds(papers));
    }
    const int number = paperOf(act, believed);
    return opOnOne(act, number, ids.value(number), library);
}

} // namespace

bool doAct(const Act &act, const Believed &believed, const QHash<int, model::PaperId> &ids,
           int firstNumber, library::Library &library) {
    if (act.kind == Act::Import) return importFrom(library, firstNumber, sizeOfDigest(act));
    if (act.kind == Act::ImportAgain)
        return importFrom(library, believed.imported.firstKey(), believed.imported.first());
    const auto done = await(library.apply(opOf(act, believed, ids, library)));
    return done && done->step.has_value(); // what was refused made none
}

} // namespace lectern::tests
