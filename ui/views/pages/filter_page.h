// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/draft_memory.h"
#include "ui/models/place.h"

#include <QElapsedTimer>
#include <QWidget>

namespace lectern::ui {

class FilterEditor;
class ListHeader;
class PaperListModel;
class PaperListView;
class PlaceLoader;
class TagPicker;
class ThemeSource;

// A saved filter as it is written, and beside it the papers that it finds as one types. What was
// typed and is not saved is there again when the same one is opened.
class FilterPage final : public QWidget {
    Q_OBJECT

  public:
    FilterPage(library::Library &library, const DraftMemory &drafts, const ThemeSource &theme,
               QWidget *parent = nullptr);

    // A new one where it has no uuid.
    void edit(const model::SavedFilter &filter);
    void forget(); // it is saved

  Q_SIGNALS:
    void saveAsked(const lectern::model::SavedFilter &filter);
    void deleteAsked(const lectern::model::SavedFilter &filter);
    void decideAsked(const QString &query, lectern::model::DecisionState state);
    void tagAsked(const QString &query, const QString &tag, std::optional<int> colour);
    void pinAsked(const QString &tag, int digit); // 0: off its digit
    void left();
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; // the window is closed, too

  private:
    [[nodiscard]] QWidget *newPreview();
    void connectParts();
    void preview(const QString &query);
    void showFound(const model::PaperList &papers);
    void pickTag(const QString &query, qint64 papers, const QPoint &at);

    library::Library &m_library;
    const ThemeSource &m_theme;
    PlaceLoader *m_loader;
    PaperListModel *m_model;
    ListHeader *m_header;
    PaperListView *m_view;
    FilterEditor *m_editor;
    TagPicker *m_tags;
    DraftMemory m_drafts;
    QElapsedTimer m_asked;
    qint64 m_took = 0; // until the first of what the query finds, in milliseconds
    QString m_tagged;  // the query whose papers get the tag that is picked
};

} // namespace lectern::ui
