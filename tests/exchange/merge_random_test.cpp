// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_format.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

constexpr int sequences = 300;
constexpr int stepsInSequence = 12;
constexpr int paperCount = 6;

// A reader who exports, edits the file anywhere, changes her library and exports again. Every line
// of hers holds a word that stands nowhere else.
class ReaderWithAnEditor {
  public:
    ReaderWithAnEditor(exchange::Format format, quint32 seed)
        : m_format(format)
        , m_marks(exchange::blockFormat(format)->marks())
        , m_random(seed)
        , m_hostile(seed) {
        for (int number = 0; number < paperCount; ++number) {
            m_papers += tests::titleOnly(m_hostile.next());
            m_papers.last().uuid = tests::uuidOf(number);
        }
    }

    void step() {
        switch (m_random.bounded(7)) {
        case 0:
        case 1:
            addLine();
            break;
        case 2:
            changeLine();
            break;
        case 3:
            deleteMark();
            break;
        case 4:
            changePaper();
            break;
        default:
            exportSome();
        }
    }

    void exportSome() {
        QList<model::Paper> papers;
        for (const model::Paper &paper : m_papers)
            if (m_random.bounded(4) != 0) papers.insert(m_random.bounded(papers.size() + 1), paper);
        m_file = tests::mergedInto(m_format, papers, m_file);
        m_again = tests::mergedInto(m_format, papers, m_file);
        m_exported = true;
    }

    [[nodiscard]] bool everyWordIsThere() const {
        for (const QByteArray &word : m_words)
            if (!m_file.contains(word)) return false;
        return true;
    }
    [[nodiscard]] bool aSecondExportChangesNothing() const {
        return !m_exported || m_again == m_file;
    }
    [[nodiscard]] QByteArray file() const { return m_file; }
    void forgetExport() { m_exported = false; }

  private:
    [[nodiscard]] bool isMark(const QByteArray &line) const {
        return exchange::looksLikeBlockMark(m_marks, line);
    }

    QByteArray newWord() {
        m_words += "mine" + QByteArray::number(m_words.size()) + '!';
        return m_words.constLast();
    }

    QByteArray newLine() {
        QByteArray line = m_hostile.next().toUtf8().replace('\n', ' ').replace('\r', ' ');
        const bool mark = m_random.bounded(2) == 0;
        return mark ? newWord() : line + newWord();
    }

    void addLine() {
        QByteArrayList lines = m_file.split('\n');
        lines.insert(m_random.bounded(lines.size() + 1), newLine());
        m_file = lines.join('\n');
    }

    // Hers keep their words, ours become hers; the marks of blocks are deleteMark()'s.
    void changeLine() {
        QByteArrayList lines = m_file.split('\n');
        QByteArray &line = lines[m_random.bounded(lines.size())];
        if (isMark(line)) return;
        const bool hers = line.contains("mine");
        line = hers ? newWord() + line : newLine();
        m_file = lines.join('\n');
    }

    void deleteMark() {
        QByteArrayList lines = m_file.split('\n');
        const qsizetype at = m_random.bounded(lines.size());
        if (m_random.bounded(3) != 0 || !isMark(lines.at(at))) return;
        if (!lines.at(at).contains("mine")) lines.removeAt(at);
        m_file = lines.join('\n');
    }

    void changePaper() {
        model::Paper &paper = m_papers[m_random.bounded(paperCount)];
        switch (m_random.bounded(4)) {
        case 0:
            paper.facts.title.tidy = m_hostile.next();
            break;
        case 1:
            paper.facts.abstract.tidy = m_hostile.next();
            break;
        case 2:
            paper.note.text = m_hostile.next();
            break;
        default:
            paper.decision.state = model::DecisionState::Kept;
        }
    }

    exchange::Format m_format;
    exchange::BlockMarks m_marks;
    QRandomGenerator m_random;
    tests::HostileText m_hostile;
    QList<model::Paper> m_papers;
    QByteArrayList m_words;
    QByteArray m_file;
    QByteArray m_again;
    bool m_exported = false;
};

class MergeRandom : public testing::TestWithParam<exchange::Format> {};

TEST_P(MergeRandom, LosesNoLineOfTheReadersAndSettlesAtOnce) {
    for (int sequence = 0; sequence < sequences; ++sequence) {
        ReaderWithAnEditor reader(GetParam(), static_cast<quint32>(sequence));
        reader.exportSome();
        for (int step = 0; step < stepsInSequence; ++step) {
            reader.forgetExport();
            reader.step();
            ASSERT_TRUE(reader.everyWordIsThere())
                << "sequence " << sequence << ", step " << step << '\n'
                << reader.file().toStdString();
            ASSERT_TRUE(reader.aSecondExportChangesNothing())
                << "sequence " << sequence << ", step " << step << '\n'
                << reader.file().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryFormatThatMerges, MergeRandom,
                         testing::Values(exchange::Format::Markdown, exchange::Format::Org,
                                         exchange::Format::Html));

} // namespace
