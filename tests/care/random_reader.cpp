// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/care/random_reader.h"

#include <QFile>

namespace lectern::tests {

void RandomReader::importDigest() {
    ++m_digests;
    const QByteArray text = inventedDigest(3 + below(6), 1 + below(20));
    m_library.importText(text, QStringLiteral("digest %1.txt").arg(m_digests));
    m_papers = m_library.ids();
    m_library.clock().advanceMs(60'000LL * (1 + below(3000)));
}

QString RandomReader::word() {
    static const QStringList words = {QStringLiteral("rl"),           QStringLiteral("rl/offline"),
                                      QStringLiteral("Übersicht"),    QStringLiteral("視覚"),
                                      QStringLiteral("a \"b\" \\ c"), QStringLiteral("to do"),
                                      QStringLiteral("😀 smile"),      QStringLiteral("x")};
    return words.at(below(int(words.size())));
}

model::PaperId RandomReader::paper() {
    return m_papers.isEmpty() ? model::PaperId() : m_papers.at(below(int(m_papers.size())));
}

void RandomReader::apply(library::Op op) {
    const auto applied = await(m_library->apply(std::move(op)));
    EXPECT_TRUE(applied || applied.error().code != base::ErrorCode::Failed);
}

void RandomReader::decide() {
    const model::PaperIds some({paper(), paper()});
    switch (below(4)) {
    case 0:
        return apply(library::Decide{some, model::DecisionState::Kept, {}});
    case 1:
        return apply(library::Decide{some, model::DecisionState::Later,
                                     m_library.clock().today().addDays(3)});
    case 2:
        return apply(library::SetProgress{some, model::ReadingProgress::Read});
    default:
        return apply(library::ChangeTags{some, {word()}, {word()}});
    }
}

void RandomReader::annotate() {
    switch (below(5)) {
    case 0:
        return apply(
            library::SetNote{paper(), word() + QStringLiteral("\r\n\tline two ") + word(), {}});
    case 1:
        return apply(library::AddHighlight{paper(), QStringLiteral("for a year"),
                                           model::Meaning::Doubt, word()});
    case 2:
        return apply(
            library::Correct{paper(), {{QStringLiteral("title"), word() + u' ' + word()}}});
    case 3:
        return apply(library::SetNote{paper(), {}, {}});
    default:
        (void)await(m_library->citationKeys({{paper(), word()}}));
    }
}

void RandomReader::arrange() {
    model::SavedFilter filter;
    filter.name = word();
    filter.query = QStringLiteral("is:kept");
    switch (below(5)) {
    case 0:
        return apply(library::CreateList{word(), word()});
    case 1:
        return apply(library::AddToList{word(), {paper(), paper()}, {}, word(), {}, true});
    case 2:
        return apply(library::SaveFilter{filter});
    case 3:
        return apply(library::DeleteTag{word()});
    default:
        return apply(library::RenameTag{word(), word()});
    }
}

void RandomReader::rearrange() {
    switch (below(6)) {
    case 0:
        return apply(library::Merge{paper(), paper()});
    case 1:
        return apply(library::Split{paper()});
    case 2:
        return apply(library::NotSame{paper(), paper()});
    case 3:
        return apply(library::DeletePapers{model::PaperIds({paper()})});
    case 4:
        (void)await(m_library->undo());
        return;
    default:
        (void)await(m_library->redo());
    }
}

void RandomReader::act() {
    m_library.clock().advanceMs(1000LL * below(100'000));
    switch (below(9)) {
    case 0:
        return importDigest();
    case 1:
    case 2:
        return decide();
    case 3:
    case 4:
        return annotate();
    case 5:
    case 6:
        return arrange();
    default:
        return rearrange();
    }
}

void RandomReader::actOften(int times) {
    importDigest();
    for (int i = 0; i < times; ++i)
        act();
}

QByteArray dumpOf(TestLibrary &library) {
    const QString path = library.folder() + QStringLiteral("/dump.jsonl");
    must(await(library->dumpTo(path)));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace lectern::tests
