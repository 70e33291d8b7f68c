// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_model.h"

#include "tests/invented/vocabulary.h"

#include <QByteArrayList>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace lectern::tests {

namespace {

constexpr int vocabularySize = 60'000;
constexpr int subjects = 600;
constexpr int wordsOfASubject = 260;
constexpr int drawsOfASubject = 1024;
constexpr int drawsOfAll = 65'536;
constexpr quint32 subjectSeed = 7919;

// Of all words; the rest is of the subjects.
constexpr double grammar = 0.42;
constexpr double anywhere = 0.23;
constexpr double tail = 0.006;
constexpr double firstSubjectOf = 0.62; // of the two
constexpr double isCalled = 0.6;

// How often a paper holds one, of those that searches are measured with.
struct Planted {
    const char *word;
    double share;
};
constexpr Planted planted[] = {
    {"meorbier", 0.00002}, {"gidede", 0.0000006}, {"grokking", 0.00002}, {"sycophancy", 0.00001}};

struct Call {
    const char *word;
    const char *called;
};
constexpr Call calls[] = {
    {"reinforcement", "learning"}, {"large", "language"},     {"language", "models"},
    {"neural", "networks"},        {"benign", "overfitting"}, {"robot", "learning"},
    {"deep", "learning"},          {"reward", "models"},      {"diffusion", "transformer"}};

using Draws = std::vector<int>; // words of the vocabulary, each as often as it is drawn

// By weights that fall with the rank.
Draws drawsOf(const std::vector<int> &words, double flat, double slope, int draws) {
    std::vector<double> sums;
    double sum = 0;
    for (size_t rank = 0; rank < words.size(); ++rank)
        sums.push_back(sum += 1 / std::pow(double(rank) + flat, slope));
    Draws drawn;
    size_t rank = 0;
    for (int i = 0; i < draws; ++i) {
        while (rank + 1 < sums.size() && sums[rank] < (i + 0.5) * sum / draws)
            ++rank;
        drawn.push_back(words[rank]);
    }
    return drawn;
}

// Drawn once; the same in every run.
class Model {
  public:
    Model() {
        std::vector<int> ranks(vocabularySize);
        for (int rank = 0; rank < vocabularySize; ++rank) {
            ranks[size_t(rank)] = rank;
            m_words.append(rankedWord(rank));
        }
        m_all = drawsOf(ranks, 12, 1.02, drawsOfAll);
        QRandomGenerator random(subjectSeed);
        for (int subject = 0; subject < subjects; ++subject) {
            std::vector<int> own(wordsOfASubject);
            for (int &rank : own) // as many rare as common ones
                rank = int(60 * std::pow(vocabularySize / 60.0, random.generateDouble()));
            m_subjects.push_back(drawsOf(own, 3, 1, drawsOfASubject));
        }
    }

    [[nodiscard]] const QByteArray &any(QRandomGenerator &random) const {
        return m_words.at(m_all[size_t(random.bounded(drawsOfAll))]);
    }
    [[nodiscard]] const QByteArray &of(int subject, QRandomGenerator &random) const {
        return m_words.at(m_subjects[size_t(subject)][size_t(random.bounded(drawsOfASubject))]);
    }

  private:
    QByteArrayList m_words;
    Draws m_all;
    std::vector<Draws> m_subjects;
};

const Model &model() {
    static const Model made;
    return made;
}

// Some subjects have many papers.
int anySubject(QRandomGenerator &random) {
    return int(8 * std::pow((subjects + 8) / 8.0, random.generateDouble()) - 8);
}

QByteArray fromTheTail(QRandomGenerator &random) {
    constexpr double beyond = 4e6;
    const double place = 20'000 * std::pow(random.generateDouble() + 1e-9, -0.75);
    return inventedWord(vocabularySize + quint64(std::fmod(place, beyond)));
}

QByteArray calledBy(const QByteArray &word) {
    const auto *call = std::find_if(std::begin(calls), std::end(calls),
                                    [&word](const Call &one) { return word == one.word; });
    return call == std::end(calls) ? QByteArray() : QByteArray(call->called);
}

} // namespace

PaperWords::PaperWords(QRandomGenerator &random)
    : m_random(random)
    , m_firstSubject(anySubject(random))
    , m_secondSubject(anySubject(random)) {}

QByteArray PaperWords::next() {
    if (!m_called.isEmpty() && m_random.generateDouble() < isCalled)
        return std::exchange(m_called, {});
    double which = m_random.generateDouble();
    for (const Planted &one : planted)
        if ((which -= one.share) < 0) return one.word;
    if (which < grammar) return functionWord(m_random);
    if (which < grammar + tail) return fromTheTail(m_random);
    const QByteArray word =
        which < grammar + tail + anywhere ? model().any(m_random) : subjectWord();
    m_called = calledBy(word);
    return word;
}

QByteArray PaperWords::subjectWord() {
    const bool first = m_random.generateDouble() < firstSubjectOf;
    return model().of(first ? m_firstSubject : m_secondSubject, m_random);
}

} // namespace lectern::tests
