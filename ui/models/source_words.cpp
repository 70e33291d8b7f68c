// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_words.h"

#include "core/model/digest.h"

#include <QCoreApplication>

namespace lectern::ui {

QString sourceWords(const QString &source) {
    const QString title = model::sourceTitle(source);
    return title == source ? title
                           : QCoreApplication::translate("Lectern", title.toUtf8().constData());
}

} // namespace lectern::ui
