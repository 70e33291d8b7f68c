// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/models/place.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lectern::ui {

// What to write where.
struct ExportRequest {
    Place place;
    QList<model::PaperId> papers; // these, in this order; empty: those of the place
    exchange::Format format = exchange::Format::Markdown;
    QString path;
    bool replace = false; // a file that is there and not ours
};

// Asks which papers go into which file, in which format. Who opened it writes when it is accepted.
class ExportDialog final : public DialogFrame {
    Q_OBJECT

  public:
    // What can be exported; the first is offered. `folder` is where files go by default.
    struct Choice {
        QString title; // may hold foreign text
        ExportRequest request;
    };
    ExportDialog(const QList<Choice> &choices, const QString &folder, const ThemeSource &theme,
                 QWidget *parent);

    [[nodiscard]] ExportRequest request() const;

  private:
    void arrange();
    void chooseFile();
    void followFormat();
    [[nodiscard]] exchange::Format format() const;

    QList<Choice> m_choices;
    QString m_folder;
    QComboBox *m_what;
    QComboBox *m_format;
    QLineEdit *m_path;
    QCheckBox *m_replace;
};

} // namespace lectern::ui
