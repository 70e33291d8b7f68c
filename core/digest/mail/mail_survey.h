// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace lectern::digest {

// Looks at a message before a parser does, which recurses into what is nested and compares each
// line with every boundary that is open. One linear pass. Errors: TooLarge (nested deeper than
// caps::mailDepth, more parts than caps::mailParts, a head longer than caps::mailHead), Invalid (a
// multipart without a boundary, or with two).
base::Status surveyMail(QByteArrayView mail, const QString &name);

} // namespace lectern::digest
