// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/vocabulary.h"

#include <QByteArrayList>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace lectern::tests {

namespace {

QByteArrayList wordsOf(const char *text) {
    return QByteArray(text).simplified().split(' ');
}

const QByteArrayList &functionWords() {
    static const QByteArrayList words = wordsOf(
        "the of and to a in we that is for with on this as by are our from an which can be it show "
        "at have or these not using between both such has than while also but their more under "
        "each over its where two when most without into been only across then was all how does "
        "further many however both if through via one new other often yet some less");
    return words;
}

const QByteArrayList &terms() {
    static const QByteArrayList words = wordsOf(
        "model learning data method training models performance language results task approach "
        "network large reasoning policy problem based information neural generalization agents "
        "propose image tasks framework algorithm deep distribution methods existing "
        "state-of-the-art "
        "optimal analysis representation datasets reward environment attention sampling efficient "
        "knowledge system feature robust training-free evaluation benchmark robot planning visual "
        "diffusion gradient context prior transformer evidence observation convergence bound "
        "estimator latent graph retrieval video alignment supervision parameters inference "
        "uncertainty embedding kernel regression adversarial simulation trajectory prediction "
        "segmentation causal bayesian quantum galaxy spectra entropy decoding preference safety "
        "memory compression quantization translation speech audio protein molecule topology "
        "symmetry lattice fermion plasma turbulence neutrino stellar dust survey telescope "
        "curriculum distillation pruning tokenization prompting hallucination calibration "
        "exploration bandit regret game equilibrium auction network-wide federated privacy");
    return words;
}

const QByteArrayList &rankedTerms() {
    static const QByteArrayList words = wordsOf(
        "models learning training tasks language approach based performance results framework "
        "reasoning policy networks large neural information reinforcement reward agents image "
        "generation evaluation efficient propose existing methods representation deep optimal "
        "robust attention knowledge feature environment sampling generalization transformers "
        "context benchmark visual prior planning graph retrieval video alignment supervision "
        "inference robot control gradient convergence theory analysis algorithm bound estimator "
        "latent uncertainty scaling preference multimodal token prediction domain accuracy dataset "
        "structure parameters diffusion dynamics optimization search human memory world action "
        "complex simple long global local online offline transfer adaptive contrastive semantic "
        "quantization compression translation speech audio safety adversarial simulation causal "
        "trajectory segmentation embedding kernel regression classification clustering detection "
        "meta transformer bayesian decoding entropy prompting hallucination calibration curriculum "
        "distillation pruning exploration bandit regret game equilibrium auction privacy federated "
        "protein molecule quantum galaxy spectra topology symmetry lattice fermion plasma "
        "turbulence neutrino stellar dust survey telescope benign overfitting");
    return words;
}

const QByteArrayList &syllables() {
    static const QByteArrayList words = wordsOf(
        "ba be bi bo ca ce chi co cu da de di do du el en er fa fe fi fo ga ge go gra ha he hi ho "
        "in ka ki la le li lo lu ma me mi mo na ne ni no or pa pe phi po pra qua ra re ri ro sa se "
        "si so sta su ta te the ti to tra tu va ve vi vo xe ya zo");
    return words;
}

// Zipf's law, nearly: the rank is drawn evenly on a logarithmic scale.
const QByteArray &drawn(const QByteArrayList &words, QRandomGenerator &random) {
    const double rank = std::pow(double(words.size()), random.generateDouble()) - 1;
    return words.at(std::min(qsizetype(rank), words.size() - 1));
}

const QByteArray &any(const QByteArrayList &words, QRandomGenerator &random) {
    return words.at(random.bounded(int(words.size())));
}

} // namespace

QByteArray rareWord(QRandomGenerator &random) {
    QByteArray word;
    const int count = 2 + random.bounded(3);
    for (int i = 0; i < count; ++i)
        word += any(syllables(), random);
    return word;
}

QByteArray functionWord(QRandomGenerator &random) {
    return drawn(functionWords(), random);
}

QByteArray rankedWord(int rank) {
    constexpr int common = 100; // from there on one in so many is a real term
    constexpr int oneIn = 12;
    const QByteArrayList &real = rankedTerms();
    const bool mayBeReal = rank < common || rank % oneIn == 0;
    const int place = rank < common ? rank : common + (rank - common) / oneIn;
    return mayBeReal && place < real.size() ? real.at(place) : inventedWord(quint64(rank));
}

QByteArray inventedWord(quint64 number) {
    static const QByteArrayList endings =
        wordsOf("tion ity al ing er ic ized net ment ous ance ism able graph");
    const auto base = quint64(syllables().size());
    constexpr quint64 twoSyllables = 2048; // and more
    QByteArray word;
    for (quint64 rest = number * 3 + twoSyllables; rest > 0; rest /= base)
        word += syllables().at(qsizetype(rest % base));
    return number % 3 == 0 ? word : word + endings.at(qsizetype(number % quint64(endings.size())));
}

QByteArray commonOrRareWord(QRandomGenerator &random) {
    const double which = random.generateDouble();
    if (which < 0.45) return drawn(functionWords(), random);
    return which < 0.88 ? drawn(terms(), random) : rareWord(random);
}

QByteArray personName(QRandomGenerator &random) {
    static const QByteArrayList given = wordsOf(
        "Ada Bo Cy Dana Eli Fay Gus Hana Ivo Jun Kai Lea Mio Nia Oto Pia Quin Rui Sol Tom Uma Wei "
        "Xin Yan Zoe");
    static const QByteArrayList accented =
        wordsOf("Garc\\'ia Mu\\~noz M\\\"uller Rodr\\'{i}guez Garc\u00EDa Mu\u00F1oz M\u00FCller "
                "Dvo\u0159\u00E1k");
    QByteArray name = any(given, random);
    if (random.bounded(10) < 3) name += QByteArray(" ") + char('A' + random.bounded(26)) + '.';
    if (random.bounded(8) == 0) return name + ' ' + any(accented, random);
    QByteArray family = rareWord(random);
    family[0] = char(family[0] - 'a' + 'A');
    return name + ' ' + family;
}

} // namespace lectern::tests
