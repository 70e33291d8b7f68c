// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/library/statistics/statistics_reader.h"
#include "ui/commands/latest_answer.h"
#include "ui/models/place.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QMenu;
class QVBoxLayout;

namespace lectern::ui {

class ChoiceButton;
class NothingCounted;
class PictureFlow;
class Plot;
class ThemedLabel;
class ThemeSource;

// How it goes with the papers over a year: figures, a calendar of decisions, the backlog, terms
// that rise, what is kept of what. It reads when it is shown, and after changes while it is; what
// is chosen on it leads to the papers.
class StatisticsPage final : public QWidget {
    Q_OBJECT

  public:
    StatisticsPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    // Of the plots, the figures first; they are shown once there is something to show.
    [[nodiscard]] const QList<Plot *> &plots() const { return m_plots; }
    // All of it in words, a line a plot.
    [[nodiscard]] QString asText() const;
    void refresh();

  Q_SIGNALS:
    void placeAsked(const lectern::ui::Place &place);
    void pictureSaved(const QString &path);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    [[nodiscard]] QWidget *newHeader();
    [[nodiscard]] QMenu *newMenu(QWidget *parent);
    [[nodiscard]] QWidget *newBody();
    void addPlots(QVBoxLayout *column);
    [[nodiscard]] library::Period period() const;
    void chooseYear(std::optional<int> year);
    void offerPeriods(int firstYear);
    void take(const library::Statistics &statistics);
    void exportPage();
    void exportPlot(const Plot &plot);
    [[nodiscard]] QString fileName(const QString &title) const;
    void copyText();

    library::Library &m_library;
    const ThemeSource &m_theme;
    library::StatisticsReader m_reader;
    PictureFlow *m_pictures;
    ChoiceButton *m_choice = nullptr; // of the period
    QList<Plot *> m_plots;
    QBoxLayout *m_besides = nullptr; // the last three, beside or below each other
    QWidget *m_figures = nullptr;    // all plots
    NothingCounted *m_empty = nullptr;
    ThemedLabel *m_waiting = nullptr;
    std::optional<int> m_year; // none: the last twelve months
    bool m_counted = false;
    bool m_reading = false;
    bool m_again = false; // something changed while it was read
    LatestAnswer m_latest;
};

} // namespace lectern::ui
