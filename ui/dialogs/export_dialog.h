// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"
#include "core/exchange/parts.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/models/place.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace lectern::ui {

class ExportParts;
struct ExportDefaults;
class FormatList;
class MergePreviewView;
class ThemedLabel;

// What to write where.
struct ExportRequest {
    Place place;
    QString list;                 // the name of a reading list, instead of the place
    QList<model::PaperId> papers; // these, in this order, instead of both
    exchange::Format format = exchange::Format::Markdown;
    QString path;
    exchange::Parts parts;
    bool replace = false; // a file that is there and not ours
};

// Asks which papers go into which file, in which format, with what of the reader's, and shows what
// the file will say. Who opened it says what that is, and writes when it is accepted.
class ExportDialog final : public DialogFrame {
    Q_OBJECT

  public:
    // What can be exported; the first is offered.
    struct Choice {
        QString title; // may hold foreign text
        ExportRequest request;
    };
    ExportDialog(const QList<Choice> &choices, const ExportDefaults &defaults,
                 const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] ExportRequest request() const;
    void showPreview(const exchange::MergePreview &preview);
    // Nothing can be shown, and why; may hold foreign text.
    void showNoPreview(const QString &sentence);

  Q_SIGNALS:
    // What the file would say has changed; a while after the last of several changes.
    void previewWanted();

  private:
    [[nodiscard]] QWidget *newLeft();
    [[nodiscard]] QWidget *newRight();
    [[nodiscard]] QWidget *newSteps();
    [[nodiscard]] QWidget *newLegend();
    [[nodiscard]] QWidget *newHeading(const QString &words);
    void connectFields();
    void addFoot();
    void chooseFile();
    void followFormat();
    void followPreview();

    QList<Choice> m_choices;
    QString m_folder;
    QString m_offered; // where nothing else is written
    QComboBox *m_what;
    FormatList *m_formats;
    QLineEdit *m_path;
    ExportParts *m_parts;
    MergePreviewView *m_preview;
    ThemedLabel *m_stepWords;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QPushButton *m_write = nullptr;
    QTimer m_patience;
};

} // namespace lectern::ui
