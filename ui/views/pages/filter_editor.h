// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/query_reading.h"
#include "core/library/library.h"
#include "ui/commands/draft_memory.h"
#include "ui/commands/latest_answer.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lectern::ui {

class ClauseList;
class DecideAllRow;
class IconChoice;
class MendBanner;
class QueryEdit;
class ThemedLabel;
class ThemeSource;

// One saved filter: name, icon, query, how each clause is read and how many papers it leaves,
// order. It reads; what is to be done is asked of the page.
class FilterEditor final : public QWidget {
    Q_OBJECT

  public:
    FilterEditor(library::Library &library, const ThemeSource &theme, QWidget *parent);
    ~FilterEditor() override;

    // What was typed into the same one, and neither saved nor given up, is there again.
    void edit(const model::SavedFilter &filter);
    void forget() { m_given.reset(); } // it is saved, or given up
    void setDrafts(const DraftMemory::Filters &drafts) { m_drafts = drafts; }
    [[nodiscard]] DraftMemory::Filters drafts() const;
    [[nodiscard]] model::SavedFilter filter() const; // as it stands in the fields
    [[nodiscard]] bool isChanged() const { return filter() != m_saved; }
    void focusName();

  Q_SIGNALS:
    void queryChanged(const QString &query); // with its order; typing has rested
    void saveAsked(const lectern::model::SavedFilter &filter);
    void deleteAsked(const lectern::model::SavedFilter &filter);
    void duplicateAsked(const lectern::model::SavedFilter &filter);
    void decideAsked(const QString &query, lectern::model::DecisionState state);
    // A tag for all of them, to be picked beside this place.
    void tagAsked(const QString &query, qint64 papers, const QPoint &at);
    void left();
    void failed(const lectern::base::Error &error);

  private:
    void arrange();
    void addBar(const QVBoxLayout &column);
    void addField(QVBoxLayout *column, const QString &words, QWidget *field,
                  QWidget *beside = nullptr);
    void addReading(QVBoxLayout *column);
    void addOrder(QVBoxLayout *column);
    void addDecisions(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void connectParts();
    void fill(const model::SavedFilter &filter);
    [[nodiscard]] std::optional<model::SavedFilter> takeDraft(const model::SavedFilter &given);
    void fieldsChanged();
    void look();
    void take(const library::QueryReading &reading);
    void offerFields();
    void mend();
    [[nodiscard]] QString wholeQuery() const;

    library::Library &m_library;
    const ThemeSource &m_theme;
    model::SavedFilter m_saved;
    std::optional<model::SavedFilter> m_given; // as edit() was given it, until it is done with
    DraftMemory::Filters m_drafts;             // what was typed into others
    std::optional<library::QueryReading> m_reading;
    ThemedLabel *m_title;
    QLineEdit *m_name;
    IconChoice *m_icons;
    QueryEdit *m_query;
    MendBanner *m_banner = nullptr;
    ClauseList *m_clauses = nullptr;
    QComboBox *m_order;
    QCheckBox *m_counted;
    DecideAllRow *m_decideAll;
    ThemedLabel *m_foot;
    QAction *m_mend;
    QAction *m_fields;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_close;
    QAction *m_cancel;
    QAction *m_save;
    std::optional<qint64> m_before; // papers that the saved query finds
    QTimer m_wait;                  // until typing rests
    base::StopSource m_stop;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
