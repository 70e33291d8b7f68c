// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/identity_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/merge_words.h"
#include "ui/dialogs/offer_dialog.h"
#include "ui/dialogs/paper_picker.h"

#include <algorithm>
#include <utility>

namespace lectern::ui {

IdentityFlow::IdentityFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

void IdentityFlow::askAbout(const model::Paper &paper) {
    m_about = paper.id;
    whenDone(m_library.offersOf(paper.id), this, [this, paper](const Offers &offers) {
        if (!offers) return Q_EMIT failed(offers.error());
        if (offers->isEmpty())
            askWhich(paper);
        else
            begin(Asked::OfPaper, *offers);
    });
}

void IdentityFlow::askAll() {
    whenDone(m_library.offers(), this, [this](const Offers &offers) {
        if (!offers) return Q_EMIT failed(offers.error());
        if (offers->isEmpty())
            Q_EMIT nothingOffered();
        else
            begin(Asked::All, *offers);
    });
}

void IdentityFlow::askWhich(const model::Paper &paper) {
    if (m_dialog || (m_picker && m_picker->isVisible())) return; // a key that was pressed twice
    m_picker = new PaperPicker(m_library, paper, m_theme, m_window);
    connect(m_picker, &PaperPicker::picked, this, [this, id = paper.id](model::PaperId other) {
        // The later arrival is asked about, as in an offer of an import.
        begin(Asked::OnePair,
              {{std::max(id, other), std::min(id, other), model::OfferReason::SameTitle}});
    });
    m_picker->open();
}

void IdentityFlow::begin(Asked asked, const QList<model::MergeOffer> &offers) {
    if (m_dialog) return; // a key that was pressed twice
    m_asked = asked;
    m_offers = offers;
    m_at = 0;
    m_settling = false;
    m_joined = 0;
    m_apart = 0;
    m_dialog = new OfferDialog(m_theme, m_window);
    connect(m_dialog, &OfferDialog::turned, this, &IdentityFlow::turn);
    connect(m_dialog, &OfferDialog::sameAnswered, this, [this] {
        answer(library::Merge{m_keep.id, m_other.id}, m_joined);
    });
    connect(m_dialog, &OfferDialog::differentAnswered, this, [this] {
        answer(library::NotSame{m_keep.id, m_other.id}, m_apart);
    });
    connect(m_dialog, &QDialog::finished, this, &IdentityFlow::leave);
    showCurrent();
}

QFuture<IdentityFlow::Offers> IdentityFlow::readOffers() const {
    return m_asked == Asked::All ? m_library.offers() : m_library.offersOf(m_about);
}

// While an answer is written the offers are of before it, and what is shown is what it is about.
void IdentityFlow::turn(int by) {
    if (m_settling) return;
    m_at = (m_at + by + m_offers.size()) % m_offers.size();
    showCurrent();
}

void IdentityFlow::showCurrent() {
    m_settling = false;
    const model::MergeOffer offer = m_offers.at(m_at);
    m_dialog->waitForNext();
    whenDone(m_library.details({offer.other, offer.paper}), m_dialog,
             [this, offer, generation = ++m_generation](const auto &papers) {
                 if (generation != m_generation) return;
                 if (!papers) return sayProblem(papers.error());
                 if (papers->size() == 2)
                     showPair(papers->first(), papers->last(), offer.reason);
                 else
                     next(); // one of them went meanwhile
             });
}

void IdentityFlow::showPair(const model::Paper &keep, const model::Paper &other,
                            model::OfferReason reason) {
    m_keep = keep;
    m_other = other;
    const auto use = [=, this,
                      generation = m_generation](const base::Result<model::Paper> &joined) {
        if (generation != m_generation) return;
        const QString why = m_asked == Asked::OnePair ? tr("Look whether they are, and decide.")
                                                      : reasonWords(reason);
        m_dialog->showPair({keep, other, why, joined}, m_at + 1, m_offers.size());
        if (!m_dialog->isVisible()) m_dialog->open();
    };
    whenDone(m_library.forecast(library::Merge{keep.id, other.id}, keep.id), m_dialog, use);
}

void IdentityFlow::answer(library::Op op, qint64 &count) {
    m_settling = true;
    m_dialog->waitForNext();
    whenDone(m_library.apply(std::move(op)), this, [this, &count](const auto &applied) {
        if (!applied) return sayProblem(applied.error());
        ++count;
        if (m_about == m_other.id) m_about = m_keep.id;
        m_dialog ? next() : tell(); // it may have been left meanwhile
    });
}

void IdentityFlow::next() {
    m_settling = true;
    if (m_asked == Asked::OnePair) return m_dialog->accept();
    whenDone(readOffers(), m_dialog, [this, generation = m_generation](const Offers &offers) {
        if (generation != m_generation) return; // it was left meanwhile
        m_offers = offers.value_or(QList<model::MergeOffer>());
        if (m_offers.isEmpty()) return m_dialog->accept();
        m_at = std::min(m_at, m_offers.size() - 1);
        showCurrent();
    });
}

void IdentityFlow::sayProblem(const base::Error &error) {
    m_settling = false;
    if (m_dialog && m_dialog->isVisible()) return m_dialog->sayProblem(error.message);
    Q_EMIT failed(error);
    if (m_dialog) m_dialog->reject(); // it shows nothing, and another question may come
}

void IdentityFlow::leave() {
    m_dialog = nullptr;
    tell();
}

void IdentityFlow::tell() {
    ++m_generation;
    if (m_joined > 0)
        Q_EMIT joined(m_joined, m_keep.facts.title.tidy, m_keep.id);
    else if (m_apart > 0)
        Q_EMIT toldApart(m_apart, m_keep.facts.title.tidy);
}

} // namespace lectern::ui
