// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/copy_text.h"
#include "core/library/library.h"

#include <QMimeData>
#include <QObject>

#include <functional>

namespace lectern::ui {

// Papers on their way to another program, in several flavours at once: text/plain in the form asked
// for, text/markdown, text/html, application/x-bibtex. The caller owns it.
[[nodiscard]] QMimeData *newCopyMime(const QList<exchange::ExportedPaper> &papers,
                                     exchange::CopyForm form);

// Copies papers to the clipboard, and dresses what is dragged out of the list. Reads the library,
// off the thread of the window.
class PaperCopy final : public QObject {
    Q_OBJECT

  public:
    static constexpr qsizetype mostPapers = 500; // what a clipboard is for; more is an export

    explicit PaperCopy(library::Library &library, QObject *parent = nullptr);

    void copy(const QList<model::PaperId> &papers, exchange::CopyForm form);
    // Papers as the list's own drags know them, and the flavours of newCopyMime() for other
    // programs: these come while the papers are still on their way. The caller owns it.
    [[nodiscard]] QMimeData *newDrag(const QList<model::PaperId> &papers);

  Q_SIGNALS:
    void copied(lectern::exchange::CopyForm form, qint64 papers, const QString &text);
    void failed(const lectern::base::Error &error);

  private:
    using Use = std::function<void(const QList<exchange::ExportedPaper> &)>;
    void read(const QList<model::PaperId> &papers, QObject *context, const Use &use);
    void giveKeys(QList<exchange::ExportedPaper> papers, QObject *context, const Use &use);

    library::Library &m_library;
};

} // namespace lectern::ui
