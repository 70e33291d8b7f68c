// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QPointer>

class QWidget;

namespace lectern::ui {

class OfferDialog;
class PaperPicker;
class ThemeSource;
struct OfferedPair;

// Which papers are one: shows the offers to merge one after the other, or two papers that the
// reader names, writes each answer as a step of its own, and says at the end what was done.
class IdentityFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand before `window`.
    IdentityFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    // The open offers that name the paper; where there is none, asks which paper it is.
    void askAbout(const model::Paper &paper);
    void askAll();

  Q_SIGNALS:
    // Once the last answer is given; `paper` is what became of the last two.
    void joined(qint64 pairs, const QString &title, lectern::model::PaperId paper);
    void toldApart(qint64 pairs, const QString &title);
    void nothingOffered();
    void failed(const lectern::base::Error &error);

  private:
    enum class Asked { All, OfPaper, OnePair };
    using Offers = base::Result<QList<model::MergeOffer>>;

    void askWhich(const model::Paper &paper);
    void begin(Asked asked, const QList<model::MergeOffer> &offers);
    [[nodiscard]] QFuture<Offers> readOffers() const;
    void turn(int by);
    void showCurrent();
    void showPair(const model::Paper &keep, const model::Paper &other, model::OfferReason reason);
    void answer(library::Op op, qint64 &count);
    void next();
    void leave();
    void tell();
    void sayProblem(const base::Error &error);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
    OfferDialog *m_dialog = nullptr; // while it is open; it deletes itself
    QPointer<PaperPicker> m_picker;  // the same
    Asked m_asked = Asked::All;
    model::PaperId m_about; // where a paper was asked about
    QList<model::MergeOffer> m_offers;
    qsizetype m_at = 0;
    quint64 m_generation = 0; // of the pair that is being read
    bool m_settling = false;  // from an answer until the next pair is read
    model::Paper m_keep;      // of the pair that is shown
    model::Paper m_other;
    qint64 m_joined = 0;
    qint64 m_apart = 0;
};

} // namespace lectern::ui
