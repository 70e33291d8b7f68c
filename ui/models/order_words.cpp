// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/order_words.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace

QList<std::pair<QString, QString>> orderNames() {
    return {{QString(), OrderWords::tr("Newest arrival first")},
            {QStringLiteral("relevance"), OrderWords::tr("Most relevant first")},
            {QStringLiteral("upvotes"), OrderWords::tr("Most upvotes first")},
            {QStringLiteral("date"), OrderWords::tr("Newest digest first")},
            {QStringLiteral("published"), OrderWords::tr("Newest published first")},
            {QStringLiteral("decided"), OrderWords::tr("Latest decision first")},
            {QStringLiteral("decided-asc"), OrderWords::tr("Earliest decision first")},
            {QStringLiteral("title"), OrderWords::tr("By title")}};
}

} // namespace lectern::ui
